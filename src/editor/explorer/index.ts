import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/model';
import { articleOf, isSidecar, sidecarOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import { decorationOf, unconfirmed, type Standing } from './standing';

/**
 * Badges on articles in the Explorer and on tabs: open suggestions, status and problems. Nothing is read for them:
 * they say what the store knows once the first article is on screen.
 */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const badges = new Badges(store);
  context.subscriptions.push(
    badges,
    vscode.window.registerFileDecorationProvider(badges),
    store.onDidChange((session) => badges.update(session.document.uri)),
    store.onDidClose((session) => badges.closed(session)),
    store.index.onDidChange((article) => badges.update(article)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.filter(isSidecar).forEach((uri) => badges.update(articleOf(uri)))),
  );
}

class Badges implements vscode.FileDecorationProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri | vscode.Uri[] | undefined>();
  readonly onDidChangeFileDecorations = this.changed.event;
  /** What was last told of each article, so that typing in one tells nothing. */
  private readonly told = new Map<string, string>();
  /** How much was open in articles when they were closed: what was suggested stays open, although no sidecar says so. */
  private readonly left = new Map<string, { readonly annotations: Annotations | undefined; readonly open: number }>();

  constructor(private readonly store: Store) {}

  dispose(): void {
    this.changed.dispose();
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const standing = this.standingOf(uri);
    return standing && decorationOf(standing);
  }

  /** @param article `undefined` for all of the workspace */
  update(article: vscode.Uri | undefined): void {
    if (!article) {
      this.told.clear();
      return this.changed.fire(undefined);
    }
    const key = article.toString();
    const now = JSON.stringify(this.standingOf(article));
    if (this.told.get(key) === now) return;
    this.told.set(key, now);
    this.changed.fire(article);
  }

  closed(session: ArticleSession): void {
    this.left.set(session.key, { annotations: this.store.index.get(session.document.uri)?.annotations, open: openIn(session) });
    this.update(session.document.uri);
  }

  /** What is known of an article; `undefined` for every other file. */
  private standingOf(uri: vscode.Uri): Standing | undefined {
    const session = this.store.session(uri);
    const indexed = this.store.index.get(uri)?.annotations;
    const left = this.left.get(uri.toString());
    const problems = vscode.languages.getDiagnostics(sidecarOf(uri)).filter(({ source }) => source === 'Dramatis');
    if (!session && !indexed && !left && problems.length === 0) return undefined;
    const errors = problems.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length;
    const annotations = session?.annotations ?? indexed;
    // A sidecar that has changed since the article was closed is newer than what was open then.
    const open = session ? openIn(session) : left && left.annotations === indexed ? left.open : indexed ? unconfirmed(indexed) : 0;
    return { open, status: annotations?.status, errors, warnings: problems.length - errors };
  }
}

function openIn(session: ArticleSession): number {
  return session.cast.mentions.filter(({ state }) => state === 'suggested').length;
}
