import * as assert from 'node:assert/strict';
import { checkSidecar, type Finding } from '../../../src/annotations/check';
import { rules } from '../../../src/annotations/checks/rules';
import { readSidecar } from '../../../src/annotations/read';

const text = 'Ana Kovač met Petar. Kovač left Skopje, and Kovač came back.';
const head = `sha256: h
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
`;

/** What is found in a sidecar: the rule, and the words of the source at which it is found. */
function found(source: string, check: (sidecar: ReturnType<typeof read>) => Finding[] = (sidecar) => checkSidecar(sidecar, { text, hash: 'h' })): [string, string][] {
  return check(read(source)).map(({ rule, start, end }) => [rule, source.slice(start, end)]);
}

function read(source: string): Extract<ReturnType<typeof readSidecar>, { readable: true }> {
  const sidecar = readSidecar(source);
  assert.ok(sidecar.readable, source);
  return sidecar;
}

/** A line more in the head's mentions, and what is found there. */
const lines: [line: string, ...found: [rule: string, at: string][]][] = [
  ['{ entity: ana-kovac, quote: Kovač, nth: 3 }'],
  ['{ entity: ana-kovac, quote: Kovać }', ['missing-quote', 'quote: Kovać']],
  ['{ entity: ana-kovac, quote: Kovač, nth: 4 }', ['missing-quote', 'nth: 4']],
  ['{ entity: ana-kovac, quote: Kovač, more: [{ quote: nowhere }] }', ['missing-quote', 'more: [{ quote: nowhere }]']],
  ['{ entity: nobody, quote: Petar }', ['undeclared-id', 'entity: nobody']],
  ['{ event: ana-kovac, quote: Petar }', ['undeclared-id', 'event: ana-kovac']],
  ['{ entity: ana-kovac }', ['incomplete', '{ entity: ana-kovac }']],
  ['{ quote: Petar }', ['incomplete', '{ quote: Petar }']],
  ['{ entity: ana-kovac, date: unknown, quote: Petar }', ['incomplete', '{ entity: ana-kovac, date: unknown, quote: Petar }']],
  ['{ entity: ana-kovac, quote: Petar, colour: red }', ['unknown-key', 'colour']],
  ['{ date: 2031-02-30, quote: Petar }', ['bad-date', 'date: 2031-02-30']],
  ['{ date: unknown, quote: Petar }'],
  ['{ entity: ana-kovac, quote: Ana Kovač, note: again, suggested: true }', ['duplicate-mention', 'quote: Ana Kovač']],
  ['{ entity: ana-kovac, quote: Ana Kovač, more: [{ quote: Petar }] }'],
];

describe('Checks of one sidecar', () => {
  it('find nothing in a good one', () => assert.deepEqual(found(head), []));

  for (const [line, ...expected] of lines) {
    it(`find ${expected.map(([rule]) => rule).join() || 'nothing'} in ${line}`, () => assert.deepEqual(found(`${head}  - ${line}\n`), expected));
  }

  const bodies: [source: string, ...found: [rule: string, at: string][]][] = [
    [head.replace('sha256: h', 'sha256: other'), ['stale-hash', 'sha256: other']],
    [`${head}published: today\n`, ['bad-date', 'published: today']],
    [`${head}published: unknown\n`, ['bad-date', 'published: unknown']],
    [`${head}language: [en, "e n", sr-Latn, mk]\n`, ['bad-language', 'language: [en, "e n", sr-Latn, mk]']],
    [`${head}events:\n  - { id: e, type: visit, date: "2031-05-06/2031-05-07" }\n`],
    [`${head}events:\n  - { id: e, type: visit, date: May }\n`, ['bad-date', 'date: May']],
    [`${head}events:\n  - { id: e, type: visit, place: x, participants: [{ entity: y }] }\n`, ['undeclared-id', 'place: x'], ['undeclared-id', 'participants: [{ entity: y }]']],
    [head.replace('name: Ana Kovač', 'name: Ana Kovač\n    of: freedonia'), ['undeclared-id', 'of: freedonia']],
    [head.replace('mentions', '  - { id: ana-kovac, type: place, name: Ana }\nmentions'), ['duplicate-id', 'id: ana-kovac'], ['two-types', 'type: place']],
    [`${head}events:\n  - { id: ana-kovac, type: visit }\n`, ['duplicate-id', 'id: ana-kovac'], ['two-types', 'type: visit']],
    [`${head}rejected:\n  - { quote: Ana Kovač, type: person }\n`, ['contradiction', 'quote: Ana Kovač']],
    [`${head}rejected:\n  - { quote: Ana Kovač }\n`, ['contradiction', 'quote: Ana Kovač']],
    [`${head}rejected:\n  - { quote: Ana Kovač, type: place }\n  - { quote: Ana Kovač, entity: petar }\n  - { quote: Kovač, type: person }\n  - { quote: nowhere, type: person }\n`],
  ];
  for (const [source, ...expected] of bodies) {
    it(`find ${expected.map(([rule]) => rule).join() || 'nothing'} in ${JSON.stringify(source.split('\n').at(-2))}`, () => assert.deepEqual(found(source), expected));
  }

  it('find a sidecar without an article, and no quotes missing in it', () => {
    assert.deepEqual(found(`${head}  - { date: unknown, quote: nowhere }\n`, (sidecar) => checkSidecar(sidecar, undefined)), [['missing-article', '']]);
  });

  it('believe an editor that knows where mentions are', () => {
    const source = `${head}  - { date: unknown, quote: nowhere }\n  - { date: unknown, quote: Petar }\n  - { date: unknown, quote: Skopje }\n  - { date: unknown, quote: gone }\n`;
    const check = (sidecar: ReturnType<typeof read>): Finding[] => {
      const [, , petar, skopje, gone] = sidecar.annotations.mentions;
      return checkSidecar(sidecar, { text, hash: 'h', unresolved: new Map([[petar!, 'ambiguous'], [skopje!, 'gone'], [gone!, 'gone']]) });
    };
    assert.deepEqual(found(source, check), [['ambiguous-quote', 'quote: Petar'], ['missing-quote', 'quote: Skopje'], ['missing-quote', 'quote: gone']]);
  });

  it('name the first declaration, and the keys that an unknown one may have been', () => {
    const [duplicate] = checkSidecar(read(head.replace('mentions', '  - { id: ana-kovac, type: person, name: Ana }\nmentions')), { text, hash: 'h' });
    assert.deepEqual(duplicate!.related!.map(({ spot }) => spot), [{ list: 'entities', index: 0, key: 'id' }]);
    const [unknown] = checkSidecar(read('mentions:\n  - { date: unknown, qoute: Petar, nth: 1 }\n'), { text, hash: 'h' });
    assert.deepEqual(unknown!.unknown, { key: 'qoute', known: ['entity', 'event', 'quote', 'more', 'suggested', 'note'] });
  });

  it('have a sentence for each rule, and a severity', () => {
    for (const [rule, { severity, about }] of Object.entries(rules)) {
      assert.match(rule, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(about, /^[A-Z].*\.$/);
      assert.ok(['error', 'warning'].includes(severity));
    }
  });
});
