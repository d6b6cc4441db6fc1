import { dayFrom } from '../../recognition/calendar';
import type { Paragraph } from '../../recognition/paragraph';
import type { Draft } from './drafts';
import type { Scene } from './scene';
import { daysBetween, isDay } from './spans';

/** A day of a longer event that words around an event tell by its number: "am zweiten Tag", "последниот ден", "DAY ONE". */
export interface NthDay {
  /** From 1; `last` for its last day. */
  readonly day: number | 'last';
  /** In the sentence itself, or in a short line above it. */
  readonly where: 'said' | 'heading';
}

const ordinals: readonly (readonly [number | 'last', RegExp])[] = [
  [1, /^(?:first|opening|erste[nrsm]?|првиот|првата|прв|първия|първият|първата|първи|1)$/],
  [2, /^(?:second|zweite[nrsm]?|вториот|втората|втор|втория|вторият|втори|2)$/],
  [3, /^(?:third|dritte[nrsm]?|третиот|третата|трет|третия|третият|трети|3)$/],
  [4, /^(?:fourth|vierte[nrsm]?|четвртиот|четвъртия|четврт|четвърти|4)$/],
  [5, /^(?:fifth|fünfte[nrsm]?|петтиот|петия|петти|5)$/],
  ['last', /^(?:last|final|closing|letzte[nrsm]?|последниот|последната|последен|последния|последният|завршниот|заключителния)$/],
];

const dayWord = /^(?:day|evening|morning|afternoon|tag|tages|abend|morgen|vormittag|nachmittag|ден|денот|деня|вечер|следобед|утро|сутрин|попладне)$/;

const cardinals: readonly (readonly [number, RegExp])[] = [[1, /^(?:one|eins|i|1|еден|едно)$/], [2, /^(?:two|zwei|ii|2|два)$/], [3, /^(?:three|drei|iii|3|три)$/], [4, /^(?:four|vier|iv|4)$/]];

/** So many words may stand between the number and the day: "the second and last day", "първия работен ден". */
const widest = 3;

/** So many tokens before and behind an event its day is looked for in the sentence. */
const reach = { before: 25, behind: 12 };

/** So many paragraphs above an event a heading is looked for, and so long it is at most. */
const heading = { paragraphs: 15, length: 70 };

function nthIn({ tokens }: Paragraph, from: number, end: number): number | 'last' | undefined {
  let found: number | 'last' | undefined;
  for (let at = from; at < end; at++) {
    const nth = ordinals.find(([, words]) => words.test(tokens[at]!.key))?.[0];
    if (nth === undefined) continue;
    for (let next = at + 1; next <= at + widest && next < tokens.length; next++) {
      if (dayWord.test(tokens[next]!.key)) {
        found = nth;
        break;
      }
      if (tokens[next]!.kind !== 'word' && tokens[next]!.text !== '.') break;
    }
  }
  return found;
}

/** "DAY ONE, Wednesday", "ZWEITER TAG", "Ден 2". */
function headed(paragraph: Paragraph): number | 'last' | undefined {
  const { text, tokens } = paragraph;
  if (text.length > heading.length) return undefined;
  const nth = nthIn(paragraph, 0, Math.min(tokens.length, 4));
  if (nth !== undefined) return nth;
  const at = tokens.findIndex(({ key }) => /^(?:day|tag|ден)$/.test(key));
  return at < 0 || at > 2 ? undefined : cardinals.find(([, words]) => words.test(tokens[at + 1]?.key ?? ''))?.[0];
}

/** The day that is told for an event by its number. */
export function nthDayOf(scene: Scene, { named }: Draft): NthDay | undefined {
  const { paragraph, first, end, sentence, base } = named[0]!;
  const stretch = scene.tokensOf(sentence);
  if (stretch) {
    const day = nthIn(paragraph, Math.max(stretch.first, first - reach.before), first) ?? nthIn(paragraph, end, Math.min(stretch.end, end + reach.behind));
    if (day !== undefined) return { day, where: 'said' };
  }
  const { paragraphs } = scene.article;
  const at = scene.paragraphNumber(base);
  for (let above = at; above >= Math.max(0, at - heading.paragraphs); above--) {
    const day = paragraphs[above]!.paragraph.once(headed);
    if (day !== undefined) return { day, where: 'heading' };
  }
  return undefined;
}

/** That day of an interval of days; none where it is not so long. */
export function nthOf(interval: string, { day }: NthDay): string | undefined {
  const [from, to] = interval.split('/') as [string, string?];
  if (to === undefined || !isDay(from) || !isDay(to)) return undefined;
  if (day === 'last') return to;
  return day <= daysBetween(from, to) + 1 ? dayFrom(from, day - 1) : undefined;
}
