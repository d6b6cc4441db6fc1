import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { article, fine, records, scratch, text } from './command';

interface Mention { start: number; end: number; quote: string; nth: number; type: string; entity?: string; event?: string; date?: string; score: number; why: string }
interface Record_ {
  file: string;
  language: { start: number; end: number; language: string }[];
  published?: string;
  mentions: Mention[];
  entities: { id: string; type: string; name: string; role?: string; of?: string; aliases: string[] }[];
  events: { id: string; type: string; title: string; date?: string; place?: string; participants: { entity: string; role: string }[]; start: number; end: number }[];
}

const samples = path.resolve(import.meta.dirname, '../corpus/samples');
const sampleArticles = fs.readdirSync(samples).filter((name) => name.endsWith('.txt'));

function one(content: string | Uint8Array, name = 'a.txt'): Record_ {
  const [record] = records<Record_>(fine(scratch({ [name]: content }), ['suggest', name]));
  return record!;
}

const keysOf = (items: readonly object[]): string[] => [...new Set(items.flatMap((item) => Object.keys(item)))];
const only = (items: readonly object[], ...allowed: string[]): void => assert.deepEqual(keysOf(items).filter((key) => !allowed.includes(key)), []);

describe('dramatis suggest --json', () => {
  it('prints one record a file, in the order given, with the file as it is given', () => {
    const folder = scratch({ 'b.txt': article, 'sub/a.txt': article, 'with space.txt': article, 'line\nbreak.txt': article });
    const given = ['./b.txt', 'sub/../sub/a.txt', path.join(folder, 'b.txt'), 'with space.txt', 'line\nbreak.txt'];
    assert.deepEqual(records<Record_>(fine(folder, ['suggest', ...given, '--json'])).map(({ file }) => file), given);
  });

  it('has exactly the promised fields, each id declared, each offset in code points', () => {
    const read = records<Record_>(fine(samples, ['suggest', ...sampleArticles, '--cast', '.']));
    assert.equal(read.length, sampleArticles.length);
    only(read, 'file', 'language', 'published', 'mentions', 'entities', 'events');
    for (const record of read) {
      const points = Array.from(text(samples, record.file).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
      only(record.language, 'start', 'end', 'language');
      only(record.mentions, 'start', 'end', 'quote', 'nth', 'type', 'entity', 'event', 'date', 'score', 'why');
      only(record.entities, 'id', 'type', 'name', 'role', 'of', 'aliases', 'link');
      only(record.events, 'id', 'type', 'title', 'date', 'place', 'participants', 'announced', 'within', 'link', 'start', 'end');
      const types = new Map(record.entities.map(({ id, type }) => [id, type]));
      const events = new Set(record.events.map(({ id }) => id));
      assert.equal(types.size + events.size, record.entities.length + record.events.length, 'ids are unique');
      for (const id of events) assert(!types.has(id), `${id} is an entity and an event`);
      for (const mention of record.mentions) {
        const { start, end, quote, nth, type, entity, event, date, score, why } = mention;
        assert.equal(points.slice(start, end).join(''), quote);
        assert.equal([entity, event, date].filter((target) => target !== undefined).length, 1);
        assert.equal(type, entity !== undefined ? types.get(entity) : event !== undefined ? 'event' : 'date');
        if (event !== undefined) assert(events.has(event));
        assert(score >= 0 && score <= 1 && why !== '');
        const text = points.join('');
        let at = -1;
        for (let count = 0; count < nth; count++) at = text.indexOf(quote, at + 1);
        assert.equal(Array.from(text.slice(0, at)).length, start, `occurrence ${nth} of ${quote}`);
      }
      for (const { of } of record.entities) assert(of === undefined || types.has(of));
      for (const { place, participants, start, end } of record.events) {
        assert(start < end && end <= points.length);
        only(participants, 'entity', 'role');
        for (const id of [place, ...participants.map(({ entity }) => entity)]) assert(id === undefined || types.has(id));
      }
    }
  });

  it('counts code points of the normalised text behind emoji, carriage returns and a byte-order mark', () => {
    const plain = one(article);
    const start = (record: Record_): number | undefined => record.mentions.find(({ quote }) => quote === 'Petar Stojkovski')?.start;
    assert.equal(start(plain), article.indexOf('Petar'));
    assert.deepEqual(one(`\ufeff${article}`), plain);
    assert.deepEqual(one(article.replace(/\n/g, '\r\n')), plain);
    assert.deepEqual(one(article.replace(/\n/g, '\r')), plain);
    const emoji = one(`👩‍💼🇲🇰 news.\r\n\r\n${article}`);
    assert.equal(start(emoji), article.indexOf('Petar') + Array.from('👩‍💼🇲🇰 news.\n\n').length);
  });

  it('counts occurrences inside longer words too', () => {
    const { mentions } = one('Kovač-Fonds. Ana Kovač came to Skopje.\n\nKovač left Skopje.\n');
    assert.equal(mentions.findLast(({ quote }) => quote === 'Kovač')?.nth, 3);
  });

  it('takes an empty article, one without a final newline, and one of a megabyte', () => {
    assert.deepEqual(one('').mentions, []);
    assert.deepEqual(one(article.trimEnd()).mentions, one(article).mentions);
    assert(one(article.repeat(8000)).mentions.length > 10_000);
  }).timeout(120_000);

  it('learns from the sidecars under --cast, and lets the article\'s own one win', () => {
    const no = 'rejected:\n  - { quote: Ana Kovač, type: person }\n';
    const folder = scratch({ ...Object.fromEntries(['1', '2', '3'].flatMap((at) => [[`cast/${at}.txt`, 'Ana Kovač'], [`cast/${at}.txt.ann.yaml`, no]])), 'cast/a.txt': article, 'b.txt': article });
    const scoreOf = (file: string, ...more: string[]): number => records<Record_>(fine(folder, ['suggest', file, ...more]))[0]!.mentions.find(({ quote }) => quote === 'Ana Kovač')!.score;
    assert(scoreOf('b.txt', '--cast', 'cast') < 0.5 && scoreOf('b.txt') > 0.5);
    fs.writeFileSync(path.join(folder, 'cast/a.txt.ann.yaml'), 'entities:\n  - { id: minister-k, type: person, name: Ana Kovač }\nmentions:\n  - { entity: minister-k, quote: Ana Kovač }\n');
    const { mentions } = records<Record_>(fine(folder, ['suggest', 'cast/a.txt', '--cast', 'cast']))[0]!;
    assert.equal(mentions.find(({ quote }) => quote === 'Ana Kovač')?.entity, 'minister-k');
  });

  it('lets ids of several files agree, in their order, and each record hold by itself', () => {
    const folder = scratch({ 'a.txt': 'Minister Anna Brandtner spoke in Geneva.\n', 'b.txt': 'Министерката Ана Брантнер зборуваше во Скопје.\n' });
    const person = (record: Record_): string => record.entities.find(({ type }) => type === 'person')!.id;
    const both = (...files: string[]): string[] => records<Record_>(fine(folder, ['suggest', ...files])).map(person);
    assert.deepEqual(both('a.txt', 'b.txt'), ['anna-brandtner', 'anna-brandtner']);
    assert.deepEqual(both('b.txt', 'a.txt'), ['ana-brantner', 'ana-brantner']);
  });

  it('gives names that are annotated under --cast their ids, and not those that nobody has confirmed', () => {
    const sidecar = (flag: string): string => `entities:\n  - { id: minister-k, type: person, name: Ana Kovač }\nmentions:\n  - { entity: minister-k, quote: Ana Kovač${flag} }\n`;
    const folder = scratch({ 'cast/x.txt': 'Ana Kovač', 'cast/x.txt.ann.yaml': sidecar(''), 'guess/x.txt': 'Ana Kovač', 'guess/x.txt.ann.yaml': sidecar(', suggested: true'), 'a.txt': article });
    const idsWith = (cast: string): string[] => {
      const [record] = records<Record_>(fine(folder, ['suggest', 'a.txt', '--cast', cast]));
      return record!.mentions.filter(({ quote }) => quote.includes('Kovač')).map(({ entity }) => entity!);
    };
    assert.deepEqual(idsWith('cast'), ['minister-k', 'minister-k', 'minister-k']);
    assert.deepEqual(idsWith('guess'), ['ana-kovac', 'ana-kovac', 'ana-kovac']);
  });
});
