import type { Token } from '../text/tokens';
import { Gazetteer } from './gazetteer';
import { cities } from './lexicon/cities';
import { organizations, uncertainAcronyms } from './lexicon/organizations';
import { territories } from './lexicon/territories';
import type { Paragraph } from './paragraph';

/** What a name of the lexicons stands for. */
export interface Thing {
  readonly kind: 'territory' | 'city' | 'organization';
  /** The common English name. */
  readonly common: string;
  /** For a territory. */
  readonly code?: string;
}

/** A name of the lexicons in a paragraph, as indices of tokens. */
export interface LexicalMatch {
  readonly first: number;
  readonly end: number;
  readonly thing: Thing;
  /** Whether the article has it as an acronym. */
  readonly acronym: boolean;
  /** Whether the lexicon has it without the -s of the German genitive. */
  readonly genitive: boolean;
}

interface Lexicon {
  readonly gazetteer: Gazetteer<Thing>;
  readonly territories: ReadonlyMap<string, Thing>;
  readonly uncertain: ReadonlySet<string>;
}

let loaded: Lexicon | undefined;

/** Built on first use, so that an extension that is not used costs nothing. */
function lexicon(): Lexicon {
  if (loaded) return loaded;
  const gazetteer = new Gazetteer<Thing>();
  const byCode = new Map<string, Thing>();
  const lines = (packed: string): string[][] => packed.trim().split('\n').map((line) => line.split(','));
  for (const [code, ...names] of lines(territories)) {
    const thing: Thing = { kind: 'territory', common: names[0]!, code: code! };
    byCode.set(code!, thing);
    for (const name of names) gazetteer.add(name, thing);
  }
  for (const names of lines(organizations)) {
    const thing: Thing = { kind: 'organization', common: names[0]! };
    for (const name of names) gazetteer.add(name, thing);
  }
  for (const names of lines(cities)) {
    const thing: Thing = { kind: 'city', common: names[0]! };
    for (const name of names) gazetteer.add(name, thing);
  }
  return (loaded = { gazetteer, territories: byCode, uncertain: new Set(uncertainAcronyms) });
}

/** The territory with an ISO 3166 code or a code of our own. */
export function territoryByCode(code: string): Thing | undefined {
  return lexicon().territories.get(code);
}

/** The names of organizations in the lexicon, each with the common English one. */
export function* organizationsOfLexicon(): Generator<{ readonly name: string; readonly common: string }> {
  for (const line of organizations.trim().split('\n')) {
    const names = line.split(',');
    for (const name of names) yield { name, common: names[0]! };
  }
}

/** Whether an acronym stands for so many things that it alone does not name the organization of the lexicon. */
export function isUncertain(acronym: string): boolean {
  return lexicon().uncertain.has(acronym);
}

/** What a whole name stands for in the lexicons, whatever its language. */
export function thingNamed(tokens: readonly Token[]): Thing | undefined {
  if (tokens.length === 0) return undefined;
  const match = lexicon().gazetteer.match(tokens, 0) ?? genitive(tokens, 0);
  return match?.end === tokens.length ? match.value : undefined;
}

/** The names of territories, cities and organizations in a paragraph, from left to right, the longest at each place. */
export function lexicalMatches(paragraph: Paragraph): readonly LexicalMatch[] {
  const { gazetteer } = lexicon();
  const { tokens } = paragraph;
  const found: LexicalMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    const exact = gazetteer.match(tokens, at);
    const match = exact ?? genitive(tokens, at);
    if (!match) continue;
    const only = match.end === at + 1;
    found.push({ first: at, end: match.end, thing: match.value, acronym: only && tokens[at]!.shape === 'upper', genitive: !exact });
    at = match.end - 1;
  }
  return found;
}

/** A single German name with the -s of the genitive: Serbiens, Skopjes. */
function genitive(tokens: readonly Token[], at: number): { end: number; value: Thing } | undefined {
  const token = tokens[at]!;
  if (token.shape !== 'capital' || token.key.length < 5 || !/[^sxz]s$/.test(token.key)) return undefined;
  const match = lexicon().gazetteer.match([{ ...token, key: token.key.slice(0, -1) }], 0);
  return match && { end: at + 1, value: match.value };
}

/** For each token, the match that covers it. */
export function coverage(paragraph: Paragraph): readonly (LexicalMatch | undefined)[] {
  const covered: (LexicalMatch | undefined)[] = new Array<LexicalMatch | undefined>(paragraph.tokens.length).fill(undefined);
  for (const match of paragraph.once(lexicalMatches)) covered.fill(match, match.first, match.end);
  return covered;
}
