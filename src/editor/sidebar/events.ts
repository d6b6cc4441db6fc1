import * as vscode from 'vscode';
import { kindName } from '../common/types';
import { articleOf, byValue, itemNode, type TreeOptions } from './actors';
import type { Gathered } from './gathered';
import type { Gathering } from './gathering';
import { ParticipantNode, type ItemNode, type TreeNode } from './nodes';
import { datePart, letters, rowsOf } from './ranges';

/** How many levels of {@link datePart} there are. */
const dateLevels = 3;

/** The rows of *Events*: events by date, in them participants with their roles, then mentions. */
export async function eventNodes(gathering: Gathering, options: TreeOptions): Promise<TreeNode[]> {
  return rowsOf({
    items: await gathering.items('event', ({ state, open }) => !options.openOnly || state === 'suggested' || open > 0),
    // Those of one day, or without one, by their titles.
    part: ({ date = '', name, id }, level) => (level < dateLevels ? datePart(date, level) : letters(name, id, level - dateLevels)),
    label: (part) => (part === '' ? vscode.l10n.t('Without a date') : part),
    compareParts: (a, b) => Number(a === '') - Number(b === '') || byValue(a, b),
    isOpen: ({ state, open }) => state === 'suggested' || open > 0,
    compare: (a, b) => compare(a.date, b.date) || a.name.localeCompare(b.name),
    nodes: (some, parent) => some.map((item) => eventNode(item, parent, gathering, options)),
    is: ({ id }, wanted) => id === wanted,
  }, undefined);
}

function eventNode(event: Gathered, parent: TreeNode | undefined, gathering: Gathering, options: TreeOptions): ItemNode {
  const { id, folder, type, name, date, place, state, size, open } = event;
  const settings = options.settingsOf(folder);
  const label = [date, name].filter((part) => part !== undefined).join(' ');
  const facts = { id, folder, type: 'event', label: place === undefined || label.includes(place) ? label : `${label}, ${place}`, details: [kindName(type, settings)], state, size: options.openOnly ? open : size, open, settings, ...articleOf(options) };
  return itemNode('event', facts, parent, gathering, options, (node) => participants(event, node, gathering, options));
}

/** The first article that has a participant says in what role. */
async function participants(event: Gathered, node: TreeNode, gathering: Gathering, { article }: TreeOptions): Promise<TreeNode[]> {
  const nodes = new Map<string, ParticipantNode>();
  for (const { said } of await gathering.declaring(event)) {
    for (const { entity, role } of said.events.filter(({ id }) => id === event.id).flatMap((told) => told.participants ?? [])) {
      if (nodes.has(entity)) continue;
      const known = said.entities.find(({ id }) => id === entity);
      nodes.set(entity, new ParticipantNode({ id: entity, name: known?.name ?? entity, type: known?.type ?? 'person' }, role, node, article));
    }
  }
  return [...nodes.values()];
}

/** Events without a date come last. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return byValue(a, b);
}
