import { bySpan, overlaps, type Span } from '../text/span';
import type { Annotations, Entity, Event, Mention, Rejection } from './model';

/** Whether Dramatis proposes something, a person has accepted it, or a person has said no to it. */
export type State = 'suggested' | 'accepted' | 'rejected';

/** A mention as recognition proposes it; it names exactly one of an entity, an event and a date. */
export interface ProposedMention extends Span {
  readonly type: string;
  readonly score: number;
  readonly entity?: string;
  readonly event?: string;
  readonly date?: string;
}

export interface ProposedEntity extends Omit<Entity, 'note'> {
  readonly aliases?: readonly string[];
}

export interface ProposedEvent extends Omit<Event, 'suggested' | 'note'>, Span, Outlook {}

/** What is told of a proposed event beside what a sidecar holds. */
export interface Outlook {
  /** Whether it is told of as still to come. */
  readonly announced?: true;
  /** The id of the event that it is part of, or on whose margins it takes place. */
  readonly within?: string;
}

/** What recognition proposes for an article. */
export interface Proposals<P extends ProposedMention> {
  readonly mentions: readonly P[];
  readonly entities: readonly ProposedEntity[];
  readonly events: readonly ProposedEvent[];
}

/** A mention of the open cast, at its place in the text as it stands now. */
export interface CastMention<P extends ProposedMention> extends Span {
  readonly type: string;
  readonly state: State;
  readonly entity?: string;
  readonly event?: string;
  readonly date?: string;
  /** Where it comes from: the sidecar, a no in the sidecar, recognition; exactly one of these. */
  readonly mention?: Mention;
  readonly rejection?: Rejection;
  readonly proposal?: P;
  /** Further parts of a discontinuous mention. */
  readonly more?: readonly Span[];
}

export interface CastEntity extends Entity {
  readonly state: State;
  /** Whether the sidecar declares it. */
  readonly declared: boolean;
  readonly aliases: readonly string[];
}

export interface CastEvent extends Event, Outlook {
  readonly state: State;
  readonly declared: boolean;
  /** The sentence that tells of it, where recognition knows one. */
  readonly sentence?: Span;
  /** The id under which recognition proposes it; of one that the sidecar declares it may be another. */
  readonly proposed?: string;
}

/** All that is known of an article at this moment: what its sidecar says, and what is proposed beside it. */
export interface Cast<P extends ProposedMention> {
  /** In the order of the text; mentions whose words are not in the text are left out. */
  readonly mentions: readonly CastMention<P>[];
  readonly entities: readonly CastEntity[];
  readonly events: readonly CastEvent[];
}

/**
 * Puts a sidecar and the proposals of recognition together. A proposal yields to whatever a person has
 * decided on the same stretch of text, and to a no to the same words as the same type. A proposed event with a mention
 * where the sidecar has one of an event is that event, whatever recognition calls it.
 *
 * @param placeOf where a mention or rejection stands in the text that the proposals were made for
 */
export function openCast<P extends ProposedMention>(
  annotations: Annotations,
  placeOf: (item: Mention | Rejection) => Span | undefined,
  proposed: Proposals<P>,
  moreOf: (mention: Mention) => readonly Span[] | undefined = () => undefined,
): Cast<P> {
  // Of two with one id the first counts, as for all readers of a sidecar.
  const declared = new Map([...annotations.entities].reverse().map((entity) => [entity.id, entity]));
  const decided: CastMention<P>[] = [];
  for (const mention of annotations.mentions) {
    const place = placeOf(mention);
    if (!place) continue;
    const type = mention.event !== undefined ? 'event' : mention.date !== undefined ? 'date' : (declared.get(mention.entity!)?.type ?? 'unknown');
    const more = mention.more && moreOf(mention);
    decided.push({ ...place, type, state: mention.suggested ? 'suggested' : 'accepted', ...targets(mention), mention, ...(more && { more }) });
  }
  const rejected: CastMention<P>[] = [];
  for (const rejection of annotations.rejected) {
    const place = placeOf(rejection);
    if (place) rejected.push({ ...place, type: rejection.type ?? (rejection.event !== undefined ? 'event' : 'unknown'), state: 'rejected', rejection });
  }
  const known = declaredAs(proposed.mentions, decided);
  const proposals = known.size === 0 ? proposed : renamed(proposed, known);
  const proposedAs = new Map(proposed.events.map(({ id }) => [known.get(id) ?? id, id]));
  const open = undecided(proposals, decided, rejected).map((proposal): CastMention<P> => ({
    start: proposal.start,
    end: proposal.end,
    type: (proposal.entity !== undefined && declared.get(proposal.entity)?.type) || proposal.type,
    state: 'suggested',
    ...targets(proposal),
    proposal,
  }));
  const mentions = [...decided, ...open, ...rejected].sort(bySpan);
  return { mentions, entities: castEntities(annotations, mentions, proposals), events: castEvents(annotations, mentions, proposals, proposedAs) };
}

function targets(item: { entity?: string; event?: string; date?: string }): { entity?: string; event?: string; date?: string } {
  return { ...(item.entity !== undefined && { entity: item.entity }), ...(item.event !== undefined && { event: item.event }), ...(item.date !== undefined && { date: item.date }) };
}

/** Which proposed events the sidecar has already, by their ids: those of which it has a mention where one is proposed. */
function declaredAs(proposals: readonly ProposedMention[], decided: readonly CastMention<ProposedMention>[]): Map<string, string> {
  const known = new Map<string, string>();
  const there = decided.filter(({ event }) => event !== undefined).sort(bySpan);
  if (there.length === 0) return known;
  let next = 0;
  for (const proposal of proposals.filter(({ event }) => event !== undefined).sort(bySpan)) {
    while (next < there.length && there[next]!.end <= proposal.start) next++;
    const one = there[next];
    if (one && overlaps(one, proposal) && !known.has(proposal.event!)) known.set(proposal.event!, one.event!);
  }
  return known;
}

