import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { idAt, idPlaces, idsIn, itemsOf, lettersOf } from '../../src/annotations/ids';
import { lists, type Annotations } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { scan, type MapPart, type Part } from '../../src/annotations/scan';
import { placeAt } from '../../src/annotations/scanPlace';
import { annotations } from './arbitraries';
import { hand as style, handwriting as handwritten } from './handwriting';

/** What a part says, as plain values. */
function plain(part: Part | undefined): unknown {
  if (part === undefined) return undefined;
  if (part.kind === 'scalar') return part.text;
  if (part.kind === 'list') return part.items.map(({ value }) => plain(value));
  return Object.fromEntries(part.fields.map(({ key, value }) => [key.text, plain(value)]));
}

/** The lists of a sidecar in the form of `plain`. */
function expected(read: Annotations): Record<string, unknown[]> {
  const words = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(words) : typeof value === 'object' ? Object.fromEntries(Object.entries(value!).map(([key, part]) => [key, words(part)])) : `${value as string | number | boolean}`;
  return Object.fromEntries(lists.map((list) => [list, read[list].map(words)]));
}

function found(root: MapPart): Record<string, unknown[]> {
  return Object.fromEntries(lists.map((list) => [list, itemsOf(root, list).map((item) => {
    const known = JSON.parse(JSON.stringify(plain(item)), without) as Record<string, unknown>;
    if (known['nth'] === '1') delete known['nth'];
    return known;
  })]));
}

/** Leaves out what somebody wrote that is not known. */
function without(key: string, value: unknown): unknown {
  return key.startsWith('mine') ? undefined : value;
}

/** What the layout is not looked for in: it takes a scalar for one line, and a key for one that stands before its colon. */
const beyond = ['explicit keys', 'block scalars', 'scalars over lines', 'anchors and tags'];

const written = fc.record({ value: annotations, hand: style }).map(({ value, hand }) => handwritten(value, { ...hand, habits: hand.habits.filter((habit) => !beyond.includes(habit)) }));

describe('The layout of a sidecar', () => {
  it('is that of the reader, whatever the style', () => {
    fc.assert(fc.property(written, (source) => {
      const sidecar = readSidecar(source);
      assert.ok(sidecar.readable);
      assert.deepEqual(found(scan(source)), expected(sidecar.annotations));
    }), { numRuns: 200 });
  });

  it('is that of the reader in the corpus', () => {
    const corpus = path.join(import.meta.dirname, '../corpus');
    const files = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ann.yaml'));
    assert.ok(files.length > 20);
    for (const file of files) {
      const sidecar = readSidecar(fs.readFileSync(path.join(corpus, file), 'utf8'));
      assert.ok(sidecar.readable);
      assert.deepEqual(found(scan(sidecar.source)), expected(sidecar.annotations), file);
    }
  });

  it('is found whatever is typed: nothing throws, every scalar stands where it says', () => {
    const mess = fc.array(fc.constantFrom('{', '}', '[', ']', '"', "'", ':', ': ', ', ', '- ', '\n', '\n  ', '#', ' #', '|', '\\', 'mentions:\n', 'entity', 'ana', '  ', '\r\n', '\t', '&', '*'), { maxLength: 40 }).map((parts) => parts.join(''));
    const torn = fc.record({ source: written, cut: fc.nat(), to: fc.nat(), put: mess }).map(({ source, cut, to, put }) => {
      const start = cut % (source.length + 1);
      return source.slice(0, start) + put + source.slice(Math.min(source.length, start + (to % 30)));
    });
    const check = (part: Part | undefined, source: string, from: number, to: number): void => {
      if (!part) return;
      assert.ok(from <= part.start && part.start <= part.end && part.end <= to, `${part.kind} ${part.start}-${part.end} in ${from}-${to}`);
      if (part.kind === 'list') for (const { value, start, end } of part.items) check(value, source, start, end);
      if (part.kind === 'map') for (const { key, value } of part.fields) [key, value].forEach((inner) => check(inner, source, part.start, part.end));
    };
    fc.assert(fc.property(fc.oneof(mess, torn), fc.nat(), (source, at) => {
      const root = scan(source);
      check(root, source, 0, source.length);
      idPlaces(root);
      const place = placeAt(root, source, at % (source.length + 1));
      if (place) assert.ok(place.extent.start <= at % (source.length + 1) && at % (source.length + 1) <= place.extent.end);
    }), { numRuns: 500 });
  });

  it('is found in time that grows with the lines', () => {
    const open = '  - { entity: ana, quote: "'.repeat(20_000);
    const lines = '  - { entity: ana, quote:\n'.repeat(20_000);
    for (const source of [`mentions:\n${open}`, `mentions:\n${lines}`, '['.repeat(50_000), '- '.repeat(50_000), 'a: '.repeat(50_000), `${' '.repeat(50_000)}\n`.repeat(20)]) scan(source);
  }).timeout(5_000);

  it('goes on behind an item that is half typed', () => {
    for (const half of ['- { entity: ana, quote: ', '- { entity: ana, quo', '- {', '-', '- { entity: "ana', '- { entity: ana, more: [ {', '- ent', '- { quote: a, nth: 2 } }']) {
      const source = `entities:\n  - id: ana\n    type: person\n    name: Ana\nmentions:\n  ${half}\n  - { entity: berta, quote: Berta }\nrejected:\n  - { quote: x }\n`;
      const root = scan(source);
      assert.deepEqual(itemsOf(root, 'mentions').at(-1) && plain(itemsOf(root, 'mentions').at(-1)), { entity: 'berta', quote: 'Berta' }, half);
      assert.deepEqual(itemsOf(root, 'rejected').map(plain), [{ quote: 'x' }], half);
    }
  });
});

