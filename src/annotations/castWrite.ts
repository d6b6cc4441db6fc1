import * as l10n from '../text/l10n';
import { castKeys, type Cast, type CastEntity } from './castFile';
import { readCast, type CastFile } from './castRead';
import { createCast, entityFlow, entityLines, keyFlow, keyLines, languageFlow, officeFlow, stringsFlow } from './castRender';
import { contentStart, editFlow, editLines, editPairs, itemLines, type Page, type Placed } from './layout';
import { isNothing, LayoutError, pairOf, type ListNode, type MapNode, type Node, type PairNode } from './nodes';
import { scalar } from './scalar';
import { applyEdits, lineBreak, lineEnd, type TextEdit } from './textEdit';

const none: ReadonlySet<number> = new Set();

/**
 * The source of a `cast.yaml` with what `next` has more than it: entities, and names, offices and other keys of
 * those that it has. All else stays byte for byte.
 *
 * @param next made of the file's own cast by `joinCast`
 * @throws LayoutError where the file is laid out in a way that edits cannot follow
 */
export function writeCast(file: CastFile, next: Cast): string {
  const { source, cast, root, nodes } = file;
  if (next === cast) return source;
  const eol = lineBreak(source);
  // A last line without a line end is laid out like all others, and loses it again.
  const ending = source === '' || source.endsWith('\n') ? '' : eol;
  const page: Page = { source: source + ending, eol, nodes };
  const edited =
    root?.kind === 'map' ? applyEdits(page.source, editsOf(page, root, cast, next)).slice(0, -ending.length || undefined)
    : page.source + createCast(next).replace(/\n/g, eol);
  // An edit that reads back as anything else must never reach a file.
  const result = readCast(edited);
  if (!result.readable || meaning(result.cast) !== meaning(next)) throw new LayoutError(l10n.t('This cast.yaml is laid out in a way that Dramatis cannot edit.'));
  return edited;
}

/** What a cast says, whatever the order of its entities, as one comparable string. */
function meaning({ entities, distinct }: Cast): string {
  return JSON.stringify([[...entities].sort((a, b) => (a.id < b.id ? -1 : 1)), distinct]);
}

function editsOf(page: Page, root: MapNode, { entities }: Cast, next: Cast): TextEdit[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const edits: TextEdit[] = [];
  const added: CastEntity[] = [];
  for (const entity of next.entities) {
    const before = byId.get(entity.id);
    if (!before) added.push(entity);
    else if (before !== entity) edits.push(...entityEdits(page, page.nodes.get(before)!, before, entity));
  }
  return added.length === 0 ? edits : [...edits, ...listEdits(page, root, entities, added.sort((a, b) => (a.id < b.id ? -1 : 1)))];
}

/** New entities stand behind the last one whose id comes before theirs. */
function listEdits(page: Page, root: MapNode, entities: readonly CastEntity[], added: readonly CastEntity[]): TextEdit[] {
  const pair = pairOf(root, 'entities');
  const list = pair?.value;
  const block = (indent: string): string => added.flatMap((entity) => entityLines(entity, indent)).map((line) => line + page.eol).join('');
  if (!pair || pair.colon === undefined || !list) return insertPair(page, root, castKeys.file, 'entities', [`entities: [${added.map(entityFlow).join(', ')}]`], [`entities:`, ...added.flatMap((entity) => entityLines(entity, '  '))]);
  if (isNothing(list) || (list.kind === 'list' && list.items.length === 0)) {
    if (root.flow) return [{ start: pair.colon, end: Math.max(pair.colon, list.end), text: ` [${added.map(entityFlow).join(', ')}]` }];
    const below = lineEnd(page.source, pair.end);
    return [{ start: pair.colon, end: Math.max(pair.colon, list.end), text: '' }, { start: below, end: below, text: block('  ') }];
  }
  if (list.kind !== 'list') throw new LayoutError(l10n.t('No list.'));
  const idOf = new Map(entities.map((entity) => [page.nodes.get(entity), entity.id]));
  const behind = (id: string): number => list.items.findLastIndex((item) => item.kind === 'map' && (idOf.get(item) ?? '~') < id);
  if (list.flow) return editFlow(page, { start: list.start + 1, end: list.end - 1 }, list.items, none, added.map((entity) => ({ behind: behind(entity.id), text: entityFlow(entity) })));
  const lines = itemLines(page, list);
  const indent = page.source.slice(contentStart(page.source, list.dashes[0]!), list.dashes[0]);
  return editLines(page, lines, none, added.map((entity): Placed => ({ behind: behind(entity.id), text: entityLines(entity, indent).map((line) => line + page.eol).join('') })));
}

