import assert from 'node:assert/strict';
import { mostStatedYear, statedDays } from '../../src/recognition/statedDays';

describe('the days that an article states', () => {
  const days = (text: string): string[] => statedDays(text).map(({ start, end, date }) => `${date} ${text.slice(start, end)}`);

  it('begin with the one on which it was most likely published', () => {
    const text = 'Ministers meet\n\nVIENNA, 8 May 2031 (APA) - The talks that began on 6 May 2031 go on. A year ago, on 3.4.2030, they failed.\n';
    assert.deepEqual(days(text), ['2031-05-08 8 May 2031', '2031-05-06 6 May 2031', '2030-04-03 3.4.2030']);
  });

  it('in lines at the end come before those in the text, each once', () => {
    const body = 'The council of Zagor met on 1 May 2031 and spoke of the roads of the whole region until late in the evening. '.repeat(2);
    const text = `Roads\n\n${body}\n\n${body}\n\n${body}\n\nPrinted 9 May 2031, read 1 May 2031\n`;
    assert.deepEqual(days(text).map((day) => day.slice(0, 10)), ['2031-05-09', '2031-05-01']);
  });

  it('are days, not months, years or what lacks a year', () => {
    assert.deepEqual(days('In May 2031, on 6 May, in 2030 and on Tuesday.'), []);
    assert.deepEqual(days(''), []);
  });

  it('have a year that is stated most often', () => {
    assert.equal(mostStatedYear('In 2030 and 2031, 12030 in all, 2031 again.'), '2031');
    assert.equal(mostStatedYear('On 6 May.'), undefined);
  });
});
