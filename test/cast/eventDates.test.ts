import assert from 'node:assert/strict';
import { dateSpans } from '../../src/cast/events/dateSpans';
import { suggest } from '../../src/cast/suggest';
import { eventModels } from './eventModels';

describe('dates of events', () => {
  it('are of several days where two days are told, or one and how long it lasts', () => {
    const values = (days: readonly string[], lasts?: number): (string | undefined)[] => dateSpans(days.map((value) => ({ value, near: true })), '2031-05-06', lasts, 'visit', false, []).map(({ value }) => value);
    assert.deepEqual(values(['2031-05-05']), ['2031-05-05/2031-05-06']);
    assert.ok(values(['2031-05-12'], 3).includes('2031-05-12/2031-05-14'));
    assert.ok(values(['2031-05-12'], 3).includes('2031-05-10/2031-05-12'));
    assert.deepEqual(values(['2031-03-05', '2031-03-14']), ['2031-03-05/2031-03-14']);
    assert.deepEqual(values(['2031-03-05', '2031-03-25']), []);
  });

  const stories: [string, string, string][] = [
    ['СКОПЈЕ, 6 мај 2031 (Езерска агенција) – Министерката Ана Ковач вчера и денеска престојуваше во официјална посета на Тирана, каде што ја прими премиерот.', 'visit', '2031-05-05/2031-05-06'],
    ['OHRID, 6 May 2031 (Lake Wire) – The ministers ended the two-day Second Lake Conference on Migration on Tuesday with a promise to share data.', 'conference', '2031-05-05/2031-05-06'],
    ['Home | News\n\nCouncil of the Lakes | Ohrid | 6 May 2031\n\nMinisters meet in Ohrid\n\nMinister Ana Kovač met Minister Petar Zorić at the Second Lake Conference on Migration in Ohrid on Monday. The last conference was in May 2030.', 'conference', '2031-05-05'],
  ];
  for (const [text, kind, date] of stories) it(`${kind} on ${date}: ${text.slice(0, 60)}`, () => assert.equal(suggest(text, { eventModels }).events.find(({ type }) => type === kind)?.date, date));
});
