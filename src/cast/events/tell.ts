import type { RecognizedMention } from '../../recognition/mention';
import type { Article } from '../../recognition/recognizer';
import { uniqueSlug } from '../../text/slug';
import type { Group } from '../group';
import { slugOf } from '../slugs';
import type { SuggestedEvent, SuggestedParticipant } from '../suggestions';
import { contextOf, lookedAt } from './context';
import { DecidedEvents } from './decided';
import { draftsOf, type Draft } from './drafts';
import { decidedOf, fill, isKept, kindOf, type Filled } from './fill';
import { framesOf, within } from './frames';
import type { EventKind } from './heads';
import type { EventModels } from './models';
import { fillPlainly, plainKindOf } from './plain';
import { Scene } from './scene';
import { scorersOf } from './scorers';
import { titleOf } from './titles';

/** The events of an article, and of which event each mention is; a mention that only a common noun tells of is new. */
export interface Told {
  readonly events: readonly SuggestedEvent[];
  readonly mentions: ReadonlyMap<RecognizedMention, string>;
}

/**
 * The events that an article tells of, with their kinds, dates, places and participants, each of the sentence that tells
 * most of it. What takes part and when is told by log-linear models; see models.ts.
 *
 * Yields wherever some milliseconds may have passed, so that a caller can do other things in between.
 *
 * @param groups what the article names, with their ids
 * @param mentions ordered by start
 * @param declare gives ids to places of events that no mention names
 * @param isKnown whether an id stands for something that is known from elsewhere
 * @param models without them only what event mentions name is told: its kind by its head, date and place where its sentence has one
 */
export function* tellEvents(article: Article, groups: readonly Group[], mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, declare: (places: readonly Group[]) => void, isKnown: (id: string) => boolean, models: EventModels | undefined): Generator<void, Told> {
  // The first article waits for this; by itself, since it takes a while.
  if (models) scorersOf(models);
  yield;
  const scene = new Scene(article, mentions, of);
  yield;
  const drafts: Draft[] = [];
  const kinds: EventKind[] = [];
  for (const draft of draftsOf(scene)) {
    yield;
    if (models ? !isKept(scene, models, draft) : draft.group === undefined) continue;
    drafts.push(draft);
    kinds.push(models ? kindOf(models, draft) : plainKindOf(draft));
  }
  const filled: Filled[] = [];
  const decided = new DecidedEvents();
  for (const at of lookedAt(kinds)) {
    const one = (filled[at] = models ? fill(scene, models, drafts[at]!, kinds[at]!, contextOf(drafts[at]!, decided)) : fillPlainly(scene, drafts[at]!, kinds[at]!));
    decided.add(decidedOf(one));
    yield;
  }
  yield;
  const frames = framesOf(scene, filled.map(({ draft }) => draft));
  const framed = filled.map((one, at) => within(scene, one, frames[at] === undefined ? undefined : filled[frames[at]]));
  declare([...new Set(framed.flatMap(({ place }) => (place && place.mentions.length === 0 ? place : [])))]);
  const ids = new Set([...groups, ...framed.flatMap(({ place }) => place ?? [])].flatMap(({ id, type }) => (type === 'event' || id === undefined ? [] : [id])));
  const named: string[] = [];
  const titles = framed.map((one) => titleOf(article.text, one));
  for (const [at, title] of titles.entries()) {
    const isTaken = (id: string): boolean => ids.has(id) || isKnown(id);
    const plain = slugOf(title);
    const id = isTaken(plain) ? uniqueSlug(title, isTaken, [framed[at]!.date, framed[at]!.kind]) : plain;
    ids.add(id);
    named.push(id);
  }
  const mentioned = new Map<RecognizedMention, string>();
  const events = framed.map((one, at): SuggestedEvent => {
    const { draft, kind, date, place, participants, announced } = one;
    for (const { mention } of draft.named) mentioned.set(mention, named[at]!);
    for (const { mention, group } of draft.again) if (group) mentioned.set(mention, named[at]!);
    const frame = frames[at];
    const { start, end } = scene.sentences[draft.named[0]!.sentence]!;
    return {
      id: named[at]!,
      type: kind,
      title: titles[at]!,
      ...(date === undefined ? {} : { date }),
      ...(place?.id === undefined ? {} : { place: place.id }),
      participants: participants.flatMap(({ group, role }): SuggestedParticipant[] => (group.id === undefined ? [] : [{ entity: group.id, role }])),
      ...(announced ? { announced: true } : {}),
      ...(frame === undefined ? {} : { within: named[frame]! }),
      start,
      end,
    };
  });
  return { events, mentions: mentioned };
}
