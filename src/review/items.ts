import { keyOrder, type Entity, type Event, type Participant } from '../annotations/model';
import { mergeGroups, mergeKeys, mergeSets, same, said, type Report, type Sides } from './sides';

/** Items of a side to which a person gave a comment, a key or a style of their own since the base. */
export interface Touched {
  /** The ids of entities and events that hold more than Dramatis writes, on either side. */
  readonly byHand: ReadonlySet<string>;
  readonly ours: ReadonlySet<object>;
  readonly theirs: ReadonlySet<object>;
}

export const untouched: Touched = { byHand: new Set(), ours: new Set(), theirs: new Set() };

/** An entity or event that one side took away and the other changed. */
export interface Disputed<T> {
  readonly item: T;
  readonly keptBy: 'ours' | 'theirs';
}

export interface MergedItems<T> {
  readonly items: T[];
  readonly disputed: Disputed<T>[];
}

type List<T> = T extends Entity ? 'entities' : 'events';

/** Merges entities or events by their ids; those disputed are not among the items, whoever kept them. */
function mergeItems<T extends Entity | Event>(sides: Sides<readonly T[]>, touched: Touched, mergeOne: (sides: Sides<T | undefined> & { readonly ours: T; readonly theirs: T }) => T): MergedItems<T> {
  const disputed: Disputed<T>[] = [];
  const items = mergeGroups(sides, ({ id }) => id, (group) => {
    // Nobody should declare an id twice; where somebody did, none of it is lost.
    if (group.base.length > 1 || group.ours.length > 1 || group.theirs.length > 1) return mergeSets(group);
    const [base] = group.base;
    const [ours] = group.ours;
    const [theirs] = group.theirs;
    if (ours && theirs) return [mergeOne({ base, ours, theirs })];
    const kept = (ours ?? theirs)!;
    if (base === undefined) return [kept];
    if (!same(kept, base) || touched[ours ? 'ours' : 'theirs'].has(kept)) disputed.push({ item: kept, keptBy: ours ? 'ours' : 'theirs' });
    return [];
  });
  return { items, disputed };
}

/** Merges entities by id and key by key. */
export function mergeEntities(sides: Sides<readonly Entity[]>, touched: Touched, report: Report): MergedItems<Entity> {
  return mergeItems<Entity>(sides, touched, ({ base, ours, theirs }) => {
    const differ = reporter('entities', ours, theirs, report);
    const differing = new Set<string>();
    const merged = mergeKeys(keyOrder.entities, { base, ours, theirs }, (key) => {
      differing.add(key);
      differ(key);
    });
    // A role of one side held for the entity of the other would be what nobody said.
    if (!differing.has('role')) return merged;
    const { of: _, ...rest } = merged;
    return mergeKeys(keyOrder.entities, { base: undefined, ours: { ...rest, ...(ours.of !== undefined && { of: ours.of }) }, theirs: { ...rest } }, () => undefined);
  });
}

/** Merges events by id and key by key, and their participants by who they are. */
export function mergeEvents(sides: Sides<readonly Event[]>, touched: Touched, report: Report): MergedItems<Event> {
  return mergeItems<Event>(sides, touched, ({ base, ours, theirs }) => {
    const differ = reporter('events', ours, theirs, report);
    const participants = mergeParticipants({ base: base?.participants ?? [], ours: ours.participants ?? [], theirs: theirs.participants ?? [] }, () => differ('participants'));
    const list = ours.participants || theirs.participants ? { participants } : {};
    const confirmed = confirmedByOne(base, ours, theirs);
    const of = (event: Event): Event => {
      const { participants: _, suggested, ...rest } = event;
      return { ...rest, ...(participants.length > 0 && list), ...(suggested && !confirmed && { suggested }) };
    };
    return mergeKeys(keyOrder.events, { base: base && of(base), ours: of(ours), theirs: of(theirs) }, differ);
  });
}

/** Whether a person has said yes on one side to what the other side, or the base, has as a suggestion. */
export function confirmedByOne(base: { suggested?: true } | undefined, ours: { suggested?: true }, theirs: { suggested?: true }): boolean {
  return (base === undefined || base.suggested === true) && !(ours.suggested && theirs.suggested);
}

function reporter<T extends Entity | Event>(list: List<T>, ours: T, theirs: T, report: Report): (key: string) => void {
  return (key) => report({ in: list, subject: ours.id, key, ours: (ours as unknown as Record<string, unknown>)[key], theirs: (theirs as unknown as Record<string, unknown>)[key] });
}

/** Who takes part, once for each role; of somebody who has one role on each side, the roles are merged. */
function mergeParticipants(sides: Sides<readonly Participant[]>, differ: () => void): readonly Participant[] {
  const { base, ours, theirs } = sides;
  if (same(theirs, base) || same(ours, theirs)) return ours;
  if (same(ours, base)) return theirs;
  const merged = mergeGroups(sides, ({ entity }) => entity, (group) => {
    if (group.base.length > 1 || group.ours.length > 1 || group.theirs.length > 1) return mergeSets(group);
    const [before] = group.base;
    const [our] = group.ours;
    const [their] = group.theirs;
    if (our && their) return [mergeKeys(['entity', 'role'], { base: before, ours: our, theirs: their }, differ)];
    const kept = (our ?? their)!;
    if (before === undefined) return [kept];
    if (same(kept, before)) return [];
    differ();
    return our ? [our] : [];
  });
  // The same whichever side is called ours: as the base has them, then by id.
  const rank = new Map(base.map(({ entity }, index) => [entity, index]));
  return merged.sort((a, b) => (rank.get(a.entity) ?? base.length) - (rank.get(b.entity) ?? base.length) || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : said(a) < said(b) ? -1 : 1));
}
