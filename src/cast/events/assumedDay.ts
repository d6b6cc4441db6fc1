import { completed, counted } from '../../recognition/calendar';
import { dayClues, notedDates } from '../../recognition/dayClues';
import { ownDayWeights } from '../../recognition/lexicon/ownDayWeights';
import { ownDays } from '../../recognition/ownDay';
import { ruledDays } from '../../recognition/published';
import type { Article } from '../../recognition/recognizer';
import { greatest, softmax } from './linear';
import { notedAt } from './readings';
import type { Placed } from './scene';
import { isDay } from './spans';

/** What the dates of an article are taken to count from, EDTF: a day, or a year alone; and how that is known. */
export interface Origin {
  readonly value: string;
  readonly how: 'stated' | 'likely day' | 'page' | 'year';
}

/** The likeliest day must be so likely to be assumed, against all others and that the article states none. Wrong ones do less harm here than in what is shown: what counts from them only may be the date of an event. */
const likelyEnough = 0.2;

/** The day on which a page was made stands in a short line among its first paragraphs. */
const head = { paragraphs: 8, length: 80 };

/** A year that is named once is the article's own where it stands so near the beginning, in UTF-16 units: nine of ten such are in annotated articles, and of others one in three. */
const opening = 400;

const known = new WeakMap<Article, Origin | null>();

/** The article's own day; where it is not sure, the likeliest one, or the year of which the article tells. */
export function originOf(article: Article): Origin | undefined {
  let origin = known.get(article);
  if (origin === undefined) known.set(article, (origin = assumed(article) ?? null));
  return origin ?? undefined;
}

function assumed({ published, paragraphs, text }: Article): Origin | undefined {
  if (published !== undefined) return { value: published, how: 'stated' };
  const all = paragraphs.map(({ paragraph }) => paragraph);
  const furniture = paragraphs.map((one) => one.furniture);
  const days = ownDays(all, furniture, ruledDays(all, furniture));
  const shares = softmax(days.map(({ features }) => features.reduce((sum, feature) => sum + (ownDayWeights.get(feature) ?? 0), 0)));
  const likeliest = greatest(days.map(({ value }, at) => (value === undefined ? 0 : shares[at]!)));
  if (days[likeliest]?.value !== undefined && shares[likeliest]! >= likelyEnough) return { value: days[likeliest].value, how: 'likely day' };
  const page = new Set(all.slice(0, head.paragraphs).filter(({ text }) => text.length <= head.length).flatMap((paragraph) => paragraph.once(notedDates).flatMap(({ value }) => (isDay(value) ? value : []))));
  if (page.size === 1) return { value: [...page][0]!, how: 'page' };
  const { years } = dayClues(all);
  const opens = text.slice(0, opening);
  const isEarly = (year: number): number => (opens.includes(String(year)) ? 1 : 0);
  const told = [...years].filter(([year, { ahead, times }]) => !ahead && (times > 1 || isEarly(year) === 1));
  const [year] = told.sort(([a, one], [b, other]) => other.times - one.times || isEarly(b) - isEarly(a) || b - a)[0] ?? [];
  return year === undefined ? undefined : { value: String(year), how: 'year' };
}

/** The value of a date mention; one that cannot be told from what is sure is counted from what is assumed. */
export function valueOf(placed: Placed, origin: Origin | undefined): string | undefined {
  const { date, counted: how } = placed.mention;
  if (date !== 'unknown' || !origin || origin.how === 'stated') return date;
  const raw = notedAt(placed)?.value ?? 'unknown';
  return raw.startsWith('XXXX') ? completed(raw, origin.value) : how ? counted(how, origin.value) : date;
}
