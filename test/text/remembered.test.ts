import assert from 'node:assert/strict';
import { remembered } from '../../src/text/remembered';

describe('what is remembered', () => {
  it('is asked for once, and again when too much was', () => {
    const asked: string[] = [];
    const length = remembered((key) => {
      asked.push(key);
      return key.length;
    }, 2);
    assert.deepEqual(['a', 'bb', 'a', 'ccc', 'a'].map(length), [1, 2, 1, 3, 1]);
    assert.deepEqual(asked, ['a', 'bb', 'ccc', 'a']);
  });
});
