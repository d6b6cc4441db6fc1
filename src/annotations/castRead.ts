import * as l10n from '../text/l10n';
import { castKeys, noCast, type Cast, type CastEntity, type Office } from './castFile';
import type { Severity } from './checks/rules';
import { isLanguage } from './checks/values';
import { isEdtf } from './edtf';
import { schema } from './model';
import { isNothing, type MapNode, type Node } from './nodes';
import { parse } from './parse';

/** Something wrong with a `cast.yaml`; `start` and `end` are UTF-16 offsets in its source. */
export interface CastProblem {
  readonly rule: 'unreadable' | 'unknown-key' | 'cast-entry' | 'duplicate-id' | 'bad-date' | 'bad-language';
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A `cast.yaml` that was read. */
export interface CastFile {
  readonly readable: true;
  readonly source: string;
  readonly cast: Cast;
  /** What was left out of the cast, and keys that are not known. */
  readonly problems: readonly CastProblem[];
  /** The syntax tree, for edits; `undefined` where nothing stands in the source, or nothing but comments. */
  readonly root: Node | undefined;
  /** The node that each entity was read from. */
  readonly nodes: ReadonlyMap<object, MapNode>;
}

/** One from which nothing can be taken and that must not be written to: the list that was in force stays so. */
export interface UnreadableCastFile {
  readonly readable: false;
  readonly source: string;
  readonly problems: readonly CastProblem[];
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

class Unreadable extends Error {
  constructor(message: string, readonly node: Node | undefined) {
    super(message);
  }
}

/**
 * Reads a `cast.yaml`. A syntax error, a duplicate key, a known key of the wrong kind or another schema make it
 * unreadable; everything else that is odd is a problem to report, and what it concerns is left out of the cast and
 * stays in the file. As in sidecars, scalars are the strings that stand there.
 */
export function readCast(source: string): CastFile | UnreadableCastFile {
  const tree = parse(source);
  if (Array.isArray(tree)) return { readable: false, source, problems: tree.map(({ message, start, end }) => ({ rule: 'unreadable', severity: 'error', message, start, end })) };
  const reader = new Reader();
  try {
    const cast = reader.cast(tree.root);
    return { readable: true, source, cast, problems: reader.problems.sort((a, b) => a.start - b.start), root: tree.root, nodes: reader.nodes };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { start, end } = error.node ?? { start: 0, end: Math.min(1, source.length) };
    return { readable: false, source, problems: [{ rule: 'unreadable', severity: 'error', message: error.message, start, end }] };
  }
}

type Fields = ReadonlyMap<string, Node>;

type Shape = 'file' | 'entity' | 'office';

class Reader {
  readonly problems: CastProblem[] = [];
  readonly nodes = new Map<object, MapNode>();

  cast(root: Node | undefined): Cast {
    if (!root || isNothing(root)) return noCast;
    if (root.kind !== 'map') throw new Unreadable(l10n.t('This file is a mapping with the keys {0}.', castKeys.file.join(', ')), root);
    const fields = this.fields(root, castKeys.file, 'file');
    const stated = this.text(fields, 'schema');
    if (stated !== undefined && stated !== schema) throw new Unreadable(l10n.t('This version of Dramatis reads {0}, not {1}.', schema, stated), fields.get('schema'));
    return { entities: this.entities(fields), distinct: this.distinct(fields) };
  }

  private entities(fields: Fields): CastEntity[] {
    const read = this.items(fields, 'entities').flatMap(([item, node]) => this.entity(item, node) ?? []);
    const ids = new Map<string, (typeof read)[number]>();
    for (const one of read) {
      if (!ids.has(one.entity.id)) ids.set(one.entity.id, one);
      else this.report(l10n.t('{0} is declared twice.', one.entity.id), one.node, 'duplicate-id');
    }
    this.reportShared([...ids.values()]);
    const former = new Map<string, string>();
    return [...ids.values()].map(({ entity, was }) => {
      const kept = was.flatMap(([id, node]) => {
        const wrong =
          !slug.test(id) ? notSlug()
          : ids.has(id) ? l10n.t('{0} is an id of today, so it is no former one.', id)
          : former.has(id) ? l10n.t('{0} is a former id of {1} already.', id, former.get(id)!)
          : undefined;
        if (wrong !== undefined) this.report(wrong, node);
        else former.set(id, entity.id);
        return wrong === undefined ? [id] : [];
      });
      const whole: CastEntity = kept.length === 0 ? entity : withKey(entity, 'was', kept);
      this.nodes.set(whole, this.nodes.get(entity)!);
      if (whole !== entity) this.nodes.delete(entity);
      return whole;
    });
  }

