import * as assert from 'node:assert/strict';
import { intended } from '../../../src/annotations/checks/typo';

const keys = ['entity', 'event', 'date', 'quote', 'nth', 'more', 'note'];

describe('A mistyped key', () => {
  for (const [typed, meant] of [['qoute', 'quote'], ['quot', 'quote'], ['quotes', 'quote'], ['quate', 'quote'], ['Quote', 'quote'], ['nht', 'nth'], ['entiy', 'entity'], ['uqote', 'quote']]) {
    it(`${typed} was meant as ${meant}`, () => assert.equal(intended(typed!, keys), meant));
  }

  for (const typed of ['colour', 'q', 'entities', 'wuoet', 'mote', 'tn', '', 'dat e2']) it(`${JSON.stringify(typed)} may be anything`, () => assert.equal(intended(typed, keys), undefined));
});
