import type { RecognizedMention } from '../recognition/mention';
import { territoryByCode, thingNamed } from '../recognition/lexical';
import { tokenize } from '../text/tokens';
import { slug } from '../text/slug';

/**
 * What makes two names one entity: a territory by its code, a city or organization of the lexicons by its
 * common name, everything else by the transliteration of its name, so that both scripts agree.
 */
export interface Identity {
  readonly key: string;
  /** The name from which the id is made. */
  readonly common: string;
}

/** Both are asked for again and again in one article; bounded so that a long session does not grow. */
const slugs = new Map<string, string>();
const identities = new Map<string, Identity>();
const remembered = 5000;

/** {@link slug}, remembered. */
export function slugOf(name: string): string {
  let known = slugs.get(name);
  if (known === undefined) {
    if (slugs.size >= remembered) slugs.clear();
    known = slug(name);
    slugs.set(name, known);
  }
  return known;
}

/** The identity of what a mention names, given the full or base form of its name. */
export function identityOf(mention: Pick<RecognizedMention, 'type' | 'territory' | 'common'>, name: string): Identity {
  if (mention.territory) return territory(mention.territory);
  if (mention.common) return { key: `${mention.type}:${slugOf(mention.common)}`, common: mention.common };
  return identityOfName(mention.type, name);
}

/** The identity of an entity of a type by a name, in whatever language the lexicons know it. */
export function identityOfName(type: string, name: string): Identity {
  const asked = `${type}:${name}`;
  let identity = identities.get(asked);
  if (!identity) {
    if (identities.size >= remembered) identities.clear();
    identities.set(asked, (identity = lookUp(type, name)));
  }
  return identity;
}

function lookUp(type: string, name: string): Identity {
  if (type === 'place' || type === 'organization') {
    const thing = thingNamed(tokenize(name));
    if (thing?.code && type === 'place') return territory(thing.code);
    if (thing && (thing.kind === 'organization') === (type === 'organization')) return { key: `${type}:${slugOf(thing.common)}`, common: thing.common };
  }
  return { key: `${type}:${slugOf(name)}`, common: name };
}

function territory(code: string): Identity {
  return { key: `territory:${code}`, common: territoryByCode(code)?.common ?? code };
}
