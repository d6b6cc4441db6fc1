import * as vscode from 'vscode';
import { empty, mentionKey, schema, type Annotations, type Mention } from '../../annotations/model';
import { readSidecar } from '../../annotations/read';
import { placeIn, sha256 } from '../../annotations/resolve';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { createSidecar, editSidecar, meaning } from '../../annotations/write';
import { mergeSidecars } from '../../review/merge';
import { reasonOf } from '../common/reason';
import type { BaseTexts } from './anchoring';
import { articleOf, fileName, sidecarOf } from './articles';
import { NotText, type Files } from './files';
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
  takeIn(uri: vscode.Uri, source: string | undefined, read?: Sidecar, by?: 'words'): Promise<void>;
}

/** More changes than this in a row, each between a read and a write, are not people's work. */
const mostTries = 100;

/** What a decision makes of a sidecar. */
interface Plan {
  /** The sidecar that it was made for; `undefined` where there is none. */
  readonly before: Sidecar | undefined;
  /** The same with its mentions where they stand in an article that has changed. */
  readonly followed: Sidecar | undefined;
  readonly source: string;
  /** What reading `source` gives, where that is known: of thousands of mentions it takes its time. */
  readonly read?: Sidecar | undefined;
  /** The text in which its ordinals count, and its SHA-256. */
  readonly text: string;
  readonly hash: string;
}

/** The one way by which decisions reach sidecars, and are undone. Its calls must not overlap. */
export class Writer {
  private readonly history = new History();

  constructor(private readonly open: OpenArticles, private readonly files: Files, private readonly texts: BaseTexts) {}

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

  /** Writes what is no decision of a person, and no step of undo. */
  async amend(decision: Decision): Promise<void> {
    await this.write(decision);
  }

  /** Undoes the last step of an article; `undefined` where there is none. */
  undo(article: vscode.Uri): Promise<Step | undefined> {
    const uri = sidecarOf(article).toString();
    return this.travel(this.history.lastDone(uri), (change) => [change.after, change.before], (step) => this.history.markUndone(step));
  }

  /** Redoes the last undone step of an article. */
  redo(article: vscode.Uri): Promise<Step | undefined> {
    const uri = sidecarOf(article).toString();
    return this.travel(this.history.lastUndone(uri), (change) => [change.before, change.after], (step) => this.history.markRedone(step));
  }

  private async travel(step: Step | undefined, ends: (change: FileChange) => [string | undefined, string | undefined], mark: (step: Step) => void): Promise<Step | undefined> {
    if (!step) return undefined;
    const written: (() => Promise<unknown>)[] = [];
    try {
      await this.untilWritten(vscode.Uri.parse(step.changes[0]!.uri), () => this.replay(step, ends, written));
    } catch (error) {
      // A step is undone as a whole or not at all.
      for (const back of written.reverse()) await back().catch(() => {});
      throw error;
    }
    mark(step);
    return step;
  }

  /** Makes the changes of a step in its files as they are now, all of which are looked at before the first is written. */
  private async replay(step: Step, ends: (change: FileChange) => [string | undefined, string | undefined], written: (() => Promise<unknown>)[]): Promise<boolean> {
    const plans: { uri: vscode.Uri; now: string | undefined; text: string | undefined }[] = [];
    for (const change of step.changes) {
      const uri = vscode.Uri.parse(change.uri);
      const now = await this.files.read(uri);
      const replayed = replay(now, ...ends(change)) ?? (await this.byMeaning(uri, now, ...ends(change)));
      if (!replayed) throw new Error(vscode.l10n.t('{0} has been changed in the same lines since.', fileName(uri)));
      plans.push({ uri, now, text: replayed.text });
    }
    for (const { uri, now, text } of plans) {
      if (text === now) continue;
      if (!(await this.put(uri, now, text, undefined, 'words'))) return false;
      written.push(() => this.put(uri, text, now, undefined, 'words'));
    }
    return true;
  }

  /** The change from `from` to `to` made in a sidecar whose lines somebody else has changed; `undefined` where both decided about the same thing. */
  private async byMeaning(uri: vscode.Uri, now: string | undefined, from: string | undefined, to: string | undefined): Promise<{ text: string } | undefined> {
    if (now === undefined || from === undefined || to === undefined) return undefined;
    const [current, before, after] = [now, from, to].map(readSidecar) as [Sidecar, Sidecar, Sidecar];
    if (!current.readable || !before.readable || !after.readable) return undefined;
    const article = articleOf(uri);
    const text = this.open.session(article)?.saved.text ?? (await articleText(article));
    const { source, conflicts } = mergeSidecars(before, current, after, placeIn(text));
    return conflicts.length === 0 ? { text: source } : undefined;
  }

