import type { Language } from '../text/language';
import { scriptOf } from '../text/scripts';
import type { Group } from './group';
import { identityOf, identityOfName, isOfLexicon } from './identity';
import type { Known } from './known';
import { alikeKeys, alikeOrganizations } from './alikeOrganizations';
import { hearing, initialing, spelling, type KnownName } from './nameIndex';
import { isOfState, isVague, mayBeOf, organizationKey, organizationName, wordsOfOrganization, type OrganizationName } from './organizationNames';
import { personName, samePersonName, surnameKeys, type NameMatch } from './personNames';
import { isOpen, type Scene } from './scene';
import { placesAlike, soundKeys } from './soundKey';
import { sureLink, type EntityLink, type LinkRule } from './suggestions';
import { toldLinks, type Fit } from './toldLinks';

/** How sure each kind of agreement of two names makes that they name one, where only one is known by it; set by hand. */
const sure = { name: 0.97, territory: 0.99, sound: 0.9, shorter: 0.85, initial: 0.72, surname: 0.75, half: 0.6, nation: 0.95, home: 0.8, meaning: 0.85, vague: 0.5, acronym: 0.75, explained: 0.8, initials: 0.73, only: 0.72, place: 0.75 };
/** Acronyms of fewer letters are those of several. */
const telling = 4;
/** How much two long forms of an acronym must have in common to be those of one. */
const explaining = { short: 0.5, long: 0.3 };
/** Names that say partly the same are sure from three quarters on; a tenth more or less makes the difference between two. */
const alike = { least: 0.4, most: 0.4, unfit: 0.1 };
/** A country of which the article tells less than that is not meant where it is not named. */
const fitting = 0.5;
/** What is less sure than that is not even asked. */
const asks = 0.62;
/** Where another entity fits nearly as well it is a guess. */
const guess = 0.45;
const margin = 0.04;

/** The countries whose institutions articles in a language name without saying so. */
const home: Partial<Record<Language, string>> = { mk: 'MK', bg: 'BG' };

/** Links groups to what is known from elsewhere; two persons of an article stay two. */
export function linkGroups(groups: readonly Group[], known: Known, scene: Scene, languageOf: (group: Group) => Language | undefined): void {
  // What "the Ministry" is depends on the others.
  const open = groups.filter(isOpen);
  const homes = new Map(open.map((one) => [one, one.territory === undefined ? homeOf(one, languageOf(one)) : undefined]));
  for (const one of [...groups.filter((other) => !homes.has(other)), ...open]) {
    const home = homes.get(one);
    const fit = one.type === 'organization' ? possible(one, lazy(() => scene.around(one, home))) : noFit;
    if (home !== undefined && fit(home) === 1) one.territory = home;
    if (known.size === 0) continue;
    const told = toldLinks(one, known, fit);
    const others = candidates(one, known, fit).filter(({ id }) => !told.some((other) => known.areDistinct(id, other.id)));
    const links = [...told, ...others].filter(({ id }) => !one.declined?.has(id));
    const fitOf = ({ id }: EntityLink): number => {
      const nation = known.nationOf(id);
      return nation === undefined ? 0 : fit(nation);
    };
    let link = best(links, fitOf);
    // Where only one institution is known that is called so, its country need not be the one that is told of most.
    if (link && homes.has(one) && fitOf(link) >= fitting && links.every(({ id }) => id === link!.id)) link = { ...link, score: Math.max(link.score, sure.only) };
    // Nobody is asked about what nobody has decided.
    if (!link || (link.score < sureLink && known.isGuess(link.id))) continue;
    one.link = link;
    if (link.score >= sureLink && !homes.has(one)) scene.linked(one, link.id, known);
  }
  const taken = new Map<string, Group>();
  for (const one of [...groups].sort((a, b) => (b.link?.score ?? 0) - (a.link?.score ?? 0))) {
    if (!one.link || one.link.score < sureLink) continue;
    if (one.type === 'person' && taken.has(one.link.id)) one.link = { ...one.link, score: guess };
    else {
      one.known = known.entity(one.link.id)!;
      taken.set(one.link.id, one);
    }
  }
}

