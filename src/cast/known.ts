import type { Paragraph } from '../recognition/paragraph';
import { Counts } from './learning/counts';
import type { Decisions } from './learning/decisions';
import { Edges } from './learning/edges';
import { Form, Forms, type FormHit } from './learning/forms';
import { Rates } from './learning/rates';
import { counted, countOf, entriesOf, keysOf, mostOf, type Tally } from './learning/tally';
import { NameIndex, titled, type KnownName } from './nameIndex';
import { organizationName, settleOrganizationNames, type OrganizationName } from './organizationNames';
import { personName, type PersonName } from './personNames';
import type { KnownEntity } from './suggestions';

/** What is said of identity outside articles. */
export interface KnownOptions {
  /** Pairs of ids that are never one. */
  readonly distinct?: readonly (readonly [string, string])[];
  /** For each former id the one that took its place. */
  readonly was?: ReadonlyMap<string, string>;
  /** What stands behind it: another one, of more articles. Here is said what is called by names there. */
  readonly behind?: Known;
  /** The article whose decisions these are, which may be among those behind as well. */
  readonly article?: string;
}

/** An entity as all articles tell of it, and under what it is indexed. */
interface Entry {
  readonly id: string;
  /** How many articles people have annotated it in. */
  decided: number;
  types: Tally;
  names: Tally;
  holders: Tally;
  /** Names and quotes, by the number of articles that have them. */
  forms: Tally;
  /** What the authority list says. */
  authority: KnownEntity | undefined;
  /** What all this comes to, as far as somebody has asked since it last changed. */
  made: Made | undefined;
  /** Whether it is an organization that is found by the words of its id. */
  byId: boolean;
  /** Whether it waits to be indexed. */
  changed: boolean;
}

/** An entity, and what its names say. */
interface Made {
  readonly entity: KnownEntity;
  nation?: string | undefined;
  full?: boolean;
}

/**
 * What people have decided in articles, asked by id, by the words of a name, by what a name says and by how it sounds.
 * An article's decisions are put and removed in time proportional to them, and in whatever order that was done, the
 * same articles give the same answers: everything is counted, and of what is as frequent the first by its letters wins.
 */
export class Known {
  private readonly articles = new Map<string, () => Decisions>();
  private readonly entries = new Map<string, Entry>();
  private readonly index = new NameIndex({
    typeOf: (id) => typeOf(this.entries.get(id)),
    nameOf: (id) => nameOf(this.entries.get(id)!),
  });
  private readonly forms = new Forms();
  private readonly rates = new Rates();
  private readonly edges = new Edges();
  /** What waits to be indexed, each once: it says so itself. */
  private readonly changed: Entry[] = [];
  private readonly touched: Form[] = [];
  private readonly apart: ReadonlySet<string>;

  constructor(entities: readonly KnownEntity[] = [], private readonly options: KnownOptions = {}) {
    this.apart = new Set((options.distinct ?? []).map(([a, b]) => pair(this.followed(a), this.followed(b))));
    if (entities.length > 0) this.put('', { entities });
  }

  /**
   * Takes in what is decided in an article, in the place of what was before.
   *
   * @param decisions or what gives them, equal ones each time: then they are not held, but asked for again where they are taken back
   */
  put(article: string, decisions: Decisions | (() => Decisions)): void {
    this.remove(article);
    const given = typeof decisions === 'function' ? decisions : () => decisions;
    this.articles.set(article, given);
    this.count(given(), 1);
  }

  /** Forgets an article. */
  remove(article: string): void {
    const before = this.articles.get(article);
    if (!before) return;
    this.articles.delete(article);
    this.count(before(), -1);
  }

  /** Whether an article is among those that are known here. */
  has(article: string): boolean {
    return this.articles.has(article);
  }

  /** Indexes what has changed, in steps; who asks before that is done waits for all of it. */
  *settle(): Generator<void> {
    yield* this.options.behind?.settle() ?? [];
    // Names of organizations are taken apart by a lexicon, which else the first of them would wait for.
    if (this.changed.length > 0) yield* settleOrganizationNames();
    for (let entry = this.changed.pop(); entry; entry = this.changed.pop()) {
      entry.changed = false;
      this.reindex(entry);
      yield;
    }
    for (let form = this.touched.pop(); form; form = this.touched.pop()) {
      form.touched = false;
      this.forms.settle(form);
      yield;
    }
  }

