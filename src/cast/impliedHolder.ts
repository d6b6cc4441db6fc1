import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import type { Countries } from './countries';
import type { Group } from './group';
import { HolderCandidates, type OpenRole } from './holderCandidates';
import { holderWeights, worthTelling } from './holderWeights';

/**
 * Gives persons whose role the article states without its holder the entity that fits best: ministers and ambassadors
 * a country, mayors a place, others an organization, by where and how often the article names it.
 *
 * @param open the persons, with where the article states the role
 */
export function giveImpliedHolders(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, countries: Countries, open: ReadonlyMap<Group, OpenRole>): void {
  if (open.size === 0) return;
  const all = new HolderCandidates(article, mentions, of, countries);
  for (const [one, role] of open) {
    let best: Group | undefined;
    let bestScore = -worthTelling;
    const { kind, candidates } = all.of(one, role);
    for (const { holder, features } of candidates) {
      const score = features.reduce((sum, value, at) => sum + value * holderWeights[kind][at]!, 0);
      if (score <= bestScore) continue;
      best = holder;
      bestScore = score;
    }
    if (!best) continue;
    one.of = best;
    all.take(one.role ?? '', best);
  }
}
