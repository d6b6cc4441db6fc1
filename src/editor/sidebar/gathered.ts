import type { State } from '../../annotations/cast';

/** What one article says of an entity or event. */
export interface Piece {
  readonly id: string;
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

/**
 * An entity or event as all articles of a folder say it. Each fact stands with the path of the article that it is
 * from: of several articles the first by path that says it counts, so that the order in which they are read is none.
 */
export class Gathered {
  type = 'unknown';
  name: string;
  details: readonly string[] = none;
  question: string | undefined;
  date: string | undefined;
  place: string | undefined;
  size = 0;
  open = 0;
  /** In how many articles it is. */
  articles = 0;
  private accepted = 0;
  private typeFrom: string | undefined;
  private nameFrom: string | undefined;
  private detailsFrom: string | undefined;
  private questionFrom: string | undefined;
  private dateFrom: string | undefined;
  private placeFrom: string | undefined;

  /** @param fullest whether the longest name stands for all, not the first */
  constructor(readonly id: string, readonly folder: string, private readonly fullest: boolean) {
    this.name = id;
  }

  get state(): State {
    return this.accepted > 0 ? 'accepted' : 'suggested';
  }

  add(piece: Piece, path: string): void {
    this.count(piece, 1);
    this.offer(piece, path);
  }

  /** @returns whether facts were from this article, and are to be looked for anew in the others */
  remove(piece: Piece, path: string): boolean {
    this.count(piece, -1);
    return [this.typeFrom, this.nameFrom, this.detailsFrom, this.questionFrom, this.dateFrom, this.placeFrom].includes(path);
  }

  /** Forgets what it is, not how often. */
  forget(): void {
    this.type = 'unknown';
    this.name = this.id;
    this.details = none;
    this.question = this.questionFrom = undefined;
    this.date = this.place = this.typeFrom = this.nameFrom = this.detailsFrom = this.dateFrom = this.placeFrom = undefined;
  }

  /** Takes the facts of an article where they come before those that are known. */
  offer({ declared, type, name, details, question, date, place }: Piece, path: string): void {
    if (!declared) return;
    if (isBefore(path, this.typeFrom)) {
      this.type = type;
      this.typeFrom = path;
    }
    const longer = this.fullest && this.nameFrom !== undefined ? name.length - this.name.length : 0;
    if (longer > 0 || (longer === 0 && isBefore(path, this.nameFrom))) {
      this.name = name;
      this.nameFrom = path;
    }
    if (details.length > 0 && isBefore(path, this.detailsFrom)) {
      this.details = details;
      this.detailsFrom = path;
    }
    if (question !== undefined && isBefore(path, this.questionFrom)) {
      this.question = question;
      this.questionFrom = path;
    }
    if (date !== undefined && isBefore(path, this.dateFrom)) {
      this.date = date;
      this.dateFrom = path;
    }
    if (place !== undefined && isBefore(path, this.placeFrom)) {
      this.place = place;
      this.placeFrom = path;
    }
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
