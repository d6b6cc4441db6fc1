import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggest } from '../../src/cast/suggest';
import { slavicAdjective, slavicNoun } from '../../src/cast/roleForms';
import { standings } from './standingsOf';

describe('roles', () => {
  it('are in the form of a dictionary, with their holder', () => {
    const cases: [string, string, string | undefined, string | undefined][] = [
      ['Државниот секретар Петар Илиќ од Србија е тука.', 'petar-ilic', 'државен секретар', 'serbia'],
      ['Министърът на вътрешните работи на Сърбия Петър Илич е тук.', 'petar-ilic', 'министър на вътрешните работи', 'serbia'],
      ['Es spricht mit dem stellvertretenden Innenminister Petar Ilić (Serbien).', 'petar-ilic', 'stellvertretender Innenminister', 'serbia'],
      ['The Minister of the Interior of Serbia, Petar Ilić, spoke.', 'petar-ilic', 'Minister of the Interior', 'serbia'],
      ['“No,” said Petar Ilić, Policy Officer at the IOM. Petar Horvat left.', 'petar-ilic', 'Policy Officer', 'international-organization-for-migration'],
      ['Petar Ilić, Deputy Prime Minister of Serbia, spoke.', 'petar-ilic', 'Deputy Prime Minister', 'serbia'],
      ['Es sprach Petar Ilić (Einsatzleiter, Frontex).', 'petar-ilic', 'Einsatzleiter', 'european-border-and-coast-guard-agency'],
    ];
    for (const [text, id, role, of] of cases) {
      const found = Object.entries(standings(text)).find(([one]) => one.startsWith(id.slice(0, 5)));
      assert.deepEqual(found?.[1], [role, of], text);
    }
  });

  it('are told of each in a list', () => {
    assert.deepEqual(standings('The interior ministers of Serbia, Petar Ilić, of Albania, Ana Hoxha, and of Kosovo, Ivan Berisha, met.'), {
      'petar-ilic': ['interior minister', 'serbia'], 'ana-hoxha': ['interior minister', 'albania'], 'ivan-berisha': ['interior minister', 'kosovo'],
    });
    assert.deepEqual(standings('They met the ministers of Serbia (Petar Ilić) and Croatia (Ivan Horvat).'), { 'petar-ilic': ['minister', 'serbia'], 'ivan-horvat': ['minister', 'croatia'] });
  });

  it('belong to the next name where it stands there', () => {
    const found = standings('Minister Ana Kovač, the director of Frontex Ivan Horvat and others met.');
    assert.deepEqual(found['ivan-horvat'], ['director', 'european-border-and-coast-guard-agency']);
    assert.equal(found['ana-kovac']?.[0], 'Minister');
  });

  it('are a colleague\'s too', () => {
    assert.deepEqual(standings('Interior Minister Ana Kovač of Serbia met her Croatian colleague Ivan Horvat.')['ivan-horvat'], ['Interior Minister', 'croatia']);
  });

  it('lose articles, plurals and cases', () => {
    const nouns: [string, string][] = [['министерот', 'министер'], ['министъра', 'министър'], ['директорите', 'директор'], ['посланици', 'посланик'], ['амбасадорката', 'амбасадорка'], ['председателят', 'председател'], ['заместник-министъра', 'заместник-министър'], ['судијата', 'судија']];
    for (const [form, base] of nouns) assert.equal(slavicNoun(form), base);
    const adjectives: [string, string][] = [['државниот', 'државен'], ['извршниот', 'извршен'], ['специалния', 'специален'], ['генералната', 'генерална'], ['върховния', 'върховен'], ['полицискиот', 'полициски'], ['владиниот', 'владин']];
    for (const [form, base] of adjectives) assert.equal(slavicAdjective(form), base);
  });

  it('never break, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('Ana Kovač', ' Minister ', 'of ', 'Serbia', ', ', 'the ', '(IOM)', 'министерот ', 'на ', 'Петар Петров', ' и ', '. ', ': ', '–', 'Direktor ', 'der ', 'colleague ', 'stellv. ', "'s ", '(', ')', '„', '“'), { maxLength: 40 });
    fc.assert(fc.property(pieces, (parts) => {
      const { entities } = suggest(parts.join(''));
      const ids = new Set(entities.map(({ id }) => id));
      for (const { of, role } of entities) {
        if (of !== undefined) assert.ok(ids.has(of));
        if (role !== undefined) assert.ok(role.trim() === role && role !== '');
      }
    }), { numRuns: 300 });
  });
});
