import assert from 'node:assert/strict';
import { datesIn } from './datesIn';

const cases: [string, string[]][] = [
  ['Besim wurde 2028 nach Gjakova abgeschoben.', ['2028']],
  ['Das Gericht hatte 2030 in einem ähnlichen Fall entschieden.', ['2030']],
  ['Das Abkommen von 2002 sieht dreißig Tage vor.', ['2002']],
  ['Das war zwischen 2028 und 2031 so.', ['2028 und 2031']],
  ['Das Protokoll, das sie 2029 vereinbart hat, gilt.', ['2029']],
  ['Er zahlte 2030 neue Stellen und 2000 Personen.', []],
  ['Rund 2030 Anträge liegen vor, etwa 2031 sind alt.', []],
  ['Der Text, den die Schweiz 2028 vereinbart hat, gilt.', ['2028']],
  ['Er sagte, dass seine Eltern 1999 selber nach Wien kamen.', ['1999']],
  ['Важи за периода 2028-2030 г. тук.', ['2028-2030']],
  ['Im Jahre 1963 bebte die Erde.', ['1963']],
  ['In 2030, 2031 and 2032 it was so.', ['2030', '2031', '2032']],
  ['Das Programm 2030–2034 läuft.', []],
  ['Die Agenda 2030 gilt hier.', []],
  ['This is what the Protocol of 2029 should solve.', ['2029']],
  ['He came to England in 1790, and left.', ['1790']],
  ['They counted 2030 arrivals, of 2031 people.', []],
  ['The project BOKA (2034) ends here.', ['2034']],
  ['Тоа важи од 2030 ќе се води така.', ['2030']],
];

describe('years alone', () => {
  for (const [text, quotes] of cases) it(`${text} = ${quotes.join(', ') || 'none'}`, () => assert.deepEqual(datesIn(text).map(([quote]) => quote), quotes));
});
