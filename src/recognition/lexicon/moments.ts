/** Words of dates that count from the article's date, in the four languages, in small letters. By hand. */

const map = <Value>(table: readonly (readonly [Value, string])[]): Map<string, Value> => new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** Days by their distance from the article's, one word each. */
export const days = map<number>([
  [0, 'today tonight heute денеска денес вечерва утрово утринава попладнево ноќеска днес довечера'],
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
export const partsAlone: ReadonlySet<string> = new Set('morning afternoon evening night morgen abend nacht утро пладне попладне вечер ноќ сутрин нощ'.split(' '));

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
const compounds = 'früh morgen vormittag mittag nachmittag abend nacht'.split(' ');
for (const [word, day] of [...weekdays]) if (/tag$|woch$/.test(word)) for (const part of compounds) weekdays.set(word + part, day);

/** All words that name a weekday. */
export const weekdayKeys: ReadonlyMap<string, number> = weekdays;

/** The weekday that a word names, Monday as 1. */
export function weekdayOf(key: string): number | undefined {
  return weekdays.get(key);
}

/** Weekdays cut short, which are nothing by themselves: "Mi, 15. Juni 2033", "Tue 5 Nov". */
export const shortWeekdays: ReadonlySet<string> = new Set('mon tue tues wed thu thurs fri sat sun mo di mi do fr sa so mo пон вто сре чет пет саб нед пн вт ср чт пт сб нд'.split(' '));

/** "heutigen Montag": days as adjectives before their weekday. */
export const dayAdjectives = map<number>([
  [0, 'heutigen heutiger heutige'],
  [-1, 'gestrigen gestriger gestrige вчерашния вчерашниот'],
  [1, 'morgigen morgiger morgige утрешния утрешниот'],
]);

/** Days that count from one that the text has told of. */
export const toldDays: ReadonlySet<string> = new Set('vortag folgetag vortages folgetages'.split(' '));

/** Stretches of time that "next", "last" and "this" stand before. */
export const stretches = map<'week' | 'weekend' | 'month' | 'year'>([
  ['weekend', 'weekend wochenende викенд викендот уикенд уикенда'],
  ['week', 'week woche недела седмица неделата седмицата'],
  ['month', 'month monat monats месец месецот месеца'],
  ['year', 'year jahr jahres jahre година годината'],
]);

/** Single words for such a stretch: what it is and how far off. */
export const stretchWords = map<readonly ['week' | 'weekend' | 'month' | 'year', number]>([
  [['weekend', 0], 'викендов'],
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
  [1, 'next coming upcoming nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem следниот следната следна следен идниот идната идна наредниот наредната наредна претстојниот следващия следващият следващата идния идният идната предстоящия следното следващото идното'],
  [-1, 'last past previous letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem минатиот минатата минат претходниот изминатиот изминатата миналия миналият миналата изминалия изминалата минатото миналото последния последният abgelaufenen abgelaufenes'],
  [0, 'this diese diesen dieser dieses diesem оваа овој този тази ова това laufenden laufendes heurigen current тековната тековниот текущата текущия настоящата'],
]);

/** Words that say that what a clause tells is still to come. */
export const futureWords: ReadonlySet<string> = new Set(
  ("will shall expected scheduled planned due upcoming plans plan starts begins resumes beginnt startet wird werden soll sollen sollte will wollen geplant vorgesehen ansteht bevorsteht erwartet angesetzt anberaumt terminiert einberufen plant planen kommt kommen reist reisen fliegt fliegen trifft tagt tagen findet stattfindet empfängt bricht slated convenes visits travels meets hosts arrives почнува започнува ќе планирано планиран планирана планирани предвидено предвиден предвидена очекува закажан закажана закажано закажани свикана свикан најавен најавена најавено претстои претстојат доаѓа доаѓаат пристигнува патува посетува " +
    'ще започва предстои предстоят очаква насрочен насрочена насрочено планирана планирано предвидено предвидена насрочени свикано свикана обявено идва идват пристига пристигат заминава посещава гостува пътува').split(' '),
);

/** Words that make a weekday one of many: "every Monday", "секој петок". */
export const habits: ReadonlySet<string> = new Set('every each jeden jedem jeder секој секоја всеки всяка всяко'.split(' '));
