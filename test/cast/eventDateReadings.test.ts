import assert from 'node:assert/strict';
import { originOf } from '../../src/cast/events/assumedDay';
import { valueFacts } from '../../src/cast/events/dateFacts';
import { dateCandidates, nearby } from '../../src/cast/events/dates';
import { DecidedEvents } from '../../src/cast/events/decided';
import { draftsOf } from '../../src/cast/events/drafts';
import { toldIntervals } from '../../src/cast/events/phases';
import { daysOf } from '../../src/cast/events/spans';
import { textsOf } from '../../src/cast/vocabulary';
import { sceneOf } from './sceneOf';

/** The dates that the first event of a text may have. */
function datesOf(text: string, kind: string): (string | undefined)[] {
  const { scene } = sceneOf(text);
  const [draft] = draftsOf(scene);
  return dateCandidates(scene, draft!, kind, nearby(scene, draft!, (type) => type === 'date', 6, 60), { gap: 'far' }).map(({ value }) => value);
}

describe('what the dates around an event may mean', () => {
  const head = 'LAKE CITY, 6 May 2031 (Lake Wire) – ';
  const stories: [string, string, string, string][] = [
    ['how long it lasts and when it ended', `${head}Ana Kovač ended a two-day visit to Tirana on Monday.`, 'visit', '2031-05-04/2031-05-05'],
    ['its second day', `${head}Ana Kovač met police officers on Monday, the second day of her visit to Tirana.`, 'visit', '2031-05-04/2031-05-05'],
    ['since when it has gone on', `${head}Ana Kovač has been on a visit to Tirana since Sunday.`, 'visit', '2031-05-04/2031-05-06'],
    ['the same in Macedonian', 'СКОПЈЕ, 6 мај 2031 (Езерска агенција) – Ана Ковач во понеделникот ја заврши дводневната посета на Тирана.', 'visit', '2031-05-04/2031-05-05'],
    ['the same in Bulgarian', 'СОФИЯ, 6 май 2031 г. (Езерна агенция) – Ана Ковач приключи в понеделник двудневното си посещение в Тирана.', 'visit', '2031-05-04/2031-05-05'],
    ['the same in German', 'WIEN, 6. Mai 2031 (Seeagentur) – Ana Kovač hat am Montag ihren zweitägigen Besuch in Tirana beendet.', 'visit', '2031-05-04/2031-05-05'],
    ['a month of the year before', `${head}The Lake Conference took place in Tirana in October.`, 'conference', '2030-10'],
    ['the day after the one told of', `${head}Ana Kovač arrived in Tirana on 2 May 2031. The Lake Conference opened there on the following day.`, 'conference', '2031-05-03'],
    ['the day before the one told of', 'WIEN, 6. Mai 2031 (Seeagentur) – Ana Kovač sprach am 2. Mai in Tirana. Am Vortag hatte die Seekonferenz begonnen.', 'conference', '2031-05-01'],
    ['the last day of an interval', `${head}The Lake Conference was held in Tirana from 2 to 4 May 2031 and closed with a declaration.`, 'conference', '2031-05-04'],
    ['a month in its name', `${head}Police referred to the Lake Agreement of June 2029.`, 'agreement', '2029-06'],
    ['two days after the one told of', `${head}Ana Kovač arrived in Tirana on 2 May 2031. Two days later the Lake Conference opened.`, 'conference', '2031-05-04'],
    ['how long it lasts in words', 'WIEN, 6. Mai 2031 (Seeagentur) – Die Seekonferenz ist am Montag in Tirana zu Ende gegangen. Drei Tage lang berieten die Minister.', 'conference', '2031-05-03/2031-05-05'],
    ['when it begins and ends in the next sentence', `${head}Officers attend the Lake Conference in Tirana. It began on Monday and ends on 9 May 2031.`, 'conference', '2031-05-05/2031-05-09'],
    ['the third day of an interval', 'СКОПЈЕ, 10 мај 2031 (Езерска агенција) – Министрите беа во Охрид од 5 до 9 мај 2031. Третиот ден ја посетија Езерската конференција.', 'conference', '2031-05-07'],
    ['until when it is open', `${head}The Lake Exhibition opened on 5 May 2031 and is shown until 30 June 2031.`, 'conference', '2031-05-05/2031-06-30'],
  ];
  it('are first days and last ones by what the sentence says of them', () => {
    const intervals = (text: string): string[] => {
      const { scene } = sceneOf(text);
      const [draft] = draftsOf(scene);
      return [...toldIntervals(scene, draft!, daysOf(scene, draft!)).keys()];
    };
    for (const [what, text, , date] of stories.slice(0, 6)) assert.deepEqual(intervals(text), [date], what);
    assert.deepEqual(intervals(`${head}Ana Kovač will begin a three-day visit to Tirana on 12 May 2031.`), ['2031-05-12/2031-05-14']);
    assert.deepEqual(intervals(`${head}Ana Kovač was on a two-day visit to Tirana in 2030.`), []);
    assert.deepEqual(intervals(`${head}They agreed on the ten-day rule as Ana Kovač ended her visit to Tirana on Monday.`), []);
  });

  it('are told as one of two, or as a point of the event', () => {
    const factsOf = (text: string, day: string): readonly string[] => {
      const { scene } = sceneOf(text);
      const [draft] = draftsOf(scene);
      const found = dateCandidates(scene, draft!, 'conference', nearby(scene, draft!, (type) => type === 'date', 6, 60), { gap: 'far' });
      return textsOf(found.find(({ value }) => value === day)!.facts);
    };
    const span = `${head}The Lake Conference is held in Tirana from 5 May 2031 to 7 May 2031.`;
    assert.ok(factsOf(span, '2031-05-05').includes('first of to') && factsOf(span, '2031-05-07').includes('last of to'));
    const days = 'WIEN, 6. Mai 2031 (Seeagentur) – Die Seekonferenz tagte am 2. Mai 2031 und 4. Mai 2031 in Tirana.';
    assert.ok(factsOf(days, '2031-05-02').includes('first of and') && factsOf(days, '2031-05-04').includes('last of and'));
    const closing = `${head}The Lake Conference ended in Tirana on 4 May 2031.`;
    assert.ok(factsOf(closing, '2031-05-04').includes('point ending'));
    assert.ok(!factsOf(closing, '2031-05-06').includes('point ending'));
  });

  for (const [what, text, kind, date] of stories) it(`${what}: ${date}`, () => assert.ok(datesOf(text, kind).includes(date), datesOf(text, kind).join(' ')));

  it('are those of one event where a headline has only the beginning of its name', () => {
    const drafts = (text: string): string[] => draftsOf(sceneOf(text).scene).map(({ named }) => named.map(({ mention: { start, end } }) => text.slice(start, end)).join(' | '));
    assert.deepEqual(drafts('Second Lake Conference closes\n\nTIRANA, 6 May 2031 – The Second Lake Conference on Border Security ended in Tirana on Monday.'), ['Second Lake Conference on Border Security | Second Lake Conference']);
    assert.equal(drafts('Second Lake Conference closes\n\nTIRANA, 6 May 2031 – The Third Lake Conference on Border Security opens in Tirana on Monday.').length, 2);
  });

  it('are so many days before or after another event', () => {
    const signing = { kind: 'agreement', sentence: 0, date: '2031-05-04', roles: new Map() } as const;
    for (const [text, date] of [['The day after the signing Ana Kovač visited the Lake Conference.', '2031-05-05'], ['Am Tag vor dem Treffen begann die Seekonferenz.', '2031-05-03'], ['Езерската конференција почна два дена пред потпишувањето.', '2031-05-02'], ['Седмица след срещата започна Езерната конференция.', '2031-05-11']] as const) {
      const { scene } = sceneOf(text);
      const [draft] = draftsOf(scene);
      const found = dateCandidates(scene, draft!, 'conference', [], { main: signing, nearest: signing, gap: 'before' });
      assert.ok(found.some(({ value }) => value === date), `${text} ${found.map(({ value }) => value).join(' ')}`);
    }
  });

  it('are counted from the likeliest day of an article that does not state its own', () => {
    const text = 'LAKE CITY, May 6 (Lake Wire) – The Lake Conference opened in Tirana on Monday. In 2030 fewer ministers had come than in 2029. The next one will be held in October 2032.';
    const { article } = sceneOf(text).scene;
    const origin = originOf(article);
    assert.deepEqual([article.published, origin?.how, origin?.value.slice(4)], [undefined, 'likely day', '-05-06']);
    // Some day of the week up to it.
    assert.match(datesOf(text, 'conference').join(' '), new RegExp(`${origin!.value.slice(0, 4)}-(?:04-30|05-0[1-6])`));
  });

  it('are of the year that an article tells of, where nothing else says which', () => {
    const text = 'Invitation to the Lake Conference 2031\n\nThe Lake Conference opens in Tirana on 14 June. The programme of 2031 is enclosed.';
    const { scene } = sceneOf(text);
    assert.deepEqual(originOf(scene.article), { value: '2031', how: 'year' });
    assert.ok(datesOf(text, 'conference').includes('2031-06-14'));
  });

  it('are of no year that an article only comes to tell of once', () => {
    const far = `The Lake Conference opens in Tirana on 14 June. ${'The ministers will speak about many things. '.repeat(12)}The last one was held in 2029.`;
    assert.equal(originOf(sceneOf(far).scene.article), undefined);
    assert.deepEqual(originOf(sceneOf(`${far} In 2029 it rained.`).scene.article), { value: '2029', how: 'year' });
  });

  it('stand to those of the events told before', () => {
    const visit = { kind: 'visit', sentence: 3, date: '2031-05-05/2031-05-07', roles: new Map() } as const;
    const facts = (value: string): string[] => textsOf(valueFacts(value, '2031-05-07', 3, { main: visit, nearest: visit, gap: 'same', decided: new DecidedEvents([visit]) }));
    for (const [value, fact] of [['2031-05-07', 'own day'], ['2031-05-07', 'last of main'], ['2031-05-06', 'within another'], ['2031-05-05/2031-05-07', 'that of a visit here'], ['2031-05-09', 'behind main'], ['2031-05', 'around near'], ['2030', 'before main']] as const) assert.ok(facts(value).includes(fact), `${value}: ${facts(value).join(', ')}`);
    assert.ok(!facts('2031-05-09').includes('within another'));
  });

  it('are unknown where nothing says of which year', () => {
    assert.equal(originOf(sceneOf('The ministers met in Tirana on Monday.').scene.article), undefined);
    assert.deepEqual(datesOf('The Lake Conference opened in Tirana on Monday.', 'conference'), [undefined]);
  });
});
