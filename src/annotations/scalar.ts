/** Plain words that a YAML 1.1 reader takes for a boolean or for nothing. */
const words = /^(?:y|yes|n|no|true|false|on|off|null|nan|inf)$/i;

/** What reads the same, plain, in every YAML reader: a letter first, then letters, digits, hyphens, full stops, single spaces. */
const plain = /^(?!.*\p{DI})\p{L}(?:[\p{L}\p{Nd}.-]| (?! ))*$/u;

/** Characters that a reader of a diff cannot see or that YAML does not allow as they are. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\p{DI}]|(?! )\p{Zs}/gu;

const short: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  if (code <= 0xff) return '\\x' + code.toString(16).padStart(2, '0');
  if (code <= 0xffff) return '\\u' + code.toString(16).padStart(4, '0');
  return '\\U' + code.toString(16).padStart(8, '0');
}

/**
 * A string as a YAML scalar on one line that YAML 1.1 and 1.2 readers read alike: plain where that cannot be
 * mistaken for anything else, else in double quotes with invisible characters escaped. Never folded.
 */
export function scalar(value: string): string {
  if (plain.test(value) && !value.endsWith(' ') && !words.test(value)) return value;
  const escaped = value.replace(/["\\]/g, escape).replace(invisible, (character) => (character === '\u00a0' ? '\\u00a0' : escape(character)));
  return `"${escaped}"`;
}
