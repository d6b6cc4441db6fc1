import * as assert from 'node:assert/strict';
import { nameFits } from '../../src/cast/nameSearch';

describe('Searching for a name as it is typed', () => {
  it('finds it by the beginnings of its words, in any script', () => {
    for (const typed of ['', 'kov', 'Ков', 'ana ko', 'ko an', 'Kovač']) assert.equal(nameFits(typed, ['Ana Kovač']), 2, typed);
    for (const typed of ['gute', 'Гуте', 'António']) assert.equal(nameFits(typed, ['Антонио Гутереш']), 2, typed);
  });

  it('finds it by its sound', () => {
    for (const typed of ['Djordj', 'Ђорђев', 'Джорджевич']) assert.ok(nameFits(typed, ['Ѓорѓевиќ']) > 0, typed);
  });

  it('finds nothing else', () => {
    for (const typed of ['x', 'petar', 'kovac petar', 'ac']) assert.equal(nameFits(typed, ['Ana Kovač', 'Kovač']), 0, typed);
  });
});
