import { mix } from './hash';
import type { Form, FormKeys } from './forms';
import { groupOf, type Group } from './groups';
import { phraseHash, type NameList } from './names';

/** A sentence as the model sees it. */
export interface Sequence<F extends FormKeys = FormKeys> {
  readonly forms: readonly F[];
  /** What the whole sentence is like, and its language, as small numbers. */
  readonly manner: number;
  readonly language: number;
  /** What the paragraph tells of each token beyond its word, as small numbers that are features each; see `document.ts`. */
  readonly hints: readonly (readonly number[])[];
  /** What the document tells of each token's word, likewise; 0 where nothing. */
  readonly facts: Uint8Array;
  /** The word that each token may belong to, and how, see `governors.ts`; 0 where there is none. */
  readonly heads: Int32Array;
  readonly reach: Uint8Array;
}

/** Where a word stands seen from a token, and with which seed its features are told apart there. */
export const positions = [
  { by: 0, seed: 0x11 },
  { by: -1, seed: 0x21 },
  { by: 1, seed: 0x31 },
  { by: -2, seed: 0x41 },
  { by: 2, seed: 0x51 },
] as const;

/** What stands before the first token and behind the last. */
export const edge = 0x7f4a7c15;

/** From this number on a hint says what a rule found. */
export const ruleHint = 512;

const { neighbours, 'pairs of words': pairs, patterns, place, document, rules, names: listed, governors } = groupOf;

/** The features of a word at one of the {@link positions}. */
export function listAt(form: Form, by: number): Int32Array {
  return by === 0 ? form.own : by === 1 || by === -1 ? form.near : form.far;
}

/** Calls `emit` for each feature of a token that is more than one word's own: of words together, of hints and facts. */
export function contextFeatures({ forms, manner, language, hints, facts, heads, reach }: Sequence, at: number, emit: (hash: number, group: Group) => void): void {
  const here = forms[at]!;
  const left = forms[at - 1];
  const right = forms[at + 1];
  const left2 = forms[at - 2];
  const right2 = forms[at + 2];
  const wl = left ? left.word : edge;
  const wr = right ? right.word : edge;
  const sl = left ? left.shape : edge;
  const sr = right ? right.shape : edge;
  const shape = here.shape;
  emit(mix(mix(0x101, wl), here.word), pairs);
  emit(mix(mix(0x102, here.word), wr), pairs);
  emit(mix(mix(mix(0x103, sl), shape), sr), patterns);
  emit(mix(mix(0x104, wl), shape), neighbours);
  emit(mix(mix(0x105, shape), wr), neighbours);
  emit(mix(mix(0x106, left ? left.sound : edge), here.sound), pairs);
  emit(mix(mix(0x107, here.sound), right ? right.sound : edge), pairs);
  emit(mix(mix(mix(0x108, sl), shape), here.flags), listed);
  emit(mix(mix(mix(0x109, left ? left.flags : 16), here.flags), mix(right ? right.flags : 16, shape)), listed);
  emit(mix(mix(mix(0x10a, left ? left.suffix : edge), shape), here.suffix), patterns);
  emit(mix(mix(mix(0x10b, here.suffix), right ? right.suffix : edge), shape), patterns);
  emit(mix(mix(mix(0x10c, left2 ? left2.word : edge), wl), shape), neighbours);
  emit(mix(mix(mix(0x10d, right2 ? right2.word : edge), wr), shape), neighbours);
  emit(mix(mix(0x10e, left2 ? left2.shape : edge), mix(sl, mix(shape, mix(sr, right2 ? right2.shape : edge)))), patterns);
  emit(mix(mix(0x65, manner), shape), place);
  emit(mix(mix(0x66, manner), here.flags), place);
  emit(mix(mix(0x67, language), shape), place);
  emit(mix(mix(mix(0x68, language), shape), here.suffix), place);
  const head = heads[at]!;
  if (head !== 0) {
    const far = reach[at]!;
    emit(mix(0x81, head), governors);
    emit(mix(mix(0x82, head), shape), governors);
    emit(mix(mix(0x83, far), shape), governors);
    emit(mix(mix(0x84, far), here.word), governors);
    emit(mix(mix(mix(0x85, far), shape), here.suffix), governors);
    emit(mix(mix(mix(0x86, head), here.word), wr), governors);
  }
  if (at + 1 < heads.length && heads[at + 1]! !== head) emit(mix(mix(0x87, heads[at + 1]!), head), governors);
  const own = hints[at]!;
  for (let index = 0; index < own.length; index++) {
    const hint = own[index]!;
    const group = hint >= ruleHint ? rules : place;
    emit(mix(0x61, hint), group);
    emit(mix(mix(0x64, hint), shape), group);
  }
  const before = hints[at - 1];
  if (before) for (let index = 0; index < before.length; index++) emit(mix(0x62, before[index]!), before[index]! >= ruleHint ? rules : place);
  const behind = hints[at + 1];
  if (behind) for (let index = 0; index < behind.length; index++) emit(mix(0x63, behind[index]!), behind[index]! >= ruleHint ? rules : place);
  const fact = facts[at]!;
  if (fact > 0) {
    emit(mix(0x71, fact), document);
    emit(mix(mix(0x74, fact), shape), document);
    emit(mix(mix(0x75, fact), here.flags), document);
  }
  if (at > 0 && facts[at - 1]! > 0) emit(mix(0x72, facts[at - 1]!), document);
  if (at + 1 < facts.length && facts[at + 1]! > 0) emit(mix(0x73, facts[at + 1]!), document);
}

/** Calls `emit` for each feature of a token. */
export function features(sequence: Sequence<Form>, at: number, emit: (hash: number, group: Group) => void): void {
  for (const { by, seed } of positions) {
    const form = sequence.forms[at + by];
    if (!form) {
      emit(mix(seed, edge), neighbours);
      continue;
    }
    const list = listAt(form, by);
    for (let index = 0; index < list.length; index++) emit(mix(seed, list[index]!), by === 0 ? form.groups[index]! : neighbours);
  }
  contextFeatures(sequence, at, emit);
}

/** For each token the flags of names of several words that it is part of: bits 0–3 of a first word, 4–7 of a later one. */
export function phraseFlags(forms: readonly FormKeys[], names: NameList): Uint8Array {
  const out = new Uint8Array(forms.length);
  for (let at = 0; at + 1 < forms.length; at++) {
    if (!forms[at]!.capital) continue;
    for (let length = 3; length >= 2; length--) {
      if (at + length > forms.length || !forms[at + length - 1]!.capital) continue;
      const stems: number[] = [];
      for (let index = at; index < at + length; index++) stems.push(forms[index]!.stem);
      const flags = names.flags(phraseHash(stems));
      if (!flags) continue;
      out[at]! |= flags;
      for (let index = at + 1; index < at + length; index++) out[index]! |= flags << 4;
    }
  }
  return out;
}
