import type { Group } from '../group';
import { cuesOf, type Context } from './context';
import type { Candidate } from './candidate';
import type { Draft } from './drafts';
import { mentionedFacts, reached } from './facts';
import { isNamedFor, placesInName, placesNamed } from './namedPlaces';
import { countryFacts } from './placeCountries';
import { hereFacts, placeFacts } from './placeFacts';
import { sentenceCost, type Relation } from './relation';
import type { Scene } from './scene';

/** Places further away than so many others are not looked at. */
const nearest = 12;

/** The places at which an event of a kind may take place, and that none is told; of each what may tell whether it is the one. */
export function placeCandidates(scene: Scene, draft: Draft, kind: string, all: readonly Relation[], { main, nearest: near, gap }: Context): Candidate<Group>[] {
  const { sentence, paragraph, first } = draft.named[0]!;
  const cues = cuesOf(draft);
  const byGroup = new Map<Group, Relation[]>();
  for (const relation of all) {
    const { group } = relation.other;
    if (!group || group.type !== 'place') continue;
    const others = byGroup.get(group);
    if (others) others.push(relation);
    else if (byGroup.size < nearest) byGroup.set(group, [relation]);
  }
  for (const relation of placesNamed(scene, draft)) if (!byGroup.has(relation.other.group!)) byGroup.set(relation.other.group!, [relation]);
  const groups = [...byGroup.keys()];
  const here = groups.filter((group) => byGroup.get(group)![0]!.cost < sentenceCost);
  const inName = new Set(placesInName(draft));
  const namesakes = new Set(groups.filter((group) => (group.common !== undefined && inName.has(group.common)) || isNamedFor(draft, group)));
  const isNamedAfter = (group: Group): boolean => namesakes.has(group);
  const often = [...groups].sort((a, b) => b.mentions.length - a.mentions.length);
  const oftenCities = often.filter((group) => sortOf(group) !== 'territory');
  const shared = [
    `kind ${kind}`, `head ${draft.head?.stem ?? 'none'}`, `capital ${paragraph.tokens[first]!.shape !== 'lower'}`, `main ${main?.kind ?? 'none'}`, `near ${near?.kind ?? 'none'} ${gap}`,
    `main placed ${main?.place?.type}`, `near placed ${near?.place?.type}`, ...reached('position', sentence - scene.opening, [1, 2, 3, 4, 6, 9, 13]),
    ...reached('here', here.length, [1, 2, 3]), ...reached('cities here', here.filter((group) => sortOf(group) === 'city').length, [1, 2, 3]), ...reached('cities', groups.filter((group) => sortOf(group) === 'city').length, [1, 2, 3]),
    `named after ${groups.some(isNamedAfter)}`, ...cues.filter((cue) => cue.startsWith('cue')), ...hereFacts(scene, draft), `in its name ${inName.size > 0}`,
  ];
  const seen = new Map<string, number>();
  const candidates: Candidate<Group>[] = [];
  for (const [rank, [group, relations]] of [...byGroup].entries()) {
    const sort = sortOf(group);
    const ofSort = seen.get(sort) ?? 0;
    seen.set(sort, ofSort + 1);
    candidates.push({
      value: group,
      features: [
        ...shared, 'told', `sort ${sort}`, ...reached('rank', rank, [1, 2, 3, 4, 6, 9]), ...reached('of sort', ofSort, [1, 2, 3]), ...relationTo(group),
        ...(isNamedAfter(group) ? ['its name'] : []), ...(group.mentions.some(({ why }) => why.rule === 'dateline') ? ['dateline'] : []),
        ...(group.mentions.some(({ start }) => scene.sentenceAt(start) - scene.opening <= 1) ? ['opening'] : []), ...mentionedFacts(scene, draft, group, relations),
        ...placeFacts(scene, draft, relations), ...countryFacts(scene, draft, group, groups), ...(group.mentions.length === 0 ? ['unnamed'] : []), ...(scene.offices.has(group) ? ['has offices'] : []), ...reached('often', often.indexOf(group), [1, 2, 3]), ...reached('often cities', oftenCities.indexOf(group), [0, 1, 2, 3]),
      ],
    });
  }
  for (const place of new Set([main?.place, near?.place])) if (place && !byGroup.has(place)) candidates.push({ value: place, features: [...shared, 'of another', `sort ${sortOf(place)}`, ...relationTo(place)] });
  candidates.push({ value: undefined, features: [...shared, 'none', ...cues] });
  return candidates;

  function relationTo(group: Group): string[] {
    return [...(group === main?.place ? ['that of main'] : []), ...(group === near?.place ? ['that of near', `that of near ${gap}`] : [])];
  }
}

/** What weights tell a place by: its facts, each also with the kind of the event and with the sort of place, as trees join them by themselves. */
export function crossed(facts: readonly string[], kind: string): string[] {
  const sort = facts.find((fact) => fact.startsWith('sort '));
  return facts.flatMap((fact) => (sort === undefined ? [`none ${fact}`, `none ${kind} ${fact}`] : [fact, `${kind} ${fact}`, `${sort} ${fact}`]));
}

function sortOf(group: Group): string {
  return group.territory !== undefined ? 'territory' : group.mentions.length === 0 || group.mentions.some(({ common }) => common !== undefined) ? 'city' : 'other';
}
