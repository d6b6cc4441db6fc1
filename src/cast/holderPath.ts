import { nationOf } from '../recognition/lexicon/nationalities';
import { articles, isHead } from './roleHeads';
import { noRole } from './lexicon/roleWords';
import type { Surroundings } from './surroundings';

/** Words further apart say nothing about each other. */
const farthest = 30;
/** So many words and marks that count at most are told one by one. */
const longestPath = 6;

const letters: Readonly<Record<string, string>> = { person: 'P', organization: 'O', place: 'L' };

/** What a token is where one asks what somebody has a role in: a name by its type, a role, an adjective of a country, a short word or a mark. */
export function pathItem(around: Surroundings, at: number): string {
  let items = known.get(around);
  if (!items) known.set(around, (items = []));
  return (items[at] ??= itemAt(around, at));
}

/** What the tokens of paragraphs are, each asked for again and again. */
const known = new WeakMap<Surroundings, string[]>();

function itemAt(around: Surroundings, at: number): string {
  const token = around.paragraph.tokens[at];
  if (!token) return 'end';
  const mention = around.cover[at];
  if (mention) return letters[mention.type] ?? 'w';
  if (token.kind !== 'word') return /^[„“”"«»'’‘]$/.test(token.text) ? '' : token.kind === 'mark' ? token.text : 'n';
  if (nationOf(token.key) !== undefined) return 'A';
  if (isHead(around, at)) return 'R';
  if (/^(?:the|a|an|die|das|dem|den|ein|eine|einer)$/.test(token.key)) return '';
  if (token.key.length <= 4 && token.shape === 'lower') return token.key;
  return noRole.test(token.key) && !articles.test(token.key) ? 'v' : 'w';
}

/** What stands between two tokens of a paragraph, as one text of at most six items, and apart. */
export function pathBetween(around: Surroundings, from: number, to: number): { readonly path: string; readonly items: ReadonlySet<string> } {
  const all: string[] = [];
  if (to - from <= farthest) {
    for (let at = from; at < to; at++) {
      const item = pathItem(around, at);
      if (item !== '' && !((item === 'w' || around.cover[at]) && all.at(-1) === item)) all.push(item);
    }
  }
  const far = to - from > farthest;
  return { path: far ? 'far' : all.length > longestPath ? 'long' : all.join(' '), items: new Set(far ? ['far'] : all) };
}

/** As much of a word as its forms have in common; nothing of marks and names. */
export function stemAt(around: Surroundings, at: number): string {
  const token = around.paragraph.tokens[at];
  return around.cover[at] || token?.kind !== 'word' ? '' : token.key.slice(0, 6);
}
