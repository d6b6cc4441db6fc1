/**
 * Feasts and holidays by name, in small letters, with the day on which they fall. By hand; the Macedonian church keeps
 * the Julian calendar, and its fixed feasts are given by the civil one.
 */

/** A day that is the same each year, one that counts from Easter, or the nth such weekday (Monday is 1) of a month. */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: 'western' | 'orthodox'; readonly off: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

const fixed: readonly (readonly [number, number, string])[] = [
  [1, 1, "new year's day|new year|neujahr|neujahrstag|нова година|новата година"],
  [12, 31, "new year's eve|silvester"],
  [12, 24, 'christmas eve|heiligabend|heiliger abend|бъдни вечер'],
  [12, 25, 'christmas|christmas day|weihnachten|weihnacht|коледа|рождество христово'],
  [12, 26, 'boxing day|stephanstag|stefanitag'],
  [1, 6, 'epiphany|dreikönigstag|dreikönig|бадник|йордановден|богоявление'],
  [1, 7, 'божиќ|ивановден'],
  [1, 14, 'василица'],
  [1, 19, 'водици|богојавление'],
  [2, 14, "valentine's day|valentinstag"],
  [3, 25, 'благовещение'],
  [4, 7, 'благовештение'],
  [5, 6, "ѓурѓовден|гергьовден|гергьов ден|st george's day"],
  [7, 12, 'петровден'],
  [8, 2, 'илинден'],
  [8, 15, 'mariä himmelfahrt|assumption day|голяма богородица'],
  [8, 28, 'голема богородица'],
  [10, 26, 'димитровден'],
  [11, 1, "allerheiligen|all saints' day"],
  [11, 8, 'митровден'],
  [11, 11, 'martinstag'],
  [12, 6, 'nikolaustag|nikolo|никулден'],
];

const movable: readonly (readonly ['western' | 'orthodox', number, string])[] = [
  ['western', -48, 'rosenmontag'],
  ['western', -46, 'ash wednesday|aschermittwoch'],
  ['western', -7, 'palm sunday|palmsonntag'],
  ['western', -3, 'maundy thursday|gründonnerstag'],
  ['western', -2, 'good friday|karfreitag'],
  ['western', -1, 'holy saturday|karsamstag'],
  ['western', 0, 'easter|easter sunday|ostern|ostersonntag'],
  ['western', 1, 'easter monday|ostermontag'],
  ['western', 39, 'ascension day|christi himmelfahrt'],
  ['western', 49, 'pentecost|whit sunday|pfingsten|pfingstsonntag'],
  ['western', 50, 'whit monday|pfingstmontag'],
  ['western', 60, 'corpus christi|fronleichnam'],
  ['orthodox', -7, 'цветници|цветница'],
  ['orthodox', -2, 'велики петок|велики петък|разпети петък'],
  ['orthodox', 0, 'велигден|великден|orthodox easter'],
  ['orthodox', 49, 'духовден|петдесетница'],
];

const named: readonly (readonly [string, Feast])[] = [
  ...fixed.flatMap(([month, day, names]) => names.split('|').map((name) => [name, { month, day }] as const)),
  ...movable.flatMap(([easter, off, names]) => names.split('|').map((name) => [name, { easter, off }] as const)),
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
];

/** The feasts by the first word of their name, longer names first. */
export const feasts: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly feast: Feast }[]> = byFirstWord();

function byFirstWord(): Map<string, { words: string[]; feast: Feast }[]> {
  const found = new Map<string, { words: string[]; feast: Feast }[]>();
  for (const [name, feast] of [...named].sort(([one], [other]) => other.length - one.length)) {
    // As tokens: the English 's stands by itself.
    const words = name.replace(/'/g, " ' ").trim().split(/ +/);
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), { words, feast }]);
  }
  return found;
}
