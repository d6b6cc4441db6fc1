import { tokenize, type Token } from '../text/tokens';
import type { Paragraph } from './paragraph';

/** Names to look for all over an article, asked by the tokens of its paragraphs; whole words only. */
export class Phrases<Value> {
  private readonly byFirst = new Map<string, { tokens: readonly Token[]; value: Value }[]>();
  private count = 0;
  private readonly added = new Set<string>();
  private small = false;
  /** What was found in paragraphs since the last phrase was added: a keystroke changes one of hundreds. */
  private hits = new WeakMap<Paragraph, readonly Hit<Value>[]>();

  get size(): number {
    return this.count;
  }

  /** Adds a phrase; the same words again are passed over. */
  add(phrase: string, value: Value): void {
    if (this.added.has(phrase)) return;
    this.added.add(phrase);
    this.hits = new WeakMap();
    const tokens = tokensOf(phrase);
    const first = tokens[0];
    if (!first) return;
    const entries = this.byFirst.get(first.text) ?? [];
    if (entries.some((entry) => same(entry.tokens, tokens, 0) && entry.tokens.length === tokens.length)) return;
    entries.push({ tokens, value });
    entries.sort((a, b) => b.tokens.length - a.tokens.length);
    this.byFirst.set(first.text, entries);
    this.count++;
    if (first.shape === 'lower' || first.shape === 'none') this.small = true;
  }

  /** Where the phrases stand in a paragraph, from left to right, the longest at each place. */
  find(paragraph: Paragraph): readonly Hit<Value>[] {
    let hits = this.hits.get(paragraph);
    if (!hits) this.hits.set(paragraph, (hits = this.search(paragraph)));
    return hits;
  }

  private search(paragraph: Paragraph): readonly Hit<Value>[] {
    const { tokens } = paragraph;
    const hits: Hit<Value>[] = [];
    // Names begin with a capital letter: there are few of those, and they are found once.
    const candidates = this.small ? tokens.keys() : paragraph.once(capitals);
    let behind = 0;
    for (const at of candidates) {
      if (at < behind) continue;
      const entries = this.byFirst.get(tokens[at]!.text);
      const entry = entries?.find((one) => same(one.tokens, tokens, at));
      if (!entry) continue;
      hits.push({ start: tokens[at]!.start, end: tokens[at + entry.tokens.length - 1]!.end, value: entry.value });
      behind = at + entry.tokens.length;
    }
    return hits;
  }
}

/** A phrase where it stands in a paragraph. */
export interface Hit<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** The tokens of the phrases met last: an article asks for the same ones after each edit. */
const met = new Map<string, readonly Token[]>();
const metKept = 5000;

function tokensOf(phrase: string): readonly Token[] {
  let tokens = met.get(phrase);
  if (!tokens) {
    if (met.size >= metKept) met.clear();
    met.set(phrase, (tokens = tokenize(phrase)));
  }
  return tokens;
}

/** The words of a paragraph that begin with a capital letter, as indices of tokens. */
function capitals(paragraph: Paragraph): readonly number[] {
  return paragraph.tokens.flatMap((token, at) => (token.shape === 'capital' || token.shape === 'upper' ? [at] : []));
}

function same(phrase: readonly Token[], tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < phrase.length; index++) if (tokens[at + index]?.text !== phrase[index]!.text) return false;
  return true;
}
