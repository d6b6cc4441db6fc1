import { coverage, lexicalMatches, type LexicalMatch } from './lexical';
import { officeHead } from './lexicon/offices';
import { isNationality } from './lexicon/nationalities';
import { complementWords, directions, neverNames, surnameEnding, thingsNamedAfter } from './lexicon/words';
import type { RecognizedMention } from './mention';
import type { Token } from '../text/tokens';
import { givenName, isNameWord } from './names';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';
import { unknownPlaces } from './unknownPlaces';

/** Countries, territories and cities of the lexicons, where the words around them do not make them something else. */
export const places: Recognizer = {
  name: 'places',
  *paragraph(paragraph) {
    for (const match of paragraph.once(lexicalMatches)) {
      if (match.thing.kind === 'organization') continue;
      const mention = place(paragraph, match);
      if (mention) yield mention;
    }
    yield* unknownPlaces(paragraph);
  },
};

function place(paragraph: Paragraph, match: LexicalMatch): RecognizedMention | undefined {
  const { tokens } = paragraph;
  const token = tokens[match.first]!;
  if (isPartOfName(paragraph, match) || isAdjective(paragraph, match)) return undefined;
  const only = match.end === match.first + 1;
  if (only && commonWords.has(token.key) && !isAfterPreposition(paragraph, match.first)) return undefined;
  if (only && /^(?:мали|чад|того)$/.test(token.key) && paragraph.opensSentence(match.first)) return undefined;
  if (only && token.key === 'island' && paragraph.language !== 'de') return undefined;
  const first = withPrefix(paragraph, match);
  const neighbour = neighbourOf(paragraph, first, match.end);
  if (neighbour === 'name') return undefined;
  const territory = match.thing.kind === 'territory';
  return {
    start: tokens[first]!.start,
    end: tokens[match.end - 1]!.end + dotted(paragraph, match),
    type: 'place',
    score: neighbour === 'noun' ? 0.65 : territory ? 0.95 : only && givenName(token) !== 'unknown' ? 0.8 : 0.9,
    why: { rule: territory ? 'territory' : 'city', evidence: paragraph.slice(match.first, match.end) },
    common: match.thing.common,
    ...(match.genitive ? { name: token.text.slice(0, -1) } : {}),
    ...(match.thing.code ? { territory: match.thing.code } : {}),
  };
}

const clubs = new Set('air bank fc sc hsv real eintracht bayern royal rapid inter alternative club team radio фк рапид реал клуб бк'.split(' '));
const leagues = new Set('league liga лига лигата times post messe cup open'.split(' '));

/** What a capitalised word next to a place makes of it: part of a `name` (Bank Austria), or perhaps one (`noun`: Telefonica Deutschland). */
function neighbourOf(paragraph: Paragraph, first: number, end: number): 'name' | 'noun' | undefined {
  const { tokens } = paragraph;
  const next = tokens[end];
  if (next?.spaced && next.shape === 'capital' && leagues.has(next.key)) return 'name';
  const before = tokens[first - 1];
  if (!before || before.kind !== 'word' || !tokens[first]!.spaced || before.shape === 'lower') return undefined;
  if (clubs.has(before.key)) return 'name';
  if (neverNames.has(before.key) || directions.has(before.key) || paragraph.once(coverage)[first - 1] || isNationality(before.key)) return undefined;
  return paragraph.opensSentence(first - 1) ? undefined : 'noun';
}

/** Cities that are also common words or names of other things: only behind a preposition of place. */
const commonWords = new Set('bar split nice sid kos lipa bled bursa hague homs bari porto nis мека блед кале русе рим хаг бон аман дака сана'.split(' '));
const placePrepositions = new Set('in from to near at aus nach bei um во од кај до в във от край до'.split(' '));

function isAfterPreposition(paragraph: Paragraph, at: number): boolean {
  const before = paragraph.tokens[at - 1];
  return before !== undefined && placePrepositions.has(before.key);
}

/** "Jordan Kovač", "Jack London", "Sofia Airport" keeps its city: a place next to the other half of a personal name. */
function isPartOfName(paragraph: Paragraph, match: LexicalMatch): boolean {
  const { tokens } = paragraph;
  const before = tokens[match.first - 1];
  const token = tokens[match.first]!;
  if (match.end - match.first > 1) return false;
  if (before?.kind === 'word' && token.spaced && before.shape === 'capital') {
    if (givenName(before) === 'known' && !paragraph.once(coverage)[match.first - 1] && before.key !== 'new') return true;
    if (/^(?:new|neu|south|neue)$/.test(before.key)) return true;
  }
  if (before?.text === '-' && !token.spaced) return true;
  const next = tokens[match.end];
  if (givenName(token) === 'unknown' || next?.kind !== 'word' || !next.spaced || next.shape !== 'capital') return false;
  if (!isNameWord(paragraph, match.end) || thingsNamedAfter.has(next.key) || officeHead(next.key, true) || paragraph.once(coverage)[match.end]) return false;
  return paragraph.language !== 'de' || surnameEnding.test(next.key);
}

const functionBehind = new Set('and or but in to is has was will on for with as that at by from would had than could should may must if when while because said into also have are were'.split(' '));

/** US and UK before a noun, and Macedonian countries that are adjectives by their form at the head of a sentence. */
function isAdjective(paragraph: Paragraph, match: LexicalMatch): boolean {
  const { tokens } = paragraph;
  const token = tokens[match.first]!;
  const at = match.end;
  const next = tokens[at]?.text === '.' && !tokens[at].spaced && tokens[at + 1]?.shape === 'lower' ? tokens[at + 1] : tokens[at];
  if (/^(?:us|uk|u\.s|u)$/.test(token.key) && (token.key === 'u' || match.end === match.first + 1)) {
    if (tokens[match.first - 1]?.text === '-' ) return true;
    if (token.key === 'us' && tokens[match.first - 1]?.kind === 'word' && tokens[match.first - 1]!.shape === 'upper') return true;
    if (next?.text === '-') return true;
    return next?.kind === 'word' && !functionBehind.has(next.key);
  }
  if (/^(?:дан|ир|пол|чеш|швед|норвеш|словач|хрват|фин)(?:ска|ка)$/.test(token.key) && next?.shape === 'lower') {
    return paragraph.opensSentence(match.first) && !complementWords.has(next.key) && !/^(?:и|е|се|ќе|го|ја|ги|не|ја|исто|беше|има|нема|прв[аи]?|може)$/.test(next.key);
  }
  return false;
}

/** The full stop that ends U.S. and U.K. belongs to them. */
function dotted(paragraph: Paragraph, match: LexicalMatch): number {
  const last = paragraph.tokens[match.end - 1]!;
  const stop = paragraph.tokens[match.end];
  return last.text.length === 1 && stop?.text === '.' && !stop.spaced ? 1 : 0;
}

const republic = new Set('republic republik република републиката kingdom königreich кралство кралството'.split(' '));

/** Whether a token is "Republic" or its like before the name of a country. */
export function isRepublic(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && republic.has(token.key);
}

/** The first token of a match, "Republic of" and its like before the name included. */
export function withPrefix(paragraph: Paragraph, match: LexicalMatch): number {
  const { tokens } = paragraph;
  if (match.thing.kind !== 'territory' || !tokens[match.first]!.spaced) return match.first;
  let at = match.first - 1;
  if (tokens[at]?.key === 'of') at--;
  const word = tokens[at];
  if (!isRepublic(word)) return match.first;
  return tokens[at - 1]?.key === 'federal' && tokens[at - 1]!.shape === 'capital' ? at - 1 : at;
}
