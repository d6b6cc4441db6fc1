import { isAcronym, pairMentions } from './acronyms';
import { coverage, isUncertain, lexicalMatches } from './lexical';
import { englishOrganizations, germanOrganizations, slavicOrganizations, weakEnglish } from './lexicon/heads';
import { isNationality } from './lexicon/nationalities';
import { directions, neverNames } from './lexicon/words';
import type { RecognizedMention } from './mention';
import { givenName } from './names';
import type { Paragraph } from './paragraph';
import { isRepublic } from './places';
import type { Recognizer } from './recognizer';
import { isSlavicAdjective, slavicComplement } from './slavicNames';

/** Organizations by the lexicon, by acronyms in brackets, and by head words with a complement. */
export const organizations: Recognizer = {
  name: 'organizations',
  *paragraph(paragraph) {
    yield* pairMentions(paragraph);
    yield* knownOrganizations(paragraph);
    const covered = paragraph.once(coverage);
    for (let at = 0; at < paragraph.tokens.length; at++) {
      if (covered[at]?.thing.kind === 'organization') continue;
      const short = english(paragraph, at) ?? german(paragraph, at) ?? slavic(paragraph, at);
      const found = withTail(paragraph, at, short);
      if (!found) continue;
      yield {
        start: paragraph.tokens[found.first]!.start,
        end: paragraph.tokens[found.end - 1]!.end,
        type: 'organization',
        score: found.score,
        why: { rule: 'head-word', evidence: paragraph.tokens[found.head]!.text },
        ...baseForm(paragraph, found),
      };
      yield* shortened(paragraph, found.first, found.end);
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

/** How many words a name goes on to the bracket with its acronym. */
const longestTail = 9;
const notInName = /^(?:се|е|дека|што|кој|која|кои|ќе|беше|има|која|който|която|че|ще|са|бе|да|и|с|was|were|is|are|has|have|said|hat|ist|wird|wurde|sind|und|and|sowie)$/;

/**
 * A name goes on up to its acronym in brackets ("Меѓународниот центар за развој на миграциски политики (ICMPD)"),
 * and with the country behind it ("Ministry of Interior of Montenegro").
 */
function withTail(paragraph: Paragraph, head: number, found: Found | undefined): Found | undefined {
  const { tokens } = paragraph;
  if (!found) return undefined;
  let end = found.end;
  while (end < found.end + longestTail && tokens[end]?.kind === 'word' && tokens[end]!.spaced && !(end === found.end && notInName.test(tokens[end]!.key)) && !/^(?:дека|што|ќе|се|ще|че|са|was|were|is|has|said|hat|ist|wird|wurde|sind)$/.test(tokens[end]!.key)) end++;
  if (end > found.end && tokens[end]?.text === '(' && tokens[end + 1] && isAcronym(tokens[end + 1]!) && paragraph.once(coverage)[end - 1]?.thing.kind !== 'organization') {
    return { ...found, end, score: 0.85 };
  }
  if (found.end > head + 1) {
    const country = countryBehind(paragraph, found.end);
    if (country !== undefined) return { ...found, end: country };
  }
  return found;
}


/** The end of "of Montenegro", "der Republik Serbien", "на Северна Македонија" that begins at a token. */
function countryBehind(paragraph: Paragraph, at: number): number | undefined {
  const { tokens } = paragraph;
  if (!/^(?:of|der|des|von|на)$/.test(tokens[at]?.key ?? '')) return undefined;
  let first = at + 1;
  if (tokens[first]?.key === 'the') first++;
  if (isRepublic(tokens[first])) first += tokens[first + 1]?.key === 'of' ? 2 : 1;
  const match = paragraph.once(coverage)[first];
  return match?.first === first && match.thing.kind === 'territory' ? match.end : undefined;
}

/** The acronyms in brackets directly behind a name, whatever their letters: "(МВР)", "(ICMPD, МЦРМП)". */
function* shortened(paragraph: Paragraph, first: number, end: number): Generator<RecognizedMention> {
  const { tokens } = paragraph;
  if (tokens[end]?.text !== '(') return;
  const long = paragraph.slice(first, end);
  for (let at = end + 1; at < end + 6 && tokens[at] && isAcronym(tokens[at]!); at += 2) {
    yield { start: tokens[at]!.start, end: tokens[at]!.end, type: 'organization', score: 0.85, why: { rule: 'acronym', evidence: long }, name: long };
    if (!/^[,/]$/.test(tokens[at + 1]?.text ?? '')) return;
  }
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
      // "Grenz- und Küstenwache"
      if (tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced && tokens[at + 2]?.key === 'und') at++;
    } else if (token.key === 'und' && tokens[at + 1]?.shape === 'capital' && nouns > 0) continue;
    else if (token.key === ',' && nouns > 0 && tokens[at + 1]?.shape === 'capital' && tokens[at + 2]?.key === 'und') continue;
    else if (nouns === 0 && token.kind === 'word' && /^(?:die|das|den|der)$|(?:e|en|es)$/.test(token.key)) continue;
    else break;
  }
  return end;
}

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

/** 'Главна дирекция „Гранична полиция“': the end of a name in quotation marks. */
function quotedName(paragraph: Paragraph, open: number): number | undefined {
  const { tokens } = paragraph;
  if (!/^[„“"«]$/.test(tokens[open]?.text ?? '') || tokens[open + 1]?.shape !== 'capital') return undefined;
  for (let at = open + 2; at < open + 8 && tokens[at]; at++) if (/^[“”"»]$/.test(tokens[at]!.text)) return at + 1;
  return undefined;
}
