import { capitals } from './lexicon/capitals';
import type { OrganizationName } from './organizationNames';
import { slugOf } from './slugs';
import { soundKeys, soundsLike } from './soundKey';

/*
 * How much of what two names of organizations say is the same, where not all is: a name is seldom translated word by
 * word ("Agency for Food and Veterinary Medicine", "Food and Veterinary Agency"). Dice's coefficient (Ecology 26, 1945)
 * over what the words mean, weighted by how much each tells; set by hand, tried on training articles.
 */

/** What kind of body it is differs between languages more than what it is for. */
const kindWeight = 0.5;
const countryWeight = 0.5;
/** Of a country, or the city of an embassy, that only one of them names. */
const leftOutWeight = 0.25;
/** Words without a known meaning that sound alike enough: "Helsinki", "хелсиншки". */
const sounding = { sameScript: 0.88, otherScript: 0.72 };
const shortest = 3;
/** Sounds at the beginning of a word by which it is looked for. */
const soundsOfKey = 3;

/** Bodies of an administration are called by one of these words in one language and by another one in the next. */
const bodies: ReadonlySet<string> = new Set('directorate department sector office agency authority management inspectorate administration presidency'.split(' '));

/** Of two names that are the same but for one of these, each is another one's. */
const distinctive: ReadonlySet<string> = new Set('north south east west higher supreme appeal constitutional administrative basic canton city joint'.split(' '));
/** What is so is of no single country. */
const beyond: ReadonlySet<string> = new Set(['europe', 'international', 'world', '=european-union', '=united-nations', '=council-of-europe']);

interface Part {
  readonly key: string;
  readonly weight: number;
  /** A word without a known meaning, or the name of a place, as it is heard. */
  readonly heard?: string;
}

const nationsOfCapitals = new Map([...capitals].map(([city, nation]) => [`@${slugOf(city)}`, nation]));

function partsOf({ head, meanings, rest }: OrganizationName): Part[] {
  const isKind = (meaning: string): boolean => meaning === head || bodies.has(meaning);
  const kinds = new Set(meanings.filter(isKind).map((meaning) => (bodies.has(meaning) ? 'body' : meaning)));
  return [
    ...[...kinds].map((key) => ({ key, weight: kindWeight })),
    ...meanings.filter((meaning) => !isKind(meaning)).map((key) => ({ key, weight: 1 })),
    ...rest.map((key) => ({ key, weight: 1, ...(key.startsWith('=') ? {} : { heard: key.replace('@', '') }) })),
  ];
}

/** How much of what two names say is the same, 0 to 1, and whether more than what institutions of many countries are called by is. */
export interface Alikeness {
  readonly share: number;
  readonly specific: boolean;
}

const unlike: Alikeness = { share: 0, specific: false };

/**
 * How alike two names of organizations are in what they say. Those of two countries must have been told apart
 * before.
 *
 * @param sameScript whether both are written in one script, where a word that only one of them has tells more
 */
export function alikeOrganizations(one: OrganizationName, other: OrganizationName, sameScript: boolean): Alikeness {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  let total = [...mine, ...theirs].reduce((sum, { weight }) => sum + weight, 0);
  let shared = 0;
  let specific = false;
  const [left, alone] = [new Set(theirs), new Set<Part>()];
  for (const part of mine) {
    const same = [...left].find(({ key }) => key === part.key) ?? [...left].find((another) => soundAlike(part, another, sameScript ? sounding.sameScript : sounding.otherScript));
    if (same) {
      left.delete(same);
      shared += part.weight + same.weight;
      specific ||= part.key.startsWith('=') || part.heard !== undefined;
    } else if (isCapitalOf(part, other.nation)) shared += part.weight;
    else alone.add(part);
  }
  for (const part of left) {
    if (!isCapitalOf(part, one.nation)) continue;
    shared += part.weight;
    left.delete(part);
  }
  const rest = [...alone, ...left];
  const [myKind, theirKind] = [kindOf(alone), kindOf(left)];
  if (one.head !== undefined && other.head !== undefined && one.head !== other.head && !(bodies.has(one.head) && bodies.has(other.head))) return unlike;
  // "The German embassy" may be the one in Lorvia, but no other one.
  const posted = one.head === 'embassy' && one.nation !== undefined && one.nation === other.nation && [[...alone], [...left]].some((some) => !some.some(({ key }) => key.startsWith('@')));
  if (posted) for (const { key, weight } of rest) if (key.startsWith('@')) total -= weight - leftOutWeight;
  if (rest.some(({ key }) => (key.startsWith('@') && !posted) || /^\d/.test(key) || distinctive.has(key))) return unlike;
  if (myKind !== undefined && theirKind !== undefined) {
    if (myKind !== 'body' && theirKind !== 'body') return unlike;
    total += kindWeight;
  }
  if (one.nation !== other.nation) {
    // What names no country may name a part of another one, or be of several.
    if (rest.some(({ key }) => beyond.has(key)) || [...(one.nation === undefined ? alone : left)].some(({ heard }) => heard !== undefined)) return unlike;
    total += leftOutWeight;
  } else if (one.nation !== undefined) {
    shared += 2 * countryWeight;
    total += 2 * countryWeight;
  }
  if (sameScript) for (const { heard, weight } of rest) if (heard !== undefined) total += weight;
  return { share: total === 0 ? 0 : shared / total, specific };
}

/** The kind of institution that only one of two names says. */
function kindOf(parts: Iterable<Part>): string | undefined {
  return [...parts].find(({ weight }) => weight === kindWeight)?.key;
}

/** "The delegation in Sarajevo" is that to Bosnia and Herzegovina. */
function isCapitalOf({ key }: Part, nation: string | undefined): boolean {
  return nation !== undefined && nationsOfCapitals.get(key) === nation;
}

function soundAlike({ key: a, heard: one }: Part, { key: b, heard: two }: Part, least: number): boolean {
  if (one === undefined || two === undefined || (a.startsWith('@') && b.startsWith('@'))) return false;
  return Math.min(one.length, two.length) >= shortest && soundsLike(one, two) >= least;
}

/** Keys under which a name is found by others that say much of the same: what its words mean, but for the kind of body, and how the others begin to sound. */
export function alikeKeys(name: OrganizationName): readonly string[] {
  return [...new Set(partsOf(name).filter(({ weight }) => weight === 1).flatMap(({ key, heard }) => (heard === undefined ? [`+${key}`] : soundKeys(heard).map((sound) => `~${sound.slice(0, soundsOfKey)}`))))];
}
