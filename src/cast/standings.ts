import { territoryByCode } from '../recognition/lexical';
import type { RecognizedMention } from '../recognition/mention';
import type { Article, PlacedParagraph } from '../recognition/recognizer';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Group } from './group';
import { impliedHolder } from './holders';
import { ranks } from './lexicon/roleWords';
import { statedBefore } from './statedBefore';
import { statedBehind } from './statedBehind';
import { colleague, inherited } from './statedOfNext';
import type { Stated, Surroundings } from './surroundings';

/**
 * Gives persons the roles that the article states, in the form of a dictionary, and the country or organization in or
 * for which they hold them: of several the first, a fuller form of it before the short one.
 *
 * @returns the countries that only an adjective names, which are no mentions
 */
export function giveStandings(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): Group[] {
  const countries = new Map<string, Group>();
  for (const one of of.values()) if (one.type === 'place' && one.territory !== undefined && !countries.has(one.territory)) countries.set(one.territory, one);
  const starts = article.paragraphs.map(({ start }) => start);
  const byParagraph = new Map<PlacedParagraph, RecognizedMention[]>();
  for (const mention of mentions) {
    const paragraph = article.paragraphs[firstAtLeast(starts, mention.start + 1) - 1];
    const others = paragraph && byParagraph.get(paragraph);
    if (others) others.push(mention);
    else if (paragraph) byParagraph.set(paragraph, [mention]);
  }
  for (const [paragraph, inside] of byParagraph) {
    if (!inside.some(({ type }) => type === 'person')) continue;
    let told: string | undefined;
    let last: { stated: Stated; end: number } | undefined;
    const around: Surroundings = overlay(paragraph, inside, of);
    for (const [first, mention] of around.persons) {
      const one = of.get(mention)!;
      const end = around.endOf(mention);
      const before = statedBefore(around, first, last?.end ?? 0) ?? colleague(around, first, told);
      const listed = before?.role === undefined ? last && inherited(around, last.stated, last.end, first) : undefined;
      const behind = statedBehind(around, end, before?.role !== undefined || listed?.role !== undefined);
      const stated = merged([before, behind, listed].filter((some) => some !== undefined));
      last = { stated: stated ?? {}, end: Math.max(end, behind?.end ?? 0) };
      if (!stated) continue;
      told = stated.role ?? told;
      const holder = stated.of ?? (stated.nation === undefined ? undefined : countryOf(stated.nation, countries));
      const implied = holder || stated.nation !== undefined || stated.role === undefined || one.of ? undefined : impliedHolder(around, stated.role, first);
      tell(one, stated, holder ?? implied);
    }
  }
  return [...countries.values()].filter(({ mentions: named }) => named.length === 0);
}

/** What is said before a name goes before what is said behind it, that before what a list says. */
function merged(some: readonly Stated[]): Stated | undefined {
  if (some.length === 0) return undefined;
  const roles = some.filter((one) => one.role !== undefined);
  // "Colonel <A>, Deputy Head of the [Directorate]": the office tells more than the rank.
  const role = roles.find((one) => !ranks.has(one.role!.toLowerCase())) ?? roles[0];
  const holder = (role?.plural ? some.find((one) => one.of !== undefined && one !== role)?.of : undefined) ?? role?.of ?? some.find((one) => one.of !== undefined)?.of;
  const nation = role?.nation ?? some.find((one) => one.nation !== undefined)?.nation;
  return {
    ...(role?.role === undefined ? {} : { role: role.role }),
    ...(role?.plural ? { plural: true } : {}),
    ...(role?.next ? { next: role.next } : {}),
    ...(holder === undefined ? {} : { of: holder }),
    ...(nation === undefined ? {} : { nation }),
  };
}

/** The country with a code; where the article has only its adjective, one without mentions. */
function countryOf(code: string, countries: Map<string, Group>): Group | undefined {
  let one = countries.get(code);
  const common = one ? undefined : territoryByCode(code)?.common;
  if (common !== undefined) countries.set(code, (one = { type: 'place', common, territory: code, names: new Map([[common, 0]]), mentions: [] }));
  return one;
}

function tell(one: Group, stated: Stated, holder: Group | undefined): void {
  const fuller = one.role !== undefined && stated.role !== undefined && isFuller(one.role, stated.role);
  if (stated.role !== undefined && (one.role === undefined || fuller)) one.role = stated.role;
  if (holder && holder !== one) one.of ??= holder;
}

/** "Minister for Europe" of "Minister", "Innenministerin" of "Ministerin". */
function isFuller(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || (long.length > short.length && long.toLowerCase().endsWith(short.toLowerCase()));
}

/** The tokens of a paragraph with the mentions that cover them. */
function overlay(paragraph: PlacedParagraph, inside: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): Surroundings {
  const { tokens } = paragraph.paragraph;
  const starts = tokens.map(({ start }) => start);
  const cover = new Array<RecognizedMention | undefined>(tokens.length).fill(undefined);
  const ends = new Map<RecognizedMention, number>();
  const firsts = new Map<RecognizedMention, number>();
  for (const mention of inside) {
    if (mention.type === 'date' || mention.type === 'event') continue;
    const first = firstAtLeast(starts, mention.start - paragraph.start);
    const end = firstAtLeast(starts, mention.end - paragraph.start);
    firsts.set(mention, first);
    ends.set(mention, end);
    for (let at = first; at < end; at++) cover[at] ??= mention;
  }
  return {
    paragraph: paragraph.paragraph,
    cover,
    persons: [...firsts].filter(([mention, first]) => mention.type === 'person' && cover[first] === mention && of.has(mention)).map(([mention, first]) => [first, mention] as const),
    groupOf: (mention) => of.get(mention),
    firstOf: (mention) => firsts.get(mention) ?? 0,
    endOf: (mention) => ends.get(mention) ?? 0,
  };
}
