import { courtesy, officeHead } from '../recognition/lexicon/offices';
import { complementOf, holdersIn } from './complement';
import { headingHolder, holderBefore, ownBefore, ownerBefore, sentBy } from './heldBefore';
import { functions, germanRole, isProfession, isRank, noRole } from './lexicon/roleWords';
import { englishNoun, germanAdjective, germanNoun, slavicNoun } from './roleForms';
import { articles, clitic, isAlleged, isHead, prepositions, roleStart } from './roleHeads';
import { result, viceHead } from './statedRole';
import { holds, longest, type Stated, type Surroundings } from './surroundings';

/** What is said directly before a name, or before it with a complement. */
export function statedBefore(around: Surroundings, name: number, barrier: number): Stated | undefined {
  const named = stated(around, name, barrier);
  const found = named?.role === undefined ? abbreviatedRank(around, name - 1) ?? named : named;
  // "die Leiter der internationalen Organisationen <A>, Direktorin der [Agentur]".
  return found && (around.paragraph.tokens[name - 1]?.text === ':' || found.plural && /^\S+ (?:of|der|на) /u.test(found.role ?? '') && !found.of && found.nation === undefined) ? { ...found, heads: true } : found;
}

function stated(around: Surroundings, name: number, barrier: number): Stated | undefined {
  const { tokens } = around.paragraph;
  let at = name - 1;
  at = skipTitles(around, at);
  const apposed = tokens[at]?.text === ',';
  const opened = tokens[at]?.text === '(' ? around.cover[at - 1] : undefined;
  if (opened && holds(opened) && at > barrier) {
    // "the ministers of {Serbia} (<A>)", "{Kosovo}* (<B>, State Secretary)".
    const of = around.groupOf(opened);
    const head = withComplement(around, at - 1, barrier);
    return head?.plural && of ? { ...head, of } : of ? { of } : undefined;
  }
  // "директорът на дирекция „[Миграция]“ <A>": a closing mark belongs to what stands before it.
  if (/^[“”"»]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.spaced && !tokens[at]!.spaced && (around.cover[at - 1] || quotesName(around, at))) at--;
  if (/^[,:–„“"«(-]$/u.test(tokens[at]?.text ?? '') && !around.cover[at] && at > barrier) {
    const mark = tokens[at]!.text;
    at--;
    if (mark === ':' && tokens[at]?.text === ')') at--;
    at = skipTitles(around, at);
    // "министрите на {Сърбия} – <A>, на {Албания} – <B>".
    if (mark !== ',' && mark !== ':' && !(mark === '–' && around.cover[at]?.type === 'place')) return undefined;
  }
  // "The Project Manager at the [Ministry] is Mr <A>".
  if (/^(?:is|ist|е|беше|бе|was|war|are|were|sind|waren|се|са|беа|бяха|be|биде|бъде)$/u.test(tokens[at]?.key ?? '') && !around.cover[at]) at -= /^(?:will|ќе|ще)$/u.test(tokens[at - 1]?.key ?? '') ? 2 : 1;
  // "говорителят ѝ <A>", "посланикът ни <B>": to whom the role belongs stands behind its head.
  if (clitic.test(tokens[at]?.key ?? '') && tokens[at - 1]?.kind === 'word') at--;
  // "counsel for <A>", "бранителка на <B>": what stands before is not theirs.
  if (/^(?:of|for|from|to|with|by|für|von|vom|mit|на|за|од|от|со|със|с|до)$/u.test(tokens[at]?.key ?? '') && !around.cover[at]) return undefined;
  if (at < barrier || /^(?:and|und|sowie|и|како|както)$/u.test(tokens[at]?.key ?? '')) return undefined;
  // "{Slovenia}'s <A>": of what country somebody is, and no role.
  const own = ownBefore(around, at);
  if (own) return { of: own };
  const joined = hyphened(around, at);
  if (joined) return joined;
  if (isHead(around, at)) {
    const { first, nation } = roleStart(around, at);
    // "Chair: <A>" is who chairs for an hour, "Press contact: <A>" what somebody is for the press.
    if (tokens[at + 1]?.text === ':' && functions.test(slavicNoun(englishNoun(tokens[at]!.key))) && !(first < at && /^contacts?$/.test(tokens[at]!.key)) && !/^(?:ansprechpartner|pressekontakt)/.test(tokens[at]!.key)) return undefined;
    if (isAlleged(around, first)) return undefined;
    const outer = apposed ? apposedOffice(around, first, at) : undefined;
    if (outer) return outer;
    // "Министърът на правосъдието и вицепремиер <A>": the office with a field.
    const field = viceHead.test(tokens[at]!.key) && /^(?:and|und|и)$/u.test(tokens[first - 1]?.key ?? '') && !isHead(around, first - 2) && first - 2 >= barrier ? withComplement(around, first - 2, barrier) : undefined;
    if (field?.role !== undefined) return field;
    // "Visa für Dachdecker: <A>": what a headline is about.
    if (tokens[at + 1]?.text === ':' && /^(?:for|für|за|of|about|über|von)$/u.test(tokens[first - 1]?.key ?? '')) return undefined;
    const rank = isRank(tokens[at]!.key) || isProfession(germanNoun(slavicNoun(tokens[at]!.key), '')) ? officeBefore(around, first - 1, barrier) : undefined;
    if (rank) return rank;
    const of = holderBefore(around, first) ?? (nation === undefined ? headingHolder(around, first) ?? ownerBefore(around, first) : undefined);
    return result(around, first, at, '', of, nation);
  }
  return withComplement(around, at, barrier);
}

/** Whether a mark closes the quotation of a name, a few words with capitals behind a word: "дирекция „Миграция“". */
function quotesName({ paragraph: { tokens } }: Surroundings, close: number): boolean {
  for (let at = close - 1; at > close - 7 && at > 0; at--) if (/^[„“"«]$/.test(tokens[at]!.text)) return tokens[at + 1]!.shape !== 'lower' && tokens[at - 1]!.kind === 'word';
  return false;
}

/** Ranks, offices and professions that stand before names with a full stop. */
const shortRank = /^(?:capt|col|gen|lt|maj|sgt|cpl|gov|sen|rep|coun|cllr|supt|insp|det|adm|cmdr|brig|pte|abg|hptm|oblt|адв|полк|ген|кап|пор)$/u;

/** "Staff Sgt. <A>", "адв. <B>": written as the text has them. */
function abbreviatedRank(around: Surroundings, at: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const dotted = tokens[at]?.text === '.';
  const word = tokens[dotted ? at - 1 : at];
  if (!word || around.cover[at] || !shortRank.test(word.key) || (!dotted && !/^(?:Coun|Cllr|Supt|Capt|Col|Lt|Maj|Sgt)$/.test(word.text))) return undefined;
  let first = dotted ? at - 1 : at;
  // "Lt. Col.", "Staff Sgt.".
  if (/^(?:staff|master|first|detective|chief)$/.test(tokens[first - 1]?.key ?? '') && tokens[first - 1]!.shape === 'capital') first--;
  else if (tokens[first - 1]?.text === '.' && shortRank.test(tokens[first - 2]?.key ?? '')) first -= 2;
  const of = holderBefore(around, first);
  return { role: around.paragraph.slice(first, at + 1), ...(of ? { of } : {}) };
}

/** The office that stands before a rank: "директорът на [РДГП] старши комисар <A>", "началникът комисар <A>". */
function officeBefore(around: Surroundings, from: number, barrier: number): Stated | undefined {
  const { tokens } = around.paragraph;
  let end = from;
  if (/^(?:by|of|durch|von|vom|од|от|со|с|със)$/u.test(tokens[end]?.key ?? '')) return undefined;
  // "Deren Leiter, Brigadier <A>", "der Chef der [Delegation], des Botschafters <B>".
  if (articles.test(tokens[end]?.key ?? '') && tokens[end - 1]?.text === ',') end--;
  if (tokens[end]?.text === ',') end--;
  // "началникът му, старши комисар".
  if (clitic.test(tokens[end]?.key ?? '') && tokens[end - 1]?.kind === 'word') end--;
  if (tokens[end]?.text === ')' && around.cover[end - 1]) end = around.firstOf(around.cover[end - 1]!) - 2;
  if (end < barrier) return undefined;
  if (!isHead(around, end)) return withComplement(around, end, barrier);
  const { first, nation } = roleStart(around, end);
  return result(around, first, end, '', holderBefore(around, first), nation);
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
  if (!held) return undefined;
  // Where all of it is taken for an organization, it is none.
  const taken = [...(of?.names.keys() ?? [])].includes(token.text);
  const { first } = roleStart(around, at);
  const adjectives = around.paragraph.tokens.slice(first, at).filter(({ kind }) => kind === 'word').map(({ text }) => `${germanAdjective(text, noun)} `).join('');
  return { role: adjectives + germanNoun(noun, around.paragraph.tokens[first - 1]?.key ?? ''), ...(of && !taken ? { of } : {}) };
}

function skipTitles(around: Surroundings, from: number): number {
  const { tokens } = around.paragraph;
  let at = from;
  for (;;) {
    const stop = tokens[at]?.text === '.' ? at - 1 : at;
    const token = tokens[stop];
    if (!token || around.cover[stop]) return at;
    // ", Французинот Жан …": what somebody is by birth stands between.
    if (stop === at && /^\p{Lu}.*(?:инот|ецот|[лчск]јакот|[ао]нката|инката|ијката|ката|инът|ецът)$|^\p{Ll}{3,}(?:янинът|анинът|зинът|ландецът|анецът)$/u.test(token.text) && /^(?:,|е|беше|бе)$/u.test(tokens[at - 1]?.key ?? '')) return at - 1;
    if (!(courtesy.has(token.key) || /^(?:i|e|h|mr|sc|her|his|excellency|d-r|dipl|ing|адв|доц|инг|инж|м-р|н|е|пр|a|d|pater|господинот|господин|herrn?|frau)$/u.test(token.key)) || (stop === at && token.text.length === 1)) return at;
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
      // "die [UNHCR]-Vertreterin in {Skopje}, <A>".
      const joined = /^(?:in|für|beim|bei|im|am)$/.test(tokens[at + 1]?.key ?? '') ? hyphened(around, at) : undefined;
      if (joined) return joined;
      at = around.firstOf(mention);
      continue;
    }
    if (/^[.;:!?…]$/.test(token.text) && !(token.text === '.' && tokens[at + 1] && !tokens[at + 1]!.spaced)) return undefined;
    if (token.kind === 'word' && noRole.test(token.key) && !articles.test(token.key)) return undefined;
    if (!isHead(around, at)) continue;
    // "посланикът ни в {Анкара}": to whom the role belongs stands behind its head.
    const behind = clitic.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    const next = tokens[behind];
    if (!next || at === end || behind > end) continue;
    const covered = around.cover[behind];
    if (!covered && !prepositions.test(next.key) && !articles.test(next.key)) continue;
    const complement = complementOf(around, behind, end + 1);
    if (!complement) continue;
    const { first, nation } = roleStart(around, at);
    if (isAlleged(around, first)) return undefined;
    const outer = outerOffice(around, first, at, complement.words, tokens[end + 1]?.text === ',');
    if (outer) return { ...result(around, outer.first, outer.head, outer.words, complement.of ?? holderBefore(around, outer.first), outer.nation), ...(complement.called ? { called: complement.called } : {}) };
    const sent = sentBy(around, complement, first, at);
    const found = result(around, first, at, sent?.words ?? complement.words, sent?.of ?? complement.of ?? holderBefore(around, first) ?? (nation === undefined ? ownerBefore(around, first) : undefined), nation);
    const further = found.plural ? holdersIn(around, at + 1, end + 1).filter((one) => one !== complement.of) : [];
    return { ...found, ...(complement.called ? { called: complement.called } : {}), ...(further.length > 0 ? { next: further } : {}) };
  }
  return undefined;
}

/** "Советникот на премиерот, <A>", "Шефот на кабинетот на министерот, <B>": behind a comma stands who works for the one named last. */
function apposedOffice(around: Surroundings, first: number, head: number): Stated | undefined {
  const { tokens } = around.paragraph;
  let at = articles.test(tokens[first - 1]?.key ?? '') && prepositions.test(tokens[first - 2]?.key ?? '') ? first - 2 : first - 1;
  if (!/^(?:of|to|des|der|на)$/u.test(tokens[at]?.key ?? '') || around.cover[at]) return undefined;
  if (!isHead(around, at - 1) && /^(?:of|des|der|на)$/u.test(tokens[at - 2]?.key ?? '') && isHead(around, at - 3)) at -= 2;
  if (!isHead(around, at - 1)) return undefined;
  const start = roleStart(around, at - 1);
  const words = around.paragraph.slice(at, head + 1).replace(/\s+/gu, ' ');
  return result(around, start.first, at - 1, words, holderBefore(around, start.first), start.nation);
}

/** Who speaks for the head of an organization, and whom others assist. */
const speaksFor = /(?:representative|envoy|vertreter(?:in)?|beauftragten?|gesandten?|претставни[кч]\S*|представител\S*|пратени[кч]\S*)$/u;
const heads = /(?:secretary|sekretär(?:in|s)?|секретар\S*)$/u;

/**
 * The office of which the next one is a part: "Assistentin des Ministers für Sicherheit, <A>", "the Special
 * Representative of the Secretary General on Migration <B>".
 */
function outerOffice(around: Surroundings, first: number, head: number, complement: string, apposed: boolean): { first: number; head: number; words: string; nation?: string } | undefined {
  const { tokens } = around.paragraph;
  let at = first - 1;
  if (articles.test(tokens[at]?.key ?? '') && prepositions.test(tokens[at - 1]?.key ?? '')) at--;
  if (!/^(?:of|to|der|des|dem|beim|на|кај|при)$/u.test(tokens[at]?.key ?? '') || around.cover[at] || !isHead(around, at - 1)) return undefined;
  const outer = { ...roleStart(around, at - 1), head: at - 1 };
  const inner = head > first ? heads.test(tokens[head]!.key) || heads.test(tokens[head - 1]!.key) : heads.test(tokens[head]!.key);
  if (!apposed && !(speaksFor.test(tokens[outer.head]!.key) && inner)) return undefined;
  return { ...outer, words: [around.paragraph.slice(at, head + 1).replace(/\s+/gu, ' '), complement].filter((part) => part !== '').join(' ') };
}
