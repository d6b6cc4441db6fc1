import { empty, keyOrder, lists, type Annotations, type Entity, type Event, type Mention } from '../annotations/model';
import { agreedIds, referredIds, renamedIds, withIds } from './ids';
import { mergeEntities, mergeEvents, untouched, type Disputed, type Touched } from './items';
import { mergeMentions, mergeRejected, settleRejected } from './mentions';
import { mergeKeys, same, type Conflict, type Sides } from './sides';

/** Annotations merged, with what both sides decided differently. */
export interface MergedAnnotations {
  /** In each conflict as ours has it. */
  readonly merged: Annotations;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what two sides made of the same annotations, by meaning: entities and events by id and key by key,
 * participants by who they are, mentions and rejections by the words that they are about. In conflict is only what
 * both decided differently:
 * - one took away what the other changed or confirmed; neither is right without a person, so neither is dropped. What
 *   a batch run suggests is no decision and yields, and what the other side newly refers to stays declared;
 * - one said yes and the other no to a suggestion;
 * - both gave the same words different targets, or the same key of something different values.
 *
 * Conflicts as theirs has them are the result with the sides exchanged.
 *
 * @param touched items that somebody wrote more about than Dramatis knows: they count as changed when the other side
 *   takes them away
 */
export function mergeAnnotations(base: Annotations, ours: Annotations, theirs: Annotations, touched: Touched = untouched): MergedAnnotations {
  const conflicts: Conflict[] = [];
  const report = (conflict: Conflict): void => {
    const { key, nth, ...about } = conflict;
    const known = conflicts.some((other) => other.in === about.in && other.subject === about.subject && other.nth === nth && (other.key === key || key === undefined));
    if (!known) conflicts.push(conflict);
  };
  const sides = withSameIds({ base, ours, theirs }, touched);

  const entities = mergeEntities(part(sides, 'entities'), touched, report);
  const events = mergeEvents(part(sides, 'events'), touched, report);
  const together = {
    ...mergeHead(sides, report),
    entities: entities.items,
    events: events.items,
    mentions: mergeMentions(part(sides, 'mentions'), touched, report),
    rejected: mergeRejected(part(sides, 'rejected')),
  };
  const settled = settleRejected(sides, together, report);
  // Of what one took away and the other confirmed or changed, the mentions tell already, and so does what differs in whose it is or where.
  const asked = new Set(conflicts.flatMap(({ key, ours: our, theirs: their }) => [our, their].flatMap((item) => (key === 'of' || key === 'place' ? (item as string | undefined) : (item as Mention | undefined)?.entity ?? (item as Mention | undefined)?.event) ?? [])));
  const merged = settleDisputed(sides, settled, entities.disputed, events.disputed, (conflict) => {
    if (!asked.has(conflict.subject)) report(conflict);
  });
  return { merged: declaring(sides, swept(sides, merged, touched.byHand)), conflicts };
}

/** Takes away what both sides refer to, each from something else that the other took away; as removing one by one does. */
function swept({ ours, theirs }: Sides<Annotations>, merged: Annotations, keep: ReadonlySet<string>): Annotations {
  const [byOurs, byTheirs] = [referredIds(ours), referredIds(theirs)];
  let next = merged;
  for (;;) {
    const referred = referredIds(next);
    const stays = ({ id, note }: Entity | Event): boolean => referred.has(id) || !byOurs.has(id) || !byTheirs.has(id) || note !== undefined || keep.has(id);
    const entities = next.entities.filter(stays);
    const events = next.events.filter(stays);
    if (entities.length + events.length === next.entities.length + next.events.length) return next;
    next = { ...next, entities, events };
  }
}

function part<K extends 'entities' | 'events' | 'mentions' | 'rejected'>({ base, ours, theirs }: Sides<Annotations>, list: K): Sides<Annotations[K]> {
  return { base: base[list], ours: ours[list], theirs: theirs[list] };
}

/** All three with the ids that one of the sides has given since. */
function withSameIds({ base, ours, theirs }: Sides<Annotations>, touched: Touched): Sides<Annotations> {
  const byOurs = renamedIds(base, ours);
  const byTheirs = renamedIds(base, theirs);
  const fromOurs = agreedIds(base, byOurs, theirs, byTheirs, touched.theirs);
  const fromTheirs = agreedIds(base, byTheirs, ours, byOurs, touched.ours);
  const all = new Map([...fromOurs, ...fromTheirs]);
  return { base: withIds(base, all), ours: withIds(ours, fromTheirs), theirs: withIds(theirs, fromOurs) };
}

/** What is said of the article itself. */
function mergeHead({ base, ours, theirs }: Sides<Annotations>, report: (conflict: Conflict) => void): Omit<Annotations, 'entities' | 'events' | 'mentions' | 'rejected'> {
  const keys = keyOrder.sidecar.filter((key) => key !== 'sha256' && !(lists as readonly string[]).includes(key));
  const head = mergeKeys<object>(keys, { base, ours, theirs }, (key) => report({ in: 'article', subject: key, ours: ours[key as 'note'], theirs: theirs[key as 'note'] }));
  const sha256 = mergeHash({ base, ours, theirs });
  return { ...head, ...(sha256 !== undefined && { sha256 }) };
}

/**
 * The hash of the text in which all merged mentions were resolved: that of one side if the other has resolved none
 * since the base, and none where each has its own.
 */
function mergeHash({ base, ours, theirs }: Sides<Annotations>): string | undefined {
  if (ours.sha256 === theirs.sha256) return ours.sha256;
  const resolvedNone = (side: Annotations): boolean => side.sha256 === base.sha256 && same(side.mentions, base.mentions) && same(side.rejected, base.rejected);
  if (resolvedNone(theirs)) return ours.sha256;
  return resolvedNone(ours) ? theirs.sha256 : undefined;
}

/**
 * Decides about entities and events that one side took away and the other changed: what something still refers to
 * stays; of the others ours stands, and where that is the changed one, with the mentions that theirs took away. What
 * only another of them refers to is decided with that one, and asked about once.
 */
function settleDisputed({ base, theirs }: Sides<Annotations>, merged: Annotations, entities: readonly Disputed<Entity>[], events: readonly Disputed<Event>[], report: (conflict: Conflict) => void): Annotations {
  // Events first: they refer to entities. By id, so that it is the same whoever is called ours.
  const open = [...inOrder('events', events), ...inOrder('entities', entities)];
  let next = merged;
  const referred = (): DisputedIn[] => open.filter(({ item }) => referredIds(next).has(item.id));
  const add = (some: readonly DisputedIn[]): void => {
    for (const each of some) {
      next = { ...next, [each.list]: [...next[each.list], each.item] };
      open.splice(open.indexOf(each), 1);
    }
  };
  for (let some = referred(); some.length > 0; some = referred()) add(some);
  const asked = new Set<string>();
  for (const { list, item, keptBy } of open) {
    if (!asked.has(item.id)) report({ in: list, subject: item.id, [keptBy]: item });
    const along = [item.id];
    for (const id of along) {
      if (asked.has(id)) continue;
      asked.add(id);
      along.push(...open.filter((other) => other.item.id === id).flatMap((other) => [...referredIds({ ...empty, [other.list]: [other.item] })]));
    }
  }
  const ours = open.filter(({ keptBy }) => keptBy === 'ours');
  add(ours);
  const there = (mention: Mention): boolean => theirs.mentions.some((other) => same(other, mention));
  const back = new Set(ours.map(({ item }) => item.id));
  next = { ...next, mentions: [...next.mentions, ...base.mentions.filter((mention) => back.has((mention.entity ?? mention.event)!) && !there(mention))] };
  for (let some = referred(); some.length > 0; some = referred()) add(some);
  return next;
}

type DisputedIn = Disputed<Entity | Event> & { readonly list: 'entities' | 'events' };

function inOrder(list: DisputedIn['list'], disputed: readonly Disputed<Entity | Event>[]): DisputedIn[] {
  return disputed.map((each) => ({ ...each, list })).sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}

/** Declares again what one side took away and something that the other side said refers to. */
function declaring({ base, ours, theirs }: Sides<Annotations>, merged: Annotations): Annotations {
  const missing = (annotations: Annotations): string[] => {
    const declared = new Set([...annotations.entities, ...annotations.events].map(({ id }) => id));
    return [...referredIds(annotations)].filter((id) => !declared.has(id));
  };
  const old = referredIds(base);
  const newly = (side: Annotations, id: string): boolean => !old.has(id) && referredIds(side).has(id) && [...side.entities, ...side.events].some((item) => item.id === id);
  // What a side refers to without declaring it was wrong before the merge, and is not for it to mend, unless the other side has begun to refer to it.
  const before = new Set([...missing(ours).filter((id) => !newly(theirs, id)), ...missing(theirs).filter((id) => !newly(ours, id))]);
  let next = merged;
  for (;;) {
    const ids = missing(next).filter((id) => !before.has(id));
    const find = <T extends { readonly id: string }>(list: (side: Annotations) => readonly T[]): T[] =>
      ids.flatMap((id) => [ours, theirs, base].flatMap((side) => list(side).find((item) => item.id === id) ?? []).slice(0, 1));
    const entities = find((side) => side.entities);
    const events = find((side) => side.events);
    if (entities.length + events.length === 0) return next;
    next = { ...next, entities: [...next.entities, ...entities], events: [...next.events, ...events] };
  }
}
