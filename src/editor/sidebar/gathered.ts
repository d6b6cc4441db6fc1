import type { State } from '../../annotations/cast';
import type { Items } from './items';

/** What one article says of an entity or event. */
export interface Piece {
  readonly id: string;
  /** Whether the article declares it; what it only mentions it says nothing more of. */
  readonly declared: boolean;
  readonly type: string;
  readonly name: string;
  /** Two at most. */
  readonly details: readonly string[];
  /** Whether it is one of elsewhere, where that is asked. */
  readonly question?: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly state: State;
  readonly size: number;
  readonly open: number;
}

/** An entity or event as all articles of a folder say it now: a look at one place of {@link Items}, which holds all that it tells. */
export class Gathered {
  constructor(private readonly items: Items, readonly at: number) {}

  get id(): string {
    return this.items.textAt(this.at, 'id')!;
  }

  get folder(): string {
    return this.items.folder;
  }

  get type(): string {
    return this.items.textAt(this.at, 'type') ?? 'unknown';
  }

  get name(): string {
    return this.items.textAt(this.at, 'name') ?? this.id;
  }

  /** The first code unit of a name of two or more, where that is known without the name: many are never shown. */
  get initial(): number | undefined {
    return this.items.initialAt(this.at);
  }

  get details(): readonly string[] {
    const [first, second] = [this.items.textAt(this.at, 'detail'), this.items.textAt(this.at, 'further')];
    return first === undefined ? none : second === undefined ? [first] : [first, second];
  }

  get question(): string | undefined {
    return this.items.questionAt(this.at);
  }

  get date(): string | undefined {
    return this.items.textAt(this.at, 'date');
  }

  get place(): string | undefined {
    return this.items.textAt(this.at, 'place');
  }

  get size(): number {
    return this.items.countAt(this.at, 'size');
  }

  /** How many of its mentions nobody has decided on. */
  get open(): number {
    return this.items.countAt(this.at, 'open');
  }

  /** In how many articles it is. */
  get articles(): number {
    return this.items.countAt(this.at, 'articles');
  }

  get state(): State {
    return this.items.countAt(this.at, 'accepted') > 0 ? 'accepted' : 'suggested';
  }
}

const none: readonly string[] = [];
