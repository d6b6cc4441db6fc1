import type { RecognizedMention } from '../../recognition/mention';
import type { Paragraph } from '../../recognition/paragraph';
import type { Article } from '../../recognition/recognizer';
import { firstAtLeast } from '../../text/firstAtLeast';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Group } from '../group';

/** A stretch of an article as tokens of the paragraph that it begins in. */
export interface Stretch {
  readonly paragraph: Paragraph;
  /** Where the paragraph begins in the article. */
  readonly base: number;
  /** Indices of tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** The number of its sentence in the article. */
  readonly sentence: number;
}

/** A mention and where it stands. */
export interface Placed extends Stretch {
  readonly mention: RecognizedMention;
  readonly group?: Group;
}

/** Of the mentions of a sentence that is a list without an end, only so many are looked at. */
const mostLookedAt = 60;

/** What stands where in an article: its sentences, counted through, and the mentions of each. */
export class Scene {
  readonly sentences: readonly Span[];
  /** The numbers of the first sentences of the paragraphs that are not of the page around the article. */
  readonly opening: number;
  private readonly starts: Int32Array;
  private readonly paragraphStarts: Int32Array;
  private readonly inside = new Map<number, Placed[]>();
  private readonly notes = new Map<object, Map<object, unknown>>();
  private readonly indices: ReadonlyMap<RecognizedMention, number>;
  private readonly byCommon = new Map<string, Group>();
  /** What people and organizations of the article are of. */
  readonly offices: ReadonlySet<Group>;
  /** All mentions, in the order of the text. */
  readonly placed: readonly Placed[];

  constructor(readonly article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>) {
    const sentences: Span[] = [];
    let opening = -1;
    for (const { start, paragraph, furniture } of article.paragraphs) {
      if (!furniture && opening < 0) opening = sentences.length;
      for (const one of paragraph.sentences) sentences.push({ start: start + one.start, end: start + one.end });
    }
    this.sentences = sentences;
    this.opening = Math.max(0, opening);
    this.starts = Int32Array.from(sentences, ({ start }) => start);
    this.paragraphStarts = Int32Array.from(article.paragraphs, ({ start }) => start);
    const placed: Placed[] = [];
    for (const mention of mentions) {
      const stretch = this.stretch(mention);
      const group = of.get(mention);
      if (!stretch) continue;
      const { paragraph, base, first, end, sentence } = stretch;
      placed.push(group ? { paragraph, base, first, end, sentence, mention, group } : { paragraph, base, first, end, sentence, mention });
    }
    this.placed = placed;
    this.indices = new Map(this.placed.map(({ mention }, at) => [mention, at]));
    this.offices = new Set(this.placed.flatMap(({ group }) => group?.of ?? []));
    for (const one of this.placed) {
      const others = this.inside.get(one.sentence);
      if (others) others.push(one);
      else this.inside.set(one.sentence, [one]);
      if (one.group?.type === 'place' && one.group.common !== undefined && !this.byCommon.has(one.group.common)) this.byCommon.set(one.group.common, one.group);
    }
  }

  /** The number of the sentence that holds an offset. */
  sentenceAt(offset: number): number {
    return Math.max(0, firstAtLeast(this.starts, offset + 1) - 1);
  }

  /** The number of the paragraph that holds an offset. */
  paragraphNumber(offset: number): number {
    return Math.max(0, firstAtLeast(this.paragraphStarts, offset + 1) - 1);
  }

  /** The mentions of a sentence, in order. */
  of(sentence: number): readonly Placed[] {
    return this.inside.get(sentence) ?? [];
  }

  /** The first mentions of a sentence, all but of a list without an end. */
  some(sentence: number): readonly Placed[] {
    return this.of(sentence).slice(0, mostLookedAt);
  }

  /** The index of a mention among {@link placed}; -1 where it is none of them. */
  indexOf(mention: RecognizedMention): number {
    return this.indices.get(mention) ?? -1;
  }

  /** The place that the lexicons know by a name: the one that mentions name, else one that only longer names hold, without mentions. */
  placeOf(common: string): Group {
    let found = this.byCommon.get(common);
    if (!found) this.byCommon.set(common, (found = { type: 'place', common, names: new Map([[common, 1]]), mentions: [] }));
    return found;
  }

  /** What `make` gives for something of the article, made once; both are the key. */
  once<Key extends object, Note>(make: (scene: Scene, key: Key) => Note, key: Key): Note {
    let notes = this.notes.get(make) as Map<Key, Note> | undefined;
    if (!notes) this.notes.set(make, (notes = new Map<Key, Note>()));
    let note = notes.get(key);
    if (note === undefined) notes.set(key, (note = make(this, key)));
    return note;
  }

  /** A span of the article as tokens; none where it is in no paragraph. */
  stretch({ start, end }: Span): Stretch | undefined {
    const placed = this.article.paragraphs[firstAtLeast(this.paragraphStarts, start + 1) - 1];
    if (!placed || start >= placed.end) return undefined;
    const starts = placed.paragraph.once(tokenStarts);
    return { paragraph: placed.paragraph, base: placed.start, first: firstAtLeast(starts, start - placed.start), end: firstAtLeast(starts, end - placed.start), sentence: this.sentenceAt(start) };
  }

  /** The tokens of a sentence, as indices in its paragraph. */
  tokensOf(sentence: number): Stretch | undefined {
    const span = this.sentences[sentence];
    return span && this.stretch(span);
  }
}

function tokenStarts({ tokens }: Paragraph): Int32Array {
  return Int32Array.from(tokens, ({ start }) => start);
}

/** The tokens of a stretch. */
export function tokensOf({ paragraph, first, end }: Stretch): readonly Token[] {
  return paragraph.tokens.slice(first, end);
}
