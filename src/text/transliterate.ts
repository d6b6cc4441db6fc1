/**
 * One transliteration to ASCII for both scripts, so that a name written in Latin with diacritics and the
 * same name in Cyrillic most often come out alike: Gaj's Latin for South Slavic Cyrillic, without its
 * diacritics (`Ковач`, `Kovač` → `Kovac`; `Ђорђевић`, `Đorđević` → `Djordjevic`), and for the letters that
 * Macedonian and Bulgarian add, what their speakers write when they write Gaj's letters.
 */
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ѓ: 'gj', ђ: 'dj', е: 'e', ж: 'z', з: 'z', ѕ: 'dz', и: 'i', й: 'j',
  ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ќ: 'kj',
  ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's', щ: 'st', ъ: 'a', ы: 'y', ь: 'j', э: 'e',
  ю: 'ju', я: 'ja', ё: 'jo', і: 'i', ї: 'ji', є: 'je', ґ: 'g', ѝ: 'i', ѐ: 'e',
  đ: 'dj', ð: 'd', þ: 'th', ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i', ŋ: 'n', ħ: 'h',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n',
  ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

/** Letters whose own canonical decomposition must not be taken apart before the table is asked. */
const whole = /[йѓќёїѝѐ]/u;

/**
 * The text in ASCII letters as far as this knows how: letters of the table, diacritics taken off, letter
 * case kept by word beginnings. What it does not know stays as it is.
 */
export function transliterate(text: string): string {
  let out = '';
  // Macedonian writes the South Slavic surname ending -ić as -иќ; elsewhere ќ is what Latin writes as kj.
  for (const character of text.normalize('NFC').replace(/(?<=и)ќ(?!\p{L})/gu, 'ћ')) out += character < '\u0080' ? character : latinOf(character);
  return out;
}

/** What each letter has become: texts have few different ones, and taking one apart costs more than asking. */
const kept = new Map<string, string>();
const mostKept = 5000;

function latinOf(character: string): string {
  let latin = kept.get(character);
  if (latin !== undefined) return latin;
  const lower = character.toLowerCase();
  const base = whole.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  latin = letters[lower] ?? Array.from(base, (part) => letters[part] ?? part).join('');
  if (lower !== character) latin = latin.charAt(0).toUpperCase() + latin.slice(1);
  if (kept.size >= mostKept) kept.clear();
  kept.set(character, latin);
  return latin;
}
