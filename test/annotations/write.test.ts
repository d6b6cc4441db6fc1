import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMention, addRejection, confirm, relink, removeItem, renameItem, reselect } from '../../src/annotations/decide';
import type { Annotations, Participant, Selector } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import type { Sidecar } from '../../src/annotations/sidecar';
import { createSidecar, meaning, writeSidecar } from '../../src/annotations/write';
import { annotations } from './arbitraries';

const places = (item: { quote: string; nth?: number }): number => item.quote.length * 10 + (item.nth ?? 1);

function read(source: string): Sidecar {
  const sidecar = readSidecar(source);
  assert(sidecar.readable, sidecar.readable ? '' : sidecar.problems[0]!.message + '\n' + source);
  return sidecar;
}

function lines(text: string): string[] {
  return text.split(/\r?\n/);
}

/** The lines that one text has and the other has not, as in a diff without context. */
function difference(before: string, after: string): { removed: string[]; added: string[] } {
  const count = new Map<string, number>();
  for (const line of lines(before)) count.set(line, (count.get(line) ?? 0) + 1);
  const added = lines(after).filter((line) => {
    const left = count.get(line) ?? 0;
    count.set(line, left - 1);
    return left <= 0;
  });
  const removed = [...count].flatMap(([line, left]) => (left > 0 ? Array<string>(left).fill(line) : []));
  return { removed, added };
}

const geneva = `schema: dramatis/1
article: geneva.txt
language: en
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
  - id: geneva
    type: place
    name: Geneva
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
  - { entity: ana-kovac, quote: Kovač, nth: 2, suggested: true }
  - { entity: geneva, quote: Geneva }
`;

