import assert from 'node:assert/strict';
import { check } from './marked';

const cases = [
  'The [e Berlin Process Summit] begins.',
  'The [e Western Balkans Migration Conference] in [l Vienna] begins.',
  'Die [e Konferenz "Sichere Wege"] beginnt in der Stadt.',
  'На [e конференцијата „Безбедни патишта“] се зборуваше за ова.',
  'В [e конференцията „Сигурни пътища“] участваха и те.',
  'Ministers met at the [e Ohrid Forum] and the [e Skopje Migration Conference] again.',
  'It was part of [e operation Morava] at the border, and [e Morava] went on.',
  'Der Text geht auf die [e Migrationskonferenz Skopje] und die [e Wiener Erklärung] zurück.',
  'Sie haben die [e Gemeinsame Erklärung zu Rückkehr und Rückübernahme] unterzeichnet.',
  'Тоа беше на [e Конференцијата за миграција Скопје] и во [e операцијата „Морава“] таму.',
  'Тие ја потпишаа [e Заедничката декларација за враќање и реадмисија] таму.',
  'Работата започна на [e Скопската конференция за миграцията] там.',
  'She arrived for a [e working visit] to [l Tirana] on [d 12 May 2031]. The working visit was short.',
  'Тя беше на [e работно посещение] в [l Тирана] на [d 12 май 2031] г. там.',
  'Das war am [d 20. Mai 2031] beim [e Ministertreffen] in [l Sofia] so.',
];
const none = ['The conference ended. The Conference ended. A summit is near.', 'Die Konferenz endete. Das Treffen war kurz.', 'Конференцијата заврши. Конференцията завърши.'];

describe('events', () => {
  for (const text of cases) it(text, () => void check(text));
  for (const text of none) it(`none: ${text}`, () => void check(text));

  it('have the kind, title, date and sentence that tell of them', () => {
    const text = 'It rained. The [e Berlin Process Summit] opens in [l Vienna] on [d 3 May 2031]. They left.';
    const { events } = check(text);
    const plain = text.replace(/\[\w ([^\]]*)\]/g, '$1');
    assert.equal(events.length, 1);
    const { start, end, ...event } = events[0]!;
    assert.deepEqual(event, { id: 'berlin-process-summit', type: 'conference', title: 'Berlin Process Summit', date: '2031-05-03', place: 'vienna', participants: [] });
    assert.equal(plain.slice(start, end), 'The Berlin Process Summit opens in Vienna on 3 May 2031.');
  });
});
