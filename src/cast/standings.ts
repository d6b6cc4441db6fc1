import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import type { Group } from './group';

/** Gives persons the roles that their mentions state, and the entity in which they hold them: the first of each. */
export function giveStandings(_article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): void {
  const byEnd = new Map<number, Group>();
  const byCode = new Map<string, Group>();
  for (const [mention, one] of of) {
    byEnd.set(mention.end, one);
    if (one.type === 'place' && one.territory) byCode.set(one.territory, one);
  }
  for (const mention of mentions) {
    const one = of.get(mention);
    if (one?.type !== 'person') continue;
    if (mention.role !== undefined) one.role ??= mention.role;
    const holder = mention.of && byEnd.get(mention.of.end);
    const nation = mention.nation === undefined ? undefined : byCode.get(mention.nation);
    if (nation) one.of ??= nation;
    if (holder && (holder.type === 'place' || holder.type === 'organization')) one.of ??= holder;
  }
}
