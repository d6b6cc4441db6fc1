import type { RecognizedMention, Reason } from './mention';
import { coverage, type LexicalMatch } from './lexical';
import { eventHeads, slavicOrganizations } from './lexicon/heads';
import { germanNoun, sayingVerbs, thingsNamedAfter } from './lexicon/words';
import { isNameWord, nameAt, type NameRun } from './names';
import { courtesyBefore, officeBefore, officeBehind, spanOf, type Office } from './offices';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';

/** A country or organization in brackets behind a name, as indices of tokens. */
interface Affiliation {
  readonly first: number;
  readonly end: number;
  readonly match?: LexicalMatch;
}

/** Persons by what stands around their names: titles, offices, given names, affiliations, verbs of saying. */
export const persons: Recognizer = {
  name: 'persons',
  *paragraph(paragraph) {
    let listed: { end: number; evidence: string } | undefined;
    let barrier = 0;
    for (let at = 0; at < paragraph.tokens.length; at++) {
      const token = paragraph.tokens[at]!;
      if (token.kind !== 'word' || token.shape === 'lower') continue;
      const name = nameAt(paragraph, at);
      if (!name || beginsLater(paragraph, name)) continue;
      const continues = listed && isSeparator(paragraph, listed.end, at) ? listed : undefined;
      const found = judge(paragraph, name, barrier, continues?.evidence);
      if (!found) continue;
      yield* mentions(paragraph, name, found);
      const end = found.affiliation && found.affiliation.first > name.end ? found.affiliation.end + 1 : name.end;
      const evidence = found.office?.plural ? found.office.evidence : continues?.evidence;
      listed = evidence === undefined ? undefined : { end, evidence };
      at = name.end - 1;
      barrier = name.end;
    }
  },
};

interface Judgement {
  readonly score: number;
  readonly why: Reason;
  readonly office?: Office;
  readonly affiliation?: Affiliation;
}

/** How sure each kind of evidence makes; set by hand, checked on annotated news and encyclopedia text. */
const sure = { titleAndGiven: 0.95, title: 0.88, titleAlone: 0.78, apposition: 0.88, list: 0.82, affiliation: 0.8, given: 0.8, ambiguous: 0.6, ending: 0.72, speech: 0.62 };

function judge(paragraph: Paragraph, name: NameRun, barrier: number, list: string | undefined): Judgement | undefined {
  const before = officeBefore(paragraph, name.first, name.given !== 'unknown', barrier);
  const courtesy = courtesyBefore(paragraph, name.first);
  const affiliation = affiliationBehind(paragraph, name.end) ?? affiliationBefore(paragraph, name);
  const behind = affiliation && affiliation.first > name.end ? officeBehind(paragraph, affiliation.end + 1) : officeBehind(paragraph, name.end);
  const office = before ?? (name.words > 1 ? behind : undefined);
  const extra = { ...(office ? { office } : {}), ...(affiliation ? { affiliation } : {}) };
  const known = name.given === 'known';
  if (name.words === 1) {
    if (courtesy !== undefined) return { score: 0.88, why: { rule: 'title', evidence: courtesy }, ...extra };
    if (!before?.adjacent || before.weak || before.plural || !singleFits(paragraph, name.first)) return undefined;
    return { score: known ? 0.6 : sure.titleAlone, why: { rule: 'title', evidence: before.evidence }, ...extra };
  }
  if (isNamedAfter(paragraph, name) && !courtesy) return undefined;
  if (courtesy !== undefined) return { score: 0.95, why: { rule: 'title', evidence: courtesy }, ...extra };
  const strong = known || name.given === 'ambiguous' || name.surname;
  if (before && (before.adjacent || strong || before.evidence.length < 60)) {
    const score = known ? sure.titleAndGiven : before.weak && !strong ? 0.6 : sure.title;
    if (before.adjacent || strong || !startsLikeNoun(paragraph, name)) return { score, why: { rule: 'title', evidence: before.evidence }, ...extra };
  }
  if (list !== undefined && (strong || affiliation)) return { score: known ? 0.9 : sure.list, why: { rule: 'title', evidence: list }, ...extra };
  if (behind && (strong || !startsLikeNoun(paragraph, name))) return { score: known ? sure.titleAndGiven : behind.weak ? 0.7 : sure.apposition, why: { rule: 'title', evidence: behind.evidence }, ...extra };
  const word = paragraph.tokens[name.first]!.text;
  if (known) return { score: name.surname || affiliation ? 0.9 : sure.given, why: { rule: 'given-name', evidence: word }, ...extra };
  if (affiliation?.match && !startsLikeNoun(paragraph, name)) {
    return { score: sure.affiliation, why: { rule: 'affiliation', evidence: paragraph.slice(affiliation.first, affiliation.end) }, ...extra };
  }
  const opens = paragraph.opensSentence(name.first);
  if (name.given === 'ambiguous' && !opens) return { score: name.surname ? 0.82 : sure.ambiguous, why: { rule: 'given-name', evidence: word }, ...extra };
  if (name.surname && !opens) return { score: sure.ending, why: { rule: 'name-ending', evidence: paragraph.tokens[name.end - 1]!.text }, ...extra };
  if (!opens && isForeignPair(paragraph, name)) return { score: 0.6, why: { rule: 'name-ending', evidence: paragraph.slice(name.first, name.end) }, ...extra };
  const verb = sayingVerb(paragraph, name);
  if (verb !== undefined && !startsLikeNoun(paragraph, name)) {
    return { score: name.given === 'ambiguous' || name.surname ? 0.75 : sure.speech, why: { rule: 'speech', evidence: verb }, ...extra };
  }
  return undefined;
}

