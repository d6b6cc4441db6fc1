import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { described, freeSlots, noSettings, slots, wordsOf, type ProjectSettings } from '../../src/annotations/project';
import { readProject } from '../../src/annotations/projectRead';

const whole = `# What we annotate beside who, where and when.
schema: dramatis/1
types:
  - id: law
    label: Law
    plural: Laws
    slot: type6
    guideline: |
      Acts, treaties and bills,
      by their titles.
  - { id: route, slot: type12 }
  - id: vessel
  - id: person
    guideline: Officials only.
kinds:
  - id: press-conference
    label: Press conference
    guideline: Journalists may ask.
roles:
  - { id: co-host }
`;

function settings(source: string): ProjectSettings {
  const project = readProject(source);
  assert(project.readable, project.problems[0]?.message);
  assert.deepEqual(project.problems, []);
  return project.settings;
}

/** What is reported of a file that is read all the same, as `line: rule: message`. */
function reported(source: string): string[] {
  const project = readProject(source);
  assert(project.readable);
  return project.problems.map(({ rule, message, start }) => `${source.slice(0, start).split('\n').length}: ${rule}: ${message}`);
}

/** Why a file is refused, as `line: message`. */
function refused(source: string): string {
  const project = readProject(source);
  assert(!project.readable, 'is read');
  const { rule, message, start } = project.problems[0]!;
  assert.equal(rule, 'unreadable');
  return `${source.slice(0, start).split('\n').length}: ${message}`;
}