describe('writing a sidecar', () => {
  const change = (source: string, edit: (value: Annotations) => Annotations): string => {
    const sidecar = read(source);
    return writeSidecar(sidecar, edit(sidecar.annotations), places);
  };

  it('adds one line for a mention of a known entity', () => {
    const after = change(geneva, (value) => addMention(value, { entity: 'ana-kovac', quote: 'Kovač', nth: 3 }, 'person'));
    assert.deepEqual(difference(geneva, after), { removed: [], added: ['  - { entity: ana-kovac, quote: Kovač, nth: 3 }'] });
  });

  it('changes one line where a suggested mention is confirmed', () => {
    const after = change(geneva, (value) => confirm(value, value.mentions[1]!));
    assert.deepEqual(difference(geneva, after), {
      removed: ['  - { entity: ana-kovac, quote: Kovač, nth: 2, suggested: true }'],
      added: ['  - { entity: ana-kovac, quote: Kovač, nth: 2 }'],
    });
  });

  it('changes one line where an entity is renamed', () => {
    const after = change(geneva, (value) => renameItem(value, 'ana-kovac', 'Ana Marija Kovač'));
    assert.deepEqual(difference(geneva, after), { removed: ['    name: Ana Kovač'], added: ['    name: Ana Marija Kovač'] });
  });

  it('adds the block of a new entity in the order of ids, and its mention', () => {
    const after = change(geneva, (value) => addMention(value, { entity: 'bern', quote: 'Bern' }, 'place', { entities: [{ id: 'bern', type: 'place', name: 'Bern' }] }));
    assert.equal(after, geneva.replace('  - id: geneva', '  - id: bern\n    type: place\n    name: Bern\n  - id: geneva').replace('  - { entity: geneva', '  - { entity: bern, quote: Bern }\n  - { entity: geneva'));
  });

  it('moves the line of a mention that names someone else now', () => {
    const after = change(geneva, (value) => relink(value, value.mentions[0]!, { target: { entity: 'geneva' } }));
    assert.match(after, /mentions:\n {2}- \{ entity: ana-kovac, quote: Kovač, nth: 2, suggested: true \}\n {2}- \{ entity: geneva, quote: Geneva \}\n {2}- \{ entity: geneva, quote: Ana Kovač \}\n$/);
  });

  it('takes the key of a list away with its last item, and brings it back in its place', () => {
    const rejected = change(geneva, (value) => addRejection(value, { quote: 'Tuesday', type: 'date' }));
    assert.deepEqual(difference(geneva, rejected).added, ['rejected:', '  - { quote: Tuesday, type: date }']);
    assert.equal(change(rejected, (value) => ({ ...value, rejected: [] })), geneva);
  });

  it('keeps what people wrote into the lines that it edits', () => {
    const source = `# my file\nschema:   "dramatis/1"\nmentions:   # below\n# first\n- entity: x   # who\n  quote: 'A'\n  colour: red\n  suggested: true # really?\n  note: n\n`;
    assert.equal(change(source, (value) => confirm(value, value.mentions[0]!)), source.replace('  suggested: true # really?\n', ''));
  });

  const event = 'events:\n  - id: e\n    type: visit\n    participants: # who\n';
  for (const part of ['{ entity: a } # who', '{ entity: a, colour: red }', "{ 'entity':   a }", '{ role: guest }', '# none yet']) {
    it(`touches only the line of the participant that goes, comes or changes, beside ${part}`, () => {
      const others = `${event}      ${part.startsWith('#') ? '' : '- '}${part}\n`;
      const source = `${others}      - { entity: b }\n`;
      assert.equal(change(source, (value) => removeItem(value, 'b')), others);
      const setRoles = (value: Annotations, add: Participant[]): Annotations => ({ ...value, events: [{ ...value.events[0]!, participants: [...(value.events[0]!.participants ?? []).map((one) => (one.entity === 'b' ? { ...one, role: 'host' } : one)), ...add] }] });
      assert.equal(change(source, (value) => setRoles(value, [])), source.replace('entity: b', 'entity: b, role: host'));
      assert.equal(change(source, (value) => setRoles(value, [{ entity: 'c' }])), source.replace('entity: b', 'entity: b, role: host') + '      - { entity: c }\n');
    });
  }

  it('touches only the part of a discontinuous mention that changes', () => {
    const source = 'mentions:\n  - entity: a\n    quote: x\n    more:\n      # the rest\n      - { quote: y, colour: red } # here\n      - { quote: z }\n';
    const setMore = (value: Annotations, edit: (more: readonly Selector[]) => readonly Selector[]): Annotations => ({ ...value, mentions: value.mentions.map((one) => ({ ...one, more: edit(one.more!) })) });
    assert.equal(change(source, (value) => setMore(value, ([first]) => [first!])), source.replace('      - { quote: z }\n', ''));
    assert.equal(change(source, (value) => setMore(value, ([first, second]) => [{ ...first!, nth: 2 }, second!])), source.replace('quote: y', 'quote: y, nth: 2'));
    assert.equal(change(source, (value) => setMore(value, ([first, second]) => [second!, first!])), source.replace(/( {6}- \{ quote: y.*\n)(.*\n)/, '$2$1'));
  });

  describe('of mentions that stand elsewhere in the text now', () => {
    const nth = (...all: [number, string][]): string => `schema: dramatis/1\nmentions:\n${all.map(([at, comment]) => `  - { entity: ana-kovac, quote: Kovač${at === 1 ? '' : `, nth: ${at}`} }${comment}\n`).join('')}`;
    const moved = (source: string, to: Record<number, number>): string => {
      const sidecar = read(source);
      return writeSidecar(sidecar, reselect(sidecar.annotations, (item) => ({ quote: item.quote, nth: to[item.nth ?? 1] ?? item.nth ?? 1 })), places);
    };

    it('keeps the comment of each, and their order', () => {
      assert.equal(moved(nth([2, ' # thanks'], [3, ' # said']), { 2: 3, 3: 4 }), nth([3, ' # thanks'], [4, ' # said']));
      assert.equal(moved(nth([2, ' # thanks'], [3, ' # said']), { 2: 3, 3: 2 }), nth([2, ' # said'], [3, ' # thanks']));
    });

    it('moves a line over those of its neighbours that stay', () => {
      assert.equal(moved(nth([2, ' # thanks'], [3, '']), { 2: 4 }), nth([3, ''], [4, ' # thanks']));
      assert.equal(moved(nth([4, ''], [5, '']), { 5: 2 }), nth([2, ''], [4, '']));
    });

    it('changes nothing where two like ones have changed places', () => {
      assert.equal(moved(nth([2, ''], [3, '']), { 2: 3, 3: 2 }), nth([2, ''], [3, '']));
    });
  });

  it('keeps a byte-order mark in front', () => {
    const after = change('\ufeffmentions:\n  - { date: unknown, quote: b }\n', (value) => ({ ...value, sha256: 'a' }));
    assert.equal(after, '\ufeffsha256: a\nmentions:\n  - { date: unknown, quote: b }\n');
  });

  it('writes all of a new sidecar in the order of the design', () => {
    const sidecar = read(geneva);
    const inText = ['Ana Kovač', 'Geneva', 'Kovač'];
    assert.equal(createSidecar(sidecar.annotations, ({ quote }) => inText.indexOf(quote)), geneva);
  });

  it('reads back what it wrote, for any annotations', () => {
    fc.assert(fc.property(annotations, (value) => {
      const source = createSidecar(value, places);
      assert.equal(meaning(read(source).annotations), meaning(value), source);
      assert.equal(read(source).problems.length, 0);
    }));
  });
});
