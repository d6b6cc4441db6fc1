import { firstAtLeast } from '../text/firstAtLeast';
import type { Language } from '../text/language';
import type { Countries } from './countries';
import type { Group } from './group';
import { fitsKind, mayHave } from './holderKinds';
import type { Seen, Whereabouts } from './holdersSeen';
import { cityTerritories } from './lexicon/cityTerritories';
import { holderKind, organizationsOf, type HolderKind } from './lexicon/holderWords';

/** What an article states of a person, by which to ask in what they hold a role. */
export interface Told {
  /** Where it states it, or names the person first. */
  readonly start: number;
  /** How the organization is called whose the role is, where the article tells that. */
  readonly called?: RegExp;
  /** By what was said the holder is told. */
  readonly by?: string;
}

/** Something that a person may have a role in, with where it is named. */
export interface PossibleHolder {
  readonly holder: Group;
  /** Whether it is of the kind that such a role is held in. */
  readonly fits: boolean;
  /** How many others that fit are named nearer, before the role and behind it; none where it is named only further away. */
  readonly before?: number;
  readonly behind?: number;
  /** The same among all that are as it organizations, or places. */
  readonly beforeOfType?: number;
  readonly behindOfType?: number;
  readonly namedMost: boolean;
  readonly namedFirst: boolean;
  readonly home: boolean;
  /** Whether it may be told; else it only stands beside the others. */
  readonly implied: boolean;
}

/** One that is still being looked at. */
type Noted = { -readonly [name in keyof PossibleHolder]: PossibleHolder[name] };

/** What a person may have a role in. */
export interface PossibleHolders {
  readonly kind: HolderKind;
  /** By which the organizations are called that have such a role. */
  readonly words: RegExp | undefined;
  readonly candidates: readonly PossibleHolder[];
}

/** How many names before a role and behind it are looked at, how many of those that are named most, and of those that open the article. */
const before = 40;
const behind = 15;
const most = 4;
const opening = 12;

/** So many names on each side of a person are looked at whatever their kind, and so many mentions of the person. */
const beside = 8;
export const mentionsOf = 6;
/** So many behind where a role is stated, and before somebody of whom nothing is told. */
const few = 3;

/** So many entities at most may be the holder of one role. */
const many = 32;

/** Countries whose news is written in a language that no other's is. */
const homes: Partial<Record<Language, string>> = { mk: 'MK', bg: 'BG' };

/** What an article names that roles can be held in. */
export class HolderCandidates {
  private readonly starts: readonly number[];
  readonly language: Language | undefined;
  private readonly places = new Map<Group, { readonly seen: Seen[]; readonly starts: number[] }>();
  private readonly byTimes: readonly Group[];
  private readonly home: Group | undefined;

  /** @param seen in the order of the text */
  constructor(readonly where: Whereabouts, private readonly seen: readonly Seen[], countries: Countries) {
    this.starts = seen.map(({ start }) => start);
    for (const one of seen) {
      const places = this.places.get(one.holder);
      if (places) {
        places.seen.push(one);
        places.starts.push(one.start);
      } else this.places.set(one.holder, { seen: [one], starts: [one.start] });
    }
    this.byTimes = [...this.places].sort((a, b) => b[1].seen.length - a[1].seen.length).map(([holder]) => holder);
    this.language = where.article.paragraphs.find(({ paragraph }) => paragraph.language !== undefined)?.paragraph.language;
    const nation = homes[this.language ?? 'en'];
    this.home = nation === undefined ? undefined : countries.of(nation);
  }

