import { nationOf } from '../recognition/lexicon/nationalities';
import { courtesy, englishModifiers, officeHead } from '../recognition/lexicon/offices';
import { neverNames } from '../recognition/lexicon/words';
import type { Token } from '../text/tokens';
import { englishRoleModifiers, englishRoles, germanPerson, germanRole, itsOrganization, noGermanPerson, noRole, noSlavicRole, roleAdjectives, slavicRole } from './lexicon/roleWords';
import { englishNoun, slavicNoun } from './roleForms';
import type { Surroundings } from './surroundings';

export const isCyrillic = (token: Token): boolean => token.key.charCodeAt(0) >= 0x400 && token.key.charCodeAt(0) < 0x530;

/** Whether a word can be the head of a role; next to a known name much more can than where names have to be found by it. */
export function isHead({ cover, paragraph }: Surroundings, at: number): boolean {
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
  if (noSlavicRole.has(key) || noSlavicRole.has(slavicNoun(key)) || itsOrganization.test(key)) return false;
  if (officeHead(key, token.shape !== 'lower')) return true;
  const last = key.slice(key.lastIndexOf('-') + 1);
  if (last.length > 2 && last !== key && officeHead(last, token.shape !== 'lower')) return true;
  if (isCyrillic(token)) return slavicRole.test(slavicNoun(key.replace(/-(?:отдел|сектор|служба|смяна|смена)$/u, '')).replace(/^.*-/u, ''));
  if (token.shape !== 'lower' && language !== 'en' && (germanRole.test(key) || (language === 'de' && germanPerson.test(key) && !noGermanPerson.test(key)))) return true;
  if (language === 'de' && token.shape === 'lower') return false;
  return key.split('-').some((part) => englishRoles.has(part) || englishRoles.has(englishNoun(part))) || englishRoles.has(key);
}

function englishHead(key: string): boolean {
  return key.split('-').some((part) => englishRoles.has(englishNoun(part))) || (/^[a-z-]+$/.test(key) && officeHead(key, false) !== undefined);
}

export function isPlural(token: Token, before?: string): boolean {
  const { key } = token;
  if (isCyrillic(token)) return /(?:ите|три|тори|сори|дори|ници|ари|ери|ели|енти|анти|исти|овите)$/u.test(key);
  const office = officeHead(key, token.shape !== 'lower');
  // German Minister may be both; its article says which.
  if (office?.either || (key === 'minister' && token.shape !== 'lower')) return /^(?:die|der|den|als|ihren?|beiden?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)$/u.test(before ?? '') && !/in$/.test(key);
  return /(?:innen|ministers|ministern|präsidenten|direktoren|sekretären?|botschaftern|kommissare|kontakte)$/.test(key) || (/^[a-z]+s$/.test(key) && englishRoles.has(englishNoun(key))) || office?.plural === true;
}

export const articles = /^(?:the|a|an|our|its|their|his|her|der|die|das|dem|den|des|ein|eine|einer|einem|einen|unser|unsere|нашиот|нашата|неговиот|нивниот|нейният)$/u;
export const prepositions = /^(?:of|for|in|at|to|on|from|with|der|des|die|das|dem|den|für|von|vom|im|in|am|beim|bei|zur|zum|aus|на|за|во|од|по|при|в|във|от|към|със|с|of\sthe)$/u;

/** German adjectives that are written with a capital as part of a title. */
export const germanTitle = /^(?:parlamentarisch|ständig|stellvertretend|erst|vorsitzend|leitend|geschäftsführend|koordinierend|hoh|oberst|wissenschaftlich|amtierend)e[nrms]?$/i;

/** German adjectives on -isch that say what a role is about. */
const germanField = /^(?:parlamentar|polit|techn|jurist|mediz|strateg|kaufmänn|künstler|militär|diplomat|akadem|psycholog|pädagog|wirtschaftspolit|außenpolit|sicherheitspolit|innenpolit|klin|katechet|ärzt)/;

