import { transliterate } from '../text/transliterate';
import { soundKeys } from './soundKey';

/** Fewer letters sound like too much. */
const shortestSound = 4;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function letters(word: string): string {
  return transliterate(word).toLowerCase();
}

/**
 * How well what somebody has typed so far fits one of the names of an entity, in whatever script: 2 where each word
 * begins one of the name's, 1 where it sounds as if, 0 else. Nothing typed fits all.
 */
export function nameFits(typed: string, names: readonly string[]): 0 | 1 | 2 {
  const words = wordsOf(typed);
  const all = names.map(wordsOf);
  if (all.some((name) => words.every((word) => name.some((other) => letters(other).startsWith(letters(word)))))) return 2;
  return all.some((name) => words.every((word) => name.some((other) => letters(other).startsWith(letters(word)) || sounds(word, other)))) ? 1 : 0;
}

function sounds(word: string, other: string): boolean {
  if (word.length < shortestSound) return false;
  const keys = soundKeys(other);
  return soundKeys(word).some((key) => key.length > 1 && keys.some((longer) => longer.startsWith(key)));
}
