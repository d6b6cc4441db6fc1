/** The script of a word, or `mixed` where letters of two of them stand in one word. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'mixed' | 'other';

/** The script of the letters of `word`; `other` where it has no letter of a known script. */
export function scriptOf(word: string): Script {
  let found: Script = 'other';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const script = scriptOfCode(code);
    if (script === 'other' || script === found) continue;
    if (found !== 'other') return 'mixed';
    found = script;
  }
  return found;
}

function scriptOfCode(code: number): Script {
  if (code < 0x41) return 'other';
  if (code < 0x5b || (code > 0x60 && code < 0x7b)) return 'latin';
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 'other' : 'latin';
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  return code >= 0x1e00 && code < 0x1f00 ? 'latin' : 'other';
}

/** Letters that look alike; a Latin one slips into a Cyrillic word when a text is typed or read by a scanner. */
const latinTwins = 'aceopxyijshABEKMHOPCTXIJS';
const cyrillicTwins = 'асеорхуіјѕһАВЕКМНОРСТХІЈЅ';

/**
 * `word` with look-alike letters of the rarer script replaced by those of the script that most of its other
 * letters have, so that a lexicon finds it. The length in UTF-16 code units stays the same.
 */
export function foldTwins(word: string): string {
  if (scriptOf(word) !== 'mixed') return word;
  let latin = 0;
  let cyrillic = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    // Only a letter that has no twin tells for certain in which script the word was meant.
    if (latinTwins.includes(letter) || cyrillicTwins.includes(letter)) continue;
    const script = scriptOfCode(letter.charCodeAt(0));
    if (script === 'latin') latin++;
    else if (script === 'cyrillic') cyrillic++;
  }
  const [from, to] = cyrillic >= latin ? [latinTwins, cyrillicTwins] : [cyrillicTwins, latinTwins];
  let out = '';
  for (const letter of word) out += to.charAt(from.indexOf(letter)) && from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter;
  return out;
}
