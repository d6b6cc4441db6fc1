import assert from 'node:assert/strict';
import { standings } from './standingsOf';

/** The roles of the persons of each text, in the order of their names. */
function check(cases: readonly (readonly [text: string, ...roles: (string | undefined)[]])[]): void {
  for (const [text, ...roles] of cases) assert.deepEqual(Object.values(standings(text)).map(([role]) => role), roles, text);
}

describe('a clause', () => {
  it('tells a role by what somebody works or serves as', () => {
    check([
      ['It was arranged by Ana Kovač, who has served as head of the agency since May.', 'head'],
      ['Petar Ilić, who runs the kitchen as a volunteer, spoke.', 'volunteer'],
      ['Petar Ilić – who is also deputy mayor – spoke.', 'deputy mayor'],
      ['Ana Kovač, in her capacity as chair of the committee, opened it.', 'chair'],
      ['Gestern sprach Ana Kovač, die seit Mai die Grenzpolizei als Direktorin leitet.', 'Direktorin'],
      ['Gestern wurde er von Ana Kovač begleitet, die beim Verein als Referentin arbeitet.', 'Referentin'],
      ['Дојде Ана Илиќ, која работи како медицинска сестра во Скопје.', 'медицинска сестра'],
      ['Дојде Петар Илиќ, кој ја држи функцијата на заменик-командант.', 'заменик-командант'],
      ['Дойде Петър Илич, който там е началник на отдел.', 'началник на отдел'],
    ]);
  });

  it('tells none that is over', () => {
    check([
      ['Petar Ilić, who had served as head of the agency, spoke.', undefined],
      ['Gestern sprach Ana Kovač, die zuvor als Direktorin gearbeitet hatte.', undefined],
    ]);
  });

  it('appoints somebody, also behind an apposition', () => {
    check([
      ['Владата го назначи Петар Илиќ за директор на полицијата.', 'директор на полицијата'],
      ['Со нив зборуваше Ана Илиќ, избрана за претседателка на здружението.', 'претседателка'],
      ['Ана Илиќ, досегашна раководителка, беше именувана за в.д. директорка.', 'в.д. директорка'],
    ]);
  });
});

describe('what is told of several', () => {
  it('is a role in the plural behind their names', () => {
    check([
      ['Ana Kovač and Petar Ilić, both lawyers, spoke.', 'lawyer', 'lawyer'],
      ['Ana Kovač and Petar Ilić, a lawyer, spoke.', undefined, 'lawyer'],
      ['Зборуваа Марко Хорват и Петар Илиќ, адвокати од Скопје.', 'адвокат', 'адвокат'],
    ]);
    assert.deepEqual(Object.values(standings('Ana Kovač and Petar Ilić, the interior ministers of Serbia and Albania, spoke.')), [['interior minister', 'serbia'], ['interior minister', 'albania']]);
  });

  it('is the role of their colleague from several countries', () => {
    assert.deepEqual(Object.values(standings('Министерот за внатрешни работи Петар Илиќ ги прими неговите колеги од Србија и од Албанија, Марко Хорват и Јован Бабиќ.')).slice(1), [['министер за внатрешни работи', 'serbia'], ['министер за внатрешни работи', 'albania']]);
  });

  it('is of women and men where a participle is the noun', () => {
    check([['Gestern waren viele Leute in der Halle. Die Abgeordneten Ana Kovač und Petar Ilić kamen.', 'Abgeordnete', 'Abgeordneter']]);
  });
});

describe('the next sentence', () => {
  it('may begin with a pronoun or behind a semicolon', () => {
    check([
      ['Петар Илиќ седеше во третиот ред. Тој е директор на полицијата.', 'директор на полицијата'],
      ['Gestern war auch Vida Kovač gekommen; die Bürgermeisterin von Bihać war zufrieden.', 'Bürgermeisterin'],
    ]);
  });

  it('is of the one who has no role yet', () => {
    check([
      ['Minister Petar Ilić met Marko Horvat. The governor of Bihać was glad.', 'Minister', 'governor'],
      ['Minister Petar Ilić met Marko Horvat. The minister was glad.', 'Minister', undefined],
    ]);
  });
});
