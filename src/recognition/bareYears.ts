import type { Token } from '../text/tokens';
import { edtf } from './calendar';
import type { FoundDate } from './foundDate';
import { coverage } from './lexical';
import { givenName } from './names';
import type { Paragraph } from './paragraph';

const earliest = 1900;
const latest = 2099;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words between which and a number of four digits only a year stands. */
const beforeYears = words(
  'in since until till by from to of between and before after during early mid late through for year years born im jahr jahre jahres jahren seit bis ab von vor nach und zwischen anfang mitte ende herbst frühjahr sommer winter period zeitraum ' +
    'во од до за на помеѓу меѓу и пред по лето пролет есен зима през от преди след между към края крајот почетокот период периодот периода година годината',
);
/** Behind "in 2030" may stand what happened then; behind "from 2030" in small letters something that is counted. */
const sure = words('in since during im jahr jahre jahres jahren seit year years born bis ab во през година годината mid early late anfang mitte ende');
const surest = /^(?:in|im|jahre?s?|jahren|year|born|през|во|since|seit|bis|ab)$/;
const wordsBehind = words(
  'and or to when was were is are has had have the a by on in for at as it he she they but with all which that should would und oder bis war waren wurde wurden hat haben hatte ist sind die der das ein eine im in sowie als auf mit ' +
    'и или до беше беа се ја ги го е во на со за од кога а но биле има имаше не ќе ги го ја му ѝ от са бе бяха в във с към е като че ще насам наваму натаму понатаму',
);
const counted = /^(?:people|migrants|persons|euros?|menschen|personen|migranten|лица|луѓе|мигранти|души|хора|евро|km|m|meter|metres)$/;

/** A year alone that begins at a token: "seit 2029", "2030 година", "hatte 2030 in", "(2030)", "zwischen 2028 und 2031". */
export function yearAt(paragraph: Paragraph, at: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  if (token.kind !== 'number' || token.text.length !== 4) return undefined;
  const number = Number(token.text);
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (number < 1000 || number > latest) return undefined;
  if (before && !token.spaced && before.text !== '(' && !/^[–—"„“«»‚‘]$/.test(before.text)) return undefined;
  if (next && !next.spaced && (next.kind === 'word' || next.text === '%' || (/^[.,:/-]$/.test(next.text) && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced && tokens[at + 2]!.text.length !== 4))) return undefined;
  // The end of a range belongs to its beginning.
  if (before && /^[–—/-]$/.test(before.text) && tokens[at - 2]?.kind === 'number' && tokens[at - 2]!.text.length === 4) return undefined;
  const found: FoundDate = { first: at, end: at + 1, value: edtf(number) };
  if (/^(?:година|годината|год)$/.test(next?.key ?? '') || (next?.key === 'г' && next.spaced)) return found;
  // Of what is long past only the year "in" which it was.
  if (number < earliest) return /^(?:in|im|jahr|year|born|през)$/.test(before?.key ?? '') && (next?.kind !== 'word' || wordsBehind.has(next.key)) && next?.text !== '%' ? found : undefined;
  const range = rangeEnd(tokens, at);
  if (range && (beforeYears.has(before?.key ?? '') || before?.text === '(')) return { first: at, end: range, value: `${edtf(number)}/${tokens[range - 1]!.text}` };
  if (before?.text === '(' && next?.text === ')') return found;
  if (next?.text === '€' || counted.test(next?.key ?? '')) return undefined;
  return afterPreposition(tokens, at) || listed(tokens, at) || (paragraph.language === 'de' && free(paragraph, at)) ? found : undefined;
}

/** "in 2030, 2031 and 2032" */
function listed(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - 8 && tokens[first - 1]?.text === ',' && tokens[first - 2]?.kind === 'number' && tokens[first - 2]!.text.length === 4) first -= 2;
  return first < at && afterPreposition(tokens, first) && tokens[at + 1]?.shape !== 'capital' && (tokens[at + 1]?.kind !== 'word' || wordsBehind.has(tokens[at + 1]!.key));
}

function afterPreposition(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !beforeYears.has(before.key) || (before.kind === 'word' && !tokens[at]!.spaced)) return false;
  if (next?.kind !== 'word' || wordsBehind.has(next.key)) return true;
  if (sure.has(before.key)) return next.shape !== 'lower' || surest.test(before.key);
  // "the Protocol of 2029 should", "Abkommen von 2002 sieht"
  return /^(?:of|von|от|од)$/.test(before.key) && next.shape === 'lower' && namesDocument(tokens[at - 2]);
}

