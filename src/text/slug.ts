import { transliterate } from './transliterate';

/** Long enough for any name; a whole sentence marked by mistake must not become a line of 500 characters. */
const longest = 64;

/**
 * An id made of a name: transliterated, in lower case, words joined by hyphens; ASCII letters, digits and
 * hyphens only. A name in a script that is not known keeps its code points in hexadecimal, so that two
 * people with the same name in front of them still choose the same id.
 */
export function slug(name: string): string {
  const words = transliterate(name)
    .toLowerCase()
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const ascii = words.replace(/[^\x00-\x7f]/gu, (letter) => 'u' + letter.codePointAt(0)!.toString(16));
  const cut = ascii.replace(/^-+/, '').slice(0, longest).replace(/-+$/, '');
  return cut === '' ? 'unnamed' : cut;
}

/**
 * The id for a name whose own slug is taken by something else: the slug with a qualifier that says which
 * one this is (a country, a role, the type), never a bare counter unless every qualifier is taken too.
 *
 * @param taken whether an id stands for something else already
 * @param qualifiers in order of preference; empty ones are passed over
 */
export function uniqueSlug(name: string, taken: (id: string) => boolean, qualifiers: readonly (string | undefined)[]): string {
  const base = slug(name);
  if (!taken(base)) return base;
  for (const qualifier of qualifiers) {
    if (!qualifier) continue;
    const id = `${base}-${slug(qualifier)}`;
    if (!taken(id)) return id;
  }
  // Several unnamed namesakes of one type in one article: rare enough to accept a number rather than fail.
  for (let number = 2; ; number++) if (!taken(`${base}-${number}`)) return `${base}-${number}`;
}
