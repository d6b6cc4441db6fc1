import type { RecognizedMention } from '../recognition/mention';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Group } from './group';
import { mentionsOf, type HolderCandidates, type PossibleHolder, type PossibleHolders, type Told } from './holderCandidates';
import { isCalled, isRegion } from './holderKinds';
import { pathBetween, pathItem, stemAt } from './holderPath';
import type { Seen } from './holdersSeen';
import { Taken } from './holderTaken';
import { ladder } from './ladder';
import { holderKind, nounOf, officeClassOf, roleClassOf } from './lexicon/holderWords';
import { SharedFacts, type Facts } from './vocabulary';

/** How many names of an entity are looked at. */
const fewNames = 4;

/** Distances in tokens that are told apart. */
const distances = [0, 1, 2, 4, 8, 16, 32];

const times = ladder('times', [2, 4, 8]);

/** A person of whom it is asked in what they have their role, with what is the same for all that it may be. */
interface Asked {
  readonly person: Group;
  readonly told: Told | undefined;
  /** In small letters. */
  readonly role: string | undefined;
  readonly words: RegExp | undefined;
  /** Where the article states the role, or names the person first. */
  readonly start: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly mention: RecognizedMention | undefined;
  /** What kind of role it is, in three ways; `none` for all where there is none. */
  readonly kind: string;
  readonly kindOfOrganization: string;
  readonly office: string;
  readonly ruledFits: boolean;
  /** What is known of entities for roles of the same kinds. */
  readonly suchRoles: Map<Group, OfSuchRoles>;
}

/** What tells of an entity for roles of the same kinds. */
interface OfSuchRoles {
  readonly is: SharedFacts;
  readonly nouns: SharedFacts;
}

/** What may tell whether a person has their role in an entity, as facts that hold or do not. */
export class HolderFacts {
  private readonly taken = new Taken();
  private readonly nouns = new Map<Group, ReadonlySet<string>>();
  private readonly byKinds = new Map<string, Map<Group, OfSuchRoles>>();
  private readonly stems = new Map<Group, readonly string[]>();
  private last: { readonly start: number; readonly holder: Group | undefined } | undefined;

  /** @param persons with what the rules tell of them */
  constructor(private readonly all: HolderCandidates, persons: readonly Group[]) {
    for (const one of persons) if (one.of) this.taken.note(one, one.of);
  }

  /** The facts of each candidate, and behind them those of the person having no role in anything. */
  of(person: Group, told: Told | undefined, possible: PossibleHolders): Facts[] {
    const { role } = person;
    const start = told?.start ?? person.mentions[0]?.start ?? 0;
    const of = (told: (role: string) => number | string): string => (role === undefined ? 'none' : String(told(role)));
    const [kind, kindOfOrganization, office] = [of(holderKind), of(roleClassOf), of(officeClassOf)];
    const kinds = `${kind} ${kindOfOrganization} ${office}`;
    const suchRoles = this.byKinds.get(kinds) ?? new Map<Group, OfSuchRoles>();
    this.byKinds.set(kinds, suchRoles);
    const asked: Asked = {
      person, told, role: role?.toLowerCase(), words: possible.words, start, ...this.all.where.placed(start), mention: person.mentions.find((one) => one.start === start) ?? person.mentions[0], kind, kindOfOrganization, office, suchRoles,
      ruledFits: possible.candidates.some(({ holder, fits }) => holder === person.of && fits),
    };
    const facts = new SharedFacts(this.ofPerson(asked, possible));
    return [...possible.candidates.map((one) => [facts, ...this.ofHolder(asked, one)]), [facts, 'none']];
  }

  /** Notes what a person has their role in, for those that follow. */
  answer(person: Group, told: Told | undefined, holder: Group | undefined): void {
    if (person.of) this.taken.note(person, person.of, false);
    if (holder) this.taken.note(person, holder);
    this.last = { start: told?.start ?? person.mentions[0]?.start ?? 0, holder };
  }

  private ofPerson({ person, told, paragraph, mention, kindOfOrganization, office }: Asked, { kind, candidates }: PossibleHolders): string[] {
    const fitting = candidates.filter(({ fits }) => fits).length;
    const facts = [`kind ${person.role === undefined ? 'untold' : kind}`, `class ${kindOfOrganization}`, `office ${office}`, `language ${this.all.language}`, `ruled ${person.of ? person.of.type : 'none'}`];
    if (told?.called) facts.push('called');
    if (fitting < 2) facts.push(fitting === 0 ? 'none fits' : 'one fits');
    if (person.mentions.length > 1) facts.push('named again');
    if (paragraph < 3) facts.push('opening');
    if (!mention || this.all.where.placed(mention.start).paragraph !== paragraph) return facts;
    const around = this.all.where.around(paragraph);
    const [first, end] = [around.firstOf(mention), around.endOf(mention)];
    facts.push(`behind ${pathItem(around, end)}`, `ahead ${pathItem(around, first - 1)}`, `behind ${pathItem(around, end)} ${pathItem(around, end + 1)}`, `ahead ${pathItem(around, first - 2)} ${pathItem(around, first - 1)}`);
    return facts;
  }

