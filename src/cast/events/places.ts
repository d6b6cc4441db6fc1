import type { Group } from '../group';
import { cuesOf, type Context } from './context';
import type { Candidate } from './dates';
import type { Draft } from './drafts';
import { placesInName } from './namedPlaces';
import { relationFeatures, sentenceCost, type Relation } from './relation';
import type { Scene } from './scene';

/** Places further away than so many others are not looked at. */
const nearest = 10;

/** The places at which an event of a kind may take place, and that none is told. */
export function placeCandidates(scene: Scene, draft: Draft, kind: string, all: readonly Relation[], { main, nearest: near, gap }: Context): Candidate<Group>[] {
  const cues = cuesOf(draft);
  const { sentence, paragraph, first } = draft.named[0]!;
  const head = draft.head?.stem ?? 'none';
  const here = new Set(all.flatMap(({ cost, other }) => (cost < sentenceCost && other.group ? other.group : [])));
  const byGroup = new Map<Group, Relation[]>();
  for (const relation of all) {
    const { group } = relation.other;
    if (!group || group.type !== 'place') continue;
    const others = byGroup.get(group);
    if (others) others.push(relation);
    else if (byGroup.size < nearest) byGroup.set(group, [relation]);
  }
  const position = Math.min(5, Math.max(0, sentence - scene.opening));
  const shared = (group: Group): string[] => {
    const relation = group === main?.place ? 'main' : group === near?.place ? 'near' : undefined;
    return [
      ...(group === main?.place ? [`main ${kind}`, `main ${main.kind} ${kind} ${position}`] : []), ...(group === near?.place ? [`near ${kind} ${gap}`, `near ${near.kind} ${kind} ${gap}`] : []),
      ...(relation ? cues.map((cue) => `${relation} ${cue}`) : []),
    ];
  };
  let rank = 0;
  let cities = 0;
  const candidates: Candidate<Group>[] = [];
  const inName = new Set(placesInName(draft));
  for (const [group, relations] of byGroup) {
    const { other } = relations[0]!;
    const sort = group.territory !== undefined ? 'territory' : other.mention.common !== undefined ? 'city' : 'other';
    const dateline = group.mentions.some(({ why }) => why.rule === 'dateline');
    const opens = group.mentions.some(({ start }) => scene.sentenceAt(start) - scene.opening <= 1);
    const related = relationFeatures(scene, relations[0]!);
    candidates.push({
      value: group,
      features: [
        `${kind} ${sort}`, `here ${Math.min(2, here.size)} ${here.has(group)}`, `${kind} here ${Math.min(2, here.size)} ${here.has(group)}`, ...related, ...related.slice(0, 2).flatMap((one) => [`${kind} ${one}`, `${sort} ${one}`]), ...(related[4] === undefined ? [] : [`${kind} ${related[4]}`, `${sort} ${related[4]}`]),
        `rank ${rank++} ${sort}`, ...(sort === 'city' ? [`city ${cities++}`] : []), `${kind} times ${Math.min(4, group.mentions.length)}`,
        ...shared(group), ...(group.common !== undefined && inName.has(group.common) ? [`named after`, `${kind} named after`] : []),
        ...(dateline ? [`${kind} dateline`, `dateline ${position}`, `dateline ${head}`] : []), ...(opens ? [`${kind} opens`, `opens ${position}`] : []),
      ],
    });
  }
  for (const place of new Set([main?.place, near?.place])) if (place && !byGroup.has(place)) candidates.push({ value: place, features: ['of another', `${kind} of another`, `here ${Math.min(2, here.size)} false`, `${kind} here ${Math.min(2, here.size)} false`, ...shared(place)] });
  candidates.push({ value: undefined, features: ['none', `${kind} none`, `none here ${Math.min(2, here.size)}`, `${kind} none here ${Math.min(2, here.size)}`, `none ${head}`, `${kind} none ${position}`, `none ${kind} capital ${paragraph.tokens[first]!.shape !== 'lower'}`, `none cities ${Math.min(3, cities)}`, ...cues.map((cue) => `none ${cue}`)] });
  return candidates;
}
