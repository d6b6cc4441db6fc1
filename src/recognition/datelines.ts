import { monthOf } from '../text/months';
import { dateAt } from './dayDates';
import { coverage } from './lexical';
import { isNameWord } from './names';
import type { RecognizedMention } from './mention';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';

/** The head of a wire story: place, date and agency before the first sentence. */
export interface Dateline {
  /** The places, as indices of tokens. */
  readonly places: readonly { readonly first: number; readonly end: number }[];
  readonly agencies: readonly { readonly first: number; readonly end: number }[];
  /** The value of the date, without a year `XXXX-05-03`. */
  readonly date?: string;
  /** The index behind its last token. */
  readonly end: number;
}

/** The places and agencies of datelines, known to the lexicons or not. */
export const datelines: Recognizer = {
  name: 'datelines',
  *paragraph(paragraph) {
    const line = paragraph.once(datelineOf);
    if (!line) return;
    const covered = paragraph.once(coverage);
    const evidence = paragraph.slice(0, line.end);
    for (const [ranges, type] of [[line.places, 'place'], [line.agencies, 'organization']] as const) {
      for (const range of ranges) {
        const match = covered[range.first];
        const known = match?.first === range.first && match.end === range.end ? match.thing : undefined;
        if (known && (known.kind === 'organization') !== (type === 'organization')) continue;
        const mention: RecognizedMention = {
          start: paragraph.tokens[range.first]!.start,
          end: paragraph.tokens[range.end - 1]!.end,
          type,
          score: known ? 0.96 : type === 'place' ? 0.8 : 0.7,
          why: { rule: 'dateline', evidence },
          ...(known ? { common: known.common } : {}),
          ...(known?.code ? { territory: known.code } : {}),
        };
        yield mention;
      }
    }
  },
};

/** How many tokens a dateline has at most. */
const longest = 28;
const dash = /^(?:-|–|—|―)$/;

/** The dateline at the head of a paragraph: "SKOPJE, 5 May 2031 (MIA) –", "Genf/Bern (APA) –", "Wien, 5. Mai 2031". */
export function datelineOf(paragraph: Paragraph): Dateline | undefined {
  const { tokens } = paragraph;
  const places: { first: number; end: number }[] = [];
  let agencies: { first: number; end: number }[] = [];
  let at = 0;
  for (;;) {
    const end = placeEnd(paragraph, at);
    if (end === undefined) break;
    places.push({ first: at, end });
    at = end;
    // "Wien/Skopje", "SKOPJE, North Macedonia"
    const joint = tokens[at]?.text;
    if ((joint !== '/' && joint !== ',') || places.length === 3 || placeEnd(paragraph, at + 1) === undefined) break;
    at++;
  }
  if (places.length === 0) return undefined;
  let date: string | undefined;
  if (tokens[at] && dateAt(tokens, at) === undefined && /^(?:,|\()$/.test(tokens[at]!.text)) {
    const found = tokens[at + 1] && dateAt(tokens, at + 1);
    if (found) {
      date = found.value;
      at = skipYearWord(paragraph, found.end);
      if (tokens[at]?.text === ')') at++;
    }
  }
  if (/^[,.]$/.test(tokens[at]?.text ?? '') && /^[(/]$/.test(tokens[at + 1]?.text ?? '')) at++;
  const open = tokens[at]?.text;
  let bracketed = false;
  if (open === '(' || open === '/') {
    const close = open === '(' ? ')' : '/';
    const inner = agencyList(paragraph, at + 1, close);
    if (inner) {
      bracketed = true;
      agencies = inner.agencies;
      date ??= inner.date;
      at = inner.end;
    }
  }
  const next = tokens[at];
  const dashed = next !== undefined && dash.test(next.text) && next.spaced;
  const known = paragraph.once(coverage)[0] !== undefined;
  if (at > longest || tokens.length < at + 4) return undefined;
  if (!dashed && !(bracketed && (agencies.length > 0 || date !== undefined)) && !(date !== undefined && known && /^[.:]$/.test(next?.text ?? ''))) return undefined;
  if (date === undefined && agencies.length === 0 && !known) return undefined;
  return { places, agencies, ...(date === undefined ? {} : { date }), end: at };
}

function placeEnd(paragraph: Paragraph, first: number): number | undefined {
  const match = paragraph.once(coverage)[first];
  if (match?.first === first) return match.thing.kind === 'organization' ? undefined : match.end;
  if (monthOf(paragraph.tokens[first]?.key ?? '') !== undefined) return undefined;
  let end = first;
  while (end < first + 3 && (end === first || paragraph.tokens[end]?.spaced) && isNameWord(paragraph, end)) end++;
  return end > first ? end : undefined;
}

function skipYearWord(paragraph: Paragraph, at: number): number {
  const { tokens } = paragraph;
  if (!/^(?:г|год|година)$/.test(tokens[at]?.key ?? '')) return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** "(APA/dpa)", "(МИА, 5 мај)", "/БТА/": agencies, perhaps with the date. */
function agencyList(paragraph: Paragraph, from: number, close: string): { agencies: { first: number; end: number }[]; date?: string; end: number } | undefined {
  const { tokens } = paragraph;
  const agencies: { first: number; end: number }[] = [];
  let date: string | undefined;
  let at = from;
  while (at < from + 10 && tokens[at]) {
    const token = tokens[at]!;
    if (token.text === close) {
      const end = at + 1;
      return { agencies, ...(date === undefined ? {} : { date }), end };
    }
    const found = dateAt(tokens, at);
    if (found) {
      date = found.value;
      at = skipYearWord(paragraph, found.end);
      continue;
    }
    const match = paragraph.once(coverage)[at];
    if (match?.first === at && match.thing.kind === 'organization') {
      agencies.push({ first: at, end: match.end });
      at = match.end;
    } else if (token.kind === 'word' && token.shape === 'upper') agencies.push({ first: at, end: ++at });
    else if (token.kind === 'word' && token.shape === 'capital' && token.spaced === (at > from && /^[,/]$/.test(tokens[at - 1]!.text) && tokens[at]!.spaced)) {
      // "(Adria Wire)", "/Балкан прес/": an agency that goes on to the next mark.
      let end = at + 1;
      while (end < at + 4 && tokens[end]?.kind === 'word' && tokens[end]!.spaced) end++;
      if (!/^[)/,]$/.test(tokens[end]?.text ?? '') || monthOf(token.key) !== undefined) return undefined;
      agencies.push({ first: at, end });
      at = end;
    }
    else if (/^[/,.-]$/.test(token.text) || (token.kind === 'word' && token.spaced === (at > from))) at++;
    else if (token.kind === 'word') at++;
    else return undefined;
  }
  return undefined;
}
