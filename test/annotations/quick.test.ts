import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseQuickly } from '../../src/annotations/quick';
import { sidecarEnding } from '../../src/annotations/sidecar';
import { createSidecar } from '../../src/annotations/write';
import { parseYaml } from '../../src/annotations/yaml';
import { annotations } from './arbitraries';
import { hand, handwriting } from './handwriting';

const corpus = path.join(import.meta.dirname, '../corpus');
const sidecars = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(sidecarEnding)).sort();
const places = (item: { quote: string; nth?: number }): number => item.quote.length * 10 + (item.nth ?? 1);

/** The tree of the quick parser, which must be that of the yaml library; `undefined` where it gives up. */
function agreed(source: string): ReturnType<typeof parseQuickly> {
  const quick = parseQuickly(source);
  if (quick) assert.deepEqual({ root: quick }, parseYaml(source), JSON.stringify(source));
  return quick;
}

/** What slips into a sidecar, or is typed there. */
const pieces = [
  '\n', '\n  ', '\n    ', ' ', '  ', '- ', '-', ': ', ':', '{', '}', '[', ']', ', ', ',', '"', "'", '#', ' #', '&a ', '*a', '!!str ', '|', '>', '? ', '?', '%', '\t', '\r', '\r\n', '---', '...', '---\n', '~', 'null', 'a', 'b: c',
  '\n# x\n', '\n  # x\n', '\\', '\\u12', '\\n', '\0', '\ud800', '\ufeff', '\u0085', '\u2028', '\u00a0', '<<: ', '@', '`', '=', 'id: x', '"a": b', "''", 'mine:\n', '\n- ', '\n  - { a: b }', '\x7f', '\x1f', 'x:y', 'x:,', '//', '(', '+1', '.5', '.', '_',
];

/** A slip: text that comes in, goes or takes another's place, a line that moves, doubles, or is indented otherwise. */
const slip = fc.record({ kind: fc.nat(5), from: fc.nat(999), to: fc.nat(999), length: fc.nat(12), text: fc.constantFrom(...pieces) });

function slipped(source: string, { kind, from, to, length, text }: typeof slip extends fc.Arbitrary<infer T> ? T : never): string {
  const at = Math.floor((from / 1000) * source.length);
  if (kind < 3) return source.slice(0, at) + (kind === 1 ? '' : text) + source.slice(kind === 0 ? at : at + (kind === 1 ? length : 1));
  const lines = source.split('\n');
  const line = Math.floor((from / 1000) * lines.length);
  if (kind === 3) lines.splice(Math.floor((to / 1000) * lines.length), 0, ...(length % 2 ? lines.splice(line, 1) : [lines[line]!]));
  else lines[line] = kind === 4 ? ' '.repeat(length % 5) + lines[line]! : lines[line]!.replace(/^ {1,2}/, '');
  return lines.join('\n');
}

describe('the quick parser', () => {
  it('takes all that Dramatis writes, also with other line ends, comments and empty lines', () => {
    fc.assert(fc.property(annotations, (value) => {
      const source = createSidecar(value, places);
      const commented = source.replace(/\n(?=(.*))/g, ' # x\n\n# $1\n');
      for (const each of [source, source.replace(/\n/g, '\r\n'), `\ufeff${source}`, commented, commented.replace(/\n/g, '\r\n'), source.replace(/\n$/, '')]) assert(agreed(each), each);
    }), { numRuns: 200 });
  });

  for (const file of sidecars) {
    it(`takes ${file}`, () => assert(agreed(fs.readFileSync(path.join(corpus, file), 'utf8'))));
  }

  const plain = 'schema: dramatis/1\nmentions:\n  - { entity: a, quote: b }\n';
  const taken: [string, string][] = [
    ['items in lines', 'mentions:\n- entity: a\n  quote: b\n-   entity: c\n    quote: d\n'],
    ['lists in brackets', "language: [de, 'mk' , \"bg\"]\nmentions: [{ entity: a, quote: b }, { date: '2031', quote: don't }]\nentities: []\n"],
    ['keys of its own', 'mine:\n  deep:\n    - a\n    - b: 1\n'],
    ['dates and addresses without quotes', 'published: 2031-05-08\nnote: see https://example.org/a?b=c#d at 12:30\n'],
    ['a sidecar in braces', '{ schema: dramatis/1, mentions: [] } # x\n'],
  ];
  for (const [name, source] of taken) it(`takes ${name}`, () => assert(agreed(source), source));

  const left: [string, string][] = [
    ['a key that stands twice', 'note: a\nnote: b\n'], ['anchors', 'note: &a b\n'], ['tags', 'nth: !!int 2\n'], ['text over lines', 'note: a\n  b\n'], ['braces over lines', 'mentions:\n  - { entity: a,\n      quote: b }\n'], ['blocks of text', 'note: |\n  a\n'],
    ['documents', `---\n${plain}`], ['a tab', 'note:\ta\n'], ['nothing', ''], ['only a comment', '# x\n'], ['a comment too near', 'note: "a"#b\n'], ['an open quote', 'note: "a\n'], ['a colon in text', 'note: a: b\n'], ['a list deeper than its key', 'mentions:\n  - { entity: a, quote: b }\n    - c\n'],
    ['a line between two columns', 'mentions:\n  -   entity: a\n    quote: b\n'], ['a key in the column of dashes', 'mentions:\n  - entity: a\n  quote: b\n'], ['much nesting', `mine: ${'['.repeat(40)}${']'.repeat(40)}\n`],
  ];
  for (const [name, source] of left) it(`leaves ${name} to the yaml library`, () => assert.equal(parseQuickly(source), undefined));

  it('sees what the yaml library sees, whatever was made of a sidecar', () => {
    let taken = 0;
    const written = fc.oneof(annotations.map((value) => createSidecar(value, places)), fc.tuple(annotations, hand).map(([value, by]) => handwriting(value, by)));
    fc.assert(fc.property(written, fc.array(slip, { maxLength: 4 }), (source, slips) => {
      if (agreed(slips.reduce(slipped, source))) taken++;
    }), { numRuns: Number(process.env['RUNS'] ?? 1500) });
    assert(taken > 100, `${taken}`);
    if (process.env['RUNS']) console.log(`${taken} taken`);
  });
});
