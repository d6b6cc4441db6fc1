import type { Token } from '../../text/tokens';
import { headOf, type EventKind } from './heads';
import type { Stretch } from './scene';

/** What stands behind the core of an event's name: "Conference | on Migration", "Спогодбата | за реадмисија". */
const prepositions = new Set('on of for between with at in about over against to by from as über zu zur zum zwischen für von vom der des die mit in im am gegen bei um за на меѓу между по с со със в въ във во од от при до за против околу'.split(' '));
const openers = /^["„“«»‚‘']$/;

/** The head of an event's name. */
export interface Head {
  readonly token: Token;
  readonly stem: string;
  readonly kind: EventKind;
  /** Whether it stands before the name and not in it: "операцијата | „Морава“". */
  readonly outside?: true;
}

/**
 * The word of an event's name that says what it is: in front of the first preposition, in Slavic languages the first
 * that may be one, in Germanic languages the last; else anywhere in the name, else right in front of it.
 */
export function headOfName({ paragraph, first, end }: Stretch): Head | undefined {
  const { tokens } = paragraph;
  let quote = first;
  while (quote < end && !openers.test(tokens[quote]!.text)) quote++;
  let core = first;
  while (core < quote && (core === first || !prepositions.has(tokens[core]!.key))) core++;
  const slavic = tokens[first]!.key.charCodeAt(0) > 0x3ff;
  return inside(tokens, first, core, !slavic) ?? inside(tokens, core, quote, false) ?? before(tokens, first) ?? inside(tokens, quote, end, false);
}

function inside(tokens: readonly Token[], first: number, end: number, fromEnd: boolean): Head | undefined {
  for (let step = 0; step < end - first; step++) {
    const token = tokens[fromEnd ? end - 1 - step : first + step]!;
    const head = token.kind === 'word' ? headOf(token.key) : undefined;
    if (head) return { token, ...head };
  }
  return undefined;
}

function before(tokens: readonly Token[], first: number): Head | undefined {
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    const token = tokens[at]!;
    const head = token.kind === 'word' ? headOf(token.key) : undefined;
    if (head) return { token, ...head, outside: true };
    if (!openers.test(token.text)) return undefined;
  }
  return undefined;
}

const englishModifiers = /^(?:official|working|state|bilateral|trilateral|quadrilateral|multilateral|ministerial|joint|first|second|third|next|last|regular|extraordinary|emergency|special|annual|regional|technical|coordination|co-ordination|opening|closing|signing|handover|press|news|study|field|monitoring|evaluation|fact-finding|inaugural|farewell|courtesy|unannounced|surprise|expert|high-level|informal|formal|separate|private|plenary|public|open|kick-off|follow-up|preparatory|final|donor|farewell|introductory|official|inspection|needs|assessment|one-day|two-day|three-day|four-day|\d+(?:st|nd|rd|th))$/;

/** The first token of a noun phrase with this head: the modifiers that tell events apart belong to it. */
export function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head;
  const slavic = tokens[head]!.key.charCodeAt(0) > 0x3ff;
  while (first > 0 && head - first < 3 && tokens[first]!.spaced) {
    const { kind, key, shape } = tokens[first - 1]!;
    if (kind !== 'word' || shape === 'upper') break;
    if (slavic ? !/(?:ск|н|в|стран|дневн|часов)(?:а|и|о|ата|ото|иот|ия|ият|ите)$/.test(key) || key.length < 5 : !englishModifiers.test(key)) break;
    first--;
  }
  return first;
}
