import type { Group } from '../group';
import { capitals } from '../lexicon/capitals';
import { cityTerritories } from '../lexicon/cityTerritories';
import type { Draft } from './drafts';
import type { Scene } from './scene';

/** The code of the country that a place is or lies in. */
function territoryOf(group: Group): string | undefined {
  return group.territory ?? (group.common === undefined ? undefined : cityTerritories.get(group.common));
}

/** How the country of a place stands to those who are told of in the event's sentence, and to other places of it. */
export function countryFacts(scene: Scene, { named }: Draft, group: Group, groups: readonly Group[]): string[] {
  const code = territoryOf(group);
  const facts: string[] = group.common !== undefined && capitals.has(group.common) ? ['is capital'] : [];
  if (code === undefined) return facts;
  const isTerritory = group.territory !== undefined;
  const here = scene.some(named[0]!.sentence);
  const people = new Set(here.flatMap(({ group: one }) => (one?.type === 'person' ? one : [])));
  let index = 0;
  for (const person of people) {
    if (person.of !== undefined && territoryOf(person.of) === code) facts.push(`home of ${Math.min(3, index)}`, 'home of one');
    index++;
  }
  if (here.some(({ group: one }) => one?.type === 'organization' && one.territory === code)) facts.push('home of organization');
  const others = groups.filter((one) => one !== group && territoryOf(one) === code);
  const isHere = (one: Group): boolean => here.some(({ group: other }) => other === one);
  const kind = isTerritory ? 'city of it' : 'its';
  for (const one of others) {
    const sort = one.territory !== undefined ? 'country' : 'city';
    facts.push(`${kind} ${sort} told`);
    if (isHere(one)) facts.push(`${kind} ${sort} told here`);
    if (one.mentions.some(({ why }) => why.rule === 'dateline')) facts.push(`${kind} ${sort} dateline`);
  }
  return [...new Set(facts)];
}
