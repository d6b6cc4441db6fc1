import type { Annotations } from '../model';
import type { Found, Related, Spot } from './finding';
import { declarations } from './ids';

/** A declaration in a file. */
interface Entry {
  readonly spot: Spot;
  readonly of?: string;
}

/** Those that say the same of one id or of one name, by file; the same of all that say something else beside it. */
type Group = Map<string, Map<string, Entry>>;

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
  private readonly files = new Map<string, readonly Fact[]>();
  private readonly types = new Map<string, Group>();
  private readonly ids = new Map<string, Group>();
  private distinct: ReadonlySet<string> = new Set();

  /**
   * Declares pairs of ids to be two, instead of those that were declared before.
   *
   * @param affected takes in the files whose findings may be others now
   */
  declareDistinct(pairs: readonly (readonly [string, string])[], affected?: Set<string>): void {
    const told = (): void => {
      for (const group of affected ? this.ids.values() : []) for (const file of this.toldFiles(group)) affected!.add(file);
    };
    told();
    this.distinct = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    told();
  }

  /**
   * Takes in what a sidecar says now; `undefined` where it is gone.
   *
   * @param affected takes in the files whose findings may be others now
   */
  set(file: string, annotations: Annotations | undefined, affected?: Set<string>): void {
    const before = this.files.get(file) ?? [];
    const after = annotations ? this.factsOf(annotations) : [];
    const told = (): void => {
      const groups = new Set([...before, ...after].map((fact) => fact.groups.get(fact.key)));
      for (const group of affected ? groups : []) for (const other of this.toldFiles(group)) affected!.add(other);
    };
    affected?.add(file);
    told();
    for (const { groups, key, value } of before) removeFrom(groups, key, value, file);
    for (const { groups, key, value, entry } of after) addTo(groups, key, value, file, entry);
    told();
    if (annotations) this.files.set(file, after);
    else this.files.delete(file);
  }

  /** What is to be told of a file. */
  findings(file: string): Found[] {
    const found: Found[] = [];
    for (const { groups, key, value, entry } of this.files.get(file) ?? []) {
      const group = groups.get(key)!;
      // Nearly all are agreed on.
      if (group.size < 2) continue;
      const other = this.against(group, value);
      if (other === undefined) continue;
      const [elsewhere, { spot }] = firstOf(group.get(other)!);
      found.push(groups === this.types ? twoTypes(key, value, other, entry, elsewhere, spot) : twoIds(key, value, other, entry, elsewhere, spot));
    }
    return found;
  }

  /** Whether some sidecar declares an entity of this id and name. */
  declares(id: string, name: string): boolean {
    return [...(this.types.get(id)?.keys() ?? [])].some((type) => this.ids.get(`${type} ${name}`)?.has(id));
  }

  /** What stands against a value of a group: what more files say, of which it is not known to be distinct. */
  private against(group: Group, value: string): string | undefined {
    const ranked = [...group].sort(([, a], [, b]) => b.size - a.size || standsBefore(firstOf(a), firstOf(b)));
    const mine = group.get(value)!;
    for (const [other, files] of ranked) {
      if (other === value) return undefined;
      if (!this.distinct.has(`${value} ${other}`) && !areDistinct(mine, files)) return other;
    }
    return undefined;
  }

  private toldFiles(group: Group | undefined): string[] {
    if (!group || group.size < 2) return [];
    return [...group].flatMap(([value, files]) => (this.against(group, value) === undefined ? [] : [...files.keys()]));
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

function twoTypes(id: string, type: string, other: string, { spot }: Entry, file: string, elsewhere: Spot): Found {
  const related: Related[] = [{ file, spot: elsewhere, message: `Of type ${other}` }];
  return { rule: 'two-types', message: `${id} is of type ${type} here and of type ${other} elsewhere.`, id, other, spot, related };
}

function twoIds(key: string, id: string, other: string, { spot }: Entry, file: string, elsewhere: Spot): Found {
  const name = JSON.stringify(key.slice(key.indexOf(' ') + 1));
  return { rule: 'two-ids', message: `${name} is ${id} here and ${other} elsewhere.`, id, other, spot, related: [{ file, spot: elsewhere, message: `Under the id ${other}` }] };
}

function addTo(groups: Map<string, Group>, key: string, value: string, file: string, entry: Entry): void {
  const group: Group = groups.get(key) ?? new Map<string, Map<string, Entry>>();
  groups.set(key, group);
  const files = group.get(value);
  if (files) files.set(file, entry);
  else group.set(value, new Map([[file, entry]]));
}

function removeFrom(groups: Map<string, Group>, key: string, value: string, file: string): void {
  const group = groups.get(key);
  const files = group?.get(value);
  files?.delete(file);
  if (files?.size === 0) group!.delete(value);
  if (group?.size === 0) groups.delete(key);
}

/** Entities that hold offices of different bodies are two namesakes; where one of them is said to hold none, nobody knows. */
function areDistinct(a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean {
  const ofs = (entries: ReadonlyMap<string, Entry>): Set<string> => new Set([...entries.values()].flatMap(({ of }) => of ?? []));
  const [one, two] = [ofs(a), ofs(b)];
  return one.size > 0 && two.size > 0 && [...one].every((of) => !two.has(of));
}

function standsBefore([file, { spot }]: [string, Entry], [other, { spot: otherSpot }]: [string, Entry]): number {
  return file === other ? spot.index! - otherSpot.index! : file < other ? -1 : 1;
}

function firstOf(files: ReadonlyMap<string, Entry>): [string, Entry] {
  let first: [string, Entry] | undefined;
  for (const one of files) if (!first || one[0] < first[0]) first = one;
  return first!;
}
