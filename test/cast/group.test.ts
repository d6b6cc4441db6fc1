import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupMentions } from '../../src/cast/groupMentions';
import { finish } from '../../src/text/steps';
import type { MentionType, RecognizedMention } from '../../src/recognition/mention';

/** The groups of a text in which `<persons>`, `[organizations]` and `{places}` are marked, each as its names. */
function groups(marked: string): string[][] {
  const types: Record<string, MentionType> = { '<': 'person', '[': 'organization', '{': 'place' };
  const mentions: RecognizedMention[] = [];
  let text = '';
  let open: { start: number; type: MentionType } | undefined;
  for (const letter of marked) {
    if (types[letter]) open = { start: text.length, type: types[letter] };
    else if (/[>\]}]/.test(letter) && open) mentions.push({ ...open, end: text.length, score: 1, why: { rule: 'title' } });
    else text += letter;
  }
  return finish(groupMentions(text, mentions)).map((one) => one.mentions.map(({ start, end }) => text.slice(start, end)));
}

describe('grouping', () => {
  it('gives a person all forms of the name', () => {
    const one: string[] = [
      '<Ana Marija Kovač>, <Ana Kovač>, <Kovač>, „<Ana>“, <A. Kovač>', '<Ана Ковач> и <Ana Kovač>', '<Herr>', '<Đorđe Djordjevic> и <Ѓорѓе Ѓорѓевиќ>, <Ѓорѓевиќа>',
      '<Alenka Zupan Mlakar>, <Zupan Mlakar>', '<Max Voßbeck>, <Voßbecks>', '<Maud de Wachter>, <De Wachter>', '<Senad K.>, <K.>', '<Siobhán O’Malley-Ruiz>, <O’Malley-Ruiz>',
    ];
    for (const text of one) assert.equal(groups(text).length, 1, text);
  });

  it('keeps two persons apart', () => {
    const two: string[] = ['<Ana Kovač> met <Petar Kovač>', '<Иван Петров> и <Иванка Петрова>', '<Ivan Petrov>, <Petrova>', '<Marko Kovač>, <Mirko Kovač>', '<Ana Kovač>, <Ana Kovačić>'];
    for (const text of two) assert.equal(groups(text).length, 2, text);
  });

  it('gives a surname of two to the one named last before', () => {
    assert.deepEqual(groups('<Ana Kovač>. <Petar Kovač>. <Kovač>'), [['Ana Kovač'], ['Petar Kovač', 'Kovač']]);
  });

  it('knows an organization by acronym, by what it says and by a short form', () => {
    const one: string[] = [
      '[Adria Court News] ([ACN]) … [ACN]', '[Ministry of Interior] ([MUP])', '[Министерство за внатрешни работи на Србија], [Ministry of the Interior of Serbia], [Innenministerium Serbiens]',
      '[Bundesamt für Zoll und Grenzsicherheit], [Bundesamts für Zoll und Grenzsicherheit]', '[Institut für Grenzfragen Graz], das [Institut]', '[Danube Information Agency] … [DIA]', '[ИОМ], [МОМ] и [International Organization for Migration]',
      '[Агенцијата за европска гранична и крајбрежна стража] ([Фронтекс])', '[Службата за странци], [Dienst für Ausländerangelegenheiten]',
    ];
    for (const text of one) assert.equal(groups(text).length, 1, text);
    const two: string[] = ['[Ministry of Interior of Serbia], [Ministry of Interior of Croatia]', '[European Union Agency for Asylum], [EU]', '[Red Cross of Serbia], [Croatian Red Cross]'];
    for (const text of two) assert.equal(groups(text).length, 2, text);
  });

  it('knows a place by its code, its name in the lexicon and its sound', () => {
    const one: string[] = ['{Serbien}, {Serbiens}, {Србија}, {Republic of Serbia}', '{Wien} {Виена}', '{Drina River} {Дрина}', '{Горни Вакуф} {Gornji Vakuf}'];
    for (const text of one) assert.equal(groups(text).length, 1, text);
    assert.equal(groups('{Negotino}, {Negotin}').length, 2);
  });

  it('puts each mention into one group, for any names', () => {
    const names = fc.array(fc.tuple(fc.constantFrom('<>', '[]', '{}'), fc.oneof(fc.string({ maxLength: 8 }).map((name) => name.replace(/[<>[\]{}\n]/g, 'x')), fc.constantFrom('Ana Kovač', 'Kovač', 'А. Ковач', 'K.', 'МВР', 'Ministry', 'Ministry of Interior', 'Ниш', 'Nis', ''))), { maxLength: 30 });
    fc.assert(fc.property(names, (list) => {
      const given = list.filter(([, name]) => name !== '');
      assert.equal(groups(given.map(([marks, name]) => marks[0]! + name + marks[1]!).join(' ')).flat().length, given.length);
    }), { numRuns: 200 });
  });
});
