import { coverage } from './lexical';
import { eventHeads } from './lexicon/heads';
import { officeHead } from './lexicon/offices';
import { isNationality } from './lexicon/nationalities';
import { directions, neverNames, surnameEnding } from './lexicon/words';
import type { RecognizedMention } from './mention';
import { givenName } from './names';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';

/** Named events by their head words, only where a proper complement or a quoted title names them. */
export const events: Recognizer = {
  name: 'events',
  *paragraph(paragraph) {
    for (let at = 0; at < paragraph.tokens.length; at++) {
      const token = paragraph.tokens[at]!;
      if (token.kind !== 'word') continue;
      const kind = kindOf(token.key, token.shape !== 'lower');
      if (!kind) continue;
      const found = titled(paragraph, at) ?? named(paragraph, at) ?? compound(paragraph, at);
      if (!found) continue;
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
      at = Math.max(at, found.end - 1);
    }
  },
};

interface Found {
  readonly first: number;
  readonly end: number;
  readonly score: number;
}

const compoundEnd = /(?:konferenz|gipfel|forum|treffen|abkommen|erklärung|symposium|kongress|vertrag|pakt)s?$/;

function kindOf(key: string, capital: boolean): string | undefined {
  const whole = eventHeads.get(key);
  if (whole) return whole;
  const compounded = capital ? compoundEnd.exec(key) : null;
  return compounded ? eventHeads.get(compounded[0].replace(/s$/, '')) : undefined;
}

const quotes: Record<string, string> = { '"': '"', '„': '“”"', '“': '”', '«': '»', '»': '«', '”': '”', '‘': '’', '‚': '‘' };
/** How many words a title in quotation marks has at most, so that a quoted sentence is none. */
const longestTitle = 12;

/** 'Konferenz "Sichere Wege"', 'конференцијата „Безбедни патишта“'. */
function titled(paragraph: Paragraph, head: number): Found | undefined {
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

/** "Berlin Process Summit", "Western Balkans Migration Conference", "Brdo-Brijuni Process Summit". */
function named(paragraph: Paragraph, head: number): Found | undefined {
  const { tokens } = paragraph;
  const token = tokens[head]!;
  if (token.shape !== 'capital') return undefined;
  const first = leftOf(paragraph, head);
  const german = paragraph.language === 'de';
  let end = head + 1;
  // "Conference on Migration and Asylum", "Global Compact for Migration": capitals behind a preposition.
  if (!german && /^(?:on|for|of)$/.test(tokens[end]?.key ?? '') && capital(paragraph, end + 1)) {
    end += 2;
    while (end < head + 10 && (capital(paragraph, end) || (/^(?:and|the|of|for|on)$/.test(tokens[end]?.key ?? '') && capital(paragraph, end + 1)))) end++;
  }
  const before = head - first;
  if (before === 0 && (end === head + 1 || end < head + 3)) return undefined;
  if (before === 1 && end === head + 1 && (isNationality(tokens[first]!.key) || paragraph.opensSentence(first) || german || givenName(tokens[first]!) === 'known' || surnameEnding.test(tokens[first]!.key))) return undefined;
  if (german && !/(?:e[nrsm]?|-\p{Lu}[\p{L}]*)$/u.test(tokens[head - 1]!.text) && !paragraph.once(coverage)[head - 1]) return undefined;
  return { first, end, score: before > 1 || end > head + 1 ? 0.78 : 0.65 };
}

/** "Westbalkan-Gipfel", "EU-Westbalkan-Gipfel": a German compound with a hyphen and a proper name. */
function compound(paragraph: Paragraph, head: number): Found | undefined {
  const { text, key } = paragraph.tokens[head]!;
  if (/^(?:westbalkan|eu-westbalkan|nato|g7|g20|eu|un)-?(?:gipfel|konferenz|treffen|forum)s?$/.test(key)) return { first: head, end: head + 1, score: /westbalkan/.test(key) ? 0.7 : 0.55 };
  if (!/-\p{Lu}/u.test(text) || !/^\p{Lu}[\p{L}]+-(?:\p{Lu}[\p{L}]+-)+(?:Gipfel|Konferenz|Abkommen|Forum)s?$/u.test(text)) return undefined;
  return { first: head, end: head + 1, score: 0.6 };
}

/** The first token of the capitalised words before a head; small words of English and German names are passed over. */
function leftOf(paragraph: Paragraph, head: number): number {
  const { tokens } = paragraph;
  let first = head;
  while (first > 0 && head - first < 6 && tokens[first]!.spaced && tokens[head]!.shape === 'capital' && capital(paragraph, first - 1)) {
    if (paragraph.language === 'de' && first < head && !paragraph.once(coverage)[first - 1]) break;
    first--;
  }
  const ordinal = tokens[first - 1]?.text === '.' && tokens[first - 2]?.kind === 'number' ? first - 2 : first;
  return paragraph.language === 'de' && ordinal < first && first < head ? ordinal : first;
}

function capital(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return token?.kind === 'word' && token.shape !== 'lower' && (directions.has(token.key) || !neverNames.has(token.key)) && !officeHead(token.key, true);
}
