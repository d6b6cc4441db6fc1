import { hashText, mix } from './hash';
import { soundOf, stemOf } from './sound';

/** What a list knows of a name, as bits. */
export const given = 1;
export const surname = 2;
export const city = 4;
export const territory = 8;

/** The bits of a packed entry that hold what is known; the others are of the hash. */
const flagBits = 4;
const flagMask = (1 << flagBits) - 1;

/**
 * Names of persons, cities and territories, asked by their sound, so that one entry serves all scripts and most
 * endings. Packed as sorted hashes of 28 bits with four bits of what is known: of two million words asked about
 * one in four thousand is taken for a name that it is not, and what follows from that was learnt.
 */
export class NameList {
  /** @param entries sorted, each the upper 28 bits of a hash and four flags */
  constructor(readonly entries: Uint32Array) {}

  /** What is known of a name of one or more words by their stems; 0 where nothing is. */
  flags(hash: number): number {
    const wanted = (hash >>> 0) & ~flagMask;
    const key = wanted >>> 0;
    const { entries } = this;
    let low = 0;
    let high = entries.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = (entries[middle]! & ~flagMask) >>> 0;
      if (entry === key) return entries[middle]! & flagMask;
      if (entry < key) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  static pack(names: Iterable<readonly [hash: number, flags: number]>): NameList {
    const merged = new Map<number, number>();
    for (const [hash, flags] of names) {
      const key = (hash & ~flagMask) >>> 0;
      merged.set(key, (merged.get(key) ?? 0) | flags);
    }
    return new NameList(Uint32Array.from([...merged].map(([key, flags]) => (key | flags) >>> 0)).sort());
  }
}

/** The hash of the stem of one word. */
export function stemHash(word: string): number {
  return hashText(stemOf(soundOf(word)), 0x5bd1e995);
}

/** The hash of a name of several words. */
export function phraseHash(stems: readonly number[]): number {
  return stems.reduce((hash, stem) => mix(hash, stem));
}
