import assert from 'node:assert/strict';
import { check } from './marked';

const cases = [
  'Interior Minister [p Ana Kovač] spoke. Later [p Kovač] left with [p Kovač]’s aide.',
  'Innenminister [p Max Muster] sprach. Das ist [p Musters] Plan, so [p Muster] in der Stadt.',
  'Министерот [p Петар Илиќ] зборуваше. Потоа [p Илиќ] замина.',
  'Министър [p Иван Иванов] говори. После [p Иванов] замина.',
  'First [p Quor] was here. Interior Minister [p Xela Quor] spoke.',
];

describe('names again', () => {
  for (const text of cases) {
    it(text, () => {
      const persons = check(text).entities.filter((entity) => entity.type === 'person');
      assert.equal(persons.length, 1);
    });
  }

  it('of two persons with one surname are left alone', () => {
    check('Minister [p Ana Kovač] met Minister [p Ivan Kovač]. Then Kovač left.');
  });
});
