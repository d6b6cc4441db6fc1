import { nationOf } from '../recognition/lexicon/nationalities';
import { neverNames } from '../recognition/lexicon/words';
import { courtesy, englishModifiers, officeHead } from '../recognition/lexicon/offices';
import type { RecognizedMention } from '../recognition/mention';
import type { Paragraph } from '../recognition/paragraph';
import type { Token } from '../text/tokens';
import type { Group } from './group';
import { colleagues, englishRoleModifiers, englishRoles, functions, germanRole, itsOrganization, noRole, noSlavicRole, ranks, roleAdjectives, slavicRole, someOrganization } from './lexicon/roleWords';
import { englishNoun, germanAdjective, germanNoun, germanOf, roleCase, slavicAdjective, slavicNoun } from './roleForms';

/** What is stated of a person at one place. */
export interface Stated {
  /** The role in the form of a dictionary. */
  readonly role?: string;
  readonly of?: Group;
  /** The code of the country whose adjective stands before the role. */
  readonly nation?: string;
  /** Whether the role was stated of several. */
  readonly plural?: boolean;
  /** Further holders of a role that was stated of several, for those who are named next. */
  readonly next?: readonly Group[];
  /** The token behind it, where it stands behind the name. */
  readonly end?: number;
}

/** The tokens of a paragraph with the mentions that cover them. */
export interface Surroundings {
  readonly paragraph: Paragraph;
  readonly cover: readonly (RecognizedMention | undefined)[];
  /** Mentions of persons by their first token, in order. */
  readonly persons: readonly (readonly [first: number, mention: RecognizedMention])[];
  groupOf(mention: RecognizedMention): Group | undefined;
  firstOf(mention: RecognizedMention): number;
  endOf(mention: RecognizedMention): number;
}

/** How many tokens a role may have between its head and the name. */
const longest = 24;

const isCyrillic = (token: Token): boolean => token.key.charCodeAt(0) >= 0x400 && token.key.charCodeAt(0) < 0x530;

/** Whether a word can be the head of a role; next to a known name much more can than where names have to be found by it. */
function isHead({ cover, paragraph }: Surroundings, at: number): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || cover[at]) return false;
  const asked = `${token.shape === 'lower' ? '' : '^'}${paragraph.language === 'en' ? '' : '~'}${token.key}`;
  let head = heads.get(asked);
  if (head === undefined) {
    if (heads.size >= headsKept) heads.clear();
    heads.set(asked, (head = isRoleWord(token, paragraph.language)));
  }
  return head;
}

/** Whether words are heads of roles, asked again and again; bounded so that a long session does not grow. */
const heads = new Map<string, boolean>();
const headsKept = 5000;

function isRoleWord(token: Token, language: string | undefined): boolean {
  const { key } = token;
  if (noSlavicRole.has(key) || itsOrganization.test(key)) return false;
  if (officeHead(key, token.shape !== 'lower')) return true;
  const last = key.slice(key.lastIndexOf('-') + 1);
  if (last.length > 2 && last !== key && officeHead(last, token.shape !== 'lower')) return true;
  if (isCyrillic(token)) return slavicRole.test(slavicNoun(key).replace(/^.*-/u, ''));
  if (token.shape !== 'lower' && language !== 'en' && germanRole.test(key)) return true;
  return key.split('-').some((part) => englishRoles.has(part) || englishRoles.has(englishNoun(part))) || englishRoles.has(key);
}

function englishHead(key: string): boolean {
  return key.split('-').some((part) => englishRoles.has(englishNoun(part))) || (/^[a-z-]+$/.test(key) && officeHead(key, false) !== undefined);
}

function isPlural(token: Token, before?: string): boolean {
  const { key } = token;
  if (isCyrillic(token)) return /(?:ите|три|тори|сори|дори|ници|ари|ери|ели|енти|анти|исти|овите)$/u.test(key);
  const office = officeHead(key, token.shape !== 'lower');
  // German Minister may be both; its article says which.
  if (office?.either) return /^(?:die|der|den|als)$/u.test(before ?? '') && !/in$/.test(key);
  return /(?:innen|ministers|ministern|präsidenten|direktoren|sekretären?|botschaftern|kommissare|kontakte)$/.test(key) || (/^[a-z]+s$/.test(key) && englishRoles.has(englishNoun(key))) || office?.plural === true;
}

const articles = /^(?:the|a|an|our|its|their|his|her|der|die|das|dem|den|des|ein|eine|einer|einem|einen|unser|unsere|нашиот|нашата|неговиот|нивниот|нейният)$/u;
const prepositions = /^(?:of|for|in|at|to|on|from|with|der|des|die|das|dem|den|für|von|vom|im|in|am|beim|bei|zur|zum|aus|на|за|во|од|по|при|в|във|от|към|със|с|of\sthe)$/u;
const belongs = /^(?:of|at|from|for|with|in|der|des|von|vom|beim|bei|im|aus|zur|zum|на|од|от|при|во|в|във|за)$/u;

