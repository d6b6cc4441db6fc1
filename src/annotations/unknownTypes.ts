import * as l10n from '../text/l10n';
import type { Found, Spot } from './checks/finding';
import type { Annotations } from './model';
import { projectFile, wordsOf, type ProjectList, type ProjectSettings } from './project';

/** One text for each list: in other languages the words do not agree. */
const texts: Record<ProjectList, (word: string) => string> = {
  types: (word) => l10n.t('The type {0} is neither built in nor declared in {1}.', word, projectFile),
  kinds: (word) => l10n.t('The kind of event {0} is neither built in nor declared in {1}.', word, projectFile),
  roles: (word) => l10n.t('The role {0} is neither built in nor declared in {1}.', word, projectFile),
};

/** The types, kinds of events and roles that are neither built in nor declared by the project. */
export function* unknownTypes(annotations: Annotations, settings: ProjectSettings): Generator<Found> {
  const known = { types: new Set(wordsOf(settings, 'types')), kinds: new Set(wordsOf(settings, 'kinds')), roles: new Set(wordsOf(settings, 'roles')) };
  for (const [list, word, spot] of wordsIn(annotations)) {
    if (!known[list].has(word)) yield { rule: 'unknown-type', message: texts[list](JSON.stringify(word)), spot };
  }
}

function* wordsIn({ entities, events, rejected }: Annotations): Generator<[ProjectList, string, Spot]> {
  for (const [index, { type }] of entities.entries()) yield ['types', type, { list: 'entities', index, key: 'type' }];
  for (const [index, { type, participants = [] }] of events.entries()) {
    yield ['kinds', type, { list: 'events', index, key: 'type' }];
    for (const { role } of participants) if (role !== undefined) yield ['roles', role, { list: 'events', index, key: 'participants' }];
  }
  for (const [index, { type, event }] of rejected.entries()) {
    if (type !== undefined) yield ['types', type, { list: 'rejected', index, key: 'type' }];
    if (event !== undefined) yield ['kinds', event, { list: 'rejected', index, key: 'event' }];
  }
}
