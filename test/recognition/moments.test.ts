import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggest } from '../../src/cast/suggest';
import { counted } from '../../src/recognition/calendar';

/** Dates that count from Tuesday, 6 May 2031. */
const cases: [string, string, string][] = [
  ['They agreed on Tuesday to share the cost.', 'Tuesday', '2031-05-06'],
  ['They met here on Monday.', 'Monday', '2031-05-05'],
  ['They met here on Wednesday.', 'Wednesday', '2031-04-30'],
  ['They will meet here on Wednesday.', 'Wednesday', '2031-05-07'],
  ['She will be here next Monday.', 'next Monday', '2031-05-12'],
  ['They met here last Tuesday.', 'last Tuesday', '2031-04-29'],
  ['They met here yesterday.', 'yesterday', '2031-05-05'],
  ['They met the day before yesterday.', 'day before yesterday', '2031-05-04'],
  ['They left this morning.', 'this morning', '2031-05-06'],
  ['They meet next week.', 'next week', '2031-05-12/2031-05-18'],
  ['They met last month.', 'last month', '2031-04'],
  ['They met last October.', 'last October', '2030-10'],
  ['Half of them came in 2030.', '2030', '2030'],
  ['It starts in September.', 'September', '2031-09'],
  ['It is open on Friday, 9 May 2031, as usual.', 'Friday, 9 May 2031', '2031-05-09'],
  ['Das haben sie am Montag vereinbart.', 'Montag', '2031-05-05'],
  ['Sie werden sich am Freitag treffen.', 'Freitag', '2031-05-09'],
  ['Sie reist kommenden Montag an.', 'kommenden Montag', '2031-05-12'],
  ['Das haben sie vergangene Woche vereinbart.', 'vergangene Woche', '2031-04-28/2031-05-04'],
  ['Das war gestern Abend so.', 'gestern Abend', '2031-05-05'],
  ['Das Gericht ordnete es am gestrigen Montag an.', 'gestrigen Montag', '2031-05-05'],
  ['In der vergangenen Nacht kamen sie.', 'vergangenen Nacht', '2031-05-05'],
  ['Im laufenden Jahr kamen dreihundert.', 'laufenden Jahr', '2031'],
  ['Am Vortag war sie in Wien.', 'Vortag', '2031-05-05'],
  ['Am Tag darauf war sie in Wien.', 'Tag darauf', 'unknown'],
  ['Das war am Freitag vergangener Woche so.', 'Freitag vergangener Woche', '2031-05-02'],
  ['The rain lasts until Friday.', 'Friday', '2031-05-09'],
  ['They met over the weekend.', 'weekend', '2031-05-10/2031-05-11'],
  ['On Monday morning, 5 May 2031, they met.', 'Monday morning, 5 May 2031', '2031-05-05'],
  ['It will begin in February.', 'February', '2032-02'],
  ['They met here on Monday night.', 'Monday night', '2031-05-05'],
  ['Тие беа тука од вторник до четврток.', 'вторник до четврток', '2031-05-06/2031-05-08'],
  ['Вчера, 5 май, те се срещнаха.', 'Вчера, 5 май', '2031-05-05'],
  ['Das war im Vorjahr auch so.', 'Vorjahr', '2030'],
  ['Тие се сретнаа вчера.', 'вчера', '2031-05-05'],
  ['Тие се сретнаа во понеделникот.', 'понеделникот', '2031-05-05'],
  ['Тие ќе се сретнат во петок.', 'петок', '2031-05-09'],
  ['Тие се сретнаа минатата недела.', 'минатата недела', '2031-04-28/2031-05-04'],
  ['Тоа важи до септември.', 'септември', '2031-09'],
  ['Во 2030 година беше вака.', '2030', '2030'],
  ['Те се срещнаха днес.', 'днес', '2031-05-06'],
  ['Те ще се срещнат в сряда.', 'сряда', '2031-05-07'],
  ['Те се срещнаха миналия месец.', 'миналия месец', '2031-04'],
  ['Това е планирано през юли.', 'юли', '2031-07'],
  ['През 2030 г. беше така.', '2030', '2030'],
  ['СРЕДА\n\nНа средба во Скопје.', 'СРЕДА', '2031-04-30'],
  ['Сряда. На среща в Дерекьой.', 'Сряда', '2031-04-30'],
  ['МАЈ. На Беласица почна операција.', 'МАЈ', '2031-05'],
  ['They met here two days ago.', 'two days ago', '2031-05-04'],
  ['Vor zehn Tagen kam sie an.', 'Vor zehn Tagen', '2031-04-26'],
  ['Пред две години таму немаше никој.', 'Пред две години', '2029'],
  ['Преди три месеца подписаха.', 'Преди три месеца', '2031-02'],
];

