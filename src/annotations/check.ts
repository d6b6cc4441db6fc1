import type { Annotations, Mention, Selector } from './model';
import { nthOf } from './model';
import { Resolver } from './resolve';
import type { Sidecar } from './sidecar';

/** What is wrong, by a name that stays the same over versions. */
export type Rule =
  | 'unreadable' | 'unknown-key' | 'missing-article' | 'missing-quote' | 'undeclared-id' | 'duplicate-id' | 'two-types' | 'two-ids'
  | 'stale-hash' | 'missed-name';

/** One finding about a sidecar. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Where in the sidecar's source, UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A sidecar that was read, with the normalised text of its article; no text where there is no article. */
export interface Checked {
  readonly sidecar: Sidecar;
  readonly text: string | undefined;
  /** The SHA-256 of the text. */
  readonly hash?: string;
}

/** What one sidecar and its article tell by themselves. */
export function checkSidecar({ sidecar, text, hash }: Checked): Finding[] {
  const { annotations } = sidecar;
  const findings: Finding[] = sidecar.problems.map((problem) => ({ rule: 'unknown-key', severity: 'error', ...problem }));
  const at = (item: object | undefined): { start: number; end: number } => extentOf(sidecar, item);
  const report = (rule: Rule, message: string, item?: object): void => void findings.push({ rule, severity: rule === 'stale-hash' ? 'warning' : 'error', message, ...at(item) });

  if (text === undefined) report('missing-article', 'The article of this sidecar is not there.');
  else {
    const resolver = new Resolver(text);
    for (const [selector, item] of selectorsOf(annotations)) checkQuote(resolver, selector, (message) => report('missing-quote', message, item));
  }
  if (hash !== undefined && annotations.sha256 !== undefined && annotations.sha256 !== hash) report('stale-hash', 'The article has changed since its mentions were last resolved.');
  for (const [id, item, what] of references(annotations)) if (!declares(annotations, id, what)) report('undeclared-id', `${id} is not declared in this sidecar.`, item);
  const seen = new Set<string>();
  for (const item of [...annotations.entities, ...annotations.events]) {
    if (seen.has(item.id)) report('duplicate-id', `${item.id} is declared twice.`, item);
    seen.add(item.id);
  }
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

function declares({ entities, events }: Annotations, id: string, what: 'entity' | 'event'): boolean {
  return (what === 'entity' ? entities : events).some((item) => item.id === id);
}

/** Where an item stands in the source; the beginning where it is none. */
export function extentOf(sidecar: Sidecar, item: object | undefined): { start: number; end: number } {
  const range = item && sidecar.nodes.get(item)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: Math.min(1, sidecar.source.length) };
}

/**
 * What only all sidecars of a folder together tell: one id with two types, one name under two ids, and, as a
 * warning, a name that is annotated in one article and missed in another.
 *
 * @returns the findings of each sidecar, in the order of the sidecars
 */
export function checkTogether(all: readonly Checked[]): Finding[][] {
  const findings = all.map((): Finding[] => []);
  const types = new Map<string, { type: string; where: number }>();
  const names = new Map<string, string>();
  all.forEach(({ sidecar }, index) => {
    const report = (rule: Rule, message: string, item: object): void => void findings[index]!.push({ rule, severity: 'error', message, ...extentOf(sidecar, item) });
    for (const entity of sidecar.annotations.entities) {
      const first = types.get(entity.id);
      if (!first) types.set(entity.id, { type: entity.type, where: index });
      else if (first.type !== entity.type && first.where !== index) report('two-types', `${entity.id} is a ${entity.type} here and a ${first.type} elsewhere.`, entity);
      const key = `${entity.type} ${entity.name}`;
      const other = names.get(key);
      if (other === undefined) names.set(key, entity.id);
      else if (other !== entity.id) report('two-ids', `${JSON.stringify(entity.name)} is ${entity.id} here and ${other} elsewhere.`, entity);
    }
  });
  missedNames(all, (index, message) => findings[index]!.push({ rule: 'missed-name', severity: 'warning', message, start: 0, end: Math.min(1, all[index]!.sidecar.source.length) }));
  return findings;
}

/** A name of one word is too often a word: names of two words and more are looked for. */
function missedNames(all: readonly Checked[], report: (index: number, message: string) => void): void {
  const names = new Map<string, string>();
  for (const { sidecar } of all) for (const { id, name } of sidecar.annotations.entities) if (/\S\s+\S/u.test(name)) names.set(name, id);
  all.forEach(({ sidecar, text }, index) => {
    if (text === undefined) return;
    const { mentions, rejected } = sidecar.annotations;
    for (const [name, id] of names) {
      const at = text.indexOf(name);
      if (at === -1 || isInsideWord(text, at, name.length)) continue;
      if ([...mentions, ...rejected].some(({ quote }) => quote.includes(name))) continue;
      report(index, `${JSON.stringify(name)} is annotated elsewhere as ${id} and not here.`);
    }
  });
}

function isInsideWord(text: string, start: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[start + length] ?? ' ');
}
