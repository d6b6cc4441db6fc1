import { remembered } from '../text/remembered';
import { scriptOf } from '../text/scripts';
import { transliterate } from '../text/transliterate';

/*
 * How names sound, so that a name and what the press of another script makes of it are one: Brandtner is Брантнер,
 * Guterres Гутереш and Гутериш, Hoxha Хоџа, Szilvássy Силваши. Two steps: keys of consonant classes find candidates,
 * in the manner of Soundex (Russell 1918) and of the Daitch–Mokotoff system (1985), whose letters with several readings
 * also give several keys; a distance on the letters then says how near two names are.
 *
 * The readings are those by which names are transcribed: Правопис на македонскиот јазик (2017), Danchev et al.,
 * Bulgarian Transliteration (1989), and of the Latin orthographies of German, Albanian, Turkish, Hungarian, Polish,
 * Romanian, Italian, French, English and the Latin forms of Greek and Arabic.
 */

/** Readings of letters, longest first; an empty one is silent. Capitals are classes: S all sibilants and affricates, F also v and w. */
const readings: readonly (readonly [letters: string, classes: readonly string[]])[] = Object.entries({
  tsch: 'S', dsch: 'S', zsch: 'S', sch: 'S SK', dzh: 'S', cch: 'K S', ssh: 'S',
  tch: 'S', ch: '- S K', cki: 'SK K', cz: 'S', cs: 'S', ck: 'K', sh: 'S', sz: 'S', zs: 'S', zh: 'S', xh: 'S', ts: 'S', tz: 'S', dz: 'S', ds: 'S', sc: 'SK S',
  gj: 'S G', gy: 'S D G', dj: 'S', kj: 'S K', tj: 'S T', ty: 'S T', nj: 'N', lj: 'L', ly: 'L', gn: 'N GN', gl: 'GL L', ph: 'F', th: 'T', dh: 'D', dt: 'T', td: 'T',
  gh: 'G -', kh: '- K', rh: 'R', qu: 'K', rz: 'S RS', ll: 'L -', gk: 'G', mp: 'MP B', nt: 'NT D', ks: 'KS', cc: 'K S',
  b: 'B', c: 'S K', d: 'D', f: 'F', g: 'G S', h: '-', j: '- S', k: 'K', l: 'L', m: 'M', n: 'N', p: 'P', q: 'K S', r: 'R', s: 'S', t: 'T', v: 'F', w: 'F -', x: 'KS S', z: 'S',
}).map(([letters, classes]): [string, string[]] => [letters, classes.split(' ').map((one) => (one === '-' ? '' : one))]).sort(([a], [b]) => b.length - a.length);
const byFirst = new Map<string, typeof readings>();
for (const reading of readings) byFirst.set(reading[0].charAt(0), [...(byFirst.get(reading[0].charAt(0)) ?? []), reading]);

/** Keys of one word; more would only come of words that no language has. */
const mostKeys = 12;
/** Letters of a word that are looked at. */
const longest = 40;

/** A word in the Latin letters by which sounds are compared. Cyrillic х and the letters that only Cyrillic has keep their one reading. */
export function soundOf(word: string): string {
  const prepared = word.slice(0, longest).toLowerCase().normalize('NFC')
    .replace(/\P{L}/gu, '')
    .replace(/ğ/g, 'gh').replace(/[şșš]/g, 'sh').replace(/[çčć]/g, 'tch').replace(/ț/g, 'ts').replace(/ž/g, 'zh').replace(/ñ/g, 'nj').replace(/ł/g, 'l').replace(/ij(?=[аaeо])/g, 'i')
    .replace(/х/g, 'h').replace(/ш/g, 'sh').replace(/ж/g, 'zh').replace(/ч/g, 'tch').replace(/џ|дж/g, 'dzh').replace(/ц/g, 'ts').replace(/щ/g, 'sht').replace(/к/g, 'k').replace(/ъ/g, 'ə').replace(/ь(?=о)/g, '').replace(/ю/g, 'u').replace(/ѓ|ђ/g, 'gj').replace(/ќ|ћ/g, 'kj');
  return transliterate(prepared).toLowerCase();
}

/** Keys and sounds are asked for again and again in one article. */
const manyWords = 5000;

const vowel = /[aeiouyə]/;

/**
 * The keys of one word, few and in fixed order; two words that may sound alike share one. Time is linear in the word.
 */
export const soundKeys = remembered(makeKeys, manyWords);

function makeKeys(word: string): readonly string[] {
  const letters = soundOf(word);
  let keys = [vowel.test(letters.charAt(0)) || /^[jyh][aeiouyə]/.test(letters) ? 'A' : ''];
  if (/^j[aeiou]/.test(letters)) keys.push('S');
  let at = keys[0] === 'A' ? 1 : 0;
  while (at < letters.length) {
    const reading = byFirst.get(letters.charAt(at))?.find(([from]) => letters.startsWith(from, at));
    if (!reading) {
      keys = keys.map((key) => (key.endsWith('.') || key === '' ? key : `${key}.`));
      at++;
      continue;
    }
    keys = extended(keys, reading[1]);
    at += reading[0].length;
  }
  return [...new Set(keys.map((key) => key.replace(/\./g, '')))];
}