function namesDocument(token: Token | undefined): boolean {
  return token?.kind === 'mark' ? /^[“"»”]$/.test(token.text) : token?.kind === 'word' && (token.shape === 'capital' || /^(?:plan|law|agreement|договор|договорот|закон|законот|споразумение|споразумението|протокол|протоколот|план|планот)$/.test(token.key));
}

/** Words before a number that only say how exact it is, or begin what is counted. */
const approximations = words('rund etwa über fast insgesamt mit um knapp gut als zu unter nur noch weitere weiteren circa ca mindestens höchstens gegen jeweils je nr nummer art artikel seite an anderen zusammen die der den dem');
/** What follows a year and not a number of things: neither noun nor what goes with one. */
const behindFree = words(
  'aber ab als am an auch auf aus bei beim bereits bis dabei dann das dass den der die doch durch ein eine einem einen einer eines erneut erst erstmals für gegen gemeinsam geplant haben habe hat hatte hatten im in insgesamt ist jährlich kein keine keinen knapp mehr mindestens mit nach nicht noch nur oder ohne rund schon sei seien selber selbst sich sie er es sind sogar sowie über um und unter vom von vor wäre waren war werden wieder wieso will wird wir wo wurde wurden zu zum zur zuletzt zwei zwischen',
);

/** German sets a year without any preposition: "Besim wurde 2028 nach Gjakova gebracht", "2032 haben wir". */
function free(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const article = /^(?:die|der|den|dem)$/.test(before?.key ?? '');
  if (before?.kind === 'number') return false;
  if (before?.kind === 'word' && (before.shape !== 'lower' || (approximations.has(before.key) && !article))) {
    if (before.shape === 'lower' || next?.kind !== 'word' || !standsByItself(paragraph, at - 1)) return false;
  }
  if (before?.kind === 'mark' && !/^[,)“„"«»:;–(]$/.test(before.text) && !paragraph.opensSentence(at)) return false;
  if (next === undefined) return true;
  if (next.kind === 'mark') return !article && /^[.,;:!?)“"«»–]$/.test(next.text) && before?.kind === 'word';
  // "2035 7.300 Personen"
  if (next.kind === 'number') return before?.kind === 'word' && !article;
  if (next.shape !== 'lower') return false;
  if (behindFree.has(next.key)) return true;
  // A participle or verb, not an adjective before what is counted: "2013 geschlossen hat".
  return tokens[at + 2]?.shape !== 'capital' && !article;
}

/**
 * Whether a noun is none that takes a year into its name, as conferences and plans do: "nach Angaben des Ministeriums
 * 2028 rund", "seine Eltern 1999 selber", "die Schweiz 2028 vereinbart", "Kenan Redžep 2030 aus".
 */
function standsByItself(paragraph: Paragraph, at: number): boolean {
  const before = paragraph.tokens[at - 1];
  if (/^(?:des|der|eines|(?:sein|ihr|unser|mein)(?:e|en|er)?)$/.test(before?.key ?? '')) return true;
  const place = paragraph.once(coverage)[at];
  if (place && place.thing.kind !== 'organization' && !/^(?:in|„)$/.test(paragraph.tokens[place.first - 1]?.key ?? '')) return before?.shape !== 'capital' || place.first < at;
  return before?.shape === 'capital' && givenName(before) === 'known';
}

/** "2028–2030", "2029/2030", "zwischen 2028 und 2031" */
function rangeEnd(tokens: readonly Token[], at: number): number | undefined {
  const to = tokens[at + 2];
  const joint = tokens[at + 1]?.text ?? '';
  if (to?.kind !== 'number' || to.text.length !== 4) return undefined;
  const between = /^(?:and|und|и)$/.test(joint) && /^(?:between|zwischen|меѓу|помеѓу|между)$/.test(tokens[at - 1]?.key ?? '');
  if (!/^[-–—/]$/.test(joint) && !between) return undefined;
  const number = Number(to.text);
  return number > Number(tokens[at]!.text) && number <= latest ? at + 3 : undefined;
}
