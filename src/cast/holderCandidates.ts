import { nationOf } from '../recognition/lexicon/nationalities';
import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Language } from '../text/language';
import type { Countries } from './countries';
import type { Group } from './group';
import { fitsKind, isCalled, mayHave, officeOf } from './holderKinds';
import { holderKind, organizationsOf, type HolderKind } from './lexicon/holderWords';

/** Where an article names something that roles can be held in, by offset, and by the index of its paragraph and the offset of its sentence. */
interface Seen {
  readonly holder: Group;
  readonly start: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/** A role that an article states without its holder. */
export interface OpenRole {
  /** Where it does. */
  readonly start: number;
  /** How the organization is called whose it is, where the article tells that. */
  readonly called?: RegExp;
}

/** An entity that may be the holder, and what speaks for it. */
export interface HolderCandidate {
  readonly holder: Group;
  /** By {@link holderFeatures}. */
  readonly features: number[];
}

/** What is known of a candidate; all but the logarithms of counts are 0 or 1. */
export const holderFeatures = [
  'any', 'times named', 'called by what such roles are held in', 'an organization', 'told of another of that role', 'nearest before', 'before in the sentence', 'before in the paragraph', 'in the paragraph before',
  'nearest behind', 'behind in the sentence', 'behind in the paragraph', 'named most', 'named first', 'home of the language', 'sentences with the person',
  'told of another of that kind of role',
] as const;

const feature = Object.fromEntries(holderFeatures.map((name, at) => [name, at])) as Record<(typeof holderFeatures)[number], number>;

/** How many names before a role and behind it are looked at, how many of those that are named most, and of those that open the article. */
const before = 40;
const behind = 15;
const most = 4;
const opening = 12;

/** Countries whose news is written in a language that no other's is. */
const homes: Partial<Record<Language, string>> = { mk: 'MK', bg: 'BG' };

/** The entities of an article that a role may be held in, with what speaks for them. */
export class HolderCandidates {
  private readonly seen: readonly Seen[];
  private readonly starts: readonly number[];
  private readonly paragraphs: readonly number[];
  private readonly times = new Map<Group, number>();
  private readonly byTimes: readonly Group[];
  private readonly bySentence = new Map<number, Set<Group>>();
  private readonly taken = new Map<string, Map<Group, number>>();
  private readonly takenByKind = new Map<HolderKind, Set<Group>>();
  private readonly home: Group | undefined;

  constructor(private readonly article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, countries: Countries) {
    this.paragraphs = article.paragraphs.map(({ start }) => start);
    this.seen = [...this.named(mentions, of, countries), ...this.adjectives(countries)].sort((a, b) => a.start - b.start);
    this.starts = this.seen.map(({ start }) => start);
    for (const { holder, sentence } of this.seen) {
      this.times.set(holder, (this.times.get(holder) ?? 0) + 1);
      const inside = this.bySentence.get(sentence);
      if (inside) inside.add(holder);
      else this.bySentence.set(sentence, new Set([holder]));
    }
    this.byTimes = [...this.times].sort((a, b) => b[1] - a[1]).map(([holder]) => holder);
    for (const one of new Set(of.values())) if (one.of && one.role !== undefined) this.take(one.role, one.of);
    const nation = homes[article.paragraphs.find(({ paragraph }) => paragraph.language !== undefined)?.paragraph.language ?? 'en'];
    this.home = nation === undefined ? undefined : countries.of(nation);
  }

