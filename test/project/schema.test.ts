/** The JSON Schema of sidecars says what the reader says. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { keyOrder, schema as version, statuses } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { createSidecar } from '../../src/annotations/write';
import { annotations } from '../annotations/arbitraries';
import { hand as style, handwriting as handwritten } from '../annotations/handwriting';
import { root } from './built';

interface Shape {
  readonly properties: Record<string, Shape & { enum?: unknown[]; description?: string; $ref?: string }>;
  readonly required?: string[];
}
const schema = JSON.parse(fs.readFileSync(path.join(root, 'media/sidecar.schema.json'), 'utf8')) as Shape & { definitions: Record<string, Shape & { description?: string }> };
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(schema);

/** What the schema has against a sidecar, read as YAML extensions read it: by the core schema of YAML 1.2. */
function errorsOf(source: string): string {
  validate(parse(source));
  return validate.errors ? ajv.errorsText(validate.errors) : '';
}

const corpus = path.join(root, 'test/corpus');
const sidecars = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ann.yaml'));

describe('the schema of sidecars', () => {
  it('takes every sidecar of the corpus', function () {
    this.timeout(120_000);
    assert.ok(sidecars.length > 20);
    for (const file of sidecars) assert.equal(errorsOf(fs.readFileSync(path.join(corpus, file), 'utf8')), '', file);
  });

  it('takes what Dramatis writes, and what people write by hand', () => {
    fc.assert(fc.property(annotations, style, (value, hand) => {
      assert.equal(errorsOf(createSidecar(value, () => 0)), '');
      assert.equal(errorsOf(handwritten(value, { ...hand, habits: hand.habits.filter((habit) => habit !== 'unknown keys' && habit !== 'anchors and tags') })), '');
    }), { numRuns: 50 });
  });

  const good = `schema: dramatis/1
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
events:
  - id: summit
    type: meeting
    participants:
      - { entity: ana-kovac, role: host }
mentions:
  - { entity: ana-kovac, quote: Ana Kovač, nth: 2 }
rejected:
  - { quote: Tuesday, type: date }
`;
  const slips: [what: string, from: string, to: string][] = [
    ['another schema', 'dramatis/1', 'dramatis/2'],
    ['a status that there is not', 'entities:', 'status: finished\nentities:'],
    ['an unknown key of the sidecar', 'entities:', 'people: 1\nentities:'],
    ['an unknown key of an entity', 'name: Ana Kovač', 'name: Ana Kovač\n    born: "1970"'],
    ['an unknown key of a mention', 'nth: 2', 'offset: 2'],
    ['an unknown key of a participant', 'role: host', 'as: host'],
    ['an entity without a name', '    name: Ana Kovač\n', ''],
    ['an event without a kind', '    type: meeting\n', ''],
    ['a mention without a quote', 'quote: Ana Kovač, ', ''],
    ['a mention of nothing', 'entity: ana-kovac, quote', 'quote'],
    ['a mention of two', 'entity: ana-kovac, quote', 'entity: ana-kovac, date: unknown, quote'],
    ['a participant without an entity', 'entity: ana-kovac, role', 'role'],
    ['an ordinal of 0', 'nth: 2', 'nth: 0'],
    ['an ordinal in words', 'nth: 2', 'nth: two'],
    ['a flag that is none', 'nth: 2', 'suggested: maybe'],
    ['a list that is none', 'rejected:\n  - { quote: Tuesday, type: date }', 'rejected: none'],
    ['an item that is no mapping', '- { quote: Tuesday, type: date }', '- Tuesday'],
    ['a name that is a list', 'name: Ana Kovač', 'name: [Ana, Kovač]'],
  ];
  it('takes the example', () => assert.equal(errorsOf(good), ''));
  for (const [what, from, to] of slips) {
    it(`refuses ${what}, as the reader does`, () => {
      const bad = good.replace(from, to);
      assert.notEqual(bad, good);
      const read = readSidecar(bad);
      assert.ok(!read.readable || read.problems.length > 0, 'the reader');
      assert.notEqual(errorsOf(bad), '', 'the schema');
    });
  }

  it('refuses an id that is no slug', () => {
    for (const id of ['Ana', 'ana kovac', 'ana_kovac', '-ana', 'ковач']) assert.notEqual(errorsOf(good.replace('id: ana-kovac', `id: ${id}`)), '', id);
  });

  it('has the keys of the model, in the order in which they are written, each described', () => {
    const { entity, event, mention, rejection, selector, participant } = schema.definitions as Record<string, Shape>;
    const keys = (shape: Shape | undefined): string[] => Object.keys(shape!.properties);
    assert.deepEqual({ sidecar: keys(schema), entities: keys(entity), events: keys(event), mentions: keys(mention), rejected: keys(rejection), more: keys(selector), participants: keys(participant) }, keyOrder);
    assert.deepEqual(schema.properties['schema']!.enum, [version]);
    assert.deepEqual(schema.properties['status']!.enum, [...statuses, null]);
    for (const shape of [schema, entity, event, mention, rejection, selector, participant]) {
      for (const [key, property] of Object.entries(shape!.properties)) {
        const said = property.description ?? schema.definitions[property.$ref?.split('/').at(-1) ?? '']?.description;
        assert.ok(said && said.length > 10, key);
      }
    }
  });
});
