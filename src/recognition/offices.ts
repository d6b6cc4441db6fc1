import type { Span } from '../text/span';
import { coverage } from './lexical';
import { isNationality } from './lexicon/nationalities';
import { courtesy, englishModifiers, officeHead, type OfficeHead } from './lexicon/offices';
import { complementWords, particles, sayingVerbs } from './lexicon/words';
import type { Paragraph } from './paragraph';
import { isRepublic, withPrefix } from './places';
import type { Token } from '../text/tokens';

/** An office next to a name. */
export interface Office {
  /** The words of the office in the article. */
  readonly evidence: string;
  /** The country or organization in or for which it is held, as indices of tokens. */
  readonly of?: { readonly first: number; readonly end: number };
  /** Whether more names may follow under the same office. */
  readonly plural: boolean;
  readonly weak: boolean;
  /** Whether nothing stands between it and the name. */
  readonly adjacent: boolean;
}

/** How many words an office may have between its head and the name. */
const longestComplement = 16;

const small = new Set('the and & der die das den dem des und sowie und/oder und- - и'.split(' '));
const inflected = /(?:en|er|es|e)$/;
const notInComplement = new Set(
  'се е дека што кој која кои кое ќе беше сум сме има нема ги го ја им му или но а кога каде како че като който която които ще са бе беше би да не ли си та то'.split(' '),
);
const articles = new Set('the a an der die das den dem des ein eine einen einem einer eines'.split(' '));
const germanModifier = /^(?:stellvertret|ehemalig|früher|neu|damalig|amtierend|zuständig|designiert|geschäftsführend|parlamentarisch|ständig|leitend|erst|höchst|scheidend|langjährig)/;
const slavicModifier = /(?:иот|ният|ния|ната|ската|ският|ския|ски|ска|ен|на|ишен|шен|ник)$/;

/** The title or form of address directly before a name ("Frau", "Prof. Dr."), as its words, or `undefined`. */
export function courtesyBefore(paragraph: Paragraph, name: number): string | undefined {
  const { tokens } = paragraph;
  let first = name;
  while (first > 0) {
    const stop = tokens[first - 1]!.text === '.' && !tokens[first - 1]!.spaced ? 1 : 0;
    const title = tokens[first - 1 - stop];
    if (title?.kind !== 'word' || !courtesy.has(title.key)) break;
    if (title.shape === 'lower' && /^[a-z]/.test(title.key) && title.key !== 'dr') break;
    first -= 1 + stop;
  }
  return first < name ? paragraph.slice(first, name) : undefined;
}

/**
 * The office before a name: directly, or with its complement and perhaps a comma between.
 *
 * @param given whether the name begins with a given name; without a comma nothing else ends a complement of capitalised words
 * @param barrier the token behind the last person before; an office does not reach over it
 */
export function officeBefore(paragraph: Paragraph, name: number, given: boolean, barrier: number): Office | undefined {
  const { tokens } = paragraph;
  let last = name - 1;
  const titled = courtesyStart(paragraph, name);
  if (titled < name) last = titled - 1;
  const near = tokens[last];
  if (!near) return undefined;
  if (near.kind === 'word') {
    const head = officeHead(near.key, near.shape === 'capital' || near.shape === 'upper');
    if (head) return office(paragraph, last, last + 1, head, true);
  }
  const comma = near.text === ',';
  if (comma) last--;
  const covered = paragraph.once(coverage);
  for (let at = last; at >= barrier && at > last - longestComplement; at--) {
    const token = tokens[at]!;
    if (token.kind === 'word') {
      const head = officeHead(token.key, token.shape === 'capital' || token.shape === 'upper');
      if (head && opensComplement(paragraph, at + 1)) {
        const reached = endsComplement(tokens[last]!) && (comma || given || (tokens[last]!.shape === 'lower' && tokens[last]!.key.charCodeAt(0) > 0x3ff) || covered[last] !== undefined);
        return office(paragraph, at, last + 1, head, false, reached);
      }
    }
    const brackets = token.text === ')' ? bracketed(paragraph, at) : undefined;
    if (brackets !== undefined) at = brackets;
    else if (!inComplement(paragraph, at)) return undefined;
  }
  return undefined;
}

/** The opening bracket of an acronym that closes at a token. */
function bracketed(paragraph: Paragraph, close: number): number | undefined {
  const { tokens } = paragraph;
  return tokens[close - 1]?.shape === 'upper' && tokens[close - 2]?.text === '(' ? close - 2 : undefined;
}

function endsComplement(token: Token): boolean {
  return !complementWords.has(token.key) && !small.has(token.key) && !articles.has(token.key);
}

/** The office in apposition behind a name, from the comma on: ", the Austrian Interior Minister,". */
export function officeBehind(paragraph: Paragraph, end: number): Office | undefined {
  const { tokens } = paragraph;
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '–' && tokens[end]?.text !== '-') return undefined;
  for (let at = end + 1; at < end + 8; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const head = officeHead(token.key, token.shape === 'capital' || token.shape === 'upper');
    if (!head) {
      if (sayingVerbs.has(token.key) || notInComplement.has(token.key)) return undefined;
      continue;
    }
    if (head.plural && /^[a-z]+s$/.test(token.key)) return undefined;
    let stop = at + 1;
    if (opensComplement(paragraph, stop)) while (stop < tokens.length && stop < at + longestComplement && inComplement(paragraph, stop)) stop++;
    const next = tokens[stop];
    const closed = next === undefined || (next.kind === 'mark' && next.text !== '"');
    if (stop === at + 1 && next?.kind === 'word' && next.shape !== 'lower') return undefined;
    if (!closed && tokens[at]!.key.charCodeAt(0) > 0x3ff) stop = at + 1;
    while (stop > at + 1 && (small.has(tokens[stop - 1]!.key) || complementWords.has(tokens[stop - 1]!.key))) stop--;
    const found = office(paragraph, at, stop, head, false);
    // "Minister of Security, Bosnia and Herzegovina;"
    const place = next?.text === ',' ? paragraph.once(coverage)[stop + 1] : undefined;
    const ends = place && /^[,;.)]$/.test(tokens[place.end]?.text ?? ';');
    return found && !found.of && ends && place.thing.kind === 'territory' ? { ...found, of: { first: place.first, end: place.end } } : found;
  }
  return undefined;
}