  /** One item of Wikidata is one entity; which of the two ids is meant only a person can say, so both stay. */
  private reportShared(entries: readonly { readonly entity: CastEntity; readonly node: Node }[]): void {
    const items = new Map<string, string>();
    for (const { entity: { id, wikidata }, node } of entries) {
      if (wikidata === undefined) continue;
      const other = items.get(wikidata);
      if (other !== undefined) this.report(l10n.t('{0} is {1} already.', wikidata, other), node);
      else items.set(wikidata, id);
    }
  }

  /** An entity without its former ids: which of them hold only all entities tell. */
  private entity(map: MapNode, from: Node): { entity: CastEntity; was: [string, Node][]; node: Node } | undefined {
    const item = this.fields(map, castKeys.entities, 'entity');
    const [id, type, name] = [this.text(item, 'id'), this.text(item, 'type'), this.text(item, 'name')];
    const [names, aliases, offices] = [this.names(item), this.strings(item.get('aliases'), 'aliases').map(([alias]) => alias), this.offices(item)];
    const was = this.strings(item.get('was'), 'was');
    const rest = Object.fromEntries((['role', 'of', 'note'] as const).flatMap((key) => { const text = this.text(item, key); return text === undefined ? [] : [[key, text]]; }));
    const wikidata = this.text(item, 'wikidata');
    if (wikidata !== undefined && !isItem(wikidata)) this.report(l10n.t('{0} is no item of Wikidata, such as Q42.', JSON.stringify(wikidata)), item.get('wikidata'));
    const wrong =
      id === undefined ? l10n.t('This entity has no id.')
      : !slug.test(id) ? notSlug()
      : type === undefined ? l10n.t('{0} has no type.', id)
      : name === undefined ? l10n.t('{0} has no name.', id)
      : undefined;
    if (wrong !== undefined) this.report(wrong, item.get('id') ?? from);
    if (wrong !== undefined || id === undefined || type === undefined || name === undefined) return undefined;
    const entity = inOrder({
      id, type, name, ...rest,
      ...(Object.keys(names).length > 0 && { names }),
      ...(aliases.length > 0 && { aliases }),
      ...(wikidata !== undefined && isItem(wikidata) && { wikidata }),
      ...(offices.length > 0 && { offices }),
    });
    this.nodes.set(entity, map);
    return { entity, was, node: item.get('id')! };
  }

  private names(item: Fields): Record<string, readonly string[]> {
    const node = item.get('names');
    if (!node || isNothing(node)) return {};
    if (node.kind !== 'map') throw new Unreadable(l10n.t('names is a mapping from languages to names.'), node);
    const names: [string, readonly string[]][] = [];
    for (const { key, value, start, end } of node.pairs) {
      if (key === undefined || !isLanguage(key)) this.report(l10n.t('{0} is not a language in BCP 47, such as en or sr-Latn.', JSON.stringify(key ?? '')), { start, end }, 'bad-language');
      else {
        const inLanguage = this.strings(value, key).map(([name]) => name);
        if (inLanguage.length > 0) names.push([key, inLanguage]);
      }
    }
    return Object.fromEntries(names);
  }

  private offices(item: Fields): Office[] {
    return this.items(item, 'offices').flatMap(([map, node]) => {
      const fields = this.fields(map, castKeys.offices, 'office');
      const office = castKeys.offices.flatMap((key) => {
        const text = this.text(fields, key);
        if (text === undefined) return [];
        const isDate = key === 'from' || key === 'to';
        if (isDate && !isEdtf(text)) this.report(l10n.t('{0} is not a date in EDTF, such as 2031-05-06 or 2031-05.', JSON.stringify(text)), fields.get(key), 'bad-date');
        return isDate && !isEdtf(text) ? [] : [[key, text] as const];
      });
      const known = Object.fromEntries(office) as Office;
      if (known.role === undefined && known.of === undefined) this.report(l10n.t('This office has neither role nor of.'), node);
      return known.role === undefined && known.of === undefined ? [] : [known];
    });
  }

