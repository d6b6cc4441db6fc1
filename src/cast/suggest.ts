import type { ParagraphCache } from '../recognition/cache';
import type { RecognizedMention } from '../recognition/mention';
import type { ModelRecognizer } from '../recognition/model/recognizer';
import { recognizeInSteps } from '../recognition/recognize';
import type { Recognizer } from '../recognition/recognizer';
import { bySpan } from '../text/span';
import { finish } from '../text/steps';
import { castInSteps, declarePlaces } from './castOf';
import { KnownEvents } from './events/knownEvents';
import { linkEvents } from './events/linkEvents';
import type { EventModels } from './events/models';
import { tellEvents, type Told } from './events/tell';
import type { Group } from './group';
import { Known, oneSpace } from './known';
import { withKnown } from './knownMentions';
import type { Decisions } from './learning/decisions';
import { linkedScore } from './learning/rescore';
import { withOrganizationEdges } from './organizationEdges';
import { settleOrganizationNames } from './organizationNames';
import type { KnownEntity, KnownEvent, SuggestedEntity, SuggestedEvent, SuggestedMention, Suggestions } from './suggestions';

export interface SuggestOptions {
  /** BCP 47, as declared for the article; a list, in order of appearance, where it changes. */
  readonly language?: string | readonly string[];
  /** The article's date where it is declared, EDTF; what dates without a year count from. */
  readonly published?: string;
  /** The entities annotated before, here or elsewhere, where nothing else is known of them; their names and ids win. */
  readonly known?: readonly KnownEntity[];
  /** What is decided in all articles, in the place of `known`. */
  readonly workspace?: Known;
  /** What is decided in this article, and the key under which the workspace may have it too; it wins over what others say. */
  readonly own?: { readonly article: string; readonly decisions: Decisions };
  /** The events annotated in other articles. */
  readonly knownEvents?: readonly KnownEvent[];
  /** The rules and models to go by, all rules by default. */
  readonly recognizers?: readonly Recognizer[];
  /** Keeps what was found in paragraphs from one run to the next. */
  readonly cache?: ParagraphCache;
  /** The trained model; rules alone without it. */
  readonly model?: ModelRecognizer;
  /** The models that tell events; without them events have only what their mentions alone tell. */
  readonly eventModels?: EventModels;
}

const none: readonly KnownEntity[] = [];
/** Indexing costs more than an edit may; what has not changed is indexed once. */
const indexed = new WeakMap<readonly KnownEntity[], Known>();
const layered = new WeakMap<Decisions, { readonly behind: Known; readonly known: Known }>();

function knownOf({ known: entities = none, workspace, own }: SuggestOptions): Known {
  let behind = workspace ?? indexed.get(entities);
  if (!behind) indexed.set(entities, (behind = new Known(entities)));
  if (!own) return behind;
  const last = layered.get(own.decisions);
  if (last?.behind === behind) return last.known;
  const known = new Known([], { behind, article: own.article });
  known.put(own.article, own.decisions);
  layered.set(own.decisions, { behind, known });
  return known;
}

/**
 * All that Dramatis proposes for an article.
 *
 * @param text normalised text; all offsets of the result are UTF-16 code units in it
 */
export function suggest(text: string, options: SuggestOptions = {}): Suggestions {
  return finish(suggestInSteps(text, options));
}

/** {@link suggest} in steps of about a paragraph, so that an editor can pause between them. */
export function* suggestInSteps(text: string, options: SuggestOptions = {}): Generator<void, Suggestions> {
  const { language, published, recognizers, cache, model } = options;
  const recognized = yield* recognizeInSteps(text, {
    ...(language === undefined ? {} : { languages: typeof language === 'string' ? [language] : language }),
    ...(published === undefined ? {} : { published }),
    ...(recognizers ? { recognizers } : {}),
    ...(cache ? { cache } : {}),
    ...(model ? { model } : {}),
  });
  yield* settleOrganizationNames();
  const known = knownOf(options);
  yield* known.settle();
  yield;
  const edged = yield* withOrganizationEdges(recognized.article, recognized.mentions);
  yield;
  const mentions = yield* withKnown(recognized.article, edged, known);
  yield;
  const { groups, of, entities } = yield* castInSteps(recognized.article, mentions, known);
  yield;
  let unnamed: SuggestedEntity[] = [];
  const declareUnnamed = (places: readonly Group[]): void => {
    unnamed = declarePlaces(recognized.article, groups, places, known);
  };
  const told = yield* tellEvents(recognized.article, groups, mentions, of, declareUnnamed, (id) => known.entity(id) !== undefined, options.eventModels);
  yield;
  const { events, eventOf } = linked(text, told, options);
  const all = [...mentions, ...[...eventOf.keys()].filter((mention) => !of.has(mention))].sort(bySpan);
  const scored = (mention: RecognizedMention): RecognizedMention => {
    const group = of.get(mention);
    return group ? { ...mention, score: linkedScore(mention, oneSpace(text.slice(mention.start, mention.end)), group, known) } : mention;
  };
  return {
    languages: recognized.languages,
    ...(recognized.article.published === undefined ? {} : { published: recognized.article.published }),
    mentions: all.map((mention) => suggested(scored(mention), of.get(mention), eventOf.get(mention))).filter((mention) => mention !== undefined),
    entities: [...entities, ...unnamed],
    events,
  };
}

const indexedEvents = new WeakMap<readonly KnownEvent[], KnownEvents>();

/** The events that are told, each that is surely a known one by its id, and the event of each mention. */
function linked(text: string, { events, mentions }: Told, { knownEvents: known, own }: SuggestOptions): { events: readonly SuggestedEvent[]; eventOf: ReadonlyMap<RecognizedMention, string> } {
  if (!known || known.length === 0 || events.length === 0) return { events, eventOf: mentions };
  let index = indexedEvents.get(known);
  if (!index) indexedEvents.set(known, (index = new KnownEvents(known)));
  const quotes = new Map<string, string[]>();
  for (const [{ start, end }, id] of mentions) quotes.set(id, [...(quotes.get(id) ?? []), text.slice(start, end)]);
  const declined = new Map<string, Set<string>>();
  for (const { quote, entity } of own?.decisions.rejected ?? []) if (entity !== undefined) declined.set(quote, (declined.get(quote) ?? new Set()).add(entity));
  const all = linkEvents(events, index, (id) => quotes.get(id) ?? [], declined);
  const renamed = new Map(events.map(({ id }, at) => [id, all[at]!.id]));
  return { events: all, eventOf: new Map([...mentions].map(([mention, id]) => [mention, renamed.get(id) ?? id])) };
}

function suggested(mention: RecognizedMention, one: Group | undefined, event: string | undefined): SuggestedMention | undefined {
  const { start, end, score, why } = mention;
  if (mention.date !== undefined) return { start, end, type: 'date', score, why, date: mention.date };
  if (event !== undefined) return { start, end, type: 'event', score, why, event };
  if (one?.id === undefined) return undefined;
  if (one.type !== 'event') return { start, end, type: one.type, score, why, entity: one.id };
  return one.known ? { start, end, type: one.type, score, why, event: one.id } : undefined;
}
