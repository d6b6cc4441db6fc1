import * as vscode from 'vscode';
import type { PictureFormat } from '../../annotations/pictures/messages';
import { plainMessage } from '../common/plainText';
import type { PictureName } from './page';

/**
 * Saves a picture where a person says.
 *
 * @param content XML for SVG, Base64 for PNG
 */
export async function savePicture(name: PictureName, format: PictureFormat, content: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: format === 'svg' ? vscode.l10n.t('Save as SVG') : vscode.l10n.t('Save as PNG'),
    filters: { [format.toUpperCase()]: [format] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.${format}`) } : {}),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, format === 'svg' ? new TextEncoder().encode(content) : Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
  } catch (error) {
    void vscode.window.showErrorMessage(plainMessage(vscode.l10n.t('{0} could not be saved: {1}', target.path, error instanceof Error ? error.message : String(error))));
  }
}
