import * as vscode from 'vscode';
import { idsOfCast } from '../../annotations/formerId';
import type { Entity } from '../../annotations/model';
import type { MapPart } from '../../annotations/scan';
import { slug } from '../../text/slug';
import type { Named } from '../common/pickName';
import type { Member } from './folderCast';
import { pickOther } from './pickMember';

/** Who the mentions that are split off name. */
export interface SplitTarget {
  readonly id?: string;
  readonly name?: string;
  /** What is put behind the name in the id where the name's own id is taken: a country, an office. */
  readonly qualifier?: string;
}

const fresh = ' new';

/** Asks who mentions name that are split off: somebody new, whose name is asked for, or another member of the cast. */
export async function askTarget(members: ReadonlyMap<string, Member>, from: Member, root: MapPart, quote: string): Promise<Entity | undefined> {
  const item: Named<string> = { label: `$(add) ${vscode.l10n.t('Somebody or something new')}`, description: quote, value: fresh };
  const id = await pickOther(vscode.l10n.t('Split off from {0}, as', from.name), members, [from.id], [item]);
  if (id !== fresh) return id === undefined ? undefined : existing(members, id);
  const name = (await vscode.window.showInputBox({ title: vscode.l10n.t('Name'), value: quote, prompt: vscode.l10n.t('The fullest name that the article states') }))?.trim();
  if (!name) return undefined;
  const taken = takenIn(members, root);
  if (!taken(slug(name))) return { id: slug(name), type: from.type, name };
  const qualifier = await vscode.window.showInputBox({
    title: vscode.l10n.t('Which {0}?', name),
    prompt: vscode.l10n.t('There is one already. A word that tells them apart, such as a country or an office; it becomes part of the id.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A word that tells them apart') : taken(qualified(name, value)) ? vscode.l10n.t('{0} is taken.', qualified(name, value)) : undefined),
  });
  return qualifier === undefined || qualifier.trim() === '' ? undefined : { id: qualified(name, qualifier), type: from.type, name };
}

/** The entity that other code names; `undefined` where it would need a counter. */
export function statedTarget(members: ReadonlyMap<string, Member>, from: Member, root: MapPart, { id, name, qualifier }: SplitTarget, quote: string): Entity | undefined {
  if (id !== undefined) return existing(members, id) ?? { id, type: from.type, name: name ?? quote };
  const taken = takenIn(members, root);
  const called = name ?? quote;
  const next = taken(slug(called)) && qualifier ? qualified(called, qualifier) : slug(called);
  return taken(next) ? undefined : { id: next, type: from.type, name: called };
}

function existing(members: ReadonlyMap<string, Member>, id: string): Entity | undefined {
  const member = members.get(id);
  return member?.kind === 'entity' ? { id, type: member.type, name: member.name } : undefined;
}

function takenIn(members: ReadonlyMap<string, Member>, root: MapPart): (id: string) => boolean {
  const listed = idsOfCast(root);
  return (id) => members.has(id) || listed.has(id);
}

function qualified(name: string, qualifier: string): string {
  return `${slug(name)}-${slug(qualifier)}`;
}