  private ofHolder(asked: Asked, one: PossibleHolder): Facts {
    const { person, told } = asked;
    const { holder } = one;
    const { is, nouns } = this.ofSuchRoles(asked, holder);
    const facts: (string | SharedFacts)[] = [is, ...(one.fits ? ['fits'] : []), ...(one.namedMost ? ['named most'] : []), ...(one.namedFirst ? ['named first'] : []), ...(one.home ? ['home'] : [])];
    facts.push(...before(one.before, one.beforeOfType), ...behind(one.behind, one.behindOfType));
    if (holder.type === 'organization') {
      facts.push(nouns);
      if (isCalled(holder, asked.words)) facts.push(told?.called ? 'called so' : 'called as such are');
      if (asked.role !== undefined && this.stemsOf(holder).some((stem) => asked.role!.includes(stem))) facts.push('shares word');
    }
    const places = this.all.placesOf(holder);
    facts.push(times(places.length));
    if (person.of === holder) facts.push('ruled', `ruled by ${told?.by}`);
    else if (person.of) {
      facts.push(`ruled other by ${told?.by}`);
      if (person.of.territory !== undefined && person.of.territory === holder.territory) facts.push('ruled of its country');
      if (asked.ruledFits) facts.push('ruled fits');
    }
    if (places[0] && places[0].paragraph < 2) facts.push('opens');
    facts.push(...this.taken.facts(person, holder), ...this.inherited(asked, holder), ...this.anchored(asked, holder), ...this.nearest(asked, holder));
    return facts;
  }

  /** What tells of an entity by what it is and what kind of role is asked for, whose ever it is. */
  private ofSuchRoles({ kind, kindOfOrganization, office, suchRoles }: Asked, holder: Group): OfSuchRoles {
    let known = suchRoles.get(holder);
    if (!known) {
      const is = `is ${typeOf(holder)}`;
      const nouns = (holder.type === 'organization' ? [...this.nounsOf(holder)] : []).flatMap((noun) => [`noun ${noun}`, `noun ${noun} class ${kindOfOrganization}`, `noun ${noun} office ${office}`]);
      suchRoles.set(holder, (known = { is: new SharedFacts([is, `${is} kind ${kind}`, `${is} office ${office}`]), nouns: new SharedFacts(nouns) }));
    }
    return known;
  }

  /** Whether the one before has it, as in a list or a delegation. */
  private *inherited({ sentence, paragraph }: Asked, holder: Group): Generator<string> {
    if (this.last?.holder !== holder) return;
    const there = this.all.where.placed(this.last.start);
    yield `last has it ${sentence === there.sentence ? 'here' : paragraph === there.paragraph ? 'in the paragraph' : paragraph === there.paragraph + 1 ? 'above' : 'far'}`;
  }

  /** Where the entity is named, seen from where the article states the role. */
  private *anchored(asked: Asked, holder: Group): Generator<string | SharedFacts> {
    for (const [side, where] of this.beside(holder, asked.start)) {
      const apart = where.paragraph - asked.paragraph;
      if (where.sentence === asked.sentence) yield `${side} sentence`;
      if (apart === 0) yield `${side} paragraph`;
      else if (Math.abs(apart) === 1) yield `${side} next paragraph`;
      if (Math.abs(apart) <= 3) yield `${side} near`;
      yield `${side} ${where.naming}`;
      if (apart !== 0 && this.all.where.around(where.paragraph).paragraph.tokens.length - (where.end - where.first) < 6) yield `${side} heading`;
      if (apart === 0 && asked.mention) yield* this.between('', side, where, asked.mention, asked.kind);
    }
  }

  /** What stands between an entity and the mentions of the person in the same sentences, and more of the nearest. */
  private *nearest({ person, kind }: Asked, holder: Group): Generator<string | SharedFacts> {
    let best: { side: Side; where: Seen; mention: RecognizedMention; distance: number } | undefined;
    const sentences = new Set<number>();
    for (const mention of person.mentions.slice(0, mentionsOf)) {
      const { sentence } = this.all.where.placed(mention.start);
      for (const [side, where] of this.beside(holder, mention.start)) {
        if (where.sentence !== sentence) continue;
        sentences.add(sentence);
        yield `m${side} path ${this.path(side, where, mention).path}`;
        const distance = Math.abs(where.start - mention.start);
        if (!best || distance < best.distance) best = { side, where, mention, distance };
      }
    }
    for (const least of [1, 2, 3]) if (sentences.size >= least) yield `with ${least}`;
    if (!best) return;
    yield* this.between('n', best.side, best.where, best.mention, kind);
    yield `any ${best.side}`;
  }