const noFit: Fit = () => 0;

/** What is asked of few. */
function lazy(make: () => Fit): Fit {
  let made: Fit | undefined;
  return (nation) => (made ??= make())(nation);
}

/** Of the countries near an institution those of which its names can be. */
function possible(one: Group, fit: Fit): Fit {
  const names = [...one.names.keys()].map(organizationName);
  return (nation) => (names.every((name) => mayBeOf(name, nation)) ? fit(nation) : 0);
}

/** Ministries, police and the like without a country are those of the country whose language the article is written in. */
function homeOf(one: Group, language: Language | undefined): string | undefined {
  const nation = language && home[language];
  if (nation === undefined) return undefined;
  return [...one.names.keys()].some((name) => isOfState(organizationName(name))) ? nation : undefined;
}

function candidates(one: Group, known: Known, fit: Fit): EntityLink[] {
  const names = [...one.names.keys()];
  if (one.type === 'person') {
    // Who is named in full is known by that; a surname alone only where it is all there is.
    const full = names.filter((name) => personName(name).words.length > 1);
    return (full.length > 0 ? full : names).flatMap((name) => personLinks(name, known));
  }
  if (one.type === 'organization') {
    const long = names.filter((name) => !organizationName(name).acronym);
    const same = names.flatMap((name) => organizationLinks(name, one, long, known, fit));
    return same.some(({ score }) => score >= sureLink) ? same : [...same, ...long.flatMap((name) => alikeLinks(name, one, known, fit))];
  }
  return names.flatMap((name) => otherLinks(name, one, known));
}

/** Of two that are nearly as good, one fits so much better that it is meant. */
const clearly = 2;

