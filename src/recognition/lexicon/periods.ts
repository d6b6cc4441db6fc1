/** Words of stretches within a year, in the four languages, in small letters. By hand. */

const map = <Value>(table: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> => new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** Seasons by the month with which they begin, as meteorologists count. English "fall" is left out: it most often falls. */
export const seasons = map<number>([
  [3, 'spring springtime frühjahr frühling frühjahrs frühlings напролет пролет пролетта пролетва'],
  [6, 'summer sommer sommers лето летото летово лято лятото'],
  [9, 'autumn herbst herbsts herbstes наесен есен есента есенва'],
  [12, 'winter winters зима зимата зимава'],
]);

/** Seasons in one word that say of which year they are: "есенва" is this autumn. */
export const seasonsAlone: ReadonlySet<string> = new Set('пролетва летово есенва зимава напролет наесен'.split(' '));

/** What "end of May" and "Anfang 2031" begin with: -1 for the beginning, 1 for the end, 0 between. */
export const edges = map<-1 | 0 | 1>([
  [-1, 'beginning start early anfang beginn почеток почетокот начало началото'],
  [0, 'middle mid mitte средина средината средата'],
  [1, 'end late ende крај крајот край края'],
]);

/** Such an edge in one word with what it is of. */
export const edgeWords = map<readonly ['year' | 'month', -1 | 0 | 1]>([
  [['year', -1], 'jahresbeginn jahresanfang'],
  [['year', 0], 'jahresmitte'],
  [['year', 1], 'jahresende jahreswechsel'],
  [['month', -1], 'monatsbeginn monatsanfang'],
  [['month', 0], 'monatsmitte'],
  [['month', 1], 'monatsende'],
]);

/** Which quarter or half it is; the months of a year are counted from the first as well. */
export const ordinals = map<number>([
  [1, 'first erste ersten erster erstes erstem прв први првиот првата првото првите прво първи първия първият първата първото първите първо i'],
  [2, 'second zweite zweiten zweiter zweites zweitem втор вториот втората второто втори втория вторият второ ii'],
  [3, 'third dritte dritten dritter drittes drittem трет третиот третата третото трети третия третият трето iii'],
  [4, 'fourth vierte vierten vierter viertes viertem четврт четвртиот четвртата четвртото четврто четвърти четвъртия четвъртият четвъртата четвъртото четвърто iv'],
]);

/** Parts of a year by their length in months. */
export const yearParts = map<3 | 6>([
  [3, 'quarter quartal quartals quartales квартал кварталот квартала тримесечие тримесечието тримесечје тримесечјето'],
  [6, 'half halbjahr halbjahrs halbjahres полугодие полугодието шестмесечие шестмесечието шестмесечје шестмесечјето половина половината'],
]);

/** Halves of anything: of a year only where the year stands behind. */
export const anyHalf: ReadonlySet<string> = new Set(['half', 'половина', 'половината']);

/** How many months of a year, in words. */
export const counts = map<number>([
  [2, 'two zwei два две двата'],
  [3, 'three drei три трите'],
  [4, 'four vier четири четирите'],
  [5, 'five fünf пет петте'],
  [6, 'six sechs шест шесте шестте'],
  [7, 'seven sieben седум седем'],
  [8, 'eight acht осум осем'],
  [9, 'nine neun девет'],
  [10, 'ten zehn десет'],
  [11, 'eleven elf единаесет единадесет единайсет'],
]);

export const monthsWords: ReadonlySet<string> = new Set('months monate monaten месеци месеца'.split(' '));

/** "the same period of 2030": what stands before such a stretch, and the stretch. */
export const sameWords: ReadonlySet<string> = new Set('same gleichen gleiche selben истиот истата истото същия същият същото същата'.split(' '));
export const sameStretches: ReadonlySet<string> = new Set('period quarter month half time zeitraum quartal monat halbjahr период месец квартал тримесечие тримесечје полугодие'.split(' '));
