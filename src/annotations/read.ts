import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { empty, keyOrder, schema, statuses, type Annotations, type ListName, type Participant, type Selector, type Status } from './model';
import { parse } from './parse';
import { itemName, type Sidecar, type SidecarProblem, type UnreadableSidecar } from './sidecar';

/** Thrown inside a read for what makes the whole sidecar unreadable. */
class Unreadable extends Error {
  constructor(message: string, readonly node: Node | undefined) {
    super(message);
  }
}

type Fields = Map<string, Node>;

/**
 * Reads a sidecar. A syntax error, a duplicate key, a known key of the wrong kind or another schema make it
 * unreadable; everything else that is odd is a problem to report, and what it concerns is left out of the
 * annotations and untouched in the file.
 *
 * Scalars are read as the strings that stand there, whatever a YAML version would make of them, so that
 * `quote: 2031` written by hand means the text it shows.
 */
export function readSidecar(source: string): Sidecar | UnreadableSidecar {
  const document = parse(source);
  if (Array.isArray(document)) return { readable: false, source, problems: document };
  const reader = new Reader(source);
  try {
    const annotations = reader.sidecar(document.contents);
    return { readable: true, source, annotations, problems: reader.problems, document, nodes: reader.nodes };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { readable: false, source, problems: [{ message: error.message, ...extent(error.node, source) }] };
  }
}

function extent(node: Node | undefined, source: string): { start: number; end: number } {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: Math.min(1, source.length) };
}

class Reader {
  readonly problems: SidecarProblem[] = [];
  readonly nodes = new Map<object, Node>();

  constructor(private readonly source: string) {}

  sidecar(root: Node | null): Annotations {
    if (root === null || this.isNothing(root)) return empty;
    if (!isMap(root)) throw new Unreadable('A sidecar is a mapping with the keys schema, article, entities, events, mentions.', root);
    const fields = this.fields(root, keyOrder.sidecar, 'sidecar');
    this.checkSchema(fields.get('schema'));
    const status = this.text(fields, 'status');
    if (status !== undefined && !statuses.includes(status as Status)) throw new Unreadable(`status is one of ${statuses.join(', ')}.`, fields.get('status'));
    return {
      ...defined({
        schema: this.text(fields, 'schema'),
        article: this.text(fields, 'article'),
        language: this.languages(fields.get('language')),
        published: this.text(fields, 'published'),
        status: status as Status | undefined,
        sha256: this.text(fields, 'sha256'),
        note: this.text(fields, 'note'),
      }),
      entities: this.list(fields, 'entities', ['id', 'type', 'name'], (item) =>
        defined({ id: this.text(item, 'id')!, type: this.text(item, 'type')!, name: this.text(item, 'name')!, role: this.text(item, 'role'), of: this.text(item, 'of'), note: this.text(item, 'note') })),
      events: this.list(fields, 'events', ['id', 'type'], (item) =>
        defined({
          id: this.text(item, 'id')!, type: this.text(item, 'type')!, title: this.text(item, 'title'), date: this.text(item, 'date'), place: this.text(item, 'place'),
          participants: this.participants(item.get('participants')), suggested: this.flag(item, 'suggested'), note: this.text(item, 'note'),
        })),
      mentions: this.list(fields, 'mentions', ['quote'], (item, node) => {
        const mention = defined({
          entity: this.text(item, 'entity'), event: this.text(item, 'event'), date: this.text(item, 'date'),
          ...this.selector(item), more: this.more(item.get('more')), suggested: this.flag(item, 'suggested'), note: this.text(item, 'note'),
        });
        const targets = [mention.entity, mention.event, mention.date].filter((target) => target !== undefined).length;
        if (targets === 1) return mention;
        this.report('A mention has exactly one of entity, event and date.', node);
        return undefined;
      }),
      rejected: this.list(fields, 'rejected', ['quote'], (item) =>
        defined({ ...this.selector(item), type: this.text(item, 'type'), entity: this.text(item, 'entity'), event: this.text(item, 'event') })),
    };
  }

  private checkSchema(node: Node | undefined): void {
    if (node === undefined) return;
    const stated = this.string(node, 'schema');
    if (stated !== schema) throw new Unreadable(`This version of Dramatis reads ${schema}, not ${stated}.`, node);
  }

