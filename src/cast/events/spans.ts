import type { Draft } from './drafts';
import type { Scene } from './scene';

const dayLength = 86_400_000;

/** Beginnings of words that say for how many days: "two-day", "zweitägig", "дводневна", "двудневно". */
const lasting: readonly (readonly [RegExp, number])[] = [
  [/^(?:two-day|zweitägig|дводневн|двудневн|second day)/, 2],
  [/^(?:three-day|dreitägig|тридневн)/, 3],
  [/^(?:four-day|viertägig|четиридневн)/, 4],
  [/^(?:five-day|fünftägig|петдневн)/, 5],
];

/** For how many days the words around an event say that it lasts. */
export function daysOf(scene: Scene, { named, again }: Draft): number | undefined {
  for (const { sentence } of [...named.slice(0, 2), ...again.slice(0, 2)]) {
    const stretch = scene.tokensOf(sentence);
    if (!stretch) continue;
    const end = Math.min(stretch.end, stretch.first + 80);
    for (let at = stretch.first; at < end; at++) {
      const { key } = stretch.paragraph.tokens[at]!;
      for (const [pattern, days] of lasting) if (pattern.test(key)) return days;
    }
  }
  return undefined;
}

/** A day so many days later, EDTF. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** How many days lie between two. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
