import type { Token } from '../text/tokens';
import { coverage, lexicalMatches } from './lexical';
import { englishOrganizations, germanOrganizations, slavicOrganizations } from './lexicon/heads';
import type { RecognizedMention } from './mention';
import type { Paragraph } from './paragraph';

/** An acronym in brackets with its long form, as indices of tokens. */
export interface AcronymPair {
  readonly acronym: number;
  readonly first: number;
  readonly end: number;
}

/** How many words a long form may have for each letter of the acronym, function words included. */
const wordsPerLetter = 2.5;

/** The pairs of long form and acronym in a paragraph: "Long Form (LF)" and "LF (Long Form)". */
export function acronymPairs(paragraph: Paragraph): readonly AcronymPair[] {
  const { tokens } = paragraph;
  const pairs: AcronymPair[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.text !== '(') continue;
    const inside = skipQuote(tokens, at + 1);
    const acronym = tokens[inside];
    if (acronym && isAcronym(acronym) && /^["”“»«)–,-]$/.test(tokens[inside + 1]?.text ?? '')) {
      const end = endsQuote(tokens, at - 1) ? at - 1 : at;
      const first = longFormBefore(paragraph, end, acronym.text);
      if (first !== undefined) pairs.push({ acronym: inside, first, end });
    } else if (isAcronym(tokens[at - 1]!)) {
      const close = closing(tokens, at);
      if (close !== undefined && longFormBefore(paragraph, close, tokens[at - 1]!.text) === at + 1) pairs.push({ acronym: at - 1, first: at + 1, end: close });
    }
  }
  return pairs;
}

/** Both halves of each pair as mentions. */
export function* pairMentions(paragraph: Paragraph): Generator<RecognizedMention> {
  const covered = paragraph.once(coverage);
  for (const pair of paragraph.once(acronymPairs)) {
    const acronym = paragraph.tokens[pair.acronym]!;
    const long = paragraph.slice(pair.first, pair.end);
    const exact = paragraph.once(lexicalMatches).find((match) => match.first === pair.first && match.end === pair.end);
    const match = exact ?? covered[pair.acronym];
    if (match && match.thing.kind !== 'organization') continue;
    const known = match ? { common: match.thing.common } : {};
    // Acronyms stand for other things too; a head word or the lexicon says that this one is an organization's.
    const score = match || hasHead(paragraph, pair) ? 0.95 : 0.6;
    yield { start: acronym.start, end: acronym.end, type: 'organization', score, why: { rule: 'acronym', evidence: long }, name: long, ...known };
    yield {
      start: paragraph.tokens[pair.first]!.start,
      end: paragraph.tokens[pair.end - 1]!.end,
      type: 'organization',
      score,
      why: { rule: 'long-form', evidence: acronym.text },
      name: long,
      ...known,
    };
  }
}

function hasHead(paragraph: Paragraph, pair: AcronymPair): boolean {
  return paragraph.tokens.slice(pair.first, pair.end).some(({ key }) => isOrganizationHead(key));
}

/** Whether a word is the head of names of organizations, as `ministry`. */
export function isOrganizationHead(key: string): boolean {
  return englishOrganizations.has(key) || germanOrganizations.test(key) || slavicOrganizations.has(key);
}

/** Whether a token has the form of an acronym: at least two capitals, most of its letters, ten at most. */
export function isAcronym(token: Token): boolean {
  if (token.kind !== 'word' || token.text.length < 2 || token.text.length > 10) return false;
  const capitals = token.text.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 && capitals * 2 > token.text.length;
}

const skipped = /^(?:the|of|for|and|on|in|to|der|die|das|des|den|dem|für|und|zur|zum|im|von|vom|за|на|и|во|од|по|при|в|във|от|с|а)$/;

/**
 * The first token of the long form that ends before `end` and whose initials are the letters of the acronym, in
 * order: each letter begins a word, and only small words are passed over.
 */
function longFormBefore(paragraph: Paragraph, end: number, acronym: string): number | undefined {
  const { tokens } = paragraph;
  const letters = [...acronym.replace(/[^\p{L}]/gu, '').toLowerCase()];
  let letter = letters.length - 1;
  const furthest = Math.max(0, end - Math.ceil(letters.length * wordsPerLetter) - 1);
  for (let at = end - 1; at >= furthest; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      if (token.text === '-' || token.text === '&') continue;
      break;
    }
    letter = consume(token, letters, letter);
    if (letter < 0) return token.shape === 'lower' || end - at < 2 ? known(paragraph, end) : at;
    if (!letters.includes(token.key.charAt(0)) && !skipped.test(token.key)) break;
  }
  return known(paragraph, end);
}

/** The letters that are left when a word has taken its own: one for its start, one for each part of a compound. */
function consume(token: Token, letters: readonly string[], letter: number): number {
  const parts = token.key.split('-');
  let left = letter;
  for (let part = parts.length - 1; part >= 0 && left >= 0; part--) {
    const initial = parts[part]!.charAt(0);
    if (initial === letters[left]) {
      // A small word may or may not lend its letter; it does where no capitalised word is left for it.
      if (skipped.test(token.key) && left > 0 && token.shape === 'lower' && letters[left] !== initial) continue;
      left--;
    }
  }
  return left;
}

/** Where initials do not tell (an English acronym behind a Macedonian name), a name of the lexicon that ends there. */
function known(paragraph: Paragraph, end: number): number | undefined {
  const match = paragraph.once(coverage)[end - 1];
  return match?.end === end && match.thing.kind === 'organization' && match.end - match.first > 1 ? match.first : undefined;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at < open + 14 && at < tokens.length; at++) {
    if (tokens[at]!.text === ')') return at;
    if (tokens[at]!.text === '(' || tokens[at]!.text === '.') return undefined;
  }
  return undefined;
}

function skipQuote(tokens: readonly Token[], at: number): number {
  return /^["„“”»«]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

function endsQuote(tokens: readonly Token[], at: number): boolean {
  return /^["”“»«]$/.test(tokens[at]?.text ?? '');
}
