import type { Declarations } from '../../annotations/decide';
import type { Event, Mention } from '../../annotations/model';
import { suggest } from '../../cast/suggest';
import { headOf } from '../../cast/events/heads';
import type { Span } from '../../text/span';
import { slug, uniqueSlug } from '../../text/slug';
import { tokenize } from '../../text/tokens';
import { folderOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { declarationsFor } from './declare';

/** What a mention of a type names, with what it brings along. */
export interface NewTarget {
  readonly target: Pick<Mention, 'entity' | 'event' | 'date'>;
  readonly declarations: Declarations;
}

/**
 * What marked words name: an entity of the article or the workspace that has this name, the one person whose
 * surname it is, else a new entity; for a date its value; for an event a new one with the words as title.
 */
export function targetFor(store: Store, session: ArticleSession, span: Span, type: string): NewTarget {
  const quote = session.text.slice(span.start, span.end);
  const name = quote.replace(/\s+/gu, ' ').trim();
  if (type === 'date') return { target: { date: dateOf(session, span) }, declarations: {} };
  if (type === 'event') return eventTarget(session, name);
  const here = entityHere(session, name, type);
  if (here !== undefined) {
    const { entities = [], events = [] } = declarationsFor(session, [here]);
    // An entity that is declared by this mention is called by the fullest name that is known by now.
    return { target: { entity: here }, declarations: { entities: entities.map((entity) => (entity.id === here && name.length > entity.name.length ? { ...entity, name } : entity)), events } };
  }
  // The same name elsewhere in the workspace is most likely the same one: it gets the same id here.
  const folder = folderOf(session.document.uri);
  const elsewhere = store.index.all().filter(({ article }) => folderOf(article) === folder).flatMap(({ annotations }) => annotations.entities).find((entity) => entity.type === type && entity.name === name);
  if (elsewhere) return { target: { entity: elsewhere.id }, declarations: { entities: [{ id: elsewhere.id, type, name }] } };
  const id = uniqueSlug(name, (candidate) => isTaken(store, session, candidate, type), [type]);
  return { target: { entity: id }, declarations: { entities: [{ id, type, name }] } };
}

function entityHere(session: ArticleSession, name: string, type: string): string | undefined {
  const here = session.cast.entities.filter((entity) => entity.type === type);
  const named = here.find((entity) => entity.name === name || entity.aliases.includes(name));
  if (named) return named.id;
  const quoted = session.annotations.mentions.find((mention) => mention.quote === name && here.some(({ id }) => id === mention.entity));
  if (quoted) return quoted.entity;
  const bearers = type === 'person' && !/\s/u.test(name) ? here.filter((entity) => entity.name.endsWith(` ${name}`)) : [];
  if (bearers.length === 1) return bearers[0]!.id;
  // Names that make the same id are spellings of one name; a true namesake is made by linking to a new entity.
  return here.find(({ id }) => id === slug(name))?.id;
}

/** An id stands for something else where an event, or an entity of another type, of this article or the workspace has it. */
function isTaken(store: Store, session: ArticleSession, id: string, type: string): boolean {
  const { entities, events } = session.cast;
  if (events.some((event) => event.id === id)) return true;
  const here = entities.find((entity) => entity.id === id);
  if (here) return here.type !== type;
  return store.index.withId(id, folderOf(session.document.uri)).some(({ annotations }) => annotations.entities.some((entity) => entity.id === id && entity.type !== type));
}

function eventTarget(session: ArticleSession, title: string): NewTarget {
  const id = slug(title);
  const there = session.cast.events.find((event) => event.id === id);
  if (there) return { target: { event: id }, declarations: { events: [{ id, type: there.type, title: there.title ?? title }] } };
  const taken = (candidate: string): boolean => session.cast.entities.some((entity) => entity.id === candidate);
  const event: Event = { id: uniqueSlug(title, taken, ['event']), type: kindOf(session, title), title };
  return { target: { event: event.id }, declarations: { events: [event] } };
}

/** The kind that recognition sees in the words, or that one of them says, else a meeting: most events of these articles are one. */
export function kindOf(session: ArticleSession, title: string): string {
  const [event] = suggest(title, options(session)).events;
  return event?.type ?? tokenize(title).map(({ key }) => headOf(key)?.kind).find((kind) => kind !== undefined) ?? 'meeting';
}

/** The value of a marked date, as recognition reads it in its sentence; `unknown` where it does not. */
export function dateOf(session: ArticleSession, span: Span): string {
  const here = session.suggestions.mentions.find((mention) => {
    const at = session.spanOfItem(mention);
    return mention.date !== undefined && at?.start === span.start && at.end === span.end;
  });
  if (here?.date) return here.date;
  const alone = suggest(session.text.slice(span.start, span.end), options(session)).mentions.find((mention) => mention.date !== undefined);
  return alone?.date ?? 'unknown';
}

function options(session: ArticleSession): { published?: string } {
  const published = session.annotations.published ?? session.suggestions.published;
  return published === undefined ? {} : { published };
}
