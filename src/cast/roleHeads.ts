import { nationOf } from '../recognition/lexicon/nationalities';
import { courtesy, englishModifiers, officeHead } from '../recognition/lexicon/offices';
import { neverNames } from '../recognition/lexicon/words';
import type { Token } from '../text/tokens';
import { englishRoleModifiers, englishRoles, germanPerson, germanRole, itsOrganization, noGermanPerson, noGermanRole, noRole, noSlavicRole, noSlavicVerb, roleAdjectives, slavicRole } from './lexicon/roleWords';
import { isEnglishProfession, isGermanProfession, isGermanWorker, isSlavicProfession, kin, noProfession } from './lexicon/professions';
import { englishNoun, germanNoun, slavicNoun } from './roleForms';
import type { Surroundings } from './surroundings';

export const isCyrillic = (token: Token): boolean => token.key.charCodeAt(0) >= 0x400 && token.key.charCodeAt(0) < 0x530;

/** Whether a word can be the head of a role; next to a known name much more can than where names have to be found by it. */
export function isHead(around: Surroundings, at: number): boolean {
  const { cover, paragraph } = around;
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || (cover[at] && !isCompoundOfPlace(around, at))) return false;
  const asked = `${token.shape === 'lower' ? '' : '^'}${paragraph.language === 'en' ? '' : '~'}${token.key}`;
  // "Please contact <A>".
  if (token.text === 'contact' && paragraph.tokens[at + 1]?.text !== ':') return false;
  if (affaires.test(token.key)) return paragraph.tokens[at - 1]?.key.startsWith('chargé') ?? false;
  // "{Montenegro} PM <A>", not "6 PM".
  if (/^(?:PM|FM)$/.test(token.text)) return cover[at - 1] !== undefined || nationOf(paragraph.tokens[at - 1]?.key ?? '') !== undefined;
  // "временно управляващият посолството".
  if (isGovernor(paragraph.tokens, at)) return true;
  if (/^(?:MdB|MdEP|MdL|MdA|MdHB|MEP)$/.test(token.text)) return true;
  if (kin.test(token.key) && isKin(paragraph.tokens, at)) return false;
  let head = heads.get(asked);
  if (head === undefined) {
    if (heads.size >= headsKept) heads.clear();
    heads.set(asked, (head = isRoleWord(token, paragraph.language)));
  }
  return head || isGermanAgent(around, at);
}

/** Whether a place is only the beginning of a word: "Balkan-Koordinator". */
function isCompoundOfPlace(around: Surroundings, at: number): boolean {
  const mention = around.cover[at]!;
  const { text } = around.paragraph.tokens[at]!;
  return mention.type === 'place' && mention.end - mention.start < text.length && /\p{L}-\p{Lu}/u.test(text) && around.firstOf(mention) === at;
}

/** "der Gipser <A>", "die Uhrmacherin <B>": German words on -er between an article and a name, but for those of peoples and towns. */
function isGermanAgent({ cover, paragraph: { tokens, language } }: Surroundings, at: number): boolean {
  const { key, shape } = tokens[at]!;
  if (language !== 'de' || shape === 'lower' || cover[at + 1]?.type !== 'person' || !/^\p{Ll}{3,}(?:er|erin|eur|ör|ist|istin)$/u.test(key)) return false;
  const before = tokens[at - 1]?.shape === 'lower' && /e[nrms]?$/.test(tokens[at - 1]!.key) && !articles.test(tokens[at - 1]!.key) ? at - 2 : at - 1;
  return /^(?:der|die|den|dem|des|ein|eine[nrm]?|(?:ihr|sein)e?[nrm]?)$/.test(tokens[before]?.key ?? '') && isGermanWorker(key) && nationOf(key.replace(/i?er(?:in)?$/, 'isch')) === undefined && nationOf(key.replace(/(?:in)?$/, '')) === undefined;
}

/** The last word of "chargé d'affaires". */
const affaires = /^d['’]affaires$/;

/** Whether a participle stands for who heads a mission for a time. */
function isGovernor(tokens: readonly Token[], at: number): boolean {
  return /^управляващ/u.test(tokens[at]?.key ?? '') && tokens[at - 1]?.key === 'временно';
}

/** Whether a sister or brother is somebody's: "his sister", "брат ѝ"; capitals and what stands before tell of an order or of nurses. */
function isKin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (/^[a-z]/.test(tokens[at]!.text)) return true;
  return /^(?:ѝ|й|му|им|ни|ви|си|ми|на)$/u.test(tokens[at + 1]?.key ?? '') || /^(?:his|her|their|my|our|sein|ihr|mein|unser|(?:sein|ihr|mein|unser)e[nrms]?|негов\S*|нејзин\S*|нивн\S*|мо[јйя]\S*|тво[јйя]\S*|сво[јйя]\S*|нейн\S*|техн\S*|наш\S*|постар\S*|помал\S*|по-\S+|elder|younger|older|little|ält\S+|jüng\S+)$/u.test(before);
}

