import { samePlace, targetOf, type Annotations, type Entity, type Event, type Mention, type Rejection, type Selector, type Status } from './model';

/** Entities and events that a mention brings along, in case the sidecar does not declare them yet. */
export interface Declarations {
  readonly entities?: readonly Entity[];
  readonly events?: readonly Event[];
}

/** Adds what is not declared yet; what is declared stays as it is. */
export function declare(annotations: Annotations, { entities = [], events = [] }: Declarations): Annotations {
  const newEntities = entities.filter((entity) => !annotations.entities.some(({ id }) => id === entity.id));
  const newEvents = events.filter((event) => !annotations.events.some(({ id }) => id === event.id));
  if (newEntities.length === 0 && newEvents.length === 0) return annotations;
  return { ...annotations, entities: [...annotations.entities, ...newEntities], events: [...annotations.events, ...newEvents] };
}

/**
 * Accepts a mention with all that it refers to. One that is there already as a suggestion is confirmed; an
 * earlier no to the same words as the same type is taken back.
 *
 * @param type the mention's type, `event` and `date` included
 */
export function addMention(annotations: Annotations, mention: Mention, type: string, declarations: Declarations = {}): Annotations {
  const declared = declare(annotations, declarations);
  const there = declared.mentions.find((other) => samePlace(other, mention) && targetOf(other) === targetOf(mention));
  const rejected = declared.rejected.filter((no) => !(samePlace(no, mention) && (no.type === type || (no.entity !== undefined && no.entity === (mention.entity ?? mention.event)))));
  const kept = rejected.length === declared.rejected.length ? declared : { ...declared, rejected };
  if (there) return there.suggested ? confirm(kept, there) : kept;
  return { ...kept, mentions: [...kept.mentions, mention] };
}

/** Makes a suggested mention an accepted one, and with it the event that it names. */
export function confirm(annotations: Annotations, mention: Mention): Annotations {
  return {
    ...annotations,
    mentions: annotations.mentions.map((other) => (other === mention ? without(other, 'suggested') : other)),
    events: confirmEvent(annotations, mention.event).events,
  };
}

function confirmEvent(annotations: Annotations, id: string | undefined): Annotations {
  if (!annotations.events.some((event) => event.suggested && event.id === id)) return annotations;
  return { ...annotations, events: annotations.events.map((event) => (event.suggested && event.id === id ? without(event, 'suggested') : event)) };
}

/** Says no to a suggestion, for good. */
export function addRejection(annotations: Annotations, rejection: Rejection): Annotations {
  const there = annotations.rejected.some((no) => samePlace(no, rejection) && no.type === rejection.type && no.entity === rejection.entity && no.event === rejection.event);
  return there ? annotations : { ...annotations, rejected: [...annotations.rejected, rejection] };
}

/**
 * Takes a mention away, and what nothing refers to any more after it.
 *
 * @param keep entities and events that stay although nothing refers to them, since somebody wrote more there
 */
export function removeMention(annotations: Annotations, mention: Mention, keep: Keep = () => false): Annotations {
  const rest = { ...annotations, mentions: annotations.mentions.filter((other) => other !== mention) };
  return sweep(rest, mention.entity ?? mention.event, keep);
}

export type Keep = (item: Entity | Event) => boolean;

/** Takes an entity or event away if nothing refers to it, then likewise what only it referred to. */
export function sweep(annotations: Annotations, id: string | undefined, keep: Keep = () => false): Annotations {
  if (id === undefined || isReferredTo(annotations, id)) return annotations;
  const entity = annotations.entities.find((other) => other.id === id);
  const event = annotations.events.find((other) => other.id === id);
  const item = entity ?? event;
  if (item === undefined || item.note !== undefined || keep(item)) return annotations;
  const rest = {
    ...annotations,
    entities: annotations.entities.filter((other) => other !== entity),
    events: annotations.events.filter((other) => other !== event),
  };
  const referred = [entity?.of, event?.place, ...(event?.participants ?? []).map((participant) => participant.entity)];
  return referred.reduce<Annotations>((swept, next) => sweep(swept, next, keep), rest);
}

function isReferredTo(annotations: Annotations, id: string): boolean {
  return (
    annotations.mentions.some((mention) => mention.entity === id || mention.event === id) ||
    annotations.entities.some((entity) => entity.of === id) ||
    annotations.events.some((event) => event.place === id || event.participants?.some((participant) => participant.entity === id))
  );
}

/** Takes an entity or event away with all its mentions and all that refers to it. */
export function removeItem(annotations: Annotations, id: string): Annotations {
  return {
    ...annotations,
    entities: annotations.entities.filter((entity) => entity.id !== id).map((entity) => (entity.of === id ? without(entity, 'of') : entity)),
    events: annotations.events.filter((event) => event.id !== id).map((event) => withoutReferences(event, id)),
    mentions: annotations.mentions.filter((mention) => mention.entity !== id && mention.event !== id),
  };
}

