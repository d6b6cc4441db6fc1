import { nationOf } from '../recognition/lexicon/nationalities';
import { courtesy } from '../recognition/lexicon/offices';
import { complementOf, type Complement } from './complement';
import type { Group } from './group';
import { sentBy } from './heldBefore';
import { mayHold } from './holderKinds';
import { introduces, isOneOf, leadsIn } from './introduced';
import { isRank, noRole } from './lexicon/roleWords';
import { abbreviated, articles, isActing, isAlleged, isHead, isPlural, modifies, prepositions, roleStart } from './roleHeads';
import { result } from './statedRole';
import { holds, longest, type Stated, type Surroundings } from './surroundings';

/** German prefixes that stand at the end of a sentence, apart from their verb. */
const separated = /^(?:teil|an|ab|auf|aus|ein|mit|vor|zu|bei|nach|hin|her|vorbei|zurück|statt)$/;

/** Prepositions that tell to whom somebody belongs. */
const belongs = /^(?:of|at|from|for|with|in|der|des|von|vom|beim|bei|im|aus|zur|zum|на|од|от|при|во|в|във|за)$/u;

/** What is said behind a name: in brackets, in apposition, or by a preposition ("Ana Kovač from Freedonia"). */
export function statedBehind(around: Surroundings, name: number, told: boolean): Stated | undefined {
  const found = directlyBehind(around, name, told);
  if (found?.role !== undefined) return found;
  // "<A> vom [Institut], Professorin".
  const behindHolder = found?.end !== undefined && around.paragraph.tokens[name]?.kind === 'word' && around.paragraph.tokens[found.end]?.text === ',' && !/\p{Script=Cyrillic}(?:от|ът|ят|та)$/u.test(around.paragraph.tokens[found.end + 1]?.key ?? '') ? found.end : undefined;
  const aside = behindHolder ?? behindAside(around, name);
  const further = aside === undefined ? undefined : apposition(around, aside + 1, true, told || behindHolder !== undefined);
  return further?.role === undefined ? found : { ...(found?.of ? { of: found.of } : {}), ...further };
}

/** The comma behind an age and whence somebody is: "<A>, 24, a tailor", "<A> (51) од {Охрид}, сопственик". */
function behindAside(around: Surroundings, name: number): number | undefined {
  const { tokens } = around.paragraph;
  const isAge = (at: number): boolean => /^\d{1,2}$/.test(tokens[at]?.text ?? '');
  let at = name;
  if (tokens[at]?.text === '(' && isAge(at + 1)) {
    const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
    if (close < 0 || close > at + 5) return undefined;
    at = close + 1;
  } else if (tokens[at]?.text === ',' && isAge(at + 1)) {
    at += 2;
    while (/^(?:годин[аи]|години|г|jahre|alt|years|year|old|-)$/u.test(tokens[at]?.key ?? '') || (tokens[at]?.text === '.' && tokens[at - 1]!.key === 'г')) at++;
  }
  const comma = tokens[at]?.text === ',' && at > name ? at + 1 : at;
  const place = around.cover[comma + 1];
  if (place?.type === 'place' && /^(?:from|of|aus|од|от)$/u.test(tokens[comma]?.key ?? '')) at = around.endOf(place);
  return at > name && tokens[at]?.text === ',' ? at : undefined;
}

function directlyBehind(around: Surroundings, name: number, told: boolean): Stated | undefined {
  const { tokens } = around.paragraph;
  const mark = tokens[name]?.text ?? '';
  if (mark === '(') {
    const inside = inBrackets(around, name + 1);
    const more = inside?.role === undefined && tokens[inside?.end ?? -1]?.text === ',' ? apposition(around, inside!.end! + 1, true, told) : undefined;
    if (more?.role === undefined) return inside;
    const { of: _party, ...bare } = inside!;
    return { ...(inside!.of && mayHold(more.role, inside!.of) ? inside : bare), ...more };
  }
  if (/^[,–-]$/.test(mark)) return apposition(around, name + 1, mark === ',', told);
  // "Aus {Sarajevo} war <A> angereist, Staatssekretär": a German participle stands between.
  if (around.paragraph.language === 'de' && (/^\p{Ll}+(?:t|en)$/u.test(mark) || separated.test(mark)) && tokens[name + 1]?.text === ',' && isHead(around, name + 2)) return apposition(around, name + 2, true, told);
  const mention = around.cover[name + 1];
  // "sagte die Direktorin <A> der [Zeitung]": to whom somebody speaks.
  if (mark === 'der' && mention?.type === 'organization' && saidBefore(around, name)) return undefined;
  if (mention && holds(mention) && belongs.test(mark.toLowerCase())) {
    const of = mention.type === 'organization' || around.groupOf(mention)?.territory !== undefined ? around.groupOf(mention) : undefined;
    return of && !/^(?:in|во|в|във|за|for|im)$/.test(mark) ? { of, end: around.endOf(mention) } : undefined;
  }
  const further = around.cover[name + 2];
  if (further && holds(further) && /^(?:of|from|von|at|aus|bei)$/.test(mark) && articles.test(tokens[name + 1]?.key ?? '')) return { of: around.groupOf(further)!, end: around.endOf(further) };
  return undefined;
}

