import type { RecognizedMention } from '../../recognition/mention';
import type { Article } from '../../recognition/recognizer';
import type { Span } from '../../text/span';
import type { Edges } from './edges';

/** Words beside a mention that are tried. */
const most = 3;
/** How far they are looked for, in UTF-16 units. */
const window = 80;

/** Mentions with the words beside them that people have taken in, without those that they have left out. */
export function withCorrectedEdges(article: Article, found: readonly RecognizedMention[], all: readonly Edges[]): readonly RecognizedMention[] {
  const learnt = all.find((edges) => !edges.empty);
  if (!learnt) return found;
  return found.map((mention, at) => {
    const from = found[at - 1]?.end ?? 0;
    const until = found[at + 1]?.start ?? article.text.length;
    return corrected(article.text, mention, learnt, from, until);
  });
}

function corrected(text: string, mention: RecognizedMention, edges: Edges, from: number, until: number): RecognizedMention {
  const { type } = mention;
  const lead = Math.max(from, mention.start - window, text.lastIndexOf('\n', mention.start - 1) + 1);
  const before = words(/(?:[^\s.,;:!?()]+\s+)*$/u.exec(text.slice(lead, mention.start))![0], mention.start, 'ends');
  const behind = words(/^(?:[^\S\n]+[^\s.,;:!?()]+)*/u.exec(text.slice(mention.end, Math.min(until, mention.end + window)))![0], mention.end, 'starts');
  const own = words(text.slice(mention.start, mention.end), mention.start, 'starts');
  let { start, end } = mention;
  for (let count = most; count > 0; count--) {
    const [out, mine] = [before.slice(-count), own.slice(0, count)];
    if (out.length === count && edges.belong(type, 'before', spelt(out)) === 'in') start = out[0]!.start;
    else if (count < own.length && edges.belong(type, 'before', spelt(mine)) === 'out') start = own[count]!.start;
    else continue;
    break;
  }
  for (let count = most; count > 0; count--) {
    const [out, mine] = [behind.slice(0, count), own.slice(-count)];
    if (out.length === count && edges.belong(type, 'behind', spelt(out)) === 'in') end = out.at(-1)!.end;
    else if (count < own.length && edges.belong(type, 'behind', spelt(mine)) === 'out') end = own.at(-count - 1)!.end;
    else continue;
    break;
  }
  return start < end && (start !== mention.start || end !== mention.end) ? { ...mention, start, end } : mention;
}

interface Word extends Span {
  readonly text: string;
}

/** The words of a stretch of text that starts or ends at an offset, with their places. */
function words(stretch: string, at: number, side: 'starts' | 'ends'): Word[] {
  const offset = side === 'starts' ? at : at - stretch.length;
  return [...stretch.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({ text, start: offset + index, end: offset + index + text.length }));
}

function spelt(some: readonly Word[]): string {
  return some.map(({ text }) => text).join(' ');
}
