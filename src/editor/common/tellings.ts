import * as vscode from 'vscode';
import type { Entity, Event } from '../../annotations/model';
import type { ProjectSettings } from '../../annotations/project';
import type { Difference } from '../../cast/events/differences';
import type { KnownEvent } from '../../cast/suggestions';
import { folderOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { kindName, roleName } from './types';

/** An event as articles tell it. */
export interface Tellings {
  readonly title: string;
  /** By the paths of their articles, whose addresses stand with them. */
  readonly events: readonly KnownEvent[];
  /** What somebody or something that they refer to is called. */
  readonly nameOf: (entity: string) => string;
}

/** What an article, as it is now, and the sidecars of the others of its folder say of an event. */
export function tellingsOf(store: Store, { key, document, cast }: ArticleSession, id: string): Tellings {
  const events: KnownEvent[] = [];
  const names = new Map<string, string>();
  const take = (article: string, told: Event | undefined, entities: readonly Entity[]): void => {
    if (!told) return;
    const { type, title = id, date, place, participants = [] } = told;
    for (const { id: entity, name } of entities) if (!names.has(entity)) names.set(entity, name);
    events.push({ id, type, title, ...(date !== undefined && { date }), ...(place !== undefined && { place }), participants: participants.map(({ entity, role = '' }) => ({ entity, role })), article });
  };
  take(key, cast.events.find((event) => event.id === id), cast.entities);
  for (const { article, annotations } of store.index.withId(id, folderOf(document.uri))) {
    if (article.toString() !== key) take(article.toString(), annotations.events.find((event) => event.id === id), annotations.entities);
  }
  events.sort((a, b) => (a.article! < b.article! ? -1 : 1));
  return { title: events[0]?.title ?? id, events, nameOf: (entity) => names.get(entity) ?? entity };
}

/** What a difference is in. */
export function slotName({ slot, entity = '' }: Difference, { nameOf }: Tellings): string {
  switch (slot) {
    case 'type': return vscode.l10n.t('kind');
    case 'date': return vscode.l10n.t('date');
    case 'place': return vscode.l10n.t('place');
    case 'participants': return vscode.l10n.t('participants');
    case 'participant': return nameOf(entity);
  }
}

/** What an article says of it, for people. */
export function saidValue({ slot }: Difference, value: string | undefined, { nameOf }: Tellings, settings: ProjectSettings): string {
  if (value === undefined) return '–';
  if (slot === 'type') return kindName(value, settings);
  if (slot === 'place') return nameOf(value);
  if (slot !== 'participant') return value;
  return value === '' ? vscode.l10n.t('takes part') : value.split(', ').map((role) => (role === '' ? vscode.l10n.t('takes part') : roleName(role, settings))).join(', ');
}