  /** Where an entity is named last before an offset of the article, and first behind it. */
  private *beside(holder: Group, start: number): Generator<readonly [Side, Seen]> {
    const places = this.all.placesOf(holder);
    const next = firstAtLeast(this.all.startsOf(holder), start);
    if (places[next - 1]) yield ['<', places[next - 1]!];
    if (places[next]) yield ['>', places[next]];
  }

  private path(side: Side, where: Seen, mention: RecognizedMention): { readonly path: string; readonly items: ReadonlySet<string>; readonly from: number; readonly to: number } {
    const around = this.all.where.around(where.paragraph);
    const [from, to] = side === '<' ? [where.end, around.firstOf(mention)] : [around.endOf(mention), where.first];
    return { ...pathBetween(around, from, to), from, to };
  }

  /** @param beside what the facts begin with, before the side */
  private *between(beside: '' | 'n', side: Side, where: Seen, mention: RecognizedMention, kind: string): Generator<string | SharedFacts> {
    const around = this.all.where.around(where.paragraph);
    const { path, items, from, to } = this.path(side, where, mention);
    const there = `${beside}${side}`;
    yield `${there} path ${path}`;
    yield `${there} path ${path} kind ${kind}`;
    yield `${there} before it ${stemAt(around, where.first - 1)}`;
    yield `${there} at name ${stemAt(around, side === '>' ? from : to - 1)}`;
    if (where.naming !== 'named') yield `${there} ${where.naming} path ${path}`;
    for (const item of items) if (telling.test(item)) yield `${there} has ${item}`;
    yield within(there, to - from);
    yield `${there} left ${pathItem(around, where.first - 1)}`;
    yield `${there} lefter ${pathItem(around, where.first - 2)} ${pathItem(around, where.first - 1)}`;
    yield `${there} right ${pathItem(around, where.end)}`;
    yield side === '>' ? `${there} next ${pathItem(around, from)}` : `${there} last ${pathItem(around, to - 1)}`;
  }

  /** How the words of an organization's names begin: "Kommissarin für Flüchtlinge" is of the commissariat. */
  private stemsOf(holder: Group): readonly string[] {
    let stems = this.stems.get(holder);
    if (!stems) this.stems.set(holder, (stems = [...holder.names.keys()].slice(0, fewNames).flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 3).map((word) => word.slice(0, 5))));
    return stems;
  }

  private nounsOf(holder: Group): ReadonlySet<string> {
    let nouns = this.nouns.get(holder);
    if (!nouns) this.nouns.set(holder, (nouns = new Set([...holder.names.keys()].slice(0, fewNames).flatMap((name) => [String(nounOf(name)), ...(/^\p{Lu}{2,6}$/u.test(name) ? ['acronym'] : [])]))));
    return nouns;
  }
}

/** Whether an entity stands before the person or behind. */
type Side = '<' | '>';

/** What is told of by itself where it stands on a path. */
const telling = /^(?:[PROLAv,;:.()–-]|far|and|und|и)$/u;

const withins = new Map(['<', '>', 'n<', 'n>'].map((there) => [there, distances.map((_, at) => new SharedFacts(distances.slice(at).map((most) => `${there} within ${most}`)))] as const));
const notWithin = new SharedFacts([]);

/** What tells that an entity is among those that are named nearest on a side, among all that fit and among all of its type. */
function nearness(side: 'before' | 'behind'): (rank: number | undefined, ofType: number | undefined) => readonly SharedFacts[] {
  const ofTypes = [0, 1, 2].map((ofType) => new SharedFacts([`${side} of type ${ofType}`]));
  const ranks = [[`first ${side}`, `second ${side}`], [`second ${side}`], []].map((facts) => new SharedFacts([`ranked ${side}`, ...facts]));
  return (rank, ofType) => [...(ofType !== undefined && ofType < ofTypes.length ? [ofTypes[ofType]!] : []), ...(rank === undefined ? [] : [ranks[Math.min(rank, ranks.length - 1)]!])];
}
const [before, behind] = [nearness('before'), nearness('behind')];

/** Within how many tokens something stands: the fact of each distance that is not shorter. */
function within(there: string, tokens: number): SharedFacts {
  return withins.get(there)![distances.findIndex((most) => tokens <= most)] ?? notWithin;
}

function typeOf({ type, territory }: Group): string {
  if (type === 'organization') return territory === undefined ? 'organization' : 'organization of a country';
  return territory === undefined ? 'place' : isRegion(territory) ? 'region' : 'country';
}