function withoutReferences(event: Event, id: string): Event {
  const placed = event.place === id ? without(event, 'place') : event;
  const participants = placed.participants?.filter((participant) => participant.entity !== id);
  if (participants === undefined || participants.length === placed.participants!.length) return placed;
  return participants.length === 0 ? without(placed, 'participants') : { ...placed, participants };
}

/** Gives an entity another type, or an event another kind. */
export function retypeItem(annotations: Annotations, id: string, type: string): Annotations {
  return {
    ...annotations,
    entities: annotations.entities.map((entity) => (entity.id === id ? { ...entity, type } : entity)),
    events: annotations.events.map((event) => (event.id === id ? { ...event, type } : event)),
  };
}

/** Gives an entity another name, or an event another title. */
export function renameItem(annotations: Annotations, id: string, name: string): Annotations {
  return {
    ...annotations,
    entities: annotations.entities.map((entity) => (entity.id === id ? { ...entity, name } : entity)),
    events: annotations.events.map((event) => (event.id === id ? { ...event, title: name } : event)),
  };
}

/** Writes a note on a mention; an empty one takes it away. */
export function setMentionNote(annotations: Annotations, mention: Mention, note: string): Annotations {
  return { ...annotations, mentions: annotations.mentions.map((other) => (other === mention ? withNote(other, note) : other)) };
}

/** Writes a note on an entity or event; an empty one takes it away. */
export function setItemNote(annotations: Annotations, id: string, note: string): Annotations {
  return {
    ...annotations,
    entities: annotations.entities.map((entity) => (entity.id === id ? withNote(entity, note) : entity)),
    events: annotations.events.map((event) => (event.id === id ? withNote(event, note) : event)),
  };
}

/** Writes a note on the article; an empty one takes it away. */
export function setNote(annotations: Annotations, note: string): Annotations {
  if ((annotations.note ?? '') === note) return annotations;
  return note === '' ? without(annotations, 'note') : { ...annotations, note };
}

function withNote<T extends { readonly note?: string }>(item: T, note: string): T {
  return note === '' ? (without(item, 'note') as unknown as T) : { ...item, note };
}

/** Says from which day, in EDTF, the relative dates of the article count. */
export function setPublished(annotations: Annotations, published: string): Annotations {
  return annotations.published === published ? annotations : { ...annotations, published };
}

/** Says how far an article is; `undefined` takes its status away. */
export function setStatus(annotations: Annotations, status: Status | undefined): Annotations {
  if (annotations.status === status) return annotations;
  return status === undefined ? without(annotations, 'status') : { ...annotations, status };
}

/** What a mention names instead. */
export interface Target extends Declarations {
  readonly target: Pick<Mention, 'entity' | 'event' | 'date'>;
}

/** Makes a mention name something else, as an accepted mention, and takes away what is named no more. */
export function relink(annotations: Annotations, mention: Mention, { target, ...declarations }: Target, keep: Keep = () => false): Annotations {
  const { quote, nth, more, note } = mention;
  const linked: Mention = { ...target, quote, ...(nth !== undefined && { nth }), ...(more && { more }), ...(note !== undefined && { note }) };
  const declared = declare(annotations, declarations);
  const twin = declared.mentions.some((other) => other !== mention && samePlace(other, linked) && targetOf(other) === targetOf(linked));
  const mentions = twin ? declared.mentions.filter((other) => other !== mention) : declared.mentions.map((other) => (other === mention ? linked : other));
  return sweep({ ...declared, mentions }, targetOf(mention) === targetOf(linked) ? undefined : (mention.entity ?? mention.event), keep);
}

/**
 * Gives a mention other words, as an accepted mention. Where these words are a mention of the same already, that one stays
 * alone.
 *
 * @param value of a date, where the other words state another one
 */
export function moveMention(annotations: Annotations, mention: Mention, { quote, nth }: Selector, date = mention.date): Annotations {
  const { nth: _nth, suggested: _suggested, ...kept } = mention;
  const moved: Mention = { ...kept, ...(date !== undefined && { date }), quote, ...(nth !== undefined && { nth }) };
  const twin = annotations.mentions.find((other) => other !== mention && samePlace(other, moved) && targetOf(other) === targetOf(moved));
  const mentions = twin ? annotations.mentions.filter((other) => other !== mention) : annotations.mentions.map((other) => (other === mention ? moved : other));
  return confirmEvent({ ...annotations, mentions }, mention.event);
}

/** Gives mentions, and what was said no to, the selectors of where they stand now. */
export function reselect(annotations: Annotations, selectorOf: (item: Mention | Rejection) => Selector | undefined): Annotations {
  let changed = false;
  const moved = <T extends Mention | Rejection>(item: T): T => {
    const now = selectorOf(item);
    if (now === undefined || samePlace(now, item)) return item;
    changed = true;
    return { ...without<Selector, 'nth'>(item, 'nth'), ...now } as T;
  };
  const mentions = annotations.mentions.map(moved);
  const rejected = annotations.rejected.map(moved);
  return changed ? { ...annotations, mentions, rejected } : annotations;
}

function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> & { [P in K]?: never } {
  const { [key]: _, ...rest } = object;
  return rest as Omit<T, K> & { [P in K]?: never };
}
