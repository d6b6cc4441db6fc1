import type { RecognizedMention } from '../recognition/mention';
import type { Article, PlacedParagraph } from '../recognition/recognizer';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Group } from './group';
import { inherited, statedBefore, statedBehind, type Stated, type Surroundings } from './stated';

/**
 * Gives persons the roles that the article states, in the form of a dictionary, and the country or organization in or
 * for which they hold them: of several the first, a fuller form of it before the short one.
 */
export function giveStandings(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): void {
  const countries = new Map<string, Group>();
  for (const one of of.values()) if (one.type === 'place' && one.territory !== undefined && !countries.has(one.territory)) countries.set(one.territory, one);
  const starts = article.paragraphs.map(({ start }) => start);
  const byParagraph = new Map<PlacedParagraph, RecognizedMention[]>();
  for (const mention of mentions) {
    const paragraph = article.paragraphs[firstAtLeast(starts, mention.start + 1) - 1];
    if (paragraph) byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), mention]);
  }
  for (const [paragraph, inside] of byParagraph) {
    if (!inside.some(({ type }) => type === 'person')) continue;
    let last: { stated: Stated; end: number } | undefined;
    const around: Surroundings = overlay(paragraph, inside, of);
    for (const [first, mention] of around.persons) {
      const one = of.get(mention)!;
      const end = around.endOf(mention);
      const before = statedBefore(around, first, last?.end ?? 0);
      const behind = statedBehind(around, end);
      const listed = before?.role === undefined ? last && inherited(around, last.stated, last.end, first) : undefined;
      const stated = merged([before, behind, listed].filter((some) => some !== undefined));
      last = { stated: stated ?? {}, end: Math.max(end, behind?.end ?? 0) };
      if (stated) tell(one, stated, countries);
    }
  }
}

/** What is said before a name goes before what is said behind it, that before what a list says. */
function merged(some: readonly Stated[]): Stated | undefined {
  if (some.length === 0) return undefined;
  const role = some.find((one) => one.role !== undefined);
  const holder = role?.of ?? some.find((one) => one.of !== undefined)?.of;
  const nation = role?.nation ?? some.find((one) => one.nation !== undefined)?.nation;
  return {
    ...(role?.role === undefined ? {} : { role: role.role }),
    ...(role?.plural ? { plural: true } : {}),
    ...(holder === undefined ? {} : { of: holder }),
    ...(nation === undefined ? {} : { nation }),
  };
}

function tell(one: Group, stated: Stated, countries: ReadonlyMap<string, Group>): void {
  const holder = stated.of ?? (stated.nation === undefined ? undefined : countries.get(stated.nation));
  const fuller = one.role !== undefined && stated.role?.startsWith(`${one.role} `);
  if (stated.role !== undefined && (one.role === undefined || fuller)) {
    one.role = stated.role;
    if (holder) one.of ??= holder;
  } else if (holder && holder !== one) one.of ??= holder;
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
