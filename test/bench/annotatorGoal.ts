/** What an article's annotations are to be, and what of those that are there differs from it. */
import type { PublicMention } from '../../src/editor/api';
import type { Span } from '../../src/text/span';

/** A mention as it is to be; what it names is the same for mentions of one entity, whatever its id. */
export interface Wanted extends Span {
  readonly type: string;
  readonly target: string;
}

/** A mention as it is now. */
export interface Found extends Wanted {
  readonly score: number;
  readonly state: PublicMention['state'];
}

/** What is wanted, and what of the mentions that are there is not. */
export class Goal {
  constructor(private readonly wanted: readonly Wanted[]) {}

  /** What is wanted and not there with these words and this type. */
  missing(found: readonly Found[]): Wanted[] {
    const there = new Set(found.map(placeOf));
    return this.wanted.filter((mention) => !there.has(placeOf(mention)));
  }

  /** What is there and not wanted. */
  wrong(found: readonly Found[]): Found[] {
    const right = new Set(this.right(found));
    return found.filter((mention) => !right.has(mention));
  }

  /** What is there and wanted, whatever it names. */
  right(found: readonly Found[]): Found[] {
    const wanted = new Set(this.wanted.map(placeOf));
    return found.filter((mention) => wanted.has(placeOf(mention)));
  }

  /** The mentions of entities that are not with most of those of their own. */
  misplaced(found: readonly Found[]): { mention: Found; home: string | undefined }[] {
    const targets = new Map(this.wanted.map((mention) => [placeOf(mention), mention.target]));
    const entities = found.filter(({ type }) => type !== 'date' && type !== 'event');
    const counts = new Map<string, number>();
    for (const mention of entities) {
      const wanted = targets.get(placeOf(mention));
      if (wanted !== undefined) counts.set(`${wanted}\n${mention.target}`, (counts.get(`${wanted}\n${mention.target}`) ?? 0) + 1);
    }
    const homes = new Map<string, string>();
    const taken = new Set<string>();
    for (const [pair] of [...counts].sort(([, a], [, b]) => b - a)) {
      const [wanted, target] = pair.split('\n') as [string, string];
      if (homes.has(wanted) || taken.has(target)) continue;
      homes.set(wanted, target);
      taken.add(target);
    }
    return entities.flatMap((mention) => {
      const wanted = targets.get(placeOf(mention));
      const home = wanted === undefined ? undefined : homes.get(wanted);
      return wanted === undefined || home === mention.target ? [] : [{ mention, home }];
    });
  }

  /** The dates that are there with another value. */
  wrongDates(found: readonly Found[]): Wanted[] {
    const values = new Map(found.map((mention) => [placeOf(mention), mention.target]));
    return this.wanted.filter((mention) => mention.type === 'date' && values.has(placeOf(mention)) && values.get(placeOf(mention)) !== mention.target);
  }
}

/** Where a mention stands and of which type it is, as one key. */
export function placeOf({ start, end, type }: Wanted): string {
  return `${start} ${end} ${type}`;
}
