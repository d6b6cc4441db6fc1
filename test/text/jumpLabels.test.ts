import assert from 'node:assert/strict';
import { jumpLabels, typedLabel } from '../../src/text/jumpLabels';

describe('labels to jump to', () => {
  it('are as short as can be, and none begins with another', () => {
    for (const count of [0, 1, 32, 33, 60, 200, 1024]) {
      const labels = jumpLabels(count);
      assert.equal(new Set(labels).size, count);
      for (const label of labels) assert.ok(!labels.some((other) => other !== label && other.startsWith(label)), label);
      assert.deepEqual(labels.map(({ length }) => length), labels.map(({ length }) => length).sort());
    }
    assert.ok(jumpLabels(32).every((label) => label.length === 1));
    assert.equal(jumpLabels(40).filter((label) => label.length === 1).length, 31);
  });

  it('are as many as pairs of letters at most', () => {
    assert.equal(jumpLabels(2000).length, 1024);
  });

  it('are typed on a Cyrillic keyboard too', () => {
    assert.deepEqual([...'асдфгхјкленоиртупвмбцз1'].map(typedLabel).join(''), [...'asdfghjklenoirtupvmbcz1'].join(''));
    assert.equal(typedLabel('АС'), 'as');
  });
});
