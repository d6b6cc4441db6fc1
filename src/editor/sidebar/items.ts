import { initialOf, textOf, type Strings } from '../../annotations/strings';
import type { Slices } from '../store/index/slices';
import { Facts, type Cell, type Said } from './facts';
import { Gathered, type Piece } from './gathered';
import type { Paths } from './paths';
import { inStep } from './ranges';

/** Of a text that is not among the shared strings; such texts are counted for themselves. */
const own = 0x8000_0000;

/**
 * The entities or events of a folder. Nearly all articles of a workspace share one list of strings, in which an id has
 * a number: by that an item is had without a look at the letters of the id. A map by ids is made where somebody needs it.
 */
export class Items {
  private readonly facts: Facts;
  private strings: Strings | undefined;
  /** Where in {@link facts} the item with each number is, and 1; 0 where there is none. What is gone keeps its place: it may come back. */
  private places = new Uint32Array();
  private byId: Map<string, number> | undefined;
  /** Texts that are not among the shared strings. */
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Few have one. */
  private readonly questions = new Map<number, readonly [value: string, from: number]>();
  /** Those of which the article that gave a fact has gone. */
  private readonly stale = new Set<number>();
  private readonly piece: Said = { id: 0, declared: true, type: 0, name: 0, detail: 0, further: 0, date: 0, place: 0, accepted: true, size: 0, open: 0 };

  /** @param fullest whether the longest name stands for all, not the first */
  constructor(readonly folder: string, fullest: boolean, private readonly paths: Paths) {
    this.facts = new Facts({ lengthOf: (text) => this.text(text)!.length, isBefore: (one, other) => paths.isBefore(one, other) }, fullest);
  }

  /** Whether items are had by numbers in these strings, or by ids without delay. */
  knows(strings: Strings | undefined): boolean {
    return this.byId !== undefined || this.numbered(strings);
  }

  /** From now on items are had by numbers in these strings; as long as there are none. */
  number(strings: Strings): void {
    if (this.strings || this.byId) return;
    this.strings = strings;
    this.places = new Uint32Array(strings.length + 1);
  }

  textAt(at: number, cell: Cell): string | undefined {
    return this.text(this.facts.get(at, cell));
  }

  /** The first code unit of a name of two or more, where that is known without the name. */
  initialAt(at: number): number | undefined {
    const number = this.facts.get(at, 'name');
    return number === 0 || number >= own ? undefined : initialOf(this.strings!, number);
  }

  countAt(at: number, cell: 'size' | 'open' | 'articles' | 'accepted'): number {
    return this.facts.get(at, cell);
  }

  questionAt(at: number): string | undefined {
    return this.questions.get(at)?.[0];
  }

  get(id: string): Gathered | undefined {
    const at = this.indexed().get(id);
    return at === undefined ? undefined : this.item(at);
  }

  /** How many places there are. */
  get length(): number {
    return this.facts.length;
  }

  /** What is at a place; `undefined` where it is gone. */
  item(at: number): Gathered | undefined {
    return this.facts.get(at, 'articles') > 0 ? new Gathered(this, at) : undefined;
  }

  /** Makes what {@link get} needs for any id, in slices. */
  async index(slices: Slices): Promise<void> {
    if (this.byId) return;
    const byId = new Map<string, number>();
    for (let at = 0; at < this.facts.length; at++) {
      byId.set(this.textAt(at, 'id')!, at);
      if (at % inStep === 0 && slices.spent) await slices.next();
    }
    this.byId = byId;
  }

  /** Takes in what an article says, or takes it back. */
  count(piece: Piece, article: number, sign: 1 | -1): void {
    const at = this.open(piece.id);
    if (sign === 1) this.ask(at, piece, article);
    else if (this.questions.get(at)?.[1] === article && this.questions.delete(at)) this.stale.add(at);
    this.countAs(at, this.saidBy(piece), article, sign);
  }

