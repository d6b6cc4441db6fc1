import { coverage, territoryByCode, thingNamed, type LexicalMatch, type Thing } from '../recognition/lexical';
import { nationOf } from '../recognition/lexicon/nationalities';
import { Paragraph } from '../recognition/paragraph';
import { remembered } from '../text/remembered';
import { tokenize, type Token } from '../text/tokens';
import { CommonNames, type CommonName } from './commonNames';
import { capitals } from './lexicon/capitals';
import { bodyAcronyms, countryAcronyms, emptyOrganizationWords, federalMinistries, federations, ministryAcronyms, organizationHeads, organizationSubjects } from './lexicon/organizationWords';
import { slugOf } from './slugs';

/** What a name of an organization says, in whatever language. */
export interface OrganizationName {
  /** The name of the lexicon's organization that it is. */
  readonly common?: string;
  /** Meanings of its words, the head's among them, in alphabetical order. */
  readonly meanings: readonly string[];
  readonly head?: string;
  /** The code of the country that it names. */
  readonly nation?: string;
  /** Where it names none: those of which it may be, if not any. */
  readonly nations?: readonly string[];
  /** Words without a known meaning, as stems in ASCII, in alphabetical order. */
  readonly rest: readonly string[];
  /** Whether it is one word in capitals. */
  readonly acronym: boolean;
  readonly words: number;
}

export interface Meaning {
  readonly name: string;
  readonly head: boolean;
  readonly begins: RegExp;
  readonly inside?: RegExp;
}

let meanings: readonly Meaning[] | undefined;

function loaded(): readonly Meaning[] {
  return (meanings ??= [organizationHeads, organizationSubjects].flatMap((packed, at) =>
    packed.trim().split('\n').map((line): Meaning => {
      const [name, ...stems] = line.split(' ');
      const inside = stems.filter((stem) => stem.startsWith('*')).map((stem) => stem.slice(1));
      return { name: name!, head: at === 0, begins: new RegExp(`^(?:${stems.map((stem) => stem.replace('*', '')).join('|')})`, 'u'), ...(inside.length > 0 ? { inside: new RegExp(inside.join('|'), 'u') } : {}) };
    }),
  ));
}

let headNames: ReadonlySet<string> | undefined;

function heads(): ReadonlySet<string> {
  return (headNames ??= new Set(loaded().filter(({ head }) => head).map(({ name }) => name)));
}

let commonNames: CommonNames | undefined;

/** Made on first use, so that an extension that is not used costs nothing. */
function lexiconNames(): CommonNames {
  return (commonNames ??= new CommonNames((name) => takeApart(name, true)));
}

let begun = false;

/** Reads the lexicons of names, in steps; the first name that is asked about before that is done waits for all of it. */
export function* settleOrganizationNames(): Generator<void> {
  if (!begun) {
    begun = true;
    thingNamed(tokenize('EU'));
    yield;
    // The first that is asked of an expression makes it.
    for (const { begins, inside } of loaded()) {
      begins.test('');
      inside?.test('');
      yield;
    }
  }
  yield* lexiconNames().settle();
}

/** Further names of the lexicon's organizations where they stand in a paragraph, with the key under which each is known. */
export function lexiconNamesIn(paragraph: Paragraph): readonly { readonly start: number; readonly end: number; readonly text: string; readonly key: string }[] {
  return lexiconNames().find(paragraph).flatMap(({ start, end, form }) => {
    const [common] = form.targets.keys();
    return common === undefined ? [] : [{ start, end, text: form.text, key: organizationKey({ common, meanings: [], rest: [] }) }];
  });
}

const known = new Map<string, OrganizationName>();
/** So many names, and as many words, are remembered. */
const manyWords = 5000;

/** A name taken apart; remembered, so that asking again costs nothing. */
export function organizationName(name: string): OrganizationName {
  let found = known.get(name);
  if (!found) {
    if (known.size >= manyWords) known.clear();
    known.set(name, (found = takeApart(name)));
  }
  return found;
}

