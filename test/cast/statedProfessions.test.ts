import assert from 'node:assert/strict';
import { standings } from './standingsOf';

/** The role and holder of the first person of each text. */
function check(cases: readonly (readonly [text: string, role: string | undefined, of?: string])[]): void {
  for (const [text, role, of] of cases) {
    const [found] = Object.values(standings(text));
    assert.equal(found?.[0], role, text);
    if (of !== undefined) assert.equal(found?.[1], of, text);
  }
}

describe('professions', () => {
  it('stand before names', () => {
    check([
      ['The beekeeper Ana Kovač spoke.', 'beekeeper'],
      ['They asked the violinist Ana Kovač.', 'violinist'],
      ['Der Gipser Petar Ilić sprach.', 'Gipser'],
      ['Die Uhrmacherin Ana Kovač sprach.', 'Uhrmacherin'],
      ['Пчеларот Петар Илиќ рече.', 'пчелар'],
      ['Зборуваа археолозите Петар Илиќ и Ана Ковач.', 'археолог'],
      ['Каза го деканката Ана Ковач.', 'деканка'],
      ['Таксиметровият шофьор Петър Илич каза.', 'таксиметров шофьор'],
    ]);
  });

  it('stand behind names, an age and a town', () => {
    check([
      ['Petar Ilić, 34, a mechanic from Belgrade, waited.', 'mechanic'],
      ['Petar Ilić (34), Busfahrer aus Belgrad, wartete.', 'Busfahrer'],
      ['Петар Илиќ (51) од Скопје, сопственик на фирма, рече.', 'сопственик на фирма'],
      ['Ana Kovač, one of the founders, spoke.', 'founder'],
      ['Ana Kovač, a 45-year-old nurse from Belgrade, waited.', 'nurse'],
      ['Дојде Петар Илиќ, директор на ЈАКС и Иван Хорват.', 'директор на ЈАКС'],
    ]);
  });

  it('have the nouns that English compounds begin with', () => {
    check([
      ['Petar Ilić, a bus driver from Belgrade, waited.', 'bus driver'],
      ['The court heard the fish dealer Petar Ilić.', 'fish dealer'],
      ['The Serbian lorry driver Petar Ilić waited.', 'lorry driver', 'serbia'],
      ['The young driver Petar Ilić waited.', 'driver'],
      ['They met judge Petar Ilić.', 'judge'],
    ]);
  });

  it('are written as the text has them where they are abbreviated', () => {
    check([
      ['The boat was found by Staff Sgt. Petar Ilić.', 'Staff Sgt.'],
      ['Lt. Col. Petar Ilić spoke.', 'Lt. Col.'],
      ['Зборуваше адв. Петар Илиќ.', 'адв.'],
    ]);
  });

  it('are no kin, no peoples, no townsfolk, nobody who is there or accused', () => {
    check([
      ['His sister Ana Kovač spoke.', undefined],
      ['Sister Ana Kovač spoke.', 'Sister'],
      ['Неговата сестра Ана Ковач рече.', undefined],
      ['Der Albaner Petar Ilić sprach.', undefined],
      ['Die Wienerin Ana Kovač sprach.', undefined],
      ['Die Zeugin Ana Kovač sprach.', undefined],
      ['The host, Ana Kovač, spoke.', undefined],
      ['The alleged head of the network, Petar Ilić, was seen.', undefined],
      ['Предполагаемият водач Петър Илич избяга.', undefined],
      ['Please contact Ana Kovač at UNHCR.', undefined],
      ['Мигрантът Петър Илич каза.', undefined],
      ['Ana Kovač, die das Referat leitet, sprach.', undefined],
    ]);
  });
});

