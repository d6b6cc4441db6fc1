import assert from 'node:assert/strict';
import { normalise } from '../../src/text/normalise';

describe('normalised text', () => {
  const cases: [string, string, string][] = [
    ['loses its byte-order mark', '\ufeffAna', 'Ana'],
    ['keeps a byte-order mark in the middle', 'A\ufeffna', 'A\ufeffna'],
    ['loses one byte-order mark alone', '\ufeff\ufeffAna', '\ufeffAna'],
    ['has LF for CRLF and CR', 'a\r\nb\rc\nd\r\r\n', 'a\nb\nc\nd\n\n'],
    ['is not composed', 'e\u0301 é', 'e\u0301 é'],
    ['keeps white space of other kinds', 'a\u00a0b\u2028c\u0085', 'a\u00a0b\u2028c\u0085'],
    ['may be empty', '', ''],
  ];
  for (const [name, raw, text] of cases) it(name, () => assert.equal(normalise(raw), text));
});
