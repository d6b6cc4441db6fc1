import { overlaps, type Span } from '../text/span';

/** A mention of an article, suggested or accepted, as far as a draft needs it. */
export interface DraftMention extends Span {
  readonly type: string;
  readonly entity?: string;
  readonly event?: string;
  readonly date?: string;
}

/** An event that is proposed for a sentence of the article. */
export interface DraftProposal {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly participants?: readonly { readonly entity: string; readonly role?: string }[];
  /** The sentence that tells of it. */
  readonly sentence?: Span;
}

/** What a person would fill into the form of a new event: what is not told stays open. */
export interface EventDraft {
  /** The words that name the event. */
  readonly words?: Span;
  readonly type?: string;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly { readonly entity: string; readonly role?: string }[];
}

/** In front of a place these say that something happens there; in German, English, Macedonian and Bulgarian. */
const happening = /(?:^|[\s(„“"«])(?:in|at|im|am|во|в|във|на|у)\s+(?:der\s+|dem\s+|the\s+)?$/iu;

/** More people than this take part in no event that one sentence tells of. */
const mostParticipants = 100;

/**
 * What a stretch of text tells of an event: what is proposed for it where something is, and else the words for an
 * event, the first date, the place behind a preposition of place, and the people, or without people the organizations.
 *
 * @param stretch a sentence, or what was selected of it; UTF-16 offsets, like those of the mentions
 * @param words what was selected as the words for the event, if something was
 * @param mentions those of the article that nobody has rejected
 */
export function draftEvent(text: string, stretch: Span, words: Span | undefined, mentions: readonly DraftMention[], proposals: readonly DraftProposal[]): EventDraft {
  const inside = mentions.filter((mention) => overlaps(mention, stretch));
  const named = words ? undefined : inside.find(({ type }) => type === 'event');
  const naming = words ?? (named && { start: named.start, end: named.end });
  const proposal = proposals.find(({ id, sentence }) => (named?.event !== undefined ? id === named.event : sentence !== undefined && overlaps(sentence, stretch)));
  const title = words ? text.slice(words.start, words.end).replace(/\s+/gu, ' ').trim() : named && text.slice(named.start, named.end).replace(/\s+/gu, ' ');
  const date = proposal?.date ?? inside.find((mention) => mention.date !== undefined && mention.date !== 'unknown')?.date;
  const place = proposal?.place ?? placeOf(text, inside);
  const told = proposal?.participants ?? [];
  return {
    ...(naming && { words: naming }),
    ...(proposal && { type: proposal.type }),
    ...((title ?? proposal?.title) !== undefined && { title: title ?? proposal!.title! }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    participants: told.length > 0 ? told : peopleOf(inside).filter(({ entity }) => entity !== place),
  };
}

function placeOf(text: string, inside: readonly DraftMention[]): string | undefined {
  const places = inside.filter(({ type, entity }) => type === 'place' && entity !== undefined);
  return places.find(({ start }) => happening.test(text.slice(Math.max(0, start - 12), start)))?.entity;
}

function peopleOf(inside: readonly DraftMention[]): { entity: string }[] {
  for (const wanted of ['person', 'organization']) {
    const ids = new Set(inside.flatMap(({ type, entity }) => (type === wanted && entity !== undefined ? [entity] : [])));
    if (ids.size > 0) return [...ids].slice(0, mostParticipants).map((entity) => ({ entity }));
  }
  return [];
}
