import type { Slices } from '../store/index/slices';
import { Gathered } from './gathered';
import { inStep } from './ranges';

/**
 * The entities or events of a folder. Nearly all articles of a workspace share one list of strings, in which an id has
 * a number: by that an item is had without a look at the letters of the id. A map by ids is made where somebody needs it.
 */
export class Items {
  private strings: readonly string[] | undefined;
  /** Where in {@link list} the item with each number is, and 1; 0 where there is none. */
  private places = new Uint32Array();
  /** The items that have numbers. */
  private readonly list: Gathered[] = [];
  private byId: Map<string, Gathered> | undefined;

  constructor(private readonly folder: string) {}

  /** Whether items are had by numbers in these strings, or by ids without delay. */
  knows(strings: readonly string[] | undefined): boolean {
    return this.byId !== undefined || this.numbers(strings);
  }

  /** From now on items are had by numbers in these strings; as long as there are none. */
  number(strings: readonly string[]): void {
    if (this.strings || this.byId) return;
    this.strings = strings;
    this.places = new Uint32Array(strings.length + 1);
  }

  /** @param number of the id in the strings, where there is one */
  get(id: string, strings?: readonly string[], number?: number): Gathered | undefined {
    if (number === undefined || !this.numbers(strings)) return this.indexed().get(id);
    const place = this.places[number]!;
    if (place > 0) return this.list[place - 1];
    const item = this.byId?.get(id);
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
    if (number === 0) return;
    // The last one takes its place.
    const last = this.list.pop()!;
    const place = this.places[number]!;
    this.places[number] = 0;
    if (last.number === number) return;
    this.list[place - 1] = last;
    this.places[last.number] = place;
  }

  /** All of them, in no order. */
  all(): Gathered[] {
    return this.byId ? [...this.byId.values()] : this.list.slice();
  }

  /** Makes what {@link get} needs for any id, in slices. */
  async index(slices: Slices): Promise<void> {
    if (this.byId) return;
    const byId = new Map<string, Gathered>();
    let at = 0;
    for (const item of this.all()) {
      byId.set(item.id, item);
      if (++at % inStep === 0 && slices.spent) await slices.next();
    }
    this.byId = byId;
  }

  private numbers(strings: readonly string[] | undefined): boolean {
    return strings !== undefined && strings === this.strings;
  }

  private place(item: Gathered, number: number): void {
    if (number >= this.places.length) {
      // There are more strings by now, while files are being read.
      const more = new Uint32Array(2 * number);
      more.set(this.places);
      this.places = more;
    }
    item.number = number;
    this.places[number] = this.list.push(item);
  }

  private indexed(): Map<string, Gathered> {
    if (!this.byId) {
      this.byId = new Map<string, Gathered>();
      for (const item of this.list) this.byId.set(item.id, item);
    }
    return this.byId;
  }
}