/** Likewise for one of very many, which is not asked for again soon. */
export function organizationNameOnce(name: string): OrganizationName {
  return known.get(name) ?? takeApart(name);
}

const plainName = remembered((name) => takeApart(name, true), manyWords);

/** What the words of a name say, also where the lexicon knows the organization as a whole; remembered. */
export function wordsOfOrganization(name: string): OrganizationName {
  const whole = organizationName(name);
  if (whole.common === undefined) return whole;
  return plainName(name);
}

function takeApart(name: string, plain = false): OrganizationName {
  const paragraph = new Paragraph(name.slice(0, 200));
  const { tokens } = paragraph;
  const all = paragraph.once(coverage);
  const covered = plain && isWhole(all[0], tokens) ? coverageWithin(tokens) : all;
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const acronym = words.length === 1 && /^\P{Ll}{2,}$|^\p{Lu}\p{Ll}?\p{Lu}{2,}|^\p{Lu}{2,}\p{Ll}\p{Lu}$/u.test(words[0]!.text);
  const ministry = acronym ? ministryAcronyms.get(words[0]!.key) : undefined;
  if (ministry) return { ...ministry, head: 'ministry', rest: [], acronym, words: 1 };
  const whole = covered[0];
  const called = ({ common, nation }: CommonName): OrganizationName => ({ common, meanings: [], ...(nation === undefined ? {} : { nation }), rest: [], acronym, words: words.length });
  if (!plain && whole?.thing.kind === 'organization' && isWhole(whole, tokens) && whole.thing.common !== 'Red Cross') return called(whole.thing);
  const byWords = plain ? undefined : lexiconNames().ofWords(name);
  if (byWords) return called(byWords);
  const found = new Set<string>();
  const rest = new Set<string>();
  let head: string | undefined;
  let nation: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') continue;
    const match = covered[at];
    if (match && match.first === at && (token.shape !== 'lower' || match.thing.kind === 'territory')) {
      if (match.thing.kind === 'territory' && !/^\d/.test(match.thing.code ?? '')) {
        // "Embassy of Bulgaria in Albania" is the one in Tirana.
        const seat = nation !== undefined && nation !== match.thing.code && found.has('embassy') ? capitalOf.get(match.thing.code!) : undefined;
        if (seat !== undefined) rest.add(`@${slugOf(seat)}`);
        nation ??= match.thing.code;
      }
      else if (match.thing.kind === 'territory') found.add(slugOf(match.thing.common));
      else if (match.end === at + 1 && ministryAcronyms.has(token.key)) {
        // "МВР на Албанија", "Академијата на МВР".
        for (const one of ministryAcronyms.get(token.key)!.meanings) found.add(one);
        head ??= 'ministry';
      } else rest.add(`${match.thing.kind === 'organization' ? '=' : '@'}${slugOf(match.thing.common)}`);
      at = match.end - 1;
      continue;
    }
    // "MUP RH", "GP BiH", "РДГП – Елхово".
    const country = at > 0 && token.shape === 'upper' ? countryAcronyms.get(token.key) : undefined;
    if (country !== undefined) {
      nation ??= country;
      continue;
    }
    const body = words.length > 1 && token.shape === 'upper' ? bodyAcronyms.get(token.key) : undefined;
    if (body) {
      for (const one of body) found.add(one);
      head ??= body.find((one) => one !== 'police' && heads().has(one)) ?? 'police';
      continue;
    }
    if (token.key === 'република' && tokens[at + 1]?.key === 'сръбска') {
      nation ??= 'RSR';
      at++;
      continue;
    }
    // "OSZE-Mission", "Trakya-Universität": each part says what it says alone.
    for (const key of partsOfWord(token)) {
      const own = token.kind === 'word' ? nationOf(key) ?? (hellenic.test(key) ? 'GR' : undefined) : undefined;
      if (own !== undefined && own !== '150') {
        nation ??= own;
        continue;
      }
      if (emptyOrganizationWords.has(key)) continue;
      const thing = key === token.key ? undefined : organizationNamed(key);
      if (thing) {
        rest.add(`=${slugOf(thing.common)}`);
        continue;
      }
      const ministry = token.shape === 'upper' ? ministryAcronyms.get(key) : undefined;
      if (ministry) {
        for (const one of ministry.meanings) found.add(one);
        head ??= 'ministry';
        continue;
      }
      const said = token.kind === 'word' ? saidBy(key) : [];
      for (const one of said) {
        found.add(one.name);
        if (one.head) head ??= one.name;
      }
      if (said.length > 0) continue;
      const city = token.shape === 'lower' ? undefined : cityOf(token.text);
      rest.add(city === undefined ? stemOf(token.kind, key) : `@${slugOf(city)}`);
    }
  }
  // "Полициската станица", "Border Police Directorate": the other head says what it is.
  if (head === 'police') head = [...found].find((one) => one !== 'police' && heads().has(one)) ?? head;
  // Chambers of the economy are those of commerce; what is the people's in some languages is the national one, or an ombudsman.
  if (head === 'chamber' && found.delete('economy')) found.add('commerce');
  if (head === 'assembly' && found.delete('peoples')) found.add('national');
  if (found.has('peoples') && found.delete('lawyers')) {
    found.add('ombudsman');
    if (head === undefined || head === 'office') head = 'ombudsman';
  }
  if (found.has('ombudsman')) found.delete('peoples');
  // "Окръжен съд" is a district court in some languages and a basic one in others.
  if ((head === 'court' || head === 'prosecution') && found.delete('district')) found.add('basic');
  if (found.has('ombudsman') && found.delete('institute') && head === 'institute') head = 'ombudsman';
  // The office of a prosecutor or of an ombudsman is called so in some languages only.
  if (found.size > 1 && ['prosecution', 'ombudsman'].some((one) => found.has(one)) && found.delete('office') && head === 'office') head = [...found].find((one) => heads().has(one));
  // Ministries of federal states are called so only at home.
  const federal = head === 'ministry' && found.delete('federal');
  if (federal) nation ??= federalMinistries.find(([form]) => form.test(name))?.[1];
  // The national societies are other ones than the movement.
  if (rest.delete('=red-cross')) for (const meaning of ['cross', 'red']) found.add(meaning);
  const parts = { meanings: [...found].sort(), rest: [...rest].sort() };
  const bySaying = plain || words.length < 2 ? undefined : lexiconNames().ofSaying({ ...parts, ...(nation === undefined ? {} : { nation }) });
  if (bySaying) return called(bySaying);
  return { ...parts, ...(head === undefined ? {} : { head }), ...(nation === undefined ? (federal ? { nations: federations } : {}) : { nation }), acronym, words: words.length };
}

