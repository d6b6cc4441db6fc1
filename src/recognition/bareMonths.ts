import { monthOf } from '../text/months';
import { pad } from './calendar';
import type { FoundDate } from './foundDate';
import { givenName } from './names';
import type { Paragraph } from './paragraph';

/** What stands before a month that is also a verb or a name: "in May", "until March", "the end of August". */
const beforeMonths = new Set('in für zum vom since until till by from to of between zwischen and or oder early mid late last next this through for during before after im seit bis ab anfang mitte ende von und'.split(' '));
const slavicPrepositions = /^(?:во|до|од|за|меѓу|на|по|пред|в|във|от|след|преди|между|през|към)$/;
const ambiguous = /^(?:may|march|mai|august|april|june|juni|june|juli|май|мар)$/;

/** A month alone that begins at a token: "in May", "до септември", "für Juni". */
export function monthAt(paragraph: Paragraph, at: number): FoundDate | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  const number = monthOf(token.key);
  if (number === undefined || token.kind !== 'word' || token.text.length < 3) return undefined;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "МАЈ. На Беласица …", "JUNI": a month at the head of a paragraph, in capitals, is what that is about.
  if (at === 0 && token.shape === 'upper' && token.text.length > 2 && (!next || /^[.:|–•]$/.test(next.text)) && !/^(?:MAR|MARCH|JAN|APR|AUG|SEP|SEPT|OCT|OKT|NOV|DEC|DEZ)$/.test(token.text)) return { first: at, end: at + 1, value: `XXXX-${pad(number)}` };
  if (token.key.charCodeAt(0) > 0x3ff) {
    // Abbreviations need a day; "май" is also "perhaps". Translating machines write months with a capital.
    if (token.shape !== 'lower' && (token.shape !== 'capital' || !slavicPrepositions.test(before?.key ?? ''))) return undefined;
    if (token.text.length < 4 && !/^(?:мај|май|юни|юли)$/.test(token.key)) return undefined;
    if (/^(?:септ|ноем)$/.test(token.key)) return undefined;
    if (token.key === 'май' && !/^(?:през|в|до|от|за|и|или|на|към|месец|края|началото|средата)$/.test(before?.key ?? '')) return undefined;
  } else {
    if (token.shape !== 'capital' || /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|feber|mrz)$/.test(token.key)) return undefined;
    if (ambiguous.test(token.key) && !beforeMonths.has(before?.key ?? '') && before?.text !== '–') return undefined;
    // "April Smith", "by August Weber", "in May Pen"; behind a preposition other months are no names.
    const names = givenName(token) !== 'unknown' || /^(?:may|april|august|june|mai)$/.test(token.key);
    if (next?.kind === 'word' && next.spaced && next.shape !== 'lower' && (names || (paragraph.language !== 'de' && !beforeMonths.has(before?.key ?? ''))) && !/^(?:im|seit|bis|ab)$/.test(before?.key ?? '')) return undefined;
    if (before?.kind === 'word' && before.shape === 'capital' && token.spaced && paragraph.language === 'en' && !paragraph.opensSentence(at - 1)) return undefined;
  }
  // A number next to it belongs to a date that does not exist, or counts something else.
  const counts = paragraph.language === 'de' || before?.key === 'im' || (token.key.charCodeAt(0) > 0x3ff && slavicPrepositions.test(before?.key ?? ''));
  if (next?.kind === 'number' && next.text.length < 3 && !counts) return undefined;
  if (before?.kind === 'number' || (before?.text === '.' && tokens[at - 2]?.kind === 'number')) return undefined;
  if ((before?.text === '-' || before?.text === '/') && !token.spaced) return undefined;
  return { first: at, end: at + 1, value: `XXXX-${pad(number)}` };
}
