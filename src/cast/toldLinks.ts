import type { Group } from './group';
import type { Known } from './known';
import { Counts, dirichletMean } from './learning/counts';
import { isVague, organizationName } from './organizationNames';
import { personName } from './personNames';
import { sureLink, type EntityLink } from './suggestions';

/** Countries by how many mentions of an article name them or an institution that says it is theirs. */
export type Scene = Counts;

/** The countries of which an article tells. */
export function sceneOf(groups: readonly Group[]): Scene {
  const scene = new Counts();
  for (const one of groups) {
    const nation = one.type === 'place' ? one.territory : one.type === 'organization' ? nationTold(one) : undefined;
    if (nation !== undefined) for (const _ of one.mentions) scene.add(nation, 1);
  }
  return scene;
}

function nationTold(one: Group): string | undefined {
  return [...one.names.keys()].map((name) => organizationName(name).nation).find((nation) => nation !== undefined);
}

/** What is said by an acronym of a name that nobody has accepted as its long form counts for less. */
const unexplained = 0.85;

/**
 * The entities that people have called by a group's names in other articles, or here. How sure that is grows with the
 * number of articles and shrinks with those in which the names are another's. A name that many have ("the Ministry")
 * is the one's of whose country the article tells.
 */
export function toldLinks(one: Group, known: Known, scene: Scene): EntityLink[] {
  const names = [...one.names.keys()];
  const full = one.type === 'person' ? names.filter((name) => personName(name).words.length > 1) : names;
  const targets = new Map<string, { weight: number; evidence: string }>();
  let explained = false;
  let long = false;
  let vague = true;
  for (const name of full.length > 0 ? full : names) {
    const said = one.type === 'organization' ? organizationName(name) : undefined;
    if (said && !said.acronym) long = true;
    const told = known.told(name, one.type);
    if (said && !said.acronym && told.length > 0) explained = true;
    const open = said !== undefined && (isVague(said) || (said.acronym && said.head !== undefined));
    if (told.length > 0 && !open) vague = false;
    for (const [id, count] of told) {
      const nation = open ? known.nationOf(id) : undefined;
      const weight = nation === undefined ? count : count * fit(nation, one.territory, scene);
      if (weight === 0) continue;
      const before = targets.get(id);
      targets.set(id, { weight: (before?.weight ?? 0) + weight, evidence: before?.evidence ?? name });
    }
  }
  const total = [...targets.values()].reduce((sum, { weight }) => sum + weight, 0);
  const certain = one.type === 'organization' && long && !explained ? unexplained : 1;
  return [...targets].map(([id, { weight, evidence }]) => {
    const score = certain * dirichletMean(weight, total, targets.size);
    return { id, why: { rule: 'accepted', evidence }, score: vague && one.type === 'organization' && known.nationOf(id) === undefined ? Math.min(score, vagueAtMost) : score };
  });
}

/** Without a country to tell it by a name that many have only asks. */
const vagueAtMost = sureLink - 0.1;

/** How well an institution of a country fits into an article, 0 to 1; `home` is the country whose language it is written in. */
function fit(nation: string, home: string | undefined, scene: Scene): number {
  const most = Math.max(1, ...[...scene.entries()].map(([, count]) => count));
  const own = scene.of(nation);
  if (home === undefined || home === nation) return (own + (home === nation ? most : 0)) / (home === nation ? own + most : most);
  return own > 2 * scene.of(home) ? 0.5 : 0;
}
