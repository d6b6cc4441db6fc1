import { eventKind } from '../events';
import { coverage } from '../lexical';
import type { RecognizedMention } from '../mention';
import type { Paragraph } from '../paragraph';
import { resolve } from '../resolve';
import type { ModelType } from './labels';

/** A span of a paragraph that the model takes for a mention; UTF-16 offsets from the start of the paragraph. */
export interface ModelSpan {
  readonly start: number;
  readonly end: number;
  /** Indices of tokens of the paragraph, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: ModelType;
  readonly confidence: number;
}

/** What is less sure than this is more often wrong than right, and not suggested; events are seldom sure. */
const leastSure = 0.4;
const leastSureEvent = 0.3;

/**
 * The mentions of a paragraph from what the model and the rules found. The model, which knows what rules found, decides
 * on persons, organizations, places and events; rules tell of them what a model does not: the code of a country, the
 * long form of an acronym, the kind of an event. Dates are the rules' own. Ordered by start.
 */
export function joined(paragraph: Paragraph, spans: readonly ModelSpan[], found: readonly RecognizedMention[]): RecognizedMention[] {
  const dates = found.filter(({ type }) => type === 'date');
  let next = 0;
  const sure = spans.filter(({ type, confidence }) => confidence >= (type === 'event' ? leastSureEvent : leastSure));
  const mentions = sure.map((span): RecognizedMention => {
    while (next < found.length && found[next]!.end <= span.start) next++;
    const first = found[next];
    const exact = first?.start === span.start && first.end === span.end && first.type === span.type ? first : undefined;
    return exact ? { ...exact, score: span.confidence } : { ...told(paragraph, span), ...base(span) };
  });
  return resolve([...mentions, ...dates]);
}

function base({ start, end, type, confidence }: ModelSpan): RecognizedMention {
  return { start, end, type, score: confidence, why: { rule: 'model' } };
}

/** What the words of a span tell of it. */
function told(paragraph: Paragraph, span: ModelSpan): Partial<RecognizedMention> {
  if (span.type === 'event') return { kind: eventKind(paragraph, span.firstToken, span.endToken), sentence: paragraph.sentenceAt(span.start) };
  const match = paragraph.once(coverage)[span.firstToken];
  if (match?.first !== span.firstToken || match.end !== span.endToken || (match.thing.kind === 'organization') !== (span.type === 'organization')) return {};
  return { common: match.thing.common, ...(match.thing.code ? { territory: match.thing.code } : {}) };
}
