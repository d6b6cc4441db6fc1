import type { Draft } from './drafts';
import type { Filled } from './fill';
import type { Scene } from './scene';
import { firstDay, lastDay } from './spans';

/** Words that tell of the margins of an event, or that something is part of it. */
const margins = /^(?:margins?|sidelines?|fringes?|rande|rahmen|маргините|маргина|рамките|рамки|полето|кулоарите|кулоари|споредно)$/;

/** How many tokens behind such a word the event is named. */
const reach = 10;

/** For each draft the index of the one on whose margins it takes place: "on the margins of the conference". */
export function framesOf(scene: Scene, drafts: readonly Draft[]): (number | undefined)[] {
  const bySentence = new Map<number, { at: number; first: number }[]>();
  for (const [at, { named, again }] of drafts.entries()) {
    for (const { sentence, first } of [...named, ...again]) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { at, first }]);
  }
  const frames = new Array<number | undefined>(drafts.length).fill(undefined);
  for (const [sentence, told] of bySentence) {
    if (told.length < 2) continue;
    const stretch = scene.tokensOf(sentence);
    if (!stretch) continue;
    for (let cue = stretch.first; cue < stretch.end; cue++) {
      if (!margins.test(stretch.paragraph.tokens[cue]!.key)) continue;
      const frame = told.filter(({ first }) => first > cue && first <= cue + reach).sort((a, b) => a.first - b.first)[0];
      if (!frame) continue;
      for (const { at } of told) if (at !== frame.at && frames[frame.at] !== at) frames[at] ??= frame.at;
    }
  }
  return frames;
}

/**
 * An event with the date and place of the one on whose margins it takes place, where its own sentences name neither: what
 * else was taken for them is further away than the frame.
 */
export function within(scene: Scene, one: Filled, frame: Filled | undefined): Filled {
  if (!frame) return one;
  const here = [...one.draft.named, ...one.draft.again].flatMap(({ sentence }) => scene.of(sentence));
  const isGathering = frame.kind !== 'agreement' && frame.kind !== 'statement' && frame.kind !== 'operation';
  const fits = one.date !== undefined && (!isGathering || frame.date === undefined || isPartOf(one.date, frame.date) || here.some(({ mention }) => mention.date === one.date));
  const stays = one.place !== undefined && (!isGathering || frame.place === undefined || here.some(({ group }) => group === one.place));
  const date = fits ? one.date : frame.date ?? one.date;
  const place = stays ? one.place : frame.place ?? one.place;
  return { ...one, ...(date === undefined ? {} : { date }), ...(place ? { place } : {}), announced: fits ? one.announced : frame.announced };
}

function isPartOf(date: string, whole: string): boolean {
  return firstDay(date) >= firstDay(whole) && lastDay(date) <= lastDay(whole);
}
