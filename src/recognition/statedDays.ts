import { paragraphs } from '../text/paragraphs';
import type { Span } from '../text/span';
import { dateAt } from './dayDates';
import { furniture } from './furniture';
import { Paragraph } from './paragraph';
import { publishedOf } from './published';

/** A day that a text states with its month and year; UTF-16 offsets. */
export interface StatedDay extends Span {
  /** `2031-05-06` */
  readonly date: string;
}

/** Datelines, bylines and the page's own lines are short, and stand at the head or at the very end. */
const ends = { head: 12, end: 3, line: 160 };

/**
 * The days that an article states in full, each once, where it is first stated as what it most likely is: the likeliest
 * first to be the one on which it was published. That is what {@link publishedOf} takes; then those in short lines at the
 * head and the end; then the others in the order of the text.
 *
 * @param text normalised
 */
export function statedDays(text: string): StatedDay[] {
  const placed = paragraphs(text).map((span) => ({ ...span, paragraph: new Paragraph(text.slice(span.start, span.end)) }));
  const analysed = placed.map(({ paragraph }) => paragraph);
  const published = publishedOf(analysed, furniture(analysed));
  const found = placed.flatMap(({ start, end, paragraph }, index) => {
    const isApart = end - start <= ends.line && (index < ends.head || index >= placed.length - ends.end);
    return daysIn(paragraph).map((day) => ({ ...day, start: start + day.start, end: start + day.end, rank: day.date === published ? 0 : isApart ? 1 : 2 }));
  });
  const seen = new Set<string>();
  return found.sort((a, b) => a.rank - b.rank || a.start - b.start).flatMap(({ start, end, date }) => {
    if (seen.has(date)) return [];
    seen.add(date);
    return [{ start, end, date }];
  });
}

function daysIn({ tokens }: Paragraph): StatedDay[] {
  const days: StatedDay[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at);
    if (!found) continue;
    if (/^\d{4}-\d\d-\d\d$/.test(found.value)) days.push({ start: tokens[at]!.start, end: tokens[found.end - 1]!.end, date: found.value });
    at = found.end - 1;
  }
  return days;
}

/** The year that an article states most often: without a date of its own, what is typed without a year is most likely of that one. */
export function mostStatedYear(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [year] of text.matchAll(/(?<!\d)(?:19|2\d)\d\d(?!\d)/gu)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
