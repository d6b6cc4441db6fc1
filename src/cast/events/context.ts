import { cuesBetween } from './cueWords';
import type { Decided, DecidedEvents } from './decided';
import type { Draft } from './drafts';
import type { EventKind } from './heads';
import { stemOf } from './kindFeatures';

/** What the other events of an article say of one: agreements are signed where and when people meet. */
export interface Context {
  /** The first event of the article. */
  readonly main?: Decided;
  /** The event that is told of nearest to this one. */
  readonly nearest?: Decided;
  /** How far that is, in sentences, told in few words. */
  readonly gap: string;
  /** All of which is told so far. */
  readonly decided?: DecidedEvents;
}

const gatherings: ReadonlySet<string> = new Set(['conference', 'meeting', 'visit']);

/** The order in which events are looked at: first where people come together, then what comes of it; each in the order of the text. */
export function lookedAt(kinds: readonly EventKind[]): number[] {
  const order = kinds.map((_, at) => at);
  return [...order.filter((at) => gatherings.has(kinds[at]!)), ...order.filter((at) => !gatherings.has(kinds[at]!))];
}

export function contextOf(draft: Draft, decided: DecidedEvents): Context {
  const { sentence } = draft.named[0]!;
  let nearest: Decided | undefined;
  for (const one of decided.all) if (!nearest || Math.abs(one.sentence - sentence) < Math.abs(nearest.sentence - sentence)) nearest = one;
  const [main] = decided.all;
  const apart = nearest ? nearest.sentence - sentence : 0;
  return { ...(main ? { main } : {}), ...(nearest ? { nearest } : {}), gap: apart === 0 ? 'same' : Math.abs(apart) <= 2 ? (apart < 0 ? 'before' : 'behind') : 'far', decided };
}

/** So many tokens on either side of an event are looked at for words of known meaning. */
const widest = 15;

/** The words around an event, by which those that fit it together with something can be told. */
export function cuesOf({ named }: Draft): string[] {
  const { paragraph, first, end } = named[0]!;
  const cues: string[] = [];
  for (let at = Math.max(0, first - 5); at < Math.min(paragraph.tokens.length, end + 5); at++) {
    const token = paragraph.tokens[at]!;
    if ((at < first || at >= end) && token.kind === 'word' && token.shape === 'lower' && token.key.length > 2) cues.push(`${at < first ? 'left' : 'right'} ${stemOf(token.key)}`);
  }
  for (const cue of cuesBetween(paragraph, first - widest, end + widest)) cues.push(`cue ${cue}`);
  return cues;
}
