/**
 * The sounds that letters stand for, one small Latin letter each, roughly: what spellings of the four languages, and of
 * their neighbours, confuse is one (Gaj's Latin and Cyrillic, German and Hungarian spellings, transcription by the press).
 */
const sounds: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ѓ: 'g', ђ: 'g', е: 'e', ж: 'z', з: 'z', ѕ: 'z', и: 'i', й: 'i', ј: 'i', к: 'k', л: 'l', љ: 'li',
  м: 'm', н: 'n', њ: 'ni', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ќ: 'c', ћ: 'c', у: 'u', ф: 'f', х: '', ц: 'c', ч: 'c', џ: 'g', ш: 's',
  щ: 'st', ъ: 'a', ы: 'i', ь: 'i', э: 'e', ю: 'iu', я: 'ia', ё: 'io', і: 'i', ї: 'i', є: 'e', ґ: 'g', ѝ: 'i', ѐ: 'e',
  a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g', h: '', i: 'i', j: 'i', k: 'k', l: 'l', m: 'm', n: 'n', o: 'o', p: 'p', q: 'k',
  r: 'r', s: 's', t: 't', u: 'u', v: 'v', w: 'v', x: 'ks', y: 'i', z: 'z', đ: 'g', ð: 'd', þ: 't', ß: 's', ł: 'l', ø: 'o', æ: 'e', œ: 'e',
  ı: 'i', ŋ: 'n', ħ: '', č: 'c', ć: 'c', ç: 'c', š: 's', ş: 's', ș: 's', ž: 'z', ğ: 'g', ä: 'a', ö: 'o', ü: 'u', ë: 'e', é: 'e', è: 'e',
};

/** Groups of Latin letters that stand for one sound, the longer ones before those that they begin with. */
const digraphs: readonly (readonly [string, string])[] = [
  ['tsch', 'c'], ['dzh', 'g'], ['sch', 's'], ['tch', 'c'], ['ch', 'c'], ['cs', 'c'], ['cz', 'c'], ['sh', 's'], ['sz', 's'], ['zh', 'z'],
  ['dž', 'g'], ['dj', 'g'], ['gj', 'g'], ['gy', 'g'], ['xh', 'g'], ['kj', 'c'], ['ph', 'f'], ['th', 't'], ['џ', 'g'], ['дж', 'g'],
];
const byFirst = new Map<string, (readonly [string, string])[]>();
for (const pair of digraphs) byFirst.set(pair[0].charAt(0), [...(byFirst.get(pair[0].charAt(0)) ?? []), pair]);

/**
 * What a word in small letters sounds like, roughly, in ASCII letters and in any script; doubled letters are one.
 * `đorđević`, `djordjevic`, `ѓорѓевиќ` and `джорджевич` are one then.
 */
export function soundOf(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    let sound: string | undefined;
    for (const [letters, one] of byFirst.get(character) ?? none) {
      if (!word.startsWith(letters, at)) continue;
      sound = one;
      at += letters.length - 1;
      break;
    }
    sound ??= sounds[character] ?? base(character);
    for (let index = 0; index < sound.length; index++) if (sound.charAt(index) !== out.charAt(out.length - 1)) out += sound.charAt(index);
  }
  return out;
}

const none: readonly (readonly [string, string])[] = [];

/** The sound of a letter with marks that the table does not know: that of the letter without them. */
function base(character: string): string {
  return character < '\u00c0' ? '' : (sounds[character.normalize('NFD').charAt(0)] ?? '');
}

/** The sound of a word without its final vowels, which inflection and articles change. */
export function stemOf(sound: string): string {
  let end = sound.length;
  while (end > 0 && 'aeiou'.includes(sound.charAt(end - 1))) end--;
  return end >= 3 ? sound.slice(0, end) : sound;
}

/** The consonants of a sound, the first letter kept whatever it is. */
export function skeletonOf(sound: string): string {
  return sound.charAt(0) + sound.slice(1).replace(/[aeiou]/g, '');
}
