import type { Annotations, Mention, Rejection } from './model';
import { ofEntity, ofEvent, passCast, readCast, readNumbers, writeCast, type Cast, type CastNumbers, type Renumbering, type Table } from './packedCast';
import { numberOf, type Strings } from './strings';
import { NumberReader, NumberWriter } from './varints';

/** What annotations say of the article itself. */
export type Head = Omit<Annotations, 'entities' | 'events' | 'mentions' | 'rejected'>;

/**
 * Annotations in a few bytes, and strings that they may share with others: of thousands of articles all that are
 * known are held, and nobody looks at all of them.
 */
export interface Packed {
  /** Those of the cast, by number. */
  readonly strings: Strings;
  /**
   * The cast, as packedCast.ts says; then the number of mentions, and for each three numbers: what it names, its quote
   * by its number, and twice its ordinal, or 0 where that is absent, and one more for a suggestion; then as JSON the
   * strings, the {@link Special}s and what was rejected; on a line of its own, in JSON, the {@link Head}. What it names is the number of its entity times three and 1,
   * of its event and 2, of the string that is its date and 3; or 0 where a special says it.
   */
  readonly bytes: Uint8Array;
}

/** What of a mention, by its number, is said in no other way. */
type Special = readonly [mention: number, rest: Partial<Omit<Mention, 'quote' | 'nth' | 'suggested'>>];

/** What stands behind the numbers. */
type Behind = readonly [strings: readonly string[], specials: readonly Special[], rejected: readonly Rejection[]];

type Rest = Pick<Annotations, 'mentions' | 'rejected'>;

/** Packs annotations, the strings of their cast into a table; {@link unpack} gives equal ones back. Nothing is held of the text that they were read from. */
export function pack(annotations: Annotations, table: Table): Packed {
  const { entities, events, mentions, rejected, ...head } = annotations;
  const numbers = new NumberWriter();
  writeCast(annotations, numbers, table);
  const [strings, specials] = writeMentions(mentions, new Numbers(entities), new Numbers(events), numbers);
  return { strings: table.strings, bytes: numbers.withText(`${JSON.stringify([strings, specials, rejected] satisfies Behind)}\n${JSON.stringify(head)}`) };
}

/** The same with the strings of another table. */
export function repack(packed: Packed, renumbering: Renumbering): Packed {
  const [from, to] = [new NumberReader(packed.bytes), new NumberWriter()];
  renumbering.copy(from, packed.strings, to);
  return { strings: renumbering.table.strings, bytes: to.withBytes(from.behind) };
}

/** In shorter lists an item is looked for from the beginning: to make a map of them takes longer. */
const mostLookedThrough = 50;

/** The items of a list by their ids, of two with one id the first. */
class Numbers {
  private readonly known: ReadonlyMap<string, number> | undefined;
  private lastId: string | undefined;
  private last = -1;

  constructor(private readonly items: readonly { readonly id: string }[]) {
    if (items.length > mostLookedThrough) this.known = new Map(items.map(({ id }, at) => [id, at] as const).reverse());
  }

  /** -1 where there is none. Mentions stand in the order of what they name. */
  of(id: string): number {
    if (id !== this.lastId) {
      this.lastId = id;
      this.last = this.known ? (this.known.get(id) ?? -1) : this.items.findIndex((item) => item.id === id);
    }
    return this.last;
  }
}

/** So many strings back the same one is looked for: the mentions of one thing are together, and have few quotes. */
const back = 8;

function writeMentions(mentions: readonly Mention[], entities: Numbers, events: Numbers, numbers: NumberWriter): [strings: string[], specials: Special[]] {
  const strings: string[] = [];
  const add = (text: string): number => {
    for (let at = strings.length - 1; at >= Math.max(0, strings.length - back); at--) if (strings[at] === text) return at;
    return strings.push(text) - 1;
  };
  const specials: Special[] = [];
  numbers.add(mentions.length);
  for (const [at, { quote, nth = 0, suggested, ...special }] of mentions.entries()) {
    const { entity, event, date, ...more } = special;
    const number = entity !== undefined ? entities.of(entity) : event !== undefined ? events.of(event) : date !== undefined ? add(date) : -1;
    numbers.add(number === -1 ? 0 : 3 * number + (entity !== undefined ? 1 : event !== undefined ? 2 : 3));
    numbers.add(add(quote));
    numbers.add(2 * nth + (suggested ? 1 : 0));
    const rest = number === -1 ? special : more;
    for (const _ in rest) {
      specials.push([at, rest]);
      break;
    }
  }
  return [strings, specials];
}

