import { coverage } from './lexical';
import { compoundEventEnd, eventHeads } from './lexicon/heads';
import { officeHead } from './lexicon/offices';
import { isNationality } from './lexicon/nationalities';
import { directions, neverNames, surnameEnding } from './lexicon/words';
import type { RecognizedMention } from './mention';
import { givenName } from './names';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';
import type { FoundEvent } from './foundEvent';
import { germanEvent } from './germanEvents';
import { slavicEvent } from './slavicEvents';

/** Named events by their head words, only where a proper complement or a quoted title names them. */
export const events: Recognizer = {
  name: 'events',
  *paragraph(paragraph) {
    let behind = 0;
    for (let at = 0; at < paragraph.tokens.length; at++) {
      const token = paragraph.tokens[at]!;
      if (token.kind !== 'word') continue;
      const kind = kindOf(token.key, token.shape !== 'lower');
      if (!kind) continue;
      const found = titled(paragraph, at) ?? (kind === 'operation' ? operation(paragraph, at) : undefined) ?? byLanguage(paragraph, at);
      if (!found || found.first < behind) continue;
      const start = paragraph.tokens[found.first]!.start;
      const mention: RecognizedMention = {
        start,
        end: paragraph.tokens[found.end - 1]!.end,
        type: 'event',
        score: found.score,
        why: { rule: 'head-word', evidence: token.text },
        kind,
        sentence: paragraph.sentenceAt(start),
      };
      yield mention;
      behind = found.end;
      at = Math.max(at, found.end - 1);
    }
  },
};

function byLanguage(paragraph: Paragraph, head: number): FoundEvent | undefined {
  if (paragraph.tokens[head]!.key.charCodeAt(0) > 0x3ff) return slavicEvent(paragraph, head);
  return (paragraph.language === 'en' ? undefined : germanEvent(paragraph, head)) ?? named(paragraph, head) ?? compound(paragraph, head);
}

const visit = /^(?:visit|посета|посещени)|besuch(?:es|s|e)?$/;

/** The kind of an event by the first word of its name that tells one; a conference where none does. */
export function eventKind(paragraph: Paragraph, first: number, end: number): string {
  for (let at = first; at < end; at++) {
    const { key, kind } = paragraph.tokens[at]!;
    const told = kind !== 'word' ? undefined : visit.test(key) ? 'visit' : kindOf(key, true);
    if (told !== undefined) return told;
  }
  return 'conference';
}

/** Whether a word is the head of names of events, as `conference`. */
export function isEventHead(key: string, capital: boolean): boolean {
  return kindOf(key, capital) !== undefined || visit.test(key);
}

function kindOf(key: string, capital: boolean): string | undefined {
  const whole = eventHeads.get(key);
  if (whole) return whole;
  const compounded = capital ? compoundEventEnd.exec(key) : null;
  return compounded ? eventHeads.get(compounded[0].replace(/(?<=[^s])s$/, '')) : undefined;
}

const quotes: Record<string, string> = { '"': '"', '„': '“”"', '“': '”', '«': '»', '»': '«', '”': '”', '‘': '’', '‚': '‘', '\'': '\'' };
/** How many words a title in quotation marks has at most, so that a quoted sentence is none. */
const longestTitle = 12;

/** 'Konferenz "Sichere Wege"', 'конференцијата „Безбедни патишта“', 'the conference: "Safe Ways"'. */
function titled(paragraph: Paragraph, head: number): FoundEvent | undefined {
  const { tokens } = paragraph;
  const open = tokens[head + 1];
  const closers = open && quotes[open.text];
  if (!open?.spaced || !closers || tokens[head + 2]?.spaced || tokens[head + 2]?.shape === 'lower') return undefined;
  for (let at = head + 3; at < head + 3 + longestTitle && tokens[at]; at++) {
    if (/^[.!?]$/.test(tokens[at]!.text)) return undefined;
    if (closers.includes(tokens[at]!.text)) return { first: leftOf(paragraph, head), end: at + 1, score: 0.85 };
  }
  return undefined;
}

