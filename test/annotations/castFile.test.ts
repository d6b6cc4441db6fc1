import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { checkAgainstCast, nowhere, withPresentIds } from '../../src/annotations/againstCast';
import { exportCast } from '../../src/annotations/castExport';
import { castKeys, presentIds, type Cast, type CastEntity, type Office } from '../../src/annotations/castFile';
import { joinCast } from '../../src/annotations/castJoin';
import { castKnown } from '../../src/annotations/castKnown';
import { inOrder, readCast, type CastFile } from '../../src/annotations/castRead';
import { createCast } from '../../src/annotations/castRender';
import { writeCast } from '../../src/annotations/castWrite';
import { Together } from '../../src/annotations/checks/together';
import { readSidecar } from '../../src/annotations/read';
import { annotations, words } from './arbitraries';

const whole = `# Who is who.
schema: dramatis/1
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
    names: { mk: Ана Ковач, de: [Ana Kovac, Anna Kovac] }
    aliases: [A. Kovač]
    wikidata: Q123
    offices:
      - { role: Interior Minister, of: freedonia, from: "2030-01", to: 2031-06 }
      - { role: Member of Parliament }
    was: [kovac-ana]
    note: Not the singer.
  - { id: freedonia, type: place, name: Freedonia, was: fredonia }
distinct:
  - [ana-kovac, ana-kovac-sylvania]
`;

function read(source: string): CastFile {
  const file = readCast(source);
  assert(file.readable, file.problems[0]?.message);
  return file;
}

/** What is reported of a file that is read all the same, as `line: rule: message`. */
function reported(source: string): string[] {
  return read(source).problems.map(({ rule, message, start }) => `${source.slice(0, start).split('\n').length}: ${rule}: ${message}`);
}

function refused(source: string): string {
  const file = readCast(source);
  assert(!file.readable, 'is read');
  const { message, start } = file.problems[0]!;
  return `${source.slice(0, start).split('\n').length}: ${message}`;
}

