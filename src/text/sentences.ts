import { monthOf } from './months';
import type { Span } from './span';
import type { Token } from './tokens';

/** Words after which a full stop does not end a sentence, in the four languages; single letters need no entry. */
const abbreviations = new Set(
  ('dr prof mr mrs ms st gen col sen rep gov lt sgt capt hon rev mag dipl ing nr no bzw ca inkl evtl vgl abs art usw etc ' +
    'max min tel geb bspw sog ggf mio mrd jr sr vs vol fig approx dept univ inst corp co inc ltd ' +
    'г год бр ул бул проф доц акад инж ст чл стр св млн млрд т.н пр напр сл др хил чл арх ген полк д-р г-н г-ѓа м-р').split(' '),
);

const closing = '"»«”“’\')]›';
const opening = '"„“«»‘\'([‚‹';

/**
 * The sentences of a paragraph, given its tokens: spans in the paragraph's text that cover all tokens. A full
 * stop after an abbreviation, an initial or a German ordinal ("am 3. Mai") does not end one.
 */
export function sentences(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isEnd(tokens, at)) continue;
    let last = at;
    while (last + 1 < tokens.length && isTail(tokens[last + 1]!)) last++;
    const next = tokens[last + 1];
    if (next && !begins(tokens, last + 1)) continue;
    found.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    first = last + 1;
    at = last;
  }
  const end = tokens[tokens.length - 1];
  if (first < tokens.length && end) found.push({ start: tokens[first]!.start, end: end.end });
  return found;
}

function isTail(token: Token): boolean {
  return !token.spaced && (closing.includes(token.text) || '.!?…'.includes(token.text));
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!.text;
  if (mark === '!' || mark === '?' || mark === '…') return true;
  if (mark !== '.') return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'number') {
    // "on May 5." ends a sentence, "am 5. Westbalkan-Gipfel" does not; a year does.
    const month = tokens[at - 2];
    return before.text.length > 2 || (month !== undefined && month.kind === 'word' && monthOf(month.key) !== undefined);
  }
  if (before.kind !== 'word' || before.spaced === false) return before.kind !== 'word' || before.text.length > 1;
  return before.text.length > 1 && !abbreviations.has(before.key);
}

function begins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!;
  if (next.kind === 'mark') return next.spaced && (opening.includes(next.text) || '–—-•*'.includes(next.text));
  if (next.kind === 'number') return next.spaced;
  if (next.shape === 'lower') return false;
  if (next.spaced) return true;
  // "vereinbart.Der": the space is missing. "www.Example.com" is none of this.
  const before = tokens[at - 2];
  return before?.kind === 'word' && before.shape === 'lower' && before.text.length > 2 && before.key !== 'www' && next.text.length > 1;
}
