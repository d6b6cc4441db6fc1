import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import { Countries } from './countries';
import type { Forest } from './forest';
import type { Group } from './group';
import type { Told } from './holderCandidates';
import { giveHolders } from './holders';
import { byParagraph } from './holdersSeen';
import { governed, mayHold } from './holderKinds';
import { isWoman, roleOfWoman } from './roleForms';
import { statedBefore } from './statedBefore';
import { statedAlone, statedBehind } from './statedBehind';
import { statedByAppointment } from './statedByAppointment';
import { statedByVerb } from './statedByVerb';
import { statedInCell } from './statedInCell';
import { statedInClause } from './statedInClause';
import { describedNext, type Described } from './statedInNext';
import { statedTogether } from './statedTogether';
import { colleague, inherited } from './statedOfNext';
import { roleWeight, weights } from './roleWeight';
import { overlay, type Stated } from './surroundings';

/** After so many paragraphs an editor can pause. */
const paragraphsPerStep = 10;

/**
 * Gives persons the roles that the article states, in the form of a dictionary, and the country or organization in or
 * for which they hold them: of several the first, a fuller form of it before the short one, an office before a rank.
 *
 * @returns the countries that only an adjective names, which are no mentions
 */
export function* giveStandings(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, holderTrees: Forest): Generator<void, Group[]> {
  const countries = new Countries(of.values());
  const told = yield* giveStated(article, mentions, of, countries);
  yield;
  yield* giveHolders(article, mentions, of, countries, told, holderTrees);
  return countries.unnamed();
}

/** Gives persons, in steps, what the article states of them beside their names. @returns where it states it */
export function* giveStated(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, countries: Countries): Generator<void, Map<Group, Told>> {
  const told = new Map<Group, Told>();
  const tellOpen = (one: Group, stated: Stated, named: Group | undefined, start: number, by = 'next'): void => {
    const holder = named && stated.role !== undefined ? governed(stated.role, named, countries) : named;
    const before = one.role;
    tell(one, stated.role, holder);
    if (!told.has(one) || (before === undefined && one.role !== undefined)) told.set(one, { start, by, ...(stated.called && !holder ? { called: stated.called } : {}) });
  };
  const mentionsOf = byParagraph(article, mentions);
  const later: Described[] = [];
  // Who is named at the end of the paragraph before, and nothing stated of them there.
  let above: { readonly one: Group; readonly start: number } | undefined;
  // What a paragraph without anybody in it says by itself, as a role above a name in a signature.
  let heading: Stated | undefined;
  for (const [at, paragraph] of article.paragraphs.entries()) {
    if (at % paragraphsPerStep === 0) yield;
    const inside = mentionsOf.get(paragraph) ?? [];
    if (!inside.some(({ type }) => type === 'person')) {
      heading = statedAlone(overlay(paragraph, inside, of));
      if (above && heading) tellOpen(above.one, heading, heading.of ?? (heading.nation === undefined ? undefined : countries.of(heading.nation)), above.start);
      if (above) heading = undefined;
      above = undefined;
      continue;
    }
    above = undefined;
    const { language } = paragraph.paragraph;
    let toldLast: string | undefined;
    let known: string | undefined;
    let last: { stated: Stated; end: number } | undefined;
    const around = overlay(paragraph, inside, of);
    for (const [first, mention] of around.persons) {
      const one = of.get(mention)!;
      const end = around.endOf(mention);
      const before = statedBefore(around, first, last?.end ?? 0) ?? colleague(around, first, end, toldLast, known);
      const listed = before?.role === undefined ? last && inherited(around, last.stated, last.end, first) : undefined;
      const behind = statedInCell(around, end) ?? statedBehind(around, end, (before?.role !== undefined && before.heads !== true) || listed?.role !== undefined);
      // "<A>, head of the [Office], was appointed director".
      const appointed = statedByAppointment(around, first, end) ?? (behind?.end !== undefined && paragraph.paragraph.tokens[behind.end]?.text === ',' ? statedByAppointment(around, first, behind.end + 1) : undefined);
      const signed = heading !== undefined && first === 0 && end >= paragraph.paragraph.tokens.length - 1 ? heading : undefined;
      const stated = merged([signed, before, behind, statedByVerb(around, first, end), appointed, statedInClause(around, end) ?? (behind?.end === undefined ? undefined : statedInClause(around, behind.end)), listed].filter((some) => some !== undefined));
      last = { stated: before?.plural ? before : stated ?? {}, end: Math.max(end, behind?.end ?? 0) };
      if (!stated?.role && paragraph.paragraph.tokens.slice(end).every(({ text }) => text === ',')) above = { one, start: mention.start };
      toldLast = stated?.role ?? toldLast;
      // Of whom it was told before: "Stojkovski will meet his Austrian colleague".
      known = one.role ?? known;
      if (!stated) continue;
      const holder = stated.of ?? (stated.nation === undefined ? undefined : countries.of(stated.nation));
      const [by] = [['signed', signed], ['before', before], ['behind', behind], ['list', listed]].find((some) => (some[1] as Stated | undefined)?.of === holder) as [string] ?? [stated.nation === undefined ? 'verb' : 'nation'];
      const woman = stated.role !== undefined && stated.mixed === true && isWoman(paragraph.paragraph.tokens[first]!.text);
      tellOpen(one, woman ? { ...stated, role: roleOfWoman(stated.role, language) } : stated, holder, mention.start, by);
    }
    heading = undefined;
    later.push(...statedTogether(around), ...describedNext(around));
  }
  for (const { one, start, stated } of later) {
    if (one.role === undefined || isFuller(one.role, stated.role ?? '')) tellOpen(one, stated, stated.of ?? (stated.nation === undefined ? undefined : countries.of(stated.nation)), start);
  }
  return told;
}

