import type { Token } from '../text/tokens';
import { daysIn, edtf, pad } from './calendar';

/** 2031-05-03, 2031/05/03, 2031.05.03, 03.05.2031, 3. 5. 2031, 03/05/2031, 03-05-2031, 20 / 07 / 2033, 5.XI.2030, 5/XI/2030: the index behind it and its value. */
export function inFigures(tokens: readonly Token[], at: number): { end: number; value: string } | undefined {
  const first = tokens[at]!.text;
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  const third = tokens[at + 4];
  if (!mark || !second || third?.kind !== 'number' || tokens[at + 3]!.text !== mark.text) return undefined;
  if ((mark.spaced || tokens[at + 3]!.spaced) && mark.text !== '/') return undefined;
  const after = tokens[at + 5];
  if (after && !after.spaced && /^[-:/.]$/.test(after.text) && tokens[at + 6]?.kind === 'number' && !tokens[at + 6]!.spaced) return undefined;
  if (second.kind === 'word') {
    const month = roman.indexOf(second.key) + 1;
    return /^[./]$/.test(mark.text) && month > 0 && first.length < 3 && third.text.length === 4 ? exact(at + 5, third.text, month, Number(first)) : undefined;
  }
  if (second.kind !== 'number') return undefined;
  if (first.length === 4 && /^[-/.]$/.test(mark.text) && second.text.length === 2 && third.text.length === 2) {
    return exact(at + 5, first, Number(second.text), Number(third.text));
  }
  if (first.length > 2 || second.text.length > 2 || third.text.length !== 4) return undefined;
  if (mark.text === '-') return first.length === 2 && second.text.length === 2 ? exact(at + 5, third.text, Number(second.text), Number(first)) : undefined;
  if (mark.text !== '.' && mark.text !== '/') return undefined;
  // With slashes the day comes first as well, since the field is European; American only where it can be nothing else.
  const american = mark.text === '/' && Number(second.text) > 12;
  return american ? exact(at + 5, third.text, Number(first), Number(second.text)) : exact(at + 5, third.text, Number(second.text), Number(first));
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Words behind which "10.09" is a day and no other number. */
const beforeDays = /^(?:am|vom|bis|den|dem|seit|ab|zum|на|до|от|од|,|\()$/;

/** "27.1.", "на 10.09", "4–5.10": a day and month in figures, without a year. */
export function yearless(tokens: readonly Token[], at: number): { end: number; value: string } | undefined {
  const before = tokens[at - 1];
  if (before && !tokens[at]!.spaced && before.text !== '(') return undefined;
  const dash = /^[-–]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
  const last = dash ? at + 2 : at;
  const stop = tokens[last + 1];
  const second = tokens[last + 2];
  if (stop?.text !== '.' || stop.spaced || second?.kind !== 'number' || second.spaced || tokens[last]!.text.length > 2 || second.text.length > 2) return undefined;
  const close = tokens[last + 3];
  const closed = close?.text === '.' && !close.spaced;
  const next = tokens[last + (closed ? 4 : 3)];
  if (next && !next.spaced && !/^[,;)]$/.test(next.text)) return undefined;
  // A second full stop or two figures each set it apart from decimals and numbers of sections.
  if (!beforeDays.test(before?.key ?? '') || (!closed && (second.text.length < 2 || (next?.kind === 'word' && !/[(|]/.test(next.text) && next.shape === 'lower')))) return undefined;
  const month = Number(second.text);
  const [from, to] = [Number(tokens[at]!.text), Number(tokens[last]!.text)];
  if (month < 1 || month > 12 || from < 1 || to > daysIn(2000, month) || (dash && to <= from)) return undefined;
  const one = (day: number): string => `XXXX-${pad(month)}-${pad(day)}`;
  // In German the second full stop is the date's own, elsewhere the sentence's.
  const own = closed && next !== undefined && before!.text !== '(' && before!.key.charCodeAt(0) < 0x400 && next.key.charCodeAt(0) < 0x400;
  return { end: last + (own ? 4 : 3), value: dash ? `${one(from)}/${one(to)}` : one(from) };
}

function exact(end: number, yearText: string, monthNumber: number, dayNumber: number): { end: number; value: string } | undefined {
  const number = Number(yearText);
  if (number < 1000 || monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > daysIn(number, monthNumber)) return undefined;
  return { end, value: edtf(number, monthNumber, dayNumber) };
}
