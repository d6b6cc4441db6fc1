import { nationOf } from '../recognition/lexicon/nationalities';
import type { RecognizedMention } from '../recognition/mention';
import type { Article, PlacedParagraph } from '../recognition/recognizer';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Language } from '../text/language';
import type { Countries } from './countries';
import type { Group } from './group';
import { fitsKind, mayHave } from './holderKinds';
import { capitals } from './lexicon/capitals';
import { cityTerritories } from './lexicon/cityTerritories';
import { holderKind, organizationsOf, type HolderKind } from './lexicon/holderWords';
import { overlay, type Surroundings } from './surroundings';

/** How an article names something that roles can be held in: itself, by an adjective, or a country by an organization or the capital of it. */
export type Naming = 'named' | 'adjective' | 'organization of it' | 'capital of it';

/** Where an article names something that roles can be held in. */
export interface Seen {
  readonly holder: Group;
  readonly naming: Naming;
  /** In UTF-16 units of the article. */
  readonly start: number;
  /** The index of its paragraph, the offset of its sentence, and its tokens in the paragraph, the last one exclusive. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
}

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
  private readonly seen: readonly Seen[];
  private readonly starts: readonly number[];
  readonly language: Language | undefined;
  private readonly places = new Map<Group, { readonly seen: Seen[]; readonly starts: number[] }>();
  private readonly paragraphs: readonly number[];
  private readonly byTimes: readonly Group[];
  private readonly home: Group | undefined;
  private readonly overlays = new Map<number, Surroundings>();
  private readonly inside: ReadonlyMap<PlacedParagraph, readonly RecognizedMention[]>;

  constructor(private readonly article: Article, mentions: readonly RecognizedMention[], private readonly of: ReadonlyMap<RecognizedMention, Group>, countries: Countries) {
    this.paragraphs = article.paragraphs.map(({ start }) => start);
    this.inside = byParagraph(article, mentions);
    this.seen = [...this.named(mentions, countries), ...this.adjectives(countries)].sort((a, b) => a.start - b.start);
    this.starts = this.seen.map(({ start }) => start);
    for (const one of this.seen) {
      const places = this.places.get(one.holder);
      if (places) {
        places.seen.push(one);
        places.starts.push(one.start);
      } else this.places.set(one.holder, { seen: [one], starts: [one.start] });
    }
    this.byTimes = [...this.places].sort((a, b) => b[1].seen.length - a[1].seen.length).map(([holder]) => holder);
    this.language = article.paragraphs.find(({ paragraph }) => paragraph.language !== undefined)?.paragraph.language;
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
      const { sentence } = this.placed(start);
      const here = firstAtLeast(this.starts, start);
      for (let at = here - 1; at >= Math.max(0, here - beside) && this.seen[at]!.sentence === sentence; at--) note(this.seen[at]!.holder);
      for (let at = here; at < Math.min(this.seen.length, here + beside) && this.seen[at]!.sentence === sentence; at++) note(this.seen[at]!.holder);
    }
    const start = told?.start ?? person.mentions[0]?.start ?? 0;
    const { paragraph } = this.placed(start);
    const here = firstAtLeast(this.starts, start);
    for (let at = here - 1; at >= Math.max(0, here - (told ? beside : few)) && this.seen[at]!.paragraph >= paragraph - 1; at--) note(this.seen[at]!.holder);
    for (let at = here; told && at < Math.min(this.seen.length, here + few) && this.seen[at]!.paragraph <= paragraph + 1; at++) note(this.seen[at]!.holder);
    const rank = (side: readonly Seen[], which: 'before' | 'behind'): void => {
      let count = 0;
      const ofType: Record<string, Set<Group>> = {};
      for (const { holder } of side) {
        const one = told && fits(holder) ? note(holder) : found.get(holder);
        const others = (ofType[holder.type] ??= new Set());
        if (one?.fits && one[which] === undefined) one[which] = count++;
        if (one) one[`${which}OfType`] ??= others.size;
        others.add(holder);
      }
    };
    rank(this.seen.slice(Math.max(0, here - before), here).reverse(), 'before');
    rank(this.seen.slice(here, here + behind), 'behind');
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

  /** The paragraph and the sentence at an offset of the article. */
  placed(start: number): { readonly paragraph: number; readonly sentence: number } {
    const paragraph = firstAtLeast(this.paragraphs, start + 1) - 1;
    const inside = this.article.paragraphs[paragraph];
    return { paragraph, sentence: inside ? inside.start + inside.paragraph.sentenceAt(start - inside.start).start : 0 };
  }

  /** The tokens of a paragraph by its index, with the mentions that cover them. */
  around(paragraph: number): Surroundings {
    let around = this.overlays.get(paragraph);
    const placed = this.article.paragraphs[paragraph]!;
    if (!around) this.overlays.set(paragraph, (around = overlay(placed, this.inside.get(placed) ?? [], this.of)));
    return around;
  }

  /**
   * Whether an entity may be told as holder though no rule says so: a country that only its capital stands for must have
   * that at the head of a paragraph, as a dateline does, since ministers travel to capitals; and none is minister of a city.
   */
  private mayBeImplied(kind: HolderKind, holder: Group): boolean {
    if (kind === 'state' && holder.type === 'place' && cityTerritories.has(holder.common ?? '')) return false;
    return this.places.get(holder)?.seen.some(({ naming, first }) => naming !== 'capital of it' || first === 0) ?? false;
  }

  /** Places and organizations where they are named, and the countries of the organizations and capitals. */
  private *named(mentions: readonly RecognizedMention[], countries: Countries): Generator<Seen> {
    for (const mention of mentions) {
      const holder = this.of.get(mention);
      if (!holder || (holder.type !== 'place' && holder.type !== 'organization')) continue;
      const { start } = mention;
      const place = this.placed(start);
      const around = this.around(place.paragraph);
      const at = { start, ...place, first: around.firstOf(mention), end: around.endOf(mention) };
      yield { holder, naming: 'named', ...at };
      const nation = holder.type === 'organization' ? holder.territory : holder.common === undefined ? undefined : capitals.get(holder.common);
      const country = nation === undefined ? undefined : countries.of(nation);
      if (country && country !== holder) yield { holder: country, naming: holder.type === 'organization' ? 'organization of it' : 'capital of it', ...at };
    }
  }

  /** Countries where an adjective names them. */
  private *adjectives(countries: Countries): Generator<Seen> {
    for (const { start, paragraph } of this.article.paragraphs) {
      for (const [first, token] of paragraph.tokens.entries()) {
        const nation = token.kind === 'word' ? nationOf(token.key) : undefined;
        const holder = nation === undefined || nation === '150' ? undefined : countries.of(nation);
        if (holder) yield { holder, naming: 'adjective', start: start + token.start, ...this.placed(start + token.start), first, end: first + 1 };
      }
    }
  }
}

/** The mentions of each paragraph that has any. */
export function byParagraph(article: Article, mentions: readonly RecognizedMention[]): Map<PlacedParagraph, RecognizedMention[]> {
  const starts = article.paragraphs.map(({ start }) => start);
  const inside = new Map<PlacedParagraph, RecognizedMention[]>();
  for (const mention of mentions) {
    const paragraph = article.paragraphs[firstAtLeast(starts, mention.start + 1) - 1];
    const others = paragraph && inside.get(paragraph);
    if (others) others.push(mention);
    else if (paragraph) inside.set(paragraph, [mention]);
  }
  return inside;
}
