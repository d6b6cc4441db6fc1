/** Colour themes. */
import * as path from 'node:path';
import * as vscode from 'vscode';
import { page, painted, patience } from './workbench';

/** Changes the colour theme, by the name it has in the settings, and waits until it is shown. */
export async function setTheme(name: string): Promise<void> {
  const file = themeFile(name);
  await vscode.workspace.getConfiguration('workbench').update('colorTheme', name, vscode.ConfigurationTarget.Global);
  // The workbench's class is made of the names of the extension and of the theme's file in it.
  const shown = (await page()).locator(`.monaco-workbench[class*="-${file.replace(/[^\w-]/g, '-')}"]`);
  await shown.first().waitFor({ state: 'attached', timeout: patience });
  await painted();
}

/** A theme's file in its extension. Newer versions of VS Code call "Light Modern" what was "Default Light Modern". */
function themeFile(name: string): string {
  const names = [name, name.replace(/^Default /, ''), `Default ${name}`];
  for (const { packageJSON } of vscode.extensions.all) {
    for (const theme of packageJSON.contributes?.themes ?? []) {
      if (names.includes(theme.id ?? theme.label)) return path.posix.normalize(theme.path);
    }
  }
  throw new Error(`No theme is called ${name}`);
}
