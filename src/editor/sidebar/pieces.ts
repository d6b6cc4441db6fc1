import * as vscode from 'vscode';
import type { Entity, Event } from '../../annotations/model';
import type { Outlook, State } from '../../annotations/cast';
import type { Piece } from './gathered';
import type { PackedPieces } from './piecesOfPacked';
import { isOpen, type Said } from './sources';

export interface Counts {
  size: number;
  open: number;
}

/** What an article says of its entities, of its events, and how many dates it has. */
export interface Pieces {
  readonly entities: readonly Piece[];
  readonly events: readonly Piece[];
  readonly dates: Counts;
  /** What else it says, as it is held. */
  readonly packed?: PackedPieces;
}

export function piecesOf(said: Said): Pieces {
  const ofEntities = new Map<string, Counts>();
  const ofEvents = new Map<string, Counts>();
  const dates: Counts = { size: 0, open: 0 };
  for (const mention of said.mentions) {
    if (mention.state === 'rejected') continue;
    const counts = mention.entity !== undefined ? countsIn(ofEntities, mention.entity) : mention.event !== undefined ? countsIn(ofEvents, mention.event) : dates;
    counts.size++;
    if (isOpen(mention)) counts.open++;
  }
  const names = new Map<string, string>();
  for (const { id, name } of said.entities) if (!names.has(id)) names.set(id, name);
  const entities: Piece[] = [];
  // Of two with one id the first counts, as for all readers of a sidecar.
  const seen = new Set<string>();
  for (const entity of said.entities) {
    const { id, type, name } = entity;
    if (seen.has(id)) continue;
    seen.add(id);
    const counts = take(ofEntities, id);
    entities.push({ id, declared: true, type, name, details: detailsOf(entity, (of) => names.get(of)), ...(entity.question !== undefined && { question: entity.question }), date: undefined, place: undefined, state: entity.state ?? (counts.size > 0 && counts.open === counts.size ? 'suggested' : 'accepted'), size: counts.size, open: counts.open });
  }
  for (const [id, counts] of ofEntities) if (counts.size > 0) entities.push({ id, declared: false, type: 'unknown', name: id, details: none, date: undefined, place: undefined, state: counts.open === counts.size ? 'suggested' : 'accepted', size: counts.size, open: counts.open });
  const told = new Map([...said.events].reverse().map((event) => [event.id, event]));
  const events = [...told.values()].map((event): Piece => {
    const { id, type, title, date, place } = event;
    const { size, open } = take(ofEvents, id);
    return { id, declared: true, type, name: title ?? id, details: outlook(event, told), ...(event.question !== undefined && { question: event.question }), date, place: place === undefined ? undefined : (names.get(place) ?? place), state: stateOf(event), size, open };
  });
  return { entities, events, dates };
}

/** For those that have none, so that they share one. */
const none: readonly string[] = [];
const nothing: Counts = { size: 0, open: 0 };

/** What an article says of somebody's role, and in what it is held. */
export function detailsOf({ role, of }: Pick<Entity, 'role' | 'of'>, nameOf: (id: string) => string | undefined): readonly string[] {
  if (role === undefined && of === undefined) return none;
  return [role, of === undefined ? undefined : (nameOf(of) ?? of)].filter((part) => part !== undefined);
}

/** That an event is still to come, and the one on whose margins it takes place. */
function outlook({ announced, within }: Outlook, told: ReadonlyMap<string, Event>): readonly string[] {
  const frame = within === undefined ? undefined : told.get(within);
  if (!announced && !frame) return none;
  return [...(announced ? [vscode.l10n.t('announced')] : []), ...(frame ? [vscode.l10n.t('on the margins of {0}', frame.title ?? frame.id)] : [])];
}

function stateOf({ state, suggested }: Event & { readonly state?: State }): State {
  return state ?? (suggested ? 'suggested' : 'accepted');
}

function countsIn(all: Map<string, Counts>, id: string): Counts {
  let counts = all.get(id);
  if (!counts) all.set(id, (counts = { size: 0, open: 0 }));
  return counts;
}

/** What is left afterwards has not been declared. */
function take(all: Map<string, Counts>, id: string): Counts {
  const counts = all.get(id);
  all.delete(id);
  return counts ?? nothing;
}
