import { NameTree } from './missedNames';
import type { Annotations, Mention, Selector } from './model';
import { nthOf } from './model';
import type { ProjectSettings } from './project';
import { Resolver } from './resolve';
import type { Sidecar, SidecarProblem } from './sidecar';
import { unknownTypes } from './unknownTypes';

/** What is wrong, by a name that stays the same over versions. */
export type Rule =
  | 'unreadable' | 'unknown-key' | 'missing-article' | 'missing-quote' | 'undeclared-id' | 'duplicate-id' | 'two-types' | 'two-ids'
  | 'stale-hash' | 'missed-name' | 'unknown-type' | 'project-settings';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** One finding about a sidecar; where in its source, UTF-16 offsets, half-open. */
export interface Finding extends Extent {
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/**
 * What a check needs of a sidecar, with the normalised text of its article; no text where there is no article.
 * A syntax tree is many times as large as its source: this goes without, so that thousands can be held at once.
 */
export interface Checked {
  readonly annotations: Annotations;
  readonly problems: readonly SidecarProblem[];
  /** Where items stand in the source. */
  readonly extents: ReadonlyMap<object, Extent>;
  readonly text: string | undefined;
  /** The SHA-256 of the text. */
  readonly hash?: string;
  /** What the project's `dramatis.yaml` says; absent where there is none. */
  readonly project?: ProjectSettings;
}

/** Takes from a sidecar what checks need. */
export function toCheck({ annotations, problems, nodes }: Sidecar, text: string | undefined, hash: string | undefined, project?: ProjectSettings): Checked {
  const extents = new Map<object, Extent>();
  for (const [item, { start, end }] of nodes) extents.set(item, { start, end });
  return { annotations, problems, extents, text, ...(hash !== undefined && { hash }), ...(project && { project }) };
}

/** What one sidecar and its article tell by themselves. */
export function checkSidecar(checked: Checked): Finding[] {
  const { annotations, problems, text, hash } = checked;
  const findings: Finding[] = problems.map((problem) => ({ rule: 'unknown-key', severity: 'error', ...problem }));
  const report = (rule: Rule, message: string, item?: object): void => void findings.push({ rule, severity: rule === 'stale-hash' ? 'warning' : 'error', message, ...extentOf(checked, item) });

  if (text === undefined) report('missing-article', 'The article of this sidecar is not there.');
  else {
    const resolver = new Resolver(text);
    for (const [selector, item] of selectorsOf(annotations)) checkQuote(resolver, selector, (message) => report('missing-quote', message, item));
  }
  if (hash !== undefined && annotations.sha256 !== undefined && annotations.sha256 !== hash) report('stale-hash', 'The article has changed since its mentions were last resolved.');
  const declared = { entity: new Set(annotations.entities.map(({ id }) => id)), event: new Set(annotations.events.map(({ id }) => id)) };
  for (const [id, item, what] of references(annotations)) if (!declared[what].has(id)) report('undeclared-id', `${id} is not declared in this sidecar.`, item);
  const types = new Map<string, string>();
  for (const [item, type] of declarations(annotations)) {
    const first = types.get(item.id);
    if (first === undefined) types.set(item.id, type);
    else {
      report('duplicate-id', `${item.id} is declared twice.`, item);
      if (first !== type) report('two-types', `${item.id} is of type ${type} here and of type ${first} above.`, item);
    }
  }
  if (checked.project) findings.push(...unknownTypes(annotations, checked.project, (item) => extentOf(checked, item)));
  return findings;
}

function checkQuote(resolver: Resolver, selector: Selector, report: (message: string) => void): void {
  if (resolver.resolve(selector)) return;
  const count = resolver.count(selector.quote);
  const quote = JSON.stringify(selector.quote);
  report(count === 0 ? `${quote} is not in the article.` : `${quote} is only ${count} times in the article, not ${nthOf(selector)} times.`);
}

/** Selectors with the item that they belong to; what was rejected may have gone from the text. */
function* selectorsOf({ mentions }: Annotations): Generator<[Selector, Mention]> {
  for (const mention of mentions) {
    yield [mention, mention];
    for (const part of mention.more ?? []) yield [part, mention];
  }
}

function* references({ entities, events, mentions }: Annotations): Generator<[string, object, 'entity' | 'event']> {
  for (const entity of entities) if (entity.of !== undefined) yield [entity.of, entity, 'entity'];
  for (const event of events) {
    if (event.place !== undefined) yield [event.place, event, 'entity'];
    for (const { entity } of event.participants ?? []) yield [entity, event, 'entity'];
  }
  for (const mention of mentions) {
    if (mention.entity !== undefined) yield [mention.entity, mention, 'entity'];
    if (mention.event !== undefined) yield [mention.event, mention, 'event'];
  }
}

/** All that has an id, with its type; the kinds of events are not types: two articles may see one event differently. */
function* declarations({ entities, events }: Annotations): Generator<[{ readonly id: string }, string]> {
  for (const entity of entities) yield [entity, entity.type];
  for (const event of events) yield [event, 'event'];
}

/** Where an item stands in the source; the beginning where it is none. */
function extentOf({ extents }: Checked, item: object | undefined): Extent {
  return (item && extents.get(item)) ?? { start: 0, end: 0 };
}

/**
 * What only all sidecars of a folder together tell: one id with two types, one name under two ids, and, as a
 * warning, a name that is annotated in one article and missed in another. One pass over all sidecars and texts.
 *
 * @returns the findings of each sidecar, in the order of the sidecars
 */
export function checkTogether(all: readonly Checked[]): Finding[][] {
  const findings = all.map((): Finding[] => []);
  const types = new Map<string, { type: string; where: number }>();
  const names = new Map<string, string>();
  all.forEach((checked, index) => {
    const report = (rule: Rule, message: string, item: object): void => void findings[index]!.push({ rule, severity: 'error', message, ...extentOf(checked, item) });
    for (const [item, type] of declarations(checked.annotations)) {
      const first = types.get(item.id);
      if (!first) types.set(item.id, { type, where: index });
      else if (first.type !== type && first.where !== index) report('two-types', `${item.id} is of type ${type} here and of type ${first.type} elsewhere.`, item);
    }
    for (const entity of checked.annotations.entities) {
      const key = `${entity.type} ${entity.name}`;
      const other = names.get(key);
      if (other === undefined) names.set(key, entity.id);
      else if (other !== entity.id) report('two-ids', `${JSON.stringify(entity.name)} is ${entity.id} here and ${other} elsewhere.`, entity);
    }
  });
  const tree = new NameTree(all.flatMap(({ annotations }) => annotations.entities));
  all.forEach((checked, index) => {
    for (const message of missedNames(checked, tree)) findings[index]!.push({ rule: 'missed-name', severity: 'warning', message, ...extentOf(checked, undefined) });
  });
  return findings;
}

/** A name that stands in a quote, be it of something longer or of what was rejected, is not missed. */
function* missedNames({ text, annotations: { mentions, rejected } }: Checked, tree: NameTree): Generator<string> {
  if (text === undefined) return;
  const names = tree.in(text);
  if (names.size === 0) return;
  for (const { quote } of [...mentions, ...rejected]) for (const name of tree.in(quote).keys()) names.delete(name);
  for (const [name, id] of names) yield `${JSON.stringify(name)} is annotated elsewhere as ${id} and not here.`;
}