/** Proposals with the ids that the sidecar has for their events. */
function renamed<P extends ProposedMention>({ mentions, entities, events }: Proposals<P>, ids: ReadonlyMap<string, string>): Proposals<P> {
  const now = (id: string): string => ids.get(id) ?? id;
  return {
    mentions: mentions.map((mention) => (mention.event !== undefined && ids.has(mention.event) ? { ...mention, event: now(mention.event) } : mention)),
    entities,
    events: events.map((event) => ({ ...event, id: now(event.id), ...(event.within !== undefined && { within: now(event.within) }) })),
  };
}

/** The proposals on which nobody has decided. Linear after sorting: an article may hold thousands of both. */
function undecided<P extends ProposedMention>({ mentions, events }: Proposals<P>, decided: readonly CastMention<P>[], rejected: readonly CastMention<P>[]): P[] {
  const no = new Map<string, Rejection[]>();
  for (const { start, end, rejection } of rejected) no.set(`${start} ${end}`, [...(no.get(`${start} ${end}`) ?? []), rejection!]);
  const told = new Map(events.map((event) => [event.id, event]));
  const isRefused = (proposal: P): boolean => {
    const event = proposal.event === undefined ? undefined : told.get(proposal.event);
    // No to an event quotes the sentence that tells of it.
    const toEvent = event && no.get(`${event.start} ${event.end}`);
    return no.get(`${proposal.start} ${proposal.end}`)?.some((rejection) => refuses(rejection, proposal)) === true || toEvent?.some(({ event: kind }) => kind === event!.type) === true;
  };
  const taken = covered(decided);
  let next = 0;
  return [...mentions].sort(bySpan).filter((proposal) => {
    if (no.size > 0 && isRefused(proposal)) return false;
    while (next < taken.length && taken[next]!.end <= proposal.start) next++;
    return !(next < taken.length && overlaps(taken[next]!, proposal));
  });
}

/** Whether a no to the same words means a proposal: to its type, to its link, or, where nothing more is said, to any. */
function refuses({ type, entity, event }: Rejection, proposal: ProposedMention): boolean {
  if (type !== undefined) return type === proposal.type;
  if (entity !== undefined) return entity === proposal.entity;
  return event === undefined || proposal.type === 'event';
}

/** What spans cover together, as spans that neither overlap nor touch out of order. */
function covered(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(bySpan)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function castEntities<P extends ProposedMention>(annotations: Annotations, mentions: readonly CastMention<P>[], proposals: Proposals<P>): CastEntity[] {
  const accepted = new Set(mentions.flatMap(({ state, entity }) => (state === 'accepted' && entity !== undefined ? [entity] : [])));
  const written = new Set(annotations.mentions.flatMap(({ entity }) => entity ?? []));
  const confirmed = new Set(annotations.mentions.flatMap(({ entity, suggested }) => (suggested ? [] : (entity ?? []))));
  const unconfirmed = (id: string): boolean => written.has(id) && !confirmed.has(id);
  const proposedById = new Map(proposals.entities.map((entity) => [entity.id, entity]));
  const declared = annotations.entities.map((entity): CastEntity => {
    const proposed = proposedById.get(entity.id);
    return { ...entity, state: !accepted.has(entity.id) && unconfirmed(entity.id) ? 'suggested' : 'accepted', declared: true, aliases: proposed?.aliases ?? [] };
  });
  const known = new Set(declared.map(({ id }) => id));
  const wanted = new Set(mentions.flatMap(({ proposal }) => proposal?.entity ?? []));
  // What a proposed entity refers to is part of what is proposed.
  const ofs = new Map(proposals.entities.map(({ id, of }) => [id, of]));
  for (const id of wanted) {
    const of = ofs.get(id);
    // A set that grows while it is walked through goes on to what was added.
    if (of !== undefined) wanted.add(of);
  }
  const proposed = proposals.entities.filter(({ id }) => wanted.has(id) && !known.has(id));
  return [...declared, ...proposed.map((entity): CastEntity => ({ ...entity, state: 'suggested', declared: false, aliases: entity.aliases ?? [] }))];
}

function castEvents<P extends ProposedMention>(annotations: Annotations, mentions: readonly CastMention<P>[], proposals: Proposals<P>, proposedAs: ReadonlyMap<string, string>): CastEvent[] {
  const told = new Map([...proposals.events].reverse().map((event) => [event.id, event]));
  const declared = annotations.events.map((event): CastEvent => {
    const { start, end, announced, within } = told.get(event.id) ?? {};
    return {
      ...event,
      state: event.suggested ? 'suggested' : 'accepted',
      declared: true,
      ...(announced && { announced }), ...(within !== undefined && { within }),
      ...(start !== undefined && end !== undefined && { sentence: { start, end }, proposed: proposedAs.get(event.id)! }),
    };
  });
  const known = new Set(declared.map(({ id }) => id));
  const wanted = new Set(mentions.flatMap(({ proposal }) => proposal?.event ?? []));
  return [
    ...declared,
    ...proposals.events
      .filter(({ id }) => wanted.has(id) && !known.has(id))
      .map(({ start, end, ...event }): CastEvent => ({ ...event, state: 'suggested', declared: false, sentence: { start, end }, proposed: event.id })),
  ];
}
