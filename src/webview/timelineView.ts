import type { Picture, PictureEvent } from '../annotations/pictures/gather';
import type { PictureNames } from '../annotations/pictures/messages';
import { timelineOf, type Timeline, type TimelineItem } from '../annotations/pictures/timeline';
import { button, element } from './dom';
import { measurer } from './paint';
import type { Scene } from './scene';
import { dayAt, dayScale, rowHeight, rowsOfLanes, timelineScene, wholeExtent, type DayScale, type Place, type Rows } from './timelineScene';
import { whenAndWhere, type Acts, type Entry, type Transform, type View } from './view';
import { word } from './words';

/** Zoomed in as far as can be, a day has this width. */
const widestDay = 160;
/** A picture in a file is at least this large. */
const fileWidth = 1600;
const fileHeight = 900;

const day = 86_400_000;

export class TimelineView implements View {
  readonly what = 'event';
  entries: readonly Entry[] = [];
  beside: readonly Entry[] = [];
  private timeline: Timeline = timelineOf([], []);
  private rows: Rows = { lanes: [], height: 0 };
  private base: DayScale = dayScale(0, 1, 1);
  private events = new Map<string, PictureEvent>();
  private actors = new Map<string, string>();
  private names: PictureNames = { kinds: {}, types: {}, roles: {}, looks: {} };
  private places: readonly Place[] = [];
  private width = 1;
  private height = 1;
  /** The days that were in sight before the data or the size changed; nothing where all were. */
  private days: readonly [number, number] | undefined;

  constructor(family: string) {
    this.measure = measurer(family);
  }

  private readonly measure: ReturnType<typeof measurer>;

  get zoomRange(): [number, number] {
    const [from, to] = wholeExtent(this.timeline);
    return [1, Math.max(1, (widestDay * (to - from)) / this.width)];
  }

  show(picture: Picture, names: PictureNames): void {
    this.names = names;
    this.events = new Map(picture.events.map((event) => [event.key, event]));
    this.actors = new Map(picture.actors.map(({ key, name }) => [key, name]));
    this.timeline = timelineOf(picture.events, Object.keys(names.kinds));
    const entry = (event: PictureEvent): Entry => ({ key: event.key, name: event.title, detail: [whenAndWhere(event), this.kind(event), event.suggested ? word('suggested') : ''].filter((part) => part !== '').join(' · ') });
    const undated = new Set(this.timeline.undated);
    this.entries = picture.events.filter((event) => !undated.has(event)).map(entry);
    this.beside = this.timeline.undated.map(entry);
    this.layOut();
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.layOut();
  }

  settle(transform: Transform): Transform {
    if (!this.days) return { ...transform, k: 1, x: 0 };
    const [from, to] = [dayAt(this.base, this.days[0]), dayAt(this.base, this.days[1])];
    const k = Math.min(this.zoomRange[1], Math.max(1, this.width / (to - from)));
    return this.constrain({ ...transform, k, x: -from * k });
  }

  whole(): Transform {
    return { k: 1, x: 0, y: 0 };
  }

  bring(key: string, transform: Transform): Transform {
    for (const { items, rows, top } of this.rows.lanes) {
      const index = items.findIndex(({ event }) => event.key === key);
      if (index === -1) continue;
      const { span } = items[index]!;
      const scale = this.scale(transform);
      const [left, right] = [dayAt(scale, span.start), dayAt(scale, span.end)];
      const inSight = left >= 0 && left < this.width - 80 || left < 0 && right > this.width;
      const x = inSight ? transform.x : transform.x + this.width / 3 - left;
      const y = top + (rows[index]! + 1.5) * rowHeight + transform.y;
      return this.constrain({ k: transform.k, x, y: y < 60 || y > this.height - 30 ? transform.y + this.height / 2 - y : transform.y });
    }
    return transform;
  }

  constrain({ k, x, y }: Transform): Transform {
    return { k, x: Math.min(0, Math.max(this.width * (1 - k), x)), y: Math.min(0, Math.max(this.height - this.rows.height, y)) };
  }

  scene(transform: Transform, chosen: string | undefined, pointed: string | undefined): Scene {
    const scale = this.scale(transform);
    const [from, to] = scale.domain() as [Date, Date];
    this.days = transform.k <= 1.001 ? undefined : [from.getTime() / day, to.getTime() / day];
    const { scene, places } = this.draw(this.rows, scale, this.width, this.height, -transform.y, chosen, pointed);
    this.places = places;
    return scene;
  }

  forFile(): Scene {
    const width = Math.max(fileWidth, this.width);
    const rows = rowsOfLanes(this.timeline, width, Infinity, this.measure);
    return this.draw(rows, dayScale(...wholeExtent(this.timeline), width), width, Math.max(rows.height, Math.min(fileHeight, this.height)), 0).scene;
  }

  at(x: number, y: number): string | undefined {
    // What was drawn last lies on top.
    return this.places.findLast((place) => x >= place.left - 2 && x <= place.right + 2 && Math.abs(y - place.y) <= 11)?.key;
  }

  details(key: string, { open }: Acts): HTMLElement | undefined {
    const event = this.events.get(key);
    if (!event) return undefined;
    const participants = event.participants.map(({ actor, role }) => element('li', {}, button({ class: 'link' }, () => open('actor', actor), this.actors.get(actor) ?? actor), element('span', { class: 'detail' }, this.role(role))));
    return element('div', {},
      element('h2', {}, button({ class: 'link', title: word('openText') }, () => open('event', key), event.title)),
      element('p', { class: 'detail' }, [this.kind(event), whenAndWhere(event), word('articles', event.articles), event.suggested ? word('suggested') : ''].filter((part) => part !== '').join(' · ')),
      participants.length > 0 ? element('ul', { role: 'list' }, ...participants) : undefined);
  }

  describe(key: string): string {
    const event = this.events.get(key);
    if (!event) return '';
    const names = event.participants.slice(0, 6).map(({ actor, role }) => (this.actors.get(actor) ?? actor) + (role === undefined ? '' : ` (${this.role(role)})`));
    const more = event.participants.length > names.length ? ['…'] : [];
    return [`${event.title}`, [this.kind(event), whenAndWhere(event), event.suggested ? word('suggested') : ''].filter((part) => part !== '').join(' · '), [...names, ...more].join(', ')].filter((part) => part !== '').join('\n');
  }

  work(): boolean {
    return false;
  }

  place(): unknown {
    return this.days;
  }

  restore(place: unknown): void {
    if (Array.isArray(place) && place.length === 2 && place.every(Number.isFinite) && place[0] < place[1]) this.days = [place[0], place[1]];
  }

  private kind({ kind }: PictureEvent): string {
    return this.names.kinds[kind] ?? kind;
  }

  private role(role = ''): string {
    return this.names.roles[role] ?? role;
  }

  private layOut(): void {
    this.base = dayScale(...wholeExtent(this.timeline), this.width);
    this.rows = rowsOfLanes(this.timeline, this.width, this.height, this.measure);
  }

  private scale({ k, x }: Transform): DayScale {
    const [from, to] = [this.base.invert(-x / k), this.base.invert((this.width - x) / k)];
    return dayScale(from.getTime() / day, to.getTime() / day, this.width);
  }

  private draw(rows: Rows, scale: DayScale, width: number, height: number, scrolled: number, chosen?: string, pointed?: string): ReturnType<typeof timelineScene> {
    const titleOf = ({ event }: TimelineItem): string => this.describe(event.key);
    return timelineScene(rows, { scale, width, height, scrolled, measure: this.measure, kindName: (kind) => this.names.kinds[kind] ?? kind, titleOf, chosen, pointed });
  }
}
