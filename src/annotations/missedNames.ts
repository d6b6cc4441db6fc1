import * as l10n from '../text/l10n';
import type { Found } from './checks/finding';
import type { Annotations } from './model';

/** A name as some sidecar declares it. */
export interface DeclaredName {
  readonly name: string;
  readonly id: string;
}

/** A name with the place of its first word in it, under the words that lead to it. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: { readonly name: string; readonly id: string; readonly lead: number }[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Many names, looked for in many texts at once: each word of a text is followed into the tree of all names'
 * words, so that a text costs one pass, however many names there are.
 */
export class NameTree {
  private readonly root: Branch = { next: new Map(), ends: [] };

  /** Names of one word are left out: too often they are a word. Of one name with several ids, the first counts. */
  constructor(names: Iterable<DeclaredName> = []) {
    for (const name of names) this.add(name);
  }

  /** Takes in a name, unless it is there. */
  add({ name, id }: DeclaredName): void {
    const words = [...name.matchAll(word)];
    if (words.length < 2 || !/\S\s+\S/u.test(name)) return;
    let branch = this.root;
    for (const [text] of words) {
      let next = branch.next.get(text);
      if (!next) branch.next.set(text, (next = { next: new Map(), ends: [] }));
      branch = next;
    }
    if (!branch.ends.some((end) => end.name === name)) branch.ends.push({ name, id, lead: words[0]!.index });
  }

  /** The names that stand in a text as whole words, each once, in the order in which their first places end. */
  in(text: string): Map<string, string> {
    const found = new Map<string, string>();
    let open: { branch: Branch; start: number }[] = [];
    for (const { 0: current, index } of text.matchAll(word)) {
      const following: typeof open = [];
      for (const { branch, start } of [...open, { branch: this.root, start: index }]) {
        const next = branch.next.get(current);
        if (!next) continue;
        following.push({ branch: next, start });
        for (const { name, id, lead } of next.ends) if (!found.has(name) && text.startsWith(name, start - lead)) found.set(name, id);
      }
      open = following;
    }
    return found;
  }
}

/**
 * The names of a tree that a text has and its annotations do not, with their ids. A name that stands in a quote, be
 * it of something longer or of what was rejected, is not missed.
 */
export function missedNames(text: string, { mentions, rejected }: Annotations, tree: NameTree): Map<string, string> {
  const names = tree.in(text);
  if (names.size > 0) for (const { quote } of [...mentions, ...rejected]) for (const name of tree.in(quote).keys()) names.delete(name);
  return names;
}

/** What is found of a name that is missed. */
export function missedName(name: string, id: string): Found {
  return { rule: 'missed-name', message: l10n.t('{0} is annotated elsewhere as {1} and not here.', JSON.stringify(name), id), id, other: name };
}