describe('an office', () => {
  it('is of the past with its word, and then less than any other', () => {
    check([
      ['Der frühere Polizeichef Petar Ilić sprach.', 'früherer Polizeichef'],
      ['Бившият охранител Петър Илич каза.', 'бивш охранител'],
      ['Поранешниот директор Петар Илиќ рече.', 'поранешен директор'],
      ['Ana Kovač, founder and former director of UNHCR, spoke.', 'founder'],
      ['The mechanic Petar Ilić, former mayor of Belgrade, spoke.', 'mechanic'],
    ]);
  });

  it('is more than a profession or a seat in parliament', () => {
    check([
      ['Судијата Петар Илиќ, претседател на УНХЦР, рече.', 'претседател'],
      ['Der Sprecher des UNHCR, Rechtsanwalt Petar Ilić, kam.', 'Sprecher'],
      ['Lawmaker Ana Kovač, chair of UNHCR, spoke.', 'chair'],
    ]);
  });

  it('says no more than the text of new ones and of the first', () => {
    check([
      ['Najdeska met the outgoing director, Petar Ilić.', 'director'],
      ['Die scheidende Direktorin Ana Kovač kam.', 'Direktorin'],
      ['Првата снимателка Ана Ковач рече.', 'снимателка'],
      ['Првиот вицепремиер Петар Илиќ рече.', 'прв вицепремиер'],
    ]);
  });

  it('has the part of an organization that it heads where the whole is named', () => {
    check([
      ['Дојде шефицата на мисијата на УНХЦР, Ана Ковач.', 'шефица на мисијата', 'united-nations-high-commissioner-for-refugees'],
      ['Треньорът на гостите Петър Илич каза.', 'треньор'],
      ['Комендантът на лагера Петър Илич каза.', 'комендант'],
      ['Изпълнителният директор на дружество „Родина“ Петър Илич каза.', 'изпълнителен директор'],
      ['EU-Kommissarin Ana Kovač sprach.', 'Kommissarin'],
      ['LKW-Fahrer Petar Ilić wartete.', 'LKW-Fahrer'],
      ['The Swedish ambassador to Serbia, Ana Kovač, spoke.', 'ambassador', 'sweden'],
    ]);
  });

  it('has its capitals where the text gives them, and none from the beginning of a sentence', () => {
    check([
      ['Вчера говори Генералният Директор Петър Илич.', 'Генерален Директор'],
      ['Директорът Петър Илич говори.', 'директор'],
      ['12:30 Директорът Петър Илич говори.', 'директор'],
      ['Opposition deputy Petar Ilić spoke.', 'opposition deputy'],
      ['The Chief Prosecutor Petar Ilić spoke.', 'Chief Prosecutor'],
    ]);
  });

  it('is that of who works for the one named last, where a comma stands between', () => {
    check([
      ['Шефот на кабинетот на министерот, Петар Илиќ, рече.', 'шеф на кабинетот на министерот'],
      ['Министърът на правосъдието и вицепремиер Петър Илич каза.', 'министър на правосъдието'],
      ['Der Sonderbeauftragte der Bundesregierung für Migrationsabkommen, Petar Ilić, sprach.', 'Sonderbeauftragter für Migrationsabkommen'],
      ["The Chargé d'affaires of Ireland, Petar Ilić, spoke.", "Chargé d'affaires", 'ireland'],
    ]);
  });

  it('is not that of whom somebody acts for', () => {
    check([['Ана Ковач, бранителка на Петар Илиќ, рече.', 'бранителка']]);
    assert.deepEqual(Object.values(standings('Ana Kovač, counsel for Petar Ilić, spoke.')), [['counsel', undefined], [undefined, undefined]]);
  });

  it('stands before the verb that gives it', () => {
    check([
      ['За директор на УНХЦР е именуван Петар Илиќ.', 'директор', 'united-nations-high-commissioner-for-refugees'],
      ['The orchestra has named Ana Kovač as its next music director.', 'music director'],
      ['Am Samstag wurde Petar Ilić als Obmann bestätigt.', 'Obmann'],
    ]);
  });

  it('keeps what it is of where that is a part and no body of its own, one where several have it', () => {
    check([
      ['Командирът на пожарната бригада Петър Илич говори.', 'командир на пожарната бригада'],
      ['Началничката на кабинета Ана Илич говори.', 'началничка на кабинета'],
      ['Собственикът на хотела Петър Илич говори.', 'собственик'],
      ['Директорите на граничните полиции Петър Илич и Иван Колев се срещнаха.', 'директор на граничната полиция'],
      ['The heads of the delegations, Ana Kovač and Petar Ilić, spoke.', 'head of delegation'],
    ]);
  });

  it('is in the next cell of a row', () => {
    check([
      ['Before lunch spoke Ana Kovač | Director | Directorate for Border and Migration in the ministry', 'Director'],
      ['Босна ; Ана Ковач ; директорка ; Висш съд', 'директорка'],
      ['Ana Kovač; Director Petar Ilić', undefined],
    ]);
  });

});
