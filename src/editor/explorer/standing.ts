import * as vscode from 'vscode';
import type { Annotations, Status } from '../../annotations/model';

/** What the Explorer shows of an article. */
export interface Standing {
  /** Suggestions that nobody has decided on. */
  readonly open: number;
  readonly status: Status | undefined;
  readonly errors: number;
  readonly warnings: number;
}

/** A badge has room for two characters. */
const most = 9;

/** The badge of an article: how far it is where somebody has said so, else how much is open; in words in its tooltip. */
export function decorationOf({ open, status, errors, warnings }: Standing): vscode.FileDecoration | undefined {
  const words = [
    ...(status === undefined ? [] : [statusName(status)]),
    ...(open === 0 ? [] : [open === 1 ? vscode.l10n.t('1 open suggestion') : vscode.l10n.t('{0} open suggestions', open)]),
    ...(errors + warnings === 0 ? [] : [errors + warnings === 1 ? vscode.l10n.t('1 problem in its annotations') : vscode.l10n.t('{0} problems in its annotations', errors + warnings)]),
  ];
  if (words.length === 0) return undefined;
  const badge = status !== undefined ? signs[status] : open > most ? `${most}+` : open > 0 ? String(open) : '!';
  const colour = errors > 0 ? 'list.errorForeground' : warnings > 0 ? 'list.warningForeground' : undefined;
  const decoration = new vscode.FileDecoration(badge, vscode.l10n.t('Dramatis: {0}', words.join(', ')), colour === undefined ? undefined : new vscode.ThemeColor(colour));
  // A folder tells that something in it is broken, not that there is work: there nearly always is.
  decoration.propagate = errors > 0;
  return decoration;
}

const signs: Record<Status, string> = { done: '✓', approved: '✓✓', returned: '↺' };

function statusName(status: Status): string {
  switch (status) {
    case 'done': return vscode.l10n.t('done');
    case 'approved': return vscode.l10n.t('approved');
    case 'returned': return vscode.l10n.t('returned');
  }
}

/** How much of a sidecar nobody has confirmed. */
export function unconfirmed({ mentions }: Annotations): number {
  return mentions.filter(({ suggested }) => suggested).length;
}