/** Where the modifiers of a head begin: "stellvertretende", "државниот", "deputy prime". */
function roleStart(around: Surroundings, head: number): { first: number; nation?: string } {
  const { tokens, language } = around.paragraph;
  let first = head;
  while (first > 0) {
    const at = first - 1;
    const token = tokens[at]!;
    if (around.cover[at] || !tokens[first]!.spaced) break;
    if (token.text === '.' && tokens[at - 1]?.key === 'stellv') {
      first = at - 1;
      continue;
    }
    if (token.kind !== 'word' || articles.test(token.key) || courtesy.has(token.key)) break;
    const nation = nationOf(token.key);
    if (nation !== undefined) return nation === '150' ? { first } : { first, nation };
    if (!modifies(token, tokens[head]!, language)) break;
    first = at;
  }
  return { first };
}

const slavicModifier = /(?:иот|ният|ния|ната|ската|ският|ския|ски|ска|ните|ските|ен|на|шен|ник|чки|чка|овата|евата|рен|лен|вен|тен|бен|нов|ова|ран)$/u;

function modifies(token: Token, head: Token, language: string | undefined): boolean {
  const { key } = token;
  if (prepositions.test(key) || noRole.test(key)) return false;
  if (isCyrillic(token)) {
    if (!isCyrillic(head)) return false;
    if (/(?:ски|ска|ската|скиот|ския|ският|ските|чки|чка|чката|чкиот|шки|шка|шката|шкиот)$/u.test(key)) return roleAdjectives.test(key);
    if (/^(?:нејзин|негов|нивн|наш|ваш|мој|твој|нейн|техн|наблюдаващ|тогашн|сегашн|нов|поранешн|бивш|стари|млад)/u.test(key)) return false;
    return (slavicModifier.test(key) && key.length > 3) || /^(?:премиер|помошник|заменик|заместник|в\.д|главен|старши|виши|народен|прв|втор)$/u.test(key);
  }
  if (isCyrillic(head)) return false;
  // "Fundamental Rights Officer", "Rear Admiral": where the head is capitalised, so is what belongs to it.
  if (language !== 'de' && head.shape === 'capital' && token.shape === 'capital' && !neverNames.has(key) && englishHead(head.key)) return true;
  if (language === 'de' && /^(?:parlamentarisch|ständig|stellvertretend)/.test(key)) return true;
  if (token.shape === 'lower' && language === 'de') return /(?:end|ig|isch|lich|al|ell|stellvertretend|höchst|erst|oberst)(?:e[nrms]?)$/.test(key) && !/^(?:einig|wenig|zuständig|ehemalig|damalig|bisherig)/.test(key);
  return englishModifiers.has(key) || englishRoleModifiers.has(key) || key.split('-').some((part) => part.length > 4 && englishRoles.has(part)) || /^(?:prime|vice)-/.test(key);
}

/** The role from its first word to the end of its head, in the form of a dictionary. */
function roleWords(around: Surroundings, first: number, head: number): string {
  const { tokens } = around.paragraph;
  const noun = tokens[head]!;
  const before = [tokens[first - 1]?.key, tokens[first - 2]?.key].find((key) => key !== undefined && articles.test(key)) ?? '';
  const words: string[] = [];
  for (let at = first; at <= head; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const last = at === head;
    const german = !isCyrillic(token) && (/[äöüß]/.test(token.key) || around.paragraph.language === 'de' || germanRole.test(noun.key));
    if (isCyrillic(token)) words.push(last || /^(?:премиер|заменик|заместник|помошник)$/u.test(token.key) ? keepCase(token.text, slavicNoun(token.key, around.paragraph.language === 'mk')) : keepCase(token.text, slavicAdjective(token.key)));
    else if (german && around.paragraph.language !== 'en') words.push(last ? germanNoun(token.text, before) : token.shape === 'lower' || /^(?:Parlamentarisch|Ständig|Stellvertretend)/.test(token.text) ? germanAdjective(token.text, germanNoun(noun.text, before)) : token.text);
    else words.push(last ? englishNoun(token.text) : token.text);
  }
  return words.join(' ');
}

function keepCase(from: string, to: string): string {
  return /^\p{Lu}/u.test(from) && from.slice(1) === from.slice(1).toLowerCase() ? to.charAt(0).toUpperCase() + to.slice(1) : from === from.toUpperCase() ? to.toUpperCase() : to;
}

function result(around: Surroundings, first: number, head: number, complement: string, of: Group | undefined, nation: string | undefined): Stated {
  const opens = around.paragraph.opensSentence(first);
  const role = roleCase(roleWords(around, first, head), opens) + (complement === '' ? '' : ` ${lowered(complement)}`);
  return { role, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }), ...(isPlural(around.paragraph.tokens[head]!, around.paragraph.tokens[first - 1]?.key) ? { plural: true } : {}) };
}

function lowered(words: string): string {
  return words.length > 5 && words === words.toUpperCase() ? words.toLowerCase() : words;
}

