import * as l10n from '../text/l10n';
import { keyOrder, empty, schema, statuses, type Annotations, type Entity, type Event, type ListName, type Mention, type Participant, type Rejection, type Selector, type Status } from './model';
import { isNothing, pairOf, type Extent, type MapNode, type Node, type PairNode } from './nodes';
import { parse } from './parse';
import { itemName, type Sidecar, type SidecarProblem, type UnreadableSidecar } from './sidecar';

/** Thrown inside a read for what makes the whole sidecar unreadable. */
class Unreadable extends Error {
  constructor(message: string, readonly node: Extent | undefined) {
    super(message);
  }
}

/**
 * Reads a sidecar. A syntax error, a duplicate key, a known key of the wrong kind or another schema make it
 * unreadable; everything else that is odd is a problem to report, and what it concerns is left out of the
 * annotations and untouched in the file.
 *
 * Scalars are read as the strings that stand there, whatever a YAML version would make of them, so that
 * `quote: 2031` written by hand means the text it shows.
 */
export function readSidecar(source: string): Sidecar | UnreadableSidecar {
  const tree = parse(source);
  if (Array.isArray(tree)) return { readable: false, source, problems: tree };
  const reader = new Reader(source);
  try {
    const annotations = reader.sidecar(tree.root);
    return { readable: true, source, annotations, problems: reader.problems, root: tree.root, nodes: reader.nodes };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { readable: false, source, problems: [{ message: error.message, ...reader.extent(error.node) }] };
  }
}

class Reader {
  readonly problems: SidecarProblem[] = [];
  private readonly missing = new Map<MapNode, readonly string[]>();
  readonly nodes = new Map<object, MapNode>();

  constructor(private readonly source: string) {}

  sidecar(root: Node | undefined): Annotations {
    if (root === undefined || isNothing(root)) return empty;
    if (root.kind !== 'map') throw new Unreadable(l10n.t('A sidecar is a mapping with the keys schema, article, entities, events, mentions.'), root);
    this.checkKeys(root, keyOrder.sidecar, 'sidecar');
    this.checkSchema(valueOf(root, 'schema'));
    const status = this.text(root, 'status');
    if (status !== undefined && !statuses.includes(status as Status)) throw new Unreadable(l10n.t('status is one of {0}.', statuses.join(', ')), valueOf(root, 'status'));
    const head: Writable<Partial<Annotations>> = {};
    put(head, 'schema', this.text(root, 'schema'));
    put(head, 'article', this.text(root, 'article'));
    put(head, 'language', this.languages(valueOf(root, 'language')));
    put(head, 'published', this.text(root, 'published'));
    put(head, 'status', status as Status | undefined);
    put(head, 'sha256', this.text(root, 'sha256'));
    put(head, 'note', this.text(root, 'note'));
    return {
      ...head,
      entities: this.list(root, 'entities', ['id', 'type', 'name'], (item) => this.entity(item)),
      events: this.list(root, 'events', ['id', 'type'], (item) => this.event(item)),
      mentions: this.list(root, 'mentions', ['quote'], (item) => this.mention(item)),
      rejected: this.list(root, 'rejected', ['quote'], (item) => this.rejection(item)),
    };
  }

  extent(node: Extent | undefined): Extent {
    return node ? { start: node.start, end: node.end } : { start: 0, end: Math.min(1, this.source.length) };
  }

  private checkSchema(node: Node | undefined): void {
    if (node === undefined) return;
    const stated = this.string(node, 'schema');
    if (stated !== schema) throw new Unreadable(l10n.t('This version of Dramatis reads {0}, not {1}.', schema, stated), node);
  }

  private list<T extends object>(root: MapNode, name: ListName, required: readonly string[], read: (item: MapNode) => T | undefined): T[] {
    const node = valueOf(root, name);
    if (node === undefined || isNothing(node)) return [];
    if (node.kind !== 'list') throw new Unreadable(l10n.t('{0} is a list.', name), node);
    const out: T[] = [];
    for (const item of node.items) {
      if (item.kind !== 'map') throw new Unreadable(l10n.t('Each {0} is a mapping.', itemName[name]), item);
      this.checkKeys(item, keyOrder[name], itemName[name]);
      const missing = required.find((key) => (key === 'quote' ? this.quote(item) === '' : this.text(item, key) === undefined));
      const value = read(item);
      if (missing !== undefined) this.report(l10n.t('This {0} has no {1}.', itemName[name], missing), item);
      else if (value !== undefined) {
        out.push(value);
        this.nodes.set(value, item);
      }
    }
    return out;
  }

  private entity(item: MapNode): Entity {
    const entity: Writable<Entity> = { id: this.text(item, 'id')!, type: this.text(item, 'type')!, name: this.text(item, 'name')! };
    put(entity, 'role', this.text(item, 'role'));
    put(entity, 'of', this.text(item, 'of'));
    put(entity, 'note', this.text(item, 'note'));
    return entity;
  }

  private event(item: MapNode): Event {
    const event: Writable<Event> = { id: this.text(item, 'id')!, type: this.text(item, 'type')! };
    put(event, 'title', this.text(item, 'title'));
    put(event, 'date', this.text(item, 'date'));
    put(event, 'place', this.text(item, 'place'));
    put(event, 'participants', this.participants(valueOf(item, 'participants')));
    put(event, 'suggested', this.flag(item, 'suggested'));
    put(event, 'note', this.text(item, 'note'));
    return event;
  }

