import type { Token } from '../../text/tokens';
import { rules, type RecognizedMention } from '../mention';
import type { Paragraph } from '../paragraph';
import type { FormKeys } from './forms';
import { phraseFlags, ruleHint, type Sequence } from './features';
import { governorsOf, type Governors } from './governors';
import { modelTypes } from './labels';
import type { NameList } from './names';

const nothing: readonly number[] = [];

/** Makes the form of a word. `trusted` says whether the case of its letters means anything. */
export type FormOf<F extends FormKeys> = (token: Token, trusted: boolean) => F;

/** What a document knows of its words, by their keys. */
export interface WordFacts {
  /** Words that stand in small letters somewhere. */
  readonly lower: ReadonlySet<string>;
  /** How often a word stands with a capital letter where no sentence begins. */
  readonly capital: ReadonlyMap<string, number>;
}

/** A sentence of a paragraph, by its tokens. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly first: boolean;
  /** Whether the case of its letters tells nothing, since all are capitals. */
  readonly shouted: boolean;
  /** Whether most of its words begin with a capital, as in an English headline. */
  readonly titled: boolean;
}

/** A sentence with all that its paragraph alone tells. */
export interface PreparedSentence<F extends FormKeys> extends Sentence {
  readonly forms: readonly F[];
  readonly manner: number;
  readonly language: number;
  readonly hints: readonly (readonly number[])[];
  readonly governors: Governors;
}

/** A line without an end, as of a table, is cut: nothing that far away says anything. */
const longest = 200;

function sentencesOf(paragraph: Paragraph): Sentence[] {
  const { tokens } = paragraph;
  const out: Sentence[] = [];
  let at = 0;
  for (const sentence of paragraph.sentences) {
    const first = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    for (let from = first; from < at; from += longest) out.push(describe(tokens.slice(from, Math.min(at, from + longest)), from === 0));
  }
  return out;
}

function describe(tokens: readonly Token[], first: boolean): Sentence {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (const { kind, shape, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    words++;
    if (shape === 'upper') upper++;
    if (shape !== 'lower') capital++;
  }
  return { tokens, first, shouted: words >= 2 && upper > 0.7 * words, titled: words >= 4 && capital > 0.75 * words };
}

/** The sentences of a paragraph, so that their case counts can be taken once. */
const analysed = (paragraph: Paragraph): readonly Sentence[] => sentencesOf(paragraph);

/** What the paragraphs of a document know of its words. */
export function wordFacts(paragraphs: Iterable<Paragraph>): WordFacts {
  const lower = new Set<string>();
  const capital = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const counted = paragraph.once(casesOf);
    for (const key of counted.lower) lower.add(key);
    for (const key of counted.capital) capital.set(key, (capital.get(key) ?? 0) + 1);
  }
  return { lower, capital };
}

function casesOf(paragraph: Paragraph): { readonly lower: readonly string[]; readonly capital: readonly string[] } {
  const lower = new Set<string>();
  const capital: string[] = [];
  for (const { tokens, shouted, titled } of paragraph.once(analysed)) {
    if (shouted || titled) continue;
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (token.shape === 'lower') lower.add(token.key);
      else if (at > 0) capital.push(token.key);
    });
  }
  return { lower: [...lower], capital };
}

/** Small numbers for what a paragraph tells of a token; the numbers from {@link ruleHint} on are of rules. */
const hint = { start: 1, quoted: 4, bracketed: 5, opening: 6, phrase: 32, label: ruleHint, ends: ruleHint + 32, rule: 2 * ruleHint } as const;
const languages: Readonly<Record<string, number>> = { de: 1, en: 2, mk: 3, bg: 4 };
const ruleIndex = new Map(rules.map((rule, index) => [rule, index]));
/** So many tokens behind an opening bracket are taken to be in it, so that one that is never closed does no harm. */
const bracketReach = 8;

/** The sentences of a paragraph with all that it tells. `found` are the mentions by rule, in the same offsets as the tokens, ordered. */
export function prepare<F extends FormKeys>(paragraph: Paragraph, found: readonly RecognizedMention[], form: FormOf<F>, names: NameList): PreparedSentence<F>[] {
  let next = 0;
  const language = paragraph.language === undefined ? 0 : languages[paragraph.language]!;
  return paragraph.once(analysed).map((sentence) => {
    const { tokens, first, shouted, titled } = sentence;
    const forms = tokens.map((token) => form(token, !shouted));
    const phrases = phraseFlags(forms, names);
    const unended = !/[.!?…:;»“”"]/.test(tokens[tokens.length - 1]?.text ?? '');
    let quoted = false;
    let brackets = 0;
    const hints = tokens.map((token, at): readonly number[] => {
      const out: number[] = [];
      if (at === 0) out.push(hint.start);
      if (first && at < 6) out.push(hint.opening);
      if (token.kind === 'mark') {
        if ('"„“”«»'.includes(token.text)) quoted = !quoted;
        if (token.text === '(') brackets = bracketReach;
        if (token.text === ')') brackets = 0;
      } else {
        if (quoted) out.push(hint.quoted);
        if (brackets > 0) {
          out.push(hint.bracketed);
          brackets--;
        }
      }
      if (phrases[at]) out.push(hint.phrase + phrases[at]);
      while (next < found.length && found[next]!.end <= token.start) next++;
      const mention = found[next];
      if (mention && mention.start < token.end) {
        const type = (modelTypes as readonly string[]).indexOf(mention.type);
        const label = 2 * (type + 1) + (mention.start >= token.start ? 0 : 1);
        out.push(hint.label + label, hint.rule + label * 32 + ruleIndex.get(mention.why.rule)!);
        if (mention.end <= token.end) out.push(hint.ends + label);
      }
      return out.length === 0 ? nothing : out;
    });
    return { ...sentence, manner: 1 + Number(shouted) + 2 * Number(titled) + 4 * Number(unended) + 8 * Number(first), language, forms, hints, governors: governorsOf(tokens, forms) };
  });
}

/** How often a capital elsewhere still counts for more. */
const often = 3;

/** What the document tells of the words of a paragraph, sentence by sentence: small numbers, 0 for nothing. */
export function factsOf(paragraph: Paragraph, { lower, capital }: WordFacts): Uint8Array[] {
  return paragraph.once(analysed).map(({ tokens, shouted, titled }) => Uint8Array.from(tokens, (token, at) => {
    if (token.kind !== 'word' || token.shape === 'lower') return 0;
    // Its own capital letter says nothing about the others.
    const counted = (capital.get(token.key) ?? 0) - (at > 0 && !shouted && !titled ? 1 : 0);
    return (lower.has(token.key) ? 1 : 5) + Math.min(often, counted);
  }));
}

export function sequenceOf<F extends FormKeys>(sentence: PreparedSentence<F>, facts: Uint8Array): Sequence<F> {
  const { forms, manner, language, hints, governors } = sentence;
  return { forms, manner, language, hints, facts, heads: governors.heads, reach: governors.reach };
}
