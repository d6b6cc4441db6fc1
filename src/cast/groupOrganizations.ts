import type { RecognizedMention } from '../recognition/mention';
import { isAcronym } from '../recognition/acronyms';
import { nationOf } from '../recognition/lexicon/nationalities';
import { remembered } from '../text/remembered';
import { scriptOf } from '../text/scripts';
import { tokenize } from '../text/tokens';
import { add, type Group, type Named } from './group';
import { capitals } from './lexicon/capitals';
import { cityOf, isSmall, mayBeOf, organizationKey, organizationName, type OrganizationName } from './organizationNames';

/** One form of name with its mentions; forms that name one organization share a root. */
interface Form {
  readonly words: string;
  readonly name: OrganizationName;
  readonly named: Named[];
  root: Form;
  nation?: string;
}

/** After so many names an editor can pause. */
const namesPerStep = 100;

/** So many names are remembered with their words. */
const manyNames = 5000;

/**
 * Organizations by what their names say in any language, by acronyms in brackets and by initials; then short forms
 * ("the Ministry", "the Centre") go to the fuller name before them that has all their words. In steps.
 */
export function* groupOrganizations(text: string, named: readonly Named[]): Generator<void, Group[]> {
  const forms = new Map<string, Form>();
  const formOf = new Map<RecognizedMention, Form>();
  for (const [at, one] of named.entries()) {
    if (at % namesPerStep === 0) yield;
    const name = organizationName(one.words);
    const nation = name.nation ?? nationBefore(text, one.mention.start, name);
    const key = nation === name.nation ? one.words : `${one.words}\n${nation}`;
    let form = forms.get(key);
    if (!form) {
      form = { words: one.words, name, named: [], root: undefined as unknown as Form, ...(nation === undefined ? {} : { nation }) };
      form.root = form;
      forms.set(key, form);
    }
    form.named.push(one);
    formOf.set(one.mention, form);
  }
  const all = [...forms.values()];
  yield;
  joinBracketed(text, named, formOf);
  yield;
  joinSame(all);
  yield;
  joinLongForms(all, forms);
  yield;
  joinInitials(all);
  yield;
  const sizes = new Map<Form, number>();
  for (const form of all) sizes.set(rootOf(form), (sizes.get(rootOf(form)) ?? 0) + 1);
  const fuller = fullerOnes(all, sizes);
  const groups = new Map<Form, Group>();
  // In order of the text, so that the last mention of each is the one before.
  for (const one of named) {
    const form = formOf.get(one.mention)!;
    add(groupOf(groups, nearest(groups, fuller.get(form)) ?? form), one);
  }
  return [...groups.values()];
}

/** How far before a name its country's adjective is looked for, in UTF-16 units. */
const adjective = 40;

/** Of longer names the adjective before them tells less. */
const longest = 5;

