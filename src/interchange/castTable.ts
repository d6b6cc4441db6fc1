import { isItem } from '../annotations/castRead';
import { isLanguage } from '../annotations/checks/values';
import { isEdtf } from '../annotations/edtf';
import * as l10n from '../text/l10n';
import { ImportError } from './importError';
import { addName, newImported, type Imported, type ImportedFile, type ImportedOffice } from './imported';
import { typeOfClasses } from './wikidataTypes';

/** A field of a table; what comes from Wikidata may say in which language it is. */
export interface Cell {
  readonly text: string;
  readonly language?: string;
}

export interface Row {
  /** From 1. */
  readonly line: number;
  /** As many as there are columns; `undefined` where a row has nothing. */
  readonly cells: readonly (Cell | undefined)[];
}

type Field = 'id' | 'type' | 'name' | 'aliases' | 'altLabels' | 'wikidata' | 'role' | 'of' | 'ofName' | 'from' | 'to' | 'note' | 'class';

interface Column {
  readonly field: Field;
  readonly language?: string;
}

/** What the columns of a table are called: in a list of one's own, and as queries of Wikidata most often name them. */
const fields: Record<string, Field> = {
  id: 'id', type: 'type', name: 'name', label: 'name', aliases: 'aliases', wikidata: 'wikidata', note: 'note',
  role: 'role', rolelabel: 'role', positionlabel: 'role', officelabel: 'role',
  of: 'of', oflabel: 'ofName', jurisdictionlabel: 'ofName',
  from: 'from', start: 'from', starttime: 'from', startdate: 'from', to: 'to', end: 'to', endtime: 'to', enddate: 'to',
  class: 'class', instance: 'class', instanceof: 'class',
};

/** Columns that hold an item of which another column has the label. */
const others = new Set(['position', 'office', 'role', 'of', 'jurisdiction', 'class', 'instance', 'instanceof', 'type']);

/**
 * The entities of a table with these columns; rows of one id, of one item of Wikidata, or of one type and name are
 * one entity, which may hold an office in each.
 *
 * @throws ImportError at the first row that cannot be understood
 */
export function readTable(names: readonly string[], rows: readonly Row[]): ImportedFile {
  const columns = columnsOf(names);
  if (!columns.some((column) => column?.field === 'name')) throw new ImportError(l10n.t('No column has names: one of them is called name, or name:de, or itemLabel.'), 1);
  const entities = new Map<string, Imported>();
  for (const row of rows) {
    const values = new Map<Field, Cell[]>();
    row.cells.forEach((cell, index) => {
      const column = columns[index];
      const text = cell?.text.trim() ?? '';
      if (!column || text === '') return;
      const language = column.language ?? cell?.language;
      values.set(column.field, [...(values.get(column.field) ?? []), { text, ...(language !== undefined && { language }) }]);
    });
    if (values.size > 0) take(entities, values, row.line);
  }
  const ignored = names.filter((name, index) => columns[index] === undefined && !others.has(name.trim().toLowerCase()));
  return { entities: [...entities.values()], notes: ignored.length === 0 ? [] : [l10n.t('columns that are not known: {0}', ignored.join(', '))] };
}

function columnsOf(names: readonly string[]): (Column | undefined)[] {
  const keys = names.map((name) => name.trim().toLowerCase());
  const subject = keys.find((key) => key === 'item' || (fields[key] === undefined && !others.has(key) && keys.includes(`${key}label`)));
  return keys.map((key, index) => {
    if (key === subject) return { field: 'wikidata' };
    if (subject !== undefined && key === `${subject}label`) return { field: 'name' };
    if (subject !== undefined && key === `${subject}altlabel`) return { field: 'altLabels' };
    if (Object.hasOwn(fields, key)) return { field: fields[key]! };
    const [, field, language] = /^(name|aliases):(.+)$/.exec(names[index]!.trim()) ?? [];
    if (field === undefined || language === undefined) return undefined;
    if (!isLanguage(language)) throw new ImportError(l10n.t('{0} is not a language in BCP 47, such as en or sr-Latn.', JSON.stringify(language)), 1);
    return { field: field as 'name' | 'aliases', language };
  });
}