/** Whether words are heads of roles, asked again and again; bounded so that a long session does not grow. */
const heads = new Map<string, boolean>();
const headsKept = 5000;

function isRoleWord(token: Token, language: string | undefined): boolean {
  const { key } = token;
  const noun = isCyrillic(token) ? slavicNoun(key) : key;
  if (noSlavicRole.has(key) || noSlavicRole.has(noun) || noSlavicVerb.test(key) || itsOrganization.test(key) || noProfession.test(noun) || (language === 'de' && noProfession.test(germanNoun(key, '')))) return false;
  if (officeHead(key, token.shape !== 'lower')) return true;
  // "ексминистърът".
  const past = /^екс-?(?=\p{L}{4})/u.exec(key);
  if (past && isRoleWord({ ...token, key: key.slice(past[0].length) }, language)) return true;
  const last = key.slice(key.lastIndexOf('-') + 1);
  if (last.length > 2 && last !== key && officeHead(last, token.shape !== 'lower')) return true;
  if (isCyrillic(token)) {
    const role = slavicNoun(key.replace(/-(?:отдел|сектор|служба|смяна|смена)(?:а|та|от|ът)?$/u, '')).replace(/^.*-/u, '');
    return slavicRole.test(role) || slavicRole.test(role.replace(/ка$/u, '')) || isSlavicProfession(role, role !== key);
  }
  if (token.shape !== 'lower' && language !== 'en' && !noGermanRole.test(key) && (germanRole.test(key) || (language === 'de' && ((germanPerson.test(key) && !noGermanPerson.test(key)) || isGermanProfession(key))))) return true;
  if (language === 'de' && token.shape === 'lower') return false;
  if (noProfession.test(englishNoun(key))) return false;
  return key.split('-').some((part) => englishRoles.has(part) || englishRoles.has(englishNoun(part))) || englishRoles.has(key) || (language !== 'de' && (token.shape === 'lower' || !/(?:er|or|ist|ician|man)s?$/.test(key)) && isEnglishProfession(englishNoun(key)));
}

function englishHead(key: string): boolean {
  return key.split('-').some((part) => englishRoles.has(englishNoun(part))) || (/^[a-z-]+$/.test(key) && officeHead(key, false) !== undefined);
}

export function isPlural(token: Token, before?: string): boolean {
  const { key } = token;
  if (isCyrillic(token)) return /(?:ите|три|тори|сори|дори|ници|ари|ери|ели|енти|анти|исти|ати|лози|вачи|рки|чки|тки|овите|[^аеиоу]ове|[^аеиоу]овете)$/u.test(key);
  const office = officeHead(key, token.shape !== 'lower');
  // German Minister may be both; its article says which.
  if (office?.either || (key === 'minister' && token.shape !== 'lower')) return /^(?:die|der|den|als|ihren?|beiden?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)$/u.test(before ?? '') && !/in$/.test(key);
  return /(?:innen|ministers|ministern|präsidenten|direktoren|sekretären?|botschaftern|kommissare|kontakte)$/.test(key) || (/^[a-z]+s$/.test(key) && englishRoles.has(englishNoun(key))) || office?.plural === true;
}

export const articles = /^(?:the|a|an|our|its|their|his|her|der|die|das|dem|den|des|ein|eine|einer|einem|einen|unser|unsere|нашиот|нашата|неговиот|нивниот|нейният)$/u;
export const prepositions = /^(?:without|ohne|без|of|for|in|at|to|on|from|with|der|des|die|das|dem|den|für|von|vom|im|in|am|beim|bei|zur|zum|aus|на|за|во|од|по|при|в|във|от|към|със|с|of\sthe)$/u;

/** German adjectives that are written with a capital as part of a title. */
export const germanTitle = /^(?:parlamentarisch|ständig|stellvertretend|erst|vorsitzend|leitend|geschäftsführend|koordinierend|hoh|oberst|wissenschaftlich|amtierend)e[nrms]?$/i;

