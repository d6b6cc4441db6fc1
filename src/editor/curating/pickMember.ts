import * as vscode from 'vscode';
import { plainLabel } from '../common/plainText';
import { pickName, type Named } from '../common/pickName';
import { typeIcon } from '../common/types';
import type { Member } from './folderCast';

/** A member of the cast as a row of a list. */
export function memberItem(member: Member): Named<string> {
  const { id, type, name, names, articles } = member;
  const where = articles === 0 ? vscode.l10n.t('suggestion') : articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles);
  return { label: `$(${typeIcon(type)}) ${plainLabel(name)}`, description: id, detail: [where, ...[...names].filter((other) => other !== name).slice(0, 3).map((other) => plainLabel(other))].join(' · '), names: [...names, id], value: id };
}

/** Asks for another member of the same kind: those of the same type come first, and in them those with a like id. */
export function pickOther(title: string, members: ReadonlyMap<string, Member>, ids: readonly string[], first: readonly Named<string>[] = []): Promise<string | undefined> {
  const one = members.get(ids[0]!)!;
  const near = (other: Member): number => Number(other.type === one.type) * 2 + Number(other.id.split('-').some((word) => one.id.split('-').includes(word)));
  const others = [...members.values()].filter(({ id, kind }) => kind === one.kind && !ids.includes(id)).sort((a, b) => near(b) - near(a) || a.name.localeCompare(b.name));
  return pickName(title, [...first, ...others.map(memberItem)]);
}