/** Whether the noun or adjective has the article, which in Macedonian and Bulgarian stands at the end of the first word only. */
const isArticled = ({ key }: Token): boolean => /(?:от|ът|ят|ката|цата|јата|ната|ската|ите|ият|ото)$/u.test(key);

/** What English ministers are for, as their title names it. */
const field = /^(?:Migration|Asylum|Immigration|Interior|Foreign|European|Justice|Labou?r|Trade|Industry|Economy|Finance|Health|Education|Science|Culture|Sports?|Transport|Environment|Energy|Agriculture|Defen[cs]e|Security)$/;

/** Words for deputies that stand before the country's adjective as well. */
const deputy = /^(?:stellvertretende[nrms]?|deputy|vice|acting|assistant|permanent|заменик|заместник|помошник|заменикот)$/u;

/** Abbreviations of "deputy" and "assistant" before a head. */
export const abbreviated = /^(?:stellv|stv|зам|пом|гл|ст|мл)$/u;

/** Whether "в.д.", the word for acting, ends at a token. */
export function isActing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at - 1]?.key === 'д' && tokens[at - 2]?.text === '.' && tokens[at - 3]?.key === 'в';
}

/** Where the modifiers of a head begin: "stellvertretende", "државниот", "deputy prime". */
export function roleStart(around: Surroundings, head: number): { first: number; nation?: string } {
  const { tokens, language } = around.paragraph;
  let first = head;
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
    if (token.kind !== 'word' || articles.test(token.key) || courtesy.has(token.key)) break;
    const nation = nationOf(token.key);
    if (nation === '150') return { first };
    // "die stellvertretende albanische Innenministerin": the country stands in the middle.
    if (nation !== undefined) return { first: !around.cover[at - 1] && deputy.test(tokens[at - 1]?.key ?? '') && token.spaced ? at - 1 : first, nation };
    // "Migration and Asylum Minister".
    if (token.key === 'and' && field.test(tokens[at + 1]!.text) && field.test(tokens[at - 1]?.text ?? '') && !around.cover[at - 1] && tokens[head]!.key === 'minister') {
      first = at - 1;
      continue;
    }
    if (!modifies(token, tokens[head]!, language)) break;
    // "посрещна кметът", "е известена јавната обвинителка": before the article stands another part of the sentence.
    if (isCyrillic(token) && isArticled(tokens[first]!) && slavicAdjectival.test(token.key)) break;
    first = at;
  }
  return { first };
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
    if (/^(?:нејзин|негов|нивн|наш|ваш|мој|твој|нейн|техн|наблюдаващ|тогашн|сегашн|актуел|актуал|нов|поранешн|бивш|стари|млад)/u.test(key)) return false;
    return (slavicModifier.test(key) && key.length > 3) || /^(?:премиер|помошник|заменик|заместник|в\.д|главен|старши|виши|народен|прв|првиот|првата|втор|вториот|втората|първи|първият|първия|първата|втори|вторият|втората)$/u.test(key);
  }
  if (isCyrillic(head)) return false;
  // "Fundamental Rights Officer", "Rear Admiral": where the head is capitalised, so is what belongs to it.
  if (language !== 'de' && head.shape === 'capital' && token.shape === 'capital' && !neverNames.has(key) && englishHead(head.key)) return true;
  if (language === 'de' && germanTitle.test(token.text)) return true;
  // Whence or of which church somebody is is no part of a role: "der hessische Minister".
  if (token.shape === 'lower' && language === 'de' && /isch(?:e[nrms]?)$/.test(key)) return germanField.test(key);
  if (token.shape === 'lower' && language === 'de') return /(?:vertretend|leitend|führend|amtierend|vorsitzend|koordinierend|beratend|ig|lich|al|ell|höchst|erst|oberst)(?:e[nrms]?)$/.test(key) && !/^(?:einig|wenig|zuständig|ehemalig|damalig|bisherig)/.test(key);
  if (/^(?:new|outgoing|incoming|current)$/.test(key)) return false;
  return englishModifiers.has(key) || englishRoleModifiers.has(key) || key.split('-').some((part) => part.length > 4 && englishRoles.has(part)) || /^(?:prime|vice)-/.test(key);
}
