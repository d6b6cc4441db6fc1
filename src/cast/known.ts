import { overlaps } from '../text/span';
import type { RecognizedMention } from '../recognition/mention';
import { Phrases } from '../recognition/phrases';
import type { Article } from '../recognition/recognizer';
import { surnameOf } from '../recognition/repeated';
import { identityOfName, slugOf } from './identity';
import type { KnownEntity } from './suggestions';

/** The entities annotated before, asked by identity, by the words of a name and by surname. */
export class Known {
  private readonly byKey = new Map<string, KnownEntity | undefined>();
  private readonly bySurname = new Map<string, KnownEntity | undefined>();
  readonly byId = new Map<string, KnownEntity>();
  /** Names to look for in articles; those in small letters ("the minister") are too common. */
  readonly phrases = new Phrases<KnownEntity>();

  constructor(entities: readonly KnownEntity[]) {
    for (const entity of entities) {
      this.byId.set(entity.id, entity);
      for (const name of namesOf(entity)) {
        if (/\p{Lu}/u.test(name)) this.phrases.add(name, entity);
        note(this.byKey, identityOfName(entity.type, name).key, entity);
        const surname = entity.type === 'person' ? surnameOf(name) : undefined;
        if (surname !== undefined) note(this.bySurname, slugOf(surname), entity);
      }
    }
  }

  /** The only known entity with this identity; `undefined` where there is none or more than one. */
  withKey(key: string): KnownEntity | undefined {
    return this.byKey.get(key);
  }

  /** The only known person with this surname. */
  withSurname(name: string): KnownEntity | undefined {
    return this.bySurname.get(slugOf(name));
  }
}

function note(map: Map<string, KnownEntity | undefined>, key: string, entity: KnownEntity): void {
  if (map.has(key) && map.get(key)?.id !== entity.id) map.set(key, undefined);
  else map.set(key, entity);
}

/** The names by which an entity is known; those of one letter or without any are of no use. */
export function namesOf(entity: KnownEntity): readonly string[] {
  return [entity.name, ...(entity.aliases ?? [])].filter((name) => /\p{L}.*\p{L}/su.test(name));
}

/** A mention of a known entity by a name that no rule knew. */
export interface KnownMention extends RecognizedMention {
  readonly known: string;
}

/** Known names and aliases that no rule found, as whole words. */
export function* knownMentions(article: Article, found: readonly RecognizedMention[], known: Known): Generator<KnownMention> {
  const { phrases } = known;
  if (phrases.size === 0) return;
  let next = 0;
  for (const placed of article.paragraphs) {
    if (placed.furniture) continue;
    for (const hit of phrases.find(placed.paragraph)) {
      const span = { start: placed.start + hit.start, end: placed.start + hit.end };
      while (next < found.length && found[next]!.end <= span.start) next++;
      let clash = false;
      let score = 0.9;
      for (let at = next; at < found.length && found[at]!.start < span.end; at++) {
        const other = found[at]!;
        if (!overlaps(other, span)) continue;
        const same = other.start === span.start && other.end === span.end;
        // A known name wins over what is inside it and over another type for the same words, not over what it is inside of.
        if (same && other.type !== hit.value.type) score = Math.min(1, Math.max(score, other.score + 0.01));
        else if (same || other.start < span.start || other.end > span.end) clash = true;
      }
      if (clash) continue;
      yield { ...span, type: hit.value.type as RecognizedMention['type'], score, why: { rule: 'cast', evidence: hit.value.name }, known: hit.value.id };
    }
  }
}

