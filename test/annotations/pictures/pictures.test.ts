/** What pictures show: of annotations, of a filter, of dates, of who met. */
import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayName, daySpan } from '../../../src/annotations/pictures/daySpan';
import { filtered, isNoFilter, noFilter } from '../../../src/annotations/pictures/filter';
import { gather, type PictureSource } from '../../../src/annotations/pictures/gather';
import { fromPicture, toPicture } from '../../../src/annotations/pictures/messages';
import { networkOf } from '../../../src/annotations/pictures/network';
import { rowsOf, timelineOf } from '../../../src/annotations/pictures/timeline';
import { empty, type Entity, type Event } from '../../../src/annotations/model';

const ana: Entity = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač' };
const petar: Entity = { id: 'petar', type: 'person', name: 'Петар Стојковски' };
const forum: Entity = { id: 'forum', type: 'organization', name: 'Danube Forum' };
const sofia: Entity = { id: 'sofia', type: 'place', name: 'Sofia' };
const talks: Event = { id: 'talks', type: 'conference', title: 'Return Talks', date: '2031-05-06', place: 'sofia', participants: [{ entity: 'ana-kovac', role: 'guest' }, { entity: 'forum', role: 'host' }] };

function source(article: string, events: Event[], entities: Entity[] = [ana, petar, forum, sofia], folder = 'f'): PictureSource {
  return { article, folder, annotations: { ...empty, entities, events } };
}

describe('the days of a date', () => {
  const days = (value: string): string | undefined => {
    const span = daySpan(value);
    return span && `${dayName(span.start)} ${dayName(span.end - 1)}${span.doubt ? ' ?' : ''}${span.openStart ? ' <' : ''}${span.openEnd ? ' >' : ''}`;
  };
  for (const [value, wanted] of Object.entries({
    '2031-05-06': '2031-05-06 2031-05-06',
    '2031-05': '2031-05-01 2031-05-31',
    '2032-02': '2032-02-01 2032-02-29',
    '2031': '2031-01-01 2031-12-31',
    '2031-05-03/2031-05-04': '2031-05-03 2031-05-04',
    '2031-05/2031-07': '2031-05-01 2031-07-31',
    '2031-05?': '2031-05-01 2031-05-31 ?',
    '2031-~05-06': '2031-05-06 2031-05-06 ?',
    '203X': '2030-01-01 2039-12-31 ?',
    '2031-1X': '2031-10-01 2031-12-31 ?',
    '2031-XX-31': '2031-01-31 2031-12-31 ?',
    '2031-0X-31': '2031-01-31 2031-08-31 ?',
    '2031-24': '2031-12-01 2032-02-29',
    '2031-34': '2031-04-01 2031-06-30',
    '2031-05-06T10:00:00Z': '2031-05-06 2031-05-06',
    '2031-05-06/..': '2031-05-06 2031-05-06 >',
    '/2031-05-06': '2031-05-06 2031-05-06 ? <',
    '[2031-05-06,2031-05-08]': '2031-05-06 2031-05-08 ?',
    '{2031-05-06..2031-05-08}': '2031-05-06 2031-05-08',
    '0050-01-01': '0050-01-01 0050-01-01',
  })) it(`${value} is ${wanted}`, () => assert.equal(days(value), wanted));

  it('are none for what is no date, or is out of reach', () => {
    for (const value of ['', 'unknown', 'Tuesday', '2031-02-30', 'Y170000', '2031-13']) assert.equal(daySpan(value), undefined, value);
  });

  it('end after they begin, whatever is given', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9X?~%/.[\]{},-]{1,24}$/), (value) => {
      const span = daySpan(value);
      assert.ok(span === undefined || (Number.isInteger(span.start) && Number.isInteger(span.end)));
    }));
  });
});

describe('gathering', () => {
  it('takes an event of several articles once, with all who take part, and names instead of ids', () => {
    const picture = gather([source('a', [talks]), source('b', [{ id: 'talks', type: 'conference', date: '2031-05-07', participants: [{ entity: 'petar' }, { entity: 'ana-kovac', role: 'speaker' }] }])]);
    assert.deepEqual(picture.events, [{
      key: 'f talks', kind: 'conference', title: 'Return Talks', date: '2031-05-06', place: 'Sofia', articles: 2, suggested: false,
      participants: [{ actor: 'f ana-kovac', role: 'guest' }, { actor: 'f forum', role: 'host' }, { actor: 'f petar' }],
    }]);
    assert.deepEqual(picture.actors.map(({ name, type }) => `${name} ${type}`), ['Ana Kovač person', 'Danube Forum organization', 'Петар Стојковски person']);
  });

  it('lets what is confirmed count before what is suggested', () => {
    const [event] = gather([source('a', [{ ...talks, date: '2031-01-01', suggested: true }]), source('b', [talks])]).events;
    assert.equal(event?.date, '2031-05-06');
    assert.equal(event?.suggested, false);
  });

  it('keeps the same id in two folders apart, and shows who is not declared by id', () => {
    const picture = gather([source('a', [talks], []), source('b', [talks], undefined, 'g')]);
    assert.deepEqual(picture.events.map(({ key, place }) => `${key} ${place}`), ['f talks sofia', 'g talks Sofia']);
    assert.ok(picture.actors.some(({ name, type }) => name === 'ana-kovac' && type === 'unknown'));
  });
});

