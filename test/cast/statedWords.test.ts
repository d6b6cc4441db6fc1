import assert from 'node:assert/strict';
import { standings } from './standingsOf';

/** What is stated of the persons of a text, in the order of their ids, which is that of their names. */
function told(text: string): Record<string, [string | undefined, string | undefined]> {
  return standings(text);
}

function holds(cases: readonly (readonly [text: string, id: string, role: string | undefined, of?: string])[]): void {
  for (const [text, id, role, of] of cases) {
    const found = Object.entries(told(text)).find(([one]) => one.startsWith(id))?.[1];
    assert.equal(found?.[0], role, text);
    if (of !== undefined) assert.equal(found?.[1], of, text);
  }
}

describe('the words of a role', () => {
  it('are those of an office and of what tells which one it is', () => {
    holds([
      ['Дојде и Петар Илиќ, шеф на канцеларијата на УНХЦР во Скопје.', 'petar', 'шеф на канцеларијата'],
      ['Командирот на станицата Петар Илиќ дојде.', 'petar', 'командир'],
      ['The Minister of Labour, Health and Family, Petar Ilić, spoke.', 'petar', 'Minister of Labour, Health and Family'],
      ['Greek Migration and Asylum Minister Petar Ilić spoke.', 'petar', 'Migration and Asylum Minister', 'greece'],
      ['Дојде министерката за Европа и надворешни работи на Албанија Ана Ковач.', 'ana', 'министерка за Европа и надворешни работи', 'albania'],
      ['UNHCR Representative for Serbia Petar Ilić spoke.', 'petar', 'Representative for Serbia', 'united-nations-high-commissioner-for-refugees'],
      ['Es kam der hessische Minister Petar Ilić.', 'petar', 'Minister'],
    ]);
  });

  it('are as they are written where they are abbreviated', () => {
    holds([
      ['Дойде зам.-министърът Петър Илич.', 'petar', 'зам.-министър'],
      ['Дојде в.д. директорот Петар Илиќ.', 'petar', 'в.д. директор'],
      ['Auch in dieser Woche kam Petar Ilić (stellv. Innenminister, Serbien).', 'petar', 'stellvertretender Innenminister', 'serbia'],
    ]);
  });

  it('are those of the office that says what for, where two are one person\'s', () => {
    holds([
      ['Es kam die bulgarische Vizepremierministerin und Innenministerin Ana Kovač.', 'ana', 'Innenministerin', 'bulgaria'],
      ['Срещата свика Ана Ковач, заместник министър-председател и министър на вътрешните работи на България.', 'ana', 'министър на вътрешните работи', 'bulgaria'],
      ['Es kam die stellvertretende albanische Innenministerin Ana Kovač.', 'ana', 'stellvertretende Innenministerin', 'albania'],
    ]);
  });

  it('are of the office with the one that it belongs to, not of that one', () => {
    holds([
      ['The Special Representative of the Secretary General on Migration, Petar Ilić, spoke.', 'petar', 'Special Representative of the Secretary General on Migration'],
      ['Es kam die Assistentin des Ministers für Sicherheit, Ana Kovač.', 'ana', 'Assistentin des Ministers für Sicherheit'],
      ['Ректорът на академията професор Петър Илич говори.', 'petar', 'ректор'],
    ]);
  });
});

describe('whose a role is', () => {
  it('stands before a relative clause, an apostrophe or the one who represents', () => {
    holds([
      ['Serbien wartet, und Albanien, dessen Kommissar Petar Ilić verhandelt, ebenso.', 'petar', 'Kommissar', 'albania'],
      ['“No,” said Ana Kovač, UNHCR\'s Deputy Director.', 'ana', 'Deputy Director', 'united-nations-high-commissioner-for-refugees'],
      ['Austria waits. Croatia sent its ambassador, Petar Ilić, from Serbia.', 'petar', 'ambassador', 'croatia'],
      ['Serbien wartet. Kroatien war durch Botschafter Petar Ilić vertreten.', 'petar', 'Botschafter', 'croatia'],
      ['Albania waits for Slovenia\'s Ana Kovač.', 'ana', undefined, 'slovenia'],
      ['Serbia waits. His counterpart, the interior minister from Podgorica, Petar Ilić, spoke.', 'petar', 'interior minister', 'montenegro'],
    ]);
  });

  it('is a country that has such ministers', () => {
    holds([['Montenegro wartet auf Montenegro. Deutschland auch. Bundesinnenminister Petar Ilić ist in Montenegro.', 'petar', 'Bundesinnenminister', 'germany']]);
  });
});

describe('a role', () => {
  it('is given by a sentence: appointed, elected, sent as, is the new, became', () => {
    holds([
      ['Petar Ilić was appointed Acting Director of UNHCR.', 'petar', 'Acting Director', 'united-nations-high-commissioner-for-refugees'],
      ['Ана Ковач е назначена за генерален консул.', 'ana', 'генерален консул'],
      ['Ana Kovač wurde am Montag zur Präsidentin gewählt.', 'ana', 'Präsidentin'],
      ['They sent Petar Ilić as a trainer.', 'petar', 'trainer'],
      ['Петар Илиќ е новиот директор на УНХЦР.', 'petar', 'директор', 'united-nations-high-commissioner-for-refugees'],
      ['Ana Kovač, who has been Slovenia\'s interior minister since May, spoke.', 'ana', 'interior minister', 'slovenia'],
      ['Petar Ilić was seen by the director.', 'petar', undefined],
    ]);
  });

  it('is what the next sentence calls somebody, unless it names another', () => {
    holds([
      ['Zufrieden war Petar Ilić nicht. Der Landwirt wartet auf Geld.', 'petar', 'Landwirt'],
      ['Zufrieden war Petar Ilić nicht. Der Landwirt Ivan Horvat wartet.', 'petar', undefined],
      ['Zufrieden waren Petar Ilić und Ana Kovač nicht. Der Landwirt wartet.', 'petar', undefined],
    ]);
  });

  it('is that of each where a list or a colleague shares it, and their own where the list has one', () => {
    const ministers = told('Der Innenminister Österreichs, Ivan Horvat, empfing seine Amtskollegen Petar Ilić (Serbien) und Ana Kovač (Slowenien) in Wien.');
    assert.deepEqual(ministers['petar-ilic'], ['Innenminister', 'serbia']);
    assert.equal(ministers['ana-kovac']?.[1], 'slovenia');
    const witnesses = told('Es zeichneten die Vertreter der Organisationen: Ana Kovač, Direktorin von Frontex, und Petar Ilić, Sprecher des UNHCR.');
    assert.equal(witnesses['ana-kovac']?.[0], 'Direktorin');
    assert.equal(witnesses['petar-ilic']?.[0], 'Sprecher');
    holds([['Serbian Interior Minister Ivan Horvat spoke.\n\nHorvat will see his Croatian colleague Petar Ilić.', 'petar', 'Interior Minister', 'croatia']]);
  });

  it('stands above a name that signs, behind a nationality and behind whom something is under', () => {
    holds([
      ['Портпарол на УНХЦР\nПетар Илиќ\nСкопје', 'petar', 'портпарол', 'united-nations-high-commissioner-for-refugees'],
      ['Дојде и директорот на УНХЦР, Белгиецот Петар Илиќ.', 'petar', 'директор', 'united-nations-high-commissioner-for-refugees'],
      ['Auch das UNHCR unter Petar Ilić kam.', 'petar', undefined, 'united-nations-high-commissioner-for-refugees'],
    ]);
  });
});
