import { nationOf } from '../recognition/lexicon/nationalities';
import { courtesy, officeHead } from '../recognition/lexicon/offices';
import { complementOf, holdersIn } from './complement';
import type { Group } from './group';
import { colleagues, functions, germanRole, noRole, ranks } from './lexicon/roleWords';
import { englishNoun, germanNoun, germanOf, slavicNoun } from './roleForms';
import { isHead, isPlural, roleStart, modifies, result, holds, longest, articles, prepositions, type Stated, type Surroundings } from './roleHeads';

/** Prepositions that tell to whom somebody belongs. */
const belongs = /^(?:of|at|from|for|with|in|der|des|von|vom|beim|bei|im|aus|zur|zum|на|од|от|при|во|в|във|за)$/u;

/** Who holds a role by what stands before it: "Kosovo's Interior Minister", "European Commission spokeswoman", "[SPS]-Direktor". */
function holderBefore(around: Surroundings, first: number): Group | undefined {
  const { tokens } = around.paragraph;
  let at = first - 1;
  if (tokens[at]?.key === 's' && /^['’]$/.test(tokens[at - 1]?.text ?? '')) at -= 2;
  else if (tokens[at]?.text === '-' || tokens[at]?.text === '’' || tokens[at]?.text === "'") at--;
  const mention = around.cover[at];
  return mention && holds(mention) && around.endOf(mention) === at + 1 && (tokens[first]!.spaced || tokens[first - 1]?.text === '-') ? around.groupOf(mention) : undefined;
}

/** What is said directly before a name, or before it with a complement. */
export function statedBefore(around: Surroundings, name: number, barrier: number): Stated | undefined {
  const { tokens } = around.paragraph;
  let at = name - 1;
  at = skipTitles(around, at);
  const opened = tokens[at]?.text === '(' ? around.cover[at - 1] : undefined;
  if (opened && holds(opened) && at > barrier) {
    // "the ministers of {Serbia} (<A>)", "{Kosovo}* (<B>, State Secretary)".
    const of = around.groupOf(opened);
    const head = withComplement(around, at - 1, barrier);
    return head?.plural && of ? { ...head, of } : of ? { of } : undefined;
  }
  if (/^[,:–„“"«(-]$/u.test(tokens[at]?.text ?? '') && at > barrier) {
    const mark = tokens[at]!.text;
    at--;
    if (mark === ':' && tokens[at]?.text === ')') at--;
    at = skipTitles(around, at);
    if (mark !== ',' && mark !== ':') return undefined;
  }
  // "The Project Manager at the [Ministry] is Mr <A>".
  if (/^(?:is|ist|е|беше|бе|was|war)$/u.test(tokens[at]?.key ?? '') && !around.cover[at]) at--;
  if (at < barrier) return undefined;
  const joined = hyphened(around, at);
  if (joined) return joined;
  if (isHead(around, at)) {
    if (tokens[at + 1]?.text === ':' && functions.test(slavicNoun(englishNoun(tokens[at]!.key)))) return undefined;
    const { first, nation } = roleStart(around, at);
    const rank = ranks.has(slavicNoun(tokens[at]!.key)) ? withComplement(around, first - 1, barrier) : undefined;
    if (rank) return rank;
    const of = holderBefore(around, first) ?? (nation === undefined ? headingHolder(around, first) : undefined);
    return result(around, first, at, '', of, nation);
  }
  return withComplement(around, at, barrier);
}

/** "SPS-Direktor Max Muster", where the organization is the first part of the word. */
function hyphened(around: Surroundings, at: number): Stated | undefined {
  const token = around.paragraph.tokens[at]!;
  const mention = around.cover[at];
  const hyphen = token.text.lastIndexOf('-');
  if (mention?.type !== 'organization' || hyphen < 1 || around.firstOf(mention) !== at) return undefined;
  const noun = token.text.slice(hyphen + 1);
  const of = around.groupOf(mention);
  const held = officeHead(noun.toLowerCase(), true) ?? germanRole.test(noun.toLowerCase());
  if (!held || [...(of?.names.keys() ?? [])].includes(token.text)) return undefined;
  return { role: germanNoun(noun, around.paragraph.tokens[at - 1]?.key ?? ''), ...(of ? { of } : {}) };
}

/** "[Org], role: Name" and "За [Org], role Name". */
function headingHolder(around: Surroundings, first: number): Group | undefined {
  const { tokens } = around.paragraph;
  if (tokens[first - 1]?.text !== ',' && tokens[first - 1]?.text !== ')') return undefined;
  const mention = around.cover[first - 2];
  if (mention?.type !== 'organization') return undefined;
  const opener = tokens[around.firstOf(mention) - 1];
  return opener === undefined || /^(?:за|for|für|[–•-])$/iu.test(opener.text) ? around.groupOf(mention) : undefined;
}

function skipTitles(around: Surroundings, from: number): number {
  const { tokens } = around.paragraph;
  let at = from;
  for (;;) {
    const stop = tokens[at]?.text === '.' ? at - 1 : at;
    const token = tokens[stop];
    if (!token || around.cover[stop]) return at;
    // ", Французинот Жан …": what somebody is by birth stands between.
    if (stop === at && /^\p{Lu}.*(?:инот|нецот|анецот|ката|инът|нецът)$/u.test(token.text) && tokens[at - 1]?.text === ',') return at - 1;
    if (!(courtesy.has(token.key) || /^(?:i|e|h|mr|sc|her|his|excellency|d-r|dipl|ing|адв|доц|инг|м-р|господинот|господин|herrn?|frau)$/u.test(token.key)) || (stop === at && token.text.length === 1)) return at;
    // "Professor" and "Frau Ministerin" are roles where nothing else is.
    if (stop === at && /^(?:professor|professorin|професор|професорка|професорот|професорката|професорът)$/u.test(token.key)) return at;
    at = stop - 1;
  }
}

/** A role with its complement that ends at a token: "Minister of the Interior of Serbia", "началник на [Управата]". */
function withComplement(around: Surroundings, end: number, barrier: number): Stated | undefined {
  const { tokens } = around.paragraph;
  for (let at = end; at >= barrier && at > end - longest; at--) {
    const token = tokens[at]!;
    const mention = around.cover[at];
    if (mention) {
      if (mention.type === 'person') return undefined;
      at = around.firstOf(mention);
      continue;
    }
    if (/^[.;:!?…]$/.test(token.text) && !(token.text === '.' && tokens[at + 1] && !tokens[at + 1]!.spaced)) return undefined;
    if (token.kind === 'word' && noRole.test(token.key) && !articles.test(token.key)) return undefined;
    if (!isHead(around, at)) continue;
    const next = tokens[at + 1];
    if (!next || at === end) continue;
    const covered = around.cover[at + 1];
    if (!covered && !prepositions.test(next.key) && !articles.test(next.key)) continue;
    const complement = complementOf(around, at + 1, end + 1);
    if (!complement) continue;
    const { first, nation } = roleStart(around, at);
    const found = result(around, first, at, complement.words, complement.of ?? holderBefore(around, first), nation);
    const further = found.plural ? holdersIn(around, at + 1, end + 1).filter((one) => one !== complement.of) : [];
    return further.length > 0 ? { ...found, next: further } : found;
  }
  return undefined;
}

/** What is said behind a name: in brackets, in apposition, or by a preposition ("Ana Kovač from Freedonia"). */
export function statedBehind(around: Surroundings, name: number, told: boolean): Stated | undefined {
  const { tokens } = around.paragraph;
  const mark = tokens[name]?.text ?? '';
  if (mark === '(') {
    const inside = inBrackets(around, name + 1);
    const more = inside?.role === undefined && tokens[inside?.end ?? -1]?.text === ',' ? apposition(around, inside!.end! + 1, true, told) : undefined;
    return more?.role === undefined ? inside : { ...inside, ...more };
  }
  if (/^[,–-]$/.test(mark)) return apposition(around, name + 1, mark === ',', told);
  const mention = around.cover[name + 1];
  if (mention && holds(mention) && belongs.test(mark.toLowerCase())) {
    const of = mention.type === 'organization' || around.groupOf(mention)?.territory !== undefined ? around.groupOf(mention) : undefined;
    return of && !/^(?:in|во|в|във|за|for|im)$/.test(mark) ? { of, end: around.endOf(mention) } : undefined;
  }
  const further = around.cover[name + 2];
  if (further && holds(further) && /^(?:of|from|von|at|aus|bei)$/.test(mark) && articles.test(tokens[name + 1]?.key ?? '')) return { of: around.groupOf(further)!, end: around.endOf(further) };
  return undefined;
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
  if (mention?.type === 'organization' && tokens[from]!.spaced && (next === undefined || next.kind !== 'word')) {
    return next === undefined || /^[;.,()–•]$/.test(next.text) ? { of: around.groupOf(mention)!, end: around.endOf(mention) } : undefined;
  }
  const found = roleFrom(around, from, Math.min(tokens.length, from + longest + 6), comma);
  // Where the role stood before the name, the next one is that of the next name: "Minister <A>, the director of [B], <C>".
  const behind = found?.end === undefined ? undefined : tokens[found.end]?.text === ',' ? around.cover[skipForward(around, found.end + 1)] : undefined;
  return told && behind?.type === 'person' ? undefined : found;
}

/** A role that begins behind a name. */
function roleFrom(around: Surroundings, from: number, end: number, apposed = false): Stated | undefined {
  const { tokens } = around.paragraph;
  let at = from;
  let nation: string | undefined;
  let of: Group | undefined;
  while (at < end && at < from + 7) {
    const token = tokens[at]!;
    const mention = around.cover[at];
    if (mention) {
      // ", Austria's Interior Minister,": its holder stands before.
      if (!holds(mention)) return undefined;
      of = around.groupOf(mention);
      at = around.endOf(mention);
      while (/^(?:['’]|s|-)$/.test(tokens[at]?.text ?? '')) at++;
      if (prepositions.test(tokens[at]?.key ?? '')) return undefined;
      continue;
    }
    if (token.kind !== 'word' && token.text !== '-' && !(token.text === '.' && at > from && tokens[at - 1]!.text.length < 7 && tokens[at + 1]?.shape === 'lower' && !tokens[at]!.spaced && tokens[at - 1]!.text.length < 3)) return undefined;
    if (isHead(around, at)) {
      at = lastHead(around, at);
      break;
    }
    if (noRole.test(token.key) && !articles.test(token.key)) return undefined;
    nation ??= nationOf(token.key);
    at++;
  }
  if (at >= end || !isHead(around, at)) return undefined;
  if (apposed && isPlural(tokens[at]!)) return undefined;
  // "<A>, the Director <B>" and "<A>, the Director of [Org] <B>" tell what B is.
  if (around.cover[at + 1]?.type === 'person') return undefined;
  const { first } = roleStart(around, at);
  const next = tokens[at + 1];
  let complement: { words: string; of?: Group; end: number } | undefined;
  if (next && at + 1 < end) {
    const covered = around.cover[at + 1];
    if ((covered && covered.type !== 'person') || prepositions.test(next.key)) complement = complementOf(around, at + 1, clauseEnd(around, at + 1, end));
    else if (next.text === ',' || next.text === '(') {
      const behind = around.cover[at + 2];
      if (behind && holds(behind)) complement = { words: '', of: around.groupOf(behind)!, end: around.endOf(behind) };
    }
  }
  if (complement && (complement.of || complement.words !== '') && around.cover[skipForward(around, complement.end)]?.type === 'person') return undefined;
  const found = result(around, Math.max(first, from), at, complement?.words ?? '', complement?.of ?? of, nation === '150' ? undefined : nation);
  const { plural: _several, ...one } = found;
  return { ...one, end: complement?.end ?? at + 1 };
}

/** Whether a role is a rank or grade, beside which an office tells more. */
export function isRank(role: string): boolean {
  return ranks.has(role.toLowerCase());
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
  while (at < from + 4 && tokens[at] && !around.cover[at] && (courtesy.has(tokens[at]!.key) || tokens[at]!.text === ')' || (tokens[at]!.text === '.' && courtesy.has(tokens[at - 1]?.key ?? '')) || tokens[at]!.key === 'главен' || ranks.has(tokens[at]!.key))) at++;
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
      if (after?.kind === 'word' && !/^(?:за|für|for|на|of|и|and|und)$/u.test(after.key)) return at;
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

/**
 * What a list says of the next in it: "the ministers of {Serbia}, <A>, of {Albania}, <B>", "<A> ({Serbia}) and <B>
 * ({Albania})", "Хрватскиот државен секретар <A>, словенечкиот <B>".
 */
export function inherited(around: Surroundings, last: Stated, from: number, to: number): Stated | undefined {
  if (last.role === undefined || to - from > 14) return undefined;
  const { tokens } = around.paragraph;
  let of: Group | undefined;
  let nation: string | undefined;
  for (let at = from; at < to; at++) {
    const mention = around.cover[at];
    if (mention) {
      if (!holds(mention) || of) return undefined;
      of = around.groupOf(mention);
      at = around.endOf(mention) - 1;
      continue;
    }
    const { key } = tokens[at]!;
    if (/^(?:[,;()–]|and|und|sowie|и|как|както|как|на|of|von|der|des|the|from|aus|од|от|für|for|за|frau|herr|herrn)$/u.test(key)) continue;
    nation = nationOf(key);
    if (nation === undefined || at + 1 !== to) return undefined;
  }
  if (!last.plural && nation === undefined) return undefined;
  const [respective, ...next] = last.next ?? [];
  of ??= respective;
  const role = around.paragraph.language === 'de' ? germanOf(last.role, tokens[to]!.text) : last.role;
  return { role, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }), plural: true, ...(next.length > 0 ? { next } : {}) };
}

/** "his Croatian colleague <B>", "колегата им от {Северна Македония} <B>": the role told last, for another country. */
export function colleague(around: Surroundings, name: number, told: string | undefined): Stated | undefined {
  const { tokens } = around.paragraph;
  let of: Group | undefined;
  for (let at = name - 1; told !== undefined && at >= 0 && at > name - 9; at--) {
    const mention = around.cover[at];
    if (mention) {
      if (!holds(mention) || of) return undefined;
      of = around.groupOf(mention);
      at = around.firstOf(mention);
      continue;
    }
    const { key, kind, text } = tokens[at]!;
    if (colleagues.test(key)) {
      const nation = tokens[at - 1] && nationOf(tokens[at - 1]!.key);
      return of || nation !== undefined ? { role: told, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }) } : undefined;
    }
    if (kind !== 'word' ? text !== ',' : !/^(?:им|ѝ|му|од|от|из|from|aus|of|in|von|the|der|des|dem)$/u.test(key)) return undefined;
  }
  return undefined;
}
