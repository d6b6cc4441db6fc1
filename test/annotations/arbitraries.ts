import fc from 'fast-check';
import type { Annotations, Entity, Event, Mention, Rejection } from '../../src/annotations/model';
import { scalar } from '../../src/annotations/scalar';
import { selector } from '../../src/annotations/model';

/** Words as articles have them: plain ones, and all that YAML could trip over. */
export const words = fc.oneof(
  fc.constantFrom('Ana Kovač', 'Ковач', 'no', '2031-05-06', 'a: b', '# x', "it's", 'say "so"', 'back\\slash', 'x\u00a0y', 'ЕУ', '- dash', '[x]', '{y}', 'tab\there', '👩‍💼 Ana', 'null', '1e3', '*a', '&a', '!t', '%p', '@q', '`r`', 'a #b', 'x,y', '~'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !/[\r\n\p{Cs}]/u.test(text)),
);

const id = fc.constantFrom('ana-kovac', 'freedonia', 'geneva', 'iom', 'skopje', 'zagreb');
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

export const entity = fc
  .record({ id, type: fc.constantFrom('person', 'organization', 'place'), name: words, role: optional(words), of: optional(id), note: optional(words) })
  .map((item) => compact(item) as Entity);

export const event = fc
  .record({
    id: fc.constantFrom('summit', 'visit'), type: fc.constantFrom('meeting', 'visit'), title: optional(words), date: optional(fc.constant('2031-05-06')), place: optional(id),
    participants: optional(fc.array(fc.record({ entity: id, role: optional(words) }).map((part) => compact(part)), { minLength: 1, maxLength: 3 })),
    suggested: optional(fc.constant(true as const)), note: optional(words),
  })
  .map((item) => compact(item) as Event);

const place = fc.record({ quote: words, nth: fc.integer({ min: 1, max: 4 }) }).map(({ quote, nth }) => selector(quote, nth));

export const mention = fc
  .record({ target: fc.oneof(fc.record({ entity: id }), fc.record({ event: fc.constant('summit') }), fc.record({ date: fc.constantFrom('2031-05', 'unknown') })), place, suggested: optional(fc.constant(true as const)), note: optional(words), more: optional(fc.array(place, { minLength: 1, maxLength: 2 })) })
  .map(({ target, place: selected, ...rest }) => compact({ ...target, ...selected, ...rest }) as Mention);

export const rejection = fc.record({ place, type: fc.constantFrom('person', 'date') }).map(({ place: selected, type }): Rejection => ({ ...selected, type }));

export const annotations: fc.Arbitrary<Annotations> = fc
  .record({
    language: optional(fc.oneof(fc.constant('en'), fc.constant(['de', 'mk']))), published: optional(fc.constant('2031-05-08')), status: optional(fc.constantFrom('done' as const, 'approved' as const)), note: optional(words),
    entities: fc.uniqueArray(entity, { selector: (item) => item.id, maxLength: 4 }),
    events: fc.uniqueArray(event, { selector: (item) => item.id, maxLength: 2 }),
    mentions: fc.uniqueArray(mention, { selector: (item) => JSON.stringify([item.quote, item.nth]), maxLength: 6 }),
    rejected: fc.uniqueArray(rejection, { selector: (item) => JSON.stringify([item.quote, item.nth]), maxLength: 3 }),
  })
  .map((value) => compact({ schema: 'dramatis/1', article: 'a.txt', ...value }) as Annotations);

/** Ways in which people write YAML by hand. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  readonly indent: number;
  readonly lists: 'block' | 'flow' | 'lines';
  readonly quotes: 'own' | 'double' | 'single';
  readonly comments: boolean;
  readonly blanks: boolean;
  readonly unknown: boolean;
  readonly finalBreak: boolean;
  readonly emptyLists: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'), indent: fc.constantFrom(0, 2, 4), lists: fc.constantFrom('block', 'flow', 'lines'), quotes: fc.constantFrom('own', 'double', 'single'),
  comments: fc.boolean(), blanks: fc.boolean(), unknown: fc.boolean(), finalBreak: fc.boolean(), emptyLists: fc.boolean(),
});

/** A sidecar as somebody with this style would have written it. */
export function handwritten(value: Annotations, { eol, indent, lists, quotes, comments, blanks, unknown, finalBreak, emptyLists }: Style): string {
  const text = (word: string): string => {
    if (quotes === 'single' && !/[\p{C}\p{Zl}\p{Zp}\u00a0]/u.test(word)) return `'${word.replace(/'/g, "''")}'`;
    return quotes === 'double' ? (scalar(word).startsWith('"') ? scalar(word) : `"${word}"`) : scalar(word);
  };
  const inline = (part: unknown): string =>
    Array.isArray(part) ? `[ ${part.map(inline).join(' , ')} ]`
    : typeof part === 'object' ? `{${Object.entries(part!).map(([key, item]) => ` ${key}:  ${inline(item)}`).join(' ,')} }`
    : typeof part === 'string' ? text(part)
    : `${part as number}`;
  const out: string[] = comments ? ['# made by hand'] : [];
  let count = 0;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(part) || key === 'language') out.push(`${key}: ${inline(part)}${comments ? ' # head' : ''}`);
    else if (part.length === 0) {
      if (emptyLists) out.push(count++ % 2 ? `${key}:` : `${key}: []`);
    } else if (lists === 'flow') out.push(`${key}: [ ${part.map(inline).join(' , ')} ]`);
    else {
      out.push(`${key}:${comments ? ' # list' : ''}`);
      const dash = ' '.repeat(indent);
      for (const item of part as object[]) {
        if (blanks) out.push('');
        if (comments) out.push(`${dash}# item ${count++}`);
        const fields = Object.entries(item);
        if (lists === 'block' && (key === 'mentions' || key === 'rejected')) out.push(`${dash}- ${inline(item)}${comments ? ' # behind' : ''}`);
        else {
          fields.forEach(([name, field], index) => out.push(`${dash}${index === 0 ? '-   ' : '    '}${name}: ${inline(field)}`));
          if (unknown) out.push(`${dash}    mine: ${count++}`);
        }
      }
    }
    if (blanks) out.push('');
  }
  if (unknown) out.push('mine: [1, {two: 3}]');
  return out.join(eol) + (finalBreak ? eol : '');
}
