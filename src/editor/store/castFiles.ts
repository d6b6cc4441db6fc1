import type * as vscode from 'vscode';
import { castFile, noCast, type Cast } from '../../annotations/castFile';
import { readCast, type CastFile, type UnreadableCastFile } from '../../annotations/castRead';
import { folderOf } from './articles';
import { FolderFiles } from './folderFiles';

/** The authority list of each workspace folder, from the `cast.yaml` at its root. */
export class CastFiles extends FolderFiles<CastFile | UnreadableCastFile> {
  constructor() {
    super(castFile, readCast);
  }

  /** The list for a file as far as it is known; what is not known yet is read, and `onDidChange` tells of it. */
  of(uri: vscode.Uri): Cast {
    return this.ofFolder(folderOf(uri));
  }

  /** Likewise for a workspace folder, by its URI; an empty list where there is no file. */
  ofFolder(folder: string): Cast {
    return this.inForce(folder)?.cast ?? noCast;
  }

  /** The list for a file, once it is read. */
  async load(uri: vscode.Uri): Promise<Cast> {
    await this.loaded(folderOf(uri));
    return this.of(uri);
  }
}