function courtesyStart(paragraph: Paragraph, name: number): number {
  const words = courtesyBefore(paragraph, name);
  if (words === undefined) return name;
  let first = name;
  const start = paragraph.tokens[name - 1]!.end - words.length;
  while (first > 0 && paragraph.tokens[first - 1]!.start >= start) first--;
  return first;
}

/** Whether the token begins the complement of an office: a preposition, a German genitive. */
function opensComplement(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return token?.kind === 'word' && token.shape === 'lower' && complementWords.has(token.key);
}

function inComplement(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at]!;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === '-' || token.text === '&';
  if (sayingVerbs.has(token.key) || notInComplement.has(token.key)) return false;
  if (token.shape !== 'lower' || particles.has(token.key) || complementWords.has(token.key) || small.has(token.key)) return true;
  if (token.key.charCodeAt(0) > 0x3ff) return true;
  return paragraph.language === 'de' && inflected.test(token.key) && token.key.length > 4;
}

function office(paragraph: Paragraph, head: number, end: number, kind: OfficeHead, adjacent: boolean, reached = true): Office | undefined {
  if (!reached) return undefined;
  const { tokens } = paragraph;
  let first = head;
  while (first > 0 && isModifier(paragraph, first - 1)) first--;
  const covered = paragraph.once(coverage);
  // "Kosovo's Interior Minister"
  const genitive = tokens[first - 1]?.key === 's' && /^['’]$/.test(tokens[first - 2]?.text ?? '') ? 2 : 0;
  const before = covered[first - 1 - genitive];
  const behind = holder(paragraph, head + 1, end);
  const of = behind ?? (before && tokens[first]!.spaced && (before.thing.kind !== 'city' || before.thing.common === 'Kosovo') ? { first: before.first, end: before.end } : undefined);
  return {
    evidence: paragraph.slice(first, end),
    ...(of ? { of } : {}),
    plural: kind.plural,
    weak: kind.weak,
    adjacent,
  };
}

function isModifier(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  if (token.kind !== 'word' || !tokens[at + 1]!.spaced || isNationality(token.key) || articles.has(token.key) || paragraph.once(coverage)[at]) return false;
  if (englishModifiers.has(token.key)) return paragraph.language !== 'de';
  if (token.key.charCodeAt(0) > 0x3ff) return slavicModifier.test(token.key) && !complementWords.has(token.key) && token.key.length > 3;
  return germanModifier.test(token.key);
}

/**
 * Offices of states, behind which an unknown name may be that of a country, where it ends as those do:
 * "портпаролот на Трамп" is of a person.
 */
const ofStates = /(?:minister(?:s|in)?|präsident(?:in)?|president|premier|kanzler(?:in)?|chancellor|ambassador|botschafter(?:in)?|king|queen)$|^(?:мин|претсед|председ|президент|премиер|амбасад|посланик)/;
const countryEnding = /(?:[aeiouyаеиоуя]|stan|land|ien)$/;

/** The country or organization at the end of an office's complement: "of Freedonia", "der IOM". */
function holder(paragraph: Paragraph, from: number, end: number): { first: number; end: number } | undefined {
  const { tokens } = paragraph;
  if (tokens[end - 1]?.text === ')') return holder(paragraph, from, end - 3);
  // "амбасадорот на Австрија во Србија": whose office it is comes first.
  const own = tokens[from]?.key === 'of' || tokens[from]?.key === 'на' || tokens[from]?.key === 'von' ? paragraph.once(coverage)[tokens[from + 2]?.key === 'of' ? from + 3 : from + 1] ?? (isRepublic(tokens[from + 1]) ? paragraph.once(coverage)[from + 2] : undefined) : undefined;
  if (own && own.end <= end && own.thing.kind === 'territory') return { first: withPrefix(paragraph, own), end: own.end };
  const match = end > from ? paragraph.once(coverage)[end - 1] : undefined;
  if (match && match.first > from) return { first: withPrefix(paragraph, match), end: match.end };
  if (match || end - from < 2) return undefined;
  // An unknown name directly behind a preposition of belonging: "of Freedonia", "von Freedonien", "на Слободија".
  const last = tokens[end - 1]!;
  const preposition = tokens[end - 2]!;
  const belongs = preposition.shape === 'lower' && /^(?:of|von|на)$/.test(preposition.key);
  const state = ofStates.test(tokens[from - 1]?.key ?? '');
  return belongs && state && last.kind === 'word' && last.shape === 'capital' && !englishModifiers.has(last.key) && countryEnding.test(last.key) && last.text.length > 3 ? { first: end - 1, end } : undefined;
}

/** The span of tokens in the paragraph's text. */
export function spanOf(paragraph: Paragraph, range: { first: number; end: number }): Span {
  return { start: paragraph.tokens[range.first]!.start, end: paragraph.tokens[range.end - 1]!.end };
}