  private distinct(fields: Fields): [string, string][] {
    const node = fields.get('distinct');
    if (!node || isNothing(node)) return [];
    if (node.kind !== 'list') throw new Unreadable(l10n.t('distinct is a list.'), node);
    return node.items.flatMap((item): [string, string][] => {
      if (item.kind !== 'list') throw new Unreadable(l10n.t('Each item of distinct is a list of two ids.'), item);
      const ids = this.strings(item, 'distinct').map(([id]) => id);
      const [a, b] = ids;
      const wrong = ids.length !== 2 || a === b ? l10n.t('Two different ids are distinct.') : ids.some((id) => !slug.test(id)) ? notSlug() : undefined;
      if (wrong !== undefined) this.report(wrong, item);
      return wrong === undefined ? [[a!, b!]] : [];
    });
  }

  /** The mappings of a list, and where each stands. */
  private items(fields: Fields, key: 'entities' | 'offices'): [MapNode, Node][] {
    const node = fields.get(key);
    if (!node || isNothing(node)) return [];
    if (node.kind !== 'list') throw new Unreadable(l10n.t('{0} is a list.', key), node);
    return node.items.map((item) => {
      if (item.kind !== 'map') throw new Unreadable(l10n.t('Each item of {0} is a mapping with the keys {1}.', key, castKeys[key].join(', ')), item);
      return [item, item];
    });
  }

  /** One string, or several in a list. */
  private strings(node: Node | undefined, key: string): [string, Node][] {
    if (!node || isNothing(node)) return [];
    const seen = new Set<string>();
    return (node.kind === 'list' ? node.items : [node]).flatMap((item): [string, Node][] => {
      if (item.kind !== 'scalar') throw new Unreadable(l10n.t('{0} is a string, or a list of strings.', key), item);
      if (isNothing(item) || item.text === '' || seen.has(item.text)) return [];
      seen.add(item.text);
      return [[item.text, item]];
    });
  }

  private fields(map: MapNode, known: readonly string[], what: Shape): Fields {
    const fields = new Map<string, Node>();
    for (const { key, keyStart, keyEnd, value } of map.pairs) {
      if (key === undefined || !known.includes(key)) this.report(unknownKey(key ?? '', what), { start: keyStart, end: keyEnd }, 'unknown-key');
      else if (value?.kind === 'alias') throw new Unreadable(l10n.t('Aliases are not used here.'), value);
      else if (value) fields.set(key, value);
    }
    return fields;
  }

  private text(fields: Fields, key: string): string | undefined {
    const node = fields.get(key);
    if (!node || isNothing(node)) return undefined;
    if (node.kind !== 'scalar') throw new Unreadable(l10n.t('{0} is a string.', key), node);
    return node.text;
  }

  private report(message: string, at: { readonly start: number; readonly end: number } | undefined, rule: CastProblem['rule'] = 'cast-entry'): void {
    const { start, end } = at ?? { start: 0, end: 0 };
    this.problems.push({ rule, severity: rule === 'unknown-key' ? 'warning' : 'error', message, start, end });
  }
}

function unknownKey(key: string, what: Shape): string {
  switch (what) {
    case 'file': return l10n.t('Unknown key {0} of this file.', key);
    case 'entity': return l10n.t('Unknown key {0} of this entity.', key);
    case 'office': return l10n.t('Unknown key {0} of this office.', key);
  }
}

function notSlug(): string {
  return l10n.t('An id is made of lower-case letters a to z, digits and single hyphens.');
}

/** Whether a string names an item of Wikidata. */
export function isItem(text: string): boolean {
  return /^Q[1-9]\d{0,15}$/.test(text);
}

/** An entity with its keys in the order of the format, so that two that say the same look the same. */
export function inOrder(entity: CastEntity): CastEntity {
  return Object.fromEntries(castKeys.entities.flatMap((key) => (entity[key] === undefined ? [] : [[key, entity[key]]]))) as unknown as CastEntity;
}

function withKey(entity: CastEntity, key: 'was', value: readonly string[]): CastEntity {
  return inOrder({ ...entity, [key]: value });
}
