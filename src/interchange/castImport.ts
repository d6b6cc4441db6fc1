import type { Cast, CastEntity, Office } from '../annotations/castFile';
import { allNames, presentIds } from '../annotations/castFile';
import { mayBe } from '../annotations/castJoin';
import { inOrder } from '../annotations/castRead';
import { slug, uniqueSlug } from '../text/slug';
import * as l10n from '../text/l10n';
import { readTable } from './castTable';
import { readCsv } from './csv';
import { ImportError } from './importError';
import { nameOf, type Imported, type ImportedFile, type ImportedOffice } from './imported';
import { readWikidata } from './wikidata';

/**
 * Reads a table (CSV, with a line of column names) or what Wikidata gives in JSON, told apart by how it begins.
 *
 * @throws ImportError where any of it cannot be understood: then nothing is taken
 */
export function readImport(source: string): ImportedFile {
  if (/^\ufeff?\s*[[{]/.test(source)) return readWikidata(source);
  const [head, ...records] = readCsv(source);
  if (!head) throw new ImportError(l10n.t('The file is empty.'), 1);
  for (const { line, fields } of records) {
    if (fields.length !== head.fields.length) throw new ImportError(l10n.t('This row has {0} fields, and the first line {1}.', fields.length, head.fields.length), line);
  }
  return readTable(head.fields, records.map(({ line, fields }) => ({ line, cells: fields.map((text) => ({ text })) })));
}

/**
 * The entities of a file as an authority list has them. One without an id is the one of the list that has its item of
 * Wikidata, or its name and type; otherwise it gets the slug of its name.
 *
 * @param type for those that state none
 * @throws ImportError where one has no type
 */
export function castEntities({ entities }: ImportedFile, cast: Cast, type?: string): CastEntity[] {
  const ids = new Ids(cast);
  const made = entities.map((imported): [Imported, CastEntity] => [imported, ids.given(withoutOffices(imported, type), imported)]);
  return made.map(([{ offices: stated }, entity]) => {
    // Of an item without a label nobody knows what it is.
    const offices = stated.map((office) => officeWithId(office, ids.byItem)).filter(({ role, of }) => role !== undefined || of !== undefined);
    return inOrder({ ...entity, ...(offices.length > 0 && { offices }) });
  });
}

/** The ids that are taken, asked by item of Wikidata and by name too. */
class Ids {
  /** The ids of items of Wikidata. */
  readonly byItem = new Map<string, string>();
  private readonly byId = new Map<string, CastEntity>();
  private readonly byName = new Map<string, CastEntity[]>();
  private readonly former: ReadonlyMap<string, string>;

  constructor(private readonly cast: Cast) {
    this.former = presentIds(cast);
    cast.entities.forEach((entity) => this.add(entity));
  }

  /** An entity with the id that it gets. */
  given(entity: CastEntity, { id: stated, offices, line }: Imported): CastEntity {
    const id = stated === undefined ? this.idFor(entity, offices) : (this.former.get(stated) ?? stated);
    const whole = { ...entity, id };
    const there = this.byId.get(id);
    if (there && !mayBe(this.cast, there, whole)) throw new ImportError(l10n.t('{0} stands for something else already: {1}, {2}.', id, there.name, there.type), line);
    if (!there) this.add(whole);
    return whole;
  }

  private add(entity: CastEntity): void {
    this.byId.set(entity.id, entity);
    if (entity.wikidata !== undefined && !this.byItem.has(entity.wikidata)) this.byItem.set(entity.wikidata, entity.id);
    for (const name of allNames(entity)) this.byName.set(name, [...(this.byName.get(name) ?? []), entity]);
  }

  private idFor(entity: CastEntity, offices: readonly ImportedOffice[]): string {
    const { wikidata, name } = entity;
    const same = wikidata === undefined ? undefined : this.byItem.get(wikidata);
    const id = same ?? this.byName.get(name)?.find((other) => mayBe(this.cast, other, entity))?.id;
    return id ?? uniqueSlug(name, (one) => this.byId.has(one) || this.former.has(one), [...offices.map(({ of, ofName }) => of ?? ofName), entity.type, wikidata]);
  }
}

/** Whether some entity does not say of what type it is. */
export function needsType({ entities }: ImportedFile): boolean {
  return entities.some(({ type }) => type === undefined);
}

function withoutOffices(imported: Imported, given: string | undefined): CastEntity {
  const { names, aliases, wikidata, note, line, type = given } = imported;
  const name = nameOf(imported);
  if (name === undefined) throw new ImportError(l10n.t('An entity has no name.'), line);
  if (type === undefined) throw new ImportError(l10n.t('{0} has no type, and none was given.', name), line);
  const others = [...names].flatMap(([language, all]): [string, string[]][] => {
    const rest = [...all].filter((one) => one !== name);
    return rest.length === 0 ? [] : [[language, rest]];
  });
  const said = new Set([name, ...others.flatMap(([, all]) => all)]);
  const further = [...aliases].filter((alias) => !said.has(alias));
  return {
    id: '', type, name,
    ...(others.length > 0 && { names: Object.fromEntries(others) }),
    ...(further.length > 0 && { aliases: further }),
    ...(wikidata !== undefined && { wikidata }),
    ...(note !== undefined && { note }),
  };
}

function officeWithId({ ofItem, ofName, of, ...office }: ImportedOffice, byItem: ReadonlyMap<string, string>): Office {
  const id = of ?? (ofItem !== undefined ? byItem.get(ofItem) : undefined) ?? (ofName === undefined ? undefined : slug(ofName));
  const { role, from, to } = office;
  return { ...(role !== undefined && { role }), ...(id !== undefined && { of: id }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
