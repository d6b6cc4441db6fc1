import type { Group } from '../group';
import type { EventKind } from './heads';
import { firstDay, isDay, lastDay } from './spans';

/** An event of which all is told, for those that are looked at after it. */
export interface Decided {
  readonly kind: EventKind;
  readonly sentence: number;
  readonly date?: string;
  readonly place?: Group;
  readonly roles: ReadonlyMap<Group, string>;
}

/** The events of which all is told so far, in the order in which they were looked at, and by what others ask for. */
export class DecidedEvents {
  private readonly inOrder: Decided[] = [];
  private readonly byDate = new Map<string, Decided[]>();
  private readonly days = new Map<Group, Set<string>>();
  private readonly spans = new Set<string>();

  constructor(events: readonly Decided[] = []) {
    for (const one of events) this.add(one);
  }

  add(one: Decided): void {
    const { date, roles } = one;
    this.inOrder.push(one);
    if (date === undefined) return;
    const others = this.byDate.get(date);
    if (others) others.push(one);
    else this.byDate.set(date, [one]);
    if (date.includes('/')) this.spans.add(date);
    if (isDay(date)) for (const group of roles.keys()) this.days.set(group, (this.days.get(group) ?? new Set()).add(date));
  }

  get all(): readonly Decided[] {
    return this.inOrder;
  }

  /** Those with a date, EDTF. */
  on(date: string): readonly Decided[] {
    return this.byDate.get(date) ?? [];
  }

  /** The dates that are intervals. */
  get intervals(): Iterable<string> {
    return this.spans;
  }

  /** Whether somebody took part on a day that is not this one, or none of these, EDTF. */
  tookPartOnOtherDay(group: Group, date: string): boolean {
    const [first, last] = [firstDay(date), lastDay(date)];
    for (const day of this.days.get(group) ?? []) if (day < first || last < day) return true;
    return false;
  }
}