/** What is said before a name goes before what is said behind it, that before what a list says. */
function merged(some: readonly Stated[]): Stated | undefined {
  if (some.length === 0) return undefined;
  const roles = some.filter((one) => one.role !== undefined);
  // "the representatives of the organizations: <A>, Director of the [Agency]": what is said of one goes before what is said of all.
  const own = roles[0]?.heads === true ? roles.find((one) => one !== roles[0] && one.plural !== true && roleWeight(one.role!) === weights.office) : undefined;
  // "Colonel <A>, Deputy Head of the [Directorate]": the office tells more than the rank.
  const weight = (one: Stated): number => roleWeight(one.role!, one.of?.type === 'organization');
  const most = Math.max(...roles.map(weight));
  const role = own ?? roles.find((one) => weight(one) === most);
  // "Innenminister <A> (ÖVP)": a party is not what a minister is of.
  const isHolder = (one: Stated): boolean => one.of !== undefined && (one.role !== undefined || one.of.type === 'place' || !role || mayHold(role.role!, one.of));
  const holder = (role?.plural ? some.find((one) => isHolder(one) && one !== role)?.of : undefined) ?? role?.of ?? some.find(isHolder)?.of;
  const nation = role?.nation ?? some.find((one) => one.nation !== undefined)?.nation;
  return {
    ...(role?.role === undefined ? {} : { role: role.role }),
    ...(role?.plural ? { plural: true } : {}),
    ...(role?.mixed ? { mixed: true } : {}),
    ...(role?.next ? { next: role.next } : {}),
    ...(role?.called ? { called: role.called } : {}),
    ...(holder === undefined ? {} : { of: holder }),
    ...(nation === undefined ? {} : { nation }),
  };
}

function tell(one: Group, role: string | undefined, holder: Group | undefined): void {
  const more = role !== undefined && (one.role === undefined || isFuller(one.role, role) || roleWeight(role, holder?.type === 'organization') > roleWeight(one.role, one.of?.type === 'organization'));
  if (more && one.role !== undefined && holder && !isFuller(one.role, role)) one.of = holder;
  if (more) one.role = role;
  if (holder && holder !== one) one.of ??= holder;
}

/** "Minister for Europe" of "Minister", "Innenministerin" of "Ministerin". */
function isFuller(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || (long.length > short.length && (long.toLowerCase().endsWith(short.toLowerCase()) || ` ${long} `.toLowerCase().includes(` ${short.toLowerCase()} `)));
}
