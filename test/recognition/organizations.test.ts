import assert from 'node:assert/strict';
import { check } from './marked';

const cases = [
  'The [o International Organization for Migration] ([o IOM]) opened. [o IOM] grows.',
  'The [o IOM] ([o International Organization for Migration]) opened an office.',
  'The [o Freedonian Asylum Agency] ([o FAA]) opened; the [o FAA] grows.',
  'The [o Ministry of the Interior] and the [o European Commission] met the [o Red Cross].',
  'The [o Council of Europe] and the [o UNHCR] agreed.',
  'Das [o Bundesministerium für Inneres] und die [o Europäische Kommission] sind da.',
  'Die [o Internationale Organisation für Migration] ([o IOM]) und die [o OSZE] sind da.',
  '[o Министерството за внатрешни работи] и [o Европската комисија] се тука со [o ЕУ].',
  '[o Меѓународната организација за миграција] ([o ИОМ]) е тука, а [o ИОМ] расте.',
  '[o Министерството на вътрешните работи] и [o НАТО] са тук с [o Европейския съюз].',
  'The [o Ministry of Interior of Montenegro] said so.',
  'Работи [o Меѓународниот центар за развој на миграциски политики] ([o ICMPD]) таму.',
  'Er kommt von der [o Europäischen Agentur für die Grenz- und Küstenwache] ([o Frontex]) her.',
  'Das teilte das [o Bundesministerium für Inneres] ([o BMI]) mit. Das [o BMI] prüft es.',
  'Тука е [o Министерството за внатрешни работи на Северна Македонија] ([o МВР]) сега.',
];

const none = ['The Ministry said so. The Commission left. The Organization stayed.', 'Das Ministerium und die Kommission sind da.', 'Министерството и комисијата се тука.', 'Министерството и комисията са тук.'];

describe('organizations', () => {
  for (const text of cases) it(text, () => void check(text));
  for (const text of none) it(`none: ${text}`, () => void check(text));

  it('known under several acronyms are one entity', () => {
    const text = 'The [o IOM] and the [o EU] spoke.\nТука се [o ИОМ] и [o ЕУ] во зградата.';
    assert.deepEqual(check(text).entities.map((entity) => entity.id), ['international-organization-for-migration', 'european-union']);
  });
});
