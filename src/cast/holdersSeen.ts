import { nationOf } from '../recognition/lexicon/nationalities';
import type { RecognizedMention } from '../recognition/mention';
import type { Paragraph } from '../recognition/paragraph';
import type { Article, PlacedParagraph } from '../recognition/recognizer';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Countries } from './countries';
import type { Group } from './group';
import { capitals } from './lexicon/capitals';
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

/** Where in an article something stands, and what stands around it. */
export class Whereabouts {
  private readonly paragraphs: readonly number[];
  private readonly overlays = new Map<number, Surroundings>();
  private readonly inside: ReadonlyMap<PlacedParagraph, readonly RecognizedMention[]>;

  constructor(readonly article: Article, readonly mentions: readonly RecognizedMention[], readonly of: ReadonlyMap<RecognizedMention, Group>) {
    this.paragraphs = article.paragraphs.map(({ start }) => start);
    this.inside = byParagraph(article, mentions);
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
}

/** After so many mentions or paragraphs an editor can pause. */
const perStep = 50;

/** Where an article names what roles can be held in, found in steps, in the order of the text. */
export function* holdersSeen(where: Whereabouts, countries: Countries): Generator<void, Seen[]> {
  const seen: Seen[] = [];
  for (const [at, mention] of where.mentions.entries()) {
    if (at % perStep === 0) yield;
    seen.push(...named(where, mention, countries));
  }
  for (const at of where.article.paragraphs.keys()) {
    if (at % perStep === 0) yield;
    seen.push(...adjectives(where, at, countries));
  }
  return seen.sort((a, b) => a.start - b.start);
}

/** A place or organization that a mention names, and the country of the organization or capital. */
function* named(where: Whereabouts, mention: RecognizedMention, countries: Countries): Generator<Seen> {
  const holder = where.of.get(mention);
  if (!holder || (holder.type !== 'place' && holder.type !== 'organization')) return;
  const { start } = mention;
  const place = where.placed(start);
  const around = where.around(place.paragraph);
  const at = { start, ...place, first: around.firstOf(mention), end: around.endOf(mention) };
  yield { holder, naming: 'named', ...at };
  const nation = holder.type === 'organization' ? holder.territory : holder.common === undefined ? undefined : capitals.get(holder.common);
  const country = nation === undefined ? undefined : countries.of(nation);
  if (country && country !== holder) yield { holder: country, naming: holder.type === 'organization' ? 'organization of it' : 'capital of it', ...at };
}

/** Countries where an adjective in a paragraph names them. */
function* adjectives(where: Whereabouts, at: number, countries: Countries): Generator<Seen> {
  const { start, paragraph } = where.article.paragraphs[at]!;
  for (const { first, nation } of paragraph.once(nationsIn)) {
    const holder = countries.of(nation);
    const offset = start + paragraph.tokens[first]!.start;
    if (holder) yield { holder, naming: 'adjective', start: offset, ...where.placed(offset), first, end: first + 1 };
  }
}

/** The tokens of a paragraph that are adjectives of countries. */
function nationsIn({ tokens }: Paragraph): { readonly first: number; readonly nation: string }[] {
  return tokens.flatMap(({ kind, key }, first) => {
    const nation = kind === 'word' ? nationOf(key) : undefined;
    return nation === undefined || nation === '150' ? [] : { first, nation };
  });
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
