import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SavedText } from '../../src/annotations/savedText';
import type { Span } from '../../src/text/span';
import { changeOf, EditedText, edits } from './edits';

function edit(text: string): { saved: SavedText; edited: EditedText } {
  const saved = new SavedText(text);
  return { saved, edited: new EditedText(text, (change) => saved.apply(change)) };
}

describe('the saved text', () => {
  it('has the places of what was not edited', () => {
    const { saved, edited } = edit('met Ana Kovač here');
    edited.apply({ start: 0, end: 3, text: 'I saw' });
    assert.deepEqual(saved.toSaved({ start: 6, end: 15 }), { start: 4, end: 13 });
    assert.deepEqual(saved.toLive({ start: 4, end: 13 }), { start: 6, end: 15 });
  });

  it('has no place for what was edited', () => {
    const { saved, edited } = edit('met Ana Kovač here');
    edited.apply({ start: 7, end: 8, text: ' Marija ' });
    assert.equal(saved.toSaved({ start: 4, end: 20 }), undefined);
    assert.equal(saved.toLive({ start: 4, end: 13 }), undefined);
    assert.deepEqual(saved.toLive({ start: 4, end: 7 }), { start: 4, end: 7 });
  });

  it('is changed by text before it, behind it, and in an empty one', () => {
    for (const [text, at] of [['Ana', 0], ['Ana', 3], ['', 0]] as const) {
      const { saved, edited } = edit(text);
      assert(saved.unchanged);
      edited.apply({ start: at, end: at, text: 'x' });
      assert(!saved.unchanged);
      edited.undoAll();
      assert(saved.unchanged);
    }
  });

  it('knows words again that were deleted and typed anew', () => {
    for (const order of [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0]]) {
      const { saved, edited } = edit('met Ana Kovač here');
      edited.apply({ start: 0, end: 3, text: 'saw' });
      edited.apply({ start: 8, end: 13, text: '' });
      const there: number[] = [];
      for (const letter of order) {
        const at = 8 + there.filter((other) => other < letter).length;
        edited.apply({ start: at, end: at, text: 'Kovač'[letter]! });
        there.push(letter);
      }
      assert.equal(edited.text, 'saw Ana Kovač here');
      assert(!saved.unchanged);
      assert.deepEqual(saved.toLive({ start: 4, end: 13 }), { start: 4, end: 13 });
    }
  });

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 25 }).map((parts) => parts.join(''));
  const all = (text: string): Span[] => Array.from(text, (_, start) => Array.from({ length: text.length - start }, (__, length) => ({ start, end: start + length + 1 }))).flat();

  it('and the edited one are alike wherever a place is given, both ways', () => {
    fc.assert(fc.property(texts, edits('a', 'b', 'X'), (text, steps) => {
      const { saved, edited } = edit(text);
      for (const step of steps) edited.apply(changeOf(edited.text, step));
      for (const span of all(edited.text)) {
        const place = saved.toSaved(span);
        if (!place) continue;
        assert.equal(text.slice(place.start, place.end), edited.text.slice(span.start, span.end));
        assert.deepEqual(saved.toLive(place), span);
      }
      for (const span of all(text)) {
        const place = saved.toLive(span);
        if (place) assert.deepEqual(saved.toSaved(place), span);
      }
      if (saved.unchanged) assert.equal(edited.text, text);
    }), { numRuns: 500 });
  });

  it('is unchanged when any edits have been undone', () => {
    fc.assert(fc.property(texts, edits('a', 'X', '\n'), (text, steps) => {
      const { saved, edited } = edit(text);
      for (const step of steps) edited.apply(changeOf(edited.text, step));
      edited.undoAll();
      assert.equal(edited.text, text);
      assert(saved.unchanged);
    }), { numRuns: 1000 });
  });
});