  private mention(item: MapNode): Mention | undefined {
    const target: Writable<Partial<Mention>> = {};
    put(target, 'entity', this.text(item, 'entity'));
    put(target, 'event', this.text(item, 'event'));
    put(target, 'date', this.text(item, 'date'));
    const mention: Writable<Mention> = this.selector(item, target);
    put(mention, 'more', this.more(valueOf(item, 'more')));
    put(mention, 'suggested', this.flag(item, 'suggested'));
    put(mention, 'note', this.text(item, 'note'));
    const targets = Number(mention.entity !== undefined) + Number(mention.event !== undefined) + Number(mention.date !== undefined);
    if (targets === 1) return mention;
    this.report(l10n.t('A mention has exactly one of entity, event and date.'), item);
    return undefined;
  }

  private rejection(item: MapNode): Rejection {
    const rejection: Writable<Rejection> = this.selector(item, {});
    put(rejection, 'type', this.text(item, 'type'));
    put(rejection, 'entity', this.text(item, 'entity'));
    put(rejection, 'event', this.text(item, 'event'));
    return rejection;
  }

  /** Reports the keys that are not known; they stay in the file. */
  private checkKeys(map: MapNode, known: readonly string[], what: string): void {
    for (const pair of map.pairs) {
      if (pair.key === undefined || !known.includes(pair.key)) this.unknownKey(map, pair, known, what);
      else if (pair.value?.kind === 'alias') throw new Unreadable(l10n.t('Aliases are not used in sidecars.'), pair.value);
    }
  }

  private unknownKey(map: MapNode, { key = '', keyStart, keyEnd }: PairNode, known: readonly string[], what: string): void {
    // A mapping of the whole sidecar may have thousands of them; for each known key it is looked through once at most.
    const missing = this.missing.get(map) ?? known.filter((other) => !pairOf(map, other));
    this.missing.set(map, missing);
    this.report(l10n.t('Unknown key {0} of this {1}.', key, what), { start: keyStart, end: keyEnd }, { key, known: missing });
  }

  private text(map: MapNode, key: string): string | undefined {
    const node = valueOf(map, key);
    return node === undefined || isNothing(node) ? undefined : this.string(node, key);
  }

  private string(node: Node, key: string): string {
    if (node.kind !== 'scalar') throw new Unreadable(l10n.t('{0} is a string.', key), node);
    return node.text;
  }

  /** The word `null` and the like are quotes like any other. */
  private quote(map: MapNode): string {
    const node = valueOf(map, 'quote');
    return node === undefined ? '' : this.string(node, 'quote');
  }

  private flag(map: MapNode, key: string): true | undefined {
    const value = this.text(map, key);
    if (value === undefined || value === 'false') return undefined;
    if (value !== 'true') throw new Unreadable(l10n.t('{0} is true or absent.', key), valueOf(map, key));
    return true;
  }

  /** The selector that a mapping holds, put into `item`. */
  private selector<T extends object>(map: MapNode, item: T): T & Writable<Selector> {
    const nth = this.text(map, 'nth');
    if (nth !== undefined && !/^[1-9]\d{0,8}$/.test(nth)) throw new Unreadable(l10n.t('nth is a whole number from 1.'), valueOf(map, 'nth'));
    const selector = item as T & Writable<Selector>;
    selector.quote = this.quote(map);
    if (nth !== undefined && nth !== '1') selector.nth = Number(nth);
    return selector;
  }

  private more(node: Node | undefined): readonly Selector[] | undefined {
    if (node === undefined || isNothing(node)) return undefined;
    if (node.kind !== 'list') throw new Unreadable(l10n.t('more is a list of quotes.'), node);
    return someOf(node.items.flatMap((item) => {
      if (item.kind !== 'map') throw new Unreadable(l10n.t('Each part of a mention is a mapping with quote and nth.'), item);
      this.checkKeys(item, keyOrder.more, 'part');
      const part = this.selector(item, {});
      if (part.quote === '') this.report(l10n.t('This part of a mention has no quote.'), item);
      else this.nodes.set(part, item);
      return part.quote === '' ? [] : [part];
    }));
  }

  private participants(node: Node | undefined): readonly Participant[] | undefined {
    if (node === undefined || isNothing(node)) return undefined;
    if (node.kind !== 'list') throw new Unreadable(l10n.t('participants is a list.'), node);
    return someOf(node.items.flatMap((item) => {
      if (item.kind !== 'map') throw new Unreadable(l10n.t('Each participant is a mapping with entity and role.'), item);
      this.checkKeys(item, keyOrder.participants, 'participant');
      const entity = this.text(item, 'entity');
      if (entity === undefined) this.report(l10n.t('This participant has no entity.'), item);
      if (entity === undefined) return [];
      const participant: Writable<Participant> = { entity };
      put(participant, 'role', this.text(item, 'role'));
      this.nodes.set(participant, item);
      return [participant];
    }));
  }

  private languages(node: Node | undefined): string | string[] | undefined {
    if (node === undefined || isNothing(node)) return undefined;
    if (node.kind === 'list') return node.items.map((item) => this.string(item, 'language'));
    return this.string(node, 'language');
  }

  private report(message: string, node: Extent, unknown?: SidecarProblem['unknown']): void {
    this.problems.push({ message, ...this.extent(node), ...(unknown && { unknown }) });
  }
}

function valueOf(map: MapNode, key: string): Node | undefined {
  return pairOf(map, key)?.value;
}

/** A list inside an item that holds nothing is as good as none. */
function someOf<T>(parts: readonly T[]): readonly T[] | undefined {
  return parts.length === 0 ? undefined : parts;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Sets a key that has a value: an absent key and an undefined one must compare alike. */
function put<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) object[key] = value;
}
