import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slug, uniqueSlug } from '../../src/text/slug';

describe('ids', () => {
  const cases: [string, string][] = [
    ['Ana Kovač', 'ana-kovac'], ['Ана Ковач', 'ana-kovac'], ['  Dr. Ana\u00a0Kovač ', 'dr-ana-kovac'], ["Côte d'Ivoire", 'cote-divoire'],
    ['Đorđević', 'djordjevic'], ['Ђорђевић', 'djordjevic'], ['Bosnien-Herzegowina', 'bosnien-herzegowina'], ['G7', 'g7'], ['---', 'unnamed'], ['', 'unnamed'],
    ['日', 'u65e5'],
  ];
  for (const [name, id] of cases) it(`of ${JSON.stringify(name)} are ${id}`, () => assert.equal(slug(name), id));

  it('are short ASCII slugs, whatever the name', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.nat(0x7ff), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength: 200 }).map((codes) => String.fromCodePoint(...codes)), (name) => {
      assert.match(slug(name), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert(slug(name).length <= 64);
    }));
  });

  it('of namesakes have the first qualifier that helps, a number only at worst', () => {
    const taken = new Set(['ana-kovac', 'ana-kovac-freedonia']);
    const unique = (...qualifiers: (string | undefined)[]) => uniqueSlug('Ana Kovač', (id) => taken.has(id), qualifiers);
    assert.equal(unique(undefined, '', 'Freedonia', 'Judge', 'person'), 'ana-kovac-judge');
    assert.equal(unique('Freedonia'), 'ana-kovac-2');
    assert.equal(uniqueSlug('Ana Kovač', () => false, ['Freedonia']), 'ana-kovac');
  });
});
