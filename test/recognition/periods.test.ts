import assert from 'node:assert/strict';
import { datesIn } from './datesIn';

const cases: [string, string, string][] = [
  ['In the first quarter of 2031 they came.', 'first quarter of 2031', '2031-01/2031-03'],
  ['They came in the fourth quarter.', 'fourth quarter', '2030-10/2030-12'],
  ['In Q3 2030 they came.', 'Q3 2030', '2030-07/2030-09'],
  ['In the first half of 2033 they come.', 'first half of 2033', '2033-01/2033-06'],
  ['In the first eleven months of 2027 they came.', 'first eleven months of 2027', '2027-01/2027-11'],
  ['It was less than in the same period last year.', 'same period last year', '2030'],
  ['They counted from January to June 2030 here.', 'January to June 2030', '2030-01/2030-06'],
  ['It is open from November to February 2030 only.', 'November to February 2030', '2030-11/2031-02'],
  ['They leave in summer 2030, she said.', 'summer 2030', '2030-06/2030-08'],
  ['They expect it in spring.', 'spring', '2031-03/2031-05'],
  ['They will come this autumn.', 'this autumn', '2031-09/2031-11'],
  ['They came last winter.', 'last winter', '2030-12/2031-02'],
  ['They stay until the end of June, she said.', 'end of June', '2031-06'],
  ['They stay until the end of 2032.', 'end of 2032', '2032'],
  ['They end by mid-April at last.', 'mid-April', '2031-04'],
  ['It was signed in October last year.', 'October last year', '2030-10'],
  ['It was signed on 16 June of last year.', '16 June of last year', '2030-06-16'],
  ['Das war im ersten Halbjahr 2027 so.', 'ersten Halbjahr 2027', '2027-01/2027-06'],
  ['Die Statistik für das 4. Quartal 2035 liegt vor.', '4. Quartal 2035', '2035-10/2035-12'],
  ['Das war im Oktober des vergangenen Jahres.', 'Oktober des vergangenen Jahres', '2030-10'],
  ['Das gilt bis Ende 2034 so.', 'Ende 2034', '2034'],
  ['Das ist seit Jahresbeginn so.', 'Jahresbeginn', '2031-01'],
  ['Das wird im Herbst entschieden.', 'Herbst', '2031-09/2031-11'],
  ['Во првите шест месеци од 2034 година беше така.', 'првите шест месеци од 2034', '2034-01/2034-06'],
  ['Тоа е помалку од истиот период лани.', 'истиот период лани', '2030'],
  ['Тоа беше во март годинава.', 'март годинава', '2031-03'],
  ['Тоа трае до крајот на септември.', 'крајот на септември', '2031-09'],
  ['Азилот на Западен Балкан јули–септември 2033', 'јули–септември 2033', '2033-07/2033-09'],
  ['Тоа е за периодот јануари-јуни 2030 година.', 'јануари-јуни 2030', '2030-01/2030-06'],
  ['Това беше на 24 май м.г. тук.', '24 май м.г.', '2030-05-24'],
  ['Тоа трае до крајот на годинава.', 'крајот на годинава', '2031-12'],
  ['Това беше на 16 май миналата година.', '16 май миналата година', '2030-05-16'],
  ['От началото на годината са върнати трима.', 'началото на годината', '2031-01'],
  ['През първите девет месеца на годината беше така.', 'първите девет месеца на годината', '2031-01/2031-09'],
  ['Това е така от есента на 2029 г.', 'есента на 2029', '2029-09/2029-11'],
];

const none = ['He scored in the second half.', 'In the first three months of the mission they saw much.', 'Jeder Winter ist hart.', 'Corinna Sommer und Max Winter sprachen.', 'It is the end of the road.', 'Anfang der 2020er Jahre war es so.', 'They will spring into action.'];

describe('parts of a year', () => {
  for (const [text, quote, value] of cases) it(`${text} = ${value}`, () => assert.deepEqual(datesIn(text), [[quote, value]]));
  for (const text of none) it(`none: ${text}`, () => assert.deepEqual(datesIn(text), []));
});
