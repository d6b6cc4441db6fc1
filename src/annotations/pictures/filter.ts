import { transliterate } from '../../text/transliterate';
import { daySpan, type DaySpan } from './daySpan';
import type { Picture, PictureActor, PictureEvent } from './gather';

/** What of a picture is shown. */
export interface PictureFilter {
  /** Kinds of events that are not shown; kinds that come later are. */
  readonly hiddenKinds: readonly string[];
  /** Types of actors likewise. */
  readonly hiddenTypes: readonly string[];
  /** The period, EDTF, both ends included; empty for no end. Without an event's date nobody knows that it is in it. */
  readonly from: string;
  readonly to: string;
  /** Letters of the name of somebody who took part, in any script. */
  readonly actor: string;
  /** Whether events are shown that nobody has confirmed. */
  readonly suggested: boolean;
}

export const noFilter: PictureFilter = { hiddenKinds: [], hiddenTypes: [], from: '', to: '', actor: '', suggested: true };

/** Whether a filter holds nothing back. */
export function isNoFilter({ hiddenKinds, hiddenTypes, from, to, actor, suggested }: PictureFilter): boolean {
  return hiddenKinds.length + hiddenTypes.length === 0 && from + to + actor.trim() === '' && suggested;
}

/** Whether something typed can stand for an end of a period: nothing, or a date. */
export function isPeriodEnd(typed: string): boolean {
  return typed.trim() === '' || daySpan(typed.trim()) !== undefined;
}

/** The events that pass a filter, and the actors who took part in them; an end of the period that is no date is passed over. */
export function filtered(picture: Picture, filter: PictureFilter): Picture {
  const from = daySpan(filter.from.trim())?.start;
  const to = daySpan(filter.to.trim())?.end;
  const found = new Set(picture.actors.filter(finder(filter.actor)).map(({ key }) => key));
  const everybody = filter.actor.trim() === '';
  const types = new Map(picture.actors.map(({ key, type }) => [key, type]));
  const shown = (actor: string): boolean => !filter.hiddenTypes.includes(types.get(actor) ?? '');
  const events = picture.events
    .filter(({ kind, suggested, participants, date }) =>
      !filter.hiddenKinds.includes(kind) && (filter.suggested || !suggested)
      && (everybody || participants.some(({ actor }) => found.has(actor) && shown(actor)))
      && within(date === undefined ? undefined : daySpan(date), from, to))
    .map((event): PictureEvent => ({ ...event, participants: event.participants.filter(({ actor }) => shown(actor)) }));
  const present = new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  return { events, actors: picture.actors.filter(({ key }) => present.has(key)) };
}

function within(span: DaySpan | undefined, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return span !== undefined && (from === undefined || span.openEnd || span.end > from) && (to === undefined || span.openStart || span.start < to);
}

/** Finds actors by typed letters: each word typed is somewhere in the name, both transliterated. */
function finder(typed: string): (actor: PictureActor) => boolean {
  const words = plain(typed).split(/\s+/u).filter((word) => word !== '');
  return ({ name }) => {
    const letters = plain(name);
    return words.every((word) => letters.includes(word));
  };
}

function plain(text: string): string {
  return transliterate(text).toLowerCase();
}
