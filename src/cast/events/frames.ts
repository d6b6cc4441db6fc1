import type { Draft } from './drafts';
import type { Scene } from './scene';

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
