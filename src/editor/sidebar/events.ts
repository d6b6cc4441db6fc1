import type { State } from '../../annotations/cast';
import { kindName } from '../common/types';
import { itemNode, type TreeOptions } from './actors';
import { ParticipantNode, type ItemNode } from './nodes';
import type { Source, SourceMention } from './sources';

interface Gathered {
  id: string;
  folder: string;
  title: string;
  date: string | undefined;
  place: string | undefined;
  kind: string;
  state: State;
  participants: Map<string, { role: string | undefined; name: string; type: string }>;
  mentions: SourceMention[];
}

/** The rows of *Events*: events by date, in them participants with their roles, then mentions. */
export function eventNodes(sources: readonly Source[], options: TreeOptions): ItemNode[] {
  const events = new Map<string, Gathered>();
  for (const source of sources) {
    const entities = new Map(source.entities.map((entity) => [entity.id, entity]));
    for (const { id, type, title, date, place, participants = [], state } of source.events) {
      const there = events.get(`${source.folder} ${id}`) ?? { id, folder: source.folder, title: title ?? id, date, place: undefined, kind: type, state, participants: new Map(), mentions: [] };
      there.date ??= date;
      there.place ??= place === undefined ? undefined : (entities.get(place)?.name ?? place);
      if (state === 'accepted') there.state = state;
      for (const { entity, role } of participants) {
        if (there.participants.has(entity)) continue;
        const known = entities.get(entity);
        there.participants.set(entity, { role, name: known?.name ?? entity, type: known?.type ?? 'person' });
      }
      events.set(`${source.folder} ${id}`, there);
    }
    for (const mention of source.mentions) if (mention.event !== undefined) events.get(`${source.folder} ${mention.event}`)?.mentions.push(mention);
  }
  const article = options.inWorkspace ? undefined : sources[0]?.article.toString();
  const wanted = ({ state }: SourceMention): boolean => !options.openOnly || state === 'suggested';
  return [...events]
    .filter(([, { mentions, state }]) => !options.openOnly || state === 'suggested' || mentions.some(wanted))
    .sort(([, a], [, b]) => compare(a.date, b.date) || a.title.localeCompare(b.title))
    .map(([, { id, folder, title, date, place, kind, state, participants, mentions }]) => {
      const settings = options.settingsOf(folder);
      const label = [date, title].filter((part) => part !== undefined).join(' ');
      const facts = { id, folder, type: 'event', label: place === undefined || label.includes(place) ? label : `${label}, ${place}`, details: [kindName(kind, settings)], state, settings, mentions: mentions.filter(wanted), ...(article !== undefined && { article }) };
      return itemNode('event', facts, undefined, options, (node) =>
        [...participants].map(([entity, { role, name, type }]) => new ParticipantNode({ id: entity, name, type }, role, node, article)));
    });
}

/** Events without a date come last. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
