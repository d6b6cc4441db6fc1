import type { Group } from './group';
import { holderKind, ofGovernment, type HolderKind } from './lexicon/holderWords';

/** Whether an organization beside a role may be what it is held in: a minister's or mayor's party is not. */
export function mayHold(role: string, holder: Group): boolean {
  const kind = holderKind(role);
  return (kind !== 'state' && kind !== 'place' && kind !== 'ministry') || isCalled(holder, ofGovernment);
}

/** The first word of a role, as that of a woman or a man. */
export function officeOf(role: string): string {
  return role.split(' ')[0]!.toLowerCase().replace(/(?:in|ка)$/u, '');
}

/** Whether a role of a kind can be held in an entity. @param words by which the organizations are called that have it */
export function fitsKind(kind: HolderKind, holder: Group, words: RegExp | undefined): boolean {
  const country = holder.type === 'place' && holder.territory !== undefined && !/^\d/.test(holder.territory);
  if (kind === 'state') return country;
  if (kind === 'ministry') return country || isCalled(holder, words);
  if (kind === 'place') return holder.type === 'place' ? !country : isCalled(holder, words);
  return holder.type === 'organization';
}

/** Whether an organization is called by words. */
export function isCalled(holder: Group, words: RegExp | undefined): boolean {
  if (!words || holder.type !== 'organization') return false;
  for (const name of holder.names.keys()) if (words.test(name)) return true;
  return false;
}
