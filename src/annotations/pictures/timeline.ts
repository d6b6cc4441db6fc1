import { daySpan, type DaySpan } from './daySpan';
import type { PictureEvent } from './gather';

/** Events along time: a lane for each kind, in the order in which kinds are given, and what has no date beside them. */
export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly undated: readonly PictureEvent[];
  /** From the first day to the day behind the last, as days since 1970-01-01; `undefined` where nothing has a date. */
  readonly extent: readonly [number, number] | undefined;
}

export interface Lane {
  readonly kind: string;
  /** By their first day. */
  readonly items: readonly TimelineItem[];
}

export interface TimelineItem {
  readonly event: PictureEvent;
  readonly span: DaySpan;
}

/**
 * The timeline of some events.
 *
 * @param kinds the kinds in the order of their lanes; others follow, by name
 */
export function timelineOf(events: readonly PictureEvent[], kinds: readonly string[]): Timeline {
  const lanes = new Map<string, TimelineItem[]>();
  const undated: PictureEvent[] = [];
  for (const event of events) {
    const span = event.date === undefined ? undefined : daySpan(event.date);
    if (!span) undated.push(event);
    else if (lanes.has(event.kind)) lanes.get(event.kind)!.push({ event, span });
    else lanes.set(event.kind, [{ event, span }]);
  }
  const order = [...new Set([...kinds, ...[...lanes.keys()].sort()])].filter((kind) => lanes.has(kind));
  const items = [...lanes.values()].flat();
  return {
    lanes: order.map((kind) => ({ kind, items: lanes.get(kind)!.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) })),
    undated,
    extent: items.length === 0 ? undefined : [items.reduce((least, { span }) => Math.min(least, span.start), Infinity), items.reduce((most, { span }) => Math.max(most, span.end), -Infinity)],
  };
}

/**
 * The rows of a lane's items, so that as few as can be lie upon each other: each goes into the first row that is
 * free, and where none is, into that which is free first.
 *
 * @param start where an item begins, from left to right in the order of the items
 * @param end where it ends, with its label
 * @param most how many rows there may be, at least 1
 */
export function rowsOf<T>(items: readonly T[], start: (item: T) => number, end: (item: T) => number, most: number): number[] {
  const ends: number[] = [];
  return items.map((item) => {
    let row = ends.findIndex((taken) => taken <= start(item));
    if (row === -1) row = ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row] ?? -Infinity, end(item));
    return row;
  });
}
