import type { Annotations } from '../model';
import type { Found, Related, Spot } from './finding';
import { declarations } from './ids';

/** A declaration in a file. */
interface Entry {
  readonly spot: Spot;
  readonly of?: string;
}

/** Where a declaration stands, and who says so. */
interface Place extends Entry {
  readonly file: string;
}

/** One of the values of a group. */
interface Ranked {
  readonly value: string;
  /** How many files say it. */
  readonly count: number;
  readonly first: Place;
  /** What stands against it; `null` for nothing, and absent where nobody has asked. */
  against: Ranked | null | undefined;
}

/** Of so many files the facts are held that were last asked for: what is told of one is often about a few others. */
const mostRecent = 200;
const mostRanked = 10_000;

interface Fact {
  readonly groups: Map<string, Group>;
  /** What the files ought to agree on: an id, or a type and a name. */
  readonly key: string;
  /** What this one says. */
  readonly value: string;
  readonly entry: Entry;
}

/**
 * What only all sidecars of a folder together tell: one id with two types, one name under two ids. What most of
 * them say stands, what the first by file name says where they are even, and the others are told; so one wrong
 * sidecar is one finding, wherever it stands. Kept up to date by the file: a change costs what it touches.
 */
export class Together {
  /** Of hundreds of thousands of facts nearly all are agreed on: they are made anew where somebody asks. */
  private readonly files = new Map<string, Annotations>();
  private readonly types = new Map<string, Group>();
  private readonly ids = new Map<string, Group>();
  private distinct: ReadonlySet<string> = new Set();
  /** The values of the groups that were last asked for, as long as nothing of them changes. */
  private readonly ranked = new Map<Group, readonly Ranked[]>();
  /** The facts of the files that were last asked for. */
  private readonly recent = new Map<string, readonly Fact[]>();

  /**
   * Declares pairs of ids to be two, instead of those that were declared before.
   *
   * @param affected takes in the files whose findings may be others now
   */
  declareDistinct(pairs: readonly (readonly [string, string])[], affected?: Set<string>): void {
    const distinct = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const news = [...distinct].filter((pair) => !this.distinct.has(pair)).concat([...this.distinct].filter((pair) => !distinct.has(pair)));
    // A list of no pairs in the place of another one is the rule, and there are hundreds of thousands of names.
    if (news.length === 0) return;
    const ids = new Set(news.map((pair) => pair.slice(0, pair.indexOf(' '))));
    const told = (): void => {
      for (const [key, group] of affected ? this.ids : []) {
        if (group.agreed || !group.values.some((id) => ids.has(id))) continue;
        for (const file of this.toldFiles(this.ids, key)) affected!.add(file);
      }
    };
    told();
    this.ranked.clear();
    this.distinct = distinct;
    told();
  }

  /**
   * Takes in what a sidecar says now; `undefined` where it is gone.
   *
   * @param affected takes in the files whose findings may be others now
   */
  set(file: string, annotations: Annotations | undefined, affected?: Set<string>): void {
    const before = this.factsIn(file);
    const after = annotations ? this.factsOf(annotations) : [];
    const told = (): void => {
      const seen = new Set<Group>();
      for (const { groups, key } of affected ? [...before, ...after] : []) {
        const group = groups.get(key);
        if (!group || seen.has(group)) continue;
        seen.add(group);
        for (const other of this.toldFiles(groups, key)) affected!.add(other);
      }
    };
    affected?.add(file);
    told();
    for (const { groups, key, value } of before) this.removeFrom(groups, key, value, file);
    this.recent.delete(file);
    if (annotations) this.files.set(file, annotations);
    else this.files.delete(file);
    for (const { groups, key, value } of after) this.addTo(groups, key, value, file);
    told();
  }

  /** What is to be told of a file. */
  findings(file: string): Found[] {
    const found: Found[] = [];
    for (const { groups, key, value, entry } of this.factsIn(file)) {
      const group = groups.get(key)!;
      // Nearly all are agreed on.
      if (group.agreed) continue;
      const other = this.against(groups, key, value);
      if (other === undefined) continue;
      const { file: elsewhere, spot } = other.first;
      found.push(groups === this.types ? twoTypes(key, value, other.value, entry, elsewhere, spot) : twoIds(key, value, other.value, entry, elsewhere, spot));
    }
    return found;
  }

  /** Whether some sidecar declares an entity of this id and name. */
  declares(id: string, name: string): boolean {
    return (this.types.get(id)?.values ?? []).some((type) => this.ids.get(`${type} ${name}`)?.values.includes(id));
  }

  /** What stands against a value of a group: what more files say, of which it is not known to be distinct. */
  private against(groups: Map<string, Group>, key: string, value: string): Ranked | undefined {
    const ranked = this.rankedIn(groups, key);
    const mine = ranked.find(({ value: other }) => other === value)!;
    if (mine.against === undefined) {
      const before = ranked.slice(0, ranked.indexOf(mine));
      mine.against = before.find(({ value: other }) => !this.distinct.has(`${value} ${other}`) && !this.areDistinct(groups, key, value, other)) ?? null;
    }
    return mine.against ?? undefined;
  }

  /** The values of a group, those that most files say first. */
  private rankedIn(groups: Map<string, Group>, key: string): readonly Ranked[] {
    const group = groups.get(key)!;
    let ranked = this.ranked.get(group);
    if (!ranked) {
      const values = group.values.map((value): Ranked => ({ value, count: group.filesOf(value).length, first: this.firstOf(groups, key, value), against: undefined }));
      ranked = values.sort((a, b) => b.count - a.count || standsBefore(a.first, b.first));
      remember(this.ranked, group, ranked, mostRanked);
    }
    return ranked;
  }