  /** Likewise, with numbers in strings. */
  countNumbered(said: Said, strings: Strings, article: number, sign: 1 | -1): void {
    const at = this.openNumbered(said.id, strings);
    this.countAs(at, this.translated(said, strings), article, sign);
  }

  get hasStale(): boolean {
    return this.stale.size > 0;
  }

  /** Forgets what it is of all that have lost a fact, for {@link offer} to say it anew until {@link freshened}. */
  forgetStale(): void {
    for (const at of this.stale) {
      this.facts.forget(at);
      this.questions.delete(at);
    }
  }

  freshened(): void {
    this.stale.clear();
  }

  /** Tells what an article says, of which only that counts which has been forgotten. */
  offer(piece: Piece, article: number): void {
    const at = this.indexed().get(piece.id);
    if (at === undefined || !this.stale.has(at)) return;
    this.facts.offer(at, this.saidBy(piece), article);
    this.ask(at, piece, article);
  }

  /** Likewise, with numbers in strings. */
  offerNumbered(said: Said, strings: Strings, article: number): void {
    const at = this.openNumbered(said.id, strings);
    if (this.stale.has(at)) this.facts.offer(at, this.translated(said, strings), article);
  }

  private countAs(at: number, said: Said, article: number, sign: 1 | -1): void {
    if (sign === 1) return this.facts.add(at, said, article);
    if (this.facts.remove(at, said, article)) this.stale.add(at);
    if (this.facts.get(at, 'articles') > 0) return;
    this.facts.forget(at);
    this.stale.delete(at);
  }

  private ask(at: number, { declared, question }: Piece, article: number): void {
    const before = this.questions.get(at);
    if (declared && question !== undefined && (!before || this.paths.isBefore(article, before[1]))) this.questions.set(at, [question, article]);
  }

  /** The place of an item, which is made where there is none. */
  private open(id: string): number {
    const byId = this.indexed();
    let at = byId.get(id);
    if (at === undefined) byId.set(id, (at = this.facts.push(this.ownNumber(id))));
    return at;
  }

  private openNumbered(number: number, strings: Strings): number {
    if (!this.numbered(strings)) return this.open(strings.at(number - 1)!);
    if (number >= this.places.length) {
      // There are more strings by now, while files are being read.
      const more = new Uint32Array(2 * number);
      more.set(this.places);
      this.places = more;
    }
    const place = this.places[number]!;
    if (place > 0) return place - 1;
    let at = this.byId?.get(strings.at(number - 1)!);
    if (at === undefined) {
      at = this.facts.push(number);
      this.byId?.set(strings.at(number - 1)!, at);
    }
    this.places[number] = at + 1;
    return at;
  }

  private numbered(strings: Strings | undefined): boolean {
    return strings !== undefined && strings === this.strings;
  }

  private indexed(): Map<string, number> {
    if (!this.byId) {
      this.byId = new Map();
      for (let at = 0; at < this.facts.length; at++) this.byId.set(this.textAt(at, 'id')!, at);
    }
    return this.byId;
  }

  private text(number: number): string | undefined {
    return number === 0 ? undefined : number >= own ? this.texts[number - own]! : this.strings!.at(number - 1);
  }

  private ownNumber(text: string | undefined): number {
    if (text === undefined) return 0;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = own + this.texts.push(text) - 1));
    return number;
  }

  /** What an article says, with numbers that are held here; to be used at once. */
  private saidBy({ declared, type, name, details: [detail, further], date, place, state, size, open }: Piece): Said {
    return Object.assign(this.piece, { declared, type: this.ownNumber(type), name: this.ownNumber(name), detail: this.ownNumber(detail), further: this.ownNumber(further), date: this.ownNumber(date), place: this.ownNumber(place), accepted: state === 'accepted', size, open });
  }

  private translated(said: Said, strings: Strings): Said {
    if (this.numbered(strings)) return said;
    const number = (of: number): number => this.ownNumber(textOf(strings, of));
    return Object.assign(this.piece, said, { type: number(said.type), name: number(said.name), detail: number(said.detail), further: number(said.further), date: number(said.date), place: number(said.place) });
  }
}
