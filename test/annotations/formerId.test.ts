import * as assert from 'node:assert/strict';
import { formerId, idsOfCast } from '../../src/annotations/formerId';
import { scan } from '../../src/annotations/scan';

/** The authority list after `kovac` has become `ana-kovac`. */
function renamed(source: string): string | undefined {
  const edits = formerId(source, scan(source), 'kovac', 'ana-kovac', { type: 'person', name: 'Ana Kovač' });
  return edits?.sort((a, b) => b.start - a.start).reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

describe('The former id in an authority list', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['is kept in the entry', 'entities:\n  - id: kovac # she\n    type: person # p\n  - id: x\n', 'entities:\n  - id: ana-kovac # she\n    type: person # p\n    was: [kovac]\n  - id: x\n'],
    ['comes after others', 'entities:\n  - id: kovac\n    was: [a, b] # two\n    type: person\n', 'entities:\n  - id: ana-kovac\n    was: [a, b, kovac] # two\n    type: person\n'],
    ['comes after others in lines', 'entities:\n  - id: kovac\n    was:\n      - a # one\n    type: person\n', 'entities:\n  - id: ana-kovac\n    was:\n      - a # one\n      - kovac\n    type: person\n'],
    ['comes after one that is no list', 'entities:\n  - id: kovac\n    was: a\n', 'entities:\n  - id: ana-kovac\n    was: [a, kovac]\n'],
    ['is kept in braces', 'entities:\n- { id: kovac, type: person }\n', 'entities:\n- { id: ana-kovac, type: person, was: [kovac] }\n'],
    ['changes what refers to it', 'entities:\n  - id: x\n    of: kovac\n  - id: kovac\n', 'entities:\n  - id: x\n    of: ana-kovac\n  - id: ana-kovac\n    was: [kovac]\n'],
    ['gets an entry where there is none', 'entities:\n  - id: x # last\nother: 1\n', 'entities:\n  - id: x # last\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\n    was: [kovac]\nother: 1\n'],
    ['gets a list where there is none', 'other: 1', 'other: 1\nentities:\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\n    was: [kovac]\n'],
    ['gets the first entry of an empty list', 'entities:\r\nother: 1\r\n', 'entities:\r\n  - id: ana-kovac\r\n    type: person\r\n    name: Ana Kovač\r\n    was: [kovac]\r\nother: 1\r\n'],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(renamed(before), after));

  it('is not kept in a list in brackets', () => {
    assert.equal(renamed('entities: [{ id: kovac }]\n'), undefined);
    assert.equal(renamed('{ entities: [] }\n'), undefined);
  });

  it('is not free', () => {
    assert.deepEqual(idsOfCast(scan('entities:\n  - id: a\n    was: [b, c]\n  - id: d\n    was: e\n  - name: F\n')), new Set(['a', 'b', 'c', 'd', 'e']));
  });
});
