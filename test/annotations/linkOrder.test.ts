import assert from 'node:assert/strict';
import { byLikelihood, type Linkable } from '../../src/annotations/linkOrder';

const entity = (id: string, type: string, ...names: string[]): Linkable => ({ id, type, names, accepted: true, isHere: true });

describe('the order of what a mention may be linked to', () => {
  const text = 'Ana Kovač of the Bureau of Roads (Yol) met the Union of Inland Ports. UIP and Berg Yol – Bela.';
  const of = (quote: string, type: string, id?: string): { start: number; end: number; type: string; entity?: string } => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, type, ...(id !== undefined && { entity: id }) };
  };
  const bureau = entity('bureau-of-roads', 'organization', 'Bureau of Roads');
  const union = entity('union', 'organization', 'Union of Inland Ports');
  const ana = entity('ana-kovac', 'person', 'Ana Kovač');
  const berg = entity('berg', 'organization', 'Berg Yol');
  const all = [ana, berg, union, bureau];
  const mentions = [of('Ana Kovač', 'person', 'ana-kovac'), of('Bureau of Roads', 'organization', 'bureau-of-roads'), of('Union of Inland Ports', 'organization', 'union'), of('Berg Yol', 'organization', 'berg')];
  const first = (quote: string, type: string, candidates = all, id?: string): string => byLikelihood(candidates, text, of(quote, type, id), mentions)[0]!.id;

  it('begins with what stands before it, where it is in brackets or behind a dash', () => {
    assert.equal(first('Yol', 'organization'), 'bureau-of-roads');
    assert.equal(first('Bela', 'organization'), 'berg');
    // A place in brackets says where, not who.
    assert.notEqual(first('Yol', 'place'), 'bureau-of-roads');
  });

  it('goes on with names that have its words, or whose first letters it has', () => {
    assert.equal(first('UIP', 'organization'), 'union');
    assert.equal(first('Kovač', 'person'), 'ana-kovac');
    assert.equal(first('Berg', 'organization'), 'berg');
  });

  it('knows first letters in any script, and as the name of what is linked', () => {
    const cyrillic = 'УИП дојде, Съюз на пристанищата';
    const short = { start: 0, end: 3, type: 'organization' };
    const port = entity('port', 'organization', 'Унија на ископаните пристаништа');
    assert.equal(byLikelihood([bureau, port], cyrillic, short, [])[0]!.id, 'port');
    const long = { start: 11, end: cyrillic.length, type: 'organization' };
    const shortened = entity('snp', 'organization', 'СП');
    assert.equal(byLikelihood([bureau, union, shortened], cyrillic, long, [])[0]!.id, 'snp');
  });

  it('ends with what it is linked to already', () => {
    assert.notEqual(first('UIP', 'organization', all, 'union'), 'union');
    assert.equal(byLikelihood(all, text, of('UIP', 'organization', 'union'), mentions).at(-1)!.id, 'union');
  });
});
