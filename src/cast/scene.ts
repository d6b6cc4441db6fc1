import type { Group } from './group';
import type { Known } from './known';
import { Counts } from './learning/counts';
import { isVague, organizationName } from './organizationNames';

/** Countries by how many mentions of an article name them, or an institution that is theirs. */
export class Scene {
  private readonly nations = new Counts();

  constructor(groups: readonly Group[]) {
    for (const one of groups) {
      const nation = one.type === 'place' ? one.territory : one.type === 'organization' ? nationTold(one) : undefined;
      if (nation !== undefined) this.tells(nation, one);
    }
  }

  /** A group whose name names no country is linked to an institution of one. */
  linked(one: Group, id: string, known: Known): void {
    const nation = one.type === 'organization' && nationTold(one) === undefined ? known.nationOf(id) : undefined;
    if (nation !== undefined) this.tells(nation, one);
  }

  /**
   * How well an institution of a country that is called just "the Ministry" fits into the article, 0 to 1.
   *
   * @param home the country in whose language that is said: it need not be named
   */
  fit(nation: string, home: string | undefined): number {
    const most = Math.max(1, ...[...this.nations.entries()].map(([, count]) => count));
    const weight = (one: string): number => this.nations.of(one) + (one === home ? most * athome : 0);
    return weight(nation) / Math.max(1, ...[...this.nations.keys(), ...(home === undefined ? [] : [home])].map(weight));
  }

  private tells(nation: string, one: Group): void {
    for (const _ of one.mentions) this.nations.add(nation, 1);
  }
}

/** The country whose language an article is in counts as much more as another one may be named in it. */
const athome = 0.8;

function nationTold(one: Group): string | undefined {
  return [...one.names.keys()].map((name) => organizationName(name).nation).find((nation) => nation !== undefined);
}

/** Whether an article calls an organization by nothing but names that many have. */
export function isOpen(one: Group): boolean {
  if (one.type !== 'organization' || nationTold(one) !== undefined) return false;
  const names = [...one.names.keys()].map(organizationName);
  const said = names.filter((name) => !name.acronym || name.head !== undefined || name.common !== undefined);
  return said.length > 0 && said.every((name) => isVague(name) || (name.acronym && name.head !== undefined));
}
