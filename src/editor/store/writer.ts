import * as vscode from 'vscode';
import { empty, mentionKey, schema, type Annotations, type Mention } from '../../annotations/model';
import { readSidecar } from '../../annotations/read';
import { Resolver, sha256 } from '../../annotations/resolve';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { createSidecar, editSidecar, meaning } from '../../annotations/write';
import { fileName, sidecarOf } from './articles';
import { readText, writeText } from './files';
import { History, replay, type FileChange, type Step } from './history';
import type { ArticleSession } from './session';
import { articleText } from './workspaceIndex';

/** What a decision changes in the annotations of one article. */
export interface Decision {
  readonly article: vscode.Uri;
  /** @param find the mention of these annotations that a mention seen earlier has become, if it is still there */
  readonly edit: (annotations: Annotations, find: FindMention) => Annotations;
}

export type FindMention = (mention: Mention) => Mention | undefined;

/** The articles that are open, as the writer needs them: it reads their state and tells them what it has read and written. */
export interface OpenArticles {
  session(article: vscode.Uri): ArticleSession | undefined;
  /** A sidecar was read that was, or may have been, changed from outside. */
  receive(session: ArticleSession, sidecar: Sidecar | UnreadableSidecar | undefined): Promise<void>;
  /** A sidecar was written: its source, what reading it gives where that is known, and what says where mentions are. */
  takeIn(uri: vscode.Uri, source: string | undefined, read?: Sidecar, by?: 'words'): void;
}

/** The one way by which decisions reach sidecars, and are undone. Its calls must not overlap. */
export class Writer {
  private readonly history = new History();

  constructor(private readonly open: OpenArticles) {}

  /** Writes decisions, all together one step of undo. */
  async decide(label: string, decisions: readonly Decision[]): Promise<void> {
    const changes: FileChange[] = [];
    try {
      for (const decision of decisions) changes.push(...(await this.write(decision)));
    } finally {
      // Where one file of several fails, what was written can still be undone.
      if (changes.length > 0) this.history.push({ label, changes });
    }
  }

  /** Undoes the last step of an article; `undefined` where there is none. */
  undo(article: vscode.Uri): Promise<Step | undefined> {
    const uri = sidecarOf(article).toString();
    return this.travel(() => this.history.lastDone(uri), (change) => [change.after, change.before], (step) => this.history.markUndone(step));
  }

  /** Redoes the last undone step of an article. */
  redo(article: vscode.Uri): Promise<Step | undefined> {
    const uri = sidecarOf(article).toString();
    return this.travel(() => this.history.lastUndone(uri), (change) => [change.before, change.after], (step) => this.history.markRedone(step));
  }

  private async travel(find: () => Step | undefined, ends: (change: FileChange) => [string | undefined, string | undefined], mark: (step: Step) => void): Promise<Step | undefined> {
    const step = find();
    if (!step) return undefined;
    // All files are looked at before the first is written: a step is undone as a whole or not at all.
    const plans: { uri: vscode.Uri; text: string | undefined }[] = [];
    for (const change of step.changes) {
      const uri = vscode.Uri.parse(change.uri);
      const [from, to] = ends(change);
      const replayed = replay(await readText(uri), from, to);
      if (!replayed) throw new Error(vscode.l10n.t('{0} has been changed in the same lines since.', fileName(uri)));
      plans.push({ uri, text: replayed.text });
    }
    for (const { uri, text } of plans) await this.put(uri, text, undefined, 'words');
    mark(step);
    return step;
  }

  /** Writes one decision; before it, as a step of its own, where the mentions stand in an article that has changed. */
  private async write({ article, edit }: Decision): Promise<FileChange[]> {
    const uri = sidecarOf(article);
    const session = this.open.session(article);
    const before = await this.readable(uri, session);
    const text = session ? session.saved.text : await articleText(article);
    const hash = await sha256(text);
    let base = before;
    const moves = new Map<string, string>();
    if (session && base && base.annotations.sha256 !== hash) {
      const moved = session.reanchored(base.annotations);
      const stale = base.annotations.sha256 !== undefined && session.certain && session.complete;
      const next = stale ? { ...moved, sha256: hash } : moved;
      if (meaning(next) !== meaning(base.annotations)) {
        base.annotations.mentions.forEach((mention, index) => moves.set(mentionKey(mention), mentionKey(next.mentions[index]!)));
        const followed = editSidecar(base, next, placeIn(text));
        this.history.push({ label: vscode.l10n.t('Mentions follow the article'), changes: [{ uri: uri.toString(), before: base.source, after: followed.source }] });
        session.setSidecar(base = followed, 'words');
      }
    }
    const annotations = base?.annotations ?? empty;
    const next = edit(annotations, (mention) => {
      const key = moves.get(mentionKey(mention)) ?? mentionKey(mention);
      return annotations.mentions.find((other) => other === mention || mentionKey(other) === key);
    });
    if (next === annotations) {
      if (base !== before) await this.put(uri, base!.source, base);
      return [];
    }
    const edited = base && editSidecar(base, next, placeIn(text));
    const source = edited?.source ?? createSidecar({ ...this.head(article, session, hash), ...next }, placeIn(text));
    if (source === base?.source) return [];
    await this.put(uri, source, edited);
    return [{ uri: uri.toString(), before: base?.source, after: source }];
  }

  /** The sidecar as it is now, taken in by the session too. */
  private async readable(uri: vscode.Uri, session: ArticleSession | undefined): Promise<Sidecar | undefined> {
    const source = await readText(uri);
    if (session && source === session.sidecar?.source && session.sidecar?.readable !== false) return session.sidecar;
    const sidecar = source === undefined ? undefined : readSidecar(source);
    if (session) await this.open.receive(session, sidecar);
    if (sidecar && !sidecar.readable) throw new Error(vscode.l10n.t('{0} cannot be read, so nothing is written to it: {1}', fileName(uri), sidecar.problems[0]?.message ?? ''));
    return sidecar;
  }

  /** @param read what reading `source` gives, where that is known: of thousands of mentions it takes its time */
  private async put(uri: vscode.Uri, source: string | undefined, read?: Sidecar, by?: 'words'): Promise<void> {
    await writeText(uri, source);
    this.open.takeIn(uri, source, read, by);
  }

  private head(article: vscode.Uri, session: ArticleSession | undefined, hash: string): Partial<Annotations> {
    const languages = [...new Set(session?.suggestions.languages.map(({ language }) => language))];
    const published = session?.suggestions.published;
    return {
      schema,
      article: fileName(article),
      ...(languages.length > 0 && { language: languages.length === 1 ? languages[0]! : languages }),
      ...(published !== undefined && { published }),
      sha256: hash,
    };
  }
}

function placeIn(text: string): (selector: { quote: string; nth?: number }) => number | undefined {
  const resolver = new Resolver(text);
  return (selector) => resolver.resolve(selector)?.start;
}
