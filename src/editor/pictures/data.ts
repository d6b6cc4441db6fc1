import * as vscode from 'vscode';
import { gather, type Picture } from '../../annotations/pictures/gather';
import type { PictureNames } from '../../annotations/pictures/messages';
import { wordsOf, type ProjectSettings } from '../../annotations/project';
import { kindName, lookOf, roleName, typeName } from '../common/types';
import { folderOf } from '../store/articles';
import type { Store } from '../store/store';
import { mostSidecars } from '../store/workspaceIndex';

/** What the sidecars of the workspace say of events, and of who took part in them. */
export async function pictureOf({ index }: Store): Promise<Picture> {
  await index.load();
  return gather(index.all().map(({ article, annotations }) => ({ article: article.toString(), folder: folderOf(article), annotations })));
}

/** Kinds and types as the projects call them, in their order; of several folders the first that says something. */
export function namesIn({ events, actors }: Picture, { projects }: Store): PictureNames {
  const all = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => projects.ofFolder(uri.toString()));
  const none: ProjectSettings = { types: [], kinds: [], roles: [] };
  const settingsOf = (list: 'kinds' | 'types' | 'roles', id: string): ProjectSettings => all.find((settings) => settings[list].some((word) => word.id === id)) ?? none;
  const ids = (list: 'kinds' | 'types', used: readonly string[]): string[] => {
    const present = new Set(used);
    return [...new Set([...(all.length > 0 ? all : [none]).flatMap((settings) => wordsOf(settings, list)), ...present])].filter((id) => present.has(id));
  };
  const types = ids('types', actors.map(({ type }) => type));
  return {
    kinds: Object.fromEntries(ids('kinds', events.map(({ kind }) => kind)).map((kind) => [kind, kindName(kind, settingsOf('kinds', kind))])),
    types: Object.fromEntries(types.map((type) => [type, typeName(type, settingsOf('types', type))])),
    roles: Object.fromEntries([...new Set(events.flatMap(({ participants }) => participants.flatMap(({ role }) => role ?? [])))].map((role) => [role, roleName(role, settingsOf('roles', role))])),
    looks: Object.fromEntries(types.map((type) => [type, lookOf(type, settingsOf('types', type))])),
  };
}

/** What cannot be seen in a picture but should be known. */
export function noticeOf({ index }: Store): string {
  const parts = [
    index.truncated ? vscode.l10n.t('Only the first {0} sidecars are shown.', mostSidecars) : '',
    index.unread.length > 0 ? vscode.l10n.t('{0} sidecars could not be read and are left out.', index.unread.length) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
