import type { Group } from '../group';
import { ladder } from '../ladder';
import { SharedFacts, type Facts } from '../vocabulary';
import { cuesOf, type Context } from './context';
import type { Sort } from './crossed';
import type { Draft } from './drafts';
import { headFacts, mentionedFacts } from './facts';
import type { EventKind } from './heads';
import { isNamedFor, placesInName, placesNamed, seatsBeside } from './namedPlaces';
import { countryFacts } from './placeCountries';
import { hereFacts, placeFacts } from './placeFacts';
import { sentenceCost, type Relation } from './relation';
import type { Scene } from './scene';

/** Places further away than so many others are not looked at. */
const nearest = 12;

/** So many more are those of organizations. */
const mostSeats = 4;

const steps = {
  position: ladder('position', [1, 2, 3, 4, 6, 9, 13]), here: ladder('here', [1, 2, 3]), citiesHere: ladder('cities here', [1, 2, 3]), cities: ladder('cities', [1, 2, 3]),
  rank: ladder('rank', [1, 2, 3, 4, 6, 9]), ofSort: ladder('of sort', [1, 2, 3]), often: ladder('often', [1, 2, 3]), oftenCities: ladder('often cities', [0, 1, 2, 3]),
};

/** A place at which an event may take place, or that none is told. */
export interface PlaceCandidate {
  /** None where no place is told. */
  readonly value: Group | undefined;
  readonly sort?: Sort;
  readonly facts: Facts;
}

/** The places at which an event of a kind may take place, and that none is told; of each what may tell whether it is the one. */
export function placeCandidates(scene: Scene, draft: Draft, kind: EventKind, all: readonly Relation[], { main, nearest: near, gap }: Context): PlaceCandidate[] {
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
  const inName = new Set(placesInName(draft));
  for (const relation of placesNamed(scene, draft)) if (!byGroup.has(relation.other.group!)) byGroup.set(relation.other.group!, [relation]);
  const seats = seatsBeside(scene, draft);
  for (const { group, relation } of seats) if (!byGroup.has(group) && byGroup.size < nearest + mostSeats) byGroup.set(group, [relation]);
  const groups = [...byGroup.keys()];
  const here = groups.filter((group) => byGroup.get(group)![0]!.cost < sentenceCost);
  const isCity = (group: Group): boolean => sortOf(group) === 'city';
  const namesakes = new Set(groups.filter((group) => (group.common !== undefined && inName.has(group.common)) || isNamedFor(draft, group)));
  const often = [...groups].sort((a, b) => b.mentions.length - a.mentions.length);
  const oftenCities = often.filter((group) => sortOf(group) !== 'territory');
  const shared = new SharedFacts([
    `kind ${kind}`, scene.once(headFacts, draft), `capital ${paragraph.tokens[first]!.shape !== 'lower'}`, `main ${main?.kind ?? 'none'}`, `near ${near?.kind ?? 'none'} ${gap}`,
    `main placed ${main?.place?.type}`, `near placed ${near?.place?.type}`, steps.position(sentence - scene.opening),
    steps.here(here.length), steps.citiesHere(here.filter(isCity).length), steps.cities(groups.filter(isCity).length),
    `named after ${namesakes.size > 0}`, ...cues.filter((cue) => cue.startsWith('cue')), ...hereFacts(scene, draft), `in its name ${inName.size > 0}`,
  ]);
  const seen = new Map<Sort, number>();
  const candidates: PlaceCandidate[] = [];
  for (const [rank, [group, relations]] of [...byGroup].entries()) {
    const sort = sortOf(group);
    const ofSort = seen.get(sort) ?? 0;
    seen.set(sort, ofSort + 1);
    const { stands, standing } = scene.once(groupFacts, group);
    candidates.push({
      value: group,
      sort,
      facts: [
        shared, 'told', `sort ${sort}`, steps.rank(rank), steps.ofSort(ofSort), ...relationTo(group), ...(namesakes.has(group) ? ['its name'] : []), ...seats.flatMap((seat) => (seat.group === group ? ['seat', `seat ${seat.head}`] : [])), stands, ...mentionedFacts(scene, draft, group.mentions.length, relations),
        ...placeFacts(scene, draft, relations), ...countryFacts(scene, draft, group, groups), standing, steps.often(often.indexOf(group)), steps.oftenCities(oftenCities.indexOf(group)),
      ],
    });
  }
  for (const place of new Set([main?.place, near?.place])) if (place && !byGroup.has(place)) candidates.push({ value: place, sort: sortOf(place), facts: [shared, 'of another', `sort ${sortOf(place)}`, ...relationTo(place)] });
  candidates.push({ value: undefined, facts: [shared, 'none', ...cues] });
  return candidates;

  function relationTo(group: Group): string[] {
    return [...(group === main?.place ? ['that of main'] : []), ...(group === near?.place ? ['that of near', `that of near ${gap}`] : [])];
  }
}

/** What tells of a place by itself, whichever event is asked for: where the article names it, and what else it is to it. */
function groupFacts(scene: Scene, group: Group): { readonly stands: SharedFacts; readonly standing: SharedFacts } {
  const { mentions } = group;
  return {
    stands: new SharedFacts([...(mentions.some(({ why }) => why.rule === 'dateline') ? ['dateline'] : []), ...(mentions.some(({ start }) => scene.sentenceAt(start) - scene.opening <= 1) ? ['opening'] : [])]),
    standing: new SharedFacts([...(mentions.length === 0 ? ['unnamed'] : []), ...(scene.offices.has(group) ? ['has offices'] : [])]),
  };
}

function sortOf(group: Group): Sort {
  return group.territory !== undefined ? 'territory' : group.mentions.length === 0 || group.mentions.some(({ common }) => common !== undefined) ? 'city' : 'other';
}