/** Who holds a role by what stands before it: "Kosovo's Interior Minister", "European Commission spokeswoman", "[SPS]-Direktor". */
function holderBefore(around: Surroundings, first: number): Group | undefined {
  const { tokens } = around.paragraph;
  let at = first - 1;
  if (tokens[at]?.key === 's' && /^['’]$/.test(tokens[at - 1]?.text ?? '')) at -= 2;
  else if (tokens[at]?.text === '-' || tokens[at]?.text === '’' || tokens[at]?.text === "'") at--;
  const mention = around.cover[at];
  return mention && holds(mention) && around.endOf(mention) === at + 1 && (tokens[first]!.spaced || tokens[first - 1]?.text === '-') ? around.groupOf(mention) : undefined;
}

function holds(mention: RecognizedMention): boolean {
  return mention.type === 'place' || mention.type === 'organization';
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

/** The countries and organizations named between two tokens: "the ambassadors of {Denmark} and {Estonia}, <A> and <B>". */
function holdersIn(around: Surroundings, from: number, end: number): Group[] {
  const found = new Set<Group>();
  for (let at = from; at < end; at++) {
    const mention = around.cover[at];
    const one = mention && holds(mention) ? around.groupOf(mention) : undefined;
    if (one) found.add(one);
  }
  return [...found];
}

/** What follows the head: words that say what for, and the entity in or for which the role is held; `undefined` where it is none. */
function complementOf(around: Surroundings, from: number, end: number): { words: string; of?: Group; end: number } | undefined {
  const { tokens } = around.paragraph;
  let of: Group | undefined;
  let words = '';
  let at = from;
  let start = from;
  let since = 0;
  const take = (stop: number): void => {
    let last = stop;
    while (last > start && (prepositions.test(tokens[last - 1]!.key) || articles.test(tokens[last - 1]!.key) || /^[(„“"«,]$|^(?:и|and|und)$/u.test(tokens[last - 1]!.text) || nationOf(tokens[last - 1]!.key) !== undefined)) last--;
    if (last > start) words = [words, around.paragraph.slice(start, last).replace(/\s+/gu, ' ')].filter((part) => part !== '').join(' ');
  };
  while (at < end) {
    const mention = around.cover[at];
    const token = tokens[at]!;
    if (mention) {
      if (mention.type === 'person') return undefined;
      take(at);
      const preposition = tokens[at - 1]?.key ?? '';
      const place = mention.type === 'place';
      const isOf = around.groupOf(mention);
      // "Botschafter in Skopje" is not of Skopje; "представител за България" is for it.
      if (!of && isOf && holds(mention) && !(place && /^(?:in|во|в|във|за|für|for)$/.test(preposition) && around.groupOf(mention)?.territory === undefined)) of = isOf;
      at = around.endOf(mention);
      // The acronym behind it.
      while (tokens[at]?.text === '(' && around.cover[at + 1] && tokens[around.endOf(around.cover[at + 1]!)]?.text === ')') at = around.endOf(around.cover[at + 1]!) + 1;
      if (/^[“”"»]$/.test(tokens[at]?.text ?? '')) at++;
      start = at;
      since = 0;
      continue;
    }
    if (token.kind === 'mark' && !/^[-„“”"«»&]$/.test(token.text)) {
      if (token.text === ',' && around.cover[at + 1] && !of && holds(around.cover[at + 1]!)) {
        take(at);
        start = ++at;
        continue;
      }
      if (/^[,()]$/.test(token.text) && at + 1 < end) return undefined;
      break;
    }
    if (token.kind === 'word' && noRole.test(token.key) && !articles.test(token.key)) return undefined;
    // "премиерот и водач на": a second role.
    if (/^(?:и|and|und|sowie)$/u.test(token.key) && (isHead(around, at + 1) || isHead(around, at + 2))) {
      take(at);
      start = at = end;
      break;
    }
    if (++since > 9) return undefined;
    at++;
  }
  take(at);
  const last = words.split(' ');
  if (!of && itsOrganization.test(last[last.length - 1] ?? '') && last.length < 4) {
    of = lastOrganization(around, from);
    words = '';
  } else if (of && itsOrganization.test(last[last.length - 1] ?? '') && last.length < 4) words = '';
  else if (of) words = words.replace(/\s*(?:на|of|der|des)\s+\S+$/u, (tail) => (itsOrganization.test(tail.trim().split(' ').pop()!) ? '' : tail));
  // Whence somebody comes is no part of a role; neither is an operation behind its holder.
  if (/^(?:од|от|aus|from)\s/u.test(words) || /[„“"”«»]/u.test(words)) words = '';
  if (of && words.split(' ').length > 6) words = '';
  if (!of && someOrganization.test(words)) words = '';
  return { words: words.replace(/^(?:der|des|the)\s+(?=republik|republic)/iu, '').trim(), ...(of ? { of } : {}), end: at };
}

/** The organization named last before a token. */
function lastOrganization(around: Surroundings, at: number): Group | undefined {
  for (let before = at - 1; before >= 0 && before > at - 120; before--) {
    const mention = around.cover[before];
    if (mention?.type === 'organization') return around.groupOf(mention);
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
