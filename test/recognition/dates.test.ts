import assert from 'node:assert/strict';
import { suggest } from '../../src/cast/suggest';

const cases: [string, string, string][] = [
  ['am 3. Mai 2031 in', '3. Mai 2031', '2031-05-03'],
  ['on May 3, 2031 in', 'May 3, 2031', '2031-05-03'],
  ['on 3 May 2031 in', '3 May 2031', '2031-05-03'],
  ['on the 3rd of May 2031 in', '3rd of May 2031', '2031-05-03'],
  ['am 03.05.2031 um', '03.05.2031', '2031-05-03'],
  ['on 2031-05-03 at', '2031-05-03', '2031-05-03'],
  ['на 3 мај 2031 година во', '3 мај 2031', '2031-05-03'],
  ['на 3 май 2031 г. в', '3 май 2031', '2031-05-03'],
  ['from 3-4 May 2031 in', '3-4 May 2031', '2031-05-03/2031-05-04'],
  ['on May 3 and 4, 2031 in', 'May 3 and 4, 2031', '2031-05-03/2031-05-04'],
  ['vom 3. bis 4. Mai 2031 in', '3. bis 4. Mai 2031', '2031-05-03/2031-05-04'],
  ['30 April – 2 May 2031 in', '30 April – 2 May 2031', '2031-04-30/2031-05-02'],
  ['in May 2031 and', 'May 2031', '2031-05'],
  ['во мај 2031 и', 'мај 2031', '2031-05'],
  ['im Jänner 2031 und', 'Jänner 2031', '2031-01'],
  ['am Mi, 15.Jun 2033 in', 'Mi, 15.Jun 2033', '2033-06-15'],
  ['on Tue 5 Nov 2030 in', 'Tue 5 Nov 2030', '2030-11-05'],
  ['Dienstag (24. Oktober 2028)', 'Dienstag (24. Oktober 2028)', '2028-10-24'],
  ['на 17.09.2031, сряда', '17.09.2031, сряда', '2031-09-17'],
  ['на 5.XI.2030 во', '5.XI.2030', '2030-11-05'],
  ['на 11-ти юни 2036 г. в', '11-ти юни 2036', '2036-06-11'],
  ['на први мај 2029 во', 'први мај 2029', '2029-05-01'],
  ['Dienstag (24.10.2028)', 'Dienstag (24.10.2028)', '2028-10-24'],
  ['on 12/09/2028 at', '12/09/2028', '2028-09-12'],
  ['20 / 07 / 2033', '20 / 07 / 2033', '2033-07-20'],
  ['01.06.2028 – 31.05.2031', '01.06.2028 – 31.05.2031', '2028-06-01/2031-05-31'],
  ['1 септември 2031 – 31 август 2034', '1 септември 2031 – 31 август 2034', '2031-09-01/2034-08-31'],
  ['on 31 March and 1 April 2027 in', '31 March and 1 April 2027', '2027-03-31/2027-04-01'],
  ['on 10 July to 14 July 2034 in', '10 July to 14 July 2034', '2034-07-10/2034-07-14'],
  ['on 29 February 2032 in', '29 February 2032', '2032-02-29'],
  ['15.09.–16.09.2034. Ort', '15.09.–16.09.2034', '2034-09-15/2034-09-16'],
  ['12-05-2031, 14:20', '12-05-2031', '2031-05-12'],
  ['2031/05/12 14:20', '2031/05/12', '2031-05-12'],
  ['2031.05.12 в', '2031.05.12', '2031-05-12'],
  ['26/VI/2031', '26/VI/2031', '2031-06-26'],
  ['on 05/13/2031 at', '05/13/2031', '2031-05-13'],
  ['30 Tetor 2031 –', '30 Tetor 2031', '2031-10-30'],
  ['12. svibnja 2031. –', '12. svibnja 2031', '2031-05-12'],
  ['2031. május 12. –', '2031. május 12.', '2031-05-12'],
  ['posted 12-May-2031 at', '12-May-2031', '2031-05-12'],
  ['објавено мај 12, 2031 во', 'мај 12, 2031', '2031-05-12'],
  ['миналия понеделник, 5 май 2031, в', 'миналия понеделник, 5 май 2031', '2031-05-05'],
];

const none = ['on 31 February 2031 in', 'am 30. Februar 2031 in', 'am 31.02.2031 in', 'it may 3 be', 'version 1.2.2031.5 of', '2031-13-03', '12-', '15.13.–16.09.', '31-02-2031', '30 Shkurt 2031', 'May it be', 'Version 2.1. beta', 'im 5.12 km'];

const published = { published: '2031-05-08' };

describe('dates', () => {
  for (const [text, quote, value] of cases) {
    it(`${text} = ${value}`, () => {
      const { mentions } = suggest(text);
      assert.deepEqual(mentions.map((mention) => [text.slice(mention.start, mention.end), mention.date]), [[quote, value]]);
    });
  }
  for (const text of none) it(`none: ${text}`, () => assert.deepEqual(suggest(text).mentions, []));

  it('without a year are completed from the article', () => {
    const value = (text: string, options = {}) => suggest(text, options).mentions.filter((mention) => mention.type === 'date').map((mention) => mention.date);
    assert.deepEqual(value('on 3 June in', published), ['2031-06-03']);
    assert.deepEqual(value('on 28 December in', { published: '2031-01-04' }), ['2030-12-28']);
    assert.deepEqual(value('on 3 June in'), ['unknown']);
    assert.deepEqual(value('am 27.1. und', published), ['2031-01-27']);
    assert.deepEqual(value('Виена (4–5.10.)', published), ['2031-10-04/2031-10-05']);
    assert.deepEqual(value('im Januar 41 Menschen', published), ['2031-01']);
    assert.deepEqual(value('hat seit Jänner zugenommen', { published: '2031-11-08' }), ['2031-01']);
    assert.deepEqual(value('sent home since January', { published: '2031-11-08' }), ['2031-01']);
    assert.deepEqual(value('през януари 1106 молби', published), ['2031-01']);
    assert.deepEqual(value('SKOPJE, 5 May 2031 (MIA) – They meet again on 3 June here.'), ['2031-05-05', '2031-06-03']);
  });
});

describe("the article's date", () => {
  const dated: [string, string | undefined][] = [
    ['SKOPJE, 5 May 2031 (MIA) – The ministers met again.', '2031-05-05'],
    ['Wien, 5. Mai 2031 (APA) – Die Minister trafen sich.', '2031-05-05'],
    ['Скопје, 5 мај 2031 (МИА) – Министрите се сретнаа.', '2031-05-05'],
    ['София, 5 май 2031 г. (БТА) – Министрите се срещнаха.', '2031-05-05'],
    ['The ministers met again.\n(MIA, 5 May 2031)', '2031-05-05'],
    ['Friday, 2 May 2031 14:05\nThe ministers met again.', '2031-05-02'],
    ['Home | News | Contact\nFriday, 2 May 2031 14:05\nThe ministers met again.', undefined],
    ['The ministers will meet on 5 May 2031.', undefined],
  ];
  for (const [text, date] of dated) it(`${text} = ${date}`, () => assert.equal(suggest(text).published, date));
  it('is the declared one first', () => assert.equal(suggest('SKOPJE, 5 May 2031 (MIA) – They met again here.', published).published, '2031-05-08'));
});
