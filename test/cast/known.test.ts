import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Known } from '../../src/cast/known';
import type { Decisions } from '../../src/cast/learning/decisions';
import { suggest } from '../../src/cast/suggest';
import { ParagraphCache } from '../../src/recognition/cache';

const names = ['Ana Kovač', 'Kovač', 'Ана Ковач', 'Marko Kovač', 'Border Police', 'Ministry of Interior', 'МВР', 'ICMPD', 'Lorvia', 'Vel Brod'];
const text = 'Ana Kovač of the Ministry of Interior met Marko Kovač in Vel Brod. Kovač praised ICMPD. The Border Police of Lorvia agreed.\n\nАна Ковач од МВР зборуваше во Скопје.';
const name = fc.constantFrom(...names);
const type = fc.constantFrom('person', 'organization', 'place');
const id = fc.constantFrom('ana-kovac', 'marko-kovac', 'border-police-of-lorvia', 'ministry-of-interior-of-serbia', 'icmpd', 'vel-brod');
const decisions: fc.Arbitrary<Decisions> = fc.record({
  entities: fc.uniqueArray(fc.record({ id, type, name, aliases: fc.uniqueArray(name, { maxLength: 3 }) }), { selector: (entity) => entity.id, maxLength: 4 }),
  others: fc.array(fc.record({ quote: name, type: fc.constantFrom('date', 'event') }), { maxLength: 2 }),
  rejected: fc.array(fc.record({ quote: name, type }), { maxLength: 3 }),
  corrected: fc.array(fc.record({ type, from: fc.constant('Ana Kovač'), to: fc.constant('Minister Ana Kovač') }), { maxLength: 1 }),
});
const cache = new ParagraphCache();
const told = (known: Known) => suggest(text, { workspace: known, cache });

describe('what is known', function () {
  this.timeout(30_000);

  it('is the same in whatever order articles were put, replaced and removed', () => {
    fc.assert(fc.property(fc.array(decisions, { minLength: 1, maxLength: 5 }), fc.array(decisions, { maxLength: 3 }), fc.infiniteStream(fc.nat()), (articles, passing, random) => {
      const plain = new Known();
      articles.forEach((one, at) => plain.put(String(at), one));
      const mixed = new Known();
      const order = articles.map((one, at) => ({ one, at, key: random.next().value })).sort((a, b) => a.key - b.key);
      passing.forEach((one, at) => mixed.put(`passing ${at}`, one));
      // In between it is asked, so that everything is indexed and has to be taken from there again.
      told(mixed);
      for (const { one, at } of order) {
        if (passing[0]) mixed.put(String(at), passing[0]);
        mixed.put(String(at), one);
      }
      passing.forEach((_, at) => mixed.remove(`passing ${at}`));
      assert.deepEqual(told(mixed), told(plain));
    }), { numRuns: 60 });
  });

  it('is nothing again when all articles are removed', () => {
    fc.assert(fc.property(fc.array(decisions, { minLength: 1, maxLength: 4 }), (articles) => {
      const known = new Known();
      articles.forEach((one, at) => known.put(String(at), one));
      told(known);
      articles.forEach((_, at) => known.remove(String(at)));
      assert.deepEqual(told(known), suggest(text, { cache }));
      assert.equal(known.size, 0);
    }), { numRuns: 40 });
  });

  it('is indexed in steps', () => {
    const known = new Known();
    known.put('a', { entities: Array.from({ length: 500 }, (_, at) => ({ id: `p-${at}`, type: 'person', name: `Ana Kovač${at}` })) });
    assert.ok([...known.settle()].length > 10);
    assert.equal([...known.settle()].length, 0);
    assert.equal(known.entity('p-499')?.name, 'Ana Kovač499');
  });

  it('costs the same for each article, however many there are', () => {
    // Counted in names that are taken up again, not in seconds.
    const known = new Known();
    for (let at = 0; at < 300; at++) known.put(String(at), { entities: [{ id: `p-${at}`, type: 'person', name: `Ana Kovač${at}` }, { id: 'icmpd', type: 'organization', name: 'ICMPD' }] });
    for (const _ of known.settle());
    known.put('1', { entities: [{ id: 'p-1', type: 'person', name: 'Ana Horvat' }] });
    assert.ok(known.waiting <= 5, String(known.waiting));
  });

  it('follows former ids, and keeps apart what is distinct', () => {
    const known = new Known([], { was: new Map([['kovac', 'ana-kovac'], ['ana-kovac', 'ana-kovac-freedonia'], ['a', 'b'], ['b', 'a']]), distinct: [['ana-kovac', 'marko']] });
    known.put('one', { entities: [{ id: 'kovac', type: 'person', name: 'Ana Kovač' }] });
    assert.equal(suggest('Ana Kovač spoke.', { workspace: known }).entities[0]?.id, 'ana-kovac-freedonia');
    assert.equal(known.entity('kovac')?.id, 'ana-kovac-freedonia');
    assert.ok(known.areDistinct('marko', 'ana-kovac-freedonia'));
  });

  it('takes apart what people have said are two', () => {
    const entities = [{ id: 'icmpd', type: 'organization', name: 'International Centre for Migration Policy Development' }, { id: 'icmpd-office', type: 'organization', name: 'ICMPD' }];
    const article = 'The International Centre for Migration Policy Development (ICMPD) met.';
    const ids = (known: Known) => suggest(article, { workspace: known }).mentions.map(({ entity }) => entity);
    assert.equal(new Set(ids(new Known(entities))).size, 1);
    assert.deepEqual(ids(new Known(entities, { distinct: [['icmpd', 'icmpd-office']] })), ['icmpd', 'icmpd-office']);
  });

  it('goes by the authority list, whatever articles say', () => {
    const known = new Known();
    for (const at of ['1', '2', '3']) known.put(at, { entities: [{ id: 'lorvia-watch', type: 'person', name: 'Lorvia Watch' }] });
    known.put('', { entities: [{ id: 'lorvia-watch', type: 'organization', name: 'LW', of: 'lorvia' }], authority: true });
    assert.deepEqual(known.entity('lorvia-watch'), { id: 'lorvia-watch', type: 'organization', name: 'LW', of: 'lorvia' });
    known.remove('');
    assert.equal(known.entity('lorvia-watch')?.type, 'person');
  });
});
