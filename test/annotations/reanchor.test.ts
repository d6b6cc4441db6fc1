import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention } from '../../src/annotations/model';
import { reanchor } from '../../src/annotations/reanchor';
import { Resolver } from '../../src/annotations/resolve';

/** A text whose mentions stand in brackets, of one entity each by their words. */
function marked(text: string): { text: string; mentions: Mention[] } {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const part of text.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/[[\]]/g, '');
    if (part.startsWith('[')) spans.push({ start: plain.length, end: plain.length + words.length });
    plain += words;
  }
  const resolver = new Resolver(plain);
  return { text: plain, mentions: spans.map((span) => ({ entity: 'ana', ...resolver.selectorOf(span) })) };
}

/** What becomes of the mentions of a text: `same`, `moved N`, or `ambiguous` or `gone` with its candidates in brackets. */
function outcome(before: string, after: string, { lost = false } = {}): string[] {
  const { text, mentions } = marked(before);
  const found = reanchor({ before: lost ? undefined : text, after, annotations: { mentions, rejected: [] } });
  return mentions.map((mention) => {
    const anchoring = found.get(mention)!;
    if ('candidates' in anchoring) return [anchoring.kind, ...anchoring.candidates.map(({ start, end }) => `${after.slice(Math.max(0, start - 4), start)}[${after.slice(start, end)}]`)].join(' ');
    const { kind, selector, span } = anchoring;
    assert.equal(after.slice(span.start, span.end), selector.quote);
    return kind === 'same' ? 'same' : `moved ${selector.nth ?? 1}${selector.quote === mention.quote ? '' : ` ${JSON.stringify(selector.quote)}`}`;
  });
}

const a = 'The conference in the capital was opened by minister Ana Kovač on a rainy morning.';
const b = 'Delegates from six states discussed returns, visas and the border with neighbours.';
const c = 'A joint declaration is to be signed before the end of the year, officials said.';
const boilerplate = 'Read also: Kovač in our dossier on the talks.';

