import type { FoundEvent } from './foundEvent';
import { coverage, thingNamed } from './lexical';
import type { Paragraph } from './paragraph';
import type { Token } from '../text/tokens';

/** "Migrationskonferenz Skopje", "Wiener Erklärung", "Gemeinsame Erklärung zu Rückkehr und Rückübernahme". */
export function germanEvent(paragraph: Paragraph, head: number): FoundEvent | undefined {
  const { tokens } = paragraph;
  if (tokens[head]!.shape !== 'capital') return undefined;
  const before = tokens[head - 1];
  const city = before !== undefined && tokens[head]!.spaced && isCityAdjective(before);
  const adjective = before?.shape === 'capital' && /^(?:gemeinsame|internationale|regionale|europäische|ministerielle|globale|zweite|dritte|erste)[nrsm]?$/.test(before.key) && !paragraph.opensSentence(head - 1);
  const joint = adjective || /^(?:gemeinsame[nrsm]?)$/.test(before?.shape === 'capital' ? before.key : '');
  const first = city || joint ? head - 1 : head;
  const subject = topicEnd(paragraph, head + 1);
  if (joint && subject > head + 1) return { first, end: subject, score: 0.8 };
  const place = paragraph.once(coverage)[head + 1];
  // A city directly behind the event, without "in", is part of its name.
  if (place?.first === head + 1 && place.thing.kind === 'city' && tokens[head + 1]!.spaced && !place.genitive && tokens[head]!.key !== 'treffen') return { first, end: place.end, score: 0.75 };
  return city && !/treffen$/.test(tokens[head]!.key) ? { first, end: subject, score: 0.72 } : undefined;
}

/** The end of "zu Rückkehr und Rückübernahme", "über Migration und Asyl" behind a head; the same index where none stands there. */
function topicEnd(paragraph: Paragraph, from: number): number {
  const { tokens } = paragraph;
  if (!/^(?:zu|zur|zum|über|für)$/.test(tokens[from]?.key ?? '')) return from;
  let at = from + 1;
  if (/^(?:die|den|das|der)$/.test(tokens[at]?.key ?? '')) at++;
  while (tokens[at]?.shape === 'lower' && /e[nrsm]?$/.test(tokens[at]!.key) && at < from + 4) at++;
  if (tokens[at]?.shape !== 'capital' && tokens[at]?.text !== '-') return from;
  at++;
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
  while (/^(?:und|,)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.shape === 'capital' && !paragraph.once(coverage)[at + 1]) {
    if (tokens[at]!.key === ',' && tokens[at + 2]?.key !== 'und') break;
    at += 2;
  }
  return at;
}

/** "Wiener", "Skopjer", "Ohrider": a city with -er. */
export function isCityAdjective(token: Token): boolean {
  if (token.kind !== 'word' || token.shape !== 'capital' || token.key.length < 5 || !token.key.endsWith('er')) return false;
  const stem = token.key.slice(0, -2);
  return [stem, stem + 'e', stem + 'a', stem + 'en'].some((key) => {
    const thing = thingNamed([{ ...token, key }]);
    return thing?.kind === 'city';
  });
}
