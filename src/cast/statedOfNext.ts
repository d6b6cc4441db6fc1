import { nationOf } from '../recognition/lexicon/nationalities';
import type { Group } from './group';
import { colleagues } from './lexicon/roleWords';
import { holds, type Stated, type Surroundings } from './surroundings';

/**
 * What a list says of the next in it: "the ministers of {Serbia}, <A>, of {Albania}, <B>", "<A> ({Serbia}) and <B>
 * ({Albania})", "Хрватскиот државен секретар <A>, словенечкиот <B>".
 */
export function inherited(around: Surroundings, last: Stated, from: number, to: number): Stated | undefined {
  if (last.role === undefined || to - from > 14) return undefined;
  const { tokens } = around.paragraph;
  let of: Group | undefined;
  let nation: string | undefined;
  for (let at = from; at < to; at++) {
    const mention = around.cover[at];
    if (mention) {
      if (!holds(mention) || of) return undefined;
      of = around.groupOf(mention);
      at = around.endOf(mention) - 1;
      continue;
    }
    const { key } = tokens[at]!;
    if (/^(?:[,;()–]|and|und|sowie|и|как|както|как|на|of|von|der|des|the|from|aus|од|от|für|for|за|frau|herr|herrn)$/u.test(key)) continue;
    nation = nationOf(key);
    if (nation === undefined || at + 1 !== to) return undefined;
  }
  if (!last.plural && nation === undefined) return undefined;
  const [respective, ...next] = last.next ?? [];
  of ??= respective;
  return { role: last.role, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }), plural: true, ...(next.length > 0 ? { next } : {}) };
}

/** "his Croatian colleague <B>", "колегата им от {Северна Македония} <B>": the role told last, for another country. */
export function colleague(around: Surroundings, name: number, told: string | undefined): Stated | undefined {
  const { tokens } = around.paragraph;
  let of: Group | undefined;
  for (let at = name - 1; told !== undefined && at >= 0 && at > name - 9; at--) {
    const mention = around.cover[at];
    if (mention) {
      if (!holds(mention) || of) return undefined;
      of = around.groupOf(mention);
      at = around.firstOf(mention);
      continue;
    }
    const { key, kind, text } = tokens[at]!;
    if (colleagues.test(key)) {
      const nation = tokens[at - 1] && nationOf(tokens[at - 1]!.key);
      return of || nation !== undefined ? { role: told, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }) } : undefined;
    }
    if (kind !== 'word' ? text !== ',' : !/^(?:им|ѝ|му|од|от|из|from|aus|of|in|von|the|der|des|dem)$/u.test(key)) return undefined;
  }
  return undefined;
}
