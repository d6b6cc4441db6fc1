import type * as vscode from 'vscode';
import type { DramatisApi } from './editor/api';
import type { Disk } from './editor/store/files';
import * as extension from './extension';

const disk: Disk = {
  // Not before they are needed: the start has to be quick.
  replace: async (...given) => (await import('./disk/replace')).replaceFile(...given),
  stamp: async (file) => (await import('./disk/look')).stampOf(file),
  read: async (file) => (await import('./disk/look')).readStamped(file),
};

/** The same extension, on the desktop and on servers: where there is Node. */
export function activate(context: vscode.ExtensionContext): DramatisApi {
  return extension.activate(context, disk);
}
