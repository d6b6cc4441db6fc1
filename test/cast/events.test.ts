import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { differences } from '../../src/cast/events/differences';
import { headOf } from '../../src/cast/events/heads';
import { meaningOf, sameMeaning } from '../../src/cast/events/meaning';
import { levels, readEventModels, step, unpack, writeEventModels, zero } from '../../src/cast/events/models';
import { compareEvents } from '../../src/cast/events/sameEvent';
import { dayAfter, daysBetween } from '../../src/cast/events/spans';
import { suggest as suggestBy, type SuggestOptions } from '../../src/cast/suggest';
import { explainEventLink } from '../../src/cast/linkReason';
import type { KnownEvent, SuggestedEvent } from '../../src/cast/suggestions';
import { ModelError } from '../../src/recognition/model/weights';
import { packModels } from '../../src/training/events/pack';
import { eventModels } from './eventModels';

const suggest = (text: string, options: SuggestOptions = {}): ReturnType<typeof suggestBy> => suggestBy(text, { eventModels, ...options });

const english = `GENEVA, 14 March 2032 (Lake Wire) - Freedonia's Interior Minister Petar Zorić and Sylvania's Interior Minister Mira Halm met on Monday.

The Geneva Migration Conference was held in Geneva on 9 March 2032. On the margins of the Geneva Migration Conference, Petar Zorić and Mira Halm held a bilateral meeting.

Mira Halm will travel to Skopje for a working visit on 20 April 2032.`;

function kinds(text: string): string[] {
  return suggest(text).events.map(({ type }) => type);
}

function one(text: string, type: string): SuggestedEvent {
  const event = suggest(text).events.find((other) => other.type === type);
  assert.ok(event, `no ${type} in ${text}`);
  return event;
}

