import type { Group } from './group';
import { officeOf } from './holderKinds';
import { holderKind } from './lexicon/holderWords';

type Holders = Map<Group, Set<Group>>;

/** Who has a role in what, which tells something of the others: there is one minister, and there are many officers. */
export class Taken {
  private readonly byOffice = new Map<string, Holders>();
  private readonly byKind = new Map<string, Holders>();
  private readonly byAnybody: Holders = new Map();
  /** The three of each role. */
  private readonly byRole = new Map<string, readonly Holders[]>();

  /** Notes that somebody has a role in an entity, or has it no more. */
  note(person: Group, holder: Group, has = true): void {
    for (const holders of this.asked(person)) {
      const persons = holders.get(holder) ?? new Set<Group>();
      holders.set(holder, persons);
      if (has) persons.add(person);
      else persons.delete(person);
    }
  }

  /** What is told of an entity by what others than the person have in it. */
  *facts(person: Group, holder: Group): Generator<string> {
    const [byOffice, byKind, byAnybody] = this.asked(person).map((holders) => {
      const persons = holders.get(holder);
      return persons ? persons.size - (persons.has(person) ? 1 : 0) : 0;
    }) as [number, number, number];
    if (byOffice > 0) yield 'taken by office';
    if (byKind > 0) yield 'taken by kind';
    if (byAnybody > 0) yield 'taken';
    if (byAnybody > 2) yield 'taken by many';
  }

  private asked({ role = '' }: Group): readonly Holders[] {
    let asked = this.byRole.get(role);
    if (!asked) this.byRole.set(role, (asked = [within(this.byOffice, officeOf(role)), within(this.byKind, holderKind(role)), this.byAnybody]));
    return asked;
  }
}

function within(all: Map<string, Holders>, name: string): Holders {
  const one: Holders = all.get(name) ?? new Map<Group, Set<Group>>();
  all.set(name, one);
  return one;
}