  /** How many entities and names wait to be indexed. */
  get waiting(): number {
    return this.changed.length + this.touched.length;
  }

  get size(): number {
    return this.settled().entries.size + (this.options.behind?.size ?? 0);
  }

  /** Whether no article has said anything. */
  get empty(): boolean {
    return this.articles.size === 0 && this.options.behind?.empty !== false;
  }

  /** An entity by its id or a former one. */
  entity(id: string): KnownEntity | undefined {
    const own = entityOf(this.settled().entries.get(this.followed(id)));
    const behind = this.options.behind?.entity(id);
    return own && behind?.of !== undefined && own.of === undefined ? { ...own, of: behind.of } : own ?? behind;
  }

  /** The names of persons with a surname that sounds like one of these keys. */
  personsBy(keys: readonly string[]): readonly KnownName<PersonName>[] {
    return this.both((known) => known.index.personsBy(keys), 'person');
  }

  /** The names of organizations with this key, or spelt so. */
  organizationsBy(key: string): readonly KnownName<OrganizationName>[] {
    return this.both((known) => known.index.organizationsBy(key), 'organization');
  }

  /** Whether {@link organizationsBy} may find any: cheaper to ask. */
  hasOrganization(key: string): boolean {
    return this.settled().index.hasOrganization(key) || this.options.behind?.hasOrganization(key) === true;
  }

  /** The names of organizations that say one thing, one of {@link alikeKeys}. */
  organizationsSaying(key: string): readonly KnownName<OrganizationName>[] {
    return this.both((known) => known.index.organizationsSaying(key), 'organization');
  }

  /** The names of entities of other types with this identity. */
  othersBy(key: string): readonly KnownName<string>[] {
    return this.both((known) => known.index.othersBy(key));
  }

  /** The names of places that sound like one of these keys. */
  placesBy(keys: readonly string[]): readonly KnownName<string>[] {
    return this.both((known) => known.index.placesBy(keys), 'place');
  }

  /** All names of an entity, the words of its mentions among them. */
  namesOf(id: string): readonly string[] {
    return [...keysOf(this.entries.get(id)?.forms), ...(this.options.behind?.namesOf(id) ?? [])];
  }

  /** Whether an entity was only suggested so far. */
  isGuess(id: string): boolean {
    return (this.entries.get(id)?.decided ?? 0) === 0 && this.options.behind?.isGuess(id) !== false;
  }

  /** The code of the country that a known organization is of, as one of its names or its id says. */
  nationOf(id: string): string | undefined {
    return nationOf(this.settled().entries.get(id)) ?? this.options.behind?.nationOf(id);
  }

  /** Whether a person is known by more than a single word. */
  isFull(id: string): boolean {
    return isFull(this.settled().entries.get(id)) || this.options.behind?.isFull(id) === true;
  }

  /** Whether anybody has said of any two ids that they are two. */
  get knowsDistinct(): boolean {
    return this.apart.size > 0 || this.options.behind?.knowsDistinct === true;
  }

  /** Whether somebody has said that two ids are never one. */
  areDistinct(one: string, two: string): boolean {
    return this.apart.has(pair(one, two)) || this.options.behind?.areDistinct(one, two) === true;
  }

  /** The entities of a type that words were accepted as, with the number of articles, most first; where this article has said whose they are, only that. */
  told(words: string, type: string): readonly (readonly [id: string, count: number])[] {
    const form = this.settled().forms.get(words);
    const targets = [...(form?.targets.entries() ?? [])].filter(([id]) => this.entity(id)?.type === type).sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
    return targets.length > 0 || !this.options.behind ? targets : this.options.behind.told(words, type);
  }

  /** How many articles accepted words as each of some types, or rejected them. */
  votes(words: string, type: string): { readonly accepted: number; readonly other: number; readonly rejected: number } {
    const behind = this.options.behind?.votes(words, type) ?? { accepted: 0, other: 0, rejected: 0 };
    const form = this.countedBehind ? undefined : this.settled().forms.get(words);
    if (!form) return behind;
    const accepted = form.accepted.of(type);
    return { accepted: behind.accepted + accepted, other: behind.other + form.accepted.total() - accepted, rejected: behind.rejected + form.rejected.of(type) };
  }