describe('events', () => {
  it('are told of in four languages, with the date and the place of the sentence', () => {
    const told: [string, string, string][] = [
      ['SKOPJE, 6 May 2031 - Minister Ana Kovač travelled to Tirana on Monday. Ana Kovač paid a working visit to Tirana on 12 May 2031.', 'visit', 'tirana'],
      ['Wien, 6. Mai 2031 - Innenministerin Ana Kovač sprach mit Medien. Ana Kovač kam am 12. Mai 2031 zu einem Arbeitsbesuch nach Tirana.', 'visit', 'tirana'],
      ['СКОПЈЕ, 6 мај 2031 - Министерката Ана Ковач зборуваше за новинарите. Ана Ковач на 12 мај 2031 ќе биде во работна посета на Тирана.', 'visit', 'tirana'],
      ['СОФИЯ, 6 май 2031 г. - Министърът Ана Ковач говори пред журналисти. На 12 май 2031 г. Ана Ковач беше на работно посещение в Тирана.', 'visit', 'tirana'],
    ];
    for (const [text, type, place] of told) {
      const event = one(text, type);
      assert.equal(event.date, '2031-05-12', text);
      assert.equal(event.place, place, text);
      assert.ok(event.participants.some(({ entity }) => entity === 'ana-kovac'), text);
      assert.ok(text.slice(event.start, event.end).includes('12'), text);
    }
  });

  it('have those take part who met, or who travelled though others met before', () => {
    const told: string[] = [
      'SOFIA, 20 May 2031 (Lake Wire) - Interior Minister Mira Halm held a bilateral meeting with the Interior Minister of Freedonia, Petar Zorić, in Sofia on Tuesday.\n\nLabour Minister Ana Kovač will pay a working visit to Tirana on 3 June 2031. Ana Kovač will be there for two days.',
      'SOFIA, 20. Mai 2031 (Lake Wire) - Innenministerin Mira Halm traf am Dienstag den Innenminister von Freedonien, Petar Zorić, zu einem bilateralen Treffen in Sofia.\n\nArbeitsministerin Ana Kovač kommt am 3. Juni 2031 zu einem Arbeitsbesuch nach Tirana. Ana Kovač bleibt zwei Tage.',
      'СОФИЈА, 20 мај 2031 - Министерката за внатрешни работи Мира Халм во вторникот одржа билатерална средба со министерот за внатрешни работи Петар Зориќ во Софија.\n\nМинистерката за труд Ана Ковач на 3 јуни 2031 ќе биде во работна посета на Тирана. Ана Ковач ќе остане два дена.',
      'СОФИЯ, 20 май 2031 г. - Министърът на вътрешните работи Мира Халм проведе във вторник двустранна среща с министъра на вътрешните работи Петър Зорич в София.\n\nМинистърът на труда Ана Ковач ще бъде на работно посещение в Тирана на 3 юни 2031 г. Ана Ковач ще остане два дни.',
    ];
    for (const text of told) {
      const [meeting, visit] = (['meeting', 'visit'] as const).map((type) => one(text, type).participants.map(({ entity }) => entity));
      assert.equal(meeting!.filter((id) => /^(?:mira-halm|pet[au]r-zori(?:c|ch))$/.test(id)).length, 2, text);
      assert.deepEqual(visit, ['ana-kovac'], text);
    }
  });

  it('have the kind of their head', () => {
    assert.deepEqual(['Migrationskonferenzen', 'споразумението', 'операцијата', 'Erklärungen', 'посещение', 'Summit'].map((word) => headOf(word.toLowerCase())?.kind), ['conference', 'agreement', 'operation', 'statement', 'visit', 'conference']);
    assert.equal(headOf('commission'), undefined);
    assert.equal(headOf('readmission'), undefined);
    assert.ok(kinds('The parties signed the Agreement on Return and Readmission with Freedonia in Geneva on 3 June 2031.').includes('agreement'));
  });

  it('are announced where they are still to come', () => {
    assert.equal(one(english, 'visit').announced, true);
    assert.equal(suggest(english).events.find(({ type }) => type === 'conference')?.announced, undefined);
  });

  it('are on the margins of a conference where and when that is, unless told otherwise', () => {
    const text = (more: string): string => `SKOPJE, 12 May 2036 (Lake Wire) - Interior Minister Ilva Torsek paid a working visit to Podgorica on Monday, where she met Interior Minister Dario Melk.\n\nOn 20 May 2036 Torsek will host the Pinewood Border Conference in Bitola. On the margins of the Pinewood Border Conference, Torsek and Melk will hold a bilateral meeting${more}.`;
    const meeting = (more: string): string => {
      const { events, entities } = suggest(text(more), { eventModels });
      const { date, place, announced } = events.find(({ type }) => type === 'meeting')!;
      return `${date} ${entities.find(({ id }) => id === place)?.name} ${announced}`;
    };
    assert.equal(meeting(''), '2036-05-20 Bitola true');
    assert.equal(meeting(' in Ohrid on 21 May 2036'), '2036-05-21 Ohrid true');
  });

  it('have the conference on whose margins they take place as their frame', () => {
    const { events } = suggest(english);
    const frame = events.find(({ type }) => type === 'conference');
    const meeting = events.find(({ title }) => title.startsWith('Bilateral meeting'));
    assert.ok(frame && meeting);
    assert.equal(meeting.within, frame.id);
    assert.equal(meeting.place, 'geneva');
  });

  it('that are spoken of again are one', () => {
    const text = 'SKOPJE, 6 May 2031 - Interior Minister Ana Kovač came to Geneva for a working visit on Monday. The visit ended on Tuesday. During the visit Ana Kovač met officials.';
    assert.equal(kinds(text).filter((kind) => kind === 'visit').length, 1);
  });

  it('hold together in any text', () => {
    const words = fc.constantFrom('the', 'Conference', 'visit', 'meeting', 'on', '5 May 2031', 'Ana Kovač', 'Skopje', 'in', '.', '\n\n', 'margins', 'of', 'посета', 'на', 'Тирана', 'конференцијата', 'Treffen', 'unterzeichnete', 'двудневна', 'yesterday', ',');
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const { events, entities, mentions } = suggest(text);
      const ids = new Set(entities.map(({ id }) => id));
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
      for (const event of events) {
        assert.ok(event.start < event.end && event.end <= text.length);
        assert.ok(mentions.some((mention) => mention.event === event.id));
        if (event.place !== undefined) assert.ok(ids.has(event.place));
        for (const { entity } of event.participants) assert.ok(ids.has(entity));
        if (event.within !== undefined) assert.ok(event.within !== event.id && events.some(({ id }) => id === event.within));
      }
    }), { numRuns: 60 });
  });
});

