import type { Picture, PictureEvent } from '../annotations/pictures/gather';
import type { PictureNames } from '../annotations/pictures/messages';
import { networkOf } from '../annotations/pictures/network';
import { button, element } from './dom';
import { Layout, type PlacedNode } from './layout';
import { networkScene, radius, wholeSight, type Sight } from './networkScene';
import { measurer } from './paint';
import type { Measure, Scene } from './scene';
import { isTransform, whenAndWhere, type Acts, type Entry, type Transform, type View } from './view';
import { stillness } from './theme';
import { word } from './words';

/** A picture in a file has at least this size. */
const fileWidth = 1600;
const fileHeight = 1100;

/** So many pixels of a network cannot be moved out of sight. */
const leastInSight = 80;

export class NetworkView implements View {
  readonly what = 'actor';
  readonly zoomRange = [0.05, 8] as const;
  readonly beside: readonly Entry[] = [];
  entries: readonly Entry[] = [];
  private layout = new Layout({ nodes: [], links: [] });
  private data = '';
  /** How many others each met. */
  private met = new Map<string, number>();
  private events = new Map<string, PictureEvent>();
  private names: PictureNames = { kinds: {}, types: {}, roles: {}, looks: {} };
  private width = 1;
  private height = 1;
  private sight: Sight = { k: 1, x: 0, y: 0 };
  /** Whether somebody has moved the picture; else all of it is kept in sight. */
  private moved = false;
  private busy = false;
  private readonly measure: Measure;

  constructor(family: string) {
    this.measure = measurer(family);
  }

  show(picture: Picture, names: PictureNames): void {
    this.names = names;
    this.events = new Map(picture.events.map((event) => [event.key, event]));
    const network = networkOf(picture);
    // What changes nothing of the network, such as an event's date, must not shake the picture.
    const data = JSON.stringify(network);
    if (data !== this.data) {
      this.layout = new Layout(network, this.layout);
      this.data = data;
    }
    this.met = this.degrees();
    this.entries = network.nodes.map(({ actor, events }) => ({ key: actor.key, name: actor.name, detail: [this.type(actor.type), word('met', this.met.get(actor.key) ?? 0, events)].join(' · ') }));
    // At rest from the beginning, where nothing is to move by itself.
    this.busy = this.layout.step(stillness() ? Infinity : 8);
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
  }

  settle(transform: Transform): Transform {
    return this.moved ? transform : this.whole();
  }

  whole(): Transform {
    return wholeSight(this.layout, this.width, this.height);
  }

  bring(key: string, transform: Transform): Transform {
    const node = this.node(key);
    if (!node) return transform;
    const [x, y] = [transform.x + node.x * transform.k, transform.y + node.y * transform.k];
    const inSight = x > 40 && y > 30 && x < this.width - 40 && y < this.height - 40;
    return inSight ? transform : { k: transform.k, x: transform.x + this.width / 2 - x, y: transform.y + this.height / 2 - y };
  }

  /** Some of it stays in sight. */
  constrain({ k, x, y }: Transform): Transform {
    const { left, top, right, bottom } = this.layout.bounds;
    return {
      k,
      x: Math.min(this.width - leastInSight - left * k, Math.max(leastInSight - right * k, x)),
      y: Math.min(this.height - leastInSight - top * k, Math.max(leastInSight - bottom * k, y)),
    };
  }

  scene(transform: Transform, chosen: string | undefined, pointed: string | undefined): Scene {
    this.sight = transform;
    const whole = this.whole();
    this.moved = !this.busy && (['k', 'x', 'y'] as const).some((key) => Math.abs(transform[key] - whole[key]) > 0.01);
    return this.draw(transform, this.width, this.height, chosen, pointed);
  }

  forFile(): Scene {
    this.layout.step(Infinity);
    // Large networks get more paper, so that most names have room.
    const scale = Math.max(1, Math.sqrt(this.layout.nodes.length / 120));
    const [width, height] = [fileWidth * scale, fileHeight * scale];
    return this.draw(wholeSight(this.layout, width, height), width, height);
  }

  at(x: number, y: number): string | undefined {
    const { k } = this.sight;
    let [nearest, least]: [string | undefined, number] = [undefined, Infinity];
    for (const node of this.layout.nodes) {
      const far = Math.hypot(this.sight.x + node.x * k - x, this.sight.y + node.y * k - y) - radius(node, k);
      if (far < Math.min(least, 5)) [nearest, least] = [node.key, far];
    }
    return nearest;
  }

  details(key: string, { open, choose }: Acts): HTMLElement | undefined {
    const node = this.node(key);
    if (!node) return undefined;
    const { actor } = node.node;
    const others = this.layout.links
      .flatMap(({ source, target, events }) => (source.key === key ? [{ other: target, events }] : target.key === key ? [{ other: source, events }] : []))
      .sort((a, b) => b.events.length - a.events.length || (a.other.node.actor.name < b.other.node.actor.name ? -1 : 1));
    const list = others.slice(0, 60).map(({ other, events }) => element('li', {},
      button({ class: 'link' }, () => choose(other.key), other.node.actor.name),
      element('ul', { role: 'list' }, ...events.flatMap((each) => this.events.get(each) ?? []).map((event) => {
        const roles = [key, other.key].map((who) => event.participants.find((participant) => participant.actor === who)?.role ?? '–').map((role) => this.names.roles[role] ?? role).join(' / ');
        return element('li', {}, button({ class: 'link', title: word('openText') }, () => open('event', event.key), event.title), element('span', { class: 'detail' }, [roles === '– / –' ? '' : roles, whenAndWhere(event)].filter((part) => part !== '').join(' · ')));
      })),
    ));
    return element('div', {},
      element('h2', {}, button({ class: 'link', title: word('openText') }, () => open('actor', key), actor.name)),
      element('p', { class: 'detail' }, [this.type(actor.type), word('met', others.length, node.node.events)].join(' · ')),
      others.length === 0 ? element('p', {}, word('alone')) : element('h3', {}, word('together')),
      element('ul', { role: 'list' }, ...list));
  }

  describe(key: string): string {
    const node = this.node(key);
    return node ? `${node.node.actor.name}\n${this.type(node.node.actor.type)} · ${word('met', this.met.get(key) ?? 0, node.node.events)}` : '';
  }

  work(milliseconds: number): boolean {
    return (this.busy = this.layout.step(milliseconds));
  }

  place(transform: Transform): unknown {
    return this.moved ? transform : undefined;
  }

  restore(place: unknown): void {
    this.moved = isTransform(place);
  }

  private node(key: string): PlacedNode | undefined {
    return this.layout.nodes.find((node) => node.key === key);
  }

  private type(type: string): string {
    return this.names.types[type] ?? type;
  }

  private degrees(): Map<string, number> {
    const degrees = new Map<string, number>();
    for (const { source, target } of this.layout.links) for (const { key } of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
    return degrees;
  }

  private draw(sight: Sight, width: number, height: number, chosen?: string, pointed?: string): Scene {
    return networkScene(this.layout, {
      sight, width, height, measure: this.measure, chosen, pointed,
      lookOf: (type) => this.names.looks[type] ?? 'other',
      titleOf: ({ key, node }) => `${node.actor.name}\n${this.type(node.actor.type)} · ${word('met', this.met.get(key) ?? 0, node.events)}`,
      linkTitle: (one, other, events) => `${one} – ${other}: ${events}`,
    });
  }
}
