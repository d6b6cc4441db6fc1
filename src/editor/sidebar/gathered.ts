import type { State } from '../../annotations/cast';

/** What one article says of an entity or event. */
export interface Piece {
  readonly id: string;
  /** That of the id among the strings of the article, where that is known. */
  readonly number?: number;
  /** Whether the article declares it; what it only mentions it says nothing more of. */
  readonly declared: boolean;
  readonly type: string;
  readonly name: string;
  readonly details: readonly string[];
  /** Whether it is one of elsewhere, where that is asked. */
  readonly question?: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly state: State;
  readonly size: number;
  readonly open: number;
}

/** What few have, and where it is from. */
interface More {
  /** Where it is not from the article that says the type. */
  nameFrom?: string | undefined;
  detailsFrom?: string | undefined;
  question?: readonly [value: string, from: string];
  date?: readonly [value: string, from: string];
  place?: readonly [value: string, from: string];
}

/**
 * An entity or event as all articles of a folder say it. Each fact stands with the path of the article that it is
 * from: of several articles the first by path that says it counts, so that the order in which they are read is none.
 * There are hundreds of thousands of them: what is the same for most takes no room.
 */
export class Gathered {
  type = 'unknown';
  name: string;
  details: readonly string[] = none;
  size = 0;
  open = 0;
  /** In how many articles it is. */
  articles = 0;
  /** That of its id, where it is had by that; else 0. */
  number = 0;
  private accepted = 0;
  /** The article that says the type, and all that {@link more} does not say the article of. */
  private from: string | undefined;
  private more: More | undefined;

  constructor(readonly id: string, readonly folder: string) {
    this.name = id;
  }

  get state(): State {
    return this.accepted > 0 ? 'accepted' : 'suggested';
  }

  get question(): string | undefined {
    return this.more?.question?.[0];
  }

  get date(): string | undefined {
    return this.more?.date?.[0];
  }

  get place(): string | undefined {
    return this.more?.place?.[0];
  }

  /** @param fullest whether the longest name stands for all, not the first */
  add(piece: Piece, path: string, fullest: boolean): void {
    this.count(piece, 1);
    this.offer(piece, path, fullest);
  }

  /** @returns whether facts were from this article, and are to be looked for anew in the others */
  remove(piece: Piece, path: string): boolean {
    this.count(piece, -1);
    const { from, more } = this;
    return from === path || (more !== undefined && [more.nameFrom, more.detailsFrom, more.question?.[1], more.date?.[1], more.place?.[1]].includes(path));
  }

  /** Forgets what it is, not how often. */
  forget(): void {
    this.type = 'unknown';
    this.name = this.id;
    this.details = none;
    this.from = this.more = undefined;
  }

  /** Takes the facts of an article where they come before those that are known. */
  offer({ declared, type, name, details, question, date, place }: Piece, path: string, fullest: boolean): void {
    if (!declared) return;
    const { from } = this;
    const nameFrom = this.more?.nameFrom ?? from;
    const detailsFrom = this.details.length === 0 ? undefined : (this.more?.detailsFrom ?? from);
    if (isBefore(path, from)) {
      this.type = type;
      this.from = path;
    }
    const longer = fullest && nameFrom !== undefined ? name.length - this.name.length : 0;
    const isNamed = longer > 0 || (longer === 0 && isBefore(path, nameFrom));
    if (isNamed) this.name = name;
    this.cameFrom('nameFrom', isNamed ? path : nameFrom);
    const isDetailed = details.length > 0 && isBefore(path, detailsFrom);
    if (isDetailed) this.details = details;
    this.cameFrom('detailsFrom', isDetailed ? path : detailsFrom);
    if (question !== undefined) this.take('question', question, path);
    if (date !== undefined) this.take('date', date, path);
    if (place !== undefined) this.take('place', place, path);
  }

  private cameFrom(what: 'nameFrom' | 'detailsFrom', path: string | undefined): void {
    if (path !== this.from && path !== undefined) (this.more ??= {})[what] = path;
    else if (this.more?.[what] !== undefined) this.more[what] = undefined;
  }

  private take(what: 'question' | 'date' | 'place', value: string, path: string): void {
    const more = (this.more ??= {});
    if (isBefore(path, more[what]?.[1])) more[what] = [value, path];
  }

  private count({ state, size, open }: Piece, sign: 1 | -1): void {
    this.articles += sign;
    this.size += sign * size;
    this.open += sign * open;
    if (state === 'accepted') this.accepted += sign;
  }
}

/** One for all that have none. */
const none: readonly string[] = [];

function isBefore(path: string, from: string | undefined): boolean {
  return from === undefined || path < from;
}
