import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { isDistinct, withDistinct, withoutDistinct } from '../../src/annotations/distinctPair';
import { withoutFormerId } from '../../src/annotations/formerId';
import { fitsFormerId } from '../../src/annotations/formerName';
import { mergeIds } from '../../src/annotations/mergeIds';
import { mergeInCast } from '../../src/annotations/mergeInCast';
import { mentionKey, type Annotations, type Mention } from '../../src/annotations/model';
import { scan } from '../../src/annotations/scan';
import { splitMentions } from '../../src/annotations/splitMentions';
import { applyEdits } from '../../src/annotations/textEdit';
import { annotations } from './arbitraries';

const keys = (all: readonly Mention[]): string[] => all.map((mention) => JSON.stringify([mentionKey(mention), mention.more, mention.suggested, mention.note])).sort();

describe('Splitting mentions off', () => {
  const person = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač' };
  const two: Annotations = {
    entities: [{ ...person, role: 'judge', of: 'x' }],
    events: [{ id: 'e', type: 'meeting', participants: [{ entity: 'ana-kovac', role: 'host' }] }],
    mentions: [{ entity: 'ana-kovac', quote: 'Ana Kovač' }, { entity: 'ana-kovac', quote: 'Kovač', nth: 2, suggested: true }],
    rejected: [{ quote: 'Ana', entity: 'ana-kovac' }],
  };
  const other = { id: 'ana-kovac-freedonia', type: 'person', name: 'A. Kovač' };

  it('leaves what is said of the one where some mentions stay', () => {
    const split = splitMentions(two, ({ nth }) => nth === 2, 'ana-kovac', other);
    assert.deepEqual(split, { ...two, entities: [...two.entities, other], mentions: [two.mentions[0], { entity: other.id, quote: 'Kovač', nth: 2, suggested: true }] });
    assert.deepEqual(splitMentions(two, ({ nth }) => nth === 2, 'ana-kovac', other, 'go').events[0]!.participants, [{ entity: other.id, role: 'host' }]);
  });

  it('takes all that is said along with the last mention, but for what was said no to', () => {
    const split = splitMentions(two, () => true, 'ana-kovac', other);
    assert.deepEqual(split.entities, [{ ...other, role: 'judge', of: 'x' }]);
    assert.deepEqual(split.events[0]!.participants, [{ entity: other.id, role: 'host' }]);
    assert.deepEqual(split.rejected, two.rejected);
  });

  it('gives the same mentions again after a merge, and never loses one', () => {
    fc.assert(
      fc.property(annotations, fc.constantFrom('ana-kovac', 'iom', 'skopje'), fc.constantFrom('geneva', 'freedonia'), (before, from, into) => {
        const merged = mergeIds(before, from, into);
        assert.equal(merged.mentions.length, before.mentions.length);
        const went = new Set(before.mentions.filter(({ entity }) => entity === from).map((mention) => `${mention.nth ?? 1} ${mention.quote}`));
        const split = splitMentions(merged, (mention) => went.has(`${mention.nth ?? 1} ${mention.quote}`), into, { id: from, type: 'person', name: 'X' });
        assert.deepEqual(keys(split.mentions), keys(before.mentions));
        assert.ok(went.size === 0 || split.entities.some(({ id }) => id === from));
        const named = new Set(split.mentions.map(({ entity }) => entity));
        for (const { id } of before.entities) assert.ok(!named.has(id) || split.entities.some((entity) => entity.id === id), id);
      }),
    );
  });

  it('tells by the words whose name a former id was', () => {
    const staying = ['ana-kovac', 'Ана Ковач'];
    for (const quote of ['Марија Илиќ', 'Ilić', 'Марија', 'Марије']) assert.equal(fitsFormerId(quote, 'marija-ilic', staying), true, quote);
    for (const quote of ['Kovač', 'minister', 'Ana Ilić']) assert.equal(fitsFormerId(quote, 'marija-ilic', staying), false, quote);
    assert.equal(fitsFormerId('Kovač', 'marija-kovac', staying), false);
    assert.equal(fitsFormerId('Marija Kovač', 'marija-kovac', staying), true);
  });
});