function entityEdits(page: Page, map: MapNode, before: CastEntity, next: CastEntity): TextEdit[] {
  const edits: TextEdit[] = [];
  const wanted: { key: keyof CastEntity; pair: PairNode | undefined }[] = castKeys.entities.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(next[key])).map((key) => ({ key, pair: pairOf(map, key) }));
  const absent = wanted.filter(({ pair }) => !pair);
  for (const { key, pair } of wanted) {
    if (!pair) continue;
    const { value, colon } = pair;
    if (colon === undefined || !value) edits.push({ start: pair.start, end: pair.end, text: keyFlow(next, key) });
    else if (isNothing(value)) edits.push(value.start === value.end ? { start: colon, end: colon, text: keyFlow(next, key).slice(key.length + 1) } : { start: value.start, end: value.end, text: keyFlow(next, key).slice(key.length + 2) });
    else if (key === 'names' && value.kind === 'map') edits.push(...namesEdits(page, value, before.names ?? {}, next.names ?? {}));
    else if (key === 'offices' && value.kind === 'list') edits.push(...append(page, value, (next.offices ?? []).slice(before.offices?.length ?? 0).map(officeFlow)));
    else if (key === 'aliases') edits.push(...appendStrings(page, value, before.aliases ?? [], next.aliases ?? []));
    else throw new LayoutError(l10n.t('{0} cannot be changed.', key));
  }
  // What goes into the value of the last key stands before a key behind it.
  return [...edits, ...insertPairs(page, map, castKeys.entities, absent.map(({ key }) => ({ key, flow: keyFlow(next, key), lines: keyLines(next, key, '') })))];
}

function namesEdits(page: Page, map: MapNode, before: NonNullable<CastEntity['names']>, next: NonNullable<CastEntity['names']>): TextEdit[] {
  const edits: TextEdit[] = [];
  const absent: { key: string; flow: string; lines: string[] }[] = [];
  for (const [language, names] of Object.entries(next)) {
    const node = pairOf(map, language)?.value;
    if (names.length === before[language]?.length) continue;
    if (node && !isNothing(node)) edits.push(...appendStrings(page, node, before[language] ?? [], names));
    else if (pairOf(map, language)) throw new LayoutError(l10n.t('A language without a name.'));
    else absent.push({ key: language, flow: languageFlow(language, names), lines: [languageFlow(language, names)] });
  }
  return [...edits, ...insertPairs(page, map, [], absent)];
}

function appendStrings(page: Page, node: Node, before: readonly string[], next: readonly string[]): TextEdit[] {
  if (node.kind === 'list') return append(page, node, next.slice(before.length).map(scalar));
  return [{ start: node.start, end: node.end, text: stringsFlow(next) }];
}

function append(page: Page, list: ListNode, texts: readonly string[]): TextEdit[] {
  const behind = list.items.length - 1;
  if (list.flow) return editFlow(page, { start: list.start + 1, end: list.end - 1 }, list.items, none, texts.map((text) => ({ behind, text })));
  const dash = list.dashes[0]!;
  const indent = page.source.slice(contentStart(page.source, dash), dash);
  return editLines(page, itemLines(page, list), none, texts.map((text) => ({ behind, text: `${indent}- ${text}${page.eol}` })));
}

function insertPair(page: Page, map: MapNode, order: readonly string[], key: string, flow: readonly string[], lines: readonly string[]): TextEdit[] {
  return insertPairs(page, map, order, [{ key, flow: flow.join(', '), lines }]);
}

/** New keys of a mapping, each behind the last key that is best written before it; without an order, behind all. */
function insertPairs(page: Page, map: MapNode, order: readonly string[], pairs: readonly { readonly key: string; readonly flow: string; readonly lines: readonly string[] }[]): TextEdit[] {
  if (pairs.length === 0) return [];
  const indent = map.flow ? '' : ' '.repeat(map.start - contentStart(page.source, map.start));
  const behind = (key: string): number => {
    const rank = order.indexOf(key);
    return rank === -1 ? map.pairs.length - 1 : map.pairs.findLastIndex((pair) => { const at = order.indexOf(pair.key ?? ''); return at !== -1 && at < rank; });
  };
  if (map.flow) return editFlow(page, { start: map.start + 1, end: map.end - 1 }, map.pairs, none, pairs.map(({ key, flow }) => ({ behind: behind(key), text: flow })));
  return editPairs(page, map, indent, none, pairs.map(({ key, lines }) => ({ behind: behind(key), text: lines.map((line) => indent + line + page.eol).join('') })));
}
