import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { differences } from '../../src/cast/events/differences';
import { headOf } from '../../src/cast/events/heads';
import { meaningOf, sameMeaning } from '../../src/cast/events/meaning';
import { KnownEvents } from '../../src/cast/events/knownEvents';
import { likeness, profileOf } from '../../src/cast/events/likeness';
import { linkEvents } from '../../src/cast/events/linkEvents';
import { levels, readEventModels, step, unpack, writeEventModels, zero } from '../../src/cast/events/models';
import { sortsOf } from '../../src/cast/events/sorts';
import { daysBetween } from '../../src/cast/events/spans';
import { dayFrom } from '../../src/recognition/calendar';
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

  describe('that may be one', () => {
    const meeting: SuggestedEvent = { id: 'sreshta', type: 'meeting', title: 'Среща: Халм, София', date: '2031-05-20', place: 'sofia', participants: [{ entity: 'mira-halm', role: 'host' }, { entity: 'ana-kovac', role: 'guest' }], start: 0, end: 9 };
    const talks: KnownEvent = { ...meeting, id: 'halm-meets-kovac', title: 'Halm meets Kovač', quotes: ['Treffen'], article: 'a.txt' };
    const elsewhere = Array.from({ length: 40 }, (_, at): KnownEvent => ({ id: `meeting-${at}`, type: 'meeting', title: `Meeting on fisheries ${at}`, date: `2030-0${1 + (at % 9)}-11`, place: `town-${at}`, participants: [{ entity: `minister-${at}`, role: 'host' }], article: `b${at}.txt` }));
    const links = (events: readonly SuggestedEvent[], known: readonly KnownEvent[], quotes = ['среща']): (string | undefined)[] =>
      linkEvents(events, new KnownEvents([...known, ...elsewhere]), () => quotes).map(({ link }) => link && `${link.id} ${link.score >= 0.7 ? 'sure' : 'asked'}`);
    const link = (known: Partial<KnownEvent>): string | undefined => links([meeting], [{ ...talks, ...known }])[0];

    it('are, with the same people on the same day, though told less exactly, or of a town and its country', () => {
      assert.equal(link({}), 'halm-meets-kovac sure');
      assert.equal(link({ date: '2031-05' }), 'halm-meets-kovac sure');
      assert.equal(link({ date: '2031-05-19/2031-05-21' }), 'halm-meets-kovac sure');
      assert.equal(link({ place: 'bulgaria' }), 'halm-meets-kovac sure');
    });

    it('are not, on other days, with others, or of another kind', () => {
      assert.equal(link({ date: '2031-07-20' }), undefined);
      assert.equal(link({ date: '2029-03-02', place: 'geneva' }), undefined);
      assert.equal(link({ participants: [{ entity: 'petar-zoric', role: 'host' }, { entity: 'ilva-torsek', role: 'guest' }] }), undefined);
      assert.equal(link({ type: 'operation', title: 'Operation Night Bus', quotes: [] }), undefined);
    });

    it('are, though another script spells who takes part in another way', () => {
      assert.equal(link({ participants: [{ entity: 'mira-halm', role: 'host' }, { entity: 'ana-kovatch', role: 'guest' }] }), 'halm-meets-kovac sure');
      const units = (of: string): KnownEvent => ({ ...talks, participants: [{ entity: `unit-${of}`, role: 'host' }] });
      const shares = (known: KnownEvent): boolean => likeness(profileOf(units('12')), profileOf(known), { people: () => 1, meanings: () => 1 }).some(([name]) => name === 'shared rare');
      assert.deepEqual([shares(units('12')), shares(units('13'))], [true, false]);
    });

    it('are told apart by what sort of meeting they are, each once', () => {
      const dinner: KnownEvent = { ...talks, id: 'dinner-in-sofia', title: 'Dinner in Sofia', quotes: ['Abendessen'] };
      const told = [{ ...meeting, id: 'vecherya', title: 'Вечеря: Халм, София' }, { ...meeting, title: 'Двустранна среща: Халм, София' }];
      const found = linkEvents(told, new KnownEvents([{ ...talks, quotes: ['bilaterales Treffen'] }, dinner, ...elsewhere]), (id) => (id === 'vecherya' ? ['вечеря'] : ['двустранна среща'])).map((event) => event.link?.id);
      assert.deepEqual(found, ['dinner-in-sofia', 'halm-meets-kovac']);
    });

    it('are likelier where other events of the two articles surely are', () => {
      const unclear: SuggestedEvent = { ...meeting, id: 'potpis', type: 'agreement', title: 'Протокол: Халм', date: '2031-05', participants: [{ entity: 'mira-halm', role: 'signatory' }] };
      const protocol: KnownEvent = { ...unclear, id: 'protocol', title: 'Protocol of Sofia', date: '2030', participants: [{ entity: 'petar-zoric', role: 'signatory' }, { entity: 'mira-halm', role: 'signatory' }], quotes: ['protocol'], article: 'a.txt' };
      const score = (events: readonly SuggestedEvent[], known: readonly KnownEvent[]): number => linkEvents(events, new KnownEvents([...known, ...elsewhere]), () => []).find(({ title }) => title === unclear.title)?.link?.score ?? 0;
      const alone = score([unclear], [protocol, talks]);
      assert.ok(score([meeting, unclear], [protocol, talks]) > alone);
      // What another article tells of says nothing about this one.
      assert.equal(score([meeting, unclear], [protocol, { ...talks, article: 'c.txt' }]), score([unclear], [protocol, { ...talks, article: 'c.txt' }]));
    });

    it('are asked about where two events of the article may be the same', () => {
      const found = links([meeting, { ...meeting, id: 'sreshta-2' }], [talks]);
      assert.equal(found.filter((one) => one?.startsWith('halm-meets-kovac')).length, 1);
    });

    it('are found among thousands', () => {
      const many = Array.from({ length: 4000 }, (_, at): KnownEvent => ({ ...talks, id: `of-may-${at}`, title: `Meeting ${at}`, date: '2031-05-03', place: `place-${at}`, participants: [{ entity: `person-${at}`, role: 'host' }], article: `c${at}.txt` }));
      assert.deepEqual(links([meeting], [...many, talks]), ['halm-meets-kovac sure']);
      assert.ok(new KnownEvents([...many, talks]).near(meeting).size < 200, 'few are compared');
    });
  });

  it('name their sort and their place in a row alike in four languages', () => {
    const said = (name: string): string[] => {
      const { sorts, ranks } = sortsOf([name]);
      return [...sorts, ...ranks].sort();
    };
    for (const name of ['third trilateral', 'drittes Dreiertreffen', 'третиот трилатерален состанок', 'третата тристранна среща']) assert.deepEqual(said(name), ['third', 'trilateral'], name);
    for (const name of ['training', 'Schulung', 'обука', 'обучение']) assert.deepEqual(said(name), ['training'], name);
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
    const bytes = writeEventModels(packModels(models, { keep: 2, kind: 6, date: 1, where: 1, participant: 8 }, { keep: 0.1, kind: 0.1, date: 0.1, where: 0.1, participant: 0.1 }));
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
    assert.equal(dayFrom('2032-02-28', 1), '2032-02-29');
    assert.equal(daysBetween('2031-12-31', '2032-01-02'), 2);
  });
});
