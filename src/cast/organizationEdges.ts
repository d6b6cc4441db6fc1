import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import { nationOf } from '../recognition/lexicon/nationalities';
import { oneSpace } from './known';
import { isOfState, organizationName, type OrganizationName } from './organizationNames';

/*
 * Where names of organizations begin and end, as annotators have it: tried on training articles whose recognition had
 * not learnt from them, and kept where it was right in nine of ten cases.
 */

/** Bodies whose names say where they are: "Embassy of Lorvia in Skopje", "Delegation of the European Union to Serbia". */
const placed: ReadonlySet<string> = new Set(['embassy', 'delegation', 'mission', 'representation', 'prosecution']);
const where = /^\s+(?:to|in|во|в|във)(?:\s+(?:the|der|dem|den))?\s+$/u;
const whose = /^\s+(?:of|на|von|der|des)(?:\s+the)?\s+$/u;
/** The article and the adjective of a country before a name. */
const leading = /^(?:the\s+)?(\p{L}[\p{L}-]*)?\s+/iu;
/** "EULEX-Chefin", "EU-Innenkommissarin": whoever holds an office is no part of the name. */
const compound = /^([\p{Lu}\d]{2,}|\p{Lu}\p{Ll}+)[-‐‑](\p{Lu}\p{L}+)$/u;
const holder = /(?:direktor|chef|sprecher|präsident|kommissar|minister|vertreter|beamte|expert|offizier|sekretär|leiter|mitarbeiter|koordinator|abgeordnete|obmann|obfrau)\p{Ll}*$/iu;
/** A quotation mark that nothing opens, or a dash, behind a name. */
const loose = /(?<=^[^„“"«‘]+)\s*[”“"»]$|\s*[–—-]$/u;
/** Behind the name of an organization that is at home in many places: where it is, or another name. */
const elsewhere = /^\s+(?:in|во|в|във|to|или|oder|or|(?:за|for|für)(?=\s+\p{Lu}|$))(?:\s|$)/u;

/** Whether the name of such a body goes on with where it is. */
export function saysWhere({ head }: OrganizationName): boolean {
  return head !== undefined && (placed.has(head) || head === 'office');
}

/** After so many mentions an editor can pause. */
const mentionsPerStep = 50;

/** Mentions with the edges that names of organizations have, in steps; a place that has become a part of a name is none any more. */
export function* withOrganizationEdges({ text }: Article, found: readonly RecognizedMention[]): Generator<void, readonly RecognizedMention[]> {
  const all: RecognizedMention[] = [];
  for (let at = 0; at < found.length; at++) {
    if (at % mentionsPerStep === 0) yield;
    const mention = found[at]!;
    if (mention.type !== 'organization' || mention.date !== undefined) {
      all.push(mention);
      continue;
    }
    const next = found[at + 1];
    const place = next?.type === 'place' && isPartOf(text, mention, next) ? next : undefined;
    if (place) at++;
    // What people have called so they have called so.
    const told = mention.why.rule === 'cast';
    const start = told ? mention.start : startOf(text, mention);
    const end = place?.end ?? (told ? mention.end : endOf(text, start, mention.end));
    all.push(start === mention.start && end === mention.end ? mention : edged(mention, start, end));
  }
  return all;
}

/** A mention with other edges, which is no longer what recognition knew it as. */
export function edged({ name: _, common: __, ...mention }: RecognizedMention, start: number, end: number): RecognizedMention {
  return { ...mention, start, end };
}

/** Whether a place behind a name is a part of it. */
function isPartOf(text: string, { start, end }: RecognizedMention, place: RecognizedMention): boolean {
  const between = text.slice(end, place.start);
  if (between.length > 20 || between.includes('\n')) return false;
  const name = organizationName(oneSpace(text.slice(start, end)));
  if (name.nation === undefined && isOfState(name) && place.territory !== undefined) return whose.test(between) || (/^\s+$/u.test(between) && /^\p{Lu}\p{Ll}+s$/u.test(text.slice(place.start, place.end)));
  // "Delegation of the European Union to Serbia in Belgrade" has said where before.
  return name.head !== undefined && placed.has(name.head) && (name.nation === undefined || name.head === 'embassy') && !/\s(?:in|во|в|във|to)\s/u.test(text.slice(start, end)) && where.test(between);
}

/** A name without an article before it, and without the adjective of its country where that is no part of it. */
function startOf(text: string, { start, end }: RecognizedMention): number {
  const words = text.slice(start, end);
  const article = /^the\s+/iu.exec(words)?.[0].length ?? 0;
  const rest = words.slice(article);
  const name = organizationName(oneSpace(rest));
  if (article > 0 && name.head === undefined && name.common === undefined && !name.acronym) return start;
  const [whole, word] = leading.exec(rest) ?? [];
  if (word === undefined || whole!.length >= rest.length || nationOf(word.toLowerCase()) === undefined) return start + article;
  const isEnglish = /^\p{Lu}[a-z]+(?:n|ish|ese|k)$/u.test(word);
  return /^\p{Ll}/u.test(word) || (isEnglish && /^(?:Federal )?Ministry of\s/u.test(rest.slice(whole!.length))) ? start + article + whole!.length : start + article;
}

/** The end of a name, before who holds an office in it and before where the lexicon's organization is. */
function endOf(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const [, body, office] = compound.exec(words) ?? [];
  if (office !== undefined && holder.test(office)) return start + body!.length;
  const rest = loose.exec(words);
  if (rest) return start + rest.index;
  if (organizationName(oneSpace(words)).common !== undefined && !elsewhere.test(words.slice(words.search(/\s/u)))) return end;
  for (const { index } of words.matchAll(/\s+/gu)) {
    if (!elsewhere.test(words.slice(index))) continue;
    const name = organizationName(oneSpace(words.slice(0, index)));
    if (name.common !== undefined && name.head === undefined) return start + index;
  }
  return end;
}
