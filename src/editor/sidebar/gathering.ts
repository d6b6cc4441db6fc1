import type { Strings } from '../../annotations/strings';
import { Slices } from '../store/index/slices';
import type { Gathered } from './gathered';
import { Items } from './items';
import { Paths } from './paths';
import { piecesOf, type Pieces } from './pieces';
import { eachEntity, eachEvent, piecesOfPacked } from './piecesOfPacked';
import { inStep } from './ranges';
import { mentionsOf, type SaidMention, type Source, type SourceMention } from './sources';

type Kind = 'entity' | 'event';
const kinds: readonly Kind[] = ['entity', 'event'];

/**
 * The cast of some articles, gathered article by article: what one says anew is taken out and put in, whatever the
 * others say. Only what the rows of the uppermost levels show is held; the rest is looked for where a row is opened.
 */
export class Gathering {
  private readonly sources = new Map<string, Source>();
  /** By folder, then by id: an id means one entity within a folder. */
  private readonly found: Record<Kind, Map<string, Items>> = { entity: new Map(), event: new Map() };
  private readonly paths = new Paths();
  private sorted: Source[] | undefined;
  private readonly slices = new Slices();
  /** All mentions of dates. */
  readonly dates = { size: 0, open: 0 };

  /** The folders of all articles. */
  get folders(): string[] {
    return [...new Set([...this.sources.values()].map(({ folder }) => folder))];
  }

  /** Makes it hold these sources, in slices; those whose value is the one it has already cost nothing. */
  async sync(wanted: Iterable<Source>): Promise<void> {
    const gone = new Set(this.sources.keys());
    const news: Source[] = [];
    const others: Source[] = [];
    // As they are now: what changes in the midst of it is gathered next.
    for (const source of [...wanted]) {
      gone.delete(source.key);
      if (this.sources.get(source.key)?.value !== source.value) news.push(source);
      if (this.slices.spent) await this.slices.next();
    }
    const strings = mostStrings(news);
    if (this.slices.spent) await this.slices.next();
    // In the order in which strings got their numbers: articles side by side name the same, which is in the processor's memory then.
    const paths: (readonly [path: string, source: Source])[] = [];
    for (const source of news) {
      paths.push([source.path, source]);
      if (this.slices.spent) await this.slices.next();
    }
    const sorted = byPath(paths);
    if (this.slices.spent) await this.slices.next();
    this.paths.number(sorted);
    for (const source of sorted) {
      const pieces = piecesIn(source);
      // Where for it items have to be had by ids, that is prepared, which takes time.
      if (this.knows(source, pieces, strings)) this.put(source.key, source, pieces);
      else others.push(source);
      if (this.slices.spent) await this.slices.next();
    }
    if (others.length + gone.size > 0) await this.index();
    for (const source of others) {
      this.put(source.key, source);
      if (this.slices.spent) await this.slices.next();
    }
    for (const key of gone) {
      this.put(key, undefined);
      if (this.slices.spent) await this.slices.next();
    }
    await this.freshen();
  }

  /** Puts one source in, at once. */
  add(source: Source): void {
    this.put(source.key, source);
  }

  /** The entities or events that are wanted, in no order. */
  async items(kind: Kind, wanted: (item: Gathered) => boolean): Promise<Gathered[]> {
    const out: Gathered[] = [];
    await this.each(kind, (item) => {
      if (wanted(item)) out.push(item);
    });
    return out;
  }

  /** Tells of each entity or event, in no order and in slices. */
  async each(kind: Kind, tell: (item: Gathered) => void): Promise<void> {
    for (const items of this.found[kind].values()) {
      for (let at = 0; at < items.length; at++) {
        const item = items.item(at);
        if (item) tell(item);
        if (at % inStep === 0 && this.slices.spent) await this.slices.next();
      }
    }
  }

  /** The mentions of an entity or event, or with no item of all dates, by article and place. */
  async mentions(kind: Kind | 'date', item: Pick<Gathered, 'id' | 'folder'> | undefined, wanted: (mention: SaidMention) => boolean): Promise<SourceMention[]> {
    const out: SourceMention[][] = [];
    for (const source of this.byPath()) {
      if (this.slices.spent) await this.slices.next();
      if (item && (source.folder !== item.folder || !source.mayName(item.id))) continue;
      const found = mentionsOf(source, (mention) => (item ? mention[kind as Kind] === item.id : mention.date !== undefined) && wanted(mention));
      if (found.length > 0) out.push(found);
    }
    return out.flat();
  }

  /** The articles that declare an event. */
  async declaring({ id, folder }: Pick<Gathered, 'id' | 'folder'>): Promise<Source[]> {
    const out: Source[] = [];
    for (const source of this.byPath()) {
      if (this.slices.spent) await this.slices.next();
      if (source.folder === folder && source.mayName(id) && source.said.events.some((event) => event.id === id)) out.push(source);
    }
    return out;
  }