/** German adjectives on -isch that say what a role is about. */
const germanField = /^(?:parlamentar|kommissar|polit|techn|jurist|mediz|strateg|kaufmänn|künstler|militär|diplomat|akadem|psycholog|pädagog|wirtschaftspolit|außenpolit|sicherheitspolit|innenpolit|klin|katechet|ärzt)/;

/** Whether the noun or adjective has the article, which in Macedonian and Bulgarian stands at the end of the first word only. */
const isArticled = ({ key }: Token): boolean => /(?:от|ът|ят|ката|цата|јата|ната|ската|ите|ият|ото)$/u.test(key);

/** What English ministers are for, as their title names it. */
const field = /^(?:Migration|Asylum|Immigration|Interior|Foreign|European|Justice|Labou?r|Trade|Industry|Economy|Finance|Health|Education|Science|Culture|Sports?|Transport|Environment|Energy|Agriculture|Defen[cs]e|Security)$/;

/** Words for deputies that stand before the country's adjective as well. */
const deputy = /^(?:stellvertretende[nrms]?|deputy|vice|acting|assistant|permanent|заменик|заместник|помошник|заменикот)$/u;

/** Abbreviations of "deputy" and "assistant" before a head. */
export const abbreviated = /^(?:stellv|stv|зам|пом|гл|ст|мл)$/u;

/** Whether "в.д." or "и.д.", the words for acting, ends at a token. */
export function isActing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at - 1]?.key === 'д' && tokens[at - 2]?.text === '.' && /^[ви]$/u.test(tokens[at - 3]?.key ?? '');
}

/** Short forms of pronouns, which stand behind the first word of a role that belongs to somebody. */
export const clitic = /^(?:ѝ|й|му|им|ни|ви|си)$/u;

/** The first of the words for acting that end at a token, written out: "временно изпълняващият длъжността", "вршител на должноста". */
function actingStart({ cover, paragraph: { tokens } }: Surroundings, at: number): number | undefined {
  if (!/^(?:длъжността|должноста)$/u.test(tokens[at]?.key ?? '') || cover[at]) return undefined;
  const verb = tokens[at - 1]?.key === 'на' ? at - 2 : at - 1;
  if (!/^(?:изпълняващ|вршител)\S*$/u.test(tokens[verb]?.key ?? '')) return undefined;
  return /^(?:временно|привремено)$/u.test(tokens[verb - 1]?.key ?? '') ? verb - 1 : verb;
}

/** Where the modifiers of a head begin: "stellvertretende", "државниот", "deputy prime". */
export function roleStart(around: Surroundings, head: number): { first: number; nation?: string } {
  const { tokens, language } = around.paragraph;
  let first = affaires.test(tokens[head]!.key) ? head - 1 : head;
  while (first > 0) {
    const at = first - 1;
    const token = tokens[at]!;
    // "зам.-министър".
    if (token.text === '-' && tokens[at - 1]?.text === '.' && abbreviated.test(tokens[at - 2]?.key ?? '')) {
      first = at - 2;
      continue;
    }
    if (around.cover[at] || !tokens[first]!.spaced) break;
    if (token.text === '.' && abbreviated.test(tokens[at - 1]?.key ?? '')) {
      first = at - 1;
      continue;
    }
    if (isActing(tokens, at)) {
      first = at - 3;
      continue;
    }
    // "изпълняващият длъжността директор", "вршителот на должноста директор".
    const acting = actingStart(around, at);
    if (acting !== undefined) {
      first = acting;
      continue;
    }
    // "международният ни секретар", "служебният им защитник": to whom the role belongs stands behind its first word.
    if (clitic.test(token.key) && token.spaced && tokens[at - 1]?.kind === 'word' && !around.cover[at - 1] && isArticled(tokens[at - 1]!) && modifies(tokens[at - 1]!, tokens[head]!, language)) {
      first = at - 1;
      continue;
    }
    if (token.kind !== 'word' || articles.test(token.key) || courtesy.has(token.key)) break;
    const nation = nationOf(token.key);
    // "европски комесар", who is of the Commission.
    if (nation === '150' && isCyrillic(token) && /^(?:комесар|комисар)/u.test(tokens[first]!.key)) {
      first = at;
      continue;
    }
    if (nation === '150') return { first };
    // "die stellvertretende albanische Innenministerin": the country stands in the middle.
    if (nation !== undefined) return { first: !around.cover[at - 1] && deputy.test(tokens[at - 1]?.key ?? '') && token.spaced ? at - 1 : first, nation };
    // "Migration and Asylum Minister".
    if (token.key === 'and' && field.test(tokens[at + 1]!.text) && field.test(tokens[at - 1]?.text ?? '') && !around.cover[at - 1] && tokens[head]!.key === 'minister') {
      first = at - 1;
      continue;
    }
    // "außerordentliche und bevollmächtigte Botschafterin".
    if (/^(?:und|и)$/u.test(token.key) && /^(?:außerordentlich|извънред|вонред)/u.test(tokens[at - 1]?.key ?? '')) {
      first = at - 1;
      continue;
    }
    if (!modifies(token, tokens[head]!, language) && !isGovernor(tokens, first)) break;
    // "посрещна кметът", "е известена јавната обвинителка": before the article stands another part of the sentence.
    if (isCyrillic(token) && isArticled(tokens[first]!) && slavicAdjectival.test(token.key) && !isGovernor(tokens, first)) break;
    first = at;
  }
  if ((language === 'en' || language === undefined) && tokens[head]!.shape === 'lower' && !isCyrillic(tokens[head]!)) {
    first = compoundStart(around, first, head);
    const nation = first > 0 && !around.cover[first - 1] ? nationOf(tokens[first - 1]!.key) : undefined;
    return { first, ...(nation === undefined || nation === '150' ? {} : { nation }) };
  }
  return { first };
}

