/**
 * What is held of each entity or event: texts by number, 0 where there is none; how often; and of each fact the number
 * of the article that it is from, 0 where nobody has said it.
 */
const cell = { id: 0, type: 1, name: 2, detail: 3, further: 4, date: 5, place: 6, size: 7, open: 8, articles: 9, accepted: 10, from: 11, nameFrom: 12, detailsFrom: 13, dateFrom: 14, placeFrom: 15 } as const;
const { id, type, name, detail, further, date, place, size, open, articles, accepted, from, nameFrom, detailsFrom, dateFrom, placeFrom } = cell;
/** With a power of two a row is a line of the processor's memory. */
const width = 16;

/** So many rows are made room for at a time: few where there is one article, and nothing is copied where there are many. */
const inBlock = 512;

function rowOf(at: number): number {
  return (at % inBlock) * width;
}

export type Cell = keyof typeof cell;

/** What one article says, its texts by number. One is filled again and again: there are hundreds of thousands. */
export interface Said {
  id: number;
  declared: boolean;
  type: number;
  name: number;
  detail: number;
  further: number;
  date: number;
  place: number;
  accepted: boolean;
  size: number;
  open: number;
}

/** What texts and paths the numbers stand for. */
export interface Told {
  lengthOf(text: number): number;
  /** Whether the path of one article comes before that of another. */
  isBefore(one: number, other: number): boolean;
}

/**
 * Entities or events as many articles say them, in rows of numbers. Each fact stands with the article that it is from:
 * of several articles the first by path that says it counts, so that the order in which they are read is none. There
 * are hundreds of thousands, gathered at a start: as objects they would keep the garbage collector longer than all else.
 */
export class Facts {
  private readonly blocks: Uint32Array[] = [];
  /** So many rows there are. */
  length = 0;

  /** @param fullest whether the longest name stands for all, not the first */
  constructor(private readonly told: Told, private readonly fullest: boolean) {}

  /** Adds a row, and tells its place. */
  push(text: number): number {
    const at = this.length++;
    if (at % inBlock === 0) this.blocks.push(new Uint32Array(inBlock * width));
    this.blockOf(at)[rowOf(at) + id] = text;
    return at;
  }

  get(at: number, of: Cell): number {
    return this.blockOf(at)[rowOf(at) + cell[of]]!;
  }

  /** Takes in what an article says. */
  add(at: number, said: Said, article: number): void {
    this.count(at, said, 1);
    this.offer(at, said, article);
  }

  /** @returns whether facts were from this article, and are to be looked for anew in the others */
  remove(at: number, said: Said, article: number): boolean {
    this.count(at, said, -1);
    const row = rowOf(at);
    return this.blockOf(at).subarray(row + from, row + width).includes(article);
  }

  /** Forgets what it is, not how often. */
  forget(at: number): void {
    const cells = this.blockOf(at);
    const row = rowOf(at);
    cells.fill(0, row + type, row + size);
    cells.fill(0, row + from, row + width);
  }

  /** Takes the facts of an article where they come before those that are known. */
  offer(at: number, said: Said, article: number): void {
    if (!said.declared) return;
    const cells = this.blockOf(at);
    const row = rowOf(at);
    if (this.isFirst(cells[row + from]!, article)) {
      cells[row + type] = said.type;
      cells[row + from] = article;
    }
    const longer = this.fullest && cells[row + nameFrom] !== 0 && cells[row + name] !== said.name ? this.told.lengthOf(said.name) - this.told.lengthOf(cells[row + name]!) : 0;
    if (longer > 0 || (longer === 0 && this.isFirst(cells[row + nameFrom]!, article))) {
      cells[row + name] = said.name;
      cells[row + nameFrom] = article;
    }
    if (said.detail !== 0 && this.isFirst(cells[row + detailsFrom]!, article)) {
      cells[row + detail] = said.detail;
      cells[row + further] = said.further;
      cells[row + detailsFrom] = article;
    }
    if (said.date !== 0 && this.isFirst(cells[row + dateFrom]!, article)) {
      cells[row + date] = said.date;
      cells[row + dateFrom] = article;
    }
    if (said.place !== 0 && this.isFirst(cells[row + placeFrom]!, article)) {
      cells[row + place] = said.place;
      cells[row + placeFrom] = article;
    }
  }

  /** Whether an article comes before the one that a fact is from; most are of one article alone. */
  private isFirst(before: number, article: number): boolean {
    return before === 0 || (before !== article && this.told.isBefore(article, before));
  }

  private blockOf(at: number): Uint32Array {
    return this.blocks[Math.floor(at / inBlock)]!;
  }

  private count(at: number, said: Said, sign: 1 | -1): void {
    const cells = this.blockOf(at);
    const row = rowOf(at);
    cells[row + articles]! += sign;
    cells[row + size]! += sign * said.size;
    cells[row + open]! += sign * said.open;
    if (said.accepted) cells[row + accepted]! += sign;
  }
}
