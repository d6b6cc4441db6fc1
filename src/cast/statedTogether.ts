import { holdersIn } from './complement';
import { isHead, isPlural } from './roleHeads';
import { roleFrom } from './statedBehind';
import type { Described } from './statedInNext';
import { longest, type Surroundings } from './surroundings';

const and = /^(?:and|und|и|sowie)$/u;

/** Words that say that what follows is true of each. */
const each = /^(?:both|all|beide|alle|respectively|jeweils|обајцата|двајцата|двете|двамата|тримата|тројцата|съответно|соодветно)$/u;

/**
 * The role that stands in the plural behind several who are named together: "<A> and <B>, both lawyers", "<A>, <B> und <C>,
 * Sprecherinnen des [Vereins]", "<A> и <B>, министри на {Србија} и {Албанија}", of each in turn where as many holders are named.
 */
export function* statedTogether(around: Surroundings): Generator<Described> {
  const { persons, paragraph: { tokens } } = around;
  for (const [at, [first, mention]] of persons.entries()) {
    const end = around.endOf(mention);
    if (!/^[,–]$/.test(tokens[end]?.text ?? '') || !and.test(tokens[first - 1]?.key ?? '') || around.cover[first - 2]?.type !== 'person') continue;
    let from = end + 1;
    while (each.test(tokens[from]?.key ?? '')) from++;
    const stated = roleFrom(around, from, Math.min(tokens.length, from + longest));
    if (stated?.role === undefined || !hasPlural(around, from, stated.end!)) continue;
    let start = at - 1;
    while (start > 0 && tokens[persons[start]![0] - 1]?.text === ',' && around.cover[persons[start]![0] - 2] === persons[start - 1]![1]) start--;
    const members = persons.slice(start, at + 1);
    const holders = holdersIn(around, from, stated.end!);
    for (const [index, [, member]] of members.entries()) {
      const one = around.groupOf(member);
      const of = holders.length === members.length ? holders[index] : stated.of;
      if (one) yield { one, start: member.start, stated: { ...stated, ...(of ? { of } : {}) } };
    }
  }
}

function hasPlural(around: Surroundings, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isHead(around, at)) return isPlural(around.paragraph.tokens[at]!, around.paragraph.tokens[from - 1]?.key);
  return false;
}
