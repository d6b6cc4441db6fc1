import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Known } from '../../src/cast/known';
import { betaMean, Counts, dirichletMean } from '../../src/cast/learning/counts';
import { counted, countOf, entriesOf, keysOf, mostOf, type Tally } from '../../src/cast/learning/tally';
import type { Decisions } from '../../src/cast/learning/decisions';
import { Edges } from '../../src/cast/learning/edges';
import { Rates } from '../../src/cast/learning/rates';
import { suggest } from '../../src/cast/suggest';
import { sureLink } from '../../src/cast/suggestions';

function workspace(...articles: Decisions[]): Known {
  const known = new Known();
  articles.forEach((one, at) => known.put(String(at), one));
  return known;
}
const article = 'Minister Ana Kovač spoke in Geneva. The Lorvia Watch denied it, said the MRX.';
const told = (known: Known, text = article) => suggest(text, { workspace: known });
const of = (known: Known, quote: string, text = article) => told(known, text).mentions.find(({ start, end }) => text.slice(start, end) === quote);
const watch = { id: 'lorvia-watch', type: 'organization', name: 'Lorvia Watch', aliases: ['MRX'] };
const plain = new Known();

describe('what people have decided', () => {
  it('is found, typed and linked in other articles', () => {
    const known = workspace({ entities: [watch] });
    assert.deepEqual([of(known, 'Lorvia Watch')?.type, of(known, 'Lorvia Watch')?.entity], ['organization', 'lorvia-watch']);
    assert.equal(of(known, 'MRX')?.entity, 'lorvia-watch');
    const link = told(known).entities.find(({ id }) => id === 'lorvia-watch')?.link;
    assert.ok(link && link.score >= sureLink);
  });

  it('is found in the head of a page, of which nothing else is read', () => {
    const text = 'Home | About us | Contact | Zorvia Watch | Search | Login\n\nThe ministers met here on Monday.';
    assert.deepEqual(suggest(text).mentions.filter(({ start }) => start < 60), []);
    const known = workspace({ entities: [{ id: 'zorvia-watch', type: 'organization', name: 'Zorvia Watch', aliases: [] }] });
    assert.deepEqual(told(known, text).mentions.filter(({ start }) => start < 60).map(({ entity }) => entity), ['zorvia-watch']);
  });

  it('is surer the more articles say so, and asks where they say different things', () => {
    const other = { id: 'mrx-group', type: 'organization', name: 'Mirax', aliases: ['MRX'] };
    const link = (known: Known) => told(known, 'It was said by the MRX.').entities.find(({ aliases, name }) => name === 'MRX' || aliases.includes('MRX'))?.link;
    const [once, thrice] = [link(workspace({ entities: [watch] })), link(workspace({ entities: [watch] }, { entities: [watch] }, { entities: [watch] }))];
    assert.ok(once!.score >= sureLink && thrice!.score > once!.score);
    assert.ok(link(workspace({ entities: [watch] }, { entities: [other] }))!.score < sureLink);
  });

  it('lowers what was rejected elsewhere, after one article not out of sight, and not what was accepted since', () => {
    const no: Decisions = { entities: [], rejected: [{ quote: 'Ana Kovač', type: 'person' }] };
    const score = (...articles: Decisions[]) => of(workspace({ entities: [watch] }, ...articles), 'Ana Kovač')!.score;
    assert.ok(score(no) < score() && score(no) >= 0.5);
    assert.ok(score(no, no, no) < 0.5);
    const yes: Decisions = { entities: [{ id: 'ana-kovac', type: 'person', name: 'Ana Kovač' }] };
    assert.ok(score(no, no, no, yes, yes, yes, yes) > 0.5);
  });

  it('gives words the type that they were accepted as', () => {
    assert.equal(of(plain, 'Ana Kovač')?.type, 'person');
    const known = workspace({ entities: [{ id: 'ana-kovac-foundation', type: 'organization', name: 'Ana Kovač' }] });
    assert.deepEqual([of(known, 'Ana Kovač')?.type, of(known, 'Ana Kovač')?.entity], ['organization', 'ana-kovac-foundation']);
  });

  it('moves edges where that was corrected twice, and not once', () => {
    const corrected: Decisions = { entities: [watch], corrected: [{ type: 'person', from: 'Jon Hale', to: 'Minister Jon Hale' }] };
    assert.ok(of(workspace(corrected), 'Ana Kovač'));
    assert.ok(of(workspace(corrected, corrected), 'Minister Ana Kovač'));
  });

  it('of the article itself wins', () => {
    const known = workspace({ entities: [{ id: 'other-watch', type: 'organization', name: 'Lorvia Watch' }] });
    const own = { article: 'here', decisions: { entities: [watch] } };
    assert.equal(suggest(article, { workspace: known, own }).mentions.find(({ start, end }) => article.slice(start, end) === 'MRX')?.entity, 'lorvia-watch');
  });

  it('never links again what was declined here, and does elsewhere', () => {
    const known = workspace({ entities: [watch] });
    const own = { article: 'here', decisions: { entities: [], rejected: [{ quote: 'Lorvia Watch', entity: 'lorvia-watch' }] } };
    const text = 'The Lorvia Watch denied it.';
    const here = suggest(text, { workspace: known, own }).entities;
    assert.deepEqual(here.map(({ id, link }) => [id === 'lorvia-watch', link]), [[false, undefined]]);
    known.put('there', own.decisions);
    assert.deepEqual(told(known, text).entities.map(({ id }) => id), ['lorvia-watch']);
  });

  it('counts once, whether or not the workspace has the article too', () => {
    const no: Decisions = { entities: [], rejected: [{ quote: 'Ana Kovač', type: 'person' }] };
    const own = { article: 'here', decisions: no };
    const score = (known: Known) => suggest(article, { workspace: known, own }).mentions.find(({ type }) => type === 'person')!.score;
    const both = workspace({ entities: [watch] });
    both.put('here', no);
    assert.equal(score(both), score(workspace({ entities: [watch] })));
  });

  it('finds a known organization in front of a hyphen', () => {
    const text = 'Die MRX-Sprecherin bestätigte das.';
    assert.equal(of(workspace({ entities: [watch] }), 'MRX', text)?.entity, 'lorvia-watch');
    assert.equal(of(workspace({ entities: [watch, { id: 'mrx-sprecherin', type: 'organization', name: 'MRX-Sprecherin' }] }), 'MRX-Sprecherin', text)?.entity, 'mrx-sprecherin');
  });
});

