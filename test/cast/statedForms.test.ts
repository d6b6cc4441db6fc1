import assert from 'node:assert/strict';
import { standings } from './standingsOf';

/** What is stated of the first person of a text. */
function first(text: string): [string | undefined, string | undefined] | undefined {
  return Object.values(standings(text))[0];
}

function roles(text: string): (string | undefined)[] {
  return Object.values(standings(text)).map(([role]) => role);
}

describe('the words of a role', () => {
  it('are no part of the sentence before them', () => {
    assert.deepEqual(first('Гостите посрещна кметът Петър Илич.'), ['кмет', undefined]);
    assert.equal(first('За случајот е известена јавната обвинителка Ана Илиќ.')?.[0], 'јавна обвинителка');
    assert.equal(first('От гръцката страна генералният секретар Петър Илич дойде.')?.[0], 'генерален секретар');
  });

  it('are the office before a rank, which is told where nothing else is', () => {
    assert.deepEqual(roles('Началникът комисар Петър Илич говори.'), ['началник']);
    assert.deepEqual(roles('Зборуваше началникот на Фронтекс, генералот Петар Илиќ.'), ['началник']);
    assert.deepEqual(roles('Es sprach der Leiter von Frontex, Brigadier Petar Ilić.'), ['Leiter']);
    assert.deepEqual(roles('The head of Frontex, Ambassador Petar Ilić, spoke.'), ['head']);
    assert.deepEqual(roles('Es sprach Brigadier Petar Ilić.'), ['Brigadier']);
    assert.deepEqual(roles('Colonel Petar Ilić spoke first. Then the director of Frontex, Petar Ilić, left.'), ['director']);
  });

  it('are those of a woman or a man only where the text has a word for each', () => {
    assert.deepEqual(roles('Dabei waren die drei Innenminister Petar Ilić (Serbien), Ana Hoxha (Albanien) und Ivan Horvat (Kroatien).'), ['Innenminister', 'Innenminister', 'Innenminister']);
    assert.deepEqual(roles('Es kamen Innenministerinnen und Innenminister: Ana Hoxha (Albanien) und Ivan Horvat (Kroatien).'), ['Innenministerin', 'Innenminister']);
    assert.deepEqual(roles('Учествуваа министрите Петар Илиќ (Србија) и Ана Хоџа (Албанија).'), ['министер', 'министер']);
    assert.deepEqual(roles('Дойдоха вътрешните министри Петър Илич и Иван Хорват.'), ['вътрешен министър', 'вътрешен министър']);
  });

  it('keep a noun without article, which says which one, not one with it, which says whose', () => {
    assert.equal(first('Ana Kovač, IOM Chief of Mission, spoke.')?.[0], 'Chief of Mission');
    assert.equal(first('Дојде командирот на станицата, Петар Илиќ.')?.[0], 'командир');
    assert.equal(first('Дойде министърът на отбраната Петър Илич.')?.[0], 'министър на отбраната');
    assert.equal(first('Се сретнаа министрите за внатрешни работи на двете земји, Петар Илиќ и Иван Хорват.')?.[0], 'министер за внатрешни работи');
  });

  it('have capitals where they are titles in German', () => {
    assert.equal(first('Das sagte die Vorsitzende Richterin Ana Kovač.')?.[0], 'Vorsitzende Richterin');
    assert.equal(first('Das sagte Grenzwächter Ivan Horvat.')?.[0], 'Grenzwächter');
    assert.equal(first('Das sagte die Intendantin Ana Kovač.')?.[0], 'Intendantin');
  });
});

describe('whom words are said of', () => {
  it('is the one behind them where no comma stands between', () => {
    assert.deepEqual(roles('Дойдоха кметът Емил Петров, ръководителят на МОМ в Скопие Иван Хорват и други.'), ['кмет', 'ръководител']);
    assert.deepEqual(roles('Дојдоа градоначалникот на Прешево, Иван Илиќ, раководителката на тимот на Фронтекс во Белград, Ана Хорват, како и други.').length, 2);
    assert.deepEqual(roles('Minister Ana Kovač, the director of Frontex in Warsaw Ivan Horvat and others met.'), ['Minister', 'director']);
  });

  it('is told by a possessive behind them', () => {
    assert.deepEqual(first('Фронтекс чака. Говорителят ѝ Петър Илич мълчи.'), ['говорител', 'european-border-and-coast-guard-agency']);
    assert.equal(first('Дойде и посланикът ни Петър Илич.')?.[0], 'посланик');
  });

  it('is told by the name of an organization in quotation marks', () => {
    assert.equal(first('Говори директорът на Дирекция „Миграция“ Петър Илич.')?.[0], 'директор');
  });

  it('is the name in the line above', () => {
    assert.deepEqual(first('Они дојдоа.\n\nИван Илиќ,\nдиректор на Фронтекс\n'), ['директор', 'european-border-and-coast-guard-agency']);
    assert.equal(first('Rückfragen:\nAna Kovač\nPressesprecherin\n')?.[0], 'Pressesprecherin');
    assert.equal(first('Ana Kovač\nPressesprecherin Petra Horvat kam.\n')?.[0], undefined);
  });

  it('is a colleague, before and behind the name', () => {
    const found = (text: string): unknown => Object.values(standings(text))[1];
    assert.deepEqual(found('Interior Minister Ana Kovač and Ivan Horvat, her Croatian counterpart, met.'), ['Interior Minister', 'croatia']);
    assert.deepEqual(found('Министърът на вътрешните работи Ана Петрова и австрийският ѝ колега Иван Хорват се срещнаха.'), ['министър на вътрешните работи', 'austria']);
    assert.deepEqual(found('Bundesinnenministerin Ana Kovač und ihr serbischer Amtskollege Petar Ilić sprachen.'), ['Innenminister', 'serbia']);
    assert.deepEqual(found('Министерот Петар Илиќ и неговата хрватска колешка Ана Хорват разговараа.'), ['министерка', 'croatia']);
  });

  it('is of the organization that they lead where a verb says so, which is no word for a role', () => {
    const frontex = 'european-border-and-coast-guard-agency';
    assert.deepEqual(first('“No,” said Ana Kovač, who heads Frontex in Warsaw.'), [undefined, frontex]);
    assert.deepEqual(first('Frontex, headed by Ana Kovač, waits.'), [undefined, frontex]);
    assert.deepEqual(first('Das sagte Ana Kovač, die Frontex leitet.'), [undefined, frontex]);
    assert.deepEqual(first('Ова го рече Ана Илиќ, која го раководи Фронтекс.'), [undefined, frontex]);
    assert.deepEqual(first('Ова го рече Ана Илиќ, која раководи со Фронтекс.'), [undefined, frontex]);
    assert.deepEqual(first('Това каза Петър Илич, който ръководи Фронтекс.'), [undefined, frontex]);
  });
});
