import type { State } from '../../annotations/cast';
import type { ProjectSettings } from '../../annotations/project';
import { furtherTypes, types } from '../common/types';
import { GroupNode, ItemNode, MentionNode, type ItemFacts, type TreeNode } from './nodes';
import type { Source, SourceMention, Texts } from './sources';

/** More mentions of one entity than this are not listed one by one; its row says how many there are. */
const mostMentions = 500;

export interface TreeOptions {
  readonly openOnly: boolean;
  readonly inWorkspace: boolean;
  readonly texts: Texts;
  /** The settings of a workspace folder. */
  readonly settingsOf: (folder: string) => ProjectSettings;
}

interface Gathered {
  id: string;
  folder: string;
  type: string;
  name: string;
  details: string[];
  question?: string | undefined;
  state: State;
  mentions: SourceMention[];
}

/** The rows of *Actors*: types, in them entities, in them mentions; then the dates. */
export function actorGroups(sources: readonly Source[], options: TreeOptions): GroupNode[] {
  const entities = gather(sources);
  const isOpen = ({ state }: SourceMention): boolean => state === 'suggested';
  const wanted = (mention: SourceMention): boolean => !options.openOnly || isOpen(mention);
  const byType = new Map<string, [string, Gathered][]>();
  for (const entry of entities) {
    const [, { type, mentions }] = entry;
    if (options.openOnly && !mentions.some(wanted)) continue;
    byType.set(type, [...(byType.get(type) ?? []), entry]);
  }
  // What folders call their types need not agree: the first that knows a type stands for all.
  const projects = [...new Set(sources.map(({ folder }) => folder))].map(options.settingsOf);
  const known: string[] = [...types, ...projects.flatMap(furtherTypes).map(({ id }) => id)];
  const order = (type: string): number => (known.includes(type) ? known.indexOf(type) : known.length);
  const settingsFor = (type: string): ProjectSettings | undefined => projects.find((settings) => settings.types.some(({ id }) => id === type));
  const groups = [...byType].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b)).map(([type, items]) => {
    const sorted = items.sort(([, a], [, b]) => a.name.localeCompare(b.name));
    const group: GroupNode = new GroupNode(type, sorted.length, sorted.filter(([, { mentions }]) => mentions.some(isOpen)).length, () =>
      sorted.map(([, { id, folder, name, details, question, state, mentions }]) => itemNode('entity', { id, folder, type, label: name, details: question === undefined ? details : [question, ...details], asks: question !== undefined, state, mentions: mentions.filter(wanted), settings: options.settingsOf(folder), ...scope(sources, options) }, group, options)), settingsFor(type));
    return group;
  });
  const dates = sources.flatMap(({ mentions }) => mentions.filter((mention) => mention.date !== undefined && wanted(mention)));
  if (dates.length > 0) {
    const sorted = options.inWorkspace ? [...dates].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0)) : dates;
    const group: GroupNode = new GroupNode('date', dates.length, dates.filter(isOpen).length, () => mentionNodes(sorted, group, options), settingsFor('date'));
    groups.push(group);
  }
  return groups;
}

function scope(sources: readonly Source[], { inWorkspace }: TreeOptions): { article?: string } {
  return inWorkspace || !sources[0] ? {} : { article: sources[0].article.toString() };
}

function gather(sources: readonly Source[]): Map<string, Gathered> {
  const entities = new Map<string, Gathered>();
  for (const source of sources) {
    const { folder } = source;
    const names = new Map(source.entities.map((entity) => [entity.id, entity.name]));
    for (const { id, type, name, role, of, state, question } of source.entities) {
      const details = [role, of === undefined ? undefined : (names.get(of) ?? of)].filter((part) => part !== undefined);
      const key = `${folder} ${id}`;
      const there = entities.get(key);
      if (!there) entities.set(key, { id, folder, type, name, details, question, state, mentions: [] });
      else {
        if (state === 'accepted') there.state = state;
        if (there.details.length === 0) there.details = details;
        // Of several articles the fullest name stands for all.
        if (name.length > there.name.length) there.name = name;
      }
    }
    for (const mention of source.mentions) {
      if (mention.entity === undefined) continue;
      const key = `${folder} ${mention.entity}`;
      const there = entities.get(key);
      if (there) there.mentions.push(mention);
      else entities.set(key, { id: mention.entity, folder, type: mention.type, name: mention.entity, details: [], state: mention.state, mentions: [mention] });
    }
  }
  return entities;
}

/** An entity or event with its mentions below it, after other rows where there are any. */
export function itemNode(kind: 'entity' | 'event', facts: ItemFacts, parent: TreeNode | undefined, options: TreeOptions, first: (node: TreeNode) => TreeNode[] = () => []): ItemNode {
  const node: ItemNode = new ItemNode(kind, facts, parent, async () => [...first(node), ...(await mentionNodes(facts.mentions, node, options))]);
  return node;
}

export async function mentionNodes(mentions: readonly SourceMention[], parent: TreeNode, { texts, inWorkspace }: TreeOptions): Promise<MentionNode[]> {
  const located = await Promise.all(mentions.slice(0, mostMentions).map(async (mention) => ({ mention, place: await texts.locate(mention) })));
  const ordinals = new Map<string, number>();
  return located.flatMap(({ mention, place }) => {
    const key = mention.article.toString();
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return place ? [new MentionNode(mention, place, ordinal, parent, inWorkspace)] : [];
  });
}
