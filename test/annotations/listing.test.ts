import * as assert from 'node:assert/strict';
import type { Cast, ProposedMention } from '../../src/annotations/cast';
import { listing, type ListingWords } from '../../src/annotations/listing';

const words: ListingWords = { group: (type) => type.toUpperCase(), state: (state) => state, line: (number) => `line ${number}`, note: (text) => `note: ${text}`, kind: (kind) => kind, role: (role) => role };
const text = 'Ana Kovač came to\nVienna on Tuesday.\n';
const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;

function at(quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

const cast: Cast<ProposedMention> = {
  mentions: [
    { ...at('Ana Kovač'), type: 'person', state: 'accepted', entity: 'ana-kovac', mention: { entity: 'ana-kovac', quote: 'Ana Kovač', note: 'first time' } },
    { ...at('came to\nVienna'), type: 'event', state: 'accepted', event: 'visit', mention: { event: 'visit', quote: 'came to\nVienna' } },
    { ...at('Vienna'), type: 'place', state: 'suggested', entity: 'vienna' },
    { ...at('Tuesday'), type: 'date', state: 'suggested', date: '2031-05-06' },
    { ...at('on'), type: 'date', state: 'rejected' },
  ],
  entities: [
    { id: 'vienna', type: 'place', name: 'Vienna', state: 'suggested', declared: false, aliases: [] },
    { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', role: 'Minister', of: 'freedonia', state: 'accepted', declared: true, aliases: [] },
  ],
  events: [{ id: 'visit', type: 'visit', title: 'Visit to Vienna', date: '2031-05-06', place: 'vienna', participants: [{ entity: 'ana-kovac', role: 'guest' }], state: 'accepted', declared: true }],
};

describe('the listing of an article', () => {
  it('says who, what and when, each with its mentions and their lines', () => {
    assert.deepEqual(listing(cast, text, lineOf, words).map((line) => line.text), [
      'PERSON',
      '  Ana Kovač, Minister, freedonia, accepted',
      '    line 1, Ana Kovač, accepted, note: first time',
      '',
      'PLACE',
      '  Vienna, suggested',
      '    line 2, Vienna, suggested',
      '',
      'EVENT',
      '  Visit to Vienna, visit, 2031-05-06, Vienna, accepted',
      '    Ana Kovač, guest',
      '    line 1, came to Vienna, accepted',
      '',
      'DATE',
      '    line 2, Tuesday, 2031-05-06, suggested',
    ]);
  });

  it('knows the mention of each line that is about one', () => {
    const lines = listing(cast, text, lineOf, words);
    assert.deepEqual(lines.filter(({ mention }) => mention).map((line) => /line (\d)/.exec(line.text)![1]), ['1', '2', '1', '2']);
    assert.equal(lines.find((line) => line.text.includes('Tuesday'))!.mention, cast.mentions[3]);
  });

  it('keeps to one line, whatever a quote or a name holds', () => {
    const odd = { ...cast, entities: [{ ...cast.entities[0]!, name: 'Vien\r\nna\u2028' }] };
    for (const line of listing(odd, text, lineOf, words)) assert.doesNotMatch(line.text, /[\r\n\u2028]/u);
  });
});