describe('events of several articles', () => {
  const vienna: KnownEvent = { id: 'geneva-declaration', type: 'agreement', title: 'Joint Declaration on Return and Readmission', date: '2031-06-03', place: 'geneva', participants: [{ entity: 'ana-kovac', role: 'signatory' }], article: 'a.txt' };

  it('say the same in another language', () => {
    const share = (a: string, b: string): number => sameMeaning(meaningOf(a), meaningOf(b)).share;
    for (const other of ['Gemeinsame Erklärung zu Rückkehr und Rückübernahme', 'Заедничка декларација за враќање и реадмисија', 'Съвместната декларация за връщане и реадмисия']) assert.equal(share(vienna.title, other), 1, other);
    assert.equal(share(vienna.title, 'Conference on border police'), 0);
    for (const other of ['Genfer Erklärung', 'Женевската декларација', 'Женевска декларация']) assert.equal(share('Geneva Declaration', other), 1, other);
    for (const other of ['Erklärung Italien-Albanien', 'Декларация Италия – Албания']) assert.equal(share('Italy–Albania Declaration', other), 1, other);
    assert.ok(share('Italy–Albania Declaration', 'Italy–Serbia Declaration') < 1);
  });

  it('are linked, and take the known id where it is sure', () => {
    const text = 'Wien, 3. Juni 2031 - Die Innenminister haben am 3. Juni 2031 in Genf die Gemeinsame Erklärung zu Rückkehr und Rückübernahme unterzeichnet.';
    const { events, mentions } = suggest(text, { knownEvents: [vienna, { ...vienna, id: 'other', title: 'Convention on Fisheries', date: '2020-01-01' }] });
    const [event] = events.filter(({ link }) => link);
    assert.equal(event?.link?.id, vienna.id);
    assert.equal(event?.link?.why.evidence, vienna.title);
    if ((event?.link?.score ?? 0) >= 0.7) assert.ok(mentions.some((mention) => mention.event === vienna.id));
  });

  it('are compared by date, place and people, and are not one on other days or with others', () => {
    const meeting = { type: 'meeting', title: 'Meeting', date: '2031-05-20', place: 'sofia', participants: [{ entity: 'a', role: 'host' }, { entity: 'b', role: 'guest' }] };
    const score = (other: Partial<typeof meeting>): number => compareEvents(meeting, { ...meeting, title: 'Среща', ...other }).score;
    assert.ok(score({}) >= 0.7);
    assert.ok(score({ date: '2031-05' }) >= 0.7);
    assert.ok(score({ date: '2031-07-20' }) < 0.5);
    assert.ok(score({ date: '2031-05-24' }) >= 0.5 && score({ date: '2031-05-24' }) < 0.7, 'asked where days differ by less than a week');
    assert.ok(score({ date: '2031-05-24', participants: [] }) < 0.5);
    assert.ok(score({ participants: [{ entity: 'a', role: 'host' }, { entity: 'c', role: 'guest' }] }) < 0.7);
    assert.equal(score({ type: 'operation' }), 0);
  });

  it('say what they have in common, and stay apart where that was said', () => {
    const text = 'SOFIA, 20 May 2031 (Lake Wire) - Interior Minister Mira Halm met Ana Kovač for a bilateral meeting in Sofia on 20 May 2031.';
    const knownEvents: KnownEvent[] = [{ id: 'talks-in-sofia', type: 'meeting', title: 'Talks in Sofia', date: '2031-05-20', place: 'sofia', participants: [], article: 'a.txt' }];
    const meeting = (options: SuggestOptions = {}): SuggestedEvent | undefined => suggest(text, { knownEvents, ...options }).events.find(({ type }) => type === 'meeting');
    const link = meeting()?.link;
    assert.deepEqual([link?.id, link?.article, link?.why.shared], ['talks-in-sofia', 'a.txt', ['place', 'day']]);
    assert.equal(explainEventLink(link!.why), 'Like “Talks in Sofia”: same place, same day.');
    const own = (entity: string): SuggestOptions => ({ own: { article: 'b', decisions: { entities: [], rejected: [{ quote: 'bilateral meeting', entity }] } } });
    assert.equal(meeting(own('talks-in-sofia'))?.link, undefined);
    assert.ok(meeting(own('other'))?.link);
  });

  it('differ in what is shown side by side', () => {
    const other: KnownEvent = { ...vienna, date: '2031-06-04', participants: [{ entity: 'ana-kovac', role: 'witness' }, { entity: 'mira-halm', role: 'signatory' }], article: 'b.txt' };
    assert.deepEqual(differences([vienna, other]), [
      { slot: 'date', said: [{ article: 'a.txt', value: '2031-06-03' }, { article: 'b.txt', value: '2031-06-04' }] },
      { slot: 'participants', said: [{ article: 'a.txt', value: '1' }, { article: 'b.txt', value: '2' }] },
      { slot: 'participant', entity: 'ana-kovac', said: [{ article: 'a.txt', value: 'signatory' }, { article: 'b.txt', value: 'witness' }] },
      { slot: 'participant', entity: 'mira-halm', said: [{ article: 'a.txt' }, { article: 'b.txt', value: 'signatory' }] },
    ]);
    assert.deepEqual(differences([vienna, { ...vienna, article: 'c.txt' }]), []);
  });
});

