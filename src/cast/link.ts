import type { Language } from '../text/language';
import { commonOf } from './entities';
import type { Group } from './group';
import { identityOf, identityOfName, isOfLexicon } from './identity';
import type { Known } from './known';
import { linksOfOrganization } from './linkOrganizations';
import { fitting, guess, margin, sure } from './linkScores';
import { isOfState, mayBeOf, organizationName } from './organizationNames';
import { personName, samePersonName, surnameKeys, type NameMatch } from './personNames';
import { isOpen, type Scene } from './scene';
import { slugOf } from './slugs';
import { placesAlike, soundKeys } from './soundKey';
import { sureLink, type EntityLink, type LinkRule } from './suggestions';
import { toldLinks, type Fit } from './toldLinks';

/** The countries whose institutions articles in a language name without saying so. */
const home: Partial<Record<Language, string>> = { mk: 'MK', bg: 'BG' };

/** Links groups to what is known from elsewhere, in steps; two persons of an article stay two. */
export function* linkGroups(groups: readonly Group[], known: Known, scene: Scene, languageOf: (group: Group) => Language | undefined): Generator<void> {
  // What "the Ministry" is depends on the others.
  const open = groups.filter(isOpen);
  const homes = new Map(open.map((one) => [one, one.territory === undefined ? homeOf(one, languageOf(one)) : undefined]));
  for (const one of [...groups.filter((other) => !homes.has(other)), ...open]) {
    const home = homes.get(one);
    const fit = one.type === 'organization' ? possible(one, lazy(() => scene.around(one, home))) : noFit;
    if (home !== undefined && fit(home) === 1) one.territory = home;
    if (known.size === 0) continue;
    yield;
    const told = toldLinks(one, known, fit);
    const others = candidates(one, known, fit).filter(({ id }) => !told.some((other) => known.areDistinct(id, other.id)));
    const links = [...told, ...others].filter(({ id }) => !one.declined?.has(id));
    const fitOf = ({ id }: EntityLink): number => {
      const nation = known.nationOf(id);
      return nation === undefined ? 0 : fit(nation);
    };
    let link = best(links, fitOf, one);
    // Where only one institution is known that is called so, its country need not be the one that is told of most.
    if (link && homes.has(one) && fitOf(link) >= fitting && links.every((other) => other.id === link!.id || clearly * fitOf(other) < fitOf(link!))) link = { ...link, score: Math.max(link.score, sure.only) };
    // What people have called by the same words, and nothing else, is meant in the country in whose language they are said.
    if (link && home !== undefined && link.why.rule === 'accepted' && known.nationOf(link.id) === home && told.every(({ id }) => id === link!.id)) link = { ...link, score: Math.max(link.score, sure.only) };
    // What would have the very id of the known one is it: its English name says the same.
    if (link && one.type === 'organization' && link.score < sureLink && slugOf(commonOf(one)) === link.id) link = { ...link, score: sure.nation };
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
  return (nation) => (nation === one.territory || names.every((name) => mayBeOf(name, nation)) ? fit(nation) : 0);
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
  if (one.type === 'organization') return linksOfOrganization(one, known, fit);
  return names.flatMap((name) => otherLinks(name, one, known));
}

/** Of two that are nearly as good, one fits so much better that it is meant. */
const clearly = 2;

/** The best candidate; a guess where another entity is nearly as good and fits as well into the article. */
function best(links: readonly EntityLink[], fit: (link: EntityLink) => number, one: Group): EntityLink | undefined {
  // Of links that are as sure the first by its letters, in whatever order they were found.
  const sorted = [...links].sort((a, b) => b.score - a.score || order(a.id, b.id) || order(a.why.rule, b.why.rule) || order(a.why.evidence, b.why.evidence));
  const [first] = sorted;
  if (!first) return undefined;
  const rivals = sorted.filter(({ id, score }) => id !== first.id && score > first.score - margin);
  if (rivals.length === 0) return first;
  // Of an organization's namesakes only one may have been called by the very same words.
  const spelt = one.type === 'organization' ? new Set([first, ...rivals].filter(({ why }) => one.names.has(why.evidence)).map(({ id }) => id)) : new Set<string>();
  if (spelt.size === 1) return [first, ...rivals].find(({ id }) => spelt.has(id));
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

function otherLinks(text: string, one: Group, known: Known): EntityLink[] {
  const identity = one.territory === undefined ? identityOfName(one.type, text) : identityOf({ type: 'place', territory: one.territory }, text);
  const same = known.othersBy(identity.key).map(({ id, text: evidence }): EntityLink => ({
    id, why: { rule: identity.territory === undefined ? 'same-name' : 'territory', evidence }, score: identity.territory === undefined ? sure.name : sure.territory,
  }));
  if (same.length > 0 || one.type !== 'place' || isOfLexicon(text)) return same;
  return known.placesBy(soundKeys(text)).filter(({ text: other }) => placesAlike(text, other)).map(({ id, text: evidence }) => ({ id, why: { rule: 'sound', evidence }, score: sure.place }));
}
