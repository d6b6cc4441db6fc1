/** Merging of annotations by meaning: who decided what, and what both decided differently. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations, Entity, Mention } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import type { Sidecar } from '../../src/annotations/sidecar';
import { createSidecar, LayoutError, meaning } from '../../src/annotations/write';
import { mergeAnnotations, mergeSidecars, withMarkers, type Conflict, type MergedSidecar } from '../../src/review/merge';
import { annotations } from '../annotations/arbitraries';
import { hand, handwriting } from '../annotations/handwriting';
import { changes, change } from './changes';

const nowhere = (): undefined => undefined;

const ana: Entity = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač' };
const petar: Entity = { id: 'petar-stojkovski', type: 'person', name: 'Petar Stojkovski' };
const skopje: Entity = { id: 'skopje', type: 'place', name: 'Skopje' };
const ofAna: Mention = { entity: 'ana-kovac', quote: 'Ana Kovač' };
const base: Annotations = { schema: 'dramatis/1', article: 'a.txt', entities: [ana], events: [], mentions: [ofAna], rejected: [] };

function sidecar(source: string): Sidecar {
  const read = readSidecar(source);
  assert(read.readable, JSON.stringify(read.problems));
  return read;
}

/** Merges what edits can follow; other layouts are left to git's text merge. */
function mergeWritable(before: Sidecar, ours: Sidecar, theirs: Sidecar): MergedSidecar {
  try {
    return mergeSidecars(before, ours, theirs, nowhere);
  } catch (error) {
    fc.pre(!(error instanceof LayoutError));
    throw error;
  }
}

function made(value: Annotations): Sidecar {
  return sidecar(createSidecar(value, nowhere));
}

/** Merges both ways round, in the model and in the source, and expects that all tell the same. */
function merge(ancestor: Annotations, ours: Annotations, theirs: Annotations): { merged: Annotations; conflicts: readonly Conflict[] } {
  const result = mergeAnnotations(ancestor, ours, theirs);
  const exchanged = mergeAnnotations(ancestor, theirs, ours);
  assert.equal(exchanged.conflicts.length, result.conflicts.length);
  const written = mergeSidecars(made(ancestor), made(ours), made(theirs), nowhere);
  assert.equal(meaning(sidecar(written.source).annotations), meaning(result.merged));
  assert.equal(meaning(sidecar(written.alternative).annotations), meaning(exchanged.merged));
  return result;
}

function agreed(ancestor: Annotations, ours: Annotations, theirs: Annotations): Annotations {
  const { merged, conflicts } = merge(ancestor, ours, theirs);
  assert.deepEqual(conflicts, []);
  return merged;
}

/** Merges what conflicts once, and gives the result as each side has it. */
function disputed(ancestor: Annotations, ours: Annotations, theirs: Annotations): { ours: Annotations; theirs: Annotations; conflict: Conflict } {
  const { merged, conflicts } = merge(ancestor, ours, theirs);
  assert.equal(conflicts.length, 1, JSON.stringify(conflicts));
  return { ours: merged, theirs: mergeAnnotations(ancestor, theirs, ours).merged, conflict: conflicts[0]! };
}

