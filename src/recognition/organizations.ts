import { isAcronym, pairMentions } from './acronyms';
import { coverage, isUncertain, lexicalMatches } from './lexical';
import { englishOrganizations, germanOrganizations, slavicOrganizations, slavicSubjects, weakEnglish } from './lexicon/heads';
import { isNationality } from './lexicon/nationalities';
import { complementWords, directions, neverNames } from './lexicon/words';
import { Gazetteer } from './gazetteer';
import type { RecognizedMention } from './mention';
import { givenName } from './names';
import type { Paragraph } from './paragraph';
import type { Recognizer } from './recognizer';

/** Organizations by the lexicon, by acronyms in brackets, and by head words with a complement. */
export const organizations: Recognizer = {
  name: 'organizations',
  *paragraph(paragraph) {
    yield* pairMentions(paragraph);
    yield* knownOrganizations(paragraph);
    const covered = paragraph.once(coverage);
    for (let at = 0; at < paragraph.tokens.length; at++) {
      if (covered[at]?.thing.kind === 'organization') continue;
      const found = english(paragraph, at) ?? german(paragraph, at) ?? slavic(paragraph, at);
      if (!found) continue;
      yield {
        start: paragraph.tokens[found.first]!.start,
        end: paragraph.tokens[found.end - 1]!.end,
        type: 'organization',
        score: found.score,
        why: { rule: 'head-word', evidence: paragraph.tokens[found.head]!.text },
        ...baseForm(paragraph, found),
      };
    }
  },
};

/** The name without the article or genitive of its first word, so that all its forms make one id. */
function baseForm(paragraph: Paragraph, found: Found): { name: string } | undefined {
  if (found.first !== found.head) return undefined;
  const text = paragraph.slice(found.first, found.end);
  const head = paragraph.tokens[found.head]!.text;
  const base = head.replace(/(?<=(?:ство|ија|ция|ба))(?:то|та)$/u, '').replace(/(?<=ерств)ото$/u, 'о').replace(/(?<=(?:ium|amt))s$/, '').replace(/(?<=[бвгдзклмнпрстфхц])(?:от|ът)$/u, '');
  return base === head ? undefined : { name: base + text.slice(head.length) };
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly score: number;
}

function* knownOrganizations(paragraph: Paragraph): Generator<RecognizedMention> {
  const { tokens } = paragraph;
  for (const match of paragraph.once(lexicalMatches)) {
    if (match.thing.kind !== 'organization') continue;
    const text = paragraph.slice(match.first, match.end);
    const bracketed = tokens[match.first - 1]?.text === '(' || tokens[match.end]?.text === ')';
    const uncertain = match.acronym && isUncertain(text);
    if (uncertain && !bracketed) continue;
    const acronym = match.end === match.first + 1 && isAcronym(tokens[match.first]!);
    yield {
      start: tokens[match.first]!.start,
      end: tokens[match.end - 1]!.end,
      type: 'organization',
      score: uncertain ? 0.7 : 0.92,
      why: { rule: acronym ? 'known-acronym' : 'known-organization', evidence: text },
      common: match.thing.common,
    };
  }
}

/** Whether a token is a capitalised word that may belong to a proper name. */
function proper(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'upper') && (directions.has(token.key) || !neverNames.has(token.key));
}

/** How many words an organization may have before its head, and behind each preposition. */
const longestPart = 5;
const prepositions = new Set(['of', 'for', 'on']);
/** How many capitalised words follow each preposition; more are the next name: "University of Texas Arlington Ana Kovač". */
const longestRun = 3;
const between = new Set(['and', 'the', '&', 'of', 'for', 'on']);

