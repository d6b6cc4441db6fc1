import type { Office } from '../annotations/castFile';

/** An entity as a file from elsewhere has it: most of what an authority list wants, but not always an id. */
export interface Imported {
  id?: string;
  type?: string;
  name?: string;
  readonly names: Map<string, Set<string>>;
  readonly aliases: Set<string>;
  wikidata?: string;
  note?: string;
  readonly offices: ImportedOffice[];
  /** Where it stands first, from 1. */
  readonly line?: number;
}

/** An office of which the holder is known by an id, or by a name that an id can be made of. */
export interface ImportedOffice extends Omit<Office, 'of'> {
  readonly of?: string;
  /** Of Wikidata. */
  readonly ofItem?: string;
  readonly ofName?: string;
}

/** What was taken from a file, and for people what was left out of it. */
export interface ImportedFile {
  readonly entities: readonly Imported[];
  readonly notes: readonly string[];
}

export function newImported(line?: number): Imported {
  return { names: new Map(), aliases: new Set(), offices: [], ...(line !== undefined && { line }) };
}

/** Adds a name in a language; the first one without a language is the entity's own, further ones are aliases. */
export function addName(entity: Imported, name: string, language: string | undefined): void {
  if (language === undefined) {
    if (entity.name === undefined) entity.name = name;
    else if (entity.name !== name) entity.aliases.add(name);
  } else entity.names.set(language, (entity.names.get(language) ?? new Set()).add(name));
}

/** The name of an entity that states none beside those by language: in one of the languages of the articles, in this order, else any. */
export function nameOf({ name, names }: Imported): string | undefined {
  const language = ['en', 'de', 'mk', 'bg'].find((one) => names.has(one));
  return name ?? [...(language === undefined ? ([...names.values()][0] ?? []) : names.get(language)!)][0];
}