  /** The events in which an actor takes part, by id, each with the role that the first article by path gives. */
  async takesPart({ id, folder }: Pick<Gathered, 'id' | 'folder'>): Promise<Map<string, string | undefined>> {
    const parts = new Map<string, string | undefined>();
    for (const source of this.byPath()) {
      if (this.slices.spent) await this.slices.next();
      if (source.folder !== folder || !source.mayName(id)) continue;
      for (const event of source.said.events) {
        const part = event.participants?.find(({ entity }) => entity === id);
        if (part && parts.get(event.id) === undefined) parts.set(event.id, part.role);
      }
    }
    return parts;
  }

  /** Those who take part in events: by folder and id, with the number of their events. */
  async actors(): Promise<{ readonly item: Gathered; readonly events: number }[]> {
    const told = new Map<string, Map<string, Set<string>>>();
    for (const source of this.byPath()) {
      if (this.slices.spent) await this.slices.next();
      let actors = told.get(source.folder);
      if (!actors) told.set(source.folder, (actors = new Map<string, Set<string>>()));
      for (const { id, participants = [] } of source.said.events) {
        for (const { entity } of participants) {
          const events = actors.get(entity);
          if (events) events.add(id);
          else actors.set(entity, new Set([id]));
        }
      }
    }
    return [...told].flatMap(([folder, actors]) => [...actors].flatMap(([id, events]) => {
      const item = this.found.entity.get(folder)?.get(id);
      return item ? [{ item, events: events.size }] : [];
    }));
  }

  private byPath(): Source[] {
    // The path of each is made once, not for each comparison.
    return (this.sorted ??= byPath(Array.from(this.sources.values(), (source) => [source.path, source])));
  }

  /** Whether a source can be put in, and what stands in its place be taken out, without a look at the letters of ids. */
  private knows({ key, folder }: Source, pieces: Pieces, common: Strings | undefined): boolean {
    const before = this.sources.get(key);
    return kinds.every((kind) => {
      const items = this.itemsOf(kind, folder);
      if (common) items.number(common);
      return items.knows(stringsOf(pieces)) && (!before || items.knows(stringsOf(piecesIn(before))));
    });
  }

  private itemsOf(kind: Kind, folder: string): Items {
    let items = this.found[kind].get(folder);
    if (!items) this.found[kind].set(folder, (items = new Items(folder, kind === 'entity', this.paths)));
    return items;
  }

  private async index(): Promise<void> {
    for (const kind of kinds) for (const items of this.found[kind].values()) await items.index(this.slices);
  }

  private put(key: string, source: Source | undefined, pieces?: Pieces): void {
    const before = this.sources.get(key);
    if (before) this.count(before, piecesIn(before), -1);
    if (source) {
      this.count(source, pieces ?? piecesIn(source), 1);
      this.sources.set(key, source);
    } else this.sources.delete(key);
    this.sorted = undefined;
  }

  private count({ key, path, folder }: Source, { entities, events, dates, packed }: Pieces, sign: 1 | -1): void {
    const article = this.paths.of(key, path);
    for (const kind of kinds) {
      const items = this.itemsOf(kind, folder);
      if (packed) eachIn[kind](packed, (said) => items.countNumbered(said, packed.strings, article, sign));
      for (const piece of kind === 'entity' ? entities : events) items.count(piece, article, sign);
    }
    this.dates.size += sign * dates.size;
    this.dates.open += sign * dates.open;
  }

  /** Finds anew what is known of those that have lost a fact, in one look at all articles. */
  private async freshen(): Promise<void> {
    const all = kinds.flatMap((kind) => [...this.found[kind].values()]).filter((items) => items.hasStale);
    if (all.length === 0) return;
    await this.index();
    for (const items of all) items.forgetStale();
    for (const source of [...this.sources.values()]) {
      if (this.slices.spent) await this.slices.next();
      const { key, path, folder } = source;
      const article = this.paths.of(key, path);
      const { entities, events, packed } = piecesIn(source);
      for (const kind of kinds) {
        const items = this.itemsOf(kind, folder);
        if (!items.hasStale) continue;
        if (packed) eachIn[kind](packed, (said) => items.offerNumbered(said, packed.strings, article));
        for (const piece of kind === 'entity' ? entities : events) items.offer(piece, article);
      }
    }
    for (const items of all) items.freshened();
  }
}

const eachIn = { entity: eachEntity, event: eachEvent };

/** The strings that all pieces have numbers in; `undefined` where some have none. */
function stringsOf({ entities, events, packed }: Pieces): Strings | undefined {
  return entities.length + events.length === 0 ? packed?.strings : undefined;
}

function byPath(paths: (readonly [path: string, source: Source])[]): Source[] {
  return paths.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

/** The longest list of strings that any of the sources are held with. */
function mostStrings(sources: readonly Source[]): Strings | undefined {
  let most: Strings | undefined;
  for (const { packed } of sources) if (packed && packed.strings.length > (most?.length ?? 0)) most = packed.strings;
  return most;
}

function piecesIn(source: Source): Pieces {
  const { packed } = source;
  return packed ? piecesOfPacked(packed) : piecesOf(source.said);
}
