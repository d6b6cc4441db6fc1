import type { Countries } from './countries';
import type { Group } from './group';
import { capitals } from './lexicon/capitals';
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

/** Whether a code is that of a part of the world that has no government: a number of the United Nations, or one of ours. */
export function isRegion(code: string): boolean {
  return /^(?:\d.*|WB|BK|SEE|CEE|NAF|ME1)$/.test(code);
}

/** Countries that have federal ministers. */
const federal = /^(?:DE|AT|CH|BE|BA|US|RU|BR|IN|PK|NG|AE|AU|CA|MX|AR|SO|ET|IQ|MY)$/;
const germanFederal = /^(?:DE|AT|CH)$/;

/** Whether a country can have a role by its name: only some have federal ministers. */
export function mayHave(role: string, { territory = '' }: Group): boolean {
  if (/^Bundes(?:\p{Ll}*(?:minister|kanzler|präsident|rat|rät)|minister|kanzler|präsident|rat|rät)/u.test(role)) return germanFederal.test(territory);
  return !/^(?:federal minist|федерал(?:ен|на) мин|сојуз(?:ен|на) мин)/iu.test(role) || federal.test(territory);
}

/** Whether a role of a kind can be held in an entity. @param words by which the organizations are called that have it */
export function fitsKind(kind: HolderKind, holder: Group, words: RegExp | undefined): boolean {
  const country = holder.type === 'place' && holder.territory !== undefined && !isRegion(holder.territory);
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

/** Whose minister somebody "from {Podgorica}" is: the country's whose capital it is. An ambassador is not of where the embassy is. */
export function governed(role: string, named: Group, countries: Countries): Group | undefined {
  const nation = named.type === 'place' && named.common !== undefined ? capitals.get(named.common) : undefined;
  const kind = holderKind(role);
  if (nation === undefined || (kind !== 'state' && kind !== 'ministry')) return named;
  return /ambassador|botschafter|амбасадор|посланик/iu.test(role) ? undefined : countries.of(nation);
}