function* mentions(paragraph: Paragraph, name: NameRun, found: Judgement): Generator<RecognizedMention> {
  const { office, affiliation } = found;
  const holder = office?.of ?? affiliation;
  const of = holder && spanOf(paragraph, holder);
  yield {
    ...spanOf(paragraph, name),
    type: 'person',
    score: found.score,
    why: found.why,
  };
  // A country or organization that no lexicon knows, told by the office or name that it stands with.
  if (!holder || !of || paragraph.once(coverage)[holder.first]) return;
  const text = paragraph.slice(holder.first, holder.end);
  const acronym = paragraph.tokens.slice(holder.first, holder.end).some((token) => token.shape === 'upper' || thingsNamedAfter.has(token.key));
  yield { ...of, type: acronym ? 'organization' : 'place', score: 0.6, why: { rule: 'affiliation', evidence: office?.of ? office.evidence : text } };
}

/** Whether a given name stands behind the first word, so that the name begins there: "Treffen Max Muster". */
function beginsLater(paragraph: Paragraph, name: NameRun): boolean {
  if (name.given !== 'unknown' || name.words < 2) return false;
  const later = nameAt(paragraph, name.first + 1);
  // "Insolvenzverwalterin Bettina": a noun and a given name whose surname is missing.
  if (name.words === 2 && later?.given === 'known' && later.words === 1) return true;
  return later !== undefined && later.words > 1 && (later.given === 'known' || (later.given === 'ambiguous' && name.words > 2));
}

/** Whether only a comma, a conjunction or both stand between the last listed name and this one. */
function isSeparator(paragraph: Paragraph, from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false;
  for (let at = from; at < to; at++) {
    const { key } = paragraph.tokens[at]!;
    if (!/^(?:,|;|and|und|sowie|и|as|well|како|както)$/.test(key)) return false;
  }
  return true;
}

function affiliationBehind(paragraph: Paragraph, end: number): Affiliation | undefined {
  const { tokens } = paragraph;
  if (tokens[end]?.text !== '(') return undefined;
  const first = end + 1;
  let close = first;
  while (close < first + 5 && tokens[close] && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')' || close === first) return undefined;
  const match = paragraph.once(coverage)[first];
  if (match?.first === first && match.end === close) return { first, end: close, match };
  if (close - first > 2) return undefined;
  for (let at = first; at < close; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.shape === 'lower' || token.text.length < 2) return undefined;
  }
  return { first, end: close };
}

/** The country before a name in brackets: "the ministers of Austria (Ana Kovač)". */
function affiliationBefore(paragraph: Paragraph, name: NameRun): Affiliation | undefined {
  const { tokens } = paragraph;
  if (tokens[name.first - 1]?.text !== '(' || tokens[name.end]?.text !== ')') return undefined;
  const match = paragraph.once(coverage)[name.first - 2];
  return match && match.thing.kind === 'territory' ? { first: match.first, end: match.end, match } : undefined;
}

/** Whether a single word behind an office can be a surname and nothing else. */
function singleFits(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at]!;
  if (token.shape !== 'capital' || token.text.length < 3 || thingsNamedAfter.has(token.key) || germanNoun.test(token.key)) return false;
  const next = paragraph.tokens[at + 1];
  // In German any noun may follow; a second capitalised word says that this is none of a surname.
  return next?.kind !== 'word' || !next.spaced || next.shape === 'lower' || paragraph.language !== 'de' || !isNameWord(paragraph, at + 1);
}

function isNamedAfter(paragraph: Paragraph, name: NameRun): boolean {
  for (let at = name.first; at < name.end; at++) if (at > name.first && thingsNamedAfter.has(paragraph.tokens[at]!.key)) return true;
  const next = paragraph.tokens[name.end];
  return next?.kind === 'word' && next.spaced && thingsNamedAfter.has(next.key) && next.shape !== 'lower';
}

/**
 * Two capitalised words in the middle of a Cyrillic sentence: names of organizations and events have one capital
 * only there, so that this is most often a person; English needs an "of Austria" or "Austria's" beside it.
 */
function isForeignPair(paragraph: Paragraph, name: NameRun): boolean {
  if (startsLikeNoun(paragraph, name)) return false;
  const { tokens } = paragraph;
  const token = tokens[name.first]!;
  if (name.words > 3 || /^[„“"«]$/.test(tokens[name.first - 1]?.text ?? '')) return false;
  if (token.key.charCodeAt(0) > 0x3ff) return !slavicOrganizations.has(token.key) && !eventHeads.has(token.key) && !eventHeads.has(tokens[name.end - 1]!.key);
  return false;
}

function startsLikeNoun(paragraph: Paragraph, name: NameRun): boolean {
  for (let at = name.first; at < name.end; at++) {
    const token = paragraph.tokens[at]!;
    if (token.kind === 'word' && (germanNoun.test(token.key) || thingsNamedAfter.has(token.key) || token.shape === 'upper')) return true;
  }
  return false;
}

function sayingVerb(paragraph: Paragraph, name: NameRun): string | undefined {
  const before = paragraph.tokens[name.first - 1];
  if (before?.shape === 'lower' && sayingVerbs.has(before.key)) return before.text;
  const behind = paragraph.tokens[name.end];
  return behind?.shape === 'lower' && sayingVerbs.has(behind.key) ? behind.text : undefined;
}
