import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMention } from '../../src/annotations/decide';
import { readSidecar } from '../../src/annotations/read';
import type { Sidecar, SidecarProblem } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write';

function read(source: string): Sidecar {
  const sidecar = readSidecar(source);
  assert(sidecar.readable, `${sidecar.problems[0]?.message}\n${source}`);
  return sidecar;
}

const at = (source: string, { start, end }: SidecarProblem) => source.slice(start, end);

const geneva = `schema: dramatis/1
article: geneva.txt
language: [en, mk]              # in order of appearance
published: "2031-05-08"
status: done
sha256: 5c1f
note: seen
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač             # as this article states it
    role: Interior Minister
    of: freedonia
events:
  - id: kovac-visits-geneva
    type: visit
    title: Kovač visits Geneva
    date: "2031-05-06"
    place: geneva
    participants:
      - { entity: ana-kovac, role: guest }
    suggested: true
mentions:
  - { entity: ana-kovac, quote: Kovač, nth: 2 }
  - { event: kovac-visits-geneva, quote: working, more: [{ quote: visit, nth: 3 }] }
  - { date: "2031-05-06", quote: Tuesday, suggested: true }
rejected:
  - { quote: Tuesday, nth: 2, type: date }
`;

describe('reading a sidecar', () => {
  it('gives all that the design names', () => {
    const { annotations, problems } = read(geneva);
    assert.deepEqual(problems, []);
    assert.deepEqual(annotations, {
      schema: 'dramatis/1', article: 'geneva.txt', language: ['en', 'mk'], published: '2031-05-08', status: 'done', sha256: '5c1f', note: 'seen',
      entities: [{ id: 'ana-kovac', type: 'person', name: 'Ana Kovač', role: 'Interior Minister', of: 'freedonia' }],
      events: [{ id: 'kovac-visits-geneva', type: 'visit', title: 'Kovač visits Geneva', date: '2031-05-06', place: 'geneva', participants: [{ entity: 'ana-kovac', role: 'guest' }], suggested: true }],
      mentions: [
        { entity: 'ana-kovac', quote: 'Kovač', nth: 2 },
        { event: 'kovac-visits-geneva', quote: 'working', more: [{ quote: 'visit', nth: 3 }] },
        { date: '2031-05-06', quote: 'Tuesday', suggested: true },
      ],
      rejected: [{ quote: 'Tuesday', nth: 2, type: 'date' }],
    });
  });

  // The place of the error is what stands in « ».
  const unreadable: [string, string][] = [
    ['a conflict marker', 'mentions:\n«<<<<<<< ours\n  - { entity»: a, quote: b }\n'],
    ['an open brace', 'mentions:\n  - { entity: a, quote: b\n«»'],
    ['a tab for indentation', 'mentions:\n«\t»- a: b\n'],
    ['a duplicate key', 'status: done\n«status»: done\n'],
    ['a duplicate key of an item', 'mentions: [{ entity: a, quote: b, «entity»: c }]\n'],
    ['a duplicate key in other quotes', 'mentions: [{ entity: a, quote: b, «"quote"»: c }]\n'],
    ['two documents', 'schema: dramatis/1\n«---\nschema: dramatis/1\n»'],
    ['another schema', 'schema: «dramatis/2»\n'],
    ['another program', 'schema: «other/1»\n'],
    ['an unknown status', 'status: «open»\n'],
    ['a status of the wrong kind', 'status: «[done]»\n'],
    ['an ordinal of 0', 'mentions: [{ entity: a, quote: b, nth: «0» }]\n'],
    ['a negative ordinal', 'mentions: [{ entity: a, quote: b, nth: «-1» }]\n'],
    ['an ordinal in words', 'rejected: [{ quote: b, nth: «two», type: date }]\n'],
    ['an ordinal with a fraction', 'mentions: [{ entity: a, quote: b, more: [{ quote: c, nth: «1.5» }] }]\n'],
    ['an uncertain flag', 'mentions: [{ entity: a, quote: b, suggested: «maybe» }]\n'],
    ['a list that is a mapping', 'entities: «{ id: a }»\n'],
    ['a list that is a word', 'rejected: «none»\n'],
    ['an item that is a word', 'mentions: [«Ana»]\n'],
    ['an item that is a list', 'events: [«[a]»]\n'],
    ['a quote that is a list', 'mentions: [{ entity: a, quote: «[b]» }]\n'],
    ['a name that is a mapping', 'entities: [{ id: a, type: person, name: «{ first: Ana }» }]\n'],
    ['participants that are words', 'events: [{ id: a, type: visit, participants: [«ana»] }]\n'],
    ['participants that are a mapping', 'events: [{ id: a, type: visit, participants: «{ entity: a }» }]\n'],
    ['parts that are words', 'mentions: [{ entity: a, quote: b, more: [«c»] }]\n'],
    ['a language that is a mapping', 'language: «{ en: yes }»\n'],
    ['a list at the top', '«- a»'],
    ['a word at the top', '«Ana»'],
    ['an alias of an item', 'mentions:\n  - &a { entity: a, quote: b }\n  - «*a»\n'],
    ['an alias of a value', 'mentions: [{ entity: &a x, quote: «*a» }]\n'],
    ['an alias of nothing', 'mentions: [{ entity: a, quote: «*a» }]\n'],
  ];
  for (const [name, marked] of unreadable) {
    it(`refuses ${name}, and says where`, () => {
      const source = marked.replace(/[«»]/g, '');
      const sidecar = readSidecar(source);
      assert(!sidecar.readable, source);
      const start = marked.indexOf('«');
      assert(sidecar.problems.some((problem) => problem.start === start && problem.end === marked.indexOf('»') - 1), JSON.stringify(sidecar.problems));
      assert(sidecar.problems.every(({ message }) => /\S/.test(message) && !message.includes('\n')));
      assert.equal(sidecar.source, source);
    });
  }

  const problems: [string, string][] = [
    ['an unknown key at the top', '«mine»: [1, { two: 3 }]\n'],
    ['an unknown key of a mention', 'mentions:\n  - { entity: a, quote: b, «colour»: red }\n'],
    ['an unknown key of a participant', 'events:\n  - { id: a, type: visit, participants: [{ entity: b, «colour»: red }] }\n'],
    ['an alias for a key', 'mine: &a entity\nmentions:\n  - { entity: a, quote: b, «*a» : c }\n'],
    ['a mention with two targets', 'mentions:\n  - «{ entity: a, date: "2031", quote: b }»\n'],
    ['a mention without a target', 'mentions:\n  - «{ quote: b }»\n'],
    ['a mention of nobody', 'mentions:\n  - «{ entity: null, quote: b }»\n'],
    ['a mention without a quote', 'mentions:\n  - «{ entity: a }»\n'],
    ['a mention with a quote left open', 'mentions:\n  - «{ entity: a, quote: }»\n'],
    ['a mention of no words', 'mentions:\n  - «{ entity: a, quote: "" }»\n'],
    ['a part without a quote', 'mentions:\n  - { entity: a, quote: b, more: [«{ nth: 2 }», { quote: c }] }\n'],
    ['a rejection without a quote', 'rejected:\n  - «{ type: date }»\n'],
    ['an entity without an id', 'entities:\n  - «{ type: person, name: Ana }»\n'],
    ['an entity without a name', 'entities:\n  - «{ id: a, type: person }»\n'],
    ['an event without a type', 'events:\n  - «{ id: a, title: b }»\n'],
    ['a participant without an entity', 'events:\n  - { id: a, type: visit, participants: [«{ role: guest }»] }\n'],
  ];
  for (const [name, marked] of problems) {
    it(`reports ${name}, and saves around it`, () => {
      const source = marked.replace(/[«»]/g, '');
      const sidecar = read(source);
      const wanted = source.slice(marked.indexOf('«'), marked.indexOf('»') - 1);
      assert(sidecar.problems.some((problem) => at(source, problem) === wanted && problem.start === marked.indexOf('«')), JSON.stringify(sidecar.problems));
      const { annotations } = sidecar;
      const empty = /^[a-z]+:\n {2}- «\{/.test(marked);
      if (empty) assert.deepEqual(annotations, { entities: [], events: [], mentions: [], rejected: [] });
      const after = writeSidecar(sidecar, addMention({ ...annotations, note: 'new' }, { date: '2031', quote: 'x' }, 'date'), () => 0);
      for (const line of source.split('\n')) assert(after.split('\n').includes(line), after);
    });
  }

  const styles: [string, string][] = [
    ['CRLF', geneva.replace(/\n/g, '\r\n')],
    ['a byte-order mark', `\ufeff${geneva}`],
    ['comments', geneva.replace(/^/gm, '# x\n')],
    ['no indentation of lists', geneva.replace(/^ {2}/gm, '')],
    ['a document marker', `%YAML 1.1\n---\n${geneva}...\n`],
    ['other quotes', geneva.replace(/"/g, "'")],
    ['unquoted dates', geneva.replace(/"/g, '')],
    ['anchors', geneva.replace('- { entity', '- &m { entity').replace('quote: Kovač', 'quote: &q Kovač')],
    ['tags', geneva.replace(/"2031-05-06"/g, '!!timestamp 2031-05-06').replace('nth: 2', 'nth: !!int 2')],
  ];
  for (const [name, source] of styles) it(`takes ${name}`, () => assert.deepEqual(read(source).annotations, read(geneva).annotations));

  it('takes what stands there for the text it shows', () => {
    const { annotations } = read('mentions:\n  - { date: 2031-05-06, quote: 2031 }\n  - { entity: no, quote: 0x1F }\n  - { entity: a, quote: Null, suggested: false }\n  - { entity: a, quote: ~ }\n  - { entity: a, quote: 1_000.50, nth: 1 }\n');
    assert.deepEqual(annotations.mentions, [
      { date: '2031-05-06', quote: '2031' }, { entity: 'no', quote: '0x1F' }, { entity: 'a', quote: 'Null' }, { entity: 'a', quote: '~' }, { entity: 'a', quote: '1_000.50' },
    ]);
  });

  for (const source of ['', '\n', '# only a comment\n', '---\n', '~\n', '\ufeff', 'mentions:\n', 'mentions: []\nentities: ~\n']) {
    it(`takes ${JSON.stringify(source)} for an empty one`, () => {
      const { annotations, problems } = read(source);
      assert.deepEqual([annotations, problems], [{ entities: [], events: [], mentions: [], rejected: [] }, []]);
    });
  }

  it('takes thousands of mentions', () => {
    const source = 'mentions:\n' + Array.from({ length: 5000 }, (_, nth) => `  - { entity: a, quote: Kovač, nth: ${nth + 1} }\n`).join('');
    assert.equal(read(source).annotations.mentions.length, 5000);
  });

  it('never fails on any text, and never misplaces an error', () => {
    const pieces = fc.constantFrom('mentions:', 'entities:', 'events', '\n', '\n  ', '- ', ': ', '{', '}', '[', ']', ', ', '"', "'", '#', '&a', '*a', '!!', '!!set', '|', '>', '? ', '%', '\t', '\r', '---', '...', 'quote', 'entity', 'nth: 2', '<<', '\0', '\ud800', '\ufeff', '~');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''))), (source) => {
      const sidecar = readSidecar(source);
      assert(sidecar.readable || sidecar.problems.length > 0);
      for (const { start, end } of sidecar.problems) assert(0 <= start && start <= end && end <= source.length, `${JSON.stringify(source)} ${start} ${end}`);
    }), { numRuns: 1000 });
  });
});
