import * as assert from 'node:assert/strict';
import { draftEvent, type DraftMention } from '../../src/cast/draftEvent';
import type { Span } from '../../src/text/span';

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.notEqual(start, -1);
  return { start, end: start + words.length };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

describe('the draft of an event', () => {
  const text = 'Ana Kovač of Freedonia met Zef Berisha in Ohrid on 6 May.';
  const mentions: DraftMention[] = [
    { ...span(text, 'Ana Kovač'), type: 'person', entity: 'ana-kovac' },
    { ...span(text, 'Freedonia'), type: 'place', entity: 'freedonia' },
    { ...span(text, 'Zef Berisha'), type: 'person', entity: 'zef-berisha' },
    { ...span(text, 'Ohrid'), type: 'place', entity: 'ohrid' },
    { ...span(text, '6 May'), type: 'date', date: '2031-05-06' },
  ];

  it('has the date, the place where something happens, and the people', () => {
    assert.deepEqual(draftEvent(text, whole(text), undefined, mentions, []), { date: '2031-05-06', place: 'ohrid', participants: [{ entity: 'ana-kovac' }, { entity: 'zef-berisha' }] });
  });

  it('is called by the words that were selected', () => {
    const words = span(text, 'met');
    const draft = draftEvent(text, whole(text), words, mentions, []);
    assert.deepEqual([draft.words, draft.title], [words, 'met']);
  });

  it('leaves out what stands in other sentences', () => {
    const draft = draftEvent(text, span(text, 'Ana Kovač of Freedonia'), undefined, mentions, []);
    assert.deepEqual(draft, { participants: [{ entity: 'ana-kovac' }] });
  });

  it('goes by what is proposed for the sentence', () => {
    const proposal = { id: 'ohrid-talks', type: 'visit', title: 'Visit to Ohrid', date: '2031-05', participants: [{ entity: 'zef-berisha', role: 'guest' }], sentence: whole(text) };
    assert.deepEqual(draftEvent(text, whole(text), undefined, mentions, [proposal]), { type: 'visit', title: 'Visit to Ohrid', date: '2031-05', place: 'ohrid', participants: [{ entity: 'zef-berisha', role: 'guest' }] });
  });

  it('takes the words of an event mention, and of several proposals the one that it names', () => {
    const conference = 'The Ohrid Conference on Returns opened today with Frontex.';
    const named: DraftMention[] = [{ ...span(conference, 'Ohrid Conference on Returns'), type: 'event', event: 'ohrid-conference' }, { ...span(conference, 'Frontex'), type: 'organization', entity: 'frontex' }];
    const sentence = whole(conference);
    const draft = draftEvent(conference, sentence, undefined, named, [{ id: 'other', type: 'visit', sentence }, { id: 'ohrid-conference', type: 'conference', sentence }]);
    assert.deepEqual(draft, { words: span(conference, 'Ohrid Conference on Returns'), type: 'conference', title: 'Ohrid Conference on Returns', participants: [{ entity: 'frontex' }] });
  });

  for (const [language, sentence, place] of [['German', 'Kovač sprach in Wien.', 'Wien'], ['Macedonian', 'Ковач зборуваше во Охрид.', 'Охрид'], ['Bulgarian', 'Ковач говори във Варна.', 'Варна']] as const) {
    it(`finds the place in ${language}`, () => {
      assert.equal(draftEvent(sentence, whole(sentence), undefined, [{ ...span(sentence, place), type: 'place', entity: 'there' }], []).place, 'there');
    });
  }
});
