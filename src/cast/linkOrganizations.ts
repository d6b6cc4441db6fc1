import { scriptOf } from '../text/scripts';
import { alikeKeys, alikeOrganizations } from './alikeOrganizations';
import type { Group } from './group';
import type { Known } from './known';
import { fitting, guess, margin, sure } from './linkScores';
import { hearing, initialing, spelling, type KnownName } from './nameIndex';
import { isVague, keyWithin, mayBeOf, ministryKey, organizationKey, organizationName, wordsOfOrganization, type OrganizationName } from './organizationNames';
import { sureLink, type EntityLink } from './suggestions';
import type { Fit } from './toldLinks';

/** Acronyms of fewer letters are those of several. */
const telling = 4;
/** Of fewer still nobody can tell whose they are. */
const shortest = 3;
/** How much two long forms of an acronym must have in common to be those of one. */
const explaining = { short: 0.5, long: 0.3 };
/** Names that say partly the same are sure from three quarters on; a tenth more or less makes the difference between two. */
const alike = { least: 0.4, most: 0.4, unfit: 0.1 };
/** Fewer meanings are not only one organization's. */
const telltale = 3;
/** What is less sure than that is not even asked. */
const asks = 0.62;

/** The known organizations that a group may be, by its names; what says much of the same only where nothing says it surely. */
export function linksOfOrganization(one: Group, known: Known, fit: Fit): EntityLink[] {
  const names = [...one.names.keys()];
  const long = names.filter((name) => !organizationName(name).acronym);
  const same = names.flatMap((name) => organizationLinks(name, one, long, known, fit));
  return same.some(({ score }) => score >= sureLink) ? same : [...same, ...long.flatMap((name) => alikeLinks(name, one, known, fit))];
}

function organizationLinks(text: string, one: Group, long: readonly string[], known: Known, fit: Fit): EntityLink[] {
  const name = organizationName(text);
  const nation = one.territory ?? name.nation;
  // "The Ministry" is that of the country of which the article tells.
  const vague = (theirs: string | undefined): number => (theirs === undefined ? sure.vague : Math.max(guess, sure.home * fit(theirs)));
  const isApart = (id: string): boolean => {
    const theirs = known.nationOf(id);
    return apart(nation, theirs) || (nation === undefined && theirs !== undefined && !mayBeOf(name, theirs));
  };
  if (name.acronym && name.head === undefined && name.common === undefined) return acronymLinks(text, long, known).filter(({ id }) => !isApart(id));
  const spelt = known.organizationsBy(spelling(text)).flatMap((other): EntityLink[] => {
    if (isApart(other.id)) return [];
    const score = name.common !== undefined ? sure.name : name.acronym && long.length === 0 ? sure.acronym : isVague(name) && nation === undefined ? vague(known.nationOf(other.id)) : sure.sound;
    return [{ id: other.id, why: { rule: name.acronym ? 'acronym' : 'same-name', evidence: other.text }, score }];
  });
  const key = (name.nation === undefined && nation !== undefined ? keyWithin(name, nation) : undefined) ?? organizationKey(name);
  if (key === ':') return spelt;
  const ministry = ministryKey(name);
  return [...spelt, ...officeLinks(name, known), ...[key, ...(ministry === undefined ? [] : [ministry])].flatMap((each) => known.organizationsBy(each)).flatMap((other): EntityLink[] => {
    if (isApart(other.id)) return [];
    const theirs = known.nationOf(other.id);
    const both = nation !== undefined && theirs !== undefined;
    const score = name.common !== undefined ? sure.name : both ? (name.nation === undefined ? sure.home : sure.nation) : isVague(name) ? vague(theirs) : sure.meaning;
    return [{ id: other.id, why: { rule: name.common !== undefined ? 'same-name' : 'same-meaning', evidence: other.text }, score }];
  })];
}

/** An international organization that stands before the name of a country, "UNHCR Serbia", is the one; those of a federation are each their own. */
function officeLinks({ meanings, rest, nation }: OrganizationName, known: Known): EntityLink[] {
  const whole = rest[0]!;
  if (nation === undefined || meanings.length > 0 || rest.length !== 1 || !whole.startsWith('=') || severalSocieties.has(whole)) return [];
  return known.organizationsBy(whole).map((other) => ({ id: other.id, why: { rule: 'same-name', evidence: other.text }, score: sure.acronym }));
}

