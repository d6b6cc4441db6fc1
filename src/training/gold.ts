import type { Span } from '../text/span';

/** A mention as annotated data has it: UTF-16 offsets of the text, and one of the types of the sidecar. */
export interface GoldMention extends Span {
  readonly type: string;
}

/** Annotated text: a document, or a sentence where a format knows of no documents. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** The types of the usual data sets, and their names in sidecars; others (miscellaneous, times) have no counterpart. */
const types: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organization', LOC: 'place', EVT: 'event', DATE: 'date' };

/** Signs that stand close to the word before them, and to the word behind them. */
const closing = /^(?:[.,;:!?%)\]}»”’]|\.{3}|…|['’](?:s|t|re|ve|ll|d|m)|n['’]t)$/iu;
const opening = /^[([{«„‘$€£]$/u;

/**
 * Reads IOB2: a token and its tag on a line, parted by a tab, a blank line after each sentence. The text is put
 * together again from the tokens as it is usually set, since spaces are not recorded.
 *
 * @param id names the source; sentences are `id:1`, `id:2` …
 * @throws Error that names the line which is none
 */
export function readIob2(source: string, id: string): GoldText[] {
  const sentences: GoldText[] = [];
  let builder = new SentenceBuilder();
  const end = (): void => {
    if (builder.text !== '') sentences.push({ id: `${id}:${sentences.length + 1}`, text: builder.text, mentions: builder.mentions });
    builder = new SentenceBuilder();
  };
  source.split('\n').forEach((line, at) => {
    if (line.trim() === '') return end();
    const [token, tag] = line.replace(/\r$/, '').split('\t');
    if (!token || !tag || !/^(?:O|[BI]-[A-Z]+)$/.test(tag)) throw new Error(`${id}:${at + 1}: not a token, a tab and a tag of IOB2`);
    builder.add(token, tag);
  });
  end();
  return sentences;
}

/** Puts a sentence together from its tokens. */
class SentenceBuilder {
  text = '';
  readonly mentions: { start: number; end: number; type: string }[] = [];
  /** The tag of the last token without its prefix, where a mention can go on. */
  private last: string | undefined;
  private close = true;
  /** Which quotation marks are open: those that open and close alike are told apart by turns. */
  private readonly quotes = new Set<string>();

  add(token: string, tag: string): void {
    const quote = this.quoteOf(token);
    if (!this.close && quote !== 'closes' && !closing.test(token)) this.text += ' ';
    const start = this.text.length;
    this.text += token;
    this.close = quote === 'opens' || opening.test(token);
    const name = tag === 'O' ? undefined : tag.slice(2);
    const type = name !== undefined && Object.hasOwn(types, name) ? types[name] : undefined;
    if (type !== undefined && tag.startsWith('I') && this.last === name) this.mentions.at(-1)!.end = this.text.length;
    else if (type !== undefined) this.mentions.push({ start, end: this.text.length, type });
    this.last = name;
  }

  private quoteOf(token: string): 'opens' | 'closes' | undefined {
    // German opens with low marks and closes with what opens in English.
    if (token === '“' && this.quotes.delete('„')) return 'closes';
    if (token === '„') this.quotes.add(token);
    if (token !== '"' && token !== '“') return undefined;
    if (token === '"' && this.quotes.delete(token)) return 'closes';
    if (token === '"') this.quotes.add(token);
    return 'opens';
  }
}

/**
 * Reads documents as JSON Lines, `{"id","text","mentions":[{"start","end","type"}]}` with half-open offsets in code
 * points, as `dramatis suggest --json` counts them.
 *
 * @throws Error that names the line which is none
 */
export function readDocuments(source: string, name: string): GoldText[] {
  return source.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      const { id, text, mentions } = JSON.parse(line) as { id: string; text: string; mentions: readonly { start: number; end: number; type: string }[] };
      const units = [0];
      for (const point of text) units.push(units.at(-1)! + point.length);
      const known = mentions.filter(({ type }) => Object.hasOwn(types, type));
      return [{ id, text, mentions: known.map(({ start, end, type }) => ({ start: unitsAt(units, start), end: unitsAt(units, end), type: types[type]! })) }];
    } catch (error) {
      throw new Error(`${name}:${at + 1}: not a document with its mentions: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function unitsAt(units: readonly number[], point: number): number {
  const unit = units[point];
  if (unit === undefined) throw new RangeError(`offset ${point} is beyond the text`);
  return unit;
}
