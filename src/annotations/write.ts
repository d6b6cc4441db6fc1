import * as l10n from '../text/l10n';
import { changesOf, type FieldChange } from './changes';
import type { Page } from './layout';
import { editList, type Order } from './listEdit';
import { editMapping } from './mapEdit';
import { keyOrder, lists, targetOf, type Annotations, type Items, type ListName, type Mention, type Selector } from './model';
import { LayoutError, pairOf, type MapNode } from './nodes';
import { readSidecar } from './read';
import { blockPair, fieldsOf, renderHead, type MapName } from './render';
import type { Sidecar } from './sidecar';
import { applyEdits, lineBreak, type TextEdit } from './textEdit';

export { LayoutError } from './nodes';

/** Where in the text a selector stands, for the order of mentions; `undefined` where it stands nowhere. */
export type PlaceOf = (selector: Selector) => number | undefined;

/** The source of a new sidecar. */
export function createSidecar(annotations: Annotations, placeOf: PlaceOf): string {
  const head = renderHead(annotations);
  return lists.reduce((source, list) => {
    const items = [...annotations[list]].sort(orderOf(list, placeOf));
    return items.length === 0 ? source : source + blockPair(list, items, '').map((line) => `${line}\n`).join('');
  }, head);
}

/**
 * The source of a sidecar with its annotations changed to `next`, all lines kept that say nothing of what
 * changed. Only lists and the keys of the article are compared, not the order of items.
 *
 * @throws LayoutError where a hand-made layout is beyond what edits can follow; nothing is lost then, since
 *   nothing is written
 */
export function writeSidecar(sidecar: Sidecar, next: Annotations, placeOf: PlaceOf): string {
  return editSidecar(sidecar, next, placeOf).source;
}

/** {@link writeSidecar}, with the result as it reads back, since it has been read for certainty anyway. */
export function editSidecar(sidecar: Sidecar, next: Annotations, placeOf: PlaceOf): Sidecar {
  const { source, root, nodes } = sidecar;
  const eol = lineBreak(source);
  // A last line without a line end is laid out like all others, and loses it again.
  const ending = source === '' || source.endsWith('\n') ? '' : eol;
  const page: Page = { source: source + ending, eol, nodes };
  const edited =
    root?.kind === 'map' ? applyEdits(page.source, editsOf(page, root, sidecar.annotations, next, placeOf)).slice(0, -ending.length || undefined)
    : page.source + createSidecar(next, placeOf).replace(/\n/g, eol);
  // An edit that reads back as anything else must never reach a file: a person's decisions are in it.
  const result = readSidecar(edited);
  if (!result.readable || !sameMeaning(result.annotations, next)) throw new LayoutError(l10n.t('This sidecar is laid out in a way that Dramatis cannot edit.'));
  return result;
}

function editsOf(page: Page, root: MapNode, before: Annotations, next: Annotations, placeOf: PlaceOf): TextEdit[] {
  const edits: TextEdit[] = [];
  const changes = new Map<string, FieldChange>();
  for (const list of lists) {
    const pair = pairOf(root, list);
    const node = pair?.value;
    if (pair && node?.kind === 'list' && node.items.length > 0) {
      const own = editList(page, list, node, before[list], next[list], orderOf(list, placeOf));
      if (own) edits.push(...own);
      else changes.set(list, { key: list, before: before[list], value: undefined });
    } else if (next[list].length > 0) changes.set(list, { key: list, before: undefined, value: [...next[list]].sort(orderOf(list, placeOf)) });
  }
  for (const change of changesOf('sidecar', withoutLists(before), withoutLists(next))) changes.set(change.key, change);
  return [...edits, ...editMapping(page, root, keyOrder.sidecar, keyOrder.sidecar.flatMap((key) => changes.get(key) ?? []))];
}

function withoutLists(annotations: Annotations): object {
  return { ...annotations, ...Object.fromEntries(lists.map((list) => [list, undefined])) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which the items of a list are written. */
export function orderOf<L extends ListName>(list: L, placeOf: PlaceOf): Order<Items[L]> {
  const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);
  const place = (item: Selector): number => placeOf(item) ?? Number.MAX_SAFE_INTEGER;
  const rank = (mention: Mention): number => (mention.entity !== undefined ? 0 : mention.event !== undefined ? 1 : 2);
  const byPlace = (a: Selector, b: Selector): number => place(a) - place(b) || compare(a.quote, b.quote);
  const orders: { [K in ListName]: Order<Items[K]> } = {
    entities: byId,
    events: byId,
    mentions: (a: Mention, b: Mention) => rank(a) - rank(b) || compare(targetOf(a), targetOf(b)) || byPlace(a, b),
    rejected: byPlace,
  };
  return orders[list];
}

/** What annotations say, whatever the schema's name and the order of their items, as one comparable string. */
export function meaning(annotations: Annotations): string {
  return JSON.stringify([headOf(annotations), ...lists.map((list) => annotations[list].map((item) => canonical(list, item)).sort())]);
}

/** Whether two annotations have the same {@link meaning}, without a string for each of thousands of items. */
function sameMeaning(a: Annotations, b: Annotations): boolean {
  return headOf(a) === headOf(b) && lists.every((list) => {
    if (a[list].length !== b[list].length) return false;
    const left = new Map<string, object[]>();
    for (const item of a[list]) {
      const name = nameOf(item);
      const others = left.get(name);
      if (others) others.push(item);
      else left.set(name, [item]);
    }
    return b[list].every((item) => {
      const others = left.get(nameOf(item)) ?? [];
      const at = others.findIndex((other) => same(list, item, other));
      if (at !== -1) others.splice(at, 1);
      return at !== -1;
    });
  });
}

function nameOf(item: Items[ListName]): string {
  return 'id' in item ? item.id : `${item.nth ?? 1} ${item.quote}`;
}

/** Whether two mappings are written alike. */
function same(name: MapName, a: object, b: object): boolean {
  return keyOrder[name].every((key) => {
    const [one, other] = [a[key as never] as unknown, b[key as never] as unknown];
    return one === other || ((typeof one === 'object' || typeof other === 'object') && canonical(name, { [key]: one }) === canonical(name, { [key]: other }));
  });
}

function headOf(annotations: Annotations): string {
  return canonical('sidecar', { ...withoutLists(annotations), schema: undefined });
}

/** A mapping as one string, its keys in their order, its own lists likewise. */
function canonical(name: MapName, item: object): string {
  return JSON.stringify(fieldsOf(name, item).map(([key, value]) => [key, Array.isArray(value) ? value.map((part) => (typeof part === 'string' ? part : canonical(key as MapName, part as object))) : value]));
}
