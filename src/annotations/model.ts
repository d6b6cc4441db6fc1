/**
 * The annotations of one article, in the shape of its sidecar: plain immutable values, absent keys absent.
 * Ids refer to entities and events of the same sidecar.
 */
export interface Annotations {
  readonly schema?: string;
  /** The article's file name. */
  readonly article?: string;
  /** BCP 47 tags, in order of appearance. */
  readonly language?: string | readonly string[];
  /** What relative dates count from: EDTF, a day. */
  readonly published?: string;
  readonly status?: Status;
  /** Of the UTF-8 bytes of the normalised text in which the mentions were last resolved, in hexadecimal. */
  readonly sha256?: string;
  readonly note?: string;
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly mentions: readonly Mention[];
  readonly rejected: readonly Rejection[];
}

export const statuses = ['done', 'approved', 'returned'] as const;
export type Status = (typeof statuses)[number];

/** Who or what is named. */
export interface Entity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** As the article states it. */
  readonly role?: string;
  /** The id of the entity in which, or for which, the role is held. */
  readonly of?: string;
  readonly note?: string;
}

/** Something that happened or is announced. */
export interface Event {
  readonly id: string;
  /** The kind: `conference`, `meeting`, `visit` … */
  readonly type: string;
  readonly title?: string;
  /** EDTF. */
  readonly date?: string;
  readonly place?: string;
  readonly participants?: readonly Participant[];
  readonly suggested?: true;
  readonly note?: string;
}

export interface Participant {
  readonly entity: string;
  readonly role?: string;
}

/** A place in the text: the `nth` occurrence (from 1, absent for 1) of exactly `quote` in the normalised text. */
export interface Selector {
  readonly quote: string;
  readonly nth?: number;
}

/** A stretch of text that names exactly one of an entity, an event and a date. */
export interface Mention extends Selector {
  readonly entity?: string;
  readonly event?: string;
  /** EDTF, or `unknown`. */
  readonly date?: string;
  /** The further parts of a discontinuous mention. */
  readonly more?: readonly Selector[];
  /** Written by a batch run, and confirmed by nobody yet. */
  readonly suggested?: true;
  readonly note?: string;
}

/** What a person has said no to: a mention of a `type`, a link to an `entity`, an `event` of a kind. */
export interface Rejection extends Selector {
  readonly type?: string;
  readonly entity?: string;
  readonly event?: string;
}

/** The items of a sidecar's lists, by the name of the list. */
export interface Items {
  entities: Entity;
  events: Event;
  mentions: Mention;
  rejected: Rejection;
}
export type ListName = keyof Items;

export const lists: readonly ListName[] = ['entities', 'events', 'mentions', 'rejected'];

/** Known keys in the order in which they are written. */
export const keyOrder = {
  sidecar: ['schema', 'article', 'language', 'published', 'status', 'sha256', 'note', ...lists],
  entities: ['id', 'type', 'name', 'role', 'of', 'note'],
  events: ['id', 'type', 'title', 'date', 'place', 'participants', 'suggested', 'note'],
  mentions: ['entity', 'event', 'date', 'quote', 'nth', 'more', 'suggested', 'note'],
  rejected: ['quote', 'nth', 'type', 'entity', 'event'],
  participants: ['entity', 'role'],
  more: ['quote', 'nth'],
} as const satisfies Record<string, readonly string[]>;

export const schema = 'dramatis/1';

export const empty: Annotations = { entities: [], events: [], mentions: [], rejected: [] };

/** The ordinal of a selector, with the default put in. */
export function nthOf(selector: Selector): number {
  return selector.nth ?? 1;
}

/** A selector without the ordinal where it is the default. */
export function selector(quote: string, nth: number): Selector {
  return nth === 1 ? { quote } : { quote, nth };
}

/** Whether two selectors mean the same place. */
export function samePlace(a: Selector, b: Selector): boolean {
  return a.quote === b.quote && nthOf(a) === nthOf(b);
}

/** The target of a mention as one comparable string. */
export function targetOf(mention: Mention): string {
  if (mention.entity !== undefined) return `entity ${mention.entity}`;
  if (mention.event !== undefined) return `event ${mention.event}`;
  return `date ${mention.date ?? ''}`;
}

/** What a mention says about which words: two mentions with the same key are the same annotation. */
export function mentionKey(mention: Mention): string {
  return `${targetOf(mention)} ${nthOf(mention)} ${mention.quote}`;
}

/** The type of a mention: that of its entity, `event`, or `date`; `undefined` for an undeclared entity. */
export function typeOf(annotations: Annotations, mention: Mention): string | undefined {
  if (mention.event !== undefined) return 'event';
  if (mention.date !== undefined) return 'date';
  return annotations.entities.find((entity) => entity.id === mention.entity)?.type;
}
