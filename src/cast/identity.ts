import type { RecognizedMention } from '../recognition/mention';
import { territoryByCode, thingNamed } from '../recognition/lexical';
import { tokenize } from '../text/tokens';
import { slugOf } from './slugs';

/**
 * What makes two names one entity: a territory by its code, a city or organization of the lexicons by its
 * common name, everything else by the transliteration of its name, so that both scripts agree.
 */
export interface Identity {
  readonly key: string;
  /** The name from which the id is made. */
  readonly common: string;
  /** Whether the lexicons know the name. */
  readonly ofLexicon?: boolean;
  /** The code of a territory. */
  readonly territory?: string;
}

/** Asked for again and again in one article; bounded so that a long session does not grow. */
const identities = new Map<string, Identity>();
const remembered = 5000;

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

/** Whether the lexicons know a place by this name, so that it need not be guessed by its sound. */
export function isOfLexicon(name: string): boolean {
  return identityOfName('place', name).ofLexicon === true;
}

function lookUp(type: string, name: string): Identity {
  if (type === 'place' || type === 'organization') {
    const thing = thingNamed(tokenize(name)) ?? (type === 'place' ? thingNamed(tokenize(withoutForm(name))) : undefined);
    if (thing?.code && type === 'place') return territory(thing.code);
    if (thing && (thing.kind === 'organization') === (type === 'organization')) return { key: `${type}:${slugOf(thing.common)}`, common: thing.common, ofLexicon: true };
    if (thing) return { key: `${type}:${slugOf(name)}`, common: name, ofLexicon: true };
  }
  const bare = type === 'place' ? withoutForm(name) : name;
  return { key: `${type}:${slugOf(bare)}`, common: name };
}

/** The full names of states before that of the country, and words that say what a place is: "Republic of", "Drina River". */
const form =
  /^(?:(?:the )?(?:federal )?(?:republic|kingdom|free state|principality) of (?:the )?|(?:bundes)?republik |königreichs? (?:der )?|fürstentum |freistaat |р\. ?|(?:сојузна |федерална )?републик[аи](?:та)? |кралство(?:то)? |кнежевство(?:то)? |lake |river |река(?:та)? |езеро(?:то)? )|(?: river| lake| city)$/iu;

function withoutForm(name: string): string {
  const bare = name.replace(form, '');
  return /\p{L}{2}/u.test(bare) ? bare : name;
}

function territory(code: string): Identity {
  return { key: `territory:${code}`, common: territoryByCode(code)?.common ?? code, territory: code, ofLexicon: true };
}
