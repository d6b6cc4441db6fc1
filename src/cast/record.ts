import { explain } from '../recognition/reason';
import { CodePoints } from '../text/codePoints';
import { occurrences } from '../text/occurrences';
import type { Span } from '../text/span';
import { explainEventLink, explainLink } from './linkReason';
import type { Suggestions } from './suggestions';

/** Suggestions as they leave the program: offsets in code points of the normalised text, half-open. */
export interface SuggestionRecord {
  readonly language: readonly (Span & { readonly language: string })[];
  readonly published?: string;
  readonly mentions: readonly RecordMention[];
  readonly entities: readonly object[];
  readonly events: readonly object[];
}

export interface RecordMention extends Span {
  readonly quote: string;
  /** Which occurrence of exactly this quote it is, from 1. */
  readonly nth: number;
  /** The entity's type, `event`, or `date`. */
  readonly type: string;
  readonly entity?: string;
  readonly event?: string;
  readonly date?: string;
  readonly score: number;
  readonly why: string;
}

/** The record of one article's suggestions, as `dramatis suggest --json` prints it behind `file`. */
export function suggestionRecord(text: string, { languages, published, mentions, entities, events }: Suggestions): SuggestionRecord {
  const points = new CodePoints(text);
  const span = ({ start, end }: Span): Span => ({ start: points.at(start), end: points.at(end) });
  const ordinals = new Ordinals(text);
  return {
    language: languages.map(({ language, ...at }) => ({ ...span(at), language })),
    ...(published !== undefined && { published }),
    mentions: mentions.map(({ type, entity, event, date, score, why, ...at }) => ({
      ...span(at),
      ...ordinals.selector(at),
      type,
      ...(entity !== undefined && { entity }), ...(event !== undefined && { event }), ...(date !== undefined && { date }),
      score: Math.round(score * 1000) / 1000,
      why: explain(why),
    })),
    entities: entities.map(({ link, ...entity }) => ({ ...entity, ...(link && { link: { id: link.id, why: explainLink(link.why), score: Math.round(link.score * 1000) / 1000 } }) })),
    events: events.map(({ start, end, link, ...event }) => ({ ...event, ...span({ start, end }), ...(link && { link: { id: link.id, why: explainEventLink(link.why), score: Math.round(link.score * 1000) / 1000 } }) })),
  };
}

/** Counts occurrences of quotes, each quote searched once. */
class Ordinals {
  private readonly starts = new Map<string, number[]>();

  constructor(private readonly text: string) {}

  selector({ start, end }: Span): { quote: string; nth: number } {
    const quote = this.text.slice(start, end);
    let starts = this.starts.get(quote);
    if (!starts) this.starts.set(quote, (starts = [...occurrences(this.text, quote)]));
    return { quote, nth: starts.indexOf(start) + 1 };
  }
}