/** The country whose adjective stands before a name: "serbischen Innenministerium", "бугарското МВР", "Belgrader". */
function nationBefore(text: string, start: number, name: OrganizationName): string | undefined {
  if (name.common !== undefined || name.nation !== undefined || name.words > longest) return undefined;
  const word = /(\p{L}[\p{L}-]*)[^\S\n]+[„“"«]?$/u.exec(text.slice(Math.max(0, start - adjective), start))?.[1];
  if (word === undefined) return undefined;
  const nation = nationOf(word.toLowerCase()) ?? capitals.get(cityOf(word) ?? '');
  return nation !== undefined && /^\D/.test(nation) && (name.nation === undefined || name.nation === nation) ? nation : undefined;
}

function rootOf(form: Form): Form {
  let root = form;
  while (root.root !== root) root = root.root;
  return root;
}

/** Joins two forms unless they are of two countries. */
function join(a: Form, b: Form): void {
  const [one, two] = [rootOf(a), rootOf(b)];
  if (one === two) return;
  if (one.nation !== undefined && two.nation !== undefined && one.nation !== two.nation) return;
  const nation = one.nation ?? two.nation;
  two.root = one;
  if (nation !== undefined) one.nation = nation;
}

function groupOf(groups: Map<Form, Group>, form: Form): Group {
  const root = rootOf(form);
  let one = groups.get(root);
  if (!one) groups.set(root, (one = { type: 'organization', names: new Map(), mentions: [], ...(root.nation === undefined ? {} : { territory: root.nation }) }));
  return one;
}

/** "Ministry of Interior (MUP)", "МЦРМП (International Centre …)", "(ICMPD, МЦРМП)": names with a bracket between them and its other side behind. */
function joinBracketed(text: string, named: readonly Named[], formOf: ReadonlyMap<RecognizedMention, Form>): void {
  for (let at = 1; at < named.length; at++) {
    const [before, behind] = [named[at - 1]!.mention, named[at]!.mention];
    const gap = text.slice(before.end, behind.start);
    if (gap.length > 12) continue;
    const [one, two] = [formOf.get(before)!, formOf.get(behind)!];
    const opened = /^["“”»«’]?\s*\((?:[\p{Ll}.]+\s*[-–:]\s*)?["„“”«»]?$/u.test(gap) && /^["”“»«]?\s*[),;/–-]/u.test(text.slice(behind.end, behind.end + 3));
    const listed = /^\s*[/,]\s*$/u.test(gap) && isAcronymWord(two.words) && isAcronymWord(one.words) && openBefore(text, before.start);
    const slashed = /^\s*[/–-]\s*$/u.test(gap) && (initialsOf(one.words, two.words) || initialsOf(two.words, one.words));
    if ((opened && (explains(one, two) || explains(two, one))) || listed || slashed) join(one, two);
  }
}

/** Whether a short name in brackets is that of the longer one: an acronym in any language, or a name that everybody knows (Frontex). */
function explains(long: Form, short: Form): boolean {
  if (short.name.words !== 1 || long.name.words < 2) return false;
  if (initialsOf(short.words, long.words)) return true;
  if (long.name.common !== undefined) return long.name.common === short.name.common;
  return short.name.common === undefined ? isAcronymWord(short.words) : long.name.words > 2 && !affiliations.has(short.name.common);
}

/** What stands in brackets behind a name as that to which it belongs. */
const affiliations = new Set(['European Union', 'United Nations', 'Council of Europe', 'European Commission']);

function openBefore(text: string, at: number): boolean {
  return /\([^()]{0,24}$/u.test(text.slice(Math.max(0, at - 25), at));
}

const isAcronymWord = remembered((words) => {
  const [token, more] = tokenize(words);
  return token !== undefined && more === undefined && isAcronym(token);
}, manyNames);

/** Names that say the same in any language, of one country or with one that leaves it out. */
function joinSame(all: readonly Form[]): void {
  const byKey = new Map<string, Form[]>();
  for (const form of all) {
    const key = organizationKey(form.name);
    if (key === ':') continue;
    byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  for (const same of byKey.values()) {
    const nations = new Set(same.map(({ nation }) => nation).filter((nation) => nation !== undefined));
    for (const form of same) {
      const other = same.find((one) => one !== form && one.nation === form.nation && shareNation(one.name, form.name));
      if (other) join(other, form);
      // What names no country is of the only one that is named, unless it is a foreign word there.
      const named = form.nation === undefined && nations.size === 1 ? same.find(({ nation }) => nation !== undefined)! : undefined;
      if (named && same.every((one) => rootOf(one) !== rootOf(form) || mayBeOf(one.name, named.nation!)) && scriptOf(named.words) === scriptOf(form.words)) join(named, form);
    }
  }
}

/** Whether two names that name no country may be of one. */
function shareNation(one: OrganizationName, two: OrganizationName): boolean {
  return !one.nations || !two.nations || one.nations.some((nation) => two.nations!.includes(nation));
}

/** What recognition took for the long form or base form of a name. */
function joinLongForms(all: readonly Form[], forms: ReadonlyMap<string, Form>): void {
  for (const form of all) {
    for (const { mention } of form.named) {
      const long = mention.name === undefined ? undefined : forms.get(mention.name);
      // What the lexicons know of one country is not another name's because that one stands near.
      if (long && (form.name.common === undefined || form.name.nation === undefined || form.name.common === long.name.common || initialsOf(form.words, long.words))) join(long, form);
    }
  }
}

/** An acronym goes with the only name whose initials it has. */
function joinInitials(all: readonly Form[]): void {
  const long = new Map<string, Form[]>();
  const explained = new Set<Form>();
  for (const form of all) {
    if (isAcronymWord(form.words)) continue;
    const letter = form.words.charAt(0).toUpperCase();
    explained.add(rootOf(form));
    long.set(letter, [...(long.get(letter) ?? []), form]);
  }
  for (const form of all) {
    if (!isAcronymWord(form.words) || form.name.common !== undefined || explained.has(rootOf(form))) continue;
    // "МВР" is the Ministry of Interior, though that of foreign affairs has the same initials in Bulgarian, and not that of another country.
    const fits = ({ name, nation }: Form): boolean => form.name.meanings.every((one) => name.meanings.includes(one)) && (nation === undefined || mayBeOf(form.name, nation));
    const longs = (long.get(form.words.charAt(0).toUpperCase()) ?? []).filter((other) => fits(other) && initialsOf(form.words, other.words));
    if (new Set(longs.map(rootOf)).size === 1) join(longs[0]!, form);
  }
}

/** The words of a name, those that hyphens join apart. */
const wordsOf = remembered((name) => tokenize(name).filter(({ kind }) => kind === 'word').flatMap(({ key }) => key.split('-')), manyNames);

/** Whether an acronym has the initials of a name's words, those of small words perhaps among them. */
function initialsOf(acronym: string, name: string): boolean {
  if (!isAcronymWord(acronym)) return false;
  const letters = [...acronym.replace(/[^\p{L}]/gu, '').toUpperCase()];
  const words = wordsOf(name);
  if (letters.length < 2 || words.length < 2) return false;
  let at = 0;
  for (const word of words) {
    if (letters[at] === word.charAt(0).toUpperCase()) at++;
    else if (!isSmall(word)) return at === letters.length && at > 2 && organizationName(name).nation !== undefined;
  }
  return at === letters.length;
}

/** Words of a name that may stand for a fuller one. */
const shortest = 3;

/** For each short form that is joined to nothing the fuller names that have all its words ("the Ministry", "the Centre"). */
function fullerOnes(all: readonly Form[], sizes: ReadonlyMap<Form, number>): Map<Form, Form[]> {
  const byPart = new Map<string, Form[]>();
  const parts = ({ name }: Form): string[] => [...name.meanings, ...name.rest];
  for (const form of all) for (const part of parts(form)) byPart.set(part, [...(byPart.get(part) ?? []), form]);
  const found = new Map<Form, Form[]>();
  for (const form of all) {
    const { name } = form;
    if (name.acronym || name.common !== undefined || name.words > shortest || sizes.get(rootOf(form))! > 1) continue;
    const candidates = parts(form).map((part) => byPart.get(part)!).reduce<readonly Form[]>((fewest, some) => (some.length < fewest.length ? some : fewest), all);
    const fuller = parts(form).length === 0 ? [] : candidates.filter((other) => other !== form && (form.nation === undefined || other.nation === form.nation) && hasAll(other, form));
    if (fuller.length > 0) found.set(form, [...new Set(fuller.map(rootOf))]);
  }
  return found;
}

function hasAll({ name: long }: Form, { name: short }: Form): boolean {
  if (long.acronym || long.words <= short.words) return false;
  if (short.head !== undefined && long.head !== undefined && short.head !== long.head) return false;
  return short.meanings.every((one) => long.meanings.includes(one)) && short.rest.every((one) => long.rest.includes(one));
}

/** Of several the one named last before, or where none is, the first. */
function nearest(groups: ReadonlyMap<Form, Group>, forms: readonly Form[] | undefined): Form | undefined {
  const last = (form: Form): number => groups.get(form)?.mentions.at(-1)?.start ?? -1;
  return forms?.reduce((best, form) => (last(form) > last(best) ? form : best));
}