describe('a filter of pictures', () => {
  const picture = gather([source('a', [
    talks,
    { id: 'visit', type: 'visit', date: '2031-06', participants: [{ entity: 'petar' }], suggested: true },
    { id: 'later', type: 'meeting', date: '2031-07-01/..', participants: [{ entity: 'petar' }, { entity: 'ana-kovac' }] },
    { id: 'some-day', type: 'meeting' },
  ])]);
  const left = (filter: object): string[] => filtered(picture, { ...noFilter, ...filter }).events.map(({ key }) => key.slice(2));

  it('lets everything through when it is none', () => {
    assert.deepEqual(filtered(picture, noFilter), picture);
    assert.ok(isNoFilter(noFilter) && !isNoFilter({ ...noFilter, actor: 'a' }));
  });

  it('hides kinds, and what is suggested', () => {
    assert.deepEqual(left({ hiddenKinds: ['meeting'] }), ['talks', 'visit']);
    assert.deepEqual(left({ suggested: false }), ['talks', 'later', 'some-day']);
  });

  it('keeps a period, both ends included, and no event without a date', () => {
    assert.deepEqual(left({ from: '2031-06-30' }), ['visit', 'later']);
    assert.deepEqual(left({ to: '2031-05' }), ['talks']);
    assert.deepEqual(left({ from: '2040' }), ['later']);
    assert.deepEqual(left({ from: 'soo' }), ['talks', 'visit', 'later', 'some-day']);
  });

  it('finds actors by letters of any script, and shows with whom they were', () => {
    assert.deepEqual(left({ actor: 'stojk' }), ['visit', 'later']);
    assert.deepEqual(left({ actor: 'КОВАЧ ан' }), ['talks', 'later']);
    assert.deepEqual(filtered(picture, { ...noFilter, actor: 'Kovač' }).actors.map(({ name }) => name), ['Ana Kovač', 'Danube Forum', 'Петар Стојковски']);
    assert.deepEqual(left({ actor: '(' }), []);
  });

  it('hides types of actors from their events', () => {
    assert.deepEqual(filtered(picture, { ...noFilter, hiddenTypes: ['organization'] }).events[0]?.participants.map(({ actor }) => actor), ['f ana-kovac']);
  });
});

describe('the network', () => {
  it('links who took part in the same events, once a pair, and not by statements', () => {
    const both = [{ entity: 'ana-kovac' }, { entity: 'petar' }];
    const network = networkOf(gather([source('a', [talks, { id: 'm', type: 'meeting', participants: both }, { id: 'n', type: 'visit', participants: [...both].reverse() }, { id: 's', type: 'statement', participants: [{ entity: 'petar' }, { entity: 'forum' }] }])]));
    assert.deepEqual(network.links, [
      { source: 'f ana-kovac', target: 'f petar', events: ['f m', 'f n'] },
      { source: 'f ana-kovac', target: 'f forum', events: ['f talks'] },
    ]);
    assert.deepEqual(network.nodes.map(({ actor, events }) => `${actor.name} ${events}`), ['Ana Kovač 3', 'Danube Forum 2', 'Петар Стојковски 3']);
  });

  it('does not drown in a crowd', () => {
    const crowd = Array.from({ length: 3000 }, (_, index) => ({ entity: `p${index}` }));
    assert.ok(networkOf(gather([source('a', [{ id: 'm', type: 'conference', participants: crowd }])])).links.length <= 4000);
  });
});

describe('the timeline', () => {
  it('has a lane for each kind in the order of the project, and what has no date beside', () => {
    const { events } = gather([source('a', [talks, { id: 'v', type: 'visit', date: '2030' }, { id: 'x', type: 'march', date: '2029-01-01' }, { id: 'n', type: 'visit', date: 'soon' }])]);
    const timeline = timelineOf(events, ['visit', 'conference', 'meeting']);
    assert.deepEqual(timeline.lanes.map(({ kind, items }) => `${kind} ${items.length}`), ['visit 1', 'conference 1', 'march 1']);
    assert.deepEqual(timeline.undated.map(({ key }) => key), ['f n']);
    assert.deepEqual(timeline.extent?.map(dayName), ['2029-01-01', '2031-05-07']);
    assert.equal(timelineOf([], []).extent, undefined);
  });

  it('puts items into the first row that is free', () => {
    const rows = (items: [number, number][], most: number): number[] => rowsOf(items, ([start]) => start, ([, end]) => end, most);
    assert.deepEqual(rows([[0, 5], [1, 3], [3, 4], [5, 6]], 9), [0, 1, 1, 0]);
    assert.deepEqual(rows([[0, 5], [1, 3], [2, 9]], 2), [0, 1, 1]);
  });
});

describe('messages of pictures', () => {
  const picture = gather([source('a', [talks])]);
  const names = { kinds: {}, types: {}, roles: {}, looks: {} };

  it('are what they should be, or nothing', () => {
    assert.ok(toPicture(structuredClone({ type: 'show', picture, names, notice: '' })));
    assert.deepEqual(fromPicture({ type: 'open', what: 'event', key: 'f talks', more: 1 }), { type: 'open', what: 'event', key: 'f talks' });
    const bad = [null, 1, [], {}, { type: 'open', what: 'file', key: '/etc' }, { type: 'open', what: 'event', key: 1 }, { type: 'save', format: 'exe', content: '' }, { type: 'save', format: 'svg' }];
    for (const message of bad) assert.equal(fromPicture(message), undefined, JSON.stringify(message));
    for (const message of [null, { type: 'show' }, { type: 'show', picture: { events: [{}], actors: [] }, names, notice: '' }, { type: 'show', picture, names: { ...names, kinds: { a: 1 } }, notice: '' }, { type: 'save', format: 'gif' }]) assert.equal(toPicture(message), undefined, JSON.stringify(message));
  });
});
