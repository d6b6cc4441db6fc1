import type * as vscode from 'vscode';
import { noSettings, projectFile, type ProjectSettings } from '../../annotations/project';
import { readProject, type Project, type UnreadableProject } from '../../annotations/projectRead';
import { folderOf } from './articles';
import { FolderFiles } from './folderFiles';

/** The settings of each workspace folder, from the `dramatis.yaml` at its root. */
export class Projects extends FolderFiles<Project | UnreadableProject> {
  constructor() {
    super(projectFile, readProject);
  }

  /** The settings for a file as far as they are known; what is not known yet is read, and `onDidChange` tells of it. */
  of(uri: vscode.Uri): ProjectSettings {
    return this.ofFolder(folderOf(uri));
  }

  /** Likewise for a workspace folder, by its URI. */
  ofFolder(folder: string): ProjectSettings {
    return this.stated(folder) ?? noSettings;
  }

  /** Likewise, and `undefined` where there is no file: then every word is as good as another. */
  stated(folder: string): ProjectSettings | undefined {
    return this.inForce(folder)?.settings;
  }

  /** The settings for a file, once they are read. */
  async load(uri: vscode.Uri): Promise<ProjectSettings> {
    await this.loaded(folderOf(uri));
    return this.of(uri);
  }
}
