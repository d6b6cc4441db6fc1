import { scaleUtc, type ScaleTime } from 'd3-scale';
import { dayName } from '../annotations/pictures/daySpan';
import { rowsOf, type Timeline, type TimelineItem } from '../annotations/pictures/timeline';
import { corners, fitted, type Mark, type Measure, type Scene, type SceneItem } from './scene';

/** Days since 1970-01-01 to pixels, with ticks. */
export type DayScale = ScaleTime<number, number>;

const day = 86_400_000;
export const rowHeight = 22;
const laneHead = 22;
const laneFoot = 8;
const axisHeight = 26;
/** Half the width of the diamond that stands for a day. */
const half = 7;
/** Rows are made so that labels of this width have room when everything is in the picture, or, where many events must share rows, of that. */
const widestLabel = 240;
const leastLabel = 110;

/** A timeline with a row for each event. */
export interface Rows {
  readonly lanes: readonly { readonly kind: string; readonly items: readonly TimelineItem[]; readonly rows: readonly number[]; readonly top: number; readonly height: number }[];
  readonly height: number;
}

/** A scale that shows days from `from` to `to` in a width. */
export function dayScale(from: number, to: number, width: number): DayScale {
  return scaleUtc([new Date(from * day), new Date(to * day)], [0, width]);
}

/** Where a day begins. */
export function dayAt(scale: DayScale, number: number): number {
  return scale(number * day);
}

/** The first and last day that a timeline shows when it shows everything, with a margin. */
export function wholeExtent({ extent }: Timeline): [number, number] {
  const [from, to] = extent ?? [0, 1];
  // A single day would fill the width.
  const margin = Math.max(4, (to - from) * 0.03);
  // Labels stand to the right of what they name.
  return [from - margin, to + (to - from) * 0.08 + margin];
}

/**
 * Gives each event a row, by how it lies when everything is in the picture; rows then stay while one zooms, so that
 * events move along time alone.
 *
 * @param height what there is to fill: where all lanes together need more rows than fit, each gets its part of them
 */
export function rowsOfLanes(timeline: Timeline, width: number, height: number, measure: Measure): Rows {
  const scale = dayScale(...wholeExtent(timeline), width);
  const pack = (items: readonly TimelineItem[], most: number, label: number): number[] =>
    rowsOf(items, ({ span }) => dayAt(scale, span.start), ({ event, span }) => Math.max(dayAt(scale, span.end), dayAt(scale, span.start) + 2 * half) + Math.min(label, measure(event.title) + 24), most);
  const count = (rows: readonly number[]): number => rows.reduce((most, row) => Math.max(most, row + 1), 1);
  const need = (label: number): number[] => timeline.lanes.map(({ items }) => count(pack(items, items.length, label)));
  const room = Math.floor((height - axisHeight - timeline.lanes.length * (laneHead + laneFoot)) / rowHeight);
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, rows) => sum + rows, 0);
  const generous = need(widestLabel);
  const label = total(generous) <= room ? widestLabel : leastLabel;
  const needed = label === widestLabel ? generous : need(leastLabel);
  const all = total(needed);
  let top = axisHeight;
  const lanes = timeline.lanes.map(({ kind, items }, index) => {
    const rows = pack(items, all <= room ? needed[index]! : Math.max(Math.min(3, needed[index]!), Math.floor((needed[index]! * room) / all)), label);
    const lane = { kind, items, rows, top, height: laneHead + count(rows) * rowHeight + laneFoot };
    top += lane.height;
    return lane;
  });
  return { lanes, height: top };
}

export interface TimelineLooks {
  readonly scale: DayScale;
  readonly width: number;
  readonly height: number;
  /** How far the lanes are scrolled down. */
  readonly scrolled: number;
  readonly measure: Measure;
  readonly kindName: (kind: string) => string;
  /** What an event says as a whole, for its title. */
  readonly titleOf: (item: TimelineItem) => string;
  /** The key of the event that is chosen, and of that under the pointer. */
  readonly chosen?: string | undefined;
  readonly pointed?: string | undefined;
}