  /** What the role of a person may be held in. */
  of(person: Group, { start, called }: OpenRole): { kind: HolderKind; candidates: readonly HolderCandidate[] } {
    const role = person.role ?? '';
    const kind = called ? 'organization' : holderKind(role);
    const words = called ?? organizationsOf(role);
    const found = new Map<Group, number[]>();
    const note = (holder: Group, what: keyof typeof feature): void => {
      let features = found.get(holder);
      if (!features) found.set(holder, (features = this.features(person, holder, role, words, kind)));
      features[feature[what]] = 1;
    };
    const fits = (holder: Group): boolean => fitsKind(kind, holder, words) && (kind !== 'state' || mayHave(role, holder));
    const { paragraph, sentence } = this.placed(start);
    const here = firstAtLeast(this.starts, start);
    const earlier = this.seen.slice(Math.max(0, here - before), here).reverse().filter(({ holder }) => fits(holder));
    earlier.forEach((one, at) => {
      if (at === 0) note(one.holder, 'nearest before');
      note(one.holder, one.sentence === sentence ? 'before in the sentence' : one.paragraph === paragraph ? 'before in the paragraph' : one.paragraph === paragraph - 1 ? 'in the paragraph before' : 'any');
    });
    const later = this.seen.slice(here, here + behind).filter(({ holder }) => fits(holder));
    later.forEach((one, at) => {
      if (at === 0) note(one.holder, 'nearest behind');
      note(one.holder, one.sentence === sentence ? 'behind in the sentence' : one.paragraph === paragraph ? 'behind in the paragraph' : 'any');
    });
    this.byTimes.slice(0, before).filter(fits).slice(0, most).forEach((holder, at) => note(holder, at === 0 ? 'named most' : 'any'));
    const first = this.seen.slice(0, opening).find(({ holder }) => fits(holder));
    if (first) note(first.holder, 'named first');
    if (this.home && fits(this.home) && (kind === 'state' || kind === 'ministry')) note(this.home, 'home of the language');
    return { kind, candidates: [...found].map(([holder, features]) => ({ holder, features })) };
  }

  private features(person: Group, holder: Group, role: string, words: RegExp | undefined, kind: HolderKind): number[] {
    const features = holderFeatures.map(() => 0);
    features[feature.any] = 1;
    features[feature['times named']] = Math.log(1 + (this.times.get(holder) ?? 0));
    if (isCalled(holder, words)) features[feature['called by what such roles are held in']] = 1;
    if (holder.type === 'organization') features[feature['an organization']] = 1;
    if (this.taken.get(officeOf(role))?.has(holder)) features[feature['told of another of that role']] = 1;
    if (this.takenByKind.get(kind)?.has(holder)) features[feature['told of another of that kind of role']] = 1;
    const shared = new Set(person.mentions.slice(0, before).map(({ start }) => this.placed(start).sentence).filter((sentence) => this.bySentence.get(sentence)?.has(holder)));
    features[feature['sentences with the person']] = Math.log(1 + shared.size);
    return features;
  }

  /** Notes that somebody has a role in an entity, which speaks against it for others of that role. */
  take(role: string, holder: Group): void {
    const office = officeOf(role);
    const all = this.taken.get(office) ?? new Map<Group, number>();
    this.taken.set(office, all.set(holder, (all.get(holder) ?? 0) + 1));
    const kind = holderKind(role);
    this.takenByKind.set(kind, (this.takenByKind.get(kind) ?? new Set<Group>()).add(holder));
  }

  private placed(start: number): Pick<Seen, 'start' | 'paragraph' | 'sentence'> {
    const paragraph = firstAtLeast(this.paragraphs, start + 1) - 1;
    const inside = this.article.paragraphs[paragraph];
    return { start, paragraph, sentence: inside ? inside.start + inside.paragraph.sentenceAt(start - inside.start).start : 0 };
  }

  /** Places and organizations where they are named, and the countries of the organizations. */
  private *named(mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, countries: Countries): Generator<Seen> {
    for (const mention of mentions) {
      const holder = of.get(mention);
      if (!holder || (holder.type !== 'place' && holder.type !== 'organization')) continue;
      const at = this.placed(mention.start);
      yield { holder, ...at };
      const country = holder.type === 'organization' && holder.territory !== undefined ? countries.of(holder.territory) : undefined;
      if (country) yield { holder: country, ...at };
    }
  }

  /** Countries where an adjective names them. */
  private *adjectives(countries: Countries): Generator<Seen> {
    for (const { start, paragraph } of this.article.paragraphs) {
      for (const token of paragraph.tokens) {
        const nation = token.kind === 'word' ? nationOf(token.key) : undefined;
        const holder = nation === undefined || nation === '150' ? undefined : countries.of(nation);
        if (holder) yield { holder, ...this.placed(start + token.start) };
      }
    }
  }
}