function isWhole(match: LexicalMatch | undefined, tokens: readonly Token[]): boolean {
  return match?.first === 0 && match.end === tokens.length;
}

/** Matches of the lexicons that cover each token of a name, but for one that covers it all: "EU" in "Council of the EU". */
function coverageWithin(tokens: readonly Token[]): readonly (LexicalMatch | undefined)[] {
  const covered = new Array<LexicalMatch | undefined>(tokens.length).fill(undefined);
  for (let first = 0; first < tokens.length; first++) {
    for (let end = tokens.length - (first === 0 ? 1 : 0); end > first; end--) {
      const thing = thingNamed(tokens.slice(first, end));
      if (!thing) continue;
      covered.fill({ first, end, thing, acronym: end === first + 1 && tokens[first]!.shape === 'upper', genitive: false }, first, end);
      first = end - 1;
      break;
    }
  }
  return covered;
}

const small = /^(?:the|of|for|and|on|in|to|der|die|das|des|den|dem|für|und|zur|zum|im|von|vom|за|на|и|во|од|по|при|в|във|от|с|а|на|към)$/;

/** Whether a word, in small letters, mostly has no letter in an acronym. */
export function isSmall(word: string): boolean {
  return small.test(word);
}

/** The initials of a long name's words, small ones left out; none of names that are short. */
export function initialsOf(name: string): string | undefined {
  const words = tokenize(name.slice(0, 200)).filter(({ kind }) => kind === 'word').flatMap(({ key }) => key.split('-')).filter((word) => !isSmall(word));
  return words.length < 3 ? undefined : words.map((word) => word.charAt(0)).join('');
}