  /** The type that words were accepted as most often, and by how many articles. */
  typeOf(words: string): { readonly type: string; readonly count: number } | undefined {
    const form = this.settled().forms.get(words);
    const type = form?.accepted.most();
    return form && type !== undefined ? { type, count: form.accepted.of(type) } : this.options.behind?.typeOf(words);
  }

  /** Where known names stand in a paragraph, those of this article first. */
  find(paragraph: Paragraph): readonly FormHit[] {
    const own = this.settled().forms.find(paragraph);
    const behind = this.options.behind?.find(paragraph) ?? [];
    return behind.length === 0 ? own : own.length === 0 ? behind : [...own, ...behind];
  }

  /** What is known of how often words of this kind are names at all; see {@link Rates.factor}. */
  rateOf(words: string, type: string): number {
    return (this.countedBehind ? 1 : this.rates.factor(words, type)) * (this.options.behind?.rateOf(words, type) ?? 1);
  }

  /** The corrections of where mentions begin and end. */
  edgesOf(): readonly Edges[] {
    return [...(this.countedBehind ? [] : [this.edges]), ...(this.options.behind?.edgesOf() ?? [])];
  }

  /** The links that people have said no to in the article whose decisions these are. */
  get declined(): readonly { readonly quote: string; readonly nth?: number; readonly entity: string }[] {
    const { article } = this.options;
    const own = article === undefined ? undefined : this.articles.get(article)?.();
    return (own?.rejected ?? []).flatMap(({ entity, ...place }) => (entity === undefined ? [] : [{ ...place, entity: this.followed(entity) }]));
  }

  /** The id that has taken the place of a former one. */
  followed(id: string): string {
    const { was } = this.options;
    if (!was) return this.options.behind?.followed(id) ?? id;
    // A circle of former ids ends where it began.
    const met = new Set<string>();
    let last = id;
    while (was.has(last) && !met.has(last)) {
      met.add(last);
      last = was.get(last)!;
    }
    return last;
  }

  private get countedBehind(): boolean {
    return this.options.article !== undefined && this.options.behind?.has(this.options.article) === true;
  }

  private both<Name>(ask: (known: Known) => readonly KnownName<Name>[], type?: string): readonly KnownName<Name>[] {
    const own = ask(this.settled());
    const behind = this.options.behind ? this.options.behind.both(ask, type) : [];
    // What this article calls another type is no person elsewhere either.
    return [...own, ...behind.filter(({ id }) => type === undefined || this.entity(id)?.type === type)];
  }

  private settled(): this {
    if (this.waiting > 0) for (const _ of this.settle());
    return this;
  }

  private count({ entities, others = [], rejected = [], corrected = [], authority, guessed }: Decisions, by: 1 | -1): void {
    // Words that are two entities of one article are accepted as their type once.
    const names = new Map<string, string>();
    for (const entity of entities) {
      const id = this.followed(entity.id);
      // A former id that is only to be kept free is kept free by being followed.
      if (id !== entity.id && entity.name === '') continue;
      const entry = this.entryOf(id);
      if (!guessed) entry.decided += by;
      if (authority && by === 1) entry.authority = entity;
      else if (authority) entry.authority = undefined;
      entry.types = counted(entry.types, entity.type, by);
      entry.names = counted(entry.names, entity.name, by);
      if (entity.of !== undefined) entry.holders = counted(entry.holders, this.followed(entity.of), by);
      entry.made = undefined;
      if (!entry.changed) this.changed.push(entry);
      entry.changed = true;
      for (const said of new Set([entity.name, ...(entity.aliases ?? [])].map(oneSpace))) {
        if (said === '') continue;
        const form = guessed ? undefined : this.formOf(said);
        // One string for all who are called so.
        const text = form?.text ?? said;
        entry.forms = counted(entry.forms, text, by);
        const often = countOf(entry.forms, text);
        // Called so for the first time, or no more.
        if (often === (by === 1 ? 1 : 0) && isName(text)) this.index[by === 1 ? 'add' : 'remove'](id, text);
        if (!form) continue;
        form.targets.add(id, by);
        names.set(`${entity.type} ${text}`, text);
      }
    }
    for (const [key, text] of names) this.accept(text, key.slice(0, -text.length - 1), by);
    for (const { quote, type } of others) this.accept(oneSpace(quote), type, by);
    const noes = new Map(rejected.flatMap(({ quote, type }) => (type === undefined ? [] : [[`${type} ${oneSpace(quote)}`, { text: oneSpace(quote), type }] as const])));
    for (const { text, type } of noes.values()) {
      this.formOf(text).rejected.add(type, by);
      this.rates.add(text, type, 'rejected', by);
    }
    for (const correction of corrected) this.edges.add(correction, by);
  }

