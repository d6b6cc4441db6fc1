import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packTree } from '../../src/cast/events/trees';
import { holderTrees, numberedQuestions, unpackHolderTrees } from '../../src/cast/holderTrees';
import { standings } from './standingsOf';

/** Whose role the person with a family name has. */
function of(text: string, name: string): string | undefined {
  return Object.entries(standings(text)).find(([id]) => id.endsWith(name))?.[1][1];
}

describe('the holder of a role that the article leaves to the reader', () => {
  it('is a country for ministers, in any language, from an adjective and from the paragraph before too', () => {
    assert.equal(of('Serbia and the EU met.\n\nInterior Minister Petar Ilić spoke of Serbia.', 'ilic'), 'serbia');
    assert.equal(of('Serbien verhandelt weiter. Innenminister Petar Ilić war dabei.', 'ilic'), 'serbia');
    assert.equal(of('Хърватските гранични полицаи чакат. Министърът на вътрешните работи Иван Хорват дойде.', 'horvat'), 'croatia');
    assert.equal(of('Полицијата на Албанија чека. Министерот за внатрешни работи Петар Гаши дојде од Албанија.', 'gasi'), 'albania');
  });

  it('is another one for the second of that role', () => {
    const text = 'Serbia and Croatia agreed. The interior minister of Serbia, Petar Ilić, signed. Croatia waits; Interior Minister Ivan Horvat signed as well.';
    assert.equal(of(text, 'ilic'), 'serbia');
    assert.equal(of(text, 'horvat'), 'croatia');
  });

  it('is the organization that is called by what the role is for', () => {
    assert.equal(of('The Higher Court in Belgrade and Frontex agreed. “No,” said judge Ana Kovač.', 'kovac'), 'higher-court');
    assert.equal(of('UNHCR and the University of Vienna agreed. “No,” said Rector Ana Kovač.', 'kovac'), 'university-of-vienna');
  });

  it('is the one that a noun with its article stands for', () => {
    assert.equal(of('The European Border and Coast Guard Agency waited for UNHCR.\n\nThe director of the agency, Ana Kovač, left.', 'kovac'), 'european-border-and-coast-guard-agency');
  });

  it('is no party, and stands behind what a role is for', () => {
    assert.equal(of('Österreich wartet. Innenminister Petar Ilić (ÖVP) aus Österreich sprach.', 'ilic'), 'austria');
    assert.equal(of('Petar Ilić (министер за внатрешни работи, Србија) дојде во Албанија.', 'ilic'), 'serbia');
  });

  it('is chosen by trees that are packed and unpacked alike', () => {
    const tree = { feature: 'ruled', there: 1.25, absent: { feature: '< path of', there: -0.5, absent: 0 } };
    const packed = `${packTree(numberedQuestions(tree, ['< path of', 'ruled']))}\n`;
    assert.deepEqual(unpackHolderTrees('< path of\truled', packed), { base: 0, trees: [tree] });
    assert.ok(holderTrees().trees.length > 0);
  });

  it('is never the person, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('Minister ', 'Ana Kovač ', 'Petar Ilić ', 'Serbia ', 'Croatian ', 'Frontex ', 'директорката ', 'на агенцијата ', 'Bürgermeister ', 'Wien ', ', ', '. ', '\n\n', '(ÖVP) ', 'who heads ', 'и '), { maxLength: 40 });
    fc.assert(fc.property(pieces, (parts) => {
      for (const [id, [, holder]] of Object.entries(standings(parts.join('')))) assert.notEqual(holder, id);
    }), { numRuns: 200 });
  });
});
