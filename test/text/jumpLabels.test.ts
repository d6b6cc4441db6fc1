import assert from 'node:assert/strict';
import { jumpLabels, typedLabel } from '../../src/text/jumpLabels';

describe('labels to jump to', () => {
  it('are as short as can be, and none begins with another', () => {
    for (const count of [0, 1, 19, 20, 60, 200, 361]) {
      const labels = jumpLabels(count);
      assert.equal(new Set(labels).size, count);
      for (const label of labels) assert.ok(!labels.some((other) => other !== label && other.startsWith(label)), label);
      assert.deepEqual(labels.map(({ length }) => length), labels.map(({ length }) => length).sort());
    }
    assert.ok(jumpLabels(19).every((label) => label.length === 1));
    assert.equal(jumpLabels(40).filter((label) => label.length === 1).length, 17);
  });

  it('are as many as pairs of letters at most', () => {
    assert.equal(jumpLabels(1000).length, 361);
  });

  it('are typed on a Cyrillic keyboard too', () => {
    assert.deepEqual([...'асдфгкленоиртупвмбз'].map(typedLabel).join(''), [...'asdfgklenoirtupvmbz'].join(''));
    assert.equal(typedLabel('АС'), 'as');
  });
});