describe('The ids of a sidecar', () => {
  it('are those of the reader, each at its letters', () => {
    fc.assert(fc.property(written, (source) => {
      const sidecar = readSidecar(source);
      assert.ok(sidecar.readable);
      const places = idPlaces(scan(source));
      assert.deepEqual(new Set(places.map(({ id }) => id)), idsIn(sidecar.annotations));
      for (const place of places) {
        const { start, end } = lettersOf(place.scalar, source);
        assert.equal(source.slice(start, end), place.id);
        assert.equal(idAt(places, start), place);
      }
    }));
  });

  it('are no kinds of rejected events, and no dates', () => {
    const source = 'mentions:\n  - { date: unknown, quote: Then }\nrejected:\n  - { quote: a, event: visit }\n  - { quote: b, entity: ana }\n';
    assert.deepEqual(idPlaces(scan(source)).map(({ id, as }) => [id, as]), [['ana', 'rejected']]);
  });
});

describe('What a place in a sidecar is for', () => {
  /** The place at the bar. */
  const at = (marked: string): string => {
    const offset = marked.indexOf('¦');
    const source = marked.replace('¦', '');
    const place = placeAt(scan(source), source, offset);
    if (!place) return 'nothing';
    const { on, shape, field, extent } = place;
    return `${on} of ${shape}${field ? ` ${field.key.text}` : ''} ${JSON.stringify(source.slice(extent.start, extent.end))}`;
  };
  const cases: [string, string][] = [
    ['mentions:\n  - { entity: a¦ }\n', 'value of mentions entity "a"'],
    ['mentions:\n  - { entity: ¦', 'value of mentions entity ""'],
    ['mentions:\n  - { entity: ¦, quote: x }\n', 'value of mentions entity ""'],
    ['mentions:\n  - { entity: a, ¦ }\n', 'key of mentions ""'],
    ['mentions:\n  - { entity: a, quo¦\n  - { entity: b, quote: B }\n', 'key of mentions quo "quo"'],
    ['mentions:\n  - ¦\n  - { entity: b, quote: B }\n', 'item of mentions ""'],
    ['mentions:\n  - { ¦\n', 'key of mentions ""'],
    ['mentions:\n  - { entity: a, quote: A } ¦\n', 'nothing'],
    ['mentions:\n  - { entity: a, quote: A } # b¦\n', 'nothing'],
    ['mentions:\n  - entity: a\n    quote: Ana¦\n', 'value of mentions quote "Ana"'],
    ['entities:\n  - id: a\n    ¦\n    name: A\n', 'key of entities ""'],
    ['entities:\n  - id: a\n    ty¦\n    name: A\n', 'key of entities ty "ty"'],
    ['entities:\n  - id: a\n    type: ¦\n    name: A\n', 'value of entities type ""'],
    ['entities:\n  - id: a\n    type: person\n  ¦\nmentions:\n', 'item of entities ""'],
    ['entities:\n  - id: a\n¦\nmentions:\n', 'key of sidecar ""'],
    ['events:\n  - id: v\n    participants:\n      - { entity: a, role: ¦ }\n', 'value of participants role ""'],
    ['events:\n  - id: v\n    participants:\n      - ¦\n', 'item of participants ""'],
    ['mentions:\n  - { entity: a, quote: A, more: [{ quote: ¦ }] }\n', 'value of more quote ""'],
    ['status: ¦\nsha256: x\n', 'value of sidecar status ""'],
    ['sta¦\n', 'key of sidecar sta "sta"'],
    ['entities:\n  ¦\n', 'item of entities ""'],
    ['', 'key of sidecar ""'],
    ['{ status: ¦ }', 'value of sidecar status ""'],
  ];
  for (const [marked, what] of cases) {
    it(`${what}: ${JSON.stringify(marked)}`, () => assert.equal(at(marked === '' ? '¦' : marked), what));
  }
});
