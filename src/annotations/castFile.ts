/** The file at the root of a workspace folder, or of a repository, that holds its authority list. */
export const castFile = 'cast.yaml';

/** What an entity of the authority list was, for whom, and when. */
export interface Office {
  readonly role?: string;
  /** The id of the entity in which, or for which, it is held. */
  readonly of?: string;
  /** EDTF, both; absent where it is not known, or still goes on. */
  readonly from?: string;
  readonly to?: string;
}

/** An entity of the authority list: the form of sidecars, with what holds over all articles. */
export interface CastEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** By BCP 47 tag; a language has at least one. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Further names, in whatever language. */
  readonly aliases?: readonly string[];
  /** An item of Wikidata, as `Q42`. */
  readonly wikidata?: string;
  /** What it is and of whom, as in sidecars: an office without dates. */
  readonly role?: string;
  readonly of?: string;
  readonly offices?: readonly Office[];
  /** Its former ids, which readers follow. */
  readonly was?: readonly string[];
  readonly note?: string;
}

/** What a `cast.yaml` says. */
export interface Cast {
  readonly entities: readonly CastEntity[];
  /** Ids that are two, whatever their names. */
  readonly distinct: readonly (readonly [string, string])[];
}

/** The authority list of a folder that has no file. */
export const noCast: Cast = { entities: [], distinct: [] };

/** Known keys in the order in which they are best written. */
export const castKeys = {
  file: ['schema', 'entities', 'distinct'],
  entities: ['id', 'type', 'name', 'names', 'aliases', 'wikidata', 'role', 'of', 'offices', 'was', 'note'],
  offices: ['role', 'of', 'from', 'to'],
} as const satisfies Record<string, readonly string[]>;

const present = new WeakMap<Cast, ReadonlyMap<string, string>>();

/** The present id of each former one. An id that an entity has today is nobody's former one. */
export function presentIds(cast: Cast): ReadonlyMap<string, string> {
  const there = present.get(cast);
  if (there) return there;
  const today = new Set(cast.entities.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id, was = [] } of cast.entities) for (const former of was) if (!today.has(former) && !ids.has(former)) ids.set(former, id);
  present.set(cast, ids);
  return ids;
}

/** Whether two ids are declared to be two. */
export function areDistinct({ distinct }: Cast, id: string, other: string): boolean {
  return distinct.some(([a, b]) => (a === id && b === other) || (a === other && b === id));
}

/** All names of an entity, its own first, each once. */
export function allNames({ name, names = {}, aliases = [] }: CastEntity): string[] {
  return [...new Set([name, ...Object.values(names).flat(), ...aliases])];
}
