import { isEdtf } from '../edtf';
import type { Annotations } from '../model';
import type { Found } from './finding';

/** Dates that are none, and languages that no reader knows. */
export function* checkValues({ published, language, events, mentions }: Annotations): Generator<Found> {
  for (const tag of language === undefined ? [] : [language].flat()) {
    if (!isLanguage(tag)) yield { rule: 'bad-language', message: `${JSON.stringify(tag)} is not a language in BCP 47, such as en or sr-Latn.`, spot: { key: 'language' } };
  }
  if (published !== undefined && !isEdtf(published)) yield { rule: 'bad-date', message: notADate(published), spot: { key: 'published' } };
  for (const list of ['events', 'mentions'] as const) {
    for (const [index, { date }] of (list === 'events' ? events : mentions).entries()) {
      if (date !== undefined && date !== 'unknown' && !isEdtf(date)) yield { rule: 'bad-date', message: notADate(date), spot: { list, index, key: 'date' } };
    }
  }
}

function notADate(value: string): string {
  return `${JSON.stringify(value)} is not a date in EDTF, such as 2031-05-06, 2031-05 or 2031-05-03/2031-05-04.`;
}

/** Whether a string is a language tag of BCP 47. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
