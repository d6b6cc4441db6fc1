import { eventKind } from '../events';
import { lexicalMatches } from '../lexical';
import type { RecognizedMention } from '../mention';
import type { Paragraph } from '../paragraph';
import { standing } from '../persons';
import { resolve } from '../resolve';
import type { ModelSpan } from './recognizer';

/** What is less sure than this is more often wrong than right, and not suggested; events are seldom sure. */
const leastSure = 0.4;
const leastSureEvent = 0.3;

/**
 * The mentions of a paragraph from what the model and the rules found. The model, which knows what rules found, decides
 * on persons, organizations, places and events; rules tell of them what a model does not: the role, the code of a
 * country, the long form of an acronym. Dates are the rules' own. Ordered by start.
 */
export function joined(paragraph: Paragraph, spans: readonly ModelSpan[], found: readonly RecognizedMention[]): RecognizedMention[] {
  const dates = found.filter(({ type }) => type === 'date');
  let next = 0;
  let barrier = 0;
  const sure = spans.filter(({ type, confidence }) => confidence >= (type === 'event' ? leastSureEvent : leastSure));
  const mentions = sure.map((span): RecognizedMention => {
    while (next < found.length && found[next]!.end <= span.start) next++;
    const touching: RecognizedMention[] = [];
    for (let at = next; at < found.length && found[at]!.start < span.end; at++) if (found[at]!.type === span.type) touching.push(found[at]!);
    const exact = touching.find(({ start, end }) => start === span.start && end === span.end);
    const before = barrier;
    barrier = span.endToken;
    if (exact) return { ...exact, score: span.confidence };
    return { ...told(paragraph, span, before), ...base(span) };
  });
  return resolve([...mentions, ...dates]);
}

function base({ start, end, type, confidence }: ModelSpan): RecognizedMention {
  return { start, end, type, score: confidence, why: { rule: 'model' } };
}

/** What the words of a span and those around it tell of it. */
function told(paragraph: Paragraph, span: ModelSpan, barrier: number): Partial<RecognizedMention> {
  if (span.type === 'person') return standing(paragraph, span.firstToken, span.endToken, barrier);
  if (span.type === 'event') return { kind: eventKind(paragraph, span.firstToken, span.endToken), sentence: paragraph.sentenceAt(span.start) };
  const match = paragraph.once(lexicalMatches).find(({ first, end }) => first === span.firstToken && end === span.endToken);
  if (!match || (match.thing.kind === 'organization') !== (span.type === 'organization')) return {};
  return { common: match.thing.common, ...(match.thing.code ? { territory: match.thing.code } : {}) };
}
