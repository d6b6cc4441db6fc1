import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import * as l10n from '../text/l10n';
import { schema } from './model';
import { parseDocument } from './yaml';
import { builtIn, noSettings, projectKeys, slots, type Described, type ProjectList, type ProjectSettings, type ProjectType, type Slot } from './project';

/** Something wrong with a `dramatis.yaml`; `start` and `end` are UTF-16 offsets in its source. */
export interface ProjectProblem {
  readonly rule: 'unreadable' | 'unknown-key' | 'project-settings';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A `dramatis.yaml` that was read. */
export interface Project {
  readonly readable: true;
  readonly source: string;
  readonly settings: ProjectSettings;
  /** What was left out of the settings. */
  readonly problems: readonly ProjectProblem[];
}

/** One from which no settings can be taken: those that were in force stay so. */
export interface UnreadableProject {
  readonly readable: false;
  readonly source: string;
  readonly problems: readonly ProjectProblem[];
}

/** Longer project files are not read: people write them by hand. */
export const longestProject = 500_000;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const itemName: Record<ProjectList, string> = { types: 'type', kinds: 'kind', roles: 'role' };

class Unreadable extends Error {
  constructor(message: string, readonly node: Node | undefined) {
    super(message);
  }
}

/**
 * Reads a `dramatis.yaml`. A syntax error, a duplicate key, a known key of the wrong kind or another schema make it
 * unreadable; everything else that is odd is a problem to report, and what it concerns is left out of the settings.
 * As in sidecars, scalars are the strings that stand there.
 */
export function readProject(source: string): Project | UnreadableProject {
  if (source.length > longestProject) return unreadable(source, l10n.t('Longer than {0} thousand characters.', longestProject / 1000), 0, 1);
  const document = parseDocument(source);
  if (Array.isArray(document)) return { readable: false, source, problems: document.map((problem) => ({ rule: 'unreadable', ...problem })) };
  const reader = new Reader();
  try {
    const settings = reader.settings(document.contents);
    return { readable: true, source, settings, problems: reader.problems.sort((a, b) => a.start - b.start) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const [start, end] = error.node?.range ?? [0, Math.min(1, source.length)];
    return unreadable(source, error.message, start, end);
  }
}

function unreadable(source: string, message: string, start: number, end: number): UnreadableProject {
  return { readable: false, source, problems: [{ rule: 'unreadable', message, start, end }] };
}

type Fields = Map<string, Node>;

class Reader {
  readonly problems: ProjectProblem[] = [];

  settings(root: Node | null): ProjectSettings {
    if (root === null || isNothing(root)) return noSettings;
    if (!isMap(root)) throw new Unreadable(l10n.t('This file is a mapping with the keys schema, types, kinds, roles.'), root);
    const fields = this.fields(root, projectKeys.file, 'file');
    const stated = this.text(fields, 'schema');
    if (stated !== undefined && stated !== schema) throw new Unreadable(l10n.t('This version of Dramatis reads {0}, not {1}.', schema, stated), fields.get('schema'));
    return { types: this.types(fields), kinds: this.words(fields, 'kinds'), roles: this.words(fields, 'roles') };
  }

  private types(fields: Fields): ProjectType[] {
    const taken = new Map<Slot, string>();
    return this.words(fields, 'types', (item, { id }) => {
      const plural = this.text(item, 'plural');
      return { ...(plural !== undefined && { plural }), ...this.slot(item, id, taken) };
    });
  }

  private slot(item: Fields, id: string, taken: Map<Slot, string>): { slot?: Slot } {
    const stated = this.text(item, 'slot');
    if (stated === undefined) return {};
    const slot = slots.find((known) => known === stated);
    const other = slot && taken.get(slot);
    const wrong =
      builtIn.types.includes(id) ? l10n.t('{0} is a built-in type, which has a look of its own.', id)
      : slot === undefined ? l10n.t('slot is one of {0}.', slots.join(', '))
      : other !== undefined ? l10n.t('{0} has the slot {1} already.', other, slot)
      : undefined;
    if (wrong !== undefined) this.report(wrong, item.get('slot'));
    if (wrong !== undefined || slot === undefined) return {};
    taken.set(slot, id);
    return { slot };
  }

  private words<L extends ProjectList>(fields: Fields, list: L, more: (item: Fields, word: Described) => object = () => ({})): ProjectSettings[L][number][] {
    const node = fields.get(list);
    if (node === undefined || isNothing(node)) return [];
    if (!isSeq(node)) throw new Unreadable(l10n.t('{0} is a list.', list), node);
    const words = new Map<string, ProjectSettings[L][number]>();
    for (const entry of node.items as (Node | null)[]) {
      if (!isMap(entry)) throw new Unreadable(l10n.t('Each {0} is a mapping with the keys {1}.', itemName[list], projectKeys[list].join(', ')), entry ?? node);
      const item = this.fields(entry, projectKeys[list], itemName[list]);
      const [id, label, guideline] = [this.text(item, 'id'), this.text(item, 'label'), this.text(item, 'guideline')];
      const wrong =
        id === undefined ? l10n.t('This {0} has no id.', itemName[list])
        : !slug.test(id) ? l10n.t('An id is made of lower-case letters a to z, digits and single hyphens.')
        : (slots as readonly string[]).includes(id) ? l10n.t('{0} is the name of a slot.', id)
        : words.has(id) ? l10n.t('{0} is declared twice.', id)
        : undefined;
      if (wrong !== undefined) this.report(wrong, item.get('id') ?? entry);
      if (wrong !== undefined || id === undefined) continue;
      const word: Described = { id, ...(label !== undefined && { label }), ...(guideline !== undefined && { guideline }) };
      words.set(id, { ...word, ...more(item, word) });
    }
    return [...words.values()];
  }

  private fields(map: YAMLMap, known: readonly string[], what: string): Fields {
    const fields: Fields = new Map();
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? textOf(key) : undefined;
      if (name === undefined || !known.includes(name)) this.report(l10n.t('Unknown key {0} of this {1}.', name ?? '', what), key, 'unknown-key');
      else if (value !== null && isAlias(value)) throw new Unreadable(l10n.t('Aliases are not used here.'), value);
      else if (value !== null) fields.set(name, value);
    }
    return fields;
  }

  private text(fields: Fields, key: string): string | undefined {
    const node = fields.get(key);
    if (node === undefined || isNothing(node)) return undefined;
    if (!isScalar(node)) throw new Unreadable(l10n.t('{0} is a string.', key), node);
    return textOf(node);
  }

  private report(message: string, node: Node | undefined, rule: ProjectProblem['rule'] = 'project-settings'): void {
    const [start, end] = node?.range ?? [0, 0];
    this.problems.push({ rule, message, start, end });
  }
}

/** A key without a value, or with the plain word that stands for none. */
function isNothing(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && /^(?:|~|null)$/i.test(textOf(node));
}

/** The string that stands there, even where a tag makes something else of it. */
function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}
