import { tokenize, type Token } from '../text/tokens';

/** Names of several words with what they stand for, asked by the tokens of a text; the longest name wins. */
export class Gazetteer<Value> {
  private readonly byFirst = new Map<string, Entry<Value>[]>();

  /** Adds a name; letters that are capital here must be so in the text. A first name for the same words stays. */
  add(name: string, value: Value): void {
    const words = splitName(name);
    const first = words[0];
    if (!first) return;
    const entry: Entry<Value> = { words, value };
    const others = this.byFirst.get(first.key);
    if (!others) this.byFirst.set(first.key, [entry]);
    else {
      // Kept in order of falling length, so that the first that matches is the longest.
      const at = others.findIndex((other) => other.words.length < words.length);
      if (at === -1) others.push(entry);
      else others.splice(at, 0, entry);
    }
  }

  /** The longest name that begins with the token at `at`, as the index behind its last token and its value. */
  match(tokens: readonly Token[], at: number): { end: number; value: Value } | undefined {
    const entries = this.byFirst.get(tokens[at]!.key);
    if (!entries) return undefined;
    for (const entry of entries) {
      if (matches(entry.words, tokens, at)) return { end: at + entry.words.length, value: entry.value };
    }
    return undefined;
  }
}

interface Word {
  readonly key: string;
  readonly shape: 'lower' | 'capital' | 'upper' | 'none';
}

interface Entry<Value> {
  readonly words: readonly Word[];
  readonly value: Value;
}

function matches(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const token = tokens[at + index];
    if (token?.key !== word.key) return false;
    if (word.shape === 'upper' && token.shape !== 'upper') return false;
    if (word.shape === 'capital' && token.shape !== 'capital' && token.shape !== 'upper') return false;
  }
  return true;
}

/** What the names of the lexicons have that is more than words, hyphens and single spaces. */
const more = /[.'’&(/]/;

/** The words of a name; by hand where the name is plain, since the tokenizer is slower and lexicons are long. */
function splitName(name: string): Word[] {
  if (more.test(name)) return tokenize(name);
  return name.split(' ').map((word) => {
    const key = word.toLowerCase();
    const capital = word.charAt(0) !== key.charAt(0);
    return { key, shape: !capital ? 'lower' : word.length > 1 && word === word.toUpperCase() ? 'upper' : 'capital' };
  });
}
