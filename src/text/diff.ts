import { diffIndices } from 'node-diff3';

/** Words of the old text, and those of the new one that stand in their place; both half-open. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** What differs between two lists of words, in order; the cost is a little more than linear, whatever the words are. */
export function differences(old: readonly string[], now: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  compare(old, now, { from: 0, to: old.length, newFrom: 0, newTo: now.length }, gaps);
  return gaps;
}

/** Up to this many pairs of words the longest common subsequence is looked for: its cost grows with the pairs. */
const mostPairs = 2500;

/**
 * What differs between two lists of words, in order. Words that stand once on each side hold the lists together
 * (a patience comparison), since that costs little more than linear time, however much differs.
 */
function compare(old: readonly string[], now: readonly string[], { from, to, newFrom, newTo }: Gap, out: Gap[]): void {
  while (from < to && newFrom < newTo && old[from] === now[newFrom]) {
    from++;
    newFrom++;
  }
  while (from < to && newFrom < newTo && old[to - 1] === now[newTo - 1]) {
    to--;
    newTo--;
  }
  if (from === to && newFrom === newTo) return;
  if (from === to || newFrom === newTo) out.push({ from, to, newFrom, newTo });
  else if ((to - from) * (newTo - newFrom) <= mostPairs) {
    for (const { buffer1, buffer2 } of diffIndices(old.slice(from, to), now.slice(newFrom, newTo))) {
      out.push({ from: from + buffer1[0], to: from + buffer1[0] + buffer1[1], newFrom: newFrom + buffer2[0], newTo: newFrom + buffer2[0] + buffer2[1] });
    }
  } else {
    const gap = { from, to, newFrom, newTo };
    let held: Anchor[] = [];
    for (const width of widths) if (held.length === 0) held = rising(anchors(old, now, gap, width));
    if (held.length === 0) out.push({ from, to, newFrom, newTo });
    else {
      let at = from;
      let newAt = newFrom;
      for (const [next, newNext] of [...held, [to, newTo] as Anchor]) {
        compare(old, now, { from: at, to: next, newFrom: newAt, newTo: newNext }, out);
        at = next + 1;
        newAt = newNext + 1;
      }
    }
  }
}

/** A place in the old text and the one in the new text that belongs to it. */
type Anchor = readonly [number, number];

/** How many words, spaces counted, must stand once on each side to hold on to: the more only where fewer do not. */
const widths = [1, 7, 31];

/** Where the words stand that occur exactly once on each side, in the order of the old text. */
function anchors(old: readonly string[], now: readonly string[], { from, to, newFrom, newTo }: Gap, width: number): Anchor[] {
  const once = (words: readonly string[], start: number, end: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let at = start; at <= end - width; at++) {
      const key = width === 1 ? words[at]! : words.slice(at, at + width).join('');
      places.set(key, places.has(key) ? -1 : at);
    }
    return places;
  };
  const places = once(now, newFrom, newTo);
  return [...once(old, from, to)].flatMap(([word, at]) => {
    const newAt = places.get(word) ?? -1;
    return at === -1 || newAt === -1 ? [] : [[at, newAt] as const];
  });
}

/** The longest series of pairs whose second numbers rise too. */
function rising(pairs: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  });
  const out: Anchor[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = previous[index]!) out.push(pairs[index]!);
  return out.reverse();
}
