import { numberOf, unitOf } from '../../recognition/toldMoments';
import type { Draft } from './drafts';
import type { Scene } from './scene';

/** What stands between a number of days and the event that they count from. */
const ways: ReadonlyMap<string, 1 | -1> = new Map([...'after following nach по след'.split(' ').map((word): [string, 1] => [word, 1]), ...'before vor пред преди'.split(' ').map((word): [string, -1] => [word, -1])]);

/** Single words for the evening or day before what is named behind them. */
const eves = /^(?:vorabend|навечерието|предвечерието)$/;

/** Further off it is told by its date. */
const furthest = 31;

/**
 * How many days before or after another event one is told to be: "the day after the signing", "Am Tag vor dem Treffen",
 * "два дена пред почетокот на операцијата"; none where the sentence says nothing of the kind.
 */
export function offsetDaysOf(scene: Scene, { named }: Draft): number | undefined {
  const { paragraph, sentence } = named[0]!;
  const stretch = scene.tokensOf(sentence);
  if (!stretch) return undefined;
  const { tokens } = paragraph;
  for (let at = stretch.first; at < Math.min(stretch.end, stretch.first + longest); at++) {
    if (eves.test(tokens[at]!.key)) return -1;
    const unit = /^(?:денот|деня|денят)$/.test(tokens[at]!.key) ? 'day' : unitOf(tokens[at]!.key);
    const way = unit === 'day' || unit === 'week' ? ways.get(tokens[at + 1]?.key ?? '') : undefined;
    const next = tokens[at + 2];
    // "the day before yesterday", "ден по ден".
    if (way === undefined || next?.kind !== 'word' || /^(?:yesterday|tomorrow|ден|day|gestern)$/.test(next.key)) continue;
    const days = (numberOf(tokens[at - 1]) ?? 1) * (unit === 'week' ? 7 : 1);
    if (days <= furthest) return way * days;
  }
  return undefined;
}

/** Of a sentence without an end no more tokens are looked at. */
const longest = 80;