/** "operation Morava", "Операција Морава": a code name behind the word. */
function operation(paragraph: Paragraph, head: number): FoundEvent | undefined {
  const { tokens } = paragraph;
  const name = tokens[head + 1];
  if (!/^(?:operation|операциј|операци)/.test(tokens[head]!.key) || name?.kind !== 'word' || !name.spaced || name.shape === 'lower') return undefined;
  if (neverNames.has(name.key) || isNationality(name.key) || officeHead(name.key, true)) return undefined;
  let end = head + 2;
  while (end < head + 4 && paragraph.language !== 'de' && tokens[end]?.spaced && capital(paragraph, end)) end++;
  return { first: head, end, score: 0.75 };
}

/** "Berlin Process Summit", "Western Balkans Migration Conference", "Brdo-Brijuni Process Summit", "Ohrid Forum". */
function named(paragraph: Paragraph, head: number): FoundEvent | undefined {
  const { tokens } = paragraph;
  const token = tokens[head]!;
  if (token.shape !== 'capital') return undefined;
  const first = leftOf(paragraph, head);
  const german = paragraph.language === 'de';
  let end = head + 1;
  // "Conference on Migration and Asylum", "Global Compact for Migration": capitals behind a preposition.
  if (!german && /^(?:on|for|of)$/.test(tokens[end]?.key ?? '')) {
    const noun = tokens[end + 1]?.key === 'the' ? end + 2 : end + 1;
    if (capital(paragraph, noun)) {
      end = noun + 1;
      while (end < head + 12 && (capital(paragraph, end) || (/^(?:and|the|of|for|on)$/.test(tokens[end]?.key ?? '') && capital(paragraph, end + 1)))) end++;
    }
  }
  const before = head - first;
  if (before === 0 && (end === head + 1 || end < head + 3)) return undefined;
  if (before === 1 && end === head + 1) {
    const place = paragraph.once(coverage)[first];
    const known = place !== undefined && place.thing.kind !== 'organization' && !german;
    if (!known && (isNationality(tokens[first]!.key) || paragraph.opensSentence(first) || german || givenName(tokens[first]!) === 'known' || surnameEnding.test(tokens[first]!.key))) return undefined;
  }
  if (german && !/(?:e[nrsm]?|-\p{Lu}[\p{L}]*)$/u.test(tokens[head - 1]!.text) && !paragraph.once(coverage)[head - 1]) return undefined;
  return { first, end, score: before > 1 || end > head + 1 ? 0.78 : 0.65 };
}

/** "Westbalkan-Gipfel", "EU-Westbalkan-Gipfel": a German compound with a hyphen and a proper name. */
function compound(paragraph: Paragraph, head: number): FoundEvent | undefined {
  const { text, key } = paragraph.tokens[head]!;
  if (/^(?:westbalkan|eu-westbalkan|nato|g7|g20|eu|un)-?(?:gipfel|konferenz|treffen|forum)s?$/.test(key)) return { first: head, end: head + 1, score: /westbalkan/.test(key) ? 0.7 : 0.55 };
  if (!/-\p{Lu}/u.test(text) || !/^\p{Lu}[\p{L}]+-(?:\p{Lu}[\p{L}]+-)+(?:Gipfel|Konferenz|Abkommen|Forum)s?$/u.test(text)) return undefined;
  return { first: head, end: head + 1, score: 0.6 };
}

/** The first token of the capitalised words before a head; small words of English and German names are passed over. */
function leftOf(paragraph: Paragraph, head: number): number {
  const { tokens } = paragraph;
  const covered = paragraph.once(coverage);
  let first = head;
  while (first > 0 && head - first < 6 && tokens[head]!.shape === 'capital') {
    // "EU–Western Balkans Summit"
    const dash = /^[-–]$/.test(tokens[first - 1]!.text) && covered[first] && covered[first - 2] ? 1 : 0;
    if (dash === 0 && !tokens[first]!.spaced) break;
    if (!capital(paragraph, first - 1 - dash)) break;
    if (paragraph.language === 'de' && first < head && !covered[first - 1]) break;
    first -= 1 + dash;
  }
  const ordinal = tokens[first - 1]?.text === '.' && tokens[first - 2]?.kind === 'number' ? first - 2 : first;
  return paragraph.language === 'de' && ordinal < first && first < head ? ordinal : first;
}

function capital(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return token?.kind === 'word' && token.shape !== 'lower' && (directions.has(token.key) || !neverNames.has(token.key)) && !officeHead(token.key, true);
}