/** "Ministry of the Interior", "State Migration Agency": a head word with capitalised words before or behind it. */
function english(paragraph: Paragraph, head: number): Found | undefined {
  const { tokens } = paragraph;
  const token = tokens[head]!;
  if (token.shape !== 'capital' || !englishOrganizations.has(token.key) || paragraph.language === 'de') return undefined;
  const covered = paragraph.once(coverage);
  let first = head;
  while (first > 0 && head - first < longestPart && tokens[first]!.spaced && proper(paragraph, first - 1) && !englishOrganizations.has(tokens[first - 1]!.key)) first--;
  let end = head + 1;
  if (tokens[end]?.spaced && prepositions.has(tokens[end]!.key)) end = complement(paragraph, end);
  if (end === head + 1 && first === head) return undefined;
  const before = head - first;
  const onlyOrigin = end === head + 1 && before === 1 && (isNationality(tokens[first]!.key) || covered[first] !== undefined);
  const weak = weakEnglish.has(token.key);
  if (end === head + 1 && paragraph.opensSentence(first) && before === 1 && weak) return undefined;
  return { first, end, head, score: onlyOrigin ? 0.68 : weak ? 0.72 : 0.85 };
}

/** The end of an English complement: capitalised words joined by "of", "for", "and", "the". */
function complement(paragraph: Paragraph, from: number): number {
  const { tokens } = paragraph;
  const covered = paragraph.once(coverage);
  let end = from;
  let at = from;
  let run = 0;
  while (at < from + 12 && at < tokens.length) {
    const token = tokens[at]!;
    if (!token.spaced) break;
    if (token.kind === 'word' && token.shape !== 'lower' && proper(paragraph, at)) {
      const match = covered[at];
      // "Ministry of Interior of Serbia": the country is a mention of its own behind a complement.
      if (match?.thing.kind === 'territory' && end > from && /^of$/.test(tokens[at - 1]!.key)) break;
      if (++run > longestRun || (givenName(token) === 'known' && run > 1 && proper(paragraph, at + 1)) || /\d/.test(token.key)) break;
      at = match && match.first === at ? match.end : at + 1;
      end = at;
    } else if (token.kind === 'word' && between.has(token.key)) {
      if (token.key === 'and' && (!proper(paragraph, at + 1) || covered[at + 1] || ownHead(paragraph, at + 1))) break;
      run = 0;
      at++;
    } else break;
  }
  return end;
}

/** Whether capitalised words end in a head of their own: "and Colorado State University". */
function ownHead(paragraph: Paragraph, from: number): boolean {
  let at = from;
  while (at < from + longestPart && proper(paragraph, at)) if (englishOrganizations.has(paragraph.tokens[at++]!.key)) return true;
  return false;
}

/** "Bundesministerium für Inneres", "Internationale Organisation für Migration". */
function german(paragraph: Paragraph, head: number): Found | undefined {
  const { tokens } = paragraph;
  const token = tokens[head]!;
  if (token.shape !== 'capital' || !germanOrganizations.test(token.key) || paragraph.language === 'en') return undefined;
  const before = tokens[head - 1];
  const adjective =
    before?.shape === 'capital' && token.spaced && /(?:ische|ale|iche|eine|ige|ite|ote|ße|erte|utsche)[nrsm]?$/.test(before.key) && !neverNames.has(before.key) && (!paragraph.opensSentence(head - 1) || /^(?:europ|intern|deutsch|verein)/.test(before.key));
  let end = head + 1;
  if (tokens[end]?.key === 'für' && tokens[end]!.spaced) end = germanComplement(paragraph, end + 1, head + 1);
  const named = end > head + 1;
  if (!named && !adjective) {
    return ministry.test(token.key) ? { first: head, end, head, score: token.key.startsWith('bundes') ? 0.75 : 0.6 } : undefined;
  }
  return { first: adjective ? head - 1 : head, end, head, score: named ? 0.88 : 0.7 };
}

/** Ministries whose field is part of the word; "Ministerium" alone names none. */
const ministry = /^(?:bundes|landes|außen|innen|finanz|justiz|verteidigungs)[a-zäöüß-]*ministeriums?$/;

function germanComplement(paragraph: Paragraph, from: number, none: number): number {
  const { tokens } = paragraph;
  let end = none;
  let nouns = 0;
  for (let at = from; at < from + 8 && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.shape !== 'lower') {
      // A second noun needs "und" or a comma in between, else it is the next part of the sentence.
      const joined = nouns === 0 || /^(?:und|,|der|des)$/.test(tokens[at - 1]!.key) || /e[nrsm]?$/.test(tokens[at - 1]!.key);
      if (!joined || paragraph.once(coverage)[at]?.thing.kind === 'territory') break;
      nouns++;
      end = at + 1;
    } else if (token.key === 'und' && tokens[at + 1]?.shape === 'capital' && nouns > 0) continue;
    else if (token.key === ',' && nouns > 0 && tokens[at + 1]?.shape === 'capital' && tokens[at + 2]?.key === 'und') continue;
    else if (nouns === 0 && token.kind === 'word' && /^(?:die|das|den|der)$|(?:e|en|es)$/.test(token.key)) continue;
    else break;
  }
  return end;
}

