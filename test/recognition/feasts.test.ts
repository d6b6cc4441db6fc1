import assert from 'node:assert/strict';
import { datesIn } from './datesIn';

const feasts: [string, string, string][] = [
  ['They were found on Easter Monday.', 'Easter Monday', '2031-04-14'],
  ['The office opens before Christmas.', 'Christmas', '2031-12-25'],
  ['They lost it all on Boxing Day 2015 here.', 'Boxing Day 2015', '2015-12-26'],
  ['The trial goes on until Thanksgiving, he said.', 'Thanksgiving', '2031-11-27'],
  ['Am Karfreitag bleibt das Amt zu.', 'Karfreitag', '2031-04-11'],
  ['Sie wollen ihn noch vor Weihnachten übergeben.', 'Weihnachten', '2031-12-25'],
  ['Сменат почнува пред Велигден.', 'Велигден', '2032-05-02'],
  ['Патролите остануваат до Божиќ.', 'Божиќ', '2032-01-07'],
  ['Патрулите остават до Гергьовден.', 'Гергьовден', '2031-05-06'],
  ['Патрулите остават до Коледа 2033 г.', 'Коледа 2033', '2033-12-25'],
];

describe('feasts', () => {
  for (const [text, quote, value] of feasts) it(`${text} = ${value}`, () => assert.deepEqual(datesIn(text), [[quote, value]]));
  for (const text of ['The Christmas market was full.', 'It was on Easter Road.']) it(`none: ${text}`, () => assert.deepEqual(datesIn(text), []));
});
