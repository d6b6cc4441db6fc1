import assert from 'node:assert/strict';
import { suggest } from '../../src/cast/suggest';
import { rulesOfRecognition } from '../../src/recognition/recognize';
import type { Recognizer } from '../../src/recognition/recognizer';
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

  it('are the person’s whom the article names in full, where the model was less sure of something else', () => {
    const text = 'Minister Ana Kovač came. We met Kovač later.';
    const taken = (score: number): Recognizer => ({
      name: 'taken for a place',
      *paragraph() {
        yield { start: 32, end: 37, type: 'place', score, why: { rule: 'model' } };
      },
    });
    const typeOf = (score: number): string | undefined => suggest(text, { recognizers: [...rulesOfRecognition, taken(score)] }).mentions.find(({ start }) => start === 32)?.type;
    assert.equal(text.slice(32, 37), 'Kovač');
    assert.equal(typeOf(0.7), 'person');
    assert.equal(typeOf(0.95), 'place');
  });
});
