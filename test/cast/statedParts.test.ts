import assert from 'node:assert/strict';
import { standings } from './standingsOf';

/** The role of the first person of each text. */
function check(cases: readonly (readonly [text: string, role: string | undefined])[]): void {
  for (const [text, role] of cases) assert.equal(Object.values(standings(text))[0]?.[0], role, text);
}

describe('words before the noun of a role', () => {
  it('are grades and offices that are acting or of the past', () => {
    check([
      ['Дојде вишата советничка Ана Илиќ.', 'виша советничка'],
      ['Дойде Ана Илич, младши експерт.', 'младши експерт'],
      ['Дойде изпълняващият длъжността директор Петър Илич.', 'изпълняващ длъжността директор'],
      ['Вршителот на должноста директор Петар Илиќ рече.', 'вршител на должноста директор'],
      ['Предишният албански посланик Петър Илич каза.', 'предишен посланик'],
      ['The former Serbian interior minister Petar Ilić spoke.', 'former interior minister'],
      ['Ексминистърът Петър Илич каза.', 'ексминистър'],
      ['Gestern sprach in der Halle die kommissarische Leiterin Ana Kovač.', 'kommissarische Leiterin'],
    ]);
  });

  it('have a pronoun among them that is no part of the role', () => {
    check([
      ['Дойде служебният им защитник Петър Илич.', 'служебен защитник'],
      ['Показа го началникът му, старши комисар Петър Илич.', 'началник'],
    ]);
  });

  it('are not how somebody is and where', () => {
    check([
      ['Дойде местният свещеник Петър Илич.', 'свещеник'],
      ['Дојде надлежниот обвинител Петар Илиќ.', 'обвинител'],
      ['Gestern sprach in der Halle der örtliche Vertreter Petar Ilić.', 'Vertreter'],
    ]);
  });
});

describe('words behind the noun of a role', () => {
  it('are the part of an organization that somebody heads, and whom they advise', () => {
    check([
      ['It was signed by the Director of Police, Petar Ilić.', 'Director of Police'],
      ['Дојде Ана Илиќ, советничка на градоначалникот.', 'советничка на градоначалникот'],
      ['Дойде Петър Илич, началник на пресслужбата на Фронтекс.', 'началник на пресслужбата'],
    ]);
  });

  it('are not whose they are, in whatever, by profession', () => {
    check([
      ['Дојде Ана Илиќ, готвачка по професија.', 'готвачка'],
      ['Дойде Ана Илич, професорка в същия факултет.', 'професорка'],
      ['Дойде собственикът на танкера Петър Илич.', 'собственик'],
      ['Gestern sprach in der Halle die Sprecherin der Polizeidirektion, Ana Kovač.', 'Sprecherin'],
    ]);
  });
});

describe('no roles', () => {
  it('are verbs, partners, patients and those to whom somebody speaks', () => {
    check([
      ['Министерският съвет назначи Петър Илич.', undefined],
      ['От страна на партньорите Петър Илич каза това.', undefined],
      ['Gestern war es kalt in der Halle. Einer ihrer Patienten ist Petar Ilić.', undefined],
      ['Es war kalt, wie Petar Ilić, berichtete Reportern gestern, in der Halle.', undefined],
    ]);
  });
});
