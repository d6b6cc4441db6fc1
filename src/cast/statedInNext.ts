import type { Group } from './group';
import type { Token } from '../text/tokens';
import { isWoman } from './roleForms';
import { articles, isHead } from './roleHeads';
import { roleFrom } from './statedBehind';
import { isNear, roleBehind } from './statedByAppointment';
import type { Stated, Surroundings } from './surroundings';

/** How many words of a description may stand before the head of its role. */
const longestDescription = 4;

/** The definite article of Macedonian and Bulgarian, which stands at the end of the first word. */
const articled = /(?:от|ът|ят|ата|ката|цата|јата|ията)$/u;

/** Somebody, and what the next sentence calls them. */
export interface Described {
  readonly one: Group;
  readonly start: number;
  readonly stated: Stated;
}

/**
 * What a sentence calls somebody whom the one before it names alone: "Zufrieden war <A> nicht. Die Sprecherin des
 * [Vereins] verwies auf …", "отвърна <B>. Депутатката поиска …".
 */
export function* describedNext(around: Surroundings): Generator<Described> {
  const { paragraph, persons } = around;
  for (const [at, [first, mention]] of persons.entries()) {
    const one = around.groupOf(mention);
    const next = sentenceBehind(around, around.endOf(mention));
    const following = persons[at + 1]?.[0];
    if (!one || next === undefined || (following !== undefined && following < next)) continue;
    const called = descriptionAt(around, next);
    const stated = called ?? pronounAt(around, next, first);
    if (!stated || !isOfThis(around, at, next, stated)) continue;
    // What a name follows is said of that one.
    const behind = stated.end ?? next;
    if ((following === undefined || following > behind + 2) && (!called || paragraph.tokens[behind]?.kind === 'word')) yield { one, start: mention.start, stated };
  }
}

/** Whether a description is of the person at an index and of none of the others in their sentence, who have another role. */
function isOfThis(around: Surroundings, at: number, next: number, stated: Stated): boolean {
  const [first, mention] = around.persons[at]!;
  const one = around.groupOf(mention);
  for (let before = at - 1; before >= 0 && sentenceBehind(around, around.persons[before]![0]) === next; before--) {
    const other = around.groupOf(around.persons[before]![1]);
    if (other === one) continue;
    if (other?.role === undefined || stated.role === undefined || !agrees(around.paragraph.tokens[first]!, stated.role)) return false;
    if (sharesWord(other.role, stated.role) && (stated.nation === undefined || contains(other.role, stated.role))) return false;
  }
  return true;
}

/** Whether two roles may be the same: "министерка" and "министерка за труд". */
function sharesWord(one: string, other: string): boolean {
  const stems = (role: string): string[] => role.toLowerCase().split(/[ -]/u).filter((word) => word.length > 4).map((word) => word.replace(/(?:in|ка)$/u, ''));
  return stems(one).some((word) => stems(other).some((further) => word.endsWith(further) || further.endsWith(word)));
}

/** Whether one of two roles is part of the other. */
function contains(one: string, other: string): boolean {
  return one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());
}

/** Whether a role may be that of the woman or man whose given name stands at a token; Bulgarian offices may be both. */
function agrees(given: Token, role: string): boolean {
  const head = role.split(/\s(?:für|der|des|von|for|of|на|за|по)(?:\s|$)/u)[0]!;
  const woman = isWoman(given.text);
  return /(?:\p{Ll}in|ка|ца)$/u.test(head) ? woman : !woman || !/[a-zäöüß]$/i.test(head);
}

/** "He is director of the [Agency]", "Таа е директорка". */
function pronounAt(around: Surroundings, from: number, first: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const { key } = tokens[from]!;
  const her = /^(?:she|sie|таа|тя)$/u.test(key);
  if ((!her && !/^(?:he|er|тој|той)$/u.test(key)) || isWoman(tokens[first]!.text) !== her || !/^(?:is|ist|е)$/u.test(tokens[from + 1]?.key ?? '')) return undefined;
  return isNear(around, from + 2) ? roleBehind(around, from + 2) : undefined;
}

/** The first token of the sentence behind a token; `undefined` where the paragraph has none. */
function sentenceBehind({ paragraph }: Surroundings, from: number): number | undefined {
  for (let at = Math.max(1, from); at < paragraph.tokens.length; at++) if (paragraph.tokens[at]!.kind === 'word' && (paragraph.opensSentence(at) || paragraph.tokens[at - 1]!.text === ';')) return at;
  return undefined;
}

function descriptionAt(around: Surroundings, from: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const article = /^(?:the|der|die)$/.test(tokens[from]!.key);
  if (!article && !articled.test(tokens[from]!.key)) return undefined;
  for (let at = article ? from + 1 : from; at < from + longestDescription && tokens[at]?.kind === 'word' && !around.cover[at]; at++) {
    if (articles.test(tokens[at]!.key)) return undefined;
    if (isHead(around, at)) return roleFrom(around, article ? from + 1 : from, tokens.length, true);
  }
  return undefined;
}