/** English words before a noun that are no part of its compound: what leads to it, and adjectives that say how somebody is. */
const noCompound =
  /^(?:this|that|these|those|no|not|as|by|than|then|now|also|and|or|but|nor|yet|while|who|whose|whom|which|what|when|where|if|he|she|it|they|we|i|you|him|them|me|us|my|your|any|some|each|every|all|both|two|three|four|five|six|seven|eight|nine|ten|one|another|other|many|several|few|more|most|first|second|third|next|last|late|latest|same|own|only|young|younger|old|older|elderly|middle-aged|teenage|new|local|prominent|veteran|famous|celebrated|acclaimed|renowned|noted|known|well-known|popular|leading|fellow|conservative|liberal|left-wing|right-wing|far-right|far-left|centre-left|centre-right|center-left|center-right|populist|socialist|green|nationalist|independent|long-time|longtime|long-serving|outgoing|incoming|current|alleged|presumed|suspected|so-called|self-styled|foreign-born|born|male|female|black|white|rich|poor|great|good|bad|big|small|little|best|top|wealthy|outspoken|met|saw|told|took|gave|got|made|held|won|sent|thanked|chose|found|left|lost|brought|heard|knew|sought|paid|put|let|set|kept|felt|began|caught|beat|hit|shot|taught|saw|quit|is|was|are|were|be|been|became|become|remains|has|had|have|said|says|told|with|without|under|over|into|out|up|off|about|after|before|between|against|among|including|because|during|per|via|like|here|there|today|yesterday|tomorrow|tonight)$/;

/** Where the compound of an English noun begins: "squid" of "a squid fisherman", "arts" of "arts correspondent". */
function compoundStart(around: Surroundings, first: number, head: number): number {
  const { tokens } = around.paragraph;
  let at = first - 1;
  while (at >= 0 && at > head - 4 && tokens[at + 1]!.spaced && !around.cover[at] && (isCompounded(tokens[at]!) || (tokens[at]!.shape === 'capital' && around.paragraph.opensSentence(at) && isCompounded({ ...tokens[at]!, shape: 'lower' })))) at--;
  const before = tokens[at];
  const bounded = !before || around.cover[at] !== undefined || before.kind !== 'word' || articles.test(before.key) || prepositions.test(before.key) || noCompound.test(before.key) || before.key === 's' || nationOf(before.key) !== undefined || before.shape !== 'lower' || around.paragraph.opensSentence(at + 1);
  return bounded && at + 1 < first ? at + 1 : first;
}

function isCompounded({ key, shape, kind }: Token): boolean {
  return kind === 'word' && shape === 'lower' && /^[a-z][a-z-]+$/.test(key) && (!itsOrganization.test(key) || /^(?:court|school|university)$/.test(key)) && !articles.test(key) && !prepositions.test(key) && !noRole.test(key) && !noCompound.test(key) && nationOf(key) === undefined && !/(?:ly|[^e]ed|ing|year-old)$/.test(key);
}

const slavicAdjectival = /(?:на|ни|ен|та|но|ва|ла|ски|ска)$/u;
const slavicModifier = /(?:иот|ният|ния|ната|ската|ският|ския|ски|ска|ните|ските|ен|на|шен|ник|чки|чка|овата|евата|овиот|овият|овия|евият|евия|рен|лен|вен|тен|бен|[нчс]ов|ова|ран|водечка|водечки)$/u;