/** Whether the sentence has a German verb of saying before a token. */
function saidBefore(around: Surroundings, before: number): boolean {
  const { tokens } = around.paragraph;
  for (let at = before - 1; at >= 0 && at > before - 14; at--) {
    if (/^[.!?]$/.test(tokens[at]!.text) && tokens[at + 1]?.spaced) return false;
    if (/^(?:sagte|sagt|erklärte|erklärt|berichtete|erzählte|verriet|bestätigte|teilte)$/.test(tokens[at]!.key)) return true;
  }
  return false;
}

/** "(Frontex)", "(Einsatzleiter, Frontex)", "(директорка на Службата)"; ages and phone numbers say nothing. */
function inBrackets(around: Surroundings, from: number): Stated | undefined {
  const { tokens } = around.paragraph;
  let close = from;
  while (close < from + longest && tokens[close] && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')') return undefined;
  let at = from;
  while (/^[„“"«]$/.test(tokens[at]?.text ?? '')) at++;
  const mention = around.cover[at];
  if (mention && holds(mention)) return { of: around.groupOf(mention)!, end: close + 1 };
  const found = roleFrom(around, from, close);
  return found ? { ...found, end: close + 1 } : undefined;
}

/** ", the Austrian Interior Minister,", ", портпаролка, [УНИЦЕФ]", ", [UNHCR]". */
function apposition(around: Surroundings, from: number, comma: boolean, told: boolean): Stated | undefined {
  const { tokens } = around.paragraph;
  const mention = around.cover[from];
  if (/^(?:and|as|und|sowie|и|како|както|ferner|einschließlich|including)$/u.test(tokens[from]?.key ?? '')) return undefined;
  const next = mention && tokens[around.endOf(mention)];
  if (mention?.type === 'organization' && tokens[from]!.spaced && (next === undefined || (next.kind !== 'word' && !/^['’-]$/.test(next.text)))) {
    return next === undefined || /^[;.,()–•]$/.test(next.text) ? { of: around.groupOf(mention)!, end: around.endOf(mention) } : undefined;
  }
  // "<A> – {Österreich}, <B>" and "<A>, for {Albania},": the country of each.
  const after = /^(?:for|für|за)$/u.test(tokens[from]?.key ?? '') && comma ? from + 1 : from;
  const country = around.cover[after];
  const territory = country?.type === 'place' ? around.groupOf(country) : undefined;
  if (territory?.territory !== undefined && (after > from || !comma) && /^[,;.)]$/.test(tokens[around.endOf(country!)]?.text ?? '')) return { of: territory, end: around.endOf(country!) };
  const found = roleFrom(around, from, Math.min(tokens.length, from + longest + 6), comma);
  return found?.end !== undefined && isOfNext(around, found.end, told) ? undefined : found;
}

/**
 * Whether what ends at a token is said of the name behind it: "Minister <A>, the director of [B] in {C} <D>", and where
 * the role of the one before stood before the name, "Minister <A>, the director of [B], <D>".
 */
export function isOfNext(around: Surroundings, end: number, told: boolean): boolean {
  const { tokens } = around.paragraph;
  for (let at = end; at < end + 10 && at < tokens.length; at++) {
    const mention = around.cover[at];
    // "<A>, counsel for <B>" is not said of the second.
    if (mention?.type === 'person') return !/^(?:for|of|to|für|von|на|за|and|und|sowie|и)$/u.test(tokens[at - 1]?.key ?? '');
    const { key, text, kind } = tokens[at]!;
    if (mention) at = around.endOf(mention) - 1;
    else if (text === ',') return told && around.cover[skipForward(around, at + 1)]?.type === 'person';
    else if (kind === 'word' ? !prepositions.test(key) && !articles.test(key) && !courtesy.has(key) && !isRank(key) && !grade.test(key) : !/^[()“”"».]$/.test(text) || (text === '.' && !courtesy.has(tokens[at - 1]!.key))) return false;
  }
  return false;
}

/** Grades of ranks. */
const grade = /^(?:старши|главен|младши|виши|chief|senior)$/u;

/** A role that is all that a paragraph says, as under a name in a signature: "Областен управител", "Director of [Org]". */
export function statedAlone(around: Surroundings): Stated | undefined {
  const { tokens } = around.paragraph;
  if (around.persons.length > 0 || tokens.length > longest || tokens[0]?.kind !== 'word') return undefined;
  const found = roleFrom(around, 0, tokens.length);
  return found?.end !== undefined && tokens.slice(found.end).every(({ kind }) => kind === 'mark') ? found : undefined;
}

/** A role that begins behind a name. */
export function roleFrom(around: Surroundings, from: number, end: number, apposed = false): Stated | undefined {
  const { tokens } = around.paragraph;
  let at = from;
  let start = from;
  let nation: string | undefined;
  let of: Group | undefined;
  while (at < end && at < from + 7) {
    const token = tokens[at]!;
    const mention = isHead(around, at) ? undefined : around.cover[at];
    if (mention) {
      // ", Austria's Interior Minister,": its holder stands before.
      if (!holds(mention)) return undefined;
      of = around.groupOf(mention);
      at = around.endOf(mention);
      while (/^(?:['’]|s|-)$/.test(tokens[at]?.text ?? '')) at++;
      if (prepositions.test(tokens[at]?.key ?? '')) return undefined;
      continue;
    }
    // ", a 45-year-old nurse,".
    if (/^\d{1,2}$/.test(token.text) && /^(?:year-old|годиш|jährig)/u.test(tokens[at + 2]?.key ?? '')) {
      at += 3;
      continue;
    }
    // ", the agency's Executive Director,": whose it is in a word.
    if (token.shape === 'lower' && /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.key === 's') {
      at += 3;
      continue;
    }
    if (token.text === '.' && (abbreviated.test(tokens[at - 1]?.key ?? '') || isActing(tokens, at) || isActing(tokens, at + 2))) {
      at++;
      continue;
    }
    if (token.kind !== 'word' && token.text !== '-' && !(token.text === '.' && at > from && tokens[at - 1]!.text.length < 7 && tokens[at + 1]?.shape === 'lower' && !tokens[at]!.spaced && tokens[at - 1]!.text.length < 3)) return undefined;
    if (isHead(around, at)) {
      at = lastHead(around, at);
      start = roleStart(around, at).first;
      at = secondHead(around, at) ?? at;
      break;
    }
    if (noRole.test(token.key) && !articles.test(token.key) && !(at === from && leadsIn.test(token.key))) return undefined;
    nation ??= nationOf(token.key);
    at++;
  }
  if (at >= end || !isHead(around, at)) return undefined;
  const several = isPlural(tokens[at]!);
  if (apposed && several && !isOneOf(around, from)) return undefined;
  // "<A>, berichtete Reportern": the dative of several.
  if (apposed && tokens[at]!.shape === 'capital' && /(?:er|är|eur)n$/.test(tokens[at]!.key)) return undefined;
  // "<A>, the Director <B>" and "<A>, the Director of [Org] <B>" tell what B is.
  if (around.cover[at + 1]?.type === 'person') return undefined;
  const { first } = roleStart(around, at);
  if (isAlleged(around, first) || !introduces(around, from, start)) return undefined;
  const next = tokens[at + 1];
  let complement: Complement | undefined;
  if (next && at + 1 < end) {
    const covered = around.cover[at + 1];
    if ((covered && covered.type !== 'person') || prepositions.test(next.key)) complement = complementOf(around, at + 1, clauseEnd(around, at + 1, end));
    else if (next.text === ',' || next.text === '(') {
      const behind = around.cover[at + 2];
      if (behind && holds(behind)) complement = { words: '', of: around.groupOf(behind)!, end: around.endOf(behind) };
    }
  }
  // "(министър на вътрешните работи, {Австрия})": whose it is stands behind what for.
  const behindIt = complement && !complement.of && tokens[complement.end]?.text === ',' && complement.end + 1 < end ? around.cover[complement.end + 1] : undefined;
  const holder = behindIt && holds(behindIt) ? around.groupOf(behindIt) : undefined;
  if (complement && holder) complement = { ...complement, of: holder, end: around.endOf(behindIt!) };
  if (complement && (complement.of || complement.words !== '') && !/^(?:and|und|sowie|и)$/u.test(tokens[complement.end - 1]!.key) && around.cover[skipForward(around, complement.end)]?.type === 'person') return undefined;
  const sent = complement && sentBy(around, complement, Math.max(first, from), at);
  const found = result(around, Math.max(first, from), at, sent?.words ?? complement?.words ?? '', sent?.of ?? complement?.of ?? of, nation === '150' ? undefined : nation);
  const { plural: _several, ...one } = found;
  return { ...one, ...(complement?.called ? { called: complement.called } : {}), end: complement?.end ?? at + 1 };
}

/** The head of a second office of the same person: Minister of "Deputy Prime Minister and Interior Minister". */
function secondHead(around: Surroundings, head: number): number | undefined {
  const { tokens, language } = around.paragraph;
  let at = head + 1;
  if (!/^(?:and|und|и)$/u.test(tokens[at]?.key ?? '') || around.cover[at]) return undefined;
  while (++at < head + 5 && tokens[at]?.kind === 'word' && !around.cover[at]) {
    // "founder and former director": the present one.
    if (/^(?:former|ehemalig|früher|поранешн|бивш)/u.test(tokens[head + 2]?.key ?? '')) return undefined;
    if (isHead(around, at)) return roleStart(around, at).first === head + 2 ? lastHead(around, at) : undefined;
    if (!modifies(tokens[at]!, tokens[head]!, language) && nationOf(tokens[at]!.key) === undefined) return undefined;
  }
  return undefined;
}

/** The last head of a run of words: Minister of "Deputy Prime Minister". */
function lastHead(around: Surroundings, head: number): number {
  const { tokens, language } = around.paragraph;
  let last = head;
  for (let at = head + 1; at < head + 5 && tokens[at]?.kind === 'word' && tokens[at]!.spaced && !around.cover[at]; at++) {
    if (isHead(around, at)) last = at;
    else if (!modifies(tokens[at]!, tokens[head]!, language)) break;
  }
  return last;
}

/** The token behind titles and a closing bracket. */
function skipForward(around: Surroundings, from: number): number {
  const { tokens } = around.paragraph;
  let at = from;
  while (at < from + 4 && tokens[at] && !around.cover[at] && (courtesy.has(tokens[at]!.key) || tokens[at]!.text === ')' || (tokens[at]!.text === '.' && courtesy.has(tokens[at - 1]?.key ?? '')) || tokens[at]!.key === 'главен' || isRank(tokens[at]!.key))) at++;
  return at;
}

/** Where the words that can belong to a role behind a name end. */
function clauseEnd(around: Surroundings, from: number, end: number): number {
  const { tokens } = around.paragraph;
  let at = from;
  while (at < end) {
    const mention = around.cover[at];
    if (mention?.type === 'person') return at;
    if (mention) {
      at = around.endOf(mention);
      const after = tokens[at];
      // What goes on behind its holder is the sentence, but for an acronym and "for" something.
      if (after?.text === '(' && around.cover[at + 1]) continue;
      if (after?.kind === 'word' && !/^(?:за|für|for|на|of|и|and|und)$/u.test(after.key) && !(after.key === 'по' && !/^(?:повод|време|пат|пътя|думите|негов\S*|нејзин\S*)$/u.test(tokens[at + 1]?.key ?? ''))) return at;
      continue;
    }
    const token = tokens[at]!;
    if (token.text === '(' && around.cover[at + 1]) {
      at = around.endOf(around.cover[at + 1]!) + 1;
      continue;
    }
    if (token.kind === 'mark' && !/^[-„“”"«»&]$/.test(token.text)) {
      return at;
    }
    if (noRole.test(token.key) && !articles.test(token.key)) return at;
    at++;
  }
  return at;
}