function take(entities: Map<string, Imported>, values: ReadonlyMap<Field, readonly Cell[]>, line: number): void {
  const first = (field: Field): string | undefined => values.get(field)?.[0]?.text;
  const id = first('id');
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new ImportError(l10n.t('{0} is no id: lower-case letters a to z, digits and single hyphens.', JSON.stringify(id)), line);
  const wikidata = values.has('wikidata') ? itemOf(first('wikidata')!) : undefined;
  if (values.has('wikidata') && wikidata === undefined) throw new ImportError(l10n.t('{0} is no item of Wikidata, such as Q42.', JSON.stringify(first('wikidata'))), line);
  const [name] = (values.get('name') ?? []).filter(({ text }) => !isItem(text));
  if (!name) throw new ImportError(l10n.t('A row has no name.'), line);
  const given = first('type');
  // A query may call the class of an item its type.
  const type = given !== undefined && itemOf(given) !== undefined ? typeOfClasses([itemOf(given)!]) : given;
  if (type !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(type)) throw new ImportError(l10n.t('{0} is no type, such as person.', JSON.stringify(type)), line);
  const key = id !== undefined ? `id ${id}` : wikidata ?? `${type} ${name.text}`;
  const entity = entities.get(key) ?? newImported(line);
  entities.set(key, entity);
  if (entity.type !== undefined && type !== undefined && entity.type !== type) throw new ImportError(l10n.t('{0} is a {1} here and a {2} in line {3}.', id ?? name.text, type, entity.type, entity.line ?? line), line);
  const classes = (values.get('class') ?? []).flatMap(({ text }) => itemOf(text) ?? []);
  const kind = type ?? entity.type ?? typeOfClasses(classes);
  const note = first('note');
  Object.assign(entity, { ...(id !== undefined && { id }), ...(wikidata !== undefined && { wikidata }), ...(kind !== undefined && { type: kind }), ...(note !== undefined && { note }) });
  for (const { text, language } of values.get('name') ?? []) if (!isItem(text)) addName(entity, text, language);
  for (const { text, language } of values.get('aliases') ?? []) {
    for (const alias of parts(text, '|')) {
      if (language === undefined) entity.aliases.add(alias);
      else addName(entity, alias, language);
    }
  }
  for (const { text } of values.get('altLabels') ?? []) for (const alias of parts(text, ', ')) entity.aliases.add(alias);
  addOffice(entity, officeOf(first, line));
}

function officeOf(first: (field: Field) => string | undefined, line: number): ImportedOffice | undefined {
  const [role, of, ofName, from, to] = [first('role'), first('of'), first('ofName'), dateOf(first('from'), line), dateOf(first('to'), line)];
  if (role === undefined && of === undefined && ofName === undefined) {
    if (from !== undefined || to !== undefined) throw new ImportError(l10n.t('A row has dates of an office, and no office.'), line);
    return undefined;
  }
  const item = of === undefined ? undefined : itemOf(of);
  const holder = item !== undefined ? { ofItem: item, ...(ofName !== undefined && { ofName }) } : ofName !== undefined || of !== undefined ? { ofName: ofName ?? of! } : {};
  // A role of which the label was not found is none.
  return { ...(role !== undefined && !isItem(role) && { role }), ...holder, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function addOffice(entity: Imported, office: ImportedOffice | undefined): void {
  if (office && !entity.offices.some((other) => JSON.stringify(other) === JSON.stringify(office))) entity.offices.push(office);
}

/**
 * A date in EDTF. Queries of Wikidata give moments and not how exact they are: where it is the first of January,
 * most often only the year is known, and nothing but the year is taken.
 */
function dateOf(text: string | undefined, line: number): string | undefined {
  const [, year, day] = /^\+?(-?\d{4})-(\d\d-\d\d)T00:00:00Z$/.exec(text ?? '') ?? [];
  const date = year === undefined ? text : day === '01-01' ? year : `${year}-${day}`;
  // An unknown value of Wikidata is a node without a name.
  if (date === undefined || /^(?:_:|t\d+$|https?:)/.test(date)) return undefined;
  if (!isEdtf(date)) throw new ImportError(l10n.t('{0} is not a date in EDTF, such as 2031-05-06 or 2031-05.', JSON.stringify(date)), line);
  return date;
}

/** The item that an address of Wikidata, or its bare number, names. */
export function itemOf(text: string): string | undefined {
  const item = /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/|wd:)?(Q\d+)$/.exec(text.trim())?.[1];
  return item !== undefined && isItem(item) ? item : undefined;
}

function parts(text: string, separator: string): string[] {
  return text.split(separator).map((part) => part.trim()).filter((part) => part !== '');
}
