import type { Paragraph } from './paragraph';

/** A day as a machine or an editor's mark states it, with the index of its first token. */
export interface StampedDay {
  readonly first: number;
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

/** In lines that are longer such figures are of what is told. */
const longest = 400;

/** "2031-03-11/15:48", as agencies' systems close a report; "(1544/08.11.2031)", "Monday, 11.02.31", "aktualisiert am 09.02.35": days that are no dates of the text to be marked. */
const machine = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)[/T ]\d\d[:.]?\d\d(?!\d)/gu;
const marked = /(?<=^|[/|,(:•·–-]\s?|(?<!\p{L})(?:am|vom|on|на|од|от)\s)(\d{1,2})([./])\s?(\d{1,2})\2\s?(20\d\d|\d\d)(?![\d.:/])/gu;

/** The days that stand as stamps in a paragraph. */
export function stampedDays({ text, tokens }: Paragraph): readonly StampedDay[] {
  if (text.length > longest) return [];
  const found: StampedDay[] = [];
  const add = (at: number, year: string, month: string, day: string): void => {
    const value = `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (Number.isNaN(Date.parse(value)) || new Date(value).toISOString().slice(0, 10) !== value) return;
    const behind = tokens.findIndex(({ end }) => end > at);
    found.push({ first: Math.max(0, behind), value });
  };
  for (const { index, 1: year, 2: month, 3: day } of text.matchAll(machine)) add(index, year!, month!, day!);
  for (const { index, 1: day, 3: month, 4: year } of text.matchAll(marked)) add(index, year!, month!, day!);
  return found;
}

/** The year of a paragraph's mark of copyright. */
export function copyrightYear({ text }: Paragraph): number | undefined {
  const year = /(?:©|\(c\)|copyright)[^\d\n]{0,60}(?<!\d)(20\d\d)(?!\d)/iu.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