describe('the weights of events', () => {
  it('are read as they were written, to the step', () => {
    const models = { keep: new Map([['a b', Float32Array.of(0.6, -0.12)], ['a c', Float32Array.of(0, 1.2)]]), kind: new Map(), date: new Map([['x', Float32Array.of(-0.3)]]), where: new Map(), participant: new Map(), kept: { base: 0.25, trees: [1] }, takesPart: { base: -0.5, trees: [{ feature: 'kind visit', there: { feature: 'left :', there: 0.25, absent: -1.125 }, absent: 0 }, 0.5] }, place: { base: 0, trees: [] }, when: { base: 0, trees: [0.125] } };
    const bytes = writeEventModels(packModels(models, { keep: 2, kind: 6, date: 1, where: 1, participant: 8 }, 0.1));
    const read = readEventModels(bytes);
    for (const name of ['keep', 'date'] as const) {
      assert.equal(read[name].size, models[name].size);
      for (const [feature, weights] of models[name]) weights.forEach((weight, at) => assert.ok(Math.abs(read[name].get(feature)![at]! - weight) <= step / 2 + 1e-6));
    }
    assert.deepEqual([read.takesPart, read.place, read.when], [models.takesPart, models.place, models.when]);
    assert.equal(new Set(levels).size, levels.length);
    assert.equal(levels.length, 2 * zero + 1);
  });

  it('are not read from a file that is none, of another version, or damaged', () => {
    const bytes = writeEventModels('# keep 2\n0model\tUG');
    const changed: [Uint8Array, RegExp][] = [
      [new Uint8Array(), /not a model/],
      [bytes.subarray(1), /not a model/],
      [bytes.map((byte, at) => (at === 4 ? byte + 1 : byte)), /newer/],
      [bytes.map((byte, at) => (at === 4 ? byte - 1 : byte)), /older/],
      [bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte)), /damaged/],
      [bytes.subarray(0, bytes.length - 1), /damaged/],
    ];
    for (const [file, message] of changed) assert.throws(() => readEventModels(file), (error) => error instanceof ModelError && message.test(error.message));
    // Anywhere in its buffer.
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    assert.deepEqual(readEventModels(moved.subarray(3)), unpack('# keep 2\n0model\tUG'));
  });

  it('are not needed for what event mentions alone tell', () => {
    const text = 'The Berlin Process Summit opens in Vienna on 3 May 2031. Interior Minister Ana Kovač came for a working visit.';
    const { events } = suggestBy(text);
    assert.deepEqual(events.map(({ type, date, place, participants }) => [type, date, place, participants]), [['conference', '2031-05-03', 'vienna', []], ['visit', undefined, undefined, []]]);
  });

  it('know days', () => {
    assert.equal(dayAfter('2032-02-28', 1), '2032-02-29');
    assert.equal(daysBetween('2031-12-31', '2032-01-02'), 2);
  });
});