const none = [
  'It happened recently, and in recent years often.',
  'They meet every Monday.',
  'It may be so, and they march on.',
  'Of 2030 people 2031 stayed in the camp.',
  'Guten Morgen, sagte er am Morgen.',
  'Заштитата на животната средина е важна.',
  'This is its last week here.',
  'They live in a weekend house.',
  'Er floh damals, heute lebt er in Hall.',
  "Today's smugglers use no gates.",
];

const published = { published: '2031-05-06' };

describe("dates that count from the article's", () => {
  for (const [text, quote, value] of cases) {
    it(`${text} = ${value}`, () => {
      const dates = suggest(text, published).mentions.filter((mention) => mention.type === 'date');
      assert.deepEqual(dates.map((mention) => [text.slice(mention.start, mention.end), mention.date]), [[quote, value]]);
    });
  }
  for (const text of none) it(`none: ${text}`, () => assert.deepEqual(suggest(text, published).mentions.filter((mention) => mention.type === 'date'), []));

  it('count from the day that the text has told of last, where they say so', () => {
    const stories: [string, string[]][] = [
      ['They signed on 3 May. Two days later he left. The following day they met again.', ['2031-05-03', '2031-05-05', '2031-05-06']],
      ['Am 3. Mai kam er. Tags zuvor war Sitzung. Eine Woche später flog er ab.', ['2031-05-03', '2031-05-02', '2031-05-09']],
      ['На 3 мај дојде. Утредента потпишаа. Истата вечер замина, ден подоцна се врати.', ['2031-05-03', '2031-05-04', '2031-05-04', '2031-05-05']],
      ['На 3 май дойде. Два дни по-рано беше в София.', ['2031-05-03', '2031-05-01']],
      ['The next day they left.', ['unknown']],
    ];
    for (const [text, days] of stories) assert.deepEqual(suggest(text, published).mentions.flatMap(({ date }) => date ?? []), days, text);
  });

  it('are unknown without it', () => {
    assert.deepEqual(suggest('They met here on Monday.').mentions.map((mention) => mention.date), ['unknown']);
  });

  it('never count from the date in a page header', () => {
    const text = 'Home | News | Thursday, 29 May 2031 | Contact\nThey met here on Monday.';
    assert.deepEqual(suggest(text).mentions.map((mention) => mention.date), ['2031-05-29', 'unknown']);
  });

  it('are a weekday on the right side, whatever the day', () => {
    const dayOf = (date: string): number => ((new Date(date).getUTCDay() + 6) % 7) + 1;
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (origin, weekday) => {
        const bare = counted({ unit: 'weekday', day: weekday }, origin);
        const next = counted({ unit: 'weekday', day: weekday, turn: 1 }, origin);
        const last = counted({ unit: 'weekday', day: weekday, turn: -1 }, origin);
        for (const value of [bare, next, last]) assert.equal(dayOf(value), weekday);
        assert.ok(last < origin && bare <= origin && origin < next && last <= bare);
      }),
    );
  });
});

describe("the article's date elsewhere", () => {
  const dated: [string, string | undefined][] = [
    ['They met again.\nWien, am 3. Juni 2031', '2031-06-03'],
    ['Изявление на министъра\n4 юни 2031 г.\nТе се срещнаха отново.', '2031-06-04'],
    ['Објавено: 27.05.2031 во 08:15 | Автор: Т. Р.\nТие се сретнаа.', '2031-05-27'],
    ['They met again.\nRead also:\n» Who will sign?\n(21.05.2031)', '2031-05-21'],
    ['Home | News | Contact\n29 May 2031\nThey met again.', undefined],
  ];
  for (const [text, date] of dated) it(`${text} = ${date}`, () => assert.equal(suggest(text).published, date));
});
