import { bySpan } from '../text/span';
import type { RecognizedMention } from './mention';

/**
 * The mentions that stay where some overlap: the longer of two, of two with the same span the surer one. What
 * a dropped one knew of the same words (a role, a code) goes to the one that stays. Ordered by start.
 */
export function resolve(mentions: readonly RecognizedMention[]): RecognizedMention[] {
  const ordered = [...mentions].sort((a, b) => bySpan(a, b) || b.score - a.score);
  const kept: RecognizedMention[] = [];
  for (const mention of ordered) {
    const last = kept[kept.length - 1];
    if (!last || mention.start >= last.end) {
      kept.push(mention);
      continue;
    }
    if (mention.start === last.start && mention.end === last.end) {
      if (mention.type === last.type) kept[kept.length - 1] = { ...mention, ...last };
      continue;
    }
    if (better(mention, last)) {
      kept.pop();
      kept.push(mention);
    }
  }
  return kept;
}

function better(mention: RecognizedMention, last: RecognizedMention): boolean {
  const length = mention.end - mention.start;
  const lastLength = last.end - last.start;
  return length === lastLength ? mention.score > last.score : length > lastLength;
}
