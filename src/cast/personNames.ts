import { scriptOf } from '../text/scripts';
import { slugOf } from './slugs';
import { soundKeys, soundsLike } from './soundKey';

/** A name of a person taken apart. */
export interface PersonName {
  readonly words: readonly NameWord[];
  /** Words that are no particles and no initials. */
  readonly full: number;
}

interface NameWord {
  readonly text: string;
  readonly slug: string;
  readonly initial: boolean;
  readonly particle: boolean;
}

const particles = new Set('von van de del della di da dos du la le bin ibn al el af av ter ten zu und den der des las los фон ван де ал ел ла ди цу бин дос дел'.split(' '));
const titles = /^(?:dr|prof|mag|mr|mrs|ms|herr|frau|д-р|проф|г-дин|г-ѓа|г-н|г-жа)\.?$/iu;
/** Words of a name that are compared; longer ones are no names. */
const mostWords = 8;

/** The words of a name; the parts of a double surname count each. */
export function personName(name: string): PersonName {
  const words = name.replace(/\s*[-‐‑–]\s*/gu, '-').split(/[\s\u00a0]+|-/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')).filter((word) => /\p{L}/u.test(word) && !titles.test(word)).slice(0, mostWords)
    .map((text): NameWord => {
      const bare = text.replace(/\.$/u, '');
      return { text: bare, slug: slugOf(bare), initial: [...bare].length === 1 || (text.endsWith('.') && [...bare].length === 2), particle: particles.has(bare.toLowerCase()) };
    });
  return { words, full: words.filter(({ initial, particle }) => !initial && !particle).length };
}

/** Within one script only the spelling of sounds may differ; between scripts vowels do too, and given names have old respellings. */
const sameScript = 0.95;
const surnameAcross = 0.84;
const givenAcross = 0.72;

/** How surely two words are one name, 0 to 1; inflected forms count as the form itself. */
export function sameWord(a: string, b: string, given = false): number {
  const [one, two] = [slugOf(a), slugOf(b)];
  if (one === two) return 1;
  if (inflects(a, b) || inflects(b, a)) return 0.98;
  if (gendered(one, two)) return 0;
  if (one.charAt(0) === two.charAt(0) || soundKeys(a).some((key) => soundKeys(b).includes(key))) {
    const alike = soundsLike(a, b);
    const across = scriptOf(a) !== scriptOf(b);
    return alike >= (across ? (given ? givenAcross : surnameAcross) : sameScript) && soundKeys(a).some((key) => soundKeys(b).includes(key)) ? Math.min(alike, 0.97) : 0;
  }
  return 0;
}

/** Surnames of men and women of one family are those of two persons: Petrov and Petrova. */
function gendered(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return (long === `${short}a` && /(?:ov|ev|in)$/.test(short)) || (/ski$/.test(one) && /ska$/.test(two)) || (/ska$/.test(one) && /ski$/.test(two));
}

/** Whether `form` is `base` in another case: German genitive, Macedonian object form and Bulgarian count form, vocative. */
function inflects(form: string, base: string): boolean {
  if (!form.startsWith(base)) return false;
  const ending = form.slice(base.length);
  if (scriptOf(base) === 'cyrillic') return /^(?:а|е|у|ом)$/u.test(ending) && !/[аеиоуяю]$/u.test(base) && base.length > 2 && !/(?:ов|ев|ин)$/u.test(base);
  return /^(?:s|'s|’s|'|’)$/.test(ending) && base.length > 2;
}

/** The keys under which persons with this surname are found; a German genitive has also those of the form without -s. */
export function surnameKeys(word: string): readonly string[] {
  return /[^s]s$/u.test(word) ? [...new Set([...soundKeys(word), ...soundKeys(word.slice(0, -1))])] : soundKeys(word);
}

/** What two names have in common. */
export interface NameMatch {
  /** 0 to 1. */
  readonly score: number;
  readonly why: 'same' | 'middle' | 'initial' | 'sound' | 'surname' | 'given';
}

/** Whether two names may be of one person, how surely, and by what. */
export function samePersonName(one: PersonName, two: PersonName): NameMatch | undefined {
  const [short, long] = one.words.length <= two.words.length ? [one, two] : [two, one];
  if (short.words.length === 0) return undefined;
  const main = short.words.filter(({ particle }) => !particle);
  const others = long.words.filter(({ particle }) => !particle);
  if (main.length === 0 || others.length === 0) return undefined;
  if (main.length === 1 && main[0]!.initial) {
    const last = others[others.length - 1]!;
    return last.initial && last.slug === main[0]!.slug ? { score: 0.8, why: others.length === 1 ? 'initial' : 'surname' } : undefined;
  }
  if (main.length === 1) return loneWord(main[0]!, others);
  // The first word against the first, the others in order; the last words must meet.
  let at = 0;
  let total = 0;
  let least = 1;
  let initials = 0;
  for (const [index, word] of main.entries()) {
    let best = 0;
    const last = index === main.length - 1;
    while (at < others.length) {
      const other = others[at]!;
      at++;
      const score = word.initial || other.initial ? (word.text.charAt(0).toLowerCase() === other.text.charAt(0).toLowerCase() || word.slug.charAt(0) === other.slug.charAt(0) ? 1 : 0) : sameWord(word.text, other.text, index === 0);
      if (score > 0 && (word.initial || other.initial)) initials++;
      if (score > 0) {
        best = score;
        break;
      }
      if (index === 0) break;
    }
    if (best === 0) return surnameOnly(main, others);
    if (last && word.initial) return undefined;
    total += best;
    least = Math.min(least, best);
  }
  const mean = total / main.length;
  if (initials > 0) return { score: 0.8 * mean, why: 'initial' };
  if (main.length < others.length) return { score: 0.92 * mean, why: 'middle' };
  return least > 0.97 ? { score: 1, why: 'same' } : { score: mean, why: 'sound' };
}

/** "Zupan Mlakar" of "Alenka Zupan Mlakar": all words of the short name are the last of the long one. */
function surnameOnly(main: readonly NameWord[], others: readonly NameWord[]): NameMatch | undefined {
  const tail = others.slice(-main.length);
  if (main.length >= others.length || main.some(({ initial }) => initial)) return undefined;
  const scores = main.map((word, at) => sameWord(word.text, tail[at]!.text));
  return scores.every((score) => score > 0) ? { score: 0.8 * Math.min(...scores), why: 'surname' } : undefined;
}

function loneWord(word: NameWord, others: readonly NameWord[]): NameMatch | undefined {
  if (others.length === 1) {
    const score = sameWord(word.text, others[0]!.text);
    return score > 0 ? { score, why: score > 0.97 ? 'same' : 'sound' } : undefined;
  }
  const surnames = others.slice(1).map((other) => sameWord(word.text, other.text));
  const surname = Math.max(...surnames);
  // Of double surnames either half is used alone, the last one more often.
  if (surname > 0) return { score: (surnames[surnames.length - 1]! > 0 ? 0.8 : 0.7) * surname, why: 'surname' };
  const given = sameWord(word.text, others[0]!.text, true);
  return given > 0.9 ? { score: 0.5 * given, why: 'given' } : undefined;
}
