import { suggest } from '../../src/cast/suggest';

/** The roles and holders of the persons of a text, by id. */
export function standings(text: string): Record<string, [string | undefined, string | undefined]> {
  return Object.fromEntries(suggest(text).entities.filter(({ type }) => type === 'person').map(({ id, role, of }) => [id, [role, of]]));
}
