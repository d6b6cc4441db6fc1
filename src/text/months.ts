/**
 * The months in German, English, Macedonian and Bulgarian, January first, with the abbreviations that wire
 * stories use. Austrian Jänner and Feber included.
 */
const names = [
  'january jan januar jänner jän јануари јан януари ян',
  'february feb februar feber февруари фев февр',
  'march mar märz maerz mär mrz март мар',
  'april apr април апр',
  'may mai мај май',
  'june jun juni јуни јун юни',
  'july jul juli јули јул юли',
  'august aug август авг',
  'september sep sept септември септ сеп',
  'october oct oktober okt октомври окт',
  'november nov ноември ное ноем',
  'december dec dezember dez декември дек',
];

const months = new Map(names.flatMap((forms, month) => forms.split(' ').map((form) => [form, month + 1] as const)));

/** The number of the month, 1 to 12, that a word in small letters names in one of the four languages. */
export function monthOf(key: string): number | undefined {
  return months.get(key);
}

/** All words that {@link monthOf} knows. */
export const monthKeys: ReadonlyMap<string, number> = months;
