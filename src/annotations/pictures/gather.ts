import type { Annotations, Event } from '../model';

/** The annotations of an article, and where they belong. */
export interface PictureSource {
  /** The article's address. */
  readonly article: string;
  /** Of its workspace folder: an id means one thing within a folder, not beyond. */
  readonly folder: string;
  readonly annotations: Annotations;
}

/** What pictures show of a workspace. Keys are made of a folder and an id. */
export interface Picture {
  /** By date, those without one last. */
  readonly events: readonly PictureEvent[];
  /** Those who take part in some event, by name. */
  readonly actors: readonly PictureActor[];
}

export interface PictureEvent {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  /** EDTF, as it stands in the sidecar. */
  readonly date?: string;
  /** The name of the place. */
  readonly place?: string;
  readonly participants: readonly PictureParticipant[];
  /** How many articles tell of it. */
  readonly articles: number;
  /** Whether nobody has confirmed it yet. */
  readonly suggested: boolean;
}

export interface PictureParticipant {
  /** The key of an actor. */
  readonly actor: string;
  readonly role?: string;
}

export interface PictureActor {
  readonly key: string;
  readonly type: string;
  readonly name: string;
}

/** The key of an entity or event of a folder. */
export function pictureKey(folder: string, id: string): string {
  return `${folder} ${id}`;
}

/** Actors and events of many articles, each once however many articles tell of it; what is confirmed counts before what is suggested. */
export function gather(sources: readonly PictureSource[]): Picture {
  const names = entityNames(sources);
  const events = new Map<string, { event: Omit<PictureEvent, 'participants' | 'articles'>; participants: Map<string, PictureParticipant>; articles: Set<string> }>();
  const take = ({ article, folder }: PictureSource, { id, type, title, date, place, participants = [], suggested }: Event): void => {
    const key = pictureKey(folder, id);
    const there = events.get(key);
    const placeName = place === undefined ? undefined : (names.get(pictureKey(folder, place))?.name ?? place);
    const event = {
      key,
      kind: there?.event.kind ?? type,
      title: there?.event.title ?? title ?? id,
      ...optional('date', there?.event.date ?? date),
      ...optional('place', there?.event.place ?? placeName),
      suggested: there?.event.suggested ?? suggested ?? false,
    };
    const all = there?.participants ?? new Map<string, PictureParticipant>();
    for (const { entity, role } of participants) {
      const actor = pictureKey(folder, entity);
      all.set(actor, { actor, ...optional('role', all.get(actor)?.role ?? role) });
    }
    events.set(key, { event, participants: all, articles: (there?.articles ?? new Set()).add(article) });
  };
  for (const suggested of [false, true]) {
    for (const source of sources) for (const event of source.annotations.events) if ((event.suggested ?? false) === suggested) take(source, event);
  }
  const actors = new Map<string, PictureActor>();
  for (const { participants } of events.values()) {
    for (const key of participants.keys()) actors.set(key, { key, ...(names.get(key) ?? { type: 'unknown', name: key.slice(key.lastIndexOf(' ') + 1) }) });
  }
  return {
    events: [...events.values()].map(({ event, participants, articles }) => ({ ...event, participants: [...participants.values()], articles: articles.size })).sort(byDate),
    actors: [...actors.values()].sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key)),
  };
}

/** The fullest name of each entity stands for all. */
function entityNames(sources: readonly PictureSource[]): Map<string, { type: string; name: string }> {
  const names = new Map<string, { type: string; name: string }>();
  for (const { folder, annotations } of sources) {
    for (const { id, type, name } of annotations.entities) {
      const key = pictureKey(folder, id);
      const there = names.get(key);
      if (!there || name.length > there.name.length) names.set(key, { type: there?.type ?? type, name });
    }
  }
  return names;
}

function optional<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: string });
}

/** As in the view *Events*: the forms of EDTF for days, months and years sort as strings. */
function byDate(a: PictureEvent, b: PictureEvent): number {
  return compare(a.date ?? '\uffff', b.date ?? '\uffff') || compare(a.title, b.title) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
