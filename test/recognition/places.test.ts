import assert from 'node:assert/strict';
import { check } from './marked';

const cases = [
  'They flew from [l Turkey] to [l North Macedonia] and ate turkey.',
  'Talks in the [l United States] and the [l U.S.] were long; the US embassy was closed.',
  'The [l Republic of Serbia] and [l Bosnia and Herzegovina] agreed with [l Kosovo].',
  'The [l Western Balkans] and [l Europe] matter.',
  'The train from [l Skopje] to [l Deve Bair] was late.',
  'Er reiste aus der [l Türkei] in die [l Vereinigten Staaten] und nach [l Prishtina].',
  '[l Serbiens] Weg auf dem [l Westbalkan] ist lang.',
  'Тие патуваат од [l Северна Македонија] во [l Скопје] и во [l САД].',
  '[l Западниот Балкан] и [l Босна и Херцеговина] се важни за [l Ск\u043eпјe].',
  'Те пътуват от [l България] за [l Западните Балкани] и [l Турция].',
  'Dateline without a known place is none. See the split and the bar.',
  'Тие поминаа низ граничниот премин [l Лојане] и влегоа во [l Миратовац] ноќе.',
  'They crossed at the border crossing [l Lojane] and stayed near [l Miratovac] for a night.',
  'Они беа во Владата и во Собранието.',
  'Мали групи минаха оттук.',
];

describe('places', () => {
  for (const text of cases) it(text, () => void check(text));

  it('of one territory are one entity in all languages', () => {
    const { entities } = check('[l North Macedonia] is in [l Europe].\n[l Nordmazedonien] ist auch in [l Europa].\nА [l Северна Македонија] е тука.');
    assert.deepEqual(entities.map((entity) => entity.id), ['north-macedonia', 'europe']);
  });

  it('of one city likewise', () => {
    const { entities } = check('They met in [l Vienna].\nSie trafen sich in [l Wien].\nТие се сретнаа во [l Виена].');
    assert.deepEqual(entities.map((entity) => entity.id), ['vienna']);
  });
});
