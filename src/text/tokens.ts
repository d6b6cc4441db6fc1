import { foldTwins } from './scripts';
import type { Span } from './span';

/**
 * How the letters of a word are set: `capital` begins with a capital letter, `upper` is of at least two letters
 * that are all capitals, `lower` begins with a small one; `none` for what is no word.
 */
export type Shape = 'lower' | 'capital' | 'upper' | 'none';

/** A word, a number or a single mark; its offsets count in the text that was split. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly shape: Shape;
  /** What lexicons are asked by: small letters, NFC, look-alike letters of another script and soft hyphens mended. */
  readonly key: string;
  /** Whether white space stands before it, or it is the first. */
  readonly spaced: boolean;
}

/*
 * A word keeps its inner hyphens (Bosnien-Herzegowina) and an apostrophe that at least two letters follow
 * (O'Brien, d’Ivoire), so that the English 's stands by itself. Each part begins with a different character
 * than the one before may hold, so that the expression never tries two ways to read the same text.
 */
const pattern =
  /\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’ʼ][\p{L}\p{M}]{2,}|[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*|\p{Nd}+|[^\s\u200b-\u200f\u2060\ufeff]/gu;

/** Words in one script that need no mending. */
const plain = /^(?:[a-zà-öø-ÿ-]+|[а-џ-]+)$/;

/** The tokens of `text`, in order; zero-width characters and white space of every kind, no-break ones too, stand between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(pattern)) {
    const word = match[0];
    const start = match.index;
    const kind = kindOf(word);
    tokens.push({
      text: word,
      start,
      end: start + word.length,
      kind,
      shape: kind === 'word' ? shapeOf(word) : 'none',
      key: kind === 'word' ? keyOf(word) : word,
      spaced: start !== last,
    });
    last = start + word.length;
  }
  return tokens;
}

/** The form of a word by which lexicons are asked; see {@link Token.key}. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return foldTwins(lower.normalize('NFC').replace(/\u00ad/g, '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-'));
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0);
  if (first > 0x2f && first < 0x3a) return 'number';
  if (first < 0x41) return 'mark';
  return /^\p{L}/u.test(word) ? 'word' : /^\p{Nd}/u.test(word) ? 'number' : 'mark';
}

function shapeOf(word: string): Shape {
  const first = word.charAt(0);
  if (first.toLowerCase() === first && first.toUpperCase() !== first) return 'lower';
  if (first.toLowerCase() === first.toUpperCase()) return 'lower';
  const letters = word.length > 1 && word.toUpperCase() === word;
  return letters ? 'upper' : 'capital';
}
