import { languageSpans } from '../text/language';
import { paragraphs } from '../text/paragraphs';
import type { Span } from '../text/span';
import { completed, counted, dayFrom } from './calendar';
import { ParagraphCache } from './cache';
import { dates } from './dates';
import { datelines } from './datelines';
import { events } from './events';
import { furniture } from './furniture';
import type { RecognizedMention } from './mention';
import type { ModelRecognizer } from './model/recognizer';
import { organizations } from './organizations';
import { persons } from './persons';
import { places } from './places';
import { publishedOf } from './published';
import type { Article, PlacedParagraph, Recognizer } from './recognizer';
import { repeated } from './repeated';
import { resolve } from './resolve';
import { visits } from './visits';

/** All rules, in the order in which their article parts run. */
export const rulesOfRecognition: readonly Recognizer[] = [persons, organizations, places, dates, datelines, events, visits, repeated];

export interface RecognizeOptions {
  /** BCP 47 tags declared for the article, in order of appearance; they decide where the text does not tell. */
  readonly languages?: readonly string[];
  /** The article's date where it is declared, EDTF. */
  readonly published?: string;
  readonly recognizers?: readonly Recognizer[];
  readonly cache?: ParagraphCache;
  /** The trained model, which goes by what rules find and decides before they look at the whole article; rules alone without it. */
  readonly model?: ModelRecognizer;
}

/** What recognition gives for an article: mentions that do not overlap, ordered by start. */
export interface Recognized {
  readonly article: Article;
  readonly languages: readonly (Span & { language: string })[];
  readonly mentions: readonly RecognizedMention[];
}

/** After so many paragraphs of which all is remembered a caller can pause. */
const paragraphsPerStep = 50;

/**
 * Recognises the mentions of a normalised text. Yields after each paragraph that had to be looked at anew and
 * after each article part, so that a caller can do other things in between.
 */
export function* recognizeInSteps(text: string, options: RecognizeOptions = {}): Generator<void, Recognized> {
  const recognizers = options.recognizers ?? rulesOfRecognition;
  const cache = options.cache ?? new ParagraphCache();
  const placed: (Span & { kept: ReturnType<ParagraphCache['get']>['kept'] })[] = [];
  for (const span of paragraphs(text)) {
    const { kept, fresh } = cache.get(text.slice(span.start, span.end), recognizers);
    placed.push({ ...span, kept });
    if (fresh) yield;
  }
  const analysed = placed.map(({ kept }) => kept.paragraph);
  yield;
  const isFurniture = furniture(analysed);
  const list: PlacedParagraph[] = placed.map(({ start, end, kept }, at) => ({ start, end, paragraph: kept.paragraph, found: kept.found, furniture: isFurniture[at]! }));
  const published = options.published ?? publishedOf(analysed, isFurniture);
  const article: Article = { text, paragraphs: list, ...(published === undefined ? {} : { published }) };
  yield;
  let mentions: RecognizedMention[] = [];
  const { model } = options;
  const facts = model?.facts(analysed);
  yield;
  for (const [at, { start, kept }] of placed.entries()) {
    const fresh = model !== undefined && !model.knows(kept.paragraph);
    const found = facts ? model!.mentions(kept.paragraph, kept.found, facts) : kept.found;
    // Most paragraphs stand where they stood before the edit.
    if (kept.placed?.start !== start || kept.placed.found !== found) kept.placed = { start, found, mentions: found.map((mention) => moved(mention, start)) };
    // Of the page only the day or month that it states is a mention, and that is of nothing else.
    if (isFurniture[at]) mentions.push(...kept.placed.mentions.filter(({ date, type }) => (date === undefined ? model !== undefined && type !== "date" : /^\d{4}-\d\d(?:-\d\d)?$/.test(date))));
    else mentions.push(...kept.placed.mentions);
    if (fresh || at % paragraphsPerStep === 0) yield;
  }
  yield;
  for (const recognizer of recognizers) {
    if (!recognizer.article) continue;
    const more: RecognizedMention[] = [];
    for (const mention of recognizer.article(article, mentions)) {
      more.push(mention);
      yield;
    }
    if (more.length > 0) mentions = resolve([...mentions, ...more]);
    yield;
  }
  const languages = languageSpans(list.map(({ start, end, paragraph }) => ({ start, end, points: paragraph.points })), text.length, options.languages);
  return { article, languages, mentions: withTold(mentions.map((mention) => dated(mention, published)), published) };
}

function moved(mention: RecognizedMention, by: number): RecognizedMention {
  if (by === 0) return mention;
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    ...(mention.sentence ? { sentence: shift(mention.sentence) } : {}),
  };
}

/** What counts from the day that the text has told of last, counted from it; "am Vortag" from the article's own where it has told of none. */
function withTold(mentions: RecognizedMention[], published: string | undefined): RecognizedMention[] {
  let last: string | undefined;
  return mentions.map((mention) => {
    if (mention.date === undefined) return mention;
    let { date } = mention;
    if (mention.counted?.unit === 'told') {
      const { by } = mention.counted;
      const from = last ?? (by < 0 && /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? published : undefined);
      if (from !== undefined) date = dayFrom(from, by);
    }
    if (/\d{4}-\d\d-\d\d$/.test(date)) last = date;
    return date === mention.date ? mention : { ...mention, date, score: 0.75 };
  });
}

function dated(mention: RecognizedMention, published: string | undefined): RecognizedMention {
  if (!mention.counted && !mention.date?.startsWith('XXXX')) return mention;
  const date = mention.counted ? counted(mention.counted, published) : completed(mention.date!, published);
  return date === 'unknown' ? { ...mention, date, score: 0.6 } : { ...mention, date };
}