/** What Greece calls its own. */
const hellenic = /^(?:hellen|хелен|елинск)/u;

/** The parts of a word with hyphens; both of "co-operation" say one thing. */
export function partsOfWord({ kind, key }: Pick<Token, 'kind' | 'key'>): readonly string[] {
  const parts = kind === 'word' ? key.split('-') : [];
  return parts.length > 1 && parts.every((part) => part.length > 2 || organizationNamed(part)) ? parts : [key];
}

/** The lexicon's organization with an acronym, in small letters. */
function organizationNamed(key: string): Thing | undefined {
  const thing = thingNamed(tokenize(key.toUpperCase()));
  return thing?.kind === 'organization' ? thing : undefined;
}

/** The capital of each country, by its code. */
const capitalOf: ReadonlyMap<string, string> = new Map([...capitals].reverse().map(([city, code]) => [code, city]));

/** The common name of the lexicon's city of which an adjective is made: "Belgrader", "Белградскиот". */
export function cityOf(word: string): string | undefined {
  const base = /^(.{2,})(?:er|к(?:и|а|о|иот|ата|ото|ите|ия|ият))$/u.exec(word)?.[1];
  if (base === undefined) return undefined;
  // "Нишки" of "Ниш", "Белградски" of "Белград", "Виенски" of "Виена".
  const bare = base.replace(/с$/u, '');
  // "Софийският" of "София", "Скопскиот" of "Скопје".
  const longer = bare === base ? [] : [...['ја', 'је', 'ие'].map((ending) => bare + ending), ...(bare.endsWith('й') ? [`${bare.slice(0, -1)}я`] : [])];
  return [base, bare, `${bare}а`, ...longer].filter((name) => name.length > 2).map((name) => thingNamed(tokenize(name))).find((thing) => thing?.kind === 'city')?.common;
}

/** The meanings of a word, in small letters, with whether they say what kind of organization it is. */
export const saidBy = remembered(meaningsOf, manyWords);

/** Those that its compound has, or the first whose stem it begins with. */
function meaningsOf(key: string): readonly Meaning[] {
  if (/[äöüßa-z]{9,}/.test(key) && key.charCodeAt(0) < 0x250) {
    const inside = loaded().filter((one) => one.inside?.test(key));
    if (inside.length > 0) return inside;
  }
  const begins = loaded().find((one) => one.begins.test(key));
  return begins ? [begins] : [];
}

/** The key of the lexicon's organization that a name of its country is: "griechische Küstenwache". */
export function keyWithin({ common, meanings, rest }: OrganizationName, nation: string): string | undefined {
  const found = common === undefined ? lexiconNames().ofSaying({ meanings, rest, nation }) : undefined;
  return found && organizationKey({ common: found.common, meanings: [], rest: [] });
}

/** A word without the endings of case, number and article, as ASCII. */
export function stemOf(kind: Token['kind'], key: string): string {
  if (kind !== 'word') return key;
  const bare = key.charCodeAt(0) > 0x3ff
    ? key.replace(/(?<=.{3})(?:ите|ата|ото|ето|иот|ият|ия|ът|ят|от|та|то|те)$/u, '').replace(/(?<=.{3})[аеиојя]+$/u, '')
    : key.replace(/(?<=.{4})(?:es|en|er|em|s|e|n)$/u, '');
  return slugOf(bare);
}

/** The key by which names in several languages are one; countries are compared apart. */
export function organizationKey(name: Pick<OrganizationName, 'common' | 'meanings' | 'rest'>): string {
  return name.common === undefined ? `${name.meanings.join('+')}:${name.rest.join('+')}` : `=${slugOf(name.common)}`;
}