function subjects(): Gazetteer<true> {
  const gazetteer = new Gazetteer<true>();
  for (const subject of slavicSubjects.split(';')) gazetteer.add(subject, true);
  return gazetteer;
}
let knownSubjects: Gazetteer<true> | undefined;

/** "Министерство за внатрешни работи", "Европската агенција за азил": a capital at its head, small letters behind. */
function slavic(paragraph: Paragraph, head: number): Found | undefined {
  const { tokens } = paragraph;
  const token = tokens[head]!;
  if (token.kind !== 'word' || !slavicOrganizations.has(token.key)) return undefined;
  let first = head;
  while (first > 0 && head - first < 3 && tokens[first]!.spaced && isSlavicAdjective(tokens[first - 1]!.key) && (first === head || tokens[first]!.shape === 'lower')) first--;
  if (tokens[first]!.shape === 'lower') return undefined;
  const end = quotedName(paragraph, head + 1) ?? slavicComplement(paragraph, head + 1);
  const named = end > head + 1;
  const adjectives = head - first;
  if (!named && (adjectives === 0 || paragraph.opensSentence(first))) return undefined;
  if (named && tokens[head]!.shape === 'lower' && paragraph.opensSentence(first) && adjectives === 0) return undefined;
  return { first, end, head, score: named ? 0.85 : 0.68 };
}

function isSlavicAdjective(key: string): boolean {
  return /(?:ски|ска|ско|ската|ското|скиот|ския|ският|чки|чка|ен|ен|ната|ниот|ния|ният|ното|на|но|ни|ните|ова|овата|вен)$/.test(key) && key.length > 3 && !complementWords.has(key) && !/^(?:съгласно|согласно|относно|односно|покрај)$/.test(key);
}

/** 'Главна дирекция „Гранична полиция“': the end of a name in quotation marks. */
function quotedName(paragraph: Paragraph, open: number): number | undefined {
  const { tokens } = paragraph;
  if (!/^[„“"«]$/.test(tokens[open]?.text ?? '') || tokens[open + 1]?.shape !== 'capital') return undefined;
  for (let at = open + 2; at < open + 8 && tokens[at]; at++) if (/^[“”"»]$/.test(tokens[at]!.text)) return at + 1;
  return undefined;
}

/** Fewer endings than before a head: plural nouns (урагани) end like adjectives. */
function isInnerAdjective(key: string): boolean {
  return /(?:ск[иао]|ските|ската|ското|чк[иа]|чките|[лврч]ни|[лв]ните|[лв]ната|[лв]на|[лв]но|кови|ковите|^нов[аио]?)$/.test(key) && key.length > 4;
}

function slavicComplement(paragraph: Paragraph, from: number): number {
  const { tokens } = paragraph;
  const opener = tokens[from];
  if (opener?.kind !== 'word' || !/^(?:за|на|по|при|в|във)$/.test(opener.key)) return from;
  knownSubjects ??= subjects();
  const subject = tokens[from + 1] && knownSubjects.match(tokens, from + 1);
  if (subject) return subject.end;
  const match = paragraph.once(coverage)[from + 1];
  if (match && opener.key === 'на') return match.thing.kind === 'territory' ? from : match.end;
  if (opener.key !== 'за' && opener.key !== 'по') return from;
  // Adjectives up to one noun; a second noun only behind "и" or a preposition of belonging.
  let at = from + 1;
  while (at < from + 4 && tokens[at]?.kind === 'word' && isInnerAdjective(tokens[at]!.key)) at++;
  return tokens[at]?.kind === 'word' && tokens[at]!.key !== 'време' && !complementWords.has(tokens[at]!.key) && !neverNames.has(tokens[at]!.key) ? at + 1 : from;
}