  /** Entities that hold offices of different bodies are two namesakes; where one of them is said to hold none, nobody knows. */
  private areDistinct(groups: Map<string, Group>, key: string, value: string, other: string): boolean {
    const group = groups.get(key)!;
    // What fewer files say first: mostly that is answer enough.
    const [few, many] = [value, other].map((one) => ({ one, files: group.filesOf(one) })).sort((a, b) => a.files.length - b.files.length) as [{ one: string; files: string[] }, { one: string; files: string[] }];
    const holders = new Set(few.files.flatMap((file) => this.entryIn(file, groups, key, few.one).of ?? []));
    if (holders.size === 0) return false;
    let holds = false;
    for (const file of many.files) {
      const { of } = this.entryIn(file, groups, key, many.one);
      if (of === undefined) continue;
      if (holders.has(of)) return false;
      holds = true;
    }
    return holds;
  }

  private addTo(groups: Map<string, Group>, key: string, value: string, file: string): void {
    const group = groups.get(key);
    if (!group) return void groups.set(key, new Group(value, file));
    group.add(value, file);
    this.ranked.delete(group);
  }

  private removeFrom(groups: Map<string, Group>, key: string, value: string, file: string): void {
    const group = groups.get(key);
    if (!group) return;
    if (group.remove(value, file)) groups.delete(key);
    this.ranked.delete(group);
  }

  private toldFiles(groups: Map<string, Group>, key: string): string[] {
    const group = groups.get(key);
    if (!group || group.agreed) return [];
    return group.values.flatMap((value) => (this.against(groups, key, value) === undefined ? [] : group.filesOf(value)));
  }

  private firstOf(groups: Map<string, Group>, key: string, value: string): Place {
    const file = groups.get(key)!.filesOf(value).reduce((first, other) => (other < first ? other : first));
    return { file, ...this.entryIn(file, groups, key, value) };
  }

  private entryIn(file: string, groups: Map<string, Group>, key: string, value: string): Entry {
    return this.factsIn(file).find((fact) => fact.groups === groups && fact.key === key && fact.value === value)!.entry;
  }

  private factsIn(file: string): readonly Fact[] {
    const there = this.recent.get(file);
    if (there) return there;
    const annotations = this.files.get(file);
    if (!annotations) return [];
    const facts = this.factsOf(annotations);
    remember(this.recent, file, facts, mostRecent);
    return facts;
  }

  /** Of one id with two declarations in a file the first counts, as for all readers; the second is told by the file itself. */
  private factsOf(annotations: Annotations): Fact[] {
    const facts: Fact[] = [];
    const seen = new Set<string>();
    for (const { id, type, spot } of declarations(annotations)) {
      if (seen.has(id)) continue;
      seen.add(id);
      facts.push({ groups: this.types, key: id, value: type, entry: { spot: { ...spot, key: 'type' } } });
      const entity = spot.list === 'entities' ? annotations.entities[spot.index!] : undefined;
      if (entity) facts.push({ groups: this.ids, key: `${type} ${entity.name}`, value: id, entry: { spot: { ...spot, key: 'id' }, ...(entity.of !== undefined && { of: entity.of }) } });
    }
    return facts;
  }
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) break;
    map.delete(oldest);
  }
}

function twoTypes(id: string, type: string, other: string, { spot }: Entry, file: string, elsewhere: Spot): Found {
  const related: Related[] = [{ file, spot: elsewhere, message: `Of type ${other}` }];
  return { rule: 'two-types', message: `${id} is of type ${type} here and of type ${other} elsewhere.`, id, other, spot, related };
}

function twoIds(key: string, id: string, other: string, { spot }: Entry, file: string, elsewhere: Spot): Found {
  const name = JSON.stringify(key.slice(key.indexOf(' ') + 1));
  return { rule: 'two-ids', message: `${name} is ${id} here and ${other} elsewhere.`, id, other, spot, related: [{ file, spot: elsewhere, message: `Under the id ${other}` }] };
}

/** What files say of one id or of one name. Nearly always it is one thing, and mostly one file says it. */
class Group {
  /** The only value, or none where there are more. */
  private value: string | undefined;
  /** A file, or several, that say it. */
  private files: string | Set<string>;
  private more: Map<string, Set<string>> | undefined;

  constructor(value: string, file: string) {
    this.value = value;
    this.files = file;
  }

  get agreed(): boolean {
    return !this.more || this.more.size < 2;
  }

  get values(): string[] {
    return this.more ? [...this.more.keys()] : [this.value!];
  }

  filesOf(value: string): string[] {
    if (this.more) return [...(this.more.get(value) ?? [])];
    return value !== this.value ? [] : typeof this.files === 'string' ? [this.files] : [...this.files];
  }

  add(value: string, file: string): void {
    if (!this.more && value === this.value) {
      if (typeof this.files !== 'string') this.files.add(file);
      else if (this.files !== file) this.files = new Set([this.files, file]);
      return;
    }
    this.more ??= new Map([[this.value!, new Set(this.filesOf(this.value!))]]);
    const files = this.more.get(value);
    if (files) files.add(file);
    else this.more.set(value, new Set([file]));
  }

  /** @returns whether nobody says anything any more */
  remove(value: string, file: string): boolean {
    if (!this.more) {
      if (value !== this.value) return false;
      if (typeof this.files === 'string') return this.files === file;
      this.files.delete(file);
      return this.files.size === 0;
    }
    const files = this.more.get(value);
    files?.delete(file);
    if (files?.size === 0) this.more.delete(value);
    return this.more.size === 0;
  }
}

function standsBefore(a: Place, b: Place): number {
  return a.file === b.file ? a.spot.index! - b.spot.index! : a.file < b.file ? -1 : 1;
}
