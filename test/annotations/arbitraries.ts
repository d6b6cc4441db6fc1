import fc from 'fast-check';
import type { Annotations, Entity, Event, Mention, Rejection } from '../../src/annotations/model';
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
