import * as vscode from 'vscode';
import { castFile } from '../../annotations/castFile';
import { parse } from '../../annotations/parse';
import { scan, type MapPart } from '../../annotations/scan';
import { readText } from '../store/files';
import type { FileDecision } from '../store/store';
import { plainMessage } from './plainText';

export { castFile };

/** Its address; `undefined` outside all folders, where there is none. */
export function castUri(folder: string): vscode.Uri | undefined {
  return folder === '' ? undefined : vscode.Uri.joinPath(vscode.Uri.parse(folder), castFile);
}

/** Its layout; of a folder without one, that of an empty file. */
export async function castLayout(folder: string): Promise<MapPart> {
  const uri = castUri(folder);
  return scan((uri && (await readText(uri).catch(() => undefined))) ?? '');
}

/** An edit of a folder's authority list as part of a step; none outside all folders. A file that cannot be read stops the step. */
export function castDecision(folder: string, edit: (source: string) => string): FileDecision[] {
  const uri = castUri(folder);
  if (!uri) return [];
  const refuse = (message: string): never => {
    throw new Error(plainMessage(message));
  };
  return [{
    uri,
    edit(source = '') {
      const before = parse(source);
      if (Array.isArray(before)) refuse(vscode.l10n.t('{0} cannot be read, so nothing is written to it: {1}', castFile, before[0]!.message));
      let after = source;
      try {
        after = edit(source);
      } catch (error) {
        refuse(vscode.l10n.t('{0} is laid out in a way that Dramatis cannot edit: {1}', castFile, error instanceof Error ? error.message : String(error)));
      }
      // What reads back as no YAML must never reach the file.
      if (Array.isArray(parse(after))) refuse(vscode.l10n.t('{0} is laid out in a way that Dramatis cannot edit: {1}', castFile, ''));
      return after === source ? undefined : after;
    },
  }];
}