const severalSocieties: ReadonlySet<string> = new Set(['=caritas', '=red-cross', '=red-crescent', '=save-the-children', '=amnesty-international', '=doctors-of-the-world', '=european-union', '=united-nations', '=council-of-europe', '=european-commission']);

/** Organizations with an acronym, in either script, or whose long name has these initials. */
function acronymLinks(text: string, long: readonly string[], known: Known): EntityLink[] {
  const link = (other: KnownName<OrganizationName>, score: number): EntityLink => ({ id: other.id, why: { rule: 'acronym', evidence: other.text }, score });
  const spelt = known.organizationsBy(spelling(text)).map((other) => link(other, explained(long, other.id, text, known)));
  const heard = text.length < telling ? [] : known.organizationsBy(hearing(text)).map((other) => link(other, explained(long, other.id, text, known) - margin / 2));
  const initials = known.organizationsBy(initialing(text)).flatMap((other) => {
    const score = long.length > 0 ? explained(long, other.id, text, known) : text.length < 3 ? sure.half : sure.initials;
    return scriptOf(other.text) === scriptOf(text) && !known.isGuess(other.id) ? [link(other, score - margin / 2)] : [];
  });
  return [...spelt, ...heard, ...initials];
}

/** How sure the same acronym makes that two are one, whose long form here may be that of another one. */
function explained(long: readonly string[], id: string, acronym: string, known: Known): number {
  if (long.length === 0) return sure.acronym;
  const theirs = known.namesOf(id).filter((name) => !organizationName(name).acronym);
  if (theirs.length === 0) return acronym.length < shortest ? sure.half : sure.initials;
  const share = Math.max(...long.flatMap((name) => theirs.map((other) => alikeOrganizations(wordsOfOrganization(name), wordsOfOrganization(other), scriptOf(name) === scriptOf(other)).share)));
  return share < (acronym.length < telling ? explaining.short : explaining.long) ? guess : sure.explained;
}

/** Names that few others share a word with are compared first; more than that are not. */
const mostAlike = 300;

/** Known organizations whose names say much of what a name says. */
function alikeLinks(text: string, { territory }: Group, known: Known, fit: Fit): EntityLink[] {
  const words = wordsOfOrganization(text);
  const { common } = organizationName(text);
  const name = territory === undefined || words.nation !== undefined ? words : { ...words, nation: territory };
  const keys = alikeKeys(words);
  if (isVague(name) || (words.words < 2 && keys.length < (territory === undefined ? 2 : 1))) return [];
  const found = new Map<string, EntityLink>();
  const met = new Set<KnownName<OrganizationName>>();
  for (const others of keys.map((key) => known.organizationsSaying(key)).sort((a, b) => a.length - b.length)) {
    if (met.size + others.length > mostAlike) break;
    for (const other of others) {
      if (met.has(other)) continue;
      met.add(other);
      const theirs = other.name.nation ?? known.nationOf(other.id);
      if (common !== undefined && (organizationName(other.text).common ?? common) !== common) continue;
      if (apart(name.nation, theirs) || (theirs !== undefined && !mayBeOf(name, theirs)) || isVague(theirs === undefined || name.nation !== theirs ? other.name : { ...other.name, nation: theirs }) || (other.name.words < 2 && alikeKeys(other.name).length < 2) || known.isGuess(other.id)) continue;
      const sameScript = scriptOf(text) === scriptOf(other.text);
      const { share, specific } = alikeOrganizations(name, theirs === undefined ? other.name : { ...other.name, nation: theirs }, sameScript);
      // What the lexicons know is not called by a few common words: "Committee on European Affairs" is not the Commission.
      if (!specific && common === undefined && other.name.meanings.length < telltale && organizationName(other.text).common !== undefined) continue;
      const fits = name.nation !== undefined && theirs !== undefined ? true : theirs === undefined ? specific : fit(theirs) >= fitting;
      const score = alike.least + alike.most * share - (fits ? 0 : alike.unfit);
      if (score > asks && score > (found.get(other.id)?.score ?? 0)) found.set(other.id, { id: other.id, why: { rule: 'same-meaning', evidence: other.text }, score });
    }
  }
  return [...found.values()];
}

function apart(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}
