import type { Annotations, Entity, Event, Participant } from './model';
import { textOf, type Strings } from './strings';
import type { NumberReader, NumberWriter } from './varints';

/*
 * A cast as numbers: how many entities there are; of each its id, type, name, role, holder and note, as the number of
 * the string and 1, or 0 where it is absent; the same of events, with title, date, place and note, and behind these
 * twice the number of participants and 1, or 0 without a list, and one more for a suggestion; of each participant its
 * id and role.
 */

/** The part of annotations that says who and what there is. */
export type Cast = Pick<Annotations, 'entities' | 'events'>;

/** How many strings entities have: id, type, name, role, holder and note; events: id, type, title, date, place and note; and participants. */
export const ofEntity = 6;
export const ofEvent = 6;
const ofParticipant = 2;

/** Strings by number, each once. */
export class Table {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      const own = apart(text);
      this.numbers.set(own, (number = this.strings.push(own) - 1));
    }
    return number;
  }

  /** To be told when nothing is added any more: what was packed with it may then be stored as it is. */
  close(): void {
    this.numbers.clear();
    closed.add(this.strings);
  }
}

const closed = new WeakSet<Strings>();

/** Whether nothing is added to strings any more. */
export function isClosed(strings: Strings): boolean {
  return closed.has(strings);
}

/** Shorter strings that are cut out of a text are copies: that of the engine of VS Code and of most browsers. */
const shortestPart = 13;

/** A string of its own: one that was cut out of a text would keep all of it in memory. What is joined is written anew. */
function apart(text: string): string {
  return text.length < shortestPart ? text : [text.slice(0, 1), text.slice(1)].join('');
}

/** Tables for what is packed one after the other: the names and ids of thousands of articles repeat themselves. */
export class Tables {
  private table = new Table();

  /** @param capacity when one has more strings, another is begun: a single article that is held holds all of its table */
  constructor(private readonly capacity = 60_000) {}

  get current(): Table {
    if (this.table.strings.length > this.capacity) this.table = new Table();
    return this.table;
  }
}

export function writeCast({ entities, events }: Cast, numbers: NumberWriter, table: Table): void {
  const text = (value: string | undefined): void => numbers.add(value === undefined ? 0 : table.add(value) + 1);
  numbers.add(entities.length);
  for (const { id, type, name, role, of, note } of entities) {
    text(id);
    text(type);
    text(name);
    text(role);
    text(of);
    text(note);
  }
  numbers.add(events.length);
  for (const { id, type, title, date, place, note, suggested, participants } of events) {
    [id, type, title, date, place, note].forEach(text);
    // A list of none is another thing than no list.
    numbers.add(2 * (participants ? participants.length + 1 : 0) + (suggested ? 1 : 0));
    for (const { entity, role } of participants ?? []) [entity, role].forEach(text);
  }
}

/** A cast as it is held: the numbers of {@link ofEntity} strings of each entity, of {@link ofEvent} of each event and behind them how it is told, without participants. */
export interface CastNumbers {
  readonly entities: readonly number[];
  readonly events: readonly number[];
}

/** Reads a cast of which no values are to be made. */
export function readNumbers(numbers: NumberReader): CastNumbers {
  const entities = numbers.list(ofEntity * numbers.next());
  const count = numbers.next();
  const events = new Array<number>((ofEvent + 1) * count);
  for (let each = 0, at = 0; each < count; each++) {
    for (let left = ofEvent + 1; left > 0; left--) events[at++] = numbers.next();
    numbers.skip(ofParticipant * ((events[at - 1]! >>> 1) - 1));
  }
  return { entities, events };
}

/** Reads a cast, of the very strings that are given. */
export function readCast(numbers: NumberReader, strings: Strings): Cast {
  const text = (): string | undefined => textOf(strings, numbers.next());
  const entities: Entity[] = [];
  for (let left = numbers.next(); left > 0; left--) {
    const [id, type, name, role, of, note] = [text()!, text()!, text()!, text(), text(), text()];
    // The plain form first: most have no more.
    if (role === undefined && of === undefined && note === undefined) entities.push({ id, type, name });
    else entities.push({ id, type, name, ...(role !== undefined && { role }), ...(of !== undefined && { of }), ...(note !== undefined && { note }) });
  }
  const events: Event[] = [];
  for (let left = numbers.next(); left > 0; left--) {
    const [id, type, title, date, place, note] = [text()!, text()!, text(), text(), text(), text()];
    const more = numbers.next();
    const participants: Participant[] = [];
    for (let others = more >>> 1; others > 1; others--) {
      const [entity, role] = [text()!, text()];
      participants.push(role === undefined ? { entity } : { entity, role });
    }
    events.push({
      id, type,
      ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(place !== undefined && { place }),
      ...(more > 1 && { participants }), ...(more % 2 === 1 && { suggested: true as const }), ...(note !== undefined && { note }),
    });
  }
  return { entities, events };
}

/** Goes behind a cast, and tells whether the id with a number is declared in it; no values are made. */
export function passCast(numbers: NumberReader, id?: number): boolean {
  let found = false;
  const pass = (others: number): void => {
    if (numbers.next() === id) found = true;
    numbers.skip(others);
  };
  for (let left = numbers.next(); left > 0; left--) pass(ofEntity - 1);
  for (let left = numbers.next(); left > 0; left--) {
    pass(ofEvent - 1);
    numbers.skip(ofParticipant * ((numbers.next() >>> 1) - 1));
  }
  return found;
}

/** Makes the strings of many tables those of one. */
export class Renumbering {
  readonly table = new Table();
  /** For each number of another table the one in this and 1, or 0 where it has not been met. */
  private readonly known = new Map<Strings, Uint32Array>();

  /** Writes a cast that is read, with the numbers of this table. */
  copy(numbers: NumberReader, strings: Strings, to: NumberWriter): void {
    const known = this.knownOf(strings);
    const renumber = (count: number): void => {
      for (let left = count; left > 0; left--) {
        const number = numbers.next();
        to.add(number === 0 ? 0 : (known[number] ||= this.table.add(strings.at(number - 1)!) + 1));
      }
    };
    const same = (): number => {
      const number = numbers.next();
      to.add(number);
      return number;
    };
    for (let left = same(); left > 0; left--) renumber(ofEntity);
    for (let left = same(); left > 0; left--) {
      renumber(ofEvent);
      renumber(ofParticipant * ((same() >>> 1) - 1));
    }
  }

  private knownOf(strings: Strings): Uint32Array {
    let known = this.known.get(strings);
    // A table may have grown since.
    if (!known || known.length <= strings.length) {
      const more = new Uint32Array(strings.length + 1);
      if (known) more.set(known);
      this.known.set(strings, (known = more));
    }
    return known;
  }
}
