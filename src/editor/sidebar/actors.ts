import type { ProjectSettings } from '../../annotations/project';
import { furtherTypes, types } from '../common/types';
import type { Gathered } from './gathered';
import type { Gathering } from './gathering';
import { GroupNode, ItemNode, MentionNode, type ItemFacts, type TreeNode } from './nodes';
import { datePart, letters, mostRows, rowsOf } from './ranges';
import { isOpen, type SourceMention, type Texts } from './sources';

/** More mentions of one entity than this are not listed one by one; its row says how many there are. */
const mostMentions = 500;

export interface TreeOptions {
  readonly openOnly: boolean;
  readonly inWorkspace: boolean;
  /** Where it is not the workspace: the article whose cast it is. */
  readonly article?: string;
  readonly texts: Texts;
  /** The settings of a workspace folder. */
  readonly settingsOf: (folder: string) => ProjectSettings;
  /** Whether events stand by their kinds first, not by their dates. */
  readonly byKind: boolean;
  /** Of whom alone events are shown. */
  readonly actor?: Pick<Gathered, 'id' | 'folder'>;
}

/** The rows of *Actors*: types, in them entities, in them mentions; then the dates. */
export async function actorGroups(gathering: Gathering, options: TreeOptions): Promise<GroupNode[]> {
  const { openOnly } = options;
  const byType = new Map<string, { items: Gathered[]; open: number }>();
  await gathering.each('entity', (item) => {
    const { type, open } = item;
    if (openOnly && open === 0) return;
    let group = byType.get(type);
    if (!group) byType.set(type, (group = { items: [], open: 0 }));
    group.items.push(item);
    if (open > 0) group.open++;
  });
  // What folders call their types need not agree: the first that knows a type stands for all.
  const projects = gathering.folders.map(options.settingsOf);
  const known: string[] = [...types, ...projects.flatMap(furtherTypes).map(({ id }) => id)];
  const order = (type: string): number => (known.includes(type) ? known.indexOf(type) : known.length);
  const settingsFor = (type: string): ProjectSettings | undefined => projects.find((settings) => settings.types.some(({ id }) => id === type));
  const groups = [...byType].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b)).map(([type, { items, open }]) => {
    const group: GroupNode = new GroupNode(type, items.length, open, () => entityRows(items, group, gathering, options), settingsFor(type));
    return group;
  });
  const { dates } = gathering;
  const size = openOnly ? dates.open : dates.size;
  if (size > 0) {
    // Of each its article is read.
    const group: GroupNode = new GroupNode('date', size, dates.open, () => dateRows(group, gathering, options), settingsFor('date'), size <= mostRows);
    groups.push(group);
  }
  return groups;
}

function entityRows(items: readonly Gathered[], group: TreeNode, gathering: Gathering, options: TreeOptions): Promise<TreeNode[]> {
  return rowsOf({
    items,
    part: letters,
    label: (part) => part,
    compareParts: byName,
    isOpen: ({ open }) => open > 0,
    compare: (a, b) => byName(a.name, b.name),
    nodes: (some, parent) => some.map((item) => {
      const { id, folder, type, name, details, question, state, size, open } = item;
      return itemNode('entity', { id, folder, type, label: name, details: question === undefined ? details : [question, ...details], asks: question !== undefined, state, size: options.openOnly ? open : size, open, settings: options.settingsOf(folder), ...articleOf(options) }, parent, gathering, options);
    }),
    is: ({ id }, wanted) => id === wanted,
  }, group);
}

const { compare: byName } = new Intl.Collator();

async function dateRows(group: TreeNode, gathering: Gathering, options: TreeOptions): Promise<TreeNode[]> {
  const items = await gathering.mentions('date', undefined, wantedOf(options));
  return rowsOf({
    items,
    part: ({ date }, level) => datePart(date!, level),
    label: (part) => part,
    compareParts: byValue,
    isOpen,
    // In an article they stand as it has them.
    compare: (a, b) => (options.inWorkspace ? byValue(a.date!, b.date!) : 0),
    nodes: (some, parent) => mentionNodes(some, parent!, options),
    is: ({ date }, wanted) => date === wanted,
  }, group);
}

export function byValue(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a mention is one of those that are shown. */
export function wantedOf({ openOnly }: TreeOptions): typeof isOpen {
  return openOnly ? isOpen : () => true;
}

export function articleOf({ article }: TreeOptions): { article?: string } {
  return article === undefined ? {} : { article };
}

/** An entity or event with its mentions below it, after other rows where there are any. */
export function itemNode(kind: 'entity' | 'event', facts: ItemFacts, parent: TreeNode | undefined, gathering: Gathering, options: TreeOptions, first: (node: TreeNode) => TreeNode[] | Promise<TreeNode[]> = () => []): ItemNode {
  const node: ItemNode = new ItemNode(kind, facts, parent, async () => [...(await first(node)), ...(await mentionNodes(await gathering.mentions(kind, facts, wantedOf(options)), node, options))]);
  return node;
}

export async function mentionNodes(mentions: readonly SourceMention[], parent: TreeNode, { texts, inWorkspace }: TreeOptions): Promise<MentionNode[]> {
  const located = await texts.locate(mentions.slice(0, mostMentions));
  const ordinals = new Map<string, number>();
  return located.flatMap(({ mention, place }) => {
    const key = mention.article.toString();
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return place ? [new MentionNode(mention, place, ordinal, parent, inWorkspace)] : [];
  });
}
