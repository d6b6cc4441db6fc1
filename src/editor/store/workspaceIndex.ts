import * as vscode from 'vscode';
import type { Annotations } from '../../annotations/model';
import { readSidecar } from '../../annotations/read';
import { sidecarEnding } from '../../annotations/sidecar';
import { normalise } from '../../text/normalise';
import { articleOf, folderOf } from './articles';
import type { Files } from './files';

/** An annotated article of the workspace, as its sidecar has it. */
export interface IndexedArticle {
  readonly article: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly annotations: Annotations;
}

/** More sidecars than this are not read at once; the views say so. */
export const mostSidecars = 20_000;

/** How many files are read side by side. */
const atOnce = 16;

/**
 * What all readable sidecars of the workspace say. It is built when somebody first asks and kept up to date
 * by the file from then on.
 */
export class WorkspaceIndex {
  constructor(private readonly files: Files) {}

  private readonly articles = new Map<string, IndexedArticle>();
  private loading: Promise<void> | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** What is known of an article has changed; `undefined` stands for all. */
  readonly onDidChange = this.changed.event;
  /** Counts changes. */
  version = 0;
  /** Whether there were more sidecars than are read. */
  truncated = false;
  /** The sidecars that could not be read when all were. */
  unread: readonly vscode.Uri[] = [];

  /** Reads all sidecars of the workspace, once. */
  load(): Promise<void> {
    return (this.loading ??= this.readAll());
  }

  get loaded(): boolean {
    return this.loading !== undefined;
  }

  all(): IndexedArticle[] {
    return [...this.articles.values()].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  }

  get(article: vscode.Uri): IndexedArticle | undefined {
    return this.articles.get(article.toString());
  }

  /** The articles of a workspace folder whose sidecars declare an entity or event. */
  withId(id: string, folder: string): IndexedArticle[] {
    return this.all().filter(({ article, annotations }) => folderOf(article) === folder && (annotations.entities.some((entity) => entity.id === id) || annotations.events.some((event) => event.id === id)));
  }

  /** Takes in what a sidecar says now; `undefined` where it is gone or unreadable. */
  update(sidecar: vscode.Uri, annotations: Annotations | undefined): void {
    if (!this.loading) return;
    const article = articleOf(sidecar);
    if (annotations) this.articles.set(article.toString(), { article, sidecar, annotations });
    else if (!this.articles.delete(article.toString())) return;
    this.changeHappened(article);
  }

  /** Forgets everything, as when folders are added to the workspace. */
  reset(): void {
    this.articles.clear();
    this.loading = undefined;
    this.changeHappened();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private changeHappened(article?: vscode.Uri): void {
    this.version++;
    this.changed.fire(article);
  }

  private async readAll(): Promise<void> {
    const found = await vscode.workspace.findFiles(`**/*${sidecarEnding}`, hidden(), mostSidecars + 1);
    this.truncated = found.length > mostSidecars;
    const waiting = found.slice(0, mostSidecars).values();
    const unread: vscode.Uri[] = [];
    const worker = async (): Promise<void> => {
      for (const uri of waiting) {
        const read = await this.read(uri);
        if (read) this.articles.set(read.article.toString(), read);
        else unread.push(uri);
        // The extension host serves other extensions too.
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    this.unread = unread;
    this.changeHappened();
  }

  private async read(sidecar: vscode.Uri): Promise<IndexedArticle | undefined> {
    try {
      const source = await this.files.read(sidecar);
      const read = source === undefined ? undefined : readSidecar(source);
      return read?.readable ? { article: articleOf(sidecar), sidecar, annotations: read.annotations } : undefined;
    } catch {
      // Unreadable files are reported where they are opened; one of them must not keep the others away.
      return undefined;
    }
  }
}

/** What the search hides, as one glob. */
function hidden(): string | undefined {
  const patterns = Object.entries(vscode.workspace.getConfiguration('search').get<Record<string, unknown>>('exclude', {})).filter(([, on]) => on === true);
  return patterns.length === 0 ? undefined : `{${patterns.map(([pattern]) => pattern).join(',')}}`;
}

/** The normalised text of an article that may not be open; empty where it cannot be read. */
export async function articleText(article: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === article.toString());
  if (open) return normalise(open.getText());
  try {
    return normalise(new TextDecoder().decode(await vscode.workspace.fs.readFile(article)));
  } catch {
    return '';
  }
}