/** The best candidate; a guess where another entity is nearly as good and fits as well into the article. */
function best(links: readonly EntityLink[], fit: (link: EntityLink) => number): EntityLink | undefined {
  // Of links that are as sure the first by its letters, in whatever order they were found.
  const first = [...links].sort((a, b) => b.score - a.score || order(a.id, b.id) || order(a.why.rule, b.why.rule) || order(a.why.evidence, b.why.evidence))[0];
  if (!first) return undefined;
  const rivals = links.filter(({ id, score }) => id !== first.id && score > first.score - margin);
  if (rivals.length === 0) return first;
  const fits = [first, ...rivals].map((link) => ({ link, fit: fit(link) })).sort((a, b) => b.fit - a.fit);
  const next = fits.find(({ link }) => link.id !== fits[0]!.link.id)!;
  return fits[0]!.fit > clearly * next.fit ? fits[0]!.link : { ...first, score: Math.min(first.score, guess) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const byMatch: Readonly<Record<Exclude<NameMatch['why'], 'given'>, readonly [LinkRule, number]>> = {
  same: ['same-name', sure.name], sound: ['sound', sure.sound], middle: ['shorter-name', sure.shorter], initial: ['initial', sure.initial], surname: ['surname', sure.surname],
};

function personLinks(text: string, known: Known): EntityLink[] {
  const name = personName(text);
  const last = name.words[name.words.length - 1];
  if (!last || last.initial) return [];
  return known.personsBy(surnameKeys(last.text)).flatMap(({ id, text: evidence, name: other }) => {
    const match = samePersonName(name, other);
    if (!match || match.why === 'given') return [];
    if (name.words.length > 1 && other.words.length === 1 && known.isFull(id)) return [];
    if (name.words.length === 1 && match.score < 0.74) return [];
    // Two lone words that are the same may be the surnames of two persons.
    const alone = name.words.length === 1 && other.words.length === 1;
    const [rule, score] = byMatch[match.why];
    const certain = match.why === 'surname' && match.score < 0.75 ? sure.half : alone ? sure.surname : score;
    return [{ id, why: { rule, evidence }, score: match.why === 'sound' ? certain * Math.min(1, match.score + 0.05) : certain }];
  });
}

function organizationLinks(text: string, one: Group, long: readonly string[], known: Known, fit: Fit): EntityLink[] {
  const name = organizationName(text);
  const nation = one.territory ?? name.nation;
  // "The Ministry" is that of the country of which the article tells.
  const vague = (theirs: string | undefined): number => (theirs === undefined ? sure.vague : Math.max(guess, sure.home * fit(theirs)));
  const isApart = (id: string): boolean => {
    const theirs = known.nationOf(id);
    return apart(nation, theirs) || (theirs !== undefined && !mayBeOf(name, theirs));
  };
  if (name.acronym && name.head === undefined && name.common === undefined) return acronymLinks(text, long, known).filter(({ id }) => !isApart(id));
  const spelt = known.organizationsBy(spelling(text)).flatMap((other): EntityLink[] => {
    if (isApart(other.id)) return [];
    const score = name.common !== undefined ? sure.name : name.acronym && long.length === 0 ? sure.acronym : isVague(name) && nation === undefined ? vague(known.nationOf(other.id)) : sure.sound;
    return [{ id: other.id, why: { rule: name.acronym ? 'acronym' : 'same-name', evidence: other.text }, score }];
  });
  const key = organizationKey(name);
  if (key === ':') return spelt;
  return [...spelt, ...known.organizationsBy(key).flatMap((other): EntityLink[] => {
    if (isApart(other.id)) return [];
    const theirs = known.nationOf(other.id);
    const both = nation !== undefined && theirs !== undefined;
    const score = name.common !== undefined ? sure.name : both ? (name.nation === undefined ? sure.home : sure.nation) : isVague(name) ? vague(theirs) : sure.meaning;
    return [{ id: other.id, why: { rule: name.common !== undefined ? 'same-name' : 'same-meaning', evidence: other.text }, score }];
  })];
}

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
  if (theirs.length === 0) return acronym.length < telling ? sure.half : sure.initials;
  const share = Math.max(...long.flatMap((name) => theirs.map((other) => alikeOrganizations(wordsOfOrganization(name), wordsOfOrganization(other), scriptOf(name) === scriptOf(other)).share)));
  return share < (acronym.length < telling ? explaining.short : explaining.long) ? guess : sure.explained;
}

/** Names that few others share a word with are compared first; more than that are not. */
const mostAlike = 300;

/** Known organizations whose names say much of what a name says. */
function alikeLinks(text: string, { territory }: Group, known: Known, fit: Fit): EntityLink[] {
  const words = wordsOfOrganization(text);
  const name = territory === undefined || words.nation !== undefined ? words : { ...words, nation: territory };
  const keys = alikeKeys(words);
  if (isVague(words) || (words.words < 2 && keys.length < 2)) return [];
  const found = new Map<string, EntityLink>();
  const met = new Set<KnownName<OrganizationName>>();
  for (const others of keys.map((key) => known.organizationsSaying(key)).sort((a, b) => a.length - b.length)) {
    if (met.size + others.length > mostAlike) break;
    for (const other of others) {
      if (met.has(other)) continue;
      met.add(other);
      const theirs = other.name.nation ?? known.nationOf(other.id);
      if (apart(name.nation, theirs) || (theirs !== undefined && !mayBeOf(name, theirs)) || isVague(other.name) || (other.name.words < 2 && alikeKeys(other.name).length < 2) || known.isGuess(other.id)) continue;
      const sameScript = scriptOf(text) === scriptOf(other.text);
      const { share, specific } = alikeOrganizations(name, theirs === undefined ? other.name : { ...other.name, nation: theirs }, sameScript);
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

function otherLinks(text: string, one: Group, known: Known): EntityLink[] {
  const identity = one.territory === undefined ? identityOfName(one.type, text) : identityOf({ type: 'place', territory: one.territory }, text);
  const same = known.othersBy(identity.key).map(({ id, text: evidence }): EntityLink => ({
    id, why: { rule: identity.territory === undefined ? 'same-name' : 'territory', evidence }, score: identity.territory === undefined ? sure.name : sure.territory,
  }));
  if (same.length > 0 || one.type !== 'place' || isOfLexicon(text)) return same;
  return known.placesBy(soundKeys(text)).filter(({ text: other }) => placesAlike(text, other)).map(({ id, text: evidence }) => ({ id, why: { rule: 'sound', evidence }, score: sure.place }));
}
