import * as vscode from 'vscode';
import { noSettings, type ProjectSettings } from '../../annotations/project';
import { kindName, roleName } from '../common/types';
import { articleOf, byValue, itemNode, type TreeOptions } from './actors';
import type { Gathered } from './gathered';
import type { Gathering } from './gathering';
import { ParticipantNode, type ItemNode, type TreeNode } from './nodes';
import { datePart, letters, mostRows, rowsOf } from './ranges';

/** How many levels of {@link datePart} there are. */
const dateLevels = 3;

/** So many events of the workspace stand side by side; more are divided by years, and those by months. */
const mostOfYears = 12;

/**
 * The rows of *Events*: events by date, in them participants with their roles, then mentions; many by year and month, or
 * all by kind first; of an actor alone those in which they take part.
 */
export async function eventNodes(gathering: Gathering, options: TreeOptions): Promise<TreeNode[]> {
  const { actor, byKind, inWorkspace, openOnly } = options;
  const parts = actor && (await gathering.takesPart(actor));
  // Its id is made only where it has to be.
  const isWanted = (item: Gathered): boolean => (!parts || (item.folder === actor.folder && parts.has(item.id))) && (!openOnly || item.state === 'suggested' || item.open > 0);
  const kinds = byKind ? 1 : 0;
  return rowsOf({
    items: await gathering.items('event', isWanted),
    // Those of one day, or without one, by their titles.
    part: (item, level) => (level < kinds ? item.type : level < kinds + dateLevels ? datePart(item.date ?? '', level - kinds) : letters(item, level - kinds - dateLevels)),
    label: (part, level) => (level < kinds ? kindLabel(part, gathering, options) : part === '' ? vscode.l10n.t('Without a date') : level === kinds + 1 ? monthName(part) : part),
    most: (level) => (level < kinds ? 0 : inWorkspace && level < kinds + 2 ? mostOfYears : mostRows),
    compareParts: (a, b) => Number(a === '') - Number(b === '') || byValue(a, b),
    isOpen: ({ state, open }) => state === 'suggested' || open > 0,
    compare: (a, b) => compare(a.date, b.date) || a.name.localeCompare(b.name),
    nodes: (some, parent) => some.map((item) => eventNode(item, parent, gathering, options, parts?.get(item.id))),
    is: ({ id }, wanted) => id === wanted,
  }, undefined);
}

/** What the first folder that knows a kind calls it. */
function kindLabel(kind: string, gathering: Gathering, { settingsOf }: TreeOptions): string {
  const projects = gathering.folders.map(settingsOf);
  const name = kindName(kind, projects.find((settings) => settings.kinds.some(({ id }) => id === kind)) ?? noSettings);
  return name.charAt(0).toLocaleUpperCase(vscode.env.language) + name.slice(1);
}

/** A month of a year as people call it; what is none, such as a season, as it stands. */
function monthName(part: string): string {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(part) ? new Date(`${part}-01T00:00:00Z`) : undefined;
  return month ? month.toLocaleDateString(vscode.env.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }) : part;
}

function eventNode(event: Gathered, parent: TreeNode | undefined, gathering: Gathering, options: TreeOptions, role: string | undefined): ItemNode {
  const { id, folder, type, name, details, question, date, place, state, size, open } = event;
  const settings = options.settingsOf(folder);
  const label = [date, name].filter((part) => part !== undefined).join(' ');
  const facts = { id, folder, type: 'event', label: place === undefined || label.includes(place) ? label : `${label}, ${place}`, details: [...(question === undefined ? [] : [question]), kindName(type, settings), ...(role === undefined ? [] : [vscode.l10n.t('as {0}', roleName(role, settings))]), ...details], asks: question !== undefined, state, size: options.openOnly ? open : size, open, settings, ...articleOf(options) };
  return itemNode('event', facts, parent, gathering, options, (node) => participants(event, node, gathering, options, settings));
}

/** The first article that has a participant says in what role. */
async function participants(event: Gathered, node: TreeNode, gathering: Gathering, { article }: TreeOptions, settings: ProjectSettings): Promise<TreeNode[]> {
  const nodes = new Map<string, ParticipantNode>();
  for (const { said } of await gathering.declaring(event)) {
    for (const { entity, role } of said.events.filter(({ id }) => id === event.id).flatMap((told) => told.participants ?? [])) {
      if (nodes.has(entity)) continue;
      const known = said.entities.find(({ id }) => id === entity);
      nodes.set(entity, new ParticipantNode({ id: entity, name: known?.name ?? entity, type: known?.type ?? 'person' }, role === undefined ? undefined : roleName(role, settings), node, article ?? event.folder, article !== undefined));
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
