import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TrackedSpans } from '../../src/annotations/track';
import type { Change } from '../../src/text/change';
import { changeOf, EditedText, edits } from './edits';

/** A text whose spans stand in brackets, tracked under their numbers. */
function tracked(marked: string): { spans: TrackedSpans<number>; edited: EditedText; shown: () => string; touched: boolean[] } {
  const spans = new TrackedSpans<number>();
  const touched: boolean[] = [];
  let text = '';
  let count = 0;
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/[[\]]/g, '');
    if (part.startsWith('[')) spans.set(count++, { start: text.length, end: text.length + words.length });
    text += words;
  }
  const edited = new EditedText(text, (change, removed) => touched.push(spans.apply(change, removed)));
  const shown = (): string => {
    const marks = [...spans.entries()].flatMap(([, { start, end }]) => [{ at: end, mark: ']' }, { at: start, mark: '[' }]);
    return marks.sort((a, b) => b.at - a.at).reduce((out, { at, mark }) => out.slice(0, at) + mark + out.slice(at), edited.text);
  };
  return { spans, edited, shown, touched };
}

/** The change that replaces one stretch of the text, given by its words, by others. */
function replacing(text: string, words: string, by: string): Change {
  const start = text.indexOf(words);
  assert.notEqual(start, -1, `${words} in ${text}`);
  return { start, end: start + words.length, text: by };
}