describe('merging by meaning', () => {
  it('takes what two annotators add side by side', () => {
    const ours = { ...base, mentions: [ofAna, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] };
    const theirs = { ...base, entities: [ana, skopje], mentions: [ofAna, { entity: 'skopje', quote: 'Skopje' }] };
    const merged = agreed(base, ours, theirs);
    assert.deepEqual(merged.mentions.map(({ quote }) => quote).sort(), ['Ana Kovač', 'Kovač', 'Skopje']);
    assert.deepEqual(merged.entities.map(({ id }) => id).sort(), ['ana-kovac', 'skopje']);
  });

  it('takes a new name and what the other adds to the same person', () => {
    const merged = agreed(base, { ...base, entities: [{ ...ana, name: 'Ana Marija Kovač' }] }, { ...base, entities: [{ ...ana, role: 'minister' }], mentions: [ofAna, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] });
    assert.deepEqual(merged.entities, [{ ...ana, name: 'Ana Marija Kovač', role: 'minister' }]);
    assert.equal(merged.mentions.length, 2);
  });

  it('carries a new id to what the other adds', () => {
    const renamed = { ...base, entities: [{ ...ana, id: 'ana-kovac-freedonia' }], mentions: [{ ...ofAna, entity: 'ana-kovac-freedonia' }] };
    const merged = agreed(base, renamed, { ...base, entities: [{ ...ana, role: 'minister' }], mentions: [ofAna, { entity: 'ana-kovac', quote: 'she' }] });
    assert.deepEqual(merged.entities, [{ ...ana, id: 'ana-kovac-freedonia', role: 'minister' }]);
    assert.deepEqual(merged.mentions.map(({ entity }) => entity), ['ana-kovac-freedonia', 'ana-kovac-freedonia']);
  });

  it('carries a merge of two ids to what the other adds, but not a single corrected link', () => {
    const two = { ...base, entities: [ana, { id: 'kovac', type: 'person', name: 'Kovač' }], mentions: [ofAna, { entity: 'kovac', quote: 'Kovač' }, { entity: 'kovac', quote: 'Kovač', nth: 2 }] };
    const joined = { ...base, mentions: [ofAna, { entity: 'ana-kovac', quote: 'Kovač' }, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] };
    const added: Mention = { entity: 'kovac', quote: 'Kovač', nth: 3 };
    assert(agreed(two, joined, { ...two, mentions: [...two.mentions, added] }).mentions.every(({ entity }) => entity === 'ana-kovac'));
    const one = { ...two, mentions: two.mentions.slice(0, 2) };
    const corrected = agreed(one, { ...joined, mentions: joined.mentions.slice(0, 2) }, { ...one, mentions: [...one.mentions, added] });
    assert.deepEqual(corrected.mentions.map(({ entity }) => entity).sort(), ['ana-kovac', 'ana-kovac', 'kovac']);
    assert(corrected.entities.some(({ id }) => id === 'kovac'), 'what is referred to stays declared');
  });

  it('has no conflict where both accept the same suggestion', () => {
    const suggested = { ...base, mentions: [{ ...ofAna, suggested: true as const }] };
    assert.deepEqual(agreed(suggested, base, base).mentions, [ofAna]);
    assert.deepEqual(agreed({ ...base, entities: [], mentions: [] }, base, base).mentions, [ofAna]);
    assert.deepEqual(agreed({ ...base, entities: [], mentions: [] }, base, suggested).mentions, [ofAna], 'a batch run takes no confirmation back');
  });

  it('has a conflict where one takes away what the other changed', () => {
    const gone = { ...base, entities: [], mentions: [] };
    const { ours, theirs } = disputed(base, gone, { ...base, mentions: [{ ...ofAna, note: 'sure?' }] });
    assert.deepEqual(ours.mentions, []);
    assert.deepEqual(theirs.mentions, [{ ...ofAna, note: 'sure?' }]);
    assert.deepEqual(theirs.entities, [ana], 'either side is valid');
    const changed = disputed(base, gone, { ...base, entities: [{ ...ana, role: 'minister' }] });
    assert.deepEqual([changed.ours.entities, changed.ours.mentions], [[], []]);
    assert.deepEqual([changed.theirs.entities.length, changed.theirs.mentions.length], [1, 1], 'with the person her mention stays');
  });

  it('takes a suggestion away that one has rejected and a batch run changed', () => {
    const suggested = { ...base, mentions: [{ ...ofAna, suggested: true as const }] };
    const no = { ...base, entities: [], mentions: [], rejected: [{ quote: 'Ana Kovač', type: 'person' }] };
    assert.deepEqual(agreed(suggested, no, { ...suggested, entities: [ana, petar], mentions: [{ entity: 'petar-stojkovski', quote: 'Ana Kovač', suggested: true }] }).mentions, []);
  });

  it('keeps declared what one takes away and the other newly refers to', () => {
    const merged = agreed(base, { ...base, entities: [], mentions: [] }, { ...base, mentions: [ofAna, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] });
    assert.deepEqual(merged.entities, [ana]);
    assert.deepEqual(merged.mentions.map(({ quote }) => quote), ['Kovač']);
  });

  it('takes away what is named no more once both have taken away something that named it', () => {
    const start: Annotations = { ...base, entities: [{ ...ana, of: 'skopje' }, skopje], mentions: [ofAna, { entity: 'skopje', quote: 'Skopje' }] };
    const merged = agreed(start, { ...start, mentions: [ofAna] }, { ...start, entities: [skopje], mentions: [{ entity: 'skopje', quote: 'Skopje' }] });
    assert.deepEqual([merged.entities, merged.mentions], [[], []]);
    const kept = { ...start, entities: [start.entities[0]!, { ...skopje, note: 'the old town' }] };
    assert.equal(agreed(kept, { ...kept, mentions: [ofAna] }, { ...kept, entities: kept.entities.slice(1), mentions: kept.mentions.slice(1) }).entities.length, 1);
  });

  it('makes one of a person whom both meet, unless they state different things', () => {
    const nobody = { ...base, entities: [], mentions: [] };
    const role = { ...base, entities: [{ ...ana, role: 'minister', of: 'skopje' }, skopje] };
    assert.deepEqual(agreed(nobody, role, base).entities, [{ ...ana, role: 'minister', of: 'skopje' }, skopje]);
    const { theirs, conflict } = disputed(nobody, role, { ...base, entities: [{ ...ana, role: 'director' }] });
    assert.equal(conflict.key, 'role');
    assert.deepEqual(theirs.entities.find(({ id }) => id === 'ana-kovac'), { ...ana, role: 'director' }, 'a role goes with whom it is held for');
  });

  it('has a conflict where one accepts and the other rejects the same suggestion', () => {
    const nothing = { ...base, entities: [], mentions: [] };
    const no = { ...nothing, rejected: [{ quote: 'Ana Kovač', type: 'person' }] };
    for (const before of [nothing, { ...base, mentions: [{ ...ofAna, suggested: true as const }] }]) {
      const { ours, theirs } = disputed(before, base, no);
      assert.deepEqual([ours.mentions, ours.rejected], [[ofAna], []]);
      assert.deepEqual([theirs.mentions, theirs.rejected], [[], no.rejected]);
    }
    disputed({ ...nothing, entities: [ana] }, { ...base, entities: [{ ...ana, type: 'group' }] }, { ...no, entities: [ana] });
    assert.equal(agreed(nothing, base, { ...nothing, rejected: [{ quote: 'Ana Kovač', type: 'place' }] }).mentions.length, 1, 'a no to another type');
    assert.equal(agreed(nothing, base, { ...nothing, rejected: [{ quote: 'Ana Kovač', nth: 2, type: 'person' }] }).mentions.length, 1, 'a no to other words');
  });

  it('has a conflict where both link the same words to different people', () => {
    const start = { ...base, entities: [ana, petar, skopje] };
    const to = (entity: string): Annotations => ({ ...start, mentions: [{ entity, quote: 'Ana Kovač' }] });
    const { ours, theirs } = disputed(start, to('petar-stojkovski'), to('skopje'));
    assert.deepEqual(ours.mentions, to('petar-stojkovski').mentions);
    assert.deepEqual(theirs.mentions, to('skopje').mentions);
    const suggested = { ...start, mentions: [{ ...ofAna, suggested: true as const }] };
    disputed(suggested, start, to('skopje'));
    assert.deepEqual(agreed(start, to('skopje'), { ...start, mentions: [{ ...ofAna, note: 'x' }] }).mentions, [{ entity: 'skopje', quote: 'Ana Kovač', note: 'x' }]);
  });

  it('merges who takes part in an event', () => {
    const visit = { id: 'visit', type: 'visit', participants: [{ entity: 'ana-kovac' }] };
    const start = { ...base, entities: [ana, petar, skopje], events: [visit] };
    const merged = agreed(start, { ...start, events: [{ ...visit, participants: [{ entity: 'ana-kovac', role: 'guest' }] }] }, { ...start, events: [{ ...visit, participants: [{ entity: 'ana-kovac' }, { entity: 'petar-stojkovski' }], date: '2031' }] });
    assert.deepEqual(merged.events, [{ ...visit, date: '2031', participants: [{ entity: 'ana-kovac', role: 'guest' }, { entity: 'petar-stojkovski' }] }]);
  });

  it('keeps the hash of a text in which all mentions were resolved, else none', () => {
    const start = { ...base, sha256: 'a' };
    const moved = { ...base, sha256: 'b', mentions: [{ ...ofAna, nth: 2 }] };
    assert.equal(agreed(start, moved, { ...start, entities: [ana, petar] }).sha256, 'b');
    assert.equal(agreed(start, moved, { ...start, mentions: [ofAna, { entity: 'ana-kovac', quote: 'she' }] }).sha256, undefined);
  });
});

