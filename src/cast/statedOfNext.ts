import { nationOf } from '../recognition/lexicon/nationalities';
import type { Group } from './group';
import { colleagues } from './lexicon/roleWords';
import { roleOfWoman } from './roleForms';
import { isOfNext } from './statedBehind';
import { holds, type Stated, type Surroundings } from './surroundings';

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
    const { key, text } = tokens[at]!;
    // "Press contacts: <A> (+32 229), <B>", "<A> (домаќин), <B>".
    const close = text === '(' ? tokens.findIndex((token, index) => index > at && token.text === ')') : -1;
    if (close > at && close < to && !around.cover.slice(at, close).some((covered) => covered !== undefined)) {
      at = close;
      continue;
    }
    if (/^(?:[,;()–]|and|und|sowie|и|как|както|как|на|of|von|der|des|dem|die|the|from|aus|од|от|für|for|за|frau|herr|herrn)$/u.test(key)) continue;
    nation = nationOf(key);
    if (nation === undefined || at + 1 !== to) return undefined;
  }
  if (!last.plural && nation === undefined) return undefined;
  const [respective, ...next] = last.next ?? [];
  of ??= respective;
  return { role: last.role, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }), plural: true, ...(last.mixed ? { mixed: true } : {}), ...(next.length > 0 ? { next } : {}) };
}

/**
 * "his Croatian colleague <B>", "колегата им от {Северна Македония} <B>", "<B>, her Jordanian counterpart": the role
 * told last, for another country.
 *
 * @param name the first token of the name
 * @param end the token behind it
 * @param told the role told last in the paragraph
 * @param known the role of whom the paragraph named last, by what was told of them before
 */
export function colleague(around: Surroundings, name: number, end: number, told: string | undefined, known: string | undefined): Stated | undefined {
  if (told === undefined && known === undefined) return undefined;
  const found = colleagueBefore(around, name) ?? colleagueBehind(around, end);
  if (!found) return undefined;
  const { woman, plural, ...of } = found;
  const role = told ?? (of.of || of.nation !== undefined ? known : undefined);
  return role === undefined ? undefined : { role: roleOfColleague(role, woman, around.paragraph.language), ...of, ...(plural ? { plural } : {}) };
}

interface Colleague {
  readonly woman: boolean;
  readonly plural?: boolean;
  readonly of?: Group;
  readonly next?: readonly Group[];
  readonly nation?: string;
}

/** What may stand between the word and the name, or before the word. */
const between = /^(?:си|ѝ|им|му|од|от|из|from|aus|of|in|von|the|der|des|dem|sein|seine[mnr]?|ihre?[mnr]?|his|her|their|неговиот|нејзиниот|нивниот|неговата|нејзината|нивната|h[ea]rrn?|frau|господин|г-дин|г-н|г-жа|г-ѓа|mr|ms|mrs|д-р|dr)$/u;

function colleagueBefore(around: Surroundings, name: number): Colleague | undefined {
  const { tokens } = around.paragraph;
  const holders: Group[] = [];
  for (let at = name - 1; at >= 0 && at > name - 14; at--) {
    const mention = around.cover[at];
    if (mention) {
      const holder = holds(mention) ? around.groupOf(mention) : undefined;
      if (!holder) return undefined;
      holders.unshift(holder);
      at = around.firstOf(mention);
      continue;
    }
    const { key, kind, text } = tokens[at]!;
    // "their colleagues from {Montenegro} and from {Serbia}, <A> and <B>".
    if (/^(?:and|und|и)$/u.test(key) && holders.length > 0) continue;
    if (colleagues.test(key)) {
      const plural = several.test(key);
      if (holders.length > 1 && !plural) return undefined;
      const [of, ...next] = holders;
      // "our colleague <A>" is one of those who write.
      if (/^(?:our|my|unser\S*|mein\S*|наш\S*|мој\S*|моят|моя)$/u.test(tokens[at - 1]?.key ?? '')) return undefined;
      const adjective = [tokens[at - 1], tokens[at - 2]].map((token) => token && nationOf(token.key)).find((code) => code !== undefined);
      return { woman: ofWomen.test(key), ...(plural ? { plural: true } : {}), ...(of ? { of } : {}), ...(next.length > 0 ? { next } : {}), ...(adjective === undefined ? {} : { nation: adjective }) };
    }
    if (kind !== 'word' ? !/^[,.]$/.test(text) : !between.test(key)) return undefined;
  }
  return undefined;
}

function colleagueBehind(around: Surroundings, end: number): Colleague | undefined {
  const { tokens } = around.paragraph;
  if (tokens[end]?.text !== ',') return undefined;
  let nation: string | undefined;
  for (let at = end + 1; at < end + 6; at++) {
    const token = tokens[at];
    if (!token || around.cover[at]) return undefined;
    if (colleagues.test(token.key)) return isOfNext(around, at + 1, true) ? undefined : { woman: ofWomen.test(token.key), ...(nation === undefined ? {} : { nation }) };
    nation ??= nationOf(token.key);
    if (token.kind !== 'word' || (!between.test(token.key) && nationOf(token.key) === undefined)) return undefined;
  }
  return undefined;
}

const ofWomen = /(?:in|innen|колешка|колешката|колежка|колежката)$/u;
const several = /(?:колешките|колешки|колежките|колежки|kollegen|kolleginnen|colleagues|counterparts|колегите|колеги|омолози|омолозите)$/u;

/** An office as that of the colleague of another country: the last of two, for the woman or man that it is. */
function roleOfColleague(told: string, woman: boolean, language: string | undefined): string {
  // Only some countries have federal ministers.
  const last = told.replace(/^.*\s(?:и|and|und)\s(?=(?:\S+\s)?\S*(?:мини|mini))/iu, '').replace(/^(?:федерал(?:ен|на)|сојуз(?:ен|на)|federal) /iu, '');
  if (language === 'de') {
    const man = last.replace(/^Bundes(?=\p{Ll}{4})/u, '').replace(/(?<=minister|präsident|sekretär|direktor|leiter|botschafter|kommissar|chef|kanzler|sprecher|premier)in(?=$|\s)/u, '');
    const office = man.charAt(0).toUpperCase() + man.slice(1);
    return woman ? roleOfWoman(office, language) : office;
  }
  if (language === 'mk' && !woman) return last.replace(/(?<=министер|секретар|директор|амбасадор)ка(?=$|\s)/u, '');
  return woman ? roleOfWoman(last, language) : last;
}
