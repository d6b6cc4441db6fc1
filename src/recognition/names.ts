import type { Token } from '../text/tokens';
import { transliterate } from '../text/transliterate';
import { coverage } from './lexical';
import { ambiguousNames, givenNames } from './lexicon/givenNames';
import { eventHeads, slavicOrganizations } from './lexicon/heads';
import { isNationality } from './lexicon/nationalities';
import { courtesy, officeHead } from './lexicon/offices';
import { germanNoun, neverNames, particles, secondParticles, surnameEnding, thingsNamedAfter } from './lexicon/words';
import type { Paragraph } from './paragraph';

/** A stretch of tokens that may be the name of a person. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  /** Words without initials and particles. */
  readonly words: number;
  /** Whether it begins with a given name of the lexicon, and whether that is also a common word. */
  readonly given: 'known' | 'ambiguous' | 'unknown';
  /** Whether the last word ends as surnames of the region do. */
  readonly surname: boolean;
}

let given: { known: Set<string>; ambiguous: Set<string> } | undefined;

/** Whether a word is a given name of the lexicon, in either script; the parts of a double name count each. */
export function givenName(token: Token): NameRun['given'] {
  if (!given) {
    const split = (names: string): Set<string> => new Set(names.trim().split(/\s+/));
    given = { known: split(givenNames), ambiguous: split(ambiguousNames) };
  }
  const ascii = asciiOf(token.key);
  const whole = rate(ascii);
  if (whole !== 'unknown') return whole;
  const hyphen = ascii.indexOf('-');
  return hyphen > 2 ? rate(ascii.slice(0, hyphen)) : 'unknown';
}

/** Transliterations of the capitalised words met last: an article has few, and names come again. */
const met = new Map<string, string>();
const metKept = 4000;

function asciiOf(key: string): string {
  if (/^[a-z-]+$/.test(key)) return key;
  let ascii = met.get(key);
  if (ascii === undefined) {
    if (met.size >= metKept) met.clear();
    met.set(key, (ascii = transliterate(key).toLowerCase()));
  }
  return ascii;
}

function rate(ascii: string): NameRun['given'] {
  if (given!.ambiguous.has(ascii)) return 'ambiguous';
  return given!.known.has(ascii) ? 'known' : 'unknown';
}

/** Given names among the tokens of a paragraph, by index; only capitalised words are looked at. */
function givenAt(paragraph: Paragraph): readonly NameRun['given'][] {
  return paragraph.tokens.map((token) => (token.kind === 'word' && token.shape === 'capital' ? givenName(token) : 'unknown'));
}

/** Whether a token can be a word of a personal name by its form and by what it is not. */
export function isNameWord(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || (token.shape !== 'capital' && token.shape !== 'upper') || token.text.length < 2) return false;
  if (/\d/.test(token.key) || neverNames.has(token.key) || courtesy.has(token.key) || isNationality(token.key)) return false;
  if (token.shape === 'upper' && token.text.length < 4) return false;
  if (token.key.charCodeAt(0) > 0x3ff && (eventHeads.has(token.key) || slavicOrganizations.has(token.key))) return false;
  if (officeHead(token.key, true) && paragraph.once(givenAt)[at] !== 'known') return false;
  return true;
}

/**
 * The name that may begin at a token: capitalised words with initials and particles between them. A third word
 * only joins where it must be part of the name, since German nouns are capitalised too.
 */
export function nameAt(paragraph: Paragraph, first: number): NameRun | undefined {
  const { tokens } = paragraph;
  const givens = paragraph.once(givenAt);
  const covered = paragraph.once(coverage);
  const initial = initialEnd(tokens, first);
  if (!initial && !isNameWord(paragraph, first)) return undefined;
  if (covered[first] && givens[first] === 'unknown') return undefined;
  let end = initial ?? first + 1;
  let words = 1;
  let last = first;
  let sinceGiven = givens[first] === 'unknown' ? 1 : 0;
  for (;;) {
    const middle = initialEnd(tokens, end);
    if (middle !== undefined && isNameWord(paragraph, middle)) {
      end = middle;
      sinceGiven = 0;
      continue;
    }
    // "Angaben von Kovač": a noun and "von".
    const next = paragraph.language === 'de' && words === 1 && givens[first] === 'unknown' && !initial && tokens[end]?.key === 'von' ? end : particlesEnd(paragraph, end, words);
    const token = tokens[next];
    if (!token?.spaced || !isNameWord(paragraph, next) || (covered[next] && givens[next] === 'unknown')) break;
    if (token.shape === 'upper' && tokens[first]!.shape !== 'upper' && next !== first + 1) break;
    if (words >= 4 || (words >= 2 && next === end && !joins(paragraph, last, next, sinceGiven))) break;
    if (words === 1 && next === end && germanNoun.test(token.key) && paragraph.language === 'de' && givens[first] === 'unknown') break;
    sinceGiven = givens[next] === 'unknown' ? sinceGiven + 1 : 0;
    words++;
    last = next;
    end = next + 1;
  }
  if (end === initial) return undefined;
  return { first, end, words, given: initial ? 'ambiguous' : givens[first]!, surname: words > 1 && surnameEnding.test(tokens[last]!.key) };
}

/** Whether the word at `next` belongs to the name whose last word is at `last`: a surname behind given names, a second surname. */
function joins(paragraph: Paragraph, last: number, next: number, sinceGiven: number): boolean {
  if (sinceGiven === 0) return true;
  const token = paragraph.tokens[next]!;
  if (surnameEnding.test(token.key)) return true;
  return paragraph.language !== 'de' && sinceGiven < 2 && !surnameEnding.test(paragraph.tokens[last]!.key) && !thingsNamedAfter.has(token.key);
}

/** The end of an initial with its full stop, several of them ("J. R."), that begins at a token. */
function initialEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (end < at + 6) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.shape !== 'capital' || token.text.length > 1 || tokens[end + 1]?.text !== '.' || tokens[end + 1]!.spaced) break;
    end += 2;
  }
  return end > at ? end : undefined;
}

/** The end of the particles at a token; in German a full name is followed by "von" more often than continued by it. */
function particlesEnd(paragraph: Paragraph, at: number, words: number): number {
  if (words > 1 && paragraph.language === 'de') return at;
  if (!isSmall(paragraph.tokens[at], particles)) return at;
  return isSmall(paragraph.tokens[at + 1], secondParticles) ? at + 2 : at + 1;
}

function isSmall(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && token.shape === 'lower' && words.has(token.key);
}