describe('tracked spans', () => {
  // The text, what is replaced by what, the text after it, and whether the span itself was touched.
  const cases: [string, string, string, string, string, boolean][] = [
    ['move with an edit before them', 'met [Ana Kovač] here', 'met', 'has seen', 'has seen [Ana Kovač] here', false],
    ['stay at an edit behind them', 'met [Ana Kovač] here', 'here', 'there', 'met [Ana Kovač] there', false],
    ['do not grow at their start', 'met [Ana Kovač] here', 'met ', 'met Dr. ', 'met Dr. [Ana Kovač] here', false],
    ['do not grow at their end', 'met [Ana Kovač] here', ' here', '-Babić here', 'met [Ana Kovač]-Babić here', false],
    ['hold what is typed inside them', 'met [Ana Kovač] here', 'a K', 'a Marija K', 'met [Ana Marija Kovač] here', true],
    ['hold what replaces their end', 'met [Ana Kovač] here', 'Kovač', 'Babić', 'met [Ana Babić] here', true],
    ['hold what replaces their start', 'met [Ana Kovač] here', 'Ana', 'Eva', 'met [Eva Kovač] here', true],
    ['hold what replaces all of them', 'met [Ana Kovač] here', 'Ana Kovač', 'Eva Babić', 'met [Eva Babić] here', true],
    ['do not hold the first letter of what is typed over them', 'met [Ana Kovač] here', 'Ana Kovač', 'E', 'met E here', true],
    ['do not hold lines that replace them', 'met [Ana Kovač] here', 'Ana Kovač', 'a\nb', 'met a\nb here', true],
    ['shrink where their end goes', 'met [Ana Kovač] here', ' Kovač', '', 'met [Ana] here', true],
    ['shrink where their end goes with more', 'met [Ana Kovač] here', ' Kovač here', '.', 'met [Ana].', true],
    ['shrink where their start goes with more', 'met [Ana Kovač] here', 'met Ana ', 'I ', 'I [Kovač] here', true],
    ['go with their words', 'met [Ana Kovač] here', 'Ana Kovač ', '', 'met here', true],
    ['go with all around them', 'met [Ana Kovač] here', 'met Ana Kovač here', 'none', 'none', true],
    ['nest', 'the [Ministry of Georgia] said', 'Ministry of', 'President of', 'the [President of Georgia] said', true],
  ];
  for (const [name, marked, words, by, after, touches] of cases) {
    it(`${name}; undo brings them back`, () => {
      const { edited, shown, touched } = tracked(marked);
      edited.apply(replacing(edited.text, words, by));
      assert.equal(shown(), after);
      assert.deepEqual(touched, [touches]);
      edited.undoAll();
      assert.equal(shown(), marked);
    });
  }

  it('come back when their letters were deleted one by one and undone at once, or one by one', () => {
    for (const steps of [[5], [1, 1, 1, 1, 1], [2, 3]]) {
      const { edited, shown } = tracked('met [Ana Kovač] here');
      for (let end = 13; end > 8; end--) edited.apply({ start: end - 1, end, text: '' });
      assert.equal(shown(), 'met [Ana ] here');
      let at = 8;
      for (const length of steps) {
        edited.apply({ start: at, end: at, text: 'Kovač'.slice(at - 8, at - 8 + length) });
        at += length;
      }
      assert.equal(shown(), 'met [Ana Kovač] here');
    }
  });

  for (const words of [' here', 'met ', 'met  here']) {
    it(`come back where words around them were deleted too: ${words}`, () => {
      const { edited, shown } = tracked('met [Kovač] here');
      edited.apply(replacing(edited.text, 'Kovač', ''));
      edited.apply(replacing(edited.text, words, ''));
      edited.undoAll();
      assert.equal(shown(), 'met [Kovač] here');
    });
  }

  it('move with a paragraph that is cut and pasted elsewhere', () => {
    const paragraph = 'The conference was opened by [Ana Kovač], minister of [Freedonia].\n';
    const { edited, shown } = tracked(`First.\n${paragraph}Last [Kovač].\n`);
    const text = paragraph.replace(/[[\]]/g, '');
    edited.apply(replacing(edited.text, text, ''));
    edited.apply({ start: edited.text.length, end: edited.text.length, text });
    assert.equal(shown(), `First.\nLast [Kovač].\n${paragraph}`);
    edited.undoAll();
    assert.equal(shown(), `First.\n${paragraph}Last [Kovač].\n`);
  });

  it('are not stolen by a look-alike elsewhere', () => {
    const { edited, shown, spans } = tracked('met [Kovač] here. The end.');
    edited.apply(replacing(edited.text, 'Kovač', ''));
    edited.apply({ start: edited.text.length, end: edited.text.length, text: ' Kovač' });
    assert.equal(shown(), 'met  here. The end. Kovač');
    assert.equal(spans.get(0), undefined);
  });

  it('are handed on, with what is known of them, to what replaces an item', () => {
    for (const words of ['Ana Kovač', 'Kovač']) {
      const { edited, shown, spans } = tracked('met [Ana Kovač] here');
      edited.apply(replacing(edited.text, words, ''));
      spans.replace(0, 7);
      edited.undoAll();
      assert.equal(shown(), 'met [Ana Kovač] here');
      assert.deepEqual([spans.size, spans.get(0), spans.get(7)], [1, undefined, { start: 4, end: 13 }]);
    }
  });

  it('are forgotten when their item is deleted', () => {
    const { edited, spans } = tracked('met [Kovač] here');
    edited.apply(replacing(edited.text, 'Kovač', ''));
    spans.delete(0);
    edited.undoAll();
    assert.equal(spans.size, 0);
  });

  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
  const places = fc.array(fc.record({ start: fc.nat(text.length - 1), length: fc.integer({ min: 2, max: 9 }) }).map(({ start, length }) => ({ start, end: Math.min(text.length, start + length) })), { minLength: 1, maxLength: 5 });
  const spansAt = (found: readonly { start: number; end: number }[]) => {
    const spans = new TrackedSpans<number>();
    found.forEach((span, index) => spans.set(index, span));
    return spans;
  };

  it('keep their words, whatever is edited outside of them', () => {
    fc.assert(fc.property(places, edits('a', 'b', 'X', '\n'), (found, steps) => {
      const spans = spansAt(found);
      const edited = new EditedText(text, (change, removed) => spans.apply(change, removed));
      for (const step of steps) {
        const change = changeOf(edited.text, step);
        if ([...spans.entries()].every(([, { start, end }]) => change.end <= start || end <= change.start)) edited.apply(change);
        found.forEach(({ start, end }, index) => {
          const now = spans.get(index)!;
          assert.equal(edited.text.slice(now.start, now.end), text.slice(start, end));
        });
      }
    }), { numRuns: 1000 });
  });

  it('do not regain at their edge what comes back behind something else', () => {
    const { edited, shown } = tracked('Dr. [Ana Kovač] came');
    edited.apply(replacing(edited.text, 'Dr. An', 'X'));
    assert.equal(shown(), 'X[a Kovač] came');
    edited.apply({ start: 1, end: 1, text: 'An' });
    assert.equal(shown(), 'XAn[a Kovač] came');
  });

  it('are all back in their places when any edits have been undone', () => {
    fc.assert(fc.property(places, edits('X', 'Y', '\n'), (found, steps) => {
      const spans = spansAt(found);
      const edited = new EditedText(text, (change, removed) => spans.apply(change, removed));
      for (const step of steps) edited.apply(changeOf(edited.text, step));
      edited.undoAll();
      assert.equal(edited.text, text);
      assert.deepEqual(found.map((_, index) => ({ ...spans.get(index) })), found);
    }), { numRuns: 2000 });
  });
});