describe('merging sidecars', function () {
  // Thousands of merges on a machine that may be busy.
  this.timeout(120_000);

  it('keeps what either made by hand', () => {
    const before = '# ours\nschema: dramatis/1\nentities:\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\nmentions:\n  - { entity: ana-kovac, quote: Ana Kovač }\n';
    const ours = before.replace('    name', "    colour: red  # hers\n    name").replace('Ana Kovač\nmentions', "'Ana Kovač'\nmentions");
    const theirs = before.replace('quote: Ana Kovač }', 'quote: Ana Kovač } # sure').replace('  - { entity', '  # first\n  - { entity') + "  - { 'entity': ana-kovac, quote: Kovač, mine: 1 }\n";
    const { source, conflicts } = mergeSidecars(sidecar(before), sidecar(ours), sidecar(theirs), nowhere);
    assert.deepEqual(conflicts, []);
    assert.equal(source, "# ours\nschema: dramatis/1\nentities:\n  - id: ana-kovac\n    type: person\n    colour: red  # hers\n    name: 'Ana Kovač'\nmentions:\n  # first\n  - { entity: ana-kovac, quote: Ana Kovač } # sure\n  - { 'entity': ana-kovac, quote: Kovač, mine: 1 }\n");
  });

  it('does not take away what the other wrote more about by hand', () => {
    const before = made(base);
    const gone = made({ ...base, entities: [], mentions: [] });
    const noted = sidecar(before.source.replace('    name: Ana Kovač\n', '    name: Ana Kovač\n    born: 1990\n'));
    const { source, alternative, conflicts } = mergeSidecars(before, gone, noted, nowhere);
    assert.equal(conflicts.length, 1);
    assert.equal(source, gone.source);
    assert.equal(alternative, noted.source);
  });

  it('asks where both wrote other words by hand', () => {
    const before = made(base);
    const [ours, theirs] = ['mine', 'yours'].map((word) => sidecar(`# ${word}\n${before.source}`));
    const { source, alternative, conflicts } = mergeSidecars(before, ours!, theirs!, nowhere);
    assert.equal(conflicts.length, 1);
    assert.equal(withMarkers(source, alternative, { ours: 'ours', theirs: 'theirs' }), `<<<<<<< ours\n# mine\n=======\n# yours\n>>>>>>> theirs\n${before.source}`);
  });

  const two = fc.record({ base: annotations, by: hand, ours: changes, theirs: changes }).map(({ base: value, by, ours, theirs }) => {
    const before = readSidecar(handwriting(value, by));
    return before.readable ? { before, ours: change(before, ours), theirs: change(before, theirs) } : undefined;
  });
  const pairs = two.filter((pair) => pair !== undefined);

  it('gives one side byte for byte where the other has done nothing or the same', () => {
    fc.assert(fc.property(pairs, ({ before, ours }) => {
      for (const [x, y, z] of [[before, ours, before], [before, before, ours], [before, ours, ours], [ours, before, before]] as const) {
        const { source, conflicts } = mergeSidecars(x, y, z, nowhere);
        assert.deepEqual(conflicts, []);
        assert.equal(source, x === ours || (y === before && z === before) ? before.source : ours.source);
      }
    }), { numRuns: 60 });
  });

  it('loses nothing that either said: it is in the result or in the other version', () => {
    fc.assert(fc.property(pairs, ({ before, ours, theirs }) => {
      const { source, alternative, conflicts } = mergeWritable(before, ours, theirs);
      if (conflicts.length === 0) assert.equal(source, alternative);
      const there = [source, alternative].map((text) => sidecar(text).annotations);
      for (const side of [ours, theirs]) {
        const quotes = (value: Annotations): string[] => value.mentions.filter(({ suggested }) => !suggested).map(({ quote, nth, entity, event, date }) => JSON.stringify([quote, nth, entity, event, date]));
        const old = new Set(quotes(before.annotations));
        for (const quote of quotes(side.annotations)) if (!old.has(quote)) assert(there.some((value) => quotes(value).includes(quote)), `${quote} is lost`);
        for (const no of side.annotations.rejected) if (!before.annotations.rejected.some((other) => JSON.stringify(other) === JSON.stringify(no))) assert(there.some(({ rejected }) => rejected.some((other) => JSON.stringify(other) === JSON.stringify(no))));
      }
    }), { numRuns: 100 });
  });

  it('means the same whoever is called ours, and taking either side of each conflict is a sidecar', () => {
    fc.assert(fc.property(pairs, ({ before, ours, theirs }) => {
      const one = mergeWritable(before, ours, theirs);
      const other = mergeWritable(before, theirs, ours);
      assert.equal(one.conflicts.length, other.conflicts.length);
      assert.equal(meaning(sidecar(one.source).annotations), meaning(sidecar(other.alternative).annotations));
      const marked = withMarkers(one.source, one.alternative, { ours: 'a', theirs: 'b' });
      assert.equal(taken(marked, 'ours').replace(/\r?\n$/, ''), one.source.replace(/\r?\n$/, ''));
      assert.equal(taken(marked, 'theirs').replace(/\r?\n$/, ''), one.alternative.replace(/\r?\n$/, ''));
    }), { numRuns: 60 });
  });

  it('asks once about what one took away and the other changed together, whoever is called ours', () => {
    const head = 'schema: dramatis/1\narticle: a.txt\n';
    const both = (one: string, other: string): string => `${head}entities:\n  - { id: ana-kovac, type: person, name: ${one}, of: geneva }\n  - { id: geneva, type: place, name: ${other} }\n`;
    const [before, gone, changed] = [both('Ana Kovač', 'Genf'), head, both('Ana Kovac', 'Geneva')].map((text) => sidecar(text)) as [Sidecar, Sidecar, Sidecar];
    for (const [ours, theirs, kept] of [[gone, changed, ''], [changed, gone, 'ana-kovac geneva']] as const) {
      const { source, conflicts } = mergeWritable(before, ours, theirs);
      assert.deepEqual(conflicts.map(({ subject }) => subject), ['ana-kovac']);
      assert.equal(sidecar(source).annotations.entities.map(({ id }) => id).join(' '), kept);
    }
  });

  it('asks once about what only one side of another conflict refers to, whoever is called ours', () => {
    const head = 'schema: dramatis/1\narticle: a.txt\nentities:\n';
    const of = (whose: string): string => `  - { id: zagreb, type: person, name: Ana Kovač, of: ${whose} }\nmentions:\n  - { entity: zagreb, quote: Ana }\n`;
    const [before, gone, changed] = [`${head}  - { id: lake, type: person, name: Lake }\n`, `${head}${of('skopje')}`, `${head}  - { id: lake, type: place, name: Lake }\n${of('lake')}`].map((text) => sidecar(text)) as [Sidecar, Sidecar, Sidecar];
    for (const [ours, theirs] of [[gone, changed], [changed, gone]] as const) assert.deepEqual(mergeWritable(before, ours, theirs).conflicts.flatMap(({ in: where, subject }) => (where === 'entities' ? subject : [])), ['zagreb']);
  });

  it('keeps declared what one has begun to refer to, also where the other took it away and still refers to it', () => {
    const head = 'schema: dramatis/1\narticle: a.txt\n';
    const item = '  - { id: freedonia, type: place, name: Freedonia }\n';
    const before = sidecar(`${head}entities:\n${item}`);
    const dangling = sidecar(`${head}entities:\n  - { id: ana-kovac, type: person, name: Ana Kovač, of: freedonia }\nmentions:\n  - { entity: ana-kovac, quote: Ana Kovač }\n`);
    const named = sidecar(`${head}entities:\n${item}mentions:\n  - { entity: freedonia, quote: Freedonia }\n`);
    for (const [ours, theirs, ids] of [[dangling, named, 'ana-kovac freedonia'], [named, dangling, 'ana-kovac freedonia'], [before, dangling, 'ana-kovac'], [sidecar(head), dangling, 'ana-kovac']] as const) {
      assert.equal(sidecar(mergeWritable(before, ours, theirs).source).annotations.entities.map(({ id }) => id).sort().join(' '), ids);
    }
  });

  it('merges three annotators in any order', () => {
    fc.assert(fc.property(pairs, changes, ({ before, ours, theirs }, more) => {
      const third = change(before, more);
      const orders = [[ours, theirs, third], [theirs, third, ours], [third, ours, theirs]] as const;
      const results = orders.map(([x, y, z]) => {
        const first = mergeWritable(before, x, y);
        const last = mergeWritable(before, sidecar(first.source), z);
        return { conflicts: first.conflicts.length + last.conflicts.length, means: meaning(sidecar(last.source).annotations) };
      });
      fc.pre(results.every(({ conflicts }) => conflicts === 0));
      assert.equal(new Set(results.map(({ means }) => means)).size, 1);
    }), { numRuns: 25 });
  });
});

/** What is left of a text with markers where one side of every conflict is taken. */
function taken(text: string, side: 'ours' | 'theirs'): string {
  return text.replace(/^<{7} a\r?\n([^]*?)^={7}\r?\n([^]*?)^>{7} b(?:\r?\n|$)/gm, (_, ours: string, theirs: string) => (side === 'ours' ? ours : theirs));
}