const subjectNames: Readonly<Record<string, string>> = { interior: 'Interior', foreign: 'Foreign Affairs', justice: 'Justice', security: 'Security', defence: 'Defence', finance: 'Finance', health: 'Health', culture: 'Culture', labour: 'Labour' };

/** A common English name for what is told in full by words of the lexicon: "Ministry of Interior of Serbia". */
export function commonNameOf(name: OrganizationName, nation = name.nation): string | undefined {
  if (name.common !== undefined) return name.common;
  if (name.rest.length > 0 || nation === undefined) return undefined;
  const country = territoryByCode(nation)?.common;
  const told = name.meanings.filter((meaning) => meaning !== name.head && meaning !== 'federal');
  if (country === undefined) return undefined;
  if (name.head === 'ministry' && told.length === 1 && subjectNames[told[0]!] !== undefined) return `Ministry of ${subjectNames[told[0]!]!} of ${country}`;
  if (name.head === 'police' && told.length === 1 && told[0] === 'border') return `Border Police of ${country}`;
  if (name.meanings.join() === 'cross,red') return `Red Cross of ${country}`;
  if (name.head === 'government' && told.length === 0) return `Government of ${country}`;
  if (name.head === 'assembly' && told.length === 0) return `Assembly of ${country}`;
  return undefined;
}

/** What every government has a ministry for; one of security or of citizen protection tells its country. */
const usualSubjects = new Set('ministry interior foreign justice finance defence health education labour social culture economy transport agriculture environment europe development policy'.split(' '));
const stateHeads = /^(?:ministry|police|government|assembly|gendarmerie)$/;

/** Of ministries for these a government has one, whatever else that is for: "Ministry of Foreign Affairs and Foreign Trade". */
const single = ['interior', 'foreign'];
// One word of Macedonian is both trade and trafficking.
const besides: ReadonlySet<string> = new Set(['commerce', 'trafficking', 'public', 'directorate', 'community', 'citizen']);

function isSingleMinistry({ head, meanings, rest }: OrganizationName): boolean {
  return head === 'ministry' && rest.length === 0 && meanings.some((one) => single.includes(one)) && meanings.every((one) => usualSubjects.has(one) || besides.has(one));
}

/** The key of the one ministry that a name's country has for interior or foreign affairs, where it is for more than these. */
export function ministryKey(name: OrganizationName): string | undefined {
  const subject = isSingleMinistry(name) && name.meanings.length > 2 ? single.filter((one) => name.meanings.includes(one)) : [];
  return subject.length === 1 ? organizationKey({ meanings: [subject[0]!, 'ministry'], rest: [] }) : undefined;
}

/** Whether a name is that of an institution which every state has. */
export function isOfState(name: OrganizationName): boolean {
  if (name.common === undefined && isSingleMinistry(name)) return true;
  return name.common === undefined && name.rest.length === 0 && ((name.head !== undefined && stateHeads.test(name.head) && (name.head !== 'ministry' || name.meanings.every((one) => usualSubjects.has(one)))) || /^(?:cross,red|council,ministers)$/.test(name.meanings.join()));
}

/** Whether a name says so little that many organizations have it: "the Ministry", "Border Police". */
export function isVague(name: OrganizationName): boolean {
  const own = name.rest.filter((word) => !word.startsWith('='));
  return name.common === undefined && own.length === 0 && name.nation === undefined && (name.meanings.length < 2 || isOfState(name) || (name.meanings.length < 3 && /^(?:court|prosecution|delegation|embassy)$/.test(name.head ?? '')));
}

/** Whether an organization of this name may be of a country, as far as the name says; an adjective before it may say more: "сръбското МВР". */
export function mayBeOf(name: OrganizationName, nation: string): boolean {
  return name.nation === undefined ? name.nations?.includes(nation) ?? true : name.nation === nation;
}