  /** What a person may have a role in; for those of whom nothing is told, only what the same sentences name. */
  possible(person: Group, told: Told | undefined): PossibleHolders {
    const role = person.role ?? '';
    const kind = told?.called ? 'organization' : holderKind(role);
    const words = told?.called ?? organizationsOf(role);
    const fitting = new Map<Group, boolean>();
    const fits = (holder: Group): boolean => {
      let fit = fitting.get(holder);
      if (fit === undefined) fitting.set(holder, (fit = fitsKind(kind, holder, words) && (kind !== 'state' || mayHave(role, holder))));
      return fit;
    };
    const found = new Map<Group, Noted>();
    const note = (holder: Group): Noted | undefined => {
      let one = found.get(holder);
      if (!one && holder !== person && found.size < many) found.set(holder, (one = { holder, fits: fits(holder), namedMost: false, namedFirst: false, home: holder === this.home, implied: true }));
      return one;
    };
    if (person.of) note(person.of);
    for (const { start } of person.mentions.slice(0, mentionsOf)) {
      const { sentence } = this.where.placed(start);
      const here = firstAtLeast(this.starts, start);
      for (let at = here - 1; at >= Math.max(0, here - beside) && this.seen[at]!.sentence === sentence; at--) note(this.seen[at]!.holder);
      for (let at = here; at < Math.min(this.seen.length, here + beside) && this.seen[at]!.sentence === sentence; at++) note(this.seen[at]!.holder);
    }
    const start = told?.start ?? person.mentions[0]?.start ?? 0;
    const { paragraph } = this.where.placed(start);
    const here = firstAtLeast(this.starts, start);
    for (let at = here - 1; at >= Math.max(0, here - (told ? beside : few)) && this.seen[at]!.paragraph >= paragraph - 1; at--) note(this.seen[at]!.holder);
    for (let at = here; told && at < Math.min(this.seen.length, here + few) && this.seen[at]!.paragraph <= paragraph + 1; at++) note(this.seen[at]!.holder);
    const rank = (side: readonly Seen[], which: 'before' | 'behind', whichOfType: 'beforeOfType' | 'behindOfType'): void => {
      let count = 0;
      const ofType: Record<string, Set<Group>> = {};
      for (const { holder } of side) {
        const one = told && fits(holder) ? note(holder) : found.get(holder);
        const others = (ofType[holder.type] ??= new Set());
        if (one?.fits && one[which] === undefined) one[which] = count++;
        if (one) one[whichOfType] ??= others.size;
        others.add(holder);
      }
    };
    rank(this.seen.slice(Math.max(0, here - before), here).reverse(), 'before', 'beforeOfType');
    rank(this.seen.slice(here, here + behind), 'behind', 'behindOfType');
    for (const [at, holder] of this.byTimes.slice(0, before).filter(fits).slice(0, most).entries()) {
      const one = told ? note(holder) : found.get(holder);
      if (at === 0 && one) one.namedMost = true;
    }
    const first = this.seen.slice(0, opening).find(({ holder }) => fits(holder));
    // Most of an article may be about one organization or country, whatever the role.
    for (const holder of this.byTimes.slice(0, told ? 2 : 1)) note(holder);
    const firstOne = first && (told ? note(first.holder) : found.get(first.holder));
    if (firstOne) firstOne.namedFirst = true;
    if (told && this.home && (kind === 'state' || kind === 'ministry')) note(this.home);
    return { kind, words, candidates: [...found.values()].map((one) => ({ ...one, implied: one.holder === person.of || this.mayBeImplied(kind, one.holder) })) };
  }

  /** Where an entity is named, ascending. */
  placesOf(holder: Group): readonly Seen[] {
    return this.places.get(holder)?.seen ?? [];
  }

  /** The offsets at which an entity is named, ascending. */
  startsOf(holder: Group): readonly number[] {
    return this.places.get(holder)?.starts ?? [];
  }

  /**
   * Whether an entity may be told as holder though no rule says so: a country that only its capital stands for must have
   * that at the head of a paragraph, as a dateline does, since ministers travel to capitals; and none is minister of a city.
   */
  private mayBeImplied(kind: HolderKind, holder: Group): boolean {
    if (kind === 'state' && holder.type === 'place' && cityTerritories.has(holder.common ?? '')) return false;
    return this.places.get(holder)?.seen.some(({ naming, first }) => naming !== 'capital of it' || first === 0) ?? false;
  }
}
