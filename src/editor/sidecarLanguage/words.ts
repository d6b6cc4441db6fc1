import { builtInKinds, builtInRoles, type ProjectSettings } from '../../annotations/project';
import { entityTypes, furtherTypes, typeName, types } from '../common/types';
import type { IndexedArticle } from '../store/workspaceIndex';

/** The words that annotators choose from, by what they are for. */
export interface Words {
  readonly types: readonly string[];
  readonly kinds: readonly string[];
  readonly participantRoles: readonly string[];
  readonly entityRoles: readonly string[];
}

/** The built-in words, those that the project adds, and then those that sidecars have used already, in the order of the alphabet. */
export function wordsOf(articles: readonly IndexedArticle[], settings: ProjectSettings): Words {
  const found = articles.map(({ annotations }) => annotations);
  const entities = found.flatMap((annotations) => annotations.entities);
  const events = found.flatMap((annotations) => annotations.events);
  return {
    types: join([...entityTypes, ...furtherTypes(settings).map(({ id }) => id)], entities.map(({ type }) => type)),
    kinds: join([...builtInKinds, ...settings.kinds.map(({ id }) => id)], events.map(({ type }) => type)),
    participantRoles: join([...builtInRoles, ...settings.roles.map(({ id }) => id)], events.flatMap(({ participants = [] }) => participants.map(({ role }) => role))),
    entityRoles: join([], entities.map(({ role }) => role)),
  };
}

function join(builtIn: readonly string[], used: readonly (string | undefined)[]): string[] {
  return [...new Set([...builtIn, ...used.filter((word) => word !== undefined).sort()])];
}

/** What a mention can be of, dates and events included. */
export function allTypes({ types: entity }: Words): string[] {
  return [...new Set([...types, ...entity])];
}

/** A type's name for people; empty where there is none. */
export function nameOfType(type: string | undefined, settings: ProjectSettings): string {
  return type === undefined || type === '' ? '' : typeName(type, settings);
}
