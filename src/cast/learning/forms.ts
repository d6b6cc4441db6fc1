import { tokenize, type Token } from '../../text/tokens';
import type { Paragraph } from '../../recognition/paragraph';
import { Counts } from './counts';

/** The words by which something was accepted or rejected, counted by article. */
export class Form {
  /** How many articles name an entity so. */
  readonly targets = new Counts();
  /** In how many articles the words were accepted as each type, and rejected as it. */
  readonly accepted = new Counts();
  readonly rejected = new Counts();
  /** Whether it is looked for in paragraphs. */
  sought = false;
  /** Whether that has to be found out anew. */
  touched = false;

  constructor(readonly text: string) {}

  get empty(): boolean {
    return this.targets.size + this.accepted.size + this.rejected.size === 0;
  }
}

/** A form where it stands in a paragraph. */
export interface FormHit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Whether it is the first part of a compound with hyphens. */
  readonly compound?: true;
}

/** Forms by their tokens, as a tree: what stands at a node is spelt by the tokens on the way to it. */
interface Node {
  /** Most have none. */
  next: Map<string, Node> | undefined;
  /** Mostly one; more where only the spaces differ. In the order of their letters. */
  forms: readonly Form[];
}

/** Forms asked by their words, and looked for in paragraphs as whole words. */
export class Forms {
  private readonly byText = new Map<string, Form>();
  private readonly root: Node = { next: undefined, forms: none };
  /** Forms of several words, without regard to case and article. */
  private readonly bare: Node = { next: undefined, forms: none };
  /** What was found in paragraphs since a form was last added or removed: a keystroke changes one of hundreds. */
  private hits = new WeakMap<Paragraph, readonly FormHit[]>();
  private searched = false;

  get(text: string): Form | undefined {
    return this.byText.get(text);
  }

  /** The form with these words, made where there is none. */
  open(text: string): Form {
    let form = this.byText.get(text);
    if (!form) this.byText.set(text, (form = new Form(text)));
    return form;
  }

  /** Looks for a form from now on, as long as it names an entity; those in small letters ("the minister") are too common. */
  settle(form: Form): void {
    const sought = form.targets.size > 0 && /\p{Lu}/u.test(form.text) && /\p{L}.*\p{L}/su.test(form.text);
    if (sought !== form.sought) {
      form.sought = sought;
      if (this.searched) this.hits = new WeakMap();
      this.searched = false;
      const tokens = tokenize(form.text);
      this.place(form, this.root, tokens.map(({ text }) => text), 0);
      if (tokens.filter(({ kind }) => kind === 'word').length > 1) this.place(form, this.bare, tokens.map(bareOf), 0);
    }
    if (form.empty) this.byText.delete(form.text);
  }

  /** Where forms stand in a paragraph, from left to right, the longest at each place. */
  find(paragraph: Paragraph): readonly FormHit[] {
    if (!this.root.next) return none;
    this.searched = true;
    let hits = this.hits.get(paragraph);
    if (!hits) this.hits.set(paragraph, (hits = this.search(paragraph.tokens)));
    return hits;
  }

  /** Puts a form where its tokens lead, or takes it from there with all that then leads nowhere. */
  private place(form: Form, node: Node, words: readonly string[], at: number): void {
    const word = words[at];
    if (word === undefined) {
      const others = node.forms.filter((other) => other !== form);
      node.forms = form.sought ? [...others, form].sort((a, b) => (a.text < b.text ? -1 : 1)) : others;
      return;
    }
    const inside = (node.next ??= new Map<string, Node>());
    let next = inside.get(word);
    if (!next) inside.set(word, (next = { next: undefined, forms: none }));
    this.place(form, next, words, at + 1);
    if (next.forms.length === 0 && !next.next) inside.delete(word);
    if (inside.size === 0) node.next = undefined;
  }

  private search(tokens: readonly Token[]): readonly FormHit[] {
    const hits: FormHit[] = [];
    const bare = tokens.map(bareOf);
    for (let at = 0; at < tokens.length; at++) {
      const { text, start, shape } = tokens[at]!;
      const exact = longest(this.root, (behind) => tokens[at + behind]?.text);
      const found = exact ?? (shape === 'lower' ? undefined : longest(this.bare, (behind) => bare[at + behind]));
      if (found) {
        const last = at + found.length - 1;
        hits.push({ start, end: tokens[last]!.end, form: found.form });
        at = last;
        continue;
      }
      const hyphen = text.search(/[-‐‑]/u);
      const part = hyphen > 0 ? this.root.next?.get(text.slice(0, hyphen))?.forms[0] : undefined;
      if (part) hits.push({ start, end: start + hyphen, form: part, compound: true });
    }
    return hits;
  }
}

/** The form that the most words spell, and how many these are. */
function longest(root: Node, wordAt: (behind: number) => string | undefined): { readonly form: Form; readonly length: number } | undefined {
  let best: { readonly form: Form; readonly length: number } | undefined;
  let length = 0;
  for (let node = root.next?.get(wordAt(0) ?? ''); node; node = node.next?.get(wordAt(length) ?? '')) {
    length++;
    if (node.forms.length > 0) best = { form: node.forms[0]!, length };
  }
  return best;
}

/** A word in small letters without the Macedonian or Bulgarian article of the singular: "Парламентарната" is "парламентарна". */
function bareOf({ kind, key }: Token): string {
  return kind === 'word' && key.length > shortestWithArticle ? key.replace(/(?:та|то|от|ът|ят)$/u, '') : key;
}

/** Of shorter words the ending is the stem. */
const shortestWithArticle = 5;

const none: readonly never[] = [];