  private accept(text: string, type: string, by: 1 | -1): void {
    this.formOf(text).accepted.add(type, by);
    this.rates.add(text, type, 'accepted', by);
  }

  private entryOf(id: string): Entry {
    let entry = this.entries.get(id);
    if (!entry) this.entries.set(id, (entry = { id, decided: 0, types: undefined, names: undefined, holders: undefined, forms: undefined, authority: undefined, made: undefined, byId: false, changed: false }));
    return entry;
  }

  private formOf(text: string): Form {
    const form = this.forms.open(text);
    if (!form.touched) this.touched.push(form);
    form.touched = true;
    return form;
  }

  private reindex(entry: Entry): void {
    const type = typeOf(entry);
    if (entry.byId !== (type === 'organization')) {
      entry.byId = !entry.byId;
      if (entry.byId) this.index.enterId(entry.id);
      else this.index.removeId(entry.id);
    }
    if (type === undefined) this.entries.delete(entry.id);
    else for (const text of keysOf(entry.forms)) if (isName(text)) this.index.enter(text, type);
  }
}

function typeOf(entry: Entry | undefined): string | undefined {
  return entry?.authority?.type ?? mostOf(entry?.types);
}

function nameOf({ authority, names }: Entry): string {
  return authority?.name ?? mostOf(names)!;
}

/** Of hundreds of thousands only a few are asked for: they are made then. */
function madeOf(entry: Entry): Made {
  if (entry.made) return entry.made;
  const holder = entry.authority?.of ?? mostOf(entry.holders);
  return (entry.made = { entity: { id: entry.id, type: typeOf(entry)!, name: nameOf(entry), ...(holder === undefined ? {} : { of: holder }) } });
}

function entityOf(entry: Entry | undefined): KnownEntity | undefined {
  return entry && madeOf(entry).entity;
}

function isFull(entry: Entry | undefined): boolean {
  if (!entry || typeOf(entry) !== 'person') return false;
  return (madeOf(entry).full ??= [...keysOf(entry.forms)].some((text) => personName(text).words.length > 1));
}

/** The country that an organization's id, holder or, last, most of its names say. */
function nationOf(entry: Entry | undefined): string | undefined {
  if (!entry || typeOf(entry) !== 'organization') return undefined;
  const made = madeOf(entry);
  if (!('nation' in made)) made.nation = nationSaid(entry, made.entity);
  return made.nation;
}

function nationSaid({ id, forms }: Entry, { of }: KnownEntity): string | undefined {
  const nations = new Counts();
  for (const [text, count] of entriesOf(forms)) {
    const { nation } = organizationName(text);
    if (nation !== undefined) for (let each = 0; each < count; each++) nations.add(nation, 1);
  }
  const holder = of === undefined ? undefined : organizationName(titled(of)).nation;
  return nations.most() ?? organizationName(titled(id)).nation ?? holder;
}

function pair(one: string, two: string): string {
  return one < two ? `${one}\n${two}` : `${two}\n${one}`;
}

/** The words of a name, white space made single. */
export function oneSpace(words: string): string {
  // Most have single ones.
  return otherSpace.test(words) ? words.replace(/\s+/gu, ' ').trim() : words;
}

const otherSpace = /^\s|\s$|\s\s|[^\S ]/u;

/** Names of one letter or without any are of no use. */
function isName(text: string): boolean {
  return /\p{L}.*\p{L}/su.test(text);
}