export function modifies(token: Token, head: Token, language: string | undefined): boolean {
  const { key } = token;
  if (prepositions.test(key) || noRole.test(key) || noSlavicRole.has(key)) return false;
  if (isCyrillic(token)) {
    if (!isCyrillic(head)) return false;
    // A woman's adjective before a man's noun is a verb: "посрещна кмета".
    if (/[^к]а$/u.test(key) && !/(?:а|та|ии?|ци|ки|ите)$/u.test(head.key)) return false;
    if (/(?:ски|ска|ската|скиот|ския|ският|ските|чки|чка|чката|чкиот|шки|шка|шката|шкиот)$/u.test(key)) return roleAdjectives.test(key);
    // "the first camerawoman" is no rank as "first deputy" is.
    if (/^(?:прв(?:иот|ата|а)?|първ(?:и|ият|ия|ата|а)|втор(?:иот|ата|а|и|ият|ия)?)$/u.test(key) && !/^(?:заме|замест|вице|премиер|секретар|советник|съветник|помошник|помощник|министер|министър|поручник|дипломат)/u.test(head.key)) return false;
    if (/^(?:еден|една|един|едно|едан)$/u.test(key)) return false;
    if (/^(?:нејзин|негов|нивн|наш|ваш|мој|твој|нейн|техн|тогашн|сегашн|актуел|актуал|нов|поранешн|бивш|предишн|стари|млад(?!ши)|надлежн|опозицион|местн|месни|известн|познат|отговор|одговор|дългогодиш|долгогодиш)/u.test(key)) return false;
    // "владиниот портпарол": whose it is.
    if (key.startsWith('владин') && head.key.startsWith('портпарол')) return false;
    return (slavicModifier.test(key) && key.length > 3) || /^(?:премиер|помошник|заменик|заместник|в\.д|главен|старши|младши|проект|програм|прес|маркетинг|виш(?:и|иот|ата|а)?|народен|водещ\S*|наблюдаващ\S*|независим\S*|независ\S+|прв|првиот|првата|втор|вториот|втората|първи|първият|първия|първата|втори|вторият|втората)$/u.test(key);
  }
  if (isCyrillic(head) || /^(?:new|outgoing|incoming|current|opposition)$/.test(key)) return false;
  // "Fundamental Rights Officer", "Rear Admiral": where the head is capitalised, so is what belongs to it.
  if (language !== 'de' && head.shape === 'capital' && token.shape === 'capital' && !neverNames.has(key) && englishHead(head.key)) return true;
  if (language === 'de' && germanTitle.test(token.text)) return true;
  // Whence or of which church somebody is is no part of a role: "der hessische Minister".
  if (token.shape === 'lower' && language === 'de' && /isch(?:e[nrms]?)$/.test(key)) return germanField.test(key);
  if (token.shape === 'lower' && language === 'de') return /(?:vertretend|leitend|führend|amtierend|vorsitzend|koordinierend|beratend|bevollmächtigt|designiert|beigeordnet|pensioniert|diensthabend|ig|lich|al|ell|höchst|erst|oberst)(?:e[nrms]?)$/.test(key) && !/^(?:einig|wenig|zuständig|\S*jährig|ehemalig|damalig|bisherig|einstig|heutig|einzig|dortig|hiesig|(?:vor)?örtlich|weiblich|männlich|jugendlich|gebürtig|verantwortlich)/.test(key);
  return englishModifiers.has(key) || englishRoleModifiers.has(key) || key.split('-').some((part) => part.length > 4 && englishRoles.has(part)) || /^(?:prime|vice)-/.test(key);
}

/** Whether what begins at a token is only said by accusers: "the alleged leader". */
export function isAlleged({ paragraph: { tokens } }: Surroundings, first: number): boolean {
  return /^(?:alleged|presumed|suspected|supposed|(?:mutmaßlich|mutmasslich|angeblich|vermeintlich)e[nrms]?|предполагаем\S*|предполагаеми\S+|наводни\S+|осомничени\S+|обвинет\S*|първообвинен\S*|првообвинет\S*|мним\S*)$/u.test(tokens[first - 1]?.key ?? '') || /^(?:mutmaßlich|mutmasslich|angeblich|vermeintlich|предполагаем|наводн)/u.test(tokens[first]?.key ?? '');
}
