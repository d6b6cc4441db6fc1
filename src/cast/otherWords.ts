import { coverage } from '../recognition/lexical';
import { nationOf } from '../recognition/lexicon/nationalities';
import type { Paragraph } from '../recognition/paragraph';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Known } from './known';
import { emptyOrganizationWords } from './lexicon/organizationWords';
import { organizationKey, organizationName, partsOfWord, saidBy, stemOf } from './organizationNames';
import { slugOf } from './slugs';

/*
 * A known organization may be named in words that nobody has called it by yet, most often in another language: what words
 * that stand together mean is compared with what known names mean.
 */

/** So many tokens a name has at most, and so many words whose meaning is not known. */
const longest = { tokens: 14, rest: 3 };

/** Between the words of a name: hyphens, quotation marks, commas. */
const joining = /^[-‐‑–—„“”"«»‘’'’,/&]$/u;
/** What begins anew: a body of one to which it belongs. */
const parting = /^[,/–—-]$/;
/** A name goes no further than to who holds an office, or to the body at which it is. */
const never = /^(?:при|към|кон)$|(?:minister(?:in|innen|s|n)?|commissioner|министер(?!ств)\p{L}*|министър\p{L}*)$/u;
/** With these no name begins. */
const articles = /^(?:the|der|die|das|den|dem|des)$/;
/** Words that say nothing and stand at the end of names. */
const tails = /^(?:affairs|matters|works?|angelegenheiten|geschäfte|fragen|работи(?:те)?|работа|въпроси(?:те)?|прашања(?:та)?)$/;

/** A name of a known organization in other words, offsets in the paragraph. */
export interface OtherWords extends Span {
  /** By which name it is known. */
  readonly evidence: string;
  /** Whether it begins with what an organization is called by, not with a place or an adjective, and goes on without a comma or dash. */
  readonly plain: boolean;
}

/** What a token adds to what a name says. */
interface Part {
  readonly meanings: readonly string[];
  readonly rest: readonly string[];
  /** Whether it names a country. */
  readonly nation: boolean;
  /** Whether a name may begin, and may end, with it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** The first token behind it: names of the lexicons are of several. */
  readonly next: number;
}

/** What the tokens of a paragraph add, as {@link organizationName} has it; none where names end. */
function partsIn(paragraph: Paragraph): readonly (Part | undefined)[] {
  const { tokens } = paragraph;
  const covered = paragraph.once(coverage);
  return tokens.map((token, at): Part | undefined => {
    const { kind, key, shape, text } = token;
    if (kind === 'mark') return joining.test(text) ? { meanings: [], rest: [], nation: false, begins: false, ends: false, next: at + 1 } : undefined;
    if (never.test(key)) return undefined;
    const match = covered[at];
    if (match && match.first === at && (shape !== 'lower' || match.thing.kind === 'territory')) {
      const { kind: sort, common, code = '' } = match.thing;
      const name = slugOf(common);
      const said = sort === 'organization' ? { meanings: [], rest: [`=${name}`] } : sort === 'city' ? { meanings: [], rest: [`@${name}`] } : { meanings: /^\d/.test(code) ? [name] : [], rest: [] };
      return { ...said, nation: sort === 'territory', begins: shape !== 'lower', ends: true, next: match.end };
    }
    const { full, ...said } = kind === 'word' ? saidByWord(key) : { meanings: [], rest: [key], nation: false, full: true };
    // No name ends with an adjective or with a word that says nothing.
    return { ...said, begins: shape !== 'lower' && !articles.test(key), ends: full || (said.nation && shape !== 'lower'), next: at + 1 };
  });
}

/** So many words are remembered: most of an article come again. */
const manyWords = 5000;

/** What a word, in small letters, adds wherever it stands, and whether it says anything but of which country something is. */
const saidByWord = remembered((key: string): Pick<Part, 'meanings' | 'rest' | 'nation'> & { readonly full: boolean } => {
  const all = partsOfWord({ kind: 'word', key });
  const words = all.filter((word) => nationOf(word) === undefined || nationOf(word) === '150');
  const full = words.filter((word) => !emptyOrganizationWords.has(word)).map((word) => ({ word, said: saidBy(word) }));
  return {
    meanings: full.flatMap(({ said }) => said.map(({ name }) => name)),
    rest: full.flatMap(({ word, said }) => (said.length > 0 ? [] : [stemOf('word', word)])),
    nation: words.length < all.length,
    full: full.length > 0,
  };
}, manyWords);

/**
 * Where known organizations are named in a paragraph by words of the same meaning, the longest names first; by a single
 * meaning none is.
 *
 * @param isFree whether there is room for a name: what is named already need not be looked up
 */
export function inOtherWords(paragraph: Paragraph, known: Known, isFree: (place: Omit<OtherWords, 'evidence'>) => boolean): OtherWords[] {
  const parts = paragraph.once(partsIn);
  const { tokens, text } = paragraph;
  const found: OtherWords[] = [];
  for (const [first, opening] of parts.entries()) {
    if (!opening?.begins) continue;
    const meanings = new Set<string>();
    const rest = new Set<string>();
    let nation = false;
    let plain = opening.meanings.length > 0 || opening.rest.some((one) => !one.startsWith('@'));
    for (let at = first; at < first + longest.tokens; ) {
      const part = parts[at];
      if (!part || rest.size > longest.rest) break;
      // What says the same again is another name: "das serbische Innenministerium und das kroatische Innenministerium".
      if (part.meanings.length > 0 && part.meanings.every((one) => meanings.has(one))) break;
      if (parting.test(tokens[at]!.text)) plain = false;
      for (const one of part.meanings) meanings.add(one);
      for (const one of part.rest) rest.add(one);
      at = part.next;
      nation ||= part.nation;
      // What the lexicons know by its country is known under another key.
      if (!part.ends || meanings.size === 0 || meanings.size + rest.size < 2 || !(nation || known.hasOrganization(keyOf(meanings, rest)))) continue;
      while (at < tokens.length && tails.test(tokens[at]!.key)) at++;
      const span = { start: tokens[first]!.start, end: tokens[at - 1]!.end };
      if (!isFree({ ...span, plain })) continue;
      const name = organizationName(text.slice(span.start, span.end));
      const one = known.organizationsBy(organizationKey(name)).find(({ id }) => !known.isGuess(id) && (name.nation === undefined || (known.nationOf(id) ?? name.nation) === name.nation));
      if (one) found.push({ ...span, evidence: one.text, plain });
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** What {@link organizationKey} mostly is for a name that says these things: cheap enough to be asked for wherever a name may end. */
function keyOf(meanings: ReadonlySet<string>, rest: ReadonlySet<string>): string {
  const said = new Set(meanings);
  if (said.has('ministry')) said.delete('federal');
  if (said.has('assembly') && said.delete('peoples')) said.add('national');
  return organizationKey({ meanings: [...said].sort(), rest: [...rest].sort() });
}