/** Reads what stands behind the cast. */
function readRest(numbers: NumberReader, { entities, events }: Cast): Rest {
  const packed = numbers.list(3 * numbers.next());
  const [strings, specials, rejected] = JSON.parse(decoder.decode(numbers.behind.subarray(0, numbers.behind.lastIndexOf(newline)))) as Behind;
  const more = new Map(specials);
  const mentions: Mention[] = [];
  for (let at = 0; at < packed.length; at += 3) {
    const [target, quoted, ordinal] = [packed[at]!, packed[at + 1]!, packed[at + 2]!];
    const number = numberIn(target);
    const names = target === 0 ? undefined : target % 3 === 1 ? { entity: entities[number]!.id } : target % 3 === 2 ? { event: events[number]!.id } : { date: strings[number]! };
    const nth = ordinal >>> 1;
    mentions.push({ ...names, quote: strings[quoted]!, ...(nth > 0 && { nth }), ...(ordinal % 2 === 1 && { suggested: true as const }), ...more.get(at / 3) });
  }
  return { mentions, rejected };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** JSON has none. */
const newline = 10;

/** What packed annotations say of the article itself. */
export function headOf({ bytes }: Packed): Head {
  return JSON.parse(decoder.decode(bytes.subarray(bytes.lastIndexOf(newline) + 1))) as Head;
}

function numberIn(target: number): number {
  return Math.floor((target - 1) / 3);
}

/** The annotations that were packed. Their lists are held as long as somebody needs them, and unpacked anew when they are asked for after that. */
export function unpack(packed: Packed): Annotations {
  const { bytes, strings } = packed;
  const cast = heldWeakly(() => readCast(new NumberReader(bytes), strings));
  const rest = heldWeakly(() => {
    const numbers = new NumberReader(bytes);
    passCast(numbers);
    return readRest(numbers, cast());
  });
  return {
    ...headOf(packed),
    get entities() {
      return cast().entities;
    },
    get events() {
      return cast().events;
    },
    get mentions() {
      return rest().mentions;
    },
    get rejected() {
      return rest().rejected;
    },
  };
}

/** Likewise, all at once, for who reads it and does not hold it. */
export function unpackWhole(packed: Packed): Annotations {
  const numbers = new NumberReader(packed.bytes);
  const cast = readCast(numbers, packed.strings);
  return { ...headOf(packed), ...cast, ...readRest(numbers, cast) };
}

function heldWeakly<T extends object>(make: () => T): () => T {
  let held: WeakRef<T> | undefined;
  return () => {
    let value = held?.deref();
    if (!value) held = new WeakRef((value = make()));
    return value;
  };
}

/** Whether packed annotations declare an entity or event. */
export function declares({ bytes, strings }: Packed, id: string): boolean {
  const number = numberOf(strings, id);
  return number > 0 && passCast(new NumberReader(bytes), number);
}

/** Whether packed annotations declare an entity or event, or mention one that they do not declare. */
export function mayName(packed: Packed, id: string): boolean {
  return declares(packed, id) || countedCast(packed).undeclared.some(({ entity, event }) => entity === id || event === id);
}

/** A cast as it is held with its mentions counted. */
export interface CountedCast extends CastNumbers {
  /** By the number of the entity in its article. */
  readonly ofEntities: Counted;
  /** By the number of the event in its article. */
  readonly ofEvents: Counted;
  readonly dates: { readonly size: number; readonly open: number };
  /** The mentions of what is not declared. */
  readonly undeclared: readonly Mention[];
}

/** How many mentions there are, and how many of them are suggestions. */
interface Counted {
  readonly size: readonly number[];
  readonly open: readonly number[];
}

/** The cast of packed annotations with its mentions counted; no values are made of either. */
export function countedCast({ bytes, strings }: Packed): CountedCast {
  const numbers = new NumberReader(bytes);
  const { entities, events } = readNumbers(numbers);
  const [ofEntities, ofEvents] = [noneOf(entities.length / ofEntity), noneOf(events.length / (ofEvent + 1))];
  const dates = { size: 0, open: 0 };
  let undeclared = false;
  for (let left = numbers.next(); left > 0; left--) {
    const target = numbers.next();
    numbers.skip(1);
    const suggested = numbers.next() % 2;
    if (target === 0) undeclared = true;
    else if (target % 3 === 0) {
      dates.size++;
      dates.open += suggested;
    } else {
      const { size, open } = target % 3 === 1 ? ofEntities : ofEvents;
      const number = numberIn(target);
      size[number]!++;
      open[number]! += suggested;
    }
  }
  return { entities, events, ofEntities, ofEvents, dates, undeclared: undeclared ? undeclaredIn(bytes, strings) : [] };
}

function noneOf(length: number): { size: number[]; open: number[] } {
  return { size: new Array<number>(length).fill(0), open: new Array<number>(length).fill(0) };
}

function undeclaredIn(bytes: Uint8Array, strings: Strings): Mention[] {
  const numbers = new NumberReader(bytes);
  const cast = readCast(numbers, strings);
  const [entities, events] = [new Numbers(cast.entities), new Numbers(cast.events)];
  return readRest(numbers, cast).mentions.filter(({ entity, event }) => (entity !== undefined && entities.of(entity) === -1) || (event !== undefined && events.of(event) === -1));
}
