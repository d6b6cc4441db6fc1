import assert from 'node:assert/strict';
import { shortDate } from '../../src/recognition/shortDate';

describe('a date as it is typed', () => {
  const typed = (text: string, published: string | undefined = '2031-05-08'): string | undefined => shortDate(text, published);

  it('is the nearest such day', () => {
    assert.equal(typed('6'), '2031-05-06');
    assert.equal(typed('6.'), '2031-05-06');
    assert.equal(typed('30'), '2031-04-30');
    assert.equal(typed('1', '2031-12-28'), '2032-01-01');
    assert.equal(typed('31', '2031-02-20'), '2031-01-31');
  });

  it('takes the year from the article', () => {
    assert.equal(typed('6.5.'), '2031-05-06');
    assert.equal(typed('28.12', '2032-01-03'), '2031-12-28');
    assert.equal(typed('6.5', '2031'), '2031-05-06');
    assert.equal(typed('6.5.29'), '2029-05-06');
    assert.equal(typed('06.05.1929'), '1929-05-06');
  });

  it('counts days', () => {
    assert.equal(typed('+1'), '2031-05-09');
    assert.equal(typed('-8'), '2031-04-30');
  });

  it('is none where such a day does not exist, or nothing says from when it counts', () => {
    for (const text of ['', '0', '32', '31.4.', '29.2.31', '1.13.', '6.5.1', '6.5.2031.7', 'on Tuesday', '2031']) assert.equal(typed(text), undefined, text);
    for (const text of ['6', '6.5.', '+1']) assert.equal(shortDate(text, undefined), undefined, text);
  });
});