describe('mentions of an article that has changed', () => {
  const cases: [name: string, before: string, after: string, ...outcome: string[]][] = [
    ['stay where nothing changes', `${a} [Kovač] spoke.`, `${a} Kovač spoke.`, 'same'],
    ['count anew behind a new occurrence', `${a}\n${b} Then [Kovač] spoke.`, `Kovač news.\n${a}\n${b} Then Kovač spoke.`, 'moved 3'],
    ['go with a paragraph that is moved', `${a}\n${b} So [Kovač] said.\n${c} Kovač left.`, `${b} So Kovač said.\n${a}\n${c} Kovač left.`, 'moved 1'],
    ['go with a moved paragraph in which words were changed', `${a}\n${b} So [Kovač] said to the press.\n${c} Kovač left.`, `${c} Kovač left.\n${a}\n${b.replace('six', 'seven')} So Kovač told the press.`, 'moved 3'],
    ['go with a short line that is moved', `The Kovač talks now\n${a}\nThe [Kovač] dossier begins\n${b}`, `The Kovač talks now\n${a}\n${b}\nThe Kovač dossier begins`, 'same'],
    ['are gone where their words were replaced, with what replaced them', `${a} There [Kovač] spoke.`, `${a} There Babić spoke.`, 'gone ere [Babić]'],
    ['are gone where their words were taken out, and not put on a look-alike', `${a}\n${b} [Kovač] said so.\n${c}`, `${a}\n${b}\n${c} Tomorrow the president will receive Kovač.`, 'gone ive [Kovač]'],
    ['are not put on what another mention has always named', `${a} Then [Kovač] said so.`, `${a} Then the minister said so.`, 'gone hen [the minister]'],
    ['are ambiguous where one of two neighbours alike was taken out', `${a}\n[Kovač], [Kovač], Babić\n${b}`, `${a}\nKovač, Babić\n${b}`, 'ambiguous ng.\n[Kovač]', 'ambiguous ng.\n[Kovač]'],
    ['are ambiguous where one of two paragraphs alike was taken out', `${a}\n${boilerplate.replace('Kovač', '[Kovač]')}\n${boilerplate.replace('Kovač', '[Kovač]')}\n${b}`, `${a}\n${boilerplate}\n${b}`, 'ambiguous so: [Kovač]', 'ambiguous so: [Kovač]'],
    ['are ambiguous where a third paragraph alike was put in', `${a}\n${boilerplate.replace('Kovač', '[Kovač]')}\n${b}`, `${a}\n${boilerplate}\n${boilerplate}\n${b}`, 'ambiguous so: [Kovač] so: [Kovač]'],
    ['are certain in paragraphs alike whose order decides', `${boilerplate.replace('Kovač', '[Kovač]')}\n${a}\n${boilerplate.replace('Kovač', '[Kovač]')}\n${b}`, `${a}\n${boilerplate}\n${b}`, 'gone', 'moved 2'],
    ['are ambiguous in a sentence that was written anew', `${a}\nYesterday evening [Kovač] unexpectedly met several colleagues there.\n${b}`, `${a}\nNobody but the prime minister could say whether Kovač would resign.\n${b}`, 'ambiguous her [Kovač]'],
    ['keep their words when lines are wrapped anew', `${a}\n[Ana Kovač] went home after that.`, `${a}\nAna\nKovač went home after that.`, 'moved 1 "Ana\\nKovač"'],
    ['may begin inside words and count surrogate pairs', `${a} 😀😀 Non-[Kovač]-states 😀.`, `😀 Kovač. ${a} 😀😀 Non-Kovač-states 😀.`, 'moved 3'],
  ];
  for (const [name, before, after, ...expected] of cases) it(name, () => assert.deepEqual(outcome(before, after), expected));

  it('are followed part by part', () => {
    const before = `${a} The ministers of Freedonia and of Sylvania met.`;
    const mention: Mention = { entity: 'ana', quote: 'ministers', more: [{ quote: 'of Sylvania' }] };
    const annotations = { mentions: [mention], rejected: [] };
    const moved = reanchor({ before, after: `Envoys of Sylvania came.\n${before}`, annotations }).get(mention)!;
    assert(moved.kind === 'moved');
    assert.deepEqual(moved.more.map(({ selector }) => selector), [{ quote: 'of Sylvania', nth: 2 }]);
    assert.equal(reanchor({ before, after: before.replace('Sylvania', 'Ruritania'), annotations }).get(mention)!.kind, 'gone');
  });

  it('whose selector stands nowhere are gone in an unchanged text too', () => {
    assert.deepEqual(outcome('[Kovač] and', 'Kovač and'), ['same']);
    const mention: Mention = { entity: 'ana', quote: 'Kovač', nth: 3 };
    assert.deepEqual(reanchor({ before: a, after: a, annotations: { mentions: [mention], rejected: [] } }).get(mention), { kind: 'gone', candidates: [{ start: 57, end: 62 }] });
  });

  const lost: [name: string, before: string, after: string, ...outcome: string[]][] = [
    ['are certain where all occurrences are named', '[Kovač] met [Kovač].', 'On Monday Kovač met Kovač.', 'same', 'same'],
    ['are ambiguous where one more stands there', '[Kovač] met [Kovač].', 'Kovač and Kovač met Kovač.', 'ambiguous [Kovač] and [Kovač] met [Kovač]', 'ambiguous and [Kovač] [Kovač] met [Kovač]'],
    ['are ambiguous where one fewer stands there', '[Kovač] met [Kovač].', 'Kovač came.', 'ambiguous [Kovač]', 'ambiguous [Kovač]'],
    ['are ambiguous where others had the first places', 'Kovač met [Kovač].', 'Kovač came.', 'ambiguous [Kovač]'],
    ['are gone where nothing is left', '[Kovač] met [Babić].', 'Babić came.', 'gone', 'same'],
    ['are certain where they stand alone between their neighbours', '[Ana] and Kovač met. [Ana Babić Kovač] said.', 'Ana and Kovač met. Ana Babić Kovač said.', 'ambiguous [Ana] et. [Ana]', 'same'],
  ];
  for (const [name, before, after, ...expected] of lost) it(`whose old text is lost ${name}`, () => assert.deepEqual(outcome(before, after, { lost: true }), expected));

  it('whose old text is lost are asked about where their quote stands elsewhere too, even between their neighbours', () => {
    const before = 'Minister [Ana] spoke first. Then [Kovač] left. As [Mrs Babić] said, Kovač was late.';
    assert.deepEqual(outcome(before, before.replace(/[[\]]/g, ''), { lost: true }), ['same', 'ambiguous hen [Kovač] id, [Kovač]', 'same']);
  });

  it('whose old text is lost are not told apart by order when paragraphs were moved', () => {
    const mentions: Mention[] = [{ entity: 'ana', quote: 'Ana' }, { entity: 'ana', quote: 'Kovač' }, { entity: 'ana', quote: 'Mrs A.' }, { entity: 'eva', quote: 'Kovač', nth: 2 }];
    const kinds = (after: string): string[] => [...reanchor({ before: undefined, after, annotations: { mentions, rejected: [] } }).values()].map(({ kind }) => kind);
    assert.deepEqual(kinds('Ana, Kovač, Mrs A. Kovač.'), ['same', 'same', 'same', 'same']);
    assert.deepEqual(kinds('Mrs A. Kovač. Ana, Kovač.'), ['same', 'ambiguous', 'same', 'ambiguous']);
  });

  const word = fc.constantFrom('Ana', 'Kovač', 'met', 'the', 'minister', 'in', 'Skopje', 'Skopje', ',', '😀', 'и', 'границата');
  const texts = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '')), { maxLength: 60 }).map((parts) => parts.flat().join(''));

  it('have the same words wherever they are certain, and never the place of another one', () => {
    fc.assert(fc.property(texts, texts, texts, texts, fc.boolean(), (x, y, z, w, swap) => {
      const before = x + y + z;
      const after = swap ? z + w + x + y : x + w + z;
      const resolver = new Resolver(before);
      const mentions = [...before.matchAll(/[\p{L}😀]+/gu)].map(({ 0: quote, index }) => ({ entity: 'ana', ...resolver.selectorOf({ start: index, end: index + quote.length }) }));
      const places = new Set<string>();
      let certain = 0;
      for (const [item, anchoring] of reanchor({ before, after, annotations: { mentions, rejected: [] } })) {
        if ('candidates' in anchoring) {
          for (const { start, end } of anchoring.candidates) assert(start >= 0 && start < end && end <= after.length);
          continue;
        }
        certain++;
        const { start, end } = anchoring.span;
        assert.equal(after.slice(start, end).replace(/\s/g, ''), item.quote);
        assert.deepEqual(new Resolver(after).resolve(anchoring.selector), { start, end });
        places.add(`${start} ${end}`);
      }
      assert.equal(places.size, certain);
    }), { numRuns: 500 });
  });

  it('are all found in any order of paragraphs that are told apart', () => {
    const paragraphs = Array.from({ length: 12 }, (_, at) => `On day ${at} of the talks [Kovač] met delegation ${at * 7} in hall ${at * 31}, where ${'very '.repeat(at)}little was said.`);
    fc.assert(fc.property(fc.shuffledSubarray(paragraphs, { minLength: 12 }), (shuffled) => {
      const { text, mentions } = marked(paragraphs.join('\n'));
      const after = marked(shuffled.join('\n')).text;
      const found = reanchor({ before: text, after, annotations: { mentions, rejected: [] } });
      mentions.forEach((mention, at) => {
        const anchoring = found.get(mention)!;
        assert('span' in anchoring, anchoring.kind);
        assert.equal(after.slice(0, anchoring.span.start).split(' ').slice(-2, -1)[0], 'talks');
        assert.equal(anchoring.selector.nth ?? 1, shuffled.indexOf(paragraphs[at]!) + 1);
      });
    }), { numRuns: 50 });
  });

  it('are found again before and behind the change of a text that is too long to be compared', () => {
    const long = Array.from({ length: 60_000 }, (_, at) => `Line ${at}.`).join('\n');
    assert.deepEqual(outcome(`Ana [Kovač] came.\n${long}\nThe [Babić] left.\nThen [Kovač] left.`, `Ana Kovač came.\nKovač.\n${long}\nThe Babić left.\nThen Kovač left.`), ['same', 'same', 'moved 3']);
  });

  it('cost little more than linear time, whatever the texts', () => {
    const align = (before: string, after: string, quote: string): number => {
      const mentions = Array.from({ length: 3000 }, (_, at) => ({ entity: 'ana', quote, nth: at + 1 }));
      return reanchor({ before, after, annotations: { mentions, rejected: [] } }).size;
    };
    const line = 'Ana Kovač said so.\n';
    const words = (step: number): string => Array.from({ length: 40_000 }, (_, at) => `w${(at * step) % 997}`).join(' ');
    // Comparing all pairs takes minutes for each of these: more than a test may take.
    assert.equal(align(line.repeat(10_000), line.repeat(9990), 'Kovač'), 3000);
    assert.equal(align(words(7), words(11), 'w7'), 3000);
    assert.equal(align('a '.repeat(100_000), 'a '.repeat(50_000) + 'b ' + 'a '.repeat(50_000), 'a a'), 3000);
  });
});
