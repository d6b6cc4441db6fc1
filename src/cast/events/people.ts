import type { Group } from '../group';
import { SharedFacts, type Facts } from '../vocabulary';
import { Company } from './company';
import type { Context } from './context';
import { cuesBetween } from './cueWords';
import type { Decided } from './decided';
import type { Draft } from './drafts';
import { participantFacts } from './facts';
import { stemOf, wordsOf } from './kindFeatures';
import { relationFeatures, type Relation } from './relation';
import type { Placed, Scene } from './scene';

/** The roles in which people and organizations take part; `none` is that they do not. */
export const participantRoles = ['none', 'attendee', 'guest', 'host', 'organizer', 'signatory', 'speaker', 'witness'] as const;

/** Somebody who may have taken part in an event. */
export interface PossibleParticipant {
  readonly group: Group;
  /** Whether they are one of the two people whom the sentence of a meeting names. */
  readonly isOneOfTwo: boolean;
  /** What may tell whether they took part. */
  readonly facts: Facts;
  /** What is told of them, given the role of the one that stands before them in the text, where one was asked for. */
  readonly features: (before: string | undefined) => readonly string[];
}

/** Of so many at most it is asked whether they took part: long lists of officials and programmes have that many. */
const nearest = 70;

/** Who may have taken part in an event of a kind, in the order of the text; countries only beside it, but those that sign. */
export function possibleParticipants(scene: Scene, draft: Draft, kind: string, all: readonly Relation[], { main: first, nearest: near, gap }: Context): PossibleParticipant[] {
  const byGroup = new Map<Group, Relation[]>();
  for (const relation of all) {
    const { group } = relation.other;
    if (!group || (group.type === 'place' && (group.territory === undefined || (kind !== 'agreement' && relation.other.sentence !== relation.near.sentence)))) continue;
    const others = byGroup.get(group);
    if (others) others.push(relation);
    else if (byGroup.size < nearest) byGroup.set(group, [relation]);
  }
  const main = first === undefined;
  const head = draft.head?.stem ?? 'none';
  const persons = [...byGroup.keys()].filter(({ type }) => type === 'person');
  const together = [...byGroup].filter(([group, [relation]]) => group.type === 'person' && relation!.other.sentence === relation!.near.sentence).length;
  const ranks = new Map([...byGroup.keys()].map((group, at) => [group, at]));
  const company = new Company(scene, draft, byGroup);
  const shared = { kind: new SharedFacts([`kind ${kind}`]), main: new SharedFacts([`main ${main}`]) };
  const ofMain = first && rolesIn('main', first, '');
  const ofNear = near && rolesIn('near', near, ` ${gap}`);
  const inOrder = [...byGroup].sort(([, [a]], [, [b]]) => a!.other.mention.start - b!.other.mention.start);
  return inOrder.map(([group, relations], index) => {
    const [nearestOne] = relations as [Relation];
    const { type } = group;
    const { other, near: event } = nearestOne;
    const previous = inOrder[index - 1];
    const listed = previous && previous[1][0]!.other.sentence === other.sentence ? between(previous[1][0]!.other.end, other) : 'apart';
    const facts = participantFacts(scene, group, { draft, ...shared, relations, rank: ranks.get(group)!, persons: persons.length, together });
    facts.push(...company.factsOf(group, relations));
    if (ofMain) facts.push(ofMain(group));
    if (ofNear) facts.push(ofNear(group));
    if (previous) facts.push(`listed ${listed}`);
    const following = inOrder[index + 1];
    if (following && following[1][0]!.other.sentence === other.sentence) facts.push(`listing ${between(other.end, following[1][0]!.other)}`);
    const isOneOfTwo = kind === 'meeting' && main && type === 'person' && together === 2 && other.sentence === event.sentence;
    // Only who takes part is asked as what.
    const weighed = (): string[] => {
      const related = relationFeatures(scene, nearestOne);
      const position = Math.min(4, Math.max(0, event.sentence - scene.opening));
      const { tokens } = other.paragraph;
      const features = [
        `${type} ${kind}`, `${type} main ${main} ${kind}`, ...related.map((one) => `${type} ${one}`), ...related.slice(0, 1).map((one) => `${type} ${kind} main ${main} ${one}`),
        ...related.slice(4).map((one) => `${type} ${kind} ${one}`), `${type} rank ${Math.min(6, ranks.get(group)!)}`, `${type} ${kind} ${head}`, `${type} office ${group.role !== undefined}`,
        `${type} ${kind} times ${Math.min(4, group.mentions.length)} main ${main}`, `${type} persons ${Math.min(5, persons.length)} main ${main}`, `${type} ${kind} together ${Math.min(5, together)} ${other.sentence === event.sentence}`,
        `${type} position ${position} main ${main}`,
      ];
      const others = scene.some(other.sentence);
      const elsewhere = other.sentence !== event.sentence && others.some(({ mention }) => mention.type === 'event');
      const inList = others.filter(({ mention }) => mention.type === 'person').length;
      const office = group.role !== undefined;
      features.push(`${type} ${kind} elsewhere ${elsewhere} main ${main}`, `${type} ${kind} list ${Math.min(4, inList)} main ${main}`, `${type} ${kind} office ${office} main ${main}`);
      for (const cue of cuesBetween(other.paragraph, other.first - 10, other.end + 10)) features.push(`${type} cue ${cue} ${other.sentence === event.sentence}`, `${type} ${kind} cue ${cue} ${other.sentence === event.sentence}`, `${kind} main ${main} cue ${cue} elsewhere ${elsewhere} office ${office}`);
      const words = new Set<string>();
      for (const role of wordsOf(group.role ?? '')) if (role.length > 3) features.push(`${type} role ${role.slice(0, 7)}`);
      for (const { other: one } of relations.slice(0, 2)) {
        const same = one.sentence === event.sentence;
        for (let at = Math.max(0, one.first - 5); at < Math.min(one.paragraph.tokens.length, one.end + 5); at++) {
          const token = one.paragraph.tokens[at]!;
          if ((at < one.first || at >= one.end) && token.kind === 'word' && token.shape === 'lower' && token.key.length > 2) words.add(`${type} ${same} ${at < one.first ? 'left' : 'right'} ${stemOf(token.key)}`);
        }
      }
      for (const word of words) features.push(word, `${kind} ${word}`);
      features.push(`${type} ${kind} next ${stemOf(tokens[other.end]?.key ?? '')}`, `${type} ${kind} previous ${stemOf(tokens[other.first - 1]?.key ?? '')}`);
      if (first) features.push(`${type} ${kind} main as ${first.roles.get(group) ?? 'none'}`, `${type} ${kind} main ${first.kind} ${first.roles.has(group)}`);
      if (near) features.push(`${type} ${kind} near as ${near.roles.get(group) ?? 'none'} ${gap}`, `${type} ${kind} near ${near.kind} ${near.roles.has(group)} ${gap}`);
      return features;
    };
    return { group, isOneOfTwo, facts, features: (before) => [...weighed(), `${type} after ${before ?? 'nobody'} ${listed}`, `${type} ${kind} after ${before ?? 'nobody'} ${listed}`] };
  });
}

/** What another event tells of those who may take part in this one, by the role that they have in it. */
function rolesIn(name: string, { kind, roles }: Decided, gap: string): (group: Group) => SharedFacts {
  const known = new Map<string, SharedFacts>();
  return (group) => {
    const role = roles.get(group) ?? 'none';
    let facts = known.get(role);
    if (!facts) known.set(role, (facts = new SharedFacts([`${name} as ${role}`, `${name} ${kind}${gap}`, ...(roles.size > 0 ? [`${name} people`] : [])])));
    return facts;
  };
}

/** What stands between two people in a sentence, in few words. */
function between(from: number, { paragraph, first }: Placed): string {
  if (first - from > 12) return 'far';
  const tokens = paragraph.tokens.slice(from, first);
  const joint = tokens.find(({ key, text }) => /^(?:and|und|sowie|и|как)$/.test(key) || text === ',' || text === ';');
  return joint ? `${tokens.length <= 3 ? 'close' : 'near'} ${joint.kind === 'word' ? 'and' : joint.text}` : tokens.length <= 3 ? 'close' : 'near';
}
