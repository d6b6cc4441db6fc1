import { keyOf, type Token } from '../../text/tokens';
import { hashText, mix } from './hash';
import { isOrganizationHead } from '../acronyms';
import { isEventHead } from '../events';
import { groupOf, type Group } from './groups';
import { stemHash, type NameList } from './names';
import { skeletonOf, soundOf, stemOf } from './sound';

/** What features of several words are made of. */
export interface FormKeys {
  readonly word: number;
  readonly sound: number;
  readonly shape: number;
  readonly suffix: number;
  readonly stem: number;
  /** What the list of names knows of it. */
  readonly flags: number;
  readonly capital: boolean;
  /** Whether names of organizations or of events begin with it; see `governors.ts`. */
  readonly head: Head;
}

/** What a word is the head of. */
export const heads = { none: 0, organization: 1, event: 2 } as const;
export type Head = (typeof heads)[keyof typeof heads];

/** What a word form tells by itself, wherever it stands: hashes of its features. */
export interface Form extends FormKeys {
  /** Features of the word for itself, for its direct neighbours, and for those one further. */
  readonly own: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
  /** The group of each of `own`. */
  readonly groups: Uint8Array;
}

/** Letters by case and digits, runs of one kind as one: `Xx`, `X`, `x-Xx`, `d`. */
function shapeOf(word: string): string {
  let shape = '';
  for (let at = 0; at < word.length && at < 40; at++) {
    const character = word.charAt(at);
    const lower = character.toLowerCase();
    const kind = lower !== character ? 'X' : lower !== character.toUpperCase() ? 'x' : character >= '0' && character <= '9' ? 'd' : character;
    if (kind !== shape.charAt(shape.length - 1) || kind === 'X') shape += kind;
  }
  return shape.replace(/X{2,}/g, (run) => (run.length > 4 ? 'XXXXX' : run));
}

const seeds = new Map<string, number>();
function seed(name: string): number {
  let value = seeds.get(name);
  if (value === undefined) seeds.set(name, (value = hashText(name)));
  return value;
}

/** Of longer words, which are none, the beginning does. */
export const longestWord = 64;

/** @param trusted whether the case of its letters says anything, which in all-capital lines it does not */
export function makeForm(token: Token, trusted: boolean, names: NameList): Form {
  const own: number[] = [];
  const groups: number[] = [];
  const key = token.key.slice(0, longestWord);
  const isWord = token.kind === 'word';
  const sound = isWord ? soundOf(key) : key;
  const stem = stemOf(sound);
  const skeleton = isWord ? skeletonOf(sound) : key;
  const number = token.kind === 'number' ? `#${Math.min(token.text.length, 5)}` : undefined;
  const shape = trusted ? shapeOf(token.text) : `?${token.kind}`;
  const stemmed = isWord ? stemHash(key) : 0;
  const flags = isWord ? names.flags(stemmed) : 0;
  const push = (hash: number, group: Group): void => {
    own.push(hash);
    groups.push(group);
  };
  const is = (group: Group, name: string, value: string): void => push(hashText(value, seed(name)), group);
  const add = (list: number[], name: string, value: string): void => void list.push(hashText(value, seed(name)));
  is(groupOf.word, 'w', number ?? key);
  if (isWord) {
    if (key.length > 5) is(groupOf.word, 's5', key.slice(-5));
    if (key.length > 4) is(groupOf.word, 'p4', key.slice(0, 4));
    if (key.includes('-')) {
      is(groupOf.word, 'hy', keyOf(key.slice(key.lastIndexOf('-') + 1)));
      is(groupOf.word, 'hs', key.slice(0, key.indexOf('-')));
    }
    is(groupOf.sound, 'so', sound);
    is(groupOf.sound, 'st', stem);
    is(groupOf.sound, 'sk', skeleton);
    is(groupOf.sound, 'op', sound.slice(0, 4));
    for (let length = 2; length <= 4 && length < sound.length; length++) is(groupOf.affixes, `os${length}`, sound.slice(-length));
    for (let length = 1; length <= 4 && length < key.length; length++) {
      is(groupOf.affixes, `s${length}`, key.slice(-length));
      if (length > 1 && length < 4) is(groupOf.affixes, `p${length}`, key.slice(0, length));
    }
    push(mix(hashText(shape, seed('shs')), hashText(key.slice(-3))), groupOf.affixes);
    is(groupOf.names, 'fl', String(flags));
    for (let bit = 1; bit < 16; bit <<= 1) if (flags & bit) push(mix(seed('f'), bit), groupOf.names);
    push(mix(hashText(shape, seed('shf')), flags), groupOf.names);
  }
  const near: number[] = [];
  add(near, 'nw', number ?? key);
  add(near, 'nsh', shape);
  add(near, 'nfl', String(flags));
  if (isWord) {
    add(near, 'nst', stem);
    add(near, 'ns', key.slice(-3));
    add(near, 'np', key.slice(0, 4));
    add(near, 'nos', sound.slice(-4));
  }
  const far: number[] = [];
  add(far, 'fw', number ?? key);
  add(far, 'fsh', shape);
  if (isWord) add(far, 'fst', stem);
  return {
    own: Int32Array.from(own),
    groups: Uint8Array.from(groups),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
    word: hashText(number ?? key),
    sound: hashText(stem),
    shape: hashText(shape),
    suffix: hashText(key.slice(-3)),
    stem: stemmed,
    flags,
    capital: token.shape === 'capital' || token.shape === 'upper',
    head: !isWord ? heads.none : isOrganizationHead(key) ? heads.organization : isEventHead(key, token.shape !== 'lower') ? heads.event : heads.none,
  };
}
