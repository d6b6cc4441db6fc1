/** Words of dates that count from the article's date, in the four languages, in small letters. By hand. */

const map = <Value>(table: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> => new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** Days by their distance from the article's, one word each. */
export const days = map<number>([
  [0, 'today tonight heute денеска денес вечерва утрово утринава попладнево днес довечера'],
  [-1, 'yesterday gestern вчера синоќа снощи'],
  [1, 'tomorrow morgen утре'],
  [-2, 'vorgestern завчера завчора'],
  [2, 'übermorgen задутре вдругиден'],
]);

/** Parts of a day behind one of those or a weekday: "heute Abend", "денеска попладне", "Tuesday evening". */
export const dayParts: ReadonlySet<string> = new Set(
  'morning afternoon evening night früh morgen vormittag vormittags mittag nachmittag nachmittags abend abends nacht наутро утрото утринава претпладне напладне попладне навечер вечерта вечер ноќта сутринта следобед вечерта'.split(' '),
);

/** Those that "this" or "last" may stand before: "this morning", "last night", "тази сутрин". */
export const partsAlone: ReadonlySet<string> = new Set('morning afternoon evening night утро пладне попладне вечер ноќ сутрин нощ'.split(' '));

/** Monday is 1. German ones also with a part of the day: Montagabend. */
const weekdays = map<number>([
  [1, 'monday montag понеделник понеделникот понеделника'],
  [2, 'tuesday dienstag вторник вторникот вторника'],
  [3, 'wednesday mittwoch среда средата сряда срядата'],
  [4, 'thursday donnerstag четврток четвртокот четвъртък четвъртъка'],
  [5, 'friday freitag петок петокот петък петъка'],
  [6, 'saturday samstag sonnabend сабота саботата събота съботата'],
  [7, 'sunday sonntag недела неделата неделя неделята'],
]);
const compounded = /(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/;

/** The weekday that a word names, Monday as 1. */
export function weekdayOf(key: string): number | undefined {
  return weekdays.get(key) ?? (compounded.test(key) ? weekdays.get(key.replace(compounded, '')) : undefined);
}

/** Stretches of time that "next", "last" and "this" stand before. */
export const stretches = map<'week' | 'month' | 'year'>([
  ['week', 'week woche недела седмица'],
  ['month', 'month monat monats месец'],
  ['year', 'year jahr jahres jahre година'],
]);

/** Single words for such a stretch: what it is and how far off. */
export const stretchWords = map<readonly ['week' | 'month' | 'year', number]>([
  [['week', -1], 'vorwoche'],
  [['week', 0], 'неделава седмицава'],
  [['month', -1], 'vormonat vormonats'],
  [['month', 0], 'месецов'],
  [['year', -1], 'vorjahr vorjahres vorjahrs лани ланската'],
  [['year', 0], 'heuer годинава'],
  [['year', 1], 'догодина'],
]);

/** "next" is 1, "last" -1, "this" 0. */
export const turns = map<-1 | 0 | 1>([
  [1, 'next coming upcoming nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem следниот следната следна следен идниот идната идна наредниот наредната наредна претстојниот следващия следващият следващата идния идният идната предстоящия'],
  [-1, 'last past previous letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem минатиот минатата минат претходниот изминатиот изминатата миналия миналият миналата изминалия изминалата'],
  [0, 'this diese diesen dieser dieses diesem оваа овој този тази'],
]);

/** Words that say that what a clause tells is still to come. */
export const futureWords: ReadonlySet<string> = new Set(
  ("will shall expected scheduled planned due upcoming plans plan wird werden soll sollen sollte will wollen geplant vorgesehen ansteht erwartet ќе планирано планиран планирана планирани предвидено предвиден предвидена очекува закажан закажана закажано " +
    'ще предстои предстоят очаква насрочен насрочена насрочено планирана планирано предвидено предвидена').split(' '),
);

/** Words that make a weekday one of many: "every Monday", "секој петок". */
export const habits: ReadonlySet<string> = new Set('every each jeden jedem jeder секој секоја всеки всяка всяко'.split(' '));
