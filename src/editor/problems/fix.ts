import * as vscode from 'vscode';
import type { Sidecar } from '../../annotations/sidecar';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import type { Problem } from './board';

/** Something that can be done about a problem. */
export interface Fix {
  readonly title: string;
  /** Whether it is what nearly everybody wants, so that a key may do it. */
  readonly preferred?: boolean;
  readonly run: () => Promise<unknown>;
}

/** What fixes are made from: a problem, and the sidecar that it is about as it is now. */
export interface Case extends Problem {
  readonly store: Store;
  readonly sidecar: Sidecar;
  /** Where its article is open. */
  readonly session: ArticleSession | undefined;
  /** Whether each of its mentions stands somewhere in the article. */
  readonly complete: boolean;
}

/** Titles are for reading: a long quote is cut. */
export function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** How many sidecars a fix changes, for its title. */
export function sidecars(count: number): string {
  return count === 1 ? vscode.l10n.t('1 sidecar') : vscode.l10n.t('{0} sidecars', count);
}
