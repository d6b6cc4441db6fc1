import { draftsOf, type Draft } from './drafts';
import type { Scene } from './scene';

const none: ReadonlySet<Draft> = new Set();

/** Which events each sentence of an article tells of, kept and not. */
export interface EventsOfSentences {
  readonly drafts: readonly Draft[];
  /** Those of a sentence, by its number. */
  readonly of: (sentence: number) => ReadonlySet<Draft>;
}

/** Asked by way of {@link Scene.once}, of the scene itself. */
export function eventsOfSentences(scene: Scene): EventsOfSentences {
  const drafts = draftsOf(scene);
  const bySentence = new Map<number, Set<Draft>>();
  for (const draft of drafts) {
    for (const { sentence } of [...draft.named, ...draft.again]) {
      const others = bySentence.get(sentence);
      if (others) others.add(draft);
      else bySentence.set(sentence, new Set([draft]));
    }
  }
  return { drafts, of: (sentence) => bySentence.get(sentence) ?? none };
}

/** Whose a sentence is that tells of some events: of one, of others, or of none. */
export type Whose = 'own' | 'other' | 'none';

export function whoseIs(events: ReadonlySet<Draft>, draft: Draft): Whose {
  return events.has(draft) ? 'own' : events.size > 0 ? 'other' : 'none';
}