describe('counts', () => {
  it('take the first by its letters of what is as frequent', () => {
    const counts = new Counts();
    for (const key of ['b', 'c', 'a', 'c', 'b']) counts.add(key, 1);
    assert.equal(counts.most(), 'b');
    counts.add('b', -1);
    assert.equal(counts.most(), 'c');
  });

  it('give means between 0 and 1 that move towards what was seen', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.nat(50), fc.nat(50), (prior, yes, no) => {
      const mean = betaMean(prior, 2, yes, no);
      assert.ok(mean > 0 && mean < 1 && betaMean(prior, 2, yes + 1, no) > mean && betaMean(prior, 2, yes, no + 1) < mean);
      assert.ok(dirichletMean(yes + 1, yes + no + 1, 2) > dirichletMean(yes, yes + no + 1, 2));
    }));
    assert.equal(betaMean(0.7, 2, 0, 0), 0.7);
  });
});

describe('rates of acceptance', () => {
  it('lower what looks like words that are mostly rejected, and say nothing without a no', () => {
    const rates = new Rates();
    for (let at = 0; at < 40; at++) rates.add(`Ана${at}`, 'person', 'accepted', 1);
    assert.equal(rates.factor('Ana', 'person'), 1);
    for (let at = 0; at < 40; at++) rates.add('Deal', 'person', 'rejected', 1);
    assert.ok(rates.factor('Ana', 'person') < 0.7 && rates.factor('Ana', 'person') > 0);
    assert.equal(rates.factor('Ana Kovač', 'person'), 1);
    assert.equal(rates.factor('Ana', 'place'), 1);
  });
});

describe('edges', () => {
  it('belong where corrections clearly say so', () => {
    const edges = new Edges();
    const add = (from: string, to: string, by: 1 | -1 = 1) => edges.add({ type: 'person', from, to }, by);
    for (const name of ['Ana', 'Jon']) add(name, `Dr. ${name}`);
    assert.equal(edges.belong('person', 'before', 'Dr.'), 'in');
    assert.equal(edges.belong('organization', 'before', 'Dr.'), undefined);
    for (const name of ['Eva', 'Mia']) add(`Dr. ${name}`, name);
    assert.equal(edges.belong('person', 'before', 'Dr.'), undefined);
    for (const name of ['Ana', 'Jon']) add(name, `Dr. ${name}`, -1);
    assert.equal(edges.belong('person', 'before', 'Dr.'), 'out');
  });
});

describe('counts', () => {
  const letters = [...'abcdefghijkl'];

  it('are those of a map, whether one thing was counted or many', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(1 as const, 1 as const, -1 as const)), { maxLength: 60 }), (steps) => {
      const counts = new Counts();
      const expected = new Map<string, number>();
      let tally: Tally;
      for (const [key, by] of steps) {
        counts.add(key, by);
        const count = (expected.get(key) ?? 0) + by;
        if (count === 0) expected.delete(key);
        else expected.set(key, count);
        assert.deepEqual([...counts.entries()].sort(), [...expected].sort());
        assert.deepEqual([...counts.keys()].sort(), [...expected.keys()].sort());
        assert.deepEqual(letters.map((each) => counts.of(each)), letters.map((each) => expected.get(each) ?? 0));
        assert.equal(counts.size, expected.size);
        assert.equal(counts.total(), [...expected.values()].reduce((sum, each) => sum + each, 0));
        tally = counted(tally, key, by);
        assert.deepEqual([...entriesOf(tally)].sort(), [...expected].sort());
        assert.deepEqual([...keysOf(tally)].sort(), [...expected.keys()].sort());
        assert.deepEqual(letters.map((each) => countOf(tally, each)), letters.map((each) => expected.get(each) ?? 0));
        assert.equal(mostOf(tally), counts.most());
        assert.equal(counts.most(), [...expected].filter(([, count]) => count > 0).sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))[0]?.[0]);
      }
    }));
  });
});
