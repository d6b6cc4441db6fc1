import { fullName, type Group } from '../group';
import { ladder } from '../ladder';
import { SharedFacts, type Facts } from '../vocabulary';
import { collectiveFacts } from './collective';
import type { Draft } from './drafts';
import { stemOf, wordsOf } from './kindFeatures';
import type { Relation } from './relation';
import type { Scene } from './scene';

/** So many words on either side of an event are looked at for the office of those who take part. */
const widest = 8;

const steps = { firstStands: ladder('first stands', [1, 2, 3, 5, 8]), introduced: ladder('introduced', [2, 3, 4, 6]), represented: ladder('represented apart', [1, 2, 4]), alike: ladder('alike offices', [2, 3, 4]) };

/** All who may take part in an event, with their mentions, nearest first; and what they have in common. */
export class Company {
  private readonly offices = new Map<string, number>();
  private readonly introduced = new Map<number, number>();
  /** How many sentences from the event the nearest person stands who is of something. */
  private readonly representatives = new Map<Group, number>();
  /** Who acts together in the sentence of the event. */
  private readonly collective: SharedFacts;
  /** The stems of the words around the event. */
  private readonly words: ReadonlySet<string>;

  constructor(private readonly scene: Scene, draft: Draft, private readonly members: ReadonlyMap<Group, readonly Relation[]>) {
    for (const [group, [nearest]] of members) {
      const { other, near } = nearest!;
      const { office } = scene.once(officeFacts, group);
      if (office !== undefined) this.offices.set(office, (this.offices.get(office) ?? 0) + 1);
      if (group.type !== 'person') continue;
      this.introduced.set(other.sentence, (this.introduced.get(other.sentence) ?? 0) + 1);
      if (group.of) this.representatives.set(group.of, Math.min(this.representatives.get(group.of) ?? Infinity, Math.abs(other.sentence - near.sentence)));
    }
    this.collective = collectiveFacts(scene, draft);
    const { paragraph, first, end } = draft.named[0]!;
    this.words = new Set(paragraph.tokens.slice(Math.max(0, first - widest), end + widest).map(({ key }) => stemOf(key)));
  }

  /** Where somebody comes in, and who stands for them, whom they stand for, and who is of the same office. */
  factsOf(group: Group, relations: readonly Relation[]): Facts {
    const { scene } = this;
    const [{ other, near }] = relations as [Relation];
    const { office, facts: own } = scene.once(officeFacts, group);
    const first = relations.reduce((one, { other: two }) => (two.mention.start < one.mention.start ? two : one), other);
    const facts: (string | SharedFacts)[] = [
      own, this.collective, `first ${first.sentence === near.sentence ? 'here' : first.sentence < near.sentence ? 'before' : 'behind'}`, `nearest first ${first === other}`, steps.firstStands(first.sentence - scene.opening), steps.introduced(this.introduced.get(other.sentence) ?? 0),
    ];
    const represented = this.representatives.get(group);
    if (represented !== undefined) facts.push('represented', steps.represented(represented));
    const holder = group.of && this.members.get(group.of)?.[0];
    if (holder) facts.push('holder near', `holder here ${holder.other.sentence === near.sentence}`, `holder beside ${holder.other.sentence === other.sentence}`);
    if (office !== undefined) facts.push(steps.alike(this.offices.get(office)!), ...(this.words.has(office) ? ['office told'] : []));
    return facts;
  }
}

/** What the name of an organization and the office of a person say of them, whichever event is asked for. */
function officeFacts(scene: Scene, group: Group): { readonly office: string | undefined; readonly facts: SharedFacts } {
  const facts = scene.offices.has(group) ? ['has officers'] : [];
  const [word] = wordsOf(group.role ?? '');
  if (group.type === 'organization') {
    const name = fullName(group);
    for (const one of wordsOf(name)) if (one.length > 3) facts.push(`name ${stemOf(one)}`);
    if (name === name.toUpperCase()) facts.push('acronym');
  }
  return { office: word ? stemOf(word) : undefined, facts: new SharedFacts(facts) };
}
