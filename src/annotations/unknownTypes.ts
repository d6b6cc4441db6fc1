import type { Finding } from './check';
import type { Annotations } from './model';
import { projectFile, wordsOf, type ProjectList, type ProjectSettings } from './project';

const what: Record<ProjectList, string> = { types: 'type', kinds: 'kind of event', roles: 'role' };

/**
 * The types, kinds of events and roles that are neither built in nor declared by the project, as warnings.
 *
 * @param extentOf where an item of the annotations stands in the sidecar
 */
export function unknownTypes(annotations: Annotations, settings: ProjectSettings, extentOf: (item: object) => { readonly start: number; readonly end: number }): Finding[] {
  const known = { types: new Set(wordsOf(settings, 'types')), kinds: new Set(wordsOf(settings, 'kinds')), roles: new Set(wordsOf(settings, 'roles')) };
  const findings: Finding[] = [];
  for (const [list, word, item] of wordsIn(annotations)) {
    if (known[list].has(word)) continue;
    findings.push({ rule: 'unknown-type', severity: 'warning', message: `The ${what[list]} ${JSON.stringify(word)} is neither built in nor declared in ${projectFile}.`, ...extentOf(item) });
  }
  return findings;
}

function* wordsIn({ entities, events, rejected }: Annotations): Generator<[ProjectList, string, object]> {
  for (const entity of entities) yield ['types', entity.type, entity];
  for (const event of events) {
    yield ['kinds', event.type, event];
    for (const { role } of event.participants ?? []) if (role !== undefined) yield ['roles', role, event];
  }
  for (const rejection of rejected) {
    if (rejection.type !== undefined) yield ['types', rejection.type, rejection];
    if (rejection.event !== undefined) yield ['kinds', rejection.event, rejection];
  }
}
