import { dateAt } from './dayDates';
import type { Paragraph } from './paragraph';
import { weekdayOf } from './lexicon/moments';

/** How many paragraphs from the head, and from the end, a day is looked for, and among how many tokens of one. */
const reach = { head: 12, end: 3, tokens: 24 };

/** A line by itself, as a byline or the page's head has it. */
export const shortLine = 160;

/** Words in small letters that stand before the date of a dateline or in a byline. */
export const small = /^(?:am|den|vom|des|der|von|aus|by|from|on|of|the|for|and|und|for|на|од|от|за|и|во|във|в|г|год|година|година|correspondent|комуникат|press|release|news|service|dpa|apa|unserem|unserer|korrespondent|korrespondentin|пратеника|дописник|кореспондент)$/;

/**
 * The day on which an article without a plain dateline says it was written: the first that only names, marks and words of
 * a byline stand before; else one in a short line of its own at the head or at the very end, as a byline has it. One
 * with its weekday or the time counts only where there is no other, since it may be the day on which the page was
 * fetched; beside a menu it is that.
 */
export function headDate(paragraphs: readonly Paragraph[], furniture: readonly boolean[]): string | undefined {
  const besideMenu = (at: number): boolean => [at - 1, at, at + 1].some((near) => paragraphs[near]?.once(isMenu));
  const free = paragraphs.filter((paragraph, at) => !furniture[at] && !(paragraph.text.length <= shortLine && besideMenu(at)));
  const head = free.slice(0, reach.head);
  const lines = [...head, ...free.slice(-reach.end).reverse()].filter(({ text }) => text.length <= shortLine);
  return first(head, opening) ?? first(lines, (line) => (line.once(isStamp) ? undefined : line.once(inByline))) ?? first(lines, (line) => (line.once(isStamp) ? line.once(inByline) : undefined));
}

function first(paragraphs: readonly Paragraph[], dateOf: (paragraph: Paragraph) => string | undefined): string | undefined {
  for (const paragraph of paragraphs) {
    const date = dateOf(paragraph);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** "Home | News | Contact": several short pieces between strokes. */
function isMenu({ text }: Paragraph): boolean {
  const pieces = text.split('|');
  return pieces.length > 2 && pieces.every((piece) => piece.trim().length <= 30);
}

function opening(paragraph: Paragraph): string | undefined {
  const { tokens } = paragraph;
  if (paragraph.once(isStamp)) return undefined;
  for (let at = 0; at < tokens.length && at < reach.tokens; at++) {
    const value = dayAt(tokens, at);
    if (value !== undefined) return value;
    const { kind, shape, key } = tokens[at]!;
    if (kind === 'word' && shape === 'lower' && !small.test(key)) return undefined;
  }
  return undefined;
}

/** A line without any word of a sentence, or one that does not end as sentences do. */
function inByline({ text, tokens }: Paragraph): string | undefined {
  const isSentence = /[.!?…"“”»]\s*$/u.test(text.replace(/\d\s?(?:г|год)\.\s*$/u, ''));
  let date: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at);
    if (found) {
      date ??= dayAt(tokens, at);
      at = Math.max(at, found.end - 1);
    } else if (isSentence && tokens[at]!.kind === 'word' && tokens[at]!.shape === 'lower' && !small.test(tokens[at]!.key)) return undefined;
  }
  return date;
}

/** A short line with a weekday or the time, as pages have it that tell when they were fetched. */
function isStamp({ text, tokens }: Paragraph): boolean {
  if (text.length > shortLine) return false;
  return tokens.some(({ kind, key, text: mark, spaced }, at) =>
    (kind === 'word' && weekdayOf(key) !== undefined) || (mark === ':' && !spaced && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'));
}

function dayAt(tokens: Parameters<typeof dateAt>[0], at: number): string | undefined {
  const value = dateAt(tokens, at)?.value;
  return value !== undefined && /^(?:199|2\d\d)\d-\d\d-\d\d$/.test(value) ? value : undefined;
}
