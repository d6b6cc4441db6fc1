import type { RecognizedMention } from '../recognition/mention';
import { fullName, type Group } from './group';

import type { SuggestedEvent } from './suggestions';

/** The events that groups of event mentions stand for; a date or place counts where its sentence has exactly one. */
export function tellEvents(groups: readonly Group[], mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): SuggestedEvent[] {
  const told: SuggestedEvent[] = [];
  for (const one of groups) {
    if (one.type !== 'event' || one.known) continue;
    const first = one.mentions.find((mention) => mention.sentence);
    if (!first?.sentence) continue;
    const { start, end } = first.sentence;
    const inside = within(mentions, start, end);
    const dates = new Set(inside.filter((mention) => mention.date !== undefined && mention.date !== 'unknown').map((mention) => mention.date!));
    const places = new Set(inside.filter((mention) => mention.type === 'place' && mention.common !== undefined && !mention.territory).map((mention) => of.get(mention)?.id));
    const date = dates.size === 1 ? [...dates][0] : undefined;
    const place = places.size === 1 ? [...places][0] : undefined;
    told.push({
      id: one.id!,
      type: one.mentions.find((mention) => mention.kind)?.kind ?? 'conference',
      title: fullName(one),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      participants: [],
      start,
      end,
    });
  }
  return told;
}

/** The mentions inside a stretch of text; they are ordered by start. */
function within(mentions: readonly RecognizedMention[], start: number, end: number): RecognizedMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: RecognizedMention[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.start < end; at++) found.push(mentions[at]!);
  return found;
}