/** Where an event is drawn, for finding what lies under the pointer. */
export interface Place {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Draws what of a timeline is in sight. */
export function timelineScene({ lanes }: Rows, looks: TimelineLooks): { scene: Scene; places: Place[] } {
  const { scale, width, height, scrolled, measure } = looks;
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 120)));
  const grid: Mark[] = ticks.map((tick) => ({ form: 'line', x1: scale(tick), y1: axisHeight, x2: scale(tick), y2: height, stroke: 'line', strokeOpacity: 0.5 }));
  const heads: Mark[] = [];
  const items: SceneItem[] = [];
  const front: SceneItem[] = [];
  const places: Place[] = [];
  lanes.forEach((lane, index) => {
    const top = lane.top - scrolled;
    if (top > height || top + lane.height < axisHeight) return;
    if (index > 0) heads.push({ form: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'line' });
    const head = `${looks.kindName(lane.kind)} · ${lane.items.length}`;
    heads.push({ form: 'text', x: 8, y: top + laneHead / 2 + 2, text: head, colour: 'muted', bold: true, halo: true });
    // Where the next event in the row begins is where a label must end; so they are gone through from the right.
    const next: number[] = [];
    for (let at = lane.items.length - 1; at >= 0; at--) {
      const item = lane.items[at]!;
      const row = lane.rows[at]!;
      const y = top + laneHead + (row + 0.5) * rowHeight;
      const left = dayAt(scale, item.span.start);
      const right = Math.max(dayAt(scale, item.span.end), left + 2 * half);
      const until = next[row] ?? width;
      next[row] = Math.min(until, left);
      if (right < 0 && until < 0 || left > width || y < axisHeight || y > height + rowHeight) continue;
      const chosen = item.event.key === looks.chosen;
      const drawn = eventMarks(item, `kind${index % 6}`, left, right, y, chosen ? Infinity : until, chosen, item.event.key === looks.pointed, width, measure);
      places.push({ key: item.event.key, left: Math.max(0, left), right: drawn.right, y });
      (chosen ? front : items).push({ role: 'event', title: () => looks.titleOf(item), marks: drawn.marks });
    }
  });
  const axis: Mark[] = [
    { form: 'rect', x: 0, y: 0, width, height: axisHeight, fill: 'background' },
    { form: 'line', x1: 0, y1: axisHeight, x2: width, y2: axisHeight, stroke: 'line' },
    ...tickLabels(ticks, looks),
    ...ticks.map((tick): Mark => ({ form: 'line', x1: scale(tick), y1: axisHeight - 7, x2: scale(tick), y2: axisHeight, stroke: 'muted' })),
  ];
  return {
    scene: { width, height, items: [{ role: 'frame', marks: grid }, ...items, { role: 'frame', marks: heads }, ...front, { role: 'frame', marks: axis }] },
    places,
  };
}

/** A diamond for a day, a bar for more; dashed or with a question mark where the date is uncertain, hollow where nobody has confirmed the event, an arrowhead where there is no end. */
function eventMarks({ event, span }: TimelineItem, colour: string, left: number, right: number, y: number, until: number, chosen: boolean, pointed: boolean, width: number, measure: Measure): { marks: Mark[]; right: number } {
  const marks: Mark[] = [];
  const isDay = right - left <= 2 * half + 1;
  const look = {
    fill: event.suggested ? 'background' : colour,
    fillOpacity: event.suggested || isDay ? 1 : 0.35,
    // A rim in the colour of what it surrounds costs as much as that, and nobody sees it.
    ...(isDay && !event.suggested && !chosen && !pointed ? {} : { stroke: chosen || pointed ? 'foreground' : colour, strokeWidth: chosen || pointed ? 2 : 1.5 }),
    ...(span.doubt && !isDay ? { dash: [3, 2] } : {}),
  };
  // A canvas loses its way among coordinates of millions of pixels.
  const [from, to] = [Math.max(left, -20), Math.min(right, width + 20)];
  if (isDay) marks.push({ form: 'polygon', points: corners(4, left + half, y, half), ...look });
  else if (to > from) marks.push({ form: 'rect', x: from, y: y - 8, width: to - from, height: 16, ...look });
  if (span.openEnd) marks.push({ form: 'polygon', points: [[right, y - 5], [right + 7, y], [right, y + 5]], fill: colour });
  if (span.openStart) marks.push({ form: 'polygon', points: [[left, y - 5], [left - 7, y], [left, y + 5]], fill: colour });
  if (span.doubt && isDay) marks.push({ form: 'text', x: left + half, y: y + 0.5, text: '?', colour: event.suggested ? colour : 'background', anchor: 'middle', bold: true });
  const name = (span.doubt && !isDay ? '? ' : '') + event.title;
  const inside = !isDay && to - Math.max(0, from) >= 70;
  const x = inside ? Math.max(0, from) + 6 : right + (span.openEnd ? 11 : 5);
  const room = inside && !chosen ? Math.min(to, until) - x - 4 : Math.min(until, Math.max(width, x + 60)) - x - 6;
  const label = chosen ? name : fitted(name, room, measure);
  if (label === '') return { marks, right };
  const wide = measure(label);
  if (chosen) marks.push({ form: 'rect', x: x - 3, y: y - 9, width: wide + 6, height: 18, fill: 'background', stroke: 'focus', strokeWidth: 1.5 });
  marks.push({ form: 'text', x, y, text: label, colour: 'foreground' });
  return { marks, right: Math.max(right, x + wide) };
}

/** The names of ticks, as many as have room: d3 gives about as many as it is asked for. */
function tickLabels(ticks: readonly Date[], { scale, measure }: TimelineLooks): Mark[] {
  let free = -Infinity;
  return ticks.flatMap((tick): Mark[] => {
    const [x, text] = [scale(tick) + 4, tickName(tick)];
    if (x < free) return [];
    free = x + measure(text) + 8;
    return [{ form: 'text', x, y: axisHeight / 2, text, colour: 'muted' }];
  });
}

/** A tick as dates are written in sidecars: the year, the month, or the day. */
function tickName(tick: Date): string {
  const name = dayName(Math.floor(tick.getTime() / day));
  return name.endsWith('-01-01') ? name.slice(0, 4) : name.endsWith('-01') ? name.slice(0, 7) : name;
}