  /** Tries again where a file was changed between reading and writing it. */
  private async untilWritten(uri: vscode.Uri, attempt: () => Promise<boolean>): Promise<void> {
    for (let left = mostTries; left > 0; left--) if (await attempt()) return;
    throw new Error(vscode.l10n.t('{0} could not be written: {1}.', fileName(uri), vscode.l10n.t('another program keeps writing it')));
  }

  /** Writes one decision; before it, as a step of its own, where the mentions stand in an article that has changed. */
  private async write({ article, edit }: Decision): Promise<FileChange[]> {
    const uri = sidecarOf(article);
    let changes: FileChange[] = [];
    await this.untilWritten(uri, async () => {
      const plan = await this.plan(article, edit);
      if (!plan) return true;
      const { before, followed, source, read, text, hash } = plan;
      if (!(await this.files.replace(uri, before?.source, source))) return false;
      if (followed) {
        this.history.push({ label: vscode.l10n.t('Mentions follow the article'), changes: [{ uri: uri.toString(), before: before?.source, after: followed.source }] });
        this.open.session(article)?.setSidecar(followed, 'words');
      }
      await this.open.takeIn(uri, source, read);
      if (before?.annotations.sha256 !== hash) void this.texts.keep(hash, text);
      const from = followed ?? before;
      if (source !== from?.source) changes = [{ uri: uri.toString(), before: from?.source, after: source }];
      return true;
    });
    return changes;
  }

  /** What a decision makes of the sidecar as it is now; `undefined` where that is nothing. */
  private async plan(article: vscode.Uri, edit: Decision['edit']): Promise<Plan | undefined> {
    const session = this.open.session(article);
    const before = await this.readable(sidecarOf(article), session);
    const text = session ? session.saved.text : await articleText(article);
    const hash = await sha256(text);
    let followed: Sidecar | undefined;
    const moves = new Map<string, string>();
    if (session && before && before.annotations.sha256 !== hash) {
      const moved = session.reanchored();
      const next = before.annotations.sha256 === undefined ? moved : { ...moved, sha256: hash };
      if (meaning(next) !== meaning(before.annotations)) {
        before.annotations.mentions.forEach((mention, index) => moves.set(mentionKey(mention), mentionKey(next.mentions[index]!)));
        followed = editSidecar(before, next, placeIn(text));
      }
    }
    const base = followed ?? before;
    const annotations = base?.annotations ?? empty;
    const next = edit(annotations, (mention) => {
      const key = moves.get(mentionKey(mention)) ?? mentionKey(mention);
      return annotations.mentions.find((other) => other === mention || mentionKey(other) === key);
    });
    if (next === annotations) return followed && { before, followed, source: followed.source, read: followed, text, hash };
    const read = base && editSidecar(base, next, placeIn(text));
    const source = read?.source ?? createSidecar({ ...this.head(article, session, hash), ...next }, placeIn(text));
    return source === before?.source ? undefined : { before, followed, source, read, text, hash };
  }

  /** The sidecar as it is now, taken in by the session too. */
  private async readable(uri: vscode.Uri, session: ArticleSession | undefined): Promise<Sidecar | undefined> {
    const source = await this.files.read(uri).catch((error: unknown) => {
      throw error instanceof NotText ? error : new Error(vscode.l10n.t('{0} could not be read: {1}.', fileName(uri), reasonOf(error)), { cause: error });
    });
    if (session && source === session.sidecar?.source && session.sidecar?.readable !== false) return session.sidecar;
    const sidecar = source === undefined ? undefined : readSidecar(source);
    if (session) await this.open.receive(session, sidecar);
    if (sidecar && !sidecar.readable) throw new Error(vscode.l10n.t('{0} cannot be read, so nothing is written to it: {1}', fileName(uri), sidecar.problems[0]?.message ?? ''));
    return sidecar;
  }

  private async put(uri: vscode.Uri, before: string | undefined, after: string | undefined, read?: Sidecar, by?: 'words'): Promise<boolean> {
    const written = await this.files.replace(uri, before, after);
    if (written) await this.open.takeIn(uri, after, read, by);
    return written;
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
