import type { Span } from './span';
import type { Token } from './tokens';

/** The languages that Dramatis tells apart. */
export const languages = ['en', 'de', 'mk', 'bg'] as const;
export type Language = (typeof languages)[number];

/** What speaks for each language in a passage, in points: the order is that of {@link languages}. */
export type LanguagePoints = readonly [number, number, number, number];

/** Frequent words that only one of the four languages has, or that none of the others has nearly as often. */
const functionWords: Record<Language, string> = {
  en: 'the of and to a is that for on with as by at from are it be has have will an or this their not were been which who also its said would',
  de: 'der die das und den von zu mit für auf ist im dem nicht ein eine als auch an werden aus er hat dass sie nach wird bei sich des einer einen einem zum zur über sind wurde haben durch oder vor sagte',
  mk: 'во од со ќе дека што ги ја ние како која кој кои исто беше има сите меѓу овој оваа нивните нема при може рече според биде годинава но или сум',
  bg: 'в във от с със ще че които който която като са към след още това бе беше този тази между има няма може през според също или съм но каза заяви бъде които най',
};
const shared = new Set(['беше', 'има', 'може', 'според', 'но', 'или', 'при']);

const wordPoints = new Map<string, number>();
languages.forEach((language, index) => {
  for (const word of functionWords[language].split(' ')) if (!shared.has(word)) wordPoints.set(word, index);
});

/** What the words and letters of a passage say about its language; a pure function of its tokens. */
export function languagePoints(tokens: readonly Token[]): LanguagePoints {
  const points: [number, number, number, number] = [0, 0, 0, 0];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const key = token.key;
    const language = wordPoints.get(key);
    if (language !== undefined) points[language]! += 2;
    const first = key.charCodeAt(0);
    if (first >= 0x400 && first < 0x530) {
      if (/[ѓќѕјљњџѐ]/u.test(key)) points[2] += 1;
      else if (/[щъьюяй]/u.test(key)) points[3] += 1;
      // Any Cyrillic word at all rules out the two others.
      points[2] += 0.1;
      points[3] += 0.1;
    } else if (/[äöüß]/u.test(key)) points[1] += 0.7;
  }
  return points;
}

/** The language with the most points, where it has a lead that means something; `undefined` otherwise. */
export function leadingLanguage(points: LanguagePoints): Language | undefined {
  let best = 0;
  for (let at = 1; at < 4; at++) if (points[at]! > points[best]!) best = at;
  let second = 0;
  points.forEach((value, at) => {
    if (at !== best && value > second) second = value;
  });
  return points[best]! - second >= 1 ? languages[best] : undefined;
}

/** A paragraph for {@link languageSpans}: where it stands and what speaks for each language in it. */
export interface PointedSpan extends Span {
  readonly points: LanguagePoints;
}

/**
 * The languages of a text, as spans that cover it without gaps. A paragraph that says too little by itself (a
 * headline, a name) has the language of its nearest neighbour in the same script; `declared` ones, in order of
 * preference, decide where there is none.
 *
 * @param length of the text in UTF-16 code units; nothing comes of an empty text
 */
export function languageSpans(found: readonly PointedSpan[], length: number, declared: readonly string[] = []): (Span & { language: string })[] {
  if (length === 0) return [];
  const decided = found.map((paragraph) => leadingLanguage(paragraph.points));
  const chosen = decided.map((language, at) => language ?? neighbour(found, decided, at) ?? fallback(found[at]!.points, declared));
  const spans: { start: number; end: number; language: string }[] = [];
  chosen.forEach((language, at) => {
    const last = spans[spans.length - 1];
    if (last?.language === language) return;
    const start = at === 0 ? 0 : found[at]!.start;
    if (last) last.end = start;
    spans.push({ start, end: length, language });
  });
  return spans.length > 0 ? spans : [{ start: 0, end: length, language: declared[0] ?? 'en' }];
}

function isCyrillic(points: LanguagePoints): boolean {
  return points[2] + points[3] > points[0] + points[1];
}

/** How many paragraphs away a neighbour may be: further off, a list of names says nothing about the language. */
const reach = 12;

function neighbour(found: readonly PointedSpan[], decided: readonly (Language | undefined)[], at: number): Language | undefined {
  const cyrillic = isCyrillic(found[at]!.points);
  const silent = found[at]!.points.every((value) => value === 0);
  for (let distance = 1; distance <= reach; distance++) {
    for (const near of [at + distance, at - distance]) {
      const language = decided[near];
      if (!language) continue;
      if (silent || cyrillic === (language === 'mk' || language === 'bg')) return language;
    }
  }
  return undefined;
}

function fallback(points: LanguagePoints, declared: readonly string[]): string {
  const cyrillic = isCyrillic(points);
  const fits = declared.find((language) => cyrillic === /^(?:mk|bg|sr|ru|uk)\b/.test(language));
  if (fits) return fits;
  if (cyrillic) return points[3] > points[2] ? 'bg' : 'mk';
  return points[1] > points[0] ? 'de' : 'en';
}
