import assert from 'node:assert/strict';
import fc from 'fast-check';
import { furniture } from '../../src/recognition/furniture';
import { likeliest, ownDays } from '../../src/recognition/ownDay';
import { Paragraph } from '../../src/recognition/paragraph';
import { publishedOf, ruledDays } from '../../src/recognition/published';
import { paragraphs } from '../../src/text/paragraphs';

function published(text: string): string | undefined {
  const analysed = paragraphs(text).map(({ start, end }) => new Paragraph(text.slice(start, end)));
  return publishedOf(analysed, furniture(analysed));
}

describe("the article's own day among those that it states", () => {
  const stories: [string, string, string | undefined][] = [
    ['in a line of the page with strokes', 'Council of the Lakes | Ohrid | 4 December 2031\n\nEnvoy ends her first visit\n\nThe envoy met the minister on Wednesday and left on Thursday. Her report is due in 2032.\n\nShe was in Prespa from 1 to 3 December.', '2031-12-04'],
    ['behind a word that says so', 'TAGUNG ZUR RÜCKKEHR\n\n8.–9. November 2034 in Triest\n\nP R O G R A M M (Stand: 20.10.2034)\n\nMittwoch, 8. November\n\n9.00 Uhr Eröffnung\n\nAnmeldung bis 31. Oktober.', '2034-10-20'],
    ['of a dateline without a year, by its weekday', 'Bihać, 8. November (LNA) – Die Koordinationsgruppe ist am Donnerstag in Bihać zusammengetreten. Sie besteht seit 2027.\n\nAm Dienstag, 27. November, wird in Cazin weiter beraten. Seit Anfang 2029 wurden 40 Fälle gemeldet, mehr als 2028.', '2029-11-08'],
    ['not of one without a year, where nothing tells of which', 'Bihać, 8. November (LNA) – Die Koordinationsgruppe ist in Bihać zusammengetreten.', undefined],
    ['not in a sentence', 'Die Minister treffen sich am 8. November 2029 in Bihać.\n\nDas teilte das Ministerium mit.', undefined],
    ['not in a line of a menu that nothing speaks for', 'Home | News | Contact | 29 May 2031\n\nThey met here on Monday.', undefined],
    ['in a line of a menu that the text speaks for', 'Home | News | Contact | 29 May 2031\n\nThe ministers met here on Thursday. They had last met on 22 May.\n\nThe next meeting is on 12 June.', '2031-05-29'],
    ["in an agency's mark at the end", 'Minister in Sarajevo: Flüge „im Monatstakt“\n\nWien (APA) - Österreich und Bosnien wollen enger zusammenarbeiten, sagte die Ministerin am Montag. Der Vertrag gilt bis 2032.\n\n(Schluss) abc/def\nAPA 0412 2030-03-11/15:48', '2030-03-11'],
    ['behind the number of a report', 'Gericht: Abschiebung rechtswidrig\n\nMannheim (epd). Die Abschiebung war rechtswidrig, entschied das Gericht am Freitag. Der Mann lebte seit 2001 in der Stadt. (1544/08.11.2030)', '2030-11-08'],
    ['with a year of two digits', 'БАЛКАНИ | Босна и Херцеговина | Понеделник, 11.02.30\n\nНов директор на Службата\n\nСараево. Новият директор даде в неделя първата си пресконференция. През 2029 г. в страната са регистрирани 11 320 мигранти.', '2030-02-11'],
    ['of a dateline, in the year of the copyright', 'Gemischte Streifen am Karst\n\nTriest, 13. März - (LND) Italien, Slowenien und Kroatien schicken ab 1. April gemeinsame Streifen, wurde am Donnerstag vereinbart.\n\n© LND 2036', '2036-03-13'],
    ['in the form of a page in another language', 'MINISTRIA E BRENDSHME\n\n30 Tetor 2031\n\nThe ministers met here on Wednesday.', '2031-10-30'],
    ['with a year of two digits behind a word that says so', 'Grenze bleibt offen\n\nverfasst von I. M. – aktualisiert am 09.02.35 um 16:41\n\nDie Minister haben sich gestern geeinigt. Am Montag hatten sie noch gestritten.', '2035-02-09'],
    ['of a weekday and day, by the year that was the last', 'Радио Граница\n\nСреда, 12 јануари\n\nВо минатата, 2032 година, на границите беа запрени 900 лица, соопшти полицијата.', '2033-01-12'],
    ['in a line in brackets with words before it', 'СЕДМИЧЕН КАЛЕНДАР\n\n(изготвен на 2 април 2032 г.)\n\nПОНЕДЕЛНИК, 5 април\n\n10.00 ч. – Министърът ще приеме своя колега.', '2032-04-02'],
    ['beside a menu behind a word that says so', 'Ministerium für Inneres\nStartseite > Aktuelles > Nachrichten\n\nDatum: 07.05.2031\n\nFORUM ZUR RÜCKKEHR BEENDET\n\nDas Forum fand in Villach statt.', '2031-05-07'],
    ['with a month cut short that nothing parts from the day', 'PD 0093 5 II 0287               Do, 13.Mär 2036\n\nInnenausschuss/Grenze\n\nDer Ausschuss hat am Mittwoch beraten.', '2036-03-13'],
    ['not of figures that are no day', 'Протокол\n\nСтруга. Точка 3, 31.02.2031 и (45.13.2030) не се дати, рече тој.', undefined],
  ];
  for (const [name, text, day] of stories) it(name, () => assert.equal(published(text), day));

  it('is one that is stated, or none, whatever the text', () => {
    const piece = fc.constantFrom('5 May 2031', '(', ')', ' | ', '\n\n', 'Wien, ', '27.1.', ' on Monday', '30 February', '29 February', 'In 2030 ', '. ', 'gestern', '8. November', ' (APA) – ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const day = published(pieces.join(''));
      assert.ok(day === undefined || (/^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day)));
    }));
  });

  it('is looked for at no more cost than the text is long', () => {
    const many = Array.from({ length: 4000 }, (_, at) => `${1 + (at % 28)} May, ${1990 + (at % 100)}.`).join('\n\n');
    const analysed = paragraphs(many).map(({ start, end }) => new Paragraph(many.slice(start, end)));
    const page = furniture(analysed);
    assert.ok(ownDays(analysed, page, ruledDays(analysed, page)).length < 1000);
  });

  it('is the one that most speaks for, unless another or none is about as likely', () => {
    const weights = new Map([['much', 3], ['little', 1]]);
    const days = (...features: string[]): string | undefined => likeliest([...features.map((feature, at) => ({ value: `2031-05-0${at + 1}`, features: [feature, 'unknown'] })), { value: undefined, features: [] }], weights);
    assert.equal(days('little', 'much'), '2031-05-02');
    assert.equal(days('much', 'much', 'much'), undefined);
    assert.equal(days('unknown', 'unknown'), undefined);
    assert.equal(days(), undefined);
  });
});
