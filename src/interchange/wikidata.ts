import { isItem } from '../annotations/castRead';
import { isLanguage } from '../annotations/checks/values';
import * as l10n from '../text/l10n';
import { readTable, type Cell } from './castTable';
import { ImportError } from './importError';
import { addName, newImported, type Imported, type ImportedFile, type ImportedOffice } from './imported';
import { typeOfClasses } from './wikidataTypes';

/** The languages of articles, and those in which people and places around them are written. */
const languages = ['en', 'de', 'mk', 'bg', 'sr', 'hr', 'sq'];

/**
 * Reads what Wikidata gives in JSON: the results of a query, the entity data of items (`Special:EntityData`,
 * `wbgetentities`), or lines of a dump.
 *
 * @throws ImportError where it is none of these
 */
export function readWikidata(source: string): ImportedFile {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const whole = parsed(text);
  if (whole === undefined) return ofEntities(linesOf(text));
  const { head, results, entities } = Object(whole) as { head?: { vars?: unknown }; results?: { bindings?: unknown }; entities?: unknown };
  if (Array.isArray(head?.vars) && Array.isArray(results?.bindings)) return ofQuery(head.vars.map(String), results.bindings);
  if (Array.isArray(whole)) return ofEntities(whole);
  if (isObject(entities)) return ofEntities(Object.values(entities));
  if (isObject(whole) && isObject(whole['labels'])) return ofEntities([whole]);
  throw new ImportError(l10n.t('This JSON is neither the result of a Wikidata query nor entity data.'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The items of a dump, one a line; its brackets and commas are left out. */
function linesOf(text: string): unknown[] {
  return text.split('\n').flatMap((line, index) => {
    const item = line.trim().replace(/,$/, '');
    if (item === '' || item === '[' || item === ']') return [];
    const value = parsed(item);
    if (!isObject(value)) throw new ImportError(l10n.t('This line is not JSON.'), index + 1);
    return [value];
  });
}

/** The rows of a query have no lines; they are counted instead. */
function ofQuery(names: readonly string[], bindings: readonly unknown[]): ImportedFile {
  const rows = bindings.map((binding, index) => ({
    line: index + 1,
    cells: names.map((name): Cell | undefined => {
      const { value, 'xml:lang': language } = Object((Object(binding) as Record<string, unknown>)[name]) as { value?: unknown; 'xml:lang'?: unknown };
      if (typeof value !== 'string') return undefined;
      return { text: value, ...(typeof language === 'string' && isLanguage(language) && { language }) };
    }),
  }));
  return readTable(names, rows);
}

/** Items with a label in one of the languages; what holds offices is named only if it is among them too. */
function ofEntities(items: readonly unknown[]): ImportedFile {
  const labels = new Map<string, string>();
  for (const item of items) {
    const { id, label } = { id: idOf(item), label: labelOf(item) };
    if (id !== undefined && label !== undefined) labels.set(id, label);
  }
  let nameless = 0;
  let unnamed = 0;
  const entities = items.flatMap((item): Imported[] => {
    const id = idOf(item);
    if (id === undefined) return [];
    if (!labels.has(id)) nameless++;
    if (!labels.has(id)) return [];
    const entity = newImported();
    entity.wikidata = id;
    const type = typeOfClasses(claimsOf(item, 'P31').flatMap((claim) => itemIn(claim['mainsnak']) ?? []));
    if (type !== undefined) entity.type = type;
    for (const language of languages) {
      for (const text of [...textsOf(item, 'labels', language), ...textsOf(item, 'aliases', language)]) addName(entity, text, language);
    }
    for (const claim of claimsOf(item, 'P39')) {
      const office = officeOf(claim, labels);
      if (office) entity.offices.push(office);
      else unnamed++;
    }
    return [entity];
  });
  // What only names the offices and bodies of others is no entity of its own where its type is not known.
  const named = new Set(items.flatMap((item) => claimsOf(item, 'P39').flatMap((claim) => [itemIn(claim['mainsnak']), holderOf(claim)])));
  return {
    entities: entities.filter(({ type, wikidata }) => type !== undefined || !named.has(wikidata)),
    notes: [
      ...(nameless > 0 ? [l10n.t('items without a label in {0}: {1}', languages.join(', '), nameless)] : []),
      ...(unnamed > 0 ? [l10n.t('offices of which the label is not in the file: {0}', unnamed)] : []),
    ],
  };
}

function officeOf(claim: Record<string, unknown>, labels: ReadonlyMap<string, string>): ImportedOffice | undefined {
  const position = itemIn(claim['mainsnak']);
  const role = position === undefined ? undefined : labels.get(position);
  if (role === undefined) return undefined;
  const [from, to] = (['P580', 'P582'] as const).map((property) => dateIn(qualifierOf(claim, property)));
  const holder = holderOf(claim);
  const ofName = holder === undefined ? undefined : labels.get(holder);
  return { role, ...(holder !== undefined && ofName !== undefined && { ofItem: holder, ofName }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The item of which an office is one (P642). */
function holderOf(claim: Record<string, unknown>): string | undefined {
  return itemIn(qualifierOf(claim, 'P642'));
}

/** A time of Wikidata in EDTF, as exactly as it is known; decades and longer are left out. */
function dateIn(snak: unknown): string | undefined {
  const { time, precision } = Object(valueIn(snak)) as { time?: unknown; precision?: unknown };
  const [, year, month, day] = (typeof time === 'string' && /^\+?(-?\d{4})-(\d\d)-(\d\d)T/.exec(time)) || [];
  if (year === undefined || typeof precision !== 'number' || precision < 9) return undefined;
  return precision === 9 ? year : precision === 10 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function idOf(item: unknown): string | undefined {
  const { id } = Object(item) as { id?: unknown };
  return typeof id === 'string' && isItem(id) ? id : undefined;
}

function labelOf(item: unknown): string | undefined {
  return languages.flatMap((language) => textsOf(item, 'labels', language))[0];
}

function textsOf(item: unknown, key: 'labels' | 'aliases', language: string): string[] {
  const stated = (Object((Object(item) as Record<string, unknown>)[key]) as Record<string, unknown>)[language];
  return [stated].flat().flatMap((one) => {
    const { value } = Object(one) as { value?: unknown };
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  });
}

function claimsOf(item: unknown, property: string): Record<string, unknown>[] {
  const claims = (Object((Object(item) as Record<string, unknown>)['claims']) as Record<string, unknown>)[property];
  return Array.isArray(claims) ? claims.filter((claim): claim is Record<string, unknown> => isObject(claim) && claim['rank'] !== 'deprecated') : [];
}

function qualifierOf(claim: Record<string, unknown>, property: string): unknown {
  const qualifiers = (Object(claim['qualifiers']) as Record<string, unknown>)[property];
  return Array.isArray(qualifiers) ? (qualifiers as unknown[])[0] : undefined;
}

function valueIn(snak: unknown): unknown {
  return (Object((Object(snak) as Record<string, unknown>)['datavalue']) as Record<string, unknown>)['value'];
}

function itemIn(snak: unknown): string | undefined {
  return idOf(valueIn(snak));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
