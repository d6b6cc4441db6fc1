import * as vscode from 'vscode';

/** Why a file cannot be read or written, in a few words: an error of the editor's file systems or of the desktop's. */
export function reasonOf(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  switch (code) {
    case 'ENOSPC': case 'EDQUOT': return vscode.l10n.t('no space left');
    case 'EACCES': case 'EPERM': case 'NoPermissions': return vscode.l10n.t('permission denied');
    case 'EROFS': return vscode.l10n.t('the file system is read-only');
    case 'ENOENT': case 'FileNotFound': case 'EntryNotFound': return vscode.l10n.t('its folder is gone');
    case 'EISDIR': case 'FileIsADirectory': case 'EntryIsADirectory': return vscode.l10n.t('a folder has its name');
    case 'Unavailable': return vscode.l10n.t('the file system does not answer');
    default: return typeof message === 'string' ? message.split('\n', 1)[0]! : String(error);
  }
}
