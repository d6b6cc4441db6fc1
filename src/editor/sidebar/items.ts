import type { Slices } from '../store/index/slices';
import { Gathered } from './gathered';
import { inStep } from './ranges';

/**
 * The entities or events of a folder. Nearly all articles of a workspace share one list of strings, in which an id has
 * a number: by that an item is had without a look at the letters of the id. A map by ids is made where somebody needs it.
 */
export class Items {
  private strings: readonly string[] | undefined;
  private readonly numbered: (Gathered | undefined)[] = [];
  private byId: Map<string, Gathered> | undefined;

  constructor(private readonly folder: string) {}

  /** Whether items are had by numbers in these strings, or by ids without delay. */
  knows(strings: readonly string[] | undefined): boolean {
    return this.byId !== undefined || this.numbers(strings);
  }

  /** From now on items are had by numbers in these strings; as long as there are none. */
  number(strings: readonly string[]): void {
    if (!this.strings && !this.byId) this.strings = strings;
  }

  /** @param number of the id in the strings, where there is one */
  get(id: string, strings?: readonly string[], number?: number): Gathered | undefined {
    if (number === undefined || !this.numbers(strings)) return this.indexed().get(id);
    const item = this.numbered[number] ?? this.byId?.get(id);
    if (item) this.place(item, number);
    return item;
  }

  /** Likewise, and makes it where there is none. */
  open(id: string, strings?: readonly string[], number?: number): Gathered {
    let item = this.get(id, strings, number);
    if (!item) {
      item = new Gathered(id, this.folder);
      this.byId?.set(id, item);
      if (number !== undefined && this.numbers(strings)) this.place(item, number);
    }
    return item;
  }

  delete({ id, number }: Gathered): void {
    this.byId?.delete(id);
    if (number > 0) this.numbered[number] = undefined;
  }

  *values(): Generator<Gathered> {
    if (this.byId) return void (yield* this.byId.values());
    for (const item of this.numbered) if (item) yield item;
  }

  /** Makes what {@link get} needs for any id, in slices. */
  async index(slices: Slices): Promise<void> {
    if (this.byId) return;
    const byId = new Map<string, Gathered>();
    let at = 0;
    for (const item of this.values()) {
      byId.set(item.id, item);
      if (++at % inStep === 0 && slices.spent) await slices.next();
    }
    this.byId = byId;
  }

  private numbers(strings: readonly string[] | undefined): boolean {
    return strings !== undefined && strings === this.strings;
  }

  private place(item: Gathered, number: number): void {
    item.number = number;
    this.numbered[number] = item;
  }

  private indexed(): Map<string, Gathered> {
    if (!this.byId) {
      this.byId = new Map();
      for (const item of this.numbered) if (item) this.byId.set(item.id, item);
    }
    return this.byId;
  }
}
