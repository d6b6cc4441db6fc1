/** Articles edited at random, with the truth about where each character went. */
import type { Span } from '../../src/text/span';
import { random } from './mutations';

export interface Edited {
  readonly text: string;
  /** Where a stretch of the old text stands; `undefined` where it was edited itself. */
  readonly follow: (span: Span) => Span | undefined;
}

/** A piece of the new text: from this offset of the old one, or new. */
interface Piece {
  readonly text: string;
  readonly from: number | undefined;
}

/**
 * Inserts, deletes and replaces a share of the words, a third each, all new words being words of the article; then
 * moves the same share of its paragraphs, one at least where that is above none, elsewhere.
 */
export function edit(text: string, share: number, seed: number): Edited {
  const next = random(seed);
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const word = (): string => words[next(words.length)]!;
  const lines: Piece[][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const pieces: Piece[] = [];
    for (const { 0: part, index } of line.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
      const kept = { text: part, from: at + index };
      const isWord = /^[\p{L}\p{N}\p{M}]/u.test(part);
      if (!isWord || next(1_000_000) >= share * 1_000_000) pieces.push(kept);
      else {
        const kind = next(3);
        if (kind === 0) pieces.push({ text: `${word()} `, from: undefined }, kept);
        else if (kind === 1) {
          let other = word();
          for (let tries = 0; other === part && tries < 9; tries++) other = word();
          pieces.push({ text: other === part ? `${part}x` : other, from: undefined });
        } else if (pieces.at(-1)?.text === ' ') pieces.pop();
      }
    }
    lines.push(pieces);
    at += line.length + 1;
  }
  const full = lines.flatMap((line, index) => (line.some((piece) => /\S/.test(piece.text)) ? [index] : []));
  const moves = Math.min(full.length - 1, Math.max(1, Math.round(share * full.length)));
  for (let left = moves; left > 0; left--) {
    const [line] = lines.splice(next(lines.length), 1);
    lines.splice(next(lines.length + 1), 0, line!);
  }
  const places = new Int32Array(text.length).fill(-1);
  let out = '';
  for (const [index, line] of lines.entries()) {
    if (index > 0) out += '\n';
    for (const piece of line) {
      if (piece.from !== undefined) for (let offset = 0; offset < piece.text.length; offset++) places[piece.from + offset] = out.length + offset;
      out += piece.text;
    }
  }
  const follow = ({ start, end }: Span): Span | undefined => {
    const first = places[start]!;
    for (let offset = 0; offset < end - start; offset++) if (first === -1 || places[start + offset] !== first + offset) return undefined;
    return { start: first, end: first + end - start };
  };
  return { text: out, follow };
}