describe('reading dramatis.yaml', () => {
  it('gives types, kinds and roles with what is said of them', () => {
    assert.deepEqual(settings(whole), {
      types: [
        { id: 'law', label: 'Law', guideline: 'Acts, treaties and bills,\nby their titles.\n', plural: 'Laws', slot: 'type6' },
        { id: 'route', slot: 'type12' },
        { id: 'vessel' },
        { id: 'person', guideline: 'Officials only.' },
      ],
      kinds: [{ id: 'press-conference', label: 'Press conference', guideline: 'Journalists may ask.' }],
      roles: [{ id: 'co-host' }],
    });
  });

  it('gives nothing for a file in which nothing is said', () => {
    for (const source of ['', '# to come\n', 'types:\nkinds: null\nroles: ~\n', 'schema: dramatis/1\n']) assert.deepEqual(settings(source), noSettings);
  });

  it('knows the built-in words too, and which slots are free', () => {
    assert.deepEqual(wordsOf(settings(whole), 'types'), ['person', 'organization', 'place', 'event', 'date', 'law', 'route', 'vessel']);
    assert.equal(wordsOf(settings(whole), 'kinds').at(-1), 'press-conference');
    assert.ok(wordsOf(noSettings, 'roles').includes('guest'));
    assert.deepEqual(freeSlots(settings(whole)), ['type7', 'type8', 'type9', 'type10', 'type11']);
    assert.deepEqual(freeSlots(noSettings), slots);
    assert.equal(described(settings(whole), 'types', 'law')?.label, 'Law');
    assert.equal(described(settings(whole), 'types', 'constructor'), undefined);
  });

  it('reads scalars as the strings that stand there', () => {
    assert.deepEqual(settings('kinds:\n  - { id: 2031, label: no, guideline: 0x10 }\n').kinds, [{ id: '2031', label: 'no', guideline: '0x10' }]);
  });

  it('reports what has no effect at its line, and keeps the rest', () => {
    const source = `colour: red
types:
  - id: law
    slot: type6
    key: 7
  - { id: Law }
  - { id: two words }
  - { label: Nameless }
  - { id: law, label: Again }
  - { id: route, slot: type6 }
  - { id: vessel, slot: type13 }
  - { id: person, slot: type7 }
  - { id: type8 }
`;
    assert.deepEqual(reported(source), [
      '1: unknown-key: Unknown key colour of this file.',
      '5: unknown-key: Unknown key key of this type.',
      '6: project-settings: An id is made of lower-case letters a to z, digits and single hyphens.',
      '7: project-settings: An id is made of lower-case letters a to z, digits and single hyphens.',
      '8: project-settings: This type has no id.',
      '9: project-settings: law is declared twice.',
      '10: project-settings: law has the slot type6 already.',
      '11: project-settings: slot is one of type6, type7, type8, type9, type10, type11, type12.',
      '12: project-settings: person is a built-in type, which has a look of its own.',
      '13: project-settings: type8 is the name of a slot.',
    ]);
    const project = readProject(source);
    assert.deepEqual(project.readable && project.settings.types, [{ id: 'law', slot: 'type6' }, { id: 'route' }, { id: 'vessel' }, { id: 'person' }]);
  });

  it('is refused with the reason and the place', () => {
    assert.equal(refused('- a\n'), '1: This file is a mapping with the keys schema, types, kinds, roles.');
    assert.equal(refused('types: law\n'), '1: types is a list.');
    assert.equal(refused('kinds:\n  - visit\n'), '2: Each kind is a mapping with the keys id, label, guideline.');
    assert.equal(refused('types:\n  - id: law\n    label: [Law]\n'), '3: label is a string.');
    assert.equal(refused('types:\n  - id: law\n    slot: { a: b }\n'), '3: slot is a string.');
    assert.equal(refused('schema: dramatis/2\n'), '1: This version of Dramatis reads dramatis/1, not dramatis/2.');
    assert.equal(refused('types:\n  - { id: law, id: act }\n'), '2: This key stands here twice.');
    assert.equal(refused('roles: &a []\nkinds: *a\n'), '2: Aliases are not used here.');
    assert.match(refused('types: [\n'), /^\d: /);
    assert.match(refused('a: 1\n---\nb: 2\n'), /one YAML document/);
    assert.match(refused('['.repeat(20_000)), /^1: Nested too deeply/);
    assert.match(refused('x'.repeat(500_001)), /Longer than 500 thousand/);
  });

  it('never throws, whatever the file holds', () => {
    const word = fc.constantFrom('types', 'kinds', 'roles', 'schema', 'id', 'label', 'slot', 'guideline', 'law', 'type6', 'person', ':', ': ', '- ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ', ', '"', '&a', '*a', '!!map ', '|', '? ', '#', '\t', '\ufeff', '---', 'null', '__proto__');
    const source = fc.oneof(fc.array(word, { maxLength: 40 }).map((words) => words.join('')), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(source, (text) => {
      const { readable, problems } = readProject(text);
      assert(readable || problems.length > 0);
      for (const { message, start, end } of problems) assert(message !== '' && start >= 0 && start <= end && end <= text.length);
    }), { numRuns: 2000 });
  });
});

describe('the schema of dramatis.yaml', () => {
  const schema = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../media/project.schema.json'), 'utf8')) as object;
  const valid = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(schema);

  /** An object of these keys, any of them absent. */
  const some = (keys: Record<string, fc.Arbitrary<unknown>>) => fc.record(keys, { requiredKeys: [] });
  const text = fc.oneof({ weight: 12, arbitrary: fc.constantFrom('Law', 'a b', null, 'no') }, { weight: 1, arbitrary: fc.constantFrom(['Law'], { a: 'b' }) });
  const id = fc.constantFrom('law', 'route-2', 'Law', 'two words', 'type7', 'type70', '-x', 'person', 'event');
  const item = (more: Record<string, fc.Arbitrary<unknown>>) => some({ id, label: text, guideline: text, ...more });
  // One item each: that ids and slots are used once is beyond a schema.
  const list = (more: Record<string, fc.Arbitrary<unknown>>) => fc.oneof({ weight: 8, arbitrary: fc.array(item(more), { maxLength: 1 }) }, { weight: 1, arbitrary: fc.constantFrom(null, 'law', {}, ['law']) });
  const file = some({
    schema: fc.constantFrom('dramatis/1', 'dramatis/2', null), types: list({ plural: text, slot: fc.constantFrom('type6', 'type12', 'type13', 'red', null), colour: text }),
    kinds: list({ slot: text }), roles: list({}), colour: text,
  });

  it('takes what the reader takes without a word, and nothing else', () => {
    let good = 0;
    fc.assert(fc.property(file, (value) => {
      const project = readProject(JSON.stringify(value));
      const fine = project.readable && project.problems.length === 0;
      if (fine) good++;
      assert.equal(valid(value), fine, JSON.stringify(valid.errors ?? project.problems));
    }), { numRuns: 5000 });
    assert.ok(good > 50, `${good} good ones`);
  });

  it('takes the example', () => assert.equal(valid(parseYaml(whole)), true));
});
