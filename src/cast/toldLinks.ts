import type { Group } from './group';
import type { Known } from './known';
import { dirichletMean } from './learning/counts';
import { isOfState, organizationName } from './organizationNames';
import { personName } from './personNames';
import { isOpen } from './scene';
import type { EntityLink } from './suggestions';

/** How well a country fits an institution that is called by a name that many have, 0 to 1. */
export type Fit = (nation: string) => number;

/** An acronym whose long form here nobody has accepted counts for less, and for little where that has nothing in common with the names that are known. */
const alike = 0.95;
const unexplained = 0.6;
/** So does a name that many have, where it is of no country. */
const vague = 0.7;

/**
 * The entities that people have called by a group's names in other articles, or here. How sure that is grows with the
 * number of articles and shrinks with those in which the names are another's. A name that many have ("the Ministry")
 * is the one's of whose country the article tells.
 */
export function toldLinks(one: Group, known: Known, fit: Fit): EntityLink[] {
  const names = [...one.names.keys()];
  const full = one.type === 'person' ? names.filter((name) => personName(name).words.length > 1) : names;
  const open = isOpen(one);
  const ofState = one.territory !== undefined && names.some((name) => isOfState(organizationName(name)));
  const targets = new Map<string, { weight: number; evidence: string }>();
  const longNames: string[] = [];
  let explained = false;
  for (const name of full.length > 0 ? full : names) {
    const told = known.told(name, one.type);
    if (one.type === 'organization' && !organizationName(name).acronym) {
      longNames.push(name);
      explained ||= told.length > 0;
    }
    for (const [id, count] of told) {
      const nation = known.nationOf(id);
      const weight = !open ? (ofState && nation !== undefined && nation !== one.territory ? 0 : count) : one.territory !== undefined && nation !== undefined ? (nation === one.territory ? count : 0) : nation === undefined ? count * vague : count * fit(nation);
      if (weight === 0) continue;
      const before = targets.get(id);
      targets.set(id, { weight: (before?.weight ?? 0) + weight, evidence: before?.evidence ?? name });
    }
  }
  const total = [...targets.values()].reduce((sum, { weight }) => sum + weight, 0);
  const certain = (id: string): number => (explained || longNames.length === 0 ? 1 : longNames.some((name) => sharesWord(name, id, known)) ? alike : unexplained);
  return [...targets].map(([id, { weight, evidence }]) => ({ id, why: { rule: 'accepted', evidence }, score: certain(id) * dirichletMean(weight, total, targets.size) }));
}

/** Whether a long name says, in whatever language, one thing that a long name of a known organization says. */
function sharesWord(name: string, id: string, known: Known): boolean {
  const said = wordsOf(name);
  return known.namesOf(id).some((other) => !organizationName(other).acronym && wordsOf(other).some((word) => said.includes(word)));
}

function wordsOf(name: string): readonly string[] {
  const { meanings, rest, common } = organizationName(name);
  return common === undefined ? [...meanings, ...rest] : [common];
}