describe('An authority list', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['is begun', '', 'distinct:\n  - [a, b]\n'],
    ['gets the key', 'entities:\n  - id: a # x', 'entities:\n  - id: a # x\ndistinct:\n  - [a, b]\n'],
    ['gets another pair', 'distinct:\r\n- [c, d] # no\r\nother: 1\r\n', 'distinct:\r\n- [c, d] # no\r\n- [a, b]\r\nother: 1\r\n'],
    ['gets another pair in brackets', 'distinct: [[c, d]] # no\n', 'distinct: [[c, d], [a, b]] # no\n'],
    ['gets the first pair', 'distinct:\nother: 1\n', 'distinct:\n  - [a, b]\nother: 1\n'],
    ['gets the first pair in brackets', 'distinct: []\n', 'distinct: [[a, b]]\n'],
    ['has the pair already', 'distinct: [[a, b]]\n', 'distinct: [[a, b]]\n'],
  ];
  for (const [what, before, after] of cases) {
    it(`says that two are distinct: ${what}`, () => {
      assert.equal(withDistinct(before, 'b', 'a'), after);
      assert.ok(isDistinct(scan(after), 'a', 'b') && !isDistinct(scan(after), 'a', 'c'));
      if (before.includes('c, d')) assert.equal(withoutDistinct(after, (ids) => ids.includes('a')), before);
    });
  }

  it('loses the key with the last pair', () => {
    assert.equal(withoutDistinct('x: 1\ndistinct:\n  - [a, b] # no\ny: 2\n', () => true), 'x: 1\ny: 2\n');
  });

  const merged = (source: string): string => mergeInCast(source, 'kovac', 'ana-kovac', { type: 'person', name: 'Ana Kovač' });

  it('keeps a former id, with an entry or without', () => {
    assert.equal(merged(''), 'entities:\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\n    was: [kovac]\n');
    assert.equal(merged('entities:\n  - id: kovac # she\n'), 'entities:\n  - id: ana-kovac # she\n    was: [kovac]\n');
    assert.equal(merged('entities:\n  - id: ana-kovac\n    name: A # a\n  - id: x\n    of: kovac\n'), 'entities:\n  - id: ana-kovac\n    name: A # a\n    was: [kovac]\n  - id: x\n    of: ana-kovac\n');
  });

  it('makes one entry of two, and loses nothing', () => {
    const source = `# the cast
entities:
  - id: kovac
    type: person
    name: Ковач
    wikidata: Q2
    aliases: [A. K., Anna]
    names: { mk: Ковач, en: K }
    was: [kovacs]
    offices:
      - { role: judge, of: freedonia }
  # the minister
  - id: ana-kovac
    type: person
    name: Ana Kovač
    wikidata: Q1
    aliases: [Anna]
    names: { en: Ana }
distinct:
  - [ana-kovac, kovac]
  - [kovac, petar]
`;
    assert.equal(merged(source), `# the cast
entities:
  # the minister
  - id: ana-kovac
    type: person
    name: Ana Kovač
    wikidata: Q1
    aliases: [Anna, Ковач, A. K.]
    names: { en: Ana, mk: Ковач }
    was: [kovacs, kovac]
    offices:
      - { role: judge, of: freedonia }
    # kovac had names: { mk: Ковач, en: K }
    # kovac had wikidata: Q2
distinct:
  - [ana-kovac, petar]
`);
    assert.deepEqual(parse(merged(source)).entities.length, 1);
  });

  it('says once what two pairs come to say', () => {
    assert.equal(merged('entities:\n  - id: ana-kovac\ndistinct: [[kovac, petar], [ana-kovac, petar], [kovac, x]]\n'), 'entities:\n  - id: ana-kovac\n    was: [kovac]\ndistinct: [[ana-kovac, petar], [ana-kovac, x]]\n');
  });

  it('forgets a former id that stands for something again', () => {
    const without = (source: string): string => applyEdits(source, withoutFormerId(source, scan(source), 'kovac'));
    assert.equal(without('entities:\n  - id: a\n    was: [kovac] # x\n    type: p\n'), 'entities:\n  - id: a\n    type: p\n');
    assert.equal(without('entities:\n  - id: a\n    was: [b, kovac] # x\n'), 'entities:\n  - id: a\n    was: [b] # x\n');
    assert.equal(without('entities:\n  - id: a\n    was:\n      - b\n      - kovac\n'), 'entities:\n  - id: a\n    was:\n      - b\n');
    assert.equal(without('entities:\n  - { id: a, was: kovac }\n'), 'entities:\n  - { id: a, was: [] }\n');
  });
});
