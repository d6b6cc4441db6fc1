import assert from 'node:assert/strict';
import { rules } from '../../src/recognition/mention';
import { explain } from '../../src/recognition/reason';

describe('explanations', () => {
  for (const rule of rules) {
    it(`of ${rule} are one sentence that quotes its evidence`, () => {
      assert.match(explain({ rule }), /^[A-Z][^.]*\.$/);
      assert.match(explain({ rule, evidence: 'Ana\nKovač' }), /“Ana Kovač”.*\.$/);
    });
  }

  it('shorten long evidence', () => assert.ok(explain({ rule: 'title', evidence: 'word '.repeat(100) }).length < 160));
});