describe('reading cast.yaml', () => {
  it('gives entities with their names, offices and former ids, and what is distinct', () => {
    assert.deepEqual(reported(whole), []);
    assert.deepEqual(read(whole).cast, {
      entities: [
        {
          id: 'ana-kovac', type: 'person', name: 'Ana Kovač', names: { mk: ['Ана Ковач'], de: ['Ana Kovac', 'Anna Kovac'] }, aliases: ['A. Kovač'], wikidata: 'Q123',
          offices: [{ role: 'Interior Minister', of: 'freedonia', from: '2030-01', to: '2031-06' }, { role: 'Member of Parliament' }], was: ['kovac-ana'], note: 'Not the singer.',
        },
        { id: 'freedonia', type: 'place', name: 'Freedonia', was: ['fredonia'] },
      ],
      distinct: [['ana-kovac', 'ana-kovac-sylvania']],
    });
    assert.deepEqual([...presentIds(read(whole).cast)], [['kovac-ana', 'ana-kovac'], ['fredonia', 'freedonia']]);
  });

  it('gives nothing for a file in which nothing is said', () => {
    for (const source of ['', '# to come\n', 'entities:\ndistinct: ~\n', 'schema: dramatis/1\n']) assert.deepEqual(read(source).cast, { entities: [], distinct: [] });
  });

  it('reports what is odd at its line, and keeps the rest', () => {
    const source = `colour: red
entities:
  - { id: a, type: person, name: A, wikidata: q1 }
  - { id: A, type: person, name: A }
  - { id: b, type: person }
  - { id: c, name: C }
  - { type: person, name: D }
  - { id: a, type: place, name: A }
  - { id: e, type: person, name: E, was: [a, f, Old], wikidata: Q7 }
  - { id: g, type: person, name: G, was: f, wikidata: Q7 }
  - id: h
    type: person
    name: H
    names: { klingonisch: H, mk: Х }
    offices:
      - { role: Mayor, from: gestern }
      - { from: "2031" }
    born: "1999"
distinct:
  - [a, a]
  - [a, b, e]
  - [a, g]
`;
    assert.deepEqual(reported(source), [
      '1: unknown-key: Unknown key colour of this file.',
      '3: cast-entry: "q1" is no item of Wikidata, such as Q42.',
      '4: cast-entry: An id is made of lower-case letters a to z, digits and single hyphens.',
      '5: cast-entry: b has no name.',
      '6: cast-entry: c has no type.',
      '7: cast-entry: This entity has no id.',
      '8: duplicate-id: a is declared twice.',
      '9: cast-entry: a is an id of today, so it is no former one.',
      '9: cast-entry: An id is made of lower-case letters a to z, digits and single hyphens.',
      '10: cast-entry: Q7 is e already.',
      '10: cast-entry: f is a former id of e already.',
      '14: bad-language: "klingonisch" is not a language in BCP 47, such as en or sr-Latn.',
      '16: bad-date: "gestern" is not a date in EDTF, such as 2031-05-06 or 2031-05.',
      '17: cast-entry: This office has neither role nor of.',
      '18: unknown-key: Unknown key born of this entity.',
      '20: cast-entry: Two different ids are distinct.',
      '21: cast-entry: Two different ids are distinct.',
    ]);
    const { cast } = read(source);
    assert.deepEqual(cast.entities.map(({ id }) => id), ['a', 'e', 'g', 'h']);
    assert.deepEqual(cast.entities[3], { id: 'h', type: 'person', name: 'H', names: { mk: ['Х'] }, offices: [{ role: 'Mayor' }] });
    assert.deepEqual(cast.distinct, [['a', 'g']]);
  });

  it('is refused with the reason and the place', () => {
    assert.match(refused('- a\n'), /^1: This file is a mapping with the keys schema, entities, distinct\./);
    assert.equal(refused('entities: ana\n'), '1: entities is a list.');
    assert.match(refused('entities:\n  - ana\n'), /^2: Each item of entities is a mapping/);
    assert.equal(refused('entities:\n  - id: a\n    names: [A]\n'), '3: names is a mapping from languages to names.');
    assert.equal(refused('entities:\n  - id: a\n    was: { a: b }\n'), '3: was is a string, or a list of strings.');
    assert.equal(refused('entities:\n  - { id: a, id: b }\n'), '2: This key stands here twice.');
    assert.equal(refused('distinct: [a, b]\n'), '1: Each item of distinct is a list of two ids.');
    assert.equal(refused('schema: dramatis/2\n'), '1: This version of Dramatis reads dramatis/1, not dramatis/2.');
    assert.equal(refused('entities: &a []\ndistinct: *a\n'), '2: Aliases are not used here.');
    assert.match(refused('['.repeat(20_000)), /^1: Nested too deeply/);
    assert.match(refused(`# ${'x'.repeat(5_000_000)}`), /Longer than 5 million/);
    // Each of ten lines is ten times the one before: expanded, ten thousand million items.
    assert.equal(refused(`a0: &a0 [x]\n${Array.from({ length: 10 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]\n`).join('')}entities: *a10\n`), '12: Aliases are not used here.');
  });

  it('never throws, whatever the file holds', () => {
    const word = fc.constantFrom('entities', 'distinct', 'schema', 'id', 'type', 'name', 'names', 'offices', 'was', 'wikidata', 'Q1', 'ana', ':', ': ', '- ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ', ', '"', '&a', '*a', '!!map ', '|', '? ', '#', '\t', '\ufeff', '---', 'null', '__proto__');
    const source = fc.oneof(fc.array(word, { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(source, (text) => {
      const { readable, problems } = readCast(text);
      assert(readable || problems.length > 0);
      for (const { message, start, end } of problems) assert(message !== '' && start >= 0 && start <= end && end <= text.length);
    }), { numRuns: 2000 });
  });
});

const id = fc.constantFrom('ana-kovac', 'freedonia', 'geneva', 'iom', 'skopje', 'zagreb', 'a-1');
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const office: fc.Arbitrary<Office> = fc.record({ role: words, of: id, from: fc.constantFrom('2030', '2030-01', '2030-01-05'), to: fc.constantFrom('2031-06', '2031?') }, { requiredKeys: ['role'], noNullPrototype: true });
const entity: fc.Arbitrary<CastEntity> = fc.record({
  id, type: fc.constantFrom('person', 'place', 'organization'), name: words, names: fc.dictionary(fc.constantFrom('mk', 'de', 'no', 'sr-Latn'), some(words), { minKeys: 1, noNullPrototype: true }),
  aliases: some(words), wikidata: fc.constant('Q1'), role: words, of: id, offices: some(office), note: words,
}, { requiredKeys: ['id', 'type', 'name'], noNullPrototype: true }).map(inOrder);
const cast: fc.Arbitrary<Cast> = fc.record({
  entities: fc.uniqueArray(entity, { selector: (one) => one.id, maxLength: 5 }).map((all) => all.map((one, at) => (one.wikidata === undefined ? one : { ...one, wikidata: `Q${at + 1}` }))),
  distinct: fc.array(fc.tuple(fc.constant('ana-kovac'), fc.constantFrom('iom', 'skopje')), { maxLength: 2 }),
}, { noNullPrototype: true });
const sorted = ({ entities, distinct }: Cast): Cast => ({ entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)), distinct });

describe('writing cast.yaml', () => {
  it('reads back what was written', () => {
    fc.assert(fc.property(cast, (value) => assert.deepEqual(read(createCast(value)).cast, sorted(value))));
  });

  it('exports what sidecars say, and reads it back', () => {
    fc.assert(fc.property(fc.array(annotations, { maxLength: 4 }), (all) => {
      const entities = exportCast(all, { entities: [], distinct: [] });
      assert.deepEqual(read(createCast({ entities, distinct: [] })).cast.entities, entities);
      // A second time there is no news.
      const before = read(createCast({ entities, distinct: [] }));
      assert.equal(joinCast(before.cast, entities), before.cast);
    }));
  });

  it('only adds to what stands there, in lines and in braces', () => {
    fc.assert(fc.property(cast, cast, fc.boolean(), fc.boolean(), (value, more, crlf, flow) => {
      const lines = flow ? JSON.stringify({ entities: value.entities, distinct: value.distinct }) : createCast(value);
      const source = crlf ? lines.replace(/\n/g, '\r\n') : lines;
      const file = read(source);
      const next = joinCast(file.cast, more.entities);
      const edited = writeCast(file, next);
      assert.deepEqual(sorted(read(edited).cast), sorted(next));
      // Whatever the edits, the characters of before are still there in their order.
      let at = 0;
      for (const character of edited) if (at < source.length && source.startsWith(character, at)) at += character.length;
      if (flow) assert.ok(at >= source.length, edited);
      else for (const line of source.split('\n')) if (/^\s*(?:- )?(?:id|type|note|#)/.test(line)) assert.ok(edited.includes(line));
    }));
  });

  it('keeps comments, blank lines, order and keys of one\'s own', () => {
    const before = `schema: dramatis/1
# Ministers first.
entities:
  - id: zora  # the elder

    type: person
    name: Zora
    names:
      mk: Зора # by the ministry
    aliases:
    - Z.
    party: none
  # Countries.
  - { type: place, id: freedonia, name: Freedonia } # of old
distinct: []
`;
    const file = read(before);
    const after = writeCast(file, joinCast(file.cast, [
      { id: 'zora', type: 'person', name: 'Зора', names: { mk: ['Зорка'], de: ['Sora'] }, aliases: ['Zora Z.'], offices: [{ role: 'Minister' }] },
      { id: 'freedonia', type: 'place', name: 'Freedonia', wikidata: 'Q9' },
      { id: 'geneva', type: 'place', name: 'Geneva' },
    ]));
    assert.equal(after, `schema: dramatis/1
# Ministers first.
entities:
  - id: zora  # the elder

    type: person
    name: Zora
    names:
      mk: [Зора, Зорка] # by the ministry
      de: Sora
    aliases:
    - Z.
    - Zora Z.
    offices:
      - { role: Minister }
    party: none
  # Countries.
  - { type: place, id: freedonia, name: Freedonia, wikidata: Q9 } # of old
  - id: geneva
    type: place
    name: Geneva
distinct: []
`);
  });

  it('says the same office once, and a dated one beside it', () => {
    const { cast: before } = read('entities:\n  - { id: a, type: person, name: A, role: Mayor, offices: [{ role: Judge, from: "2030" }] }\n');
    assert.equal(joinCast(before, [{ id: 'a', type: 'person', name: 'A', offices: [{ role: 'Judge' }, { role: 'Mayor' }] }]), before);
    assert.deepEqual(joinCast(before, [{ id: 'a', type: 'person', name: 'A', offices: [{ role: 'Mayor', to: '2031' }] }]).entities[0]!.offices, [{ role: 'Judge', from: '2030' }, { role: 'Mayor', to: '2031' }]);
  });
});

const sidecar = (source: string) => {
  const read = readSidecar(source);
  assert(read.readable);
  return read.annotations;
};

describe('the cast of a workspace', () => {
  it('is exported by id: the fullest name, names by language, aliases, offices without dates', () => {
    const one = sidecar('language: en\npublished: "2031-05-08"\nentities:\n  - { id: ana-kovac, type: person, name: Ana Kovač, role: Minister, of: fredonia }\n  - { id: fredonia, type: place, name: Fredonia }\n  - { id: guessed, type: person, name: Guessed }\nmentions:\n  - { entity: ana-kovac, quote: Ana Kovač }\n  - { entity: ana-kovac, quote: the minister }\n  - { entity: ana-kovac, quote: Kovač }\n  - { entity: guessed, quote: Guessed, suggested: true }\n');
    const two = sidecar('language: mk\nentities:\n  - { id: kovac-ana, type: person, name: Ковач }\nmentions:\n  - { entity: kovac-ana, quote: Ковач }\n  - { entity: kovac-ana, quote: Ковачева }\n');
    assert.deepEqual(exportCast([one, two], read(whole).cast), [
      { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', names: { mk: ['Ковач'] }, aliases: ['Kovač', 'Ковачева'], offices: [{ role: 'Minister', of: 'freedonia' }] },
      { id: 'freedonia', type: 'place', name: 'Fredonia' },
    ]);
  });

  it('is known by all its names, and former ids are taken', () => {
    assert.deepEqual(castKnown(read(whole).cast).slice(0, 3), [
      { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', aliases: ['Ана Ковач', 'Ana Kovac', 'Anna Kovac', 'A. Kovač'] },
      { id: 'freedonia', type: 'place', name: 'Freedonia', aliases: [] },
      { id: 'kovac-ana', type: 'event', name: '', aliases: [] },
    ]);
  });
});

describe('sidecars beside cast.yaml', () => {
  const old = sidecar('entities:\n  - { id: freedonia, type: person, name: Freedonia }\n  - { id: kovac-ana, type: person, name: Ana Kovač, of: fredonia }\nmentions:\n  - { entity: kovac-ana, quote: Ana }\n');

  it('are told of former ids and other types', () => {
    assert.deepEqual([...checkAgainstCast(old, read(whole).cast)].map(({ rule, message, spot }) => [rule, message, spot]), [
      ['two-types', 'freedonia is of type person here and of type place in cast.yaml.', { list: 'entities', index: 0, key: 'type' }],
      ['former-id', 'kovac-ana is a former id of ana-kovac.', { list: 'entities', index: 1, key: 'id' }],
      ['former-id', 'fredonia is a former id of freedonia.', { list: 'entities', index: 1, key: 'of' }],
    ]);
  });

  it('declare ids that cast.yaml only names', () => {
    const file = read(`${whole}  - [freedonia, ana-kovac]\n`);
    const unknown = nowhere(file, () => false).map(({ id, start, end }) => [id, file.source.slice(start, end)]);
    assert.deepEqual(unknown, [['ana-kovac-sylvania', 'ana-kovac-sylvania']]);
    assert.deepEqual(nowhere(file, () => true), []);
  });

  it('come to present ids, but not to those of other types', () => {
    const mended = withPresentIds(old, read(whole).cast);
    assert.deepEqual(mended.entities.map(({ id, of }) => [id, of]), [['freedonia', undefined], ['ana-kovac', 'fredonia']]);
    assert.equal(mended.mentions[0]!.entity, 'ana-kovac');
    assert.equal(withPresentIds(mended, read(whole).cast), mended);
  });

  it('may have one name under two ids that are declared distinct', () => {
    const together = new Together();
    const name = (as: string) => sidecar(`entities:\n  - { id: ${as}, type: person, name: Ana Kovač }\n`);
    together.set('a', name('ana-kovac'));
    together.set('b', name('ana-kovac-sylvania'));
    assert.deepEqual(together.findings('b').map(({ rule }) => rule), ['two-ids']);
    const affected = new Set<string>();
    together.declareDistinct(read(whole).cast.distinct, affected);
    assert.deepEqual(together.findings('b'), []);
    assert.deepEqual([...affected], ['b']);
    together.declareDistinct([], affected);
    assert.equal(together.findings('b').length, 1);
  });
});

describe('the schema of cast.yaml', () => {
  const schema = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../media/cast.schema.json'), 'utf8')) as object;
  const valid = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);

  it('takes the example and what is written', () => {
    assert.equal(valid(parseYaml(whole)), true, JSON.stringify(valid.errors));
    fc.assert(fc.property(cast, (value) => assert.equal(valid(parseYaml(createCast(value))), true, JSON.stringify(valid.errors))));
  });

  it('knows the keys that the reader knows, and refuses what it reports', () => {
    const { properties: file } = schema as { properties: Record<string, { items: { properties: Record<string, { items: { properties: object } }> } }> };
    assert.deepEqual(Object.keys(file), castKeys.file);
    assert.deepEqual(Object.keys(file['entities']!.items.properties), castKeys.entities);
    assert.deepEqual(Object.keys(file['entities']!.items.properties['offices']!.items.properties), castKeys.offices);
    const one = { id: 'a', type: 'person', name: 'A' };
    const bad: unknown[] = [
      [], { colour: 'red' }, { schema: 'dramatis/2' }, { entities: 'a' }, { entities: ['a'] }, { distinct: [['a', 'a']] }, { distinct: [['a', 'b', 'c']] }, { distinct: ['a'] },
      ...[{ id: 'A' }, { id: undefined }, { type: undefined }, { name: undefined }, { names: ['A'] }, { wikidata: 'q1' }, { offices: [{ from: '2030' }] }, { born: 1 }].map((more) => ({ entities: [{ ...one, ...more }] })),
    ];
    assert.equal(valid({ entities: [one] }), true);
    for (const value of bad) {
      const source = JSON.stringify(value);
      const read = readCast(source);
      assert(!read.readable || read.problems.length > 0, source);
      assert.equal(valid(JSON.parse(source)), false, source);
    }
  });
});