  private list<T extends object>(fields: Fields, name: ListName, required: readonly string[], read: (item: Fields, node: Node) => T | undefined): T[] {
    const node = fields.get(name);
    if (node === undefined || this.isNothing(node)) return [];
    if (!isSeq(node)) throw new Unreadable(`${name} is a list.`, node);
    const out: T[] = [];
    for (const entry of node.items as Node[]) {
      if (!isMap(entry)) throw new Unreadable(`Each ${itemName[name]} is a mapping.`, entry ?? node);
      const item = this.fields(entry, keyOrder[name], itemName[name]);
      const missing = required.find((key) => (key === 'quote' ? this.quote(item) === '' : this.text(item, key) === undefined));
      const value = read(item, entry);
      if (missing !== undefined) this.report(`This ${itemName[name]} has no ${missing}.`, entry);
      else if (value !== undefined) {
        out.push(value);
        this.nodes.set(value, entry);
      }
    }
    return out;
  }

  /** The known keys of a mapping; others are reported, and stay in the file. */
  private fields(map: YAMLMap, known: readonly string[], what: string): Fields {
    const fields: Fields = new Map();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (key === undefined || !known.includes(key)) this.report(`Unknown key ${key ?? ''} of this ${what}.`, pair.key);
      else if (pair.value !== null && isAlias(pair.value)) throw new Unreadable('Aliases are not used in sidecars.', pair.value);
      else if (pair.value !== null) fields.set(key, pair.value);
    }
    return fields;
  }

  private text(fields: Fields, key: string): string | undefined {
    const node = fields.get(key);
    return node === undefined || this.isNothing(node) ? undefined : this.string(node, key);
  }

  private string(node: Node, key: string): string {
    if (!isScalar(node)) throw new Unreadable(`${key} is a string.`, node);
    return textOf(node);
  }

  /** The word `null` and the like are quotes like any other. */
  private quote(fields: Fields): string {
    return fields.has('quote') ? this.string(fields.get('quote')!, 'quote') : '';
  }

  private flag(fields: Fields, key: string): true | undefined {
    const value = this.text(fields, key);
    if (value === undefined || value === 'false') return undefined;
    if (value !== 'true') throw new Unreadable(`${key} is true or absent.`, fields.get(key));
    return true;
  }

  private selector(fields: Fields): Selector {
    const nth = this.text(fields, 'nth');
    if (nth !== undefined && !/^[1-9]\d{0,8}$/.test(nth)) throw new Unreadable('nth is a whole number from 1.', fields.get('nth'));
    return defined({ quote: this.quote(fields), nth: nth === undefined || nth === '1' ? undefined : Number(nth) });
  }

  private more(node: Node | undefined): readonly Selector[] | undefined {
    if (node === undefined || this.isNothing(node)) return undefined;
    if (!isSeq(node)) throw new Unreadable('more is a list of quotes.', node);
    return (node.items as Node[]).flatMap((entry) => {
      if (!isMap(entry)) throw new Unreadable('Each part of a mention is a mapping with quote and nth.', entry);
      const part = this.selector(this.fields(entry, ['quote', 'nth'], 'part'));
      if (part.quote === '') this.report('This part of a mention has no quote.', entry);
      return part.quote === '' ? [] : [part];
    });
  }

  private participants(node: Node | undefined): readonly Participant[] | undefined {
    if (node === undefined || this.isNothing(node)) return undefined;
    if (!isSeq(node)) throw new Unreadable('participants is a list.', node);
    return (node.items as Node[]).flatMap((entry) => {
      if (!isMap(entry)) throw new Unreadable('Each participant is a mapping with entity and role.', entry);
      const fields = this.fields(entry, ['entity', 'role'], 'participant');
      const entity = this.text(fields, 'entity');
      if (entity === undefined) this.report('This participant has no entity.', entry);
      return entity === undefined ? [] : [defined({ entity, role: this.text(fields, 'role') })];
    });
  }

  private languages(node: Node | undefined): string | string[] | undefined {
    if (node === undefined || this.isNothing(node)) return undefined;
    if (isSeq(node)) return (node.items as Node[]).map((entry) => this.string(entry, 'language'));
    return this.string(node, 'language');
  }

  /** A key without a value, or with the plain word that stands for none. */
  private isNothing(node: Node): boolean {
    return isScalar(node) && node.type === 'PLAIN' && /^(?:|~|null)$/i.test(textOf(node));
  }

  private report(message: string, node: Node | null): void {
    this.problems.push({ message, ...extent(node ?? undefined, this.source) });
  }
}

/** The string that stands there, even where a tag makes something else of it. */
function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}

/** Whether a node stands in `[ ]` or `{ }`. */
export function isFlow(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** The same object without its undefined values: an absent key and an undefined one must compare alike. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
