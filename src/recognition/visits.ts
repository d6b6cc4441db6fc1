import { overlaps } from '../text/span';
import { dateAt } from './dayDates';
import { coverage } from './lexical';
import { momentAt } from './moments';
import type { RecognizedMention } from './mention';
import type { Paragraph } from './paragraph';
import type { Article, Recognizer } from './recognizer';
import type { Token } from '../text/tokens';

/** A phrase that introduces a visit or meeting without a name, as offsets in its paragraph. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'visit' | 'meeting';
  /** Whether its sentence states a date, and a place. */
  readonly dated: boolean;
  readonly placed: boolean;
}

/**
 * Visits and meetings that have no name but are told of: "working visit", "срещата на министрите". One phrase of
 * each kind, the first whose sentence says when and where, else the first; further ones are most often the same again.
 */
export const visits: Recognizer = {
  name: 'visits',
  *article(article, found) {
    const candidates: { phrase: Phrase; start: number }[] = [];
    for (const placed of article.paragraphs) {
      if (placed.furniture) continue;
      for (const phrase of placed.paragraph.once(phrases)) candidates.push({ phrase, start: placed.start });
    }
    for (const kind of ['visit', 'meeting'] as const) {
      const of = candidates.filter(({ phrase }) => phrase.kind === kind);
      const best = of.find(({ phrase }) => phrase.dated && phrase.placed) ?? of.find(({ phrase }) => phrase.placed || phrase.dated) ?? of[0];
      if (best) yield* mention(article, best.phrase, best.start, found);
    }
  },
};

function* mention(article: Article, phrase: Phrase, by: number, found: readonly RecognizedMention[]): Generator<RecognizedMention> {
  const span = { start: by + phrase.start, end: by + phrase.end };
  if (found.some((other) => overlaps(other, span))) return;
  const placed = article.paragraphs.find((one) => one.start === by)!;
  const sentence = placed.paragraph.sentenceAt(phrase.start);
  yield {
    ...span,
    type: 'event',
    score: phrase.dated && phrase.placed ? 0.65 : phrase.dated || phrase.placed ? 0.55 : 0.5,
    why: { rule: 'head-word', evidence: article.text.slice(span.start, span.end) },
    kind: phrase.kind,
    sentence: { start: by + sentence.start, end: by + sentence.end },
  };
}

const visitWords = /^(?:visit|посета|посетата|посещение|посещението)$/;
const visitKinds = /^(?:working|official|state|bilateral|two-day|one-day|three-day|работн|официјалн|официалн|државн|държавн|дводневн|двудневн|еднодневн|тридневн)/;
const germanWords = /^(?:arbeits|staats|antritts)besuch(?:es|s)?$|^(?:außen|innen)?ministertreffens?$|^(?:arbeits|dreier|gipfel)treffens?$/;
const meetingWords = /^(?:meeting|summit|састанок|состанок|состанокот|средба|средбата|среща|срещата)$/;
const meetingKinds = /^(?:ministerial|trilateral|bilateral|working|министерск|трилатералн|тристранн|билатералн|работн)/;
const ministers = /^(?:ministers|министри|министрите|innenminister|außenminister|minister)$/;

function phrases(paragraph: Paragraph): readonly Phrase[] {
  const { tokens } = paragraph;
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const range = phraseAt(tokens, at);
    if (!range) continue;
    const sentence = paragraph.sentenceAt(token.start);
    let dated = false;
    let placed = false;
    for (let one = 0; one < tokens.length; one++) {
      if (tokens[one]!.start < sentence.start || tokens[one]!.end > sentence.end) continue;
      const match = paragraph.once(coverage)[one];
      placed ||= match !== undefined && match.thing.kind !== 'organization';
      dated ||= dateAt(tokens, one) !== undefined || momentAt(paragraph, one) !== undefined;
    }
    found.push({ start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end, kind: range.kind, dated, placed });
    at = range.end - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number): { first: number; end: number; kind: Phrase['kind'] } | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (visitWords.test(token.key)) return before?.kind === 'word' && visitKinds.test(before.key) ? { first: at - 1, end: at + 1, kind: 'visit' } : undefined;
  if (token.shape === 'capital' && germanWords.test(token.key)) return { first: at, end: at + 1, kind: token.key.includes('besuch') ? 'visit' : 'meeting' };
  if (!meetingWords.test(token.key)) return undefined;
  const first = before?.kind === 'word' && meetingKinds.test(before.key) ? at - 1 : at;
  if (/^(?:of|der|на)$/.test(tokens[at + 1]?.key ?? '')) {
    let end = at + 2;
    while (end < at + 6 && tokens[end]?.kind === 'word' && !ministers.test(tokens[end]!.key)) end++;
    if (tokens[end] && ministers.test(tokens[end]!.key)) return { first, end: end + 1, kind: 'meeting' };
  }
  return first < at ? { first, end: at + 1, kind: 'meeting' } : undefined;
}
