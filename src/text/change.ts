import { differences } from './diff';

/** A replacement in a text: `start` and `end` are offsets before it, UTF-16, half-open. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Up to this many characters, old and new together, are compared word by word: beyond, that takes seconds. */
export const longestCompared = 1_000_000;

/** The text after a change. */
export function applyChange(text: string, change: Change): string {
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

/**
 * A change as the smallest changes that do the same, the last one first, so that they can be applied one
 * after the other. A reload of a file from disk arrives as one replacement of nearly everything; what did not
 * change in it must be known to have stayed.
 *
 * @param before the text before the change
 */
export function refine(before: string, change: Change): Change[] {
  const removed = before.slice(change.start, change.end);
  let { text: inserted, start } = change;
  let prefix = 0;
  const shorter = Math.min(removed.length, inserted.length);
  while (prefix < shorter && removed[prefix] === inserted[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && removed.at(-1 - suffix) === inserted.at(-1 - suffix)) suffix++;
  const old = removed.slice(prefix, removed.length - suffix);
  inserted = inserted.slice(prefix, inserted.length - suffix);
  start += prefix;
  if (old === '' && inserted === '') return [];
  const whole = { start, end: start + old.length, text: inserted };
  if (old.length + inserted.length > longestCompared || !/\s/.test(old) || !/\s/.test(inserted)) return [whole];
  const oldWords = words(old);
  const newWords = words(inserted);
  const oldOffsets = offsets(oldWords, start);
  return differences(oldWords, newWords)
    .map(({ from, to, newFrom, newTo }) => ({ start: oldOffsets[from]!, end: oldOffsets[to]!, text: newWords.slice(newFrom, newTo).join('') }))
    .reverse();
}

/** A text cut into words and what stands between them, so that both can be told apart by the comparison. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function offsets(parts: readonly string[], from: number): number[] {
  const out = [from];
  for (const part of parts) out.push((from += part.length));
  return out;
}