/** Each key with each class behind it; a class that comes again without a vowel in between counts once. */
function extended(keys: readonly string[], classes: readonly string[]): string[] {
  const more = new Set<string>();
  for (const one of classes) for (const key of keys) if (more.size < mostKeys) more.add(key.endsWith(one) && one !== '' ? key : key + one);
  return [...more];
}

const near: Record<string, number> = {};
for (const [letters, cost] of [['ou', 0.2], ['ei', 0.2], ['ao', 0.5], ['ae', 0.35], ['iu', 0.3], ['oe', 0.35], ['ai', 0.6], ['iy', 0], ['uy', 0.2], ['ij', 0.1], ['yj', 0.1], ['aə', 0.15], ['uə', 0.3], ['oə', 0.4], ['eə', 0.4], ['iə', 0.4], ['eu', 0.6], ['ey', 0.2],
  ['vw', 0], ['fv', 0.3], ['fw', 0.3], ['sz', 0.15], ['cs', 0.15], ['ck', 0.15], ['cz', 0.15], ['hk', 0.4], ['kq', 0], ['gk', 0.6], ['dt', 0.4], ['bp', 0.5], ['gj', 0.3], ['uw', 0.2], ['uv', 0.4], ['ch', 0.4]] as const) {
  near[letters] = cost;
  near[letters.charAt(1) + letters.charAt(0)] = cost;
}
const silent: Readonly<Record<string, number>> = { h: 0.1, j: 0.1, i: 0.25, y: 0.2, e: 0.35, a: 0.8, o: 0.8, u: 0.8, ə: 0.3, t: 0.4, s: 0.6, d: 0.5, k: 0.6 };

/** How alike two words sound, 0 to 1; the cost of each change over the length of the longer word. */
export function soundsLike(a: string, b: string): number {
  return Math.max(...variants(squeezed(a)).flatMap((one) => variants(squeezed(b)).map((two) => likeness(one, two))));
}

/** Polish rz sounds as ž does, in other languages as it is spelt. */
function variants(sound: string): readonly string[] {
  return /rz./.test(sound) ? [sound, sound.replace(/rz/g, 'z')] : [sound];
}

function likeness(one: string, two: string): number {
  if (one === two) return 1;
  const long = Math.max(one.length, two.length);
  if (long === 0 || Math.abs(one.length - two.length) > 4) return 0;
  // Levenshtein 1966, with costs by how often transcription changes letters; bounded by `longest`.
  let before = [0];
  for (let at = 1; at <= two.length; at++) before.push(before[at - 1]! + (silent[two.charAt(at - 1)] ?? 1));
  for (let row = 1; row <= one.length; row++) {
    const letter = one.charAt(row - 1);
    const line = [before[0]! + (silent[letter] ?? 1)];
    for (let at = 1; at <= two.length; at++) {
      const other = two.charAt(at - 1);
      const change = letter === other ? 0 : near[letter + other] ?? 1;
      line.push(Math.min(before[at - 1]! + change, before[at]! + (silent[letter] ?? 1), line[at - 1]! + (silent[other] ?? 1)));
    }
    before = line;
  }
  return Math.max(0, 1 - before[two.length]! / long);
}

/** Shorter names of places sound alike by chance. */
const shortestPlace = 5;

/** Whether two names of places may be one in two scripts, or in two spellings of one; numbers must be the same. */
export function placesAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestPlace || a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  const least = scriptOf(a) === scriptOf(b) ? 0.98 : 0.92;
  return soundsLike(a, b) >= least && soundKeys(a).some((key) => soundKeys(b).includes(key));
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|cs(?!h)/g, 'c'], [/dzh|xh|gj|dj|gy/g, 'g'], [/sch|sh|sz|zs|zh/g, 's'], [/ts|tz/g, 'c'], [/kj/g, 'c'], [/ph/g, 'f'], [/th/g, 't'], [/dh/g, 'd'], [/dt/g, 't'],
  [/gh|kh/g, 'h'], [/qu|ck(?!i$)/g, 'k'], [/ou/g, 'u'], [/eu|oj/g, 'oi'], [/ei|aj|ay/g, 'ai'], [/ie/g, 'i'], [/ch/g, 'h'], [/x/g, 'ks'], [/nj/g, 'n'], [/lj/g, 'l'], [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''], [/(.)\1/g, '$1'],
];

const squeezed = remembered((word) => digraphs.reduce((left, [from, to]) => left.replace(from, to), soundOf(word)), manyWords);
