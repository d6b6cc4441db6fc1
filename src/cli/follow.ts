import type { Annotations } from '../annotations/model';
import { partsOf, reanchor, type Anchored, type Anchoring } from '../annotations/reanchor';
import { Resolver } from '../annotations/resolve';
import { settle } from '../annotations/settle';
import { baseTextOf } from './baseText';

/** What has become of the mentions of an article that has changed since its sidecar was written. */
export interface Following {
  /** How many mentions are ambiguous or gone. */
  readonly doubtful: number;
  /** The annotations with their selectors and hash in the text as it is now, where none is in doubt. */
  readonly annotations?: Annotations;
}

/**
 * Follows the mentions of an article from the text that their hash names, where git has it, else by their quotes.
 *
 * @param article its path; `text` is what it holds now, normalised, and `hash` the SHA-256 of that
 * @returns `undefined` where the hash is not stale, or nothing is there to be followed
 */
export async function follow(article: string, annotations: Annotations, text: string, hash: string): Promise<Following | undefined> {
  if (annotations.sha256 === undefined || annotations.sha256 === hash || annotations.mentions.length + annotations.rejected.length === 0) return undefined;
  const found = reanchor({ before: await baseTextOf(article, annotations.sha256), after: text, annotations });
  const isOpen = (item: Anchored): boolean => 'candidates' in found.get(item)!;
  const doubtful = annotations.mentions.filter(isOpen).length;
  // A no to words that are gone has nothing left to say; one that may mean several places is asked about too.
  const asked = doubtful + annotations.rejected.filter((no) => found.get(no)!.kind === 'ambiguous').length;
  if (asked > 0) return { doubtful: asked };
  const now = new Resolver(text);
  return { doubtful, annotations: { ...settle(annotations, (item) => selectorsOf(found.get(item)!), now), sha256: hash } };
}

function selectorsOf(anchoring: Anchoring): ReturnType<typeof partsOf> | undefined {
  return 'candidates' in anchoring ? undefined : [anchoring.selector, ...anchoring.more.map(({ selector }) => selector)];
}

/** What a stale hash means, as a sentence. */
export function outlook({ doubtful, annotations }: Following): string {
  if (annotations) return 'All of them can be followed: check --fix does.';
  return doubtful === 1 ? 'One of them is ambiguous or gone.' : `${doubtful} of them are ambiguous or gone.`;
}
