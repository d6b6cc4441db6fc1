import assert from 'node:assert/strict';
import { isEdtf } from '../../src/annotations/edtf';
import { likelyDates } from '../../src/recognition/likelyDates';

describe('what a date may be instead', () => {
  it('of a day is first the same weekday, then the same day of another year, days near the article and its other dates', () => {
    assert.deepEqual(likelyDates('2031-05-06', '2031-05-08', ['2031-06', '2029', '2029', 'unknown', '2031-05-06']), [
      '2031-05-13', '2031-04-29', '2032-05-06', '2030-05-06', '2031-05-08', '2031-05-07', '2031-05-09', '2029', '2031-06', '2031-05',
    ]);
  });

  it('of months, intervals and years is first that of another year', () => {
    assert.deepEqual(likelyDates('2031-02', undefined, []), ['2032-02', '2030-02']);
    assert.deepEqual(likelyDates('2031-12/2032-02', undefined, [])[0], '2032-12/2033-02');
    assert.deepEqual(likelyDates('2031', undefined, []), ['2032', '2030', '2031-12', '2031-01/2031-06']);
  });

  it('of none begins with the article’s own day', () => {
    assert.deepEqual(likelyDates('unknown', '2031-05-08', ['2030']), ['2031-05-08', '2031-05-07', '2031-05-09', '2030']);
    assert.deepEqual(likelyDates('unknown', undefined, []), []);
  });

  it('exists', () => {
    const dates = likelyDates('2032-02-29', '2032-02-28', []);
    assert.ok(dates.every(isEdtf), dates.join());
    assert.ok(!dates.some((date) => date.endsWith('02-29')));
    assert.deepEqual(likelyDates('2031?', undefined, []), []);
  });
});
