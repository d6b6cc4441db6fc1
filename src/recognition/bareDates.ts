import { monthOf } from '../text/months';
import { edtf, pad } from './calendar';
import { givenName } from './names';
import type { Paragraph } from './paragraph';
import type { Token } from '../text/tokens';

/** A month or a year that stands alone. */
export interface BareDate {
  readonly first: number;
  readonly end: number;
  readonly value: string;
}

/** "in May", "до септември", "seit 2029", "2030 година": a month or a year alone that begins at a token. */
export function partAt(paragraph: Paragraph, at: number): BareDate | undefined {
  const token = paragraph.tokens[at]!;
  if (token.kind === 'number') return token.text.length === 4 ? year(paragraph, at) : undefined;
  return token.kind === 'word' ? month(paragraph, at) : undefined;
}

/** What stands before a month that is also a verb or a name: "in May", "until March", "the end of August". */
const beforeMonths = new Set('in since until till by from to of between and early mid late last next this through for during before after im seit bis ab anfang mitte ende von und'.split(' '));
const ambiguous = /^(?:may|march|mai|august|april|june|juni|june|juli|май|мар)$/;

function month(paragraph: Paragraph, at: number): BareDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  const number = monthOf(token.key);
  if (number === undefined || token.text.length < 3) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.key.charCodeAt(0) > 0x3ff) {
    // Abbreviations need a day; "май" is also "perhaps".
    if (token.shape !== 'lower' || (token.text.length < 4 && !/^(?:мај|май|юни|юли)$/.test(token.key))) return undefined;
    if (/^(?:септ|ноем)$/.test(token.key)) return undefined;
    if (token.key === 'май' && !/^(?:през|в|до|от|за|и|на|към|края|началото|средата)$/.test(before?.key ?? '')) return undefined;
  } else {
    if (token.shape !== 'capital' || /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|feber|mrz)$/.test(token.key)) return undefined;
    if (ambiguous.test(token.key) && !beforeMonths.has(before?.key ?? '') && before?.text !== '–') return undefined;
    // "April Smith", "by August Weber", "in May Pen".
    if (next?.kind === 'word' && next.spaced && next.shape !== 'lower' && (paragraph.language !== 'de' || givenName(token) !== 'unknown')) return undefined;
    if (before?.kind === 'word' && before.shape === 'capital' && token.spaced && paragraph.language === 'en' && !paragraph.opensSentence(at - 1)) return undefined;
  }
  // A number next to it belongs to a date that does not exist, or counts something else.
  if (next?.kind === 'number' && next.text.length < 3) return undefined;
  if (before?.kind === 'number' || (before?.text === '.' && tokens[at - 2]?.kind === 'number')) return undefined;
  if ((before?.text === '-' || before?.text === '/') && !token.spaced) return undefined;
  return { first: at, end: at + 1, value: `XXXX-${pad(number)}` };
}

const earliest = 1900;
const latest = 2099;

/** Words between which and a number of four digits only a year stands. */
const beforeYears = new Set(
  ('in since until till by from to of between and before after during early mid late through for year years im jahr jahre jahres jahren seit bis ab von vor nach und zwischen anfang mitte ende herbst frühjahr sommer winter ' +
    'во од до за на помеѓу меѓу и пред по лето пролет есен зима през от преди след между към края крајот почетокот година годината').split(' '),
);
/** Behind "in 2030" may stand what happened then; behind "from 2030" in small letters something that is counted. */
const sure = new Set('in since during im jahr jahre jahres jahren seit year years во през година годината mid early late anfang mitte ende'.split(' '));
const wordsBehind = new Set(
  ('and or to when was were is are has had have the a by on in for at as it he she they but with which und oder bis war waren wurde wurden hat haben hatte ist sind die der das ein eine im in sowie als auf mit ' +
    'и или до беше беа се ја ги го е во на со за од кога а но биле има имаше от са бе бяха в във с към е като че').split(' '),
);

function year(paragraph: Paragraph, at: number): BareDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  const number = Number(token.text);
  if (number < earliest || number > latest) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before && !token.spaced && before.text !== '(' && !/^[–—"„“]$/.test(before.text)) return undefined;
  if (next && !next.spaced && (next.kind === 'word' || (/^[.,:/-]$/.test(next.text) && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced && tokens[at + 2]!.text.length !== 4))) return undefined;
  const range = rangeEnd(tokens, at);
  if (range && (beforeYears.has(before?.key ?? '') || before?.text === '(')) return { first: at, end: range, value: `${edtf(number)}/${tokens[range - 1]!.text}` };
  const value = edtf(number);
  const found = { first: at, end: at + 1, value };
  if (/^(?:година|годината|год)$/.test(next?.key ?? '')) return found;
  if (next?.key === 'г' && next.spaced) return found;
  if (!before || !beforeYears.has(before.key)) return undefined;
  if (before.kind === 'word' && !token.spaced) return undefined;
  if (sure.has(before.key) && (next?.kind !== 'word' || next.shape !== 'lower' || wordsBehind.has(next.key) || /^(?:in|im|jahr|year|през|во|since|seit)$/.test(before.key))) {
    return /^(?:people|migrants|persons|euros?|menschen|personen|migranten|лица|луѓе|мигранти|души|хора|евро)$/.test(next?.key ?? '') ? undefined : found;
  }
  return next?.kind !== 'word' || wordsBehind.has(next.key) ? (next?.text === '%' || next?.text === '€' ? undefined : found) : undefined;
}

/** "2028–2030" */
function rangeEnd(tokens: readonly Token[], at: number): number | undefined {
  const to = tokens[at + 2];
  if (!/^[-–—]$/.test(tokens[at + 1]?.text ?? '') || to?.kind !== 'number' || to.text.length !== 4) return undefined;
  const number = Number(to.text);
  return number > Number(tokens[at]!.text) && number <= latest ? at + 3 : undefined;
}
