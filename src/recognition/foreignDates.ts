import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';
import { daysIn, edtf } from './calendar';

/**
 * The months, January first, in the languages of the pages from which articles are translated or that stand around them:
 * Bosnian, Croatian, Serbian and Slovenian (with the genitives that follow a day), Albanian, Romanian, Turkish, Hungarian,
 * Italian, French, Greek, and Serbian in Cyrillic.
 */
const names = [
  'januar januara januarja siječnja siječanj janar ianuarie ocak január gennaio janvier ιανουαρίου јануара',
  'februar februara februarja veljače veljača shkurt februarie şubat február febbraio février φεβρουαρίου фебруар фебруара',
  'mart marta marec marca ožujka ožujak mars martie március marzo μαρτίου марта',
  'april aprila travnja travanj prill aprilie nisan április aprile avril απριλίου априла',
  'maj maja svibnja svibanj mai mayıs május maggio μαΐου маја',
  'juni juna jun junij junija lipnja lipanj qershor iunie haziran június giugno juin ιουνίου јуна',
  'juli jula jul julij julija srpnja srpanj korrik iulie temmuz július luglio juillet ιουλίου јула',
  'avgust avgusta august kolovoza kolovoz gusht ağustos augusztus agosto août αυγούστου августа',
  'septembar septembra september rujna rujan shtator septembrie eylül szeptember settembre septembre σεπτεμβρίου септембар септембра',
  'oktobar oktobra oktober listopada listopad tetor octombrie ekim október ottobre octobre οκτωβρίου октобар октобра',
  'novembar novembra november studenoga studenog studeni nëntor noiembrie kasım novembre νοεμβρίου новембар новембра',
  'decembar decembra december prosinca prosinac dhjetor decembrie aralık dicembre décembre δεκεμβρίου децембар децембра',
];

const months = new Map(names.flatMap((forms, month) => forms.split(' ').map((form): [string, number] => [form, month + 1])));

/**
 * A day with its month and year in another language: "30 Tetor 2031", "12. svibnja 2031.", "12-May-2031", or with the year
 * first, "2031. május 12.". Only whole, since many of these words are something else as well. The index behind it and its value.
 */
export function foreignDate(tokens: readonly Token[], at: number): { end: number; value: string } | undefined {
  const first = tokens[at]!;
  if (first.text.length === 4) {
    const named = behindStop(tokens, at + 1);
    const month = number(tokens[named]) ?? (tokens[named]?.kind === 'word' ? monthOf(tokens[named].key) : undefined);
    const day = tokens[named + 1];
    const stop = tokens[named + 2];
    // Only the stop behind the day tells it from "2031 May 12 people".
    return month !== undefined && named === at + 2 && day?.kind === 'number' && stop?.text === '.' && !stop.spaced ? dated(named + 3, first.text, month, day.text) : undefined;
  }
  if (first.text.length > 2) return undefined;
  const named = behindStop(tokens, at + 1);
  // "May-2031" is one word for the tokens.
  const [hyphened, year] = tokens[at + 1]?.text === '-' && tokens[at + 2]?.spaced === false ? tokens[at + 2]!.key.split('-') : [];
  if (hyphened !== undefined && year !== undefined) return dated(at + 3, year, monthOf(hyphened), first.text);
  return dated(named + 2, tokens[named + 1]?.text ?? '', number(tokens[named]), first.text);
}

function number(token: Token | undefined): number | undefined {
  return token?.kind === 'word' ? months.get(token.key) : undefined;
}

function behindStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}

function dated(end: number, year: string, month: number | undefined, day: string): { end: number; value: string } | undefined {
  if (month === undefined || !/^(?:1[5-9]|2[0-2])\d\d$/.test(year) || !/^\d{1,2}$/.test(day)) return undefined;
  const [yearNumber, dayNumber] = [Number(year), Number(day)];
  return dayNumber >= 1 && dayNumber <= daysIn(yearNumber, month) ? { end, value: edtf(yearNumber, month, dayNumber) } : undefined;
}
