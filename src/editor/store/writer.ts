import * as vscode from 'vscode';
import { readSidecar } from '../../annotations/read';
import { placeIn } from '../../annotations/resolve';
import type { Sidecar } from '../../annotations/sidecar';
import { mergeSidecars } from '../../review/merge';
import type { BaseTexts } from './anchoring';
import { articleOf, fileName, folderOf, isSidecar, sidecarOf } from './articles';
import type { Files } from './files';
import { Foresight } from './foresight';
import { History, replay, type Ends, type FileChange, type Step } from './history';
import { Planner, type Decision, type FileDecision, type Plan, type PlannedArticle, type Readers } from './plan';
import type { ArticleSession } from './session';
import { articleText } from './workspaceIndex';

/** The articles that are open, as the writer needs them: it reads their state and tells them what it has read and written. */
export interface OpenArticles extends Readers {
  /** An article shows what is about to be written, or no longer. */
  shown(session: ArticleSession): void;
  /** A sidecar was written: its source, what reading it gives where that is known, and what says where mentions are. */
  takeIn(uri: vscode.Uri, source: string | undefined, read?: Sidecar, by?: 'words'): Promise<void>;
}

/** More changes than this in a row, each between a read and a write, are not people's work. */
const mostTries = 100;

/** The one way by which decisions reach sidecars, and are undone. Its calls must not overlap. */
export class Writer {
  private readonly history = new History();
  private readonly planner: Planner;
  private readonly foresight: Foresight;

  constructor(private readonly open: OpenArticles, private readonly files: Files, private readonly texts: BaseTexts) {
    this.planner = new Planner(open, files);
    this.foresight = new Foresight(this.planner, (article) => open.session(article), (session) => open.shown(session));
  }

  /** Writes decisions, all together one step of undo: all files are looked at before the first is written, and all are written or none. */
  async decide(label: string, decisions: readonly Decision[], files: readonly FileDecision[] = []): Promise<void> {
    const changes = await this.foresight.ofDecisions(decisions, () => this.write(decisions, files));
    if (changes.length > 0) this.history.push({ label, changes });
  }

  /** Writes what is no decision of a person, and no step of undo. */
  async amend(decision: Decision): Promise<void> {
    await this.write([decision], []);
  }

  /** What decisions would make of the files as they are now. */
  async preview(decisions: readonly Decision[], files: readonly FileDecision[]): Promise<FileChange[]> {
    const plans = await this.planner.plans(decisions, files);
    return plans.map(({ uri, before, source }) => ({ uri: uri.toString(), before: before?.source, after: source }));
  }

  /** A file of the last step in a workspace folder, by its URI: of one to undo, or of one to redo. */
  lastIn(folder: string, way: 'undo' | 'redo'): string | undefined {
    const inside = ({ uri }: FileChange): boolean => folderOf(vscode.Uri.parse(uri)) === folder;
    return this.history.last(way === 'undo' ? 'done' : 'undone', (step) => step.changes.some(inside))?.changes.find(inside)?.uri;
  }

  /** Undoes the last step of a sidecar, or of another file that steps write; `undefined` where there is none. */
  undo(file: vscode.Uri): Promise<Step | undefined> {
    const uri = file.toString();
    return this.travel(this.history.lastDone(uri), (change) => [change.after, change.before], (step) => this.history.markUndone(step));
  }

  /** Redoes the last undone step of such a file. */
  redo(file: vscode.Uri): Promise<Step | undefined> {
    const uri = file.toString();
    return this.travel(this.history.lastUndone(uri), (change) => [change.before, change.after], (step) => this.history.markRedone(step));
  }

  private async travel(step: Step | undefined, ends: Ends, mark: (step: Step) => void): Promise<Step | undefined> {
    if (!step) return undefined;
    const written: (() => Promise<unknown>)[] = [];
    try {
      await this.foresight.ofStep(step, ends, (read) => this.untilWritten(vscode.Uri.parse(step.changes[0]!.uri), () => this.replay(step, ends, read, written)));
    } catch (error) {
      // A step is undone as a whole or not at all.
      for (const back of written.reverse()) await back().catch(() => {});
      throw error;
    }
    mark(step);
    return step;
  }

  /** Makes the changes of a step in its files as they are now, all of which are looked at before the first is written. */
  private async replay(step: Step, ends: Ends, read: ReadonlyMap<string, Sidecar>, written: (() => Promise<unknown>)[]): Promise<boolean> {
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
      const foreseen = read.get(uri.toString());
      if (!(await this.put(uri, now, text, foreseen?.source === text ? foreseen : undefined, 'words'))) return false;
      written.push(() => this.put(uri, text, now, undefined, 'words'));
    }
    return true;
  }

  /** The change from `from` to `to` made in a sidecar whose lines somebody else has changed; `undefined` where both decided about the same thing. */
  private async byMeaning(uri: vscode.Uri, now: string | undefined, from: string | undefined, to: string | undefined): Promise<{ text: string } | undefined> {
    if (now === undefined || from === undefined || to === undefined || !isSidecar(uri)) return undefined;
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

  /** Writes decisions; before one, as a step of its own, where the mentions stand in an article that has changed. */
  private async write(decisions: readonly Decision[], files: readonly FileDecision[]): Promise<FileChange[]> {
    const first = decisions[0] ? sidecarOf(decisions[0].article) : files[0]?.uri;
    let changes: FileChange[] = [];
    if (first) await this.untilWritten(first, async () => (changes = (await this.writeAll(await this.planner.plans(decisions, files)))!) !== undefined);
    return changes;
  }

  /** @returns the changes; `undefined` where a file was changed since it was looked at, and none is written then */
  private async writeAll(plans: readonly Plan[]): Promise<FileChange[] | undefined> {
    const written: Plan[] = [];
    try {
      for (const plan of plans) {
        if (!(await this.files.replace(plan.uri, plan.before?.source, plan.source))) {
          await this.takeBack(written);
          return undefined;
        }
        written.push(plan);
      }
    } catch (error) {
      await this.takeBack(written);
      throw error;
    }
    const changes: FileChange[] = [];
    for (const { uri, before, source, article } of plans) {
      if (article) await this.told(uri, before, source, article);
      const from = article?.followed ?? before;
      if (source !== from?.source) changes.push({ uri: uri.toString(), before: from?.source, after: source });
    }
    return changes;
  }

  private async told(uri: vscode.Uri, before: Plan['before'], source: string, { uri: article, sidecar, followed, read, text, hash }: PlannedArticle): Promise<void> {
    if (followed) {
      this.history.push({ label: vscode.l10n.t('Mentions follow the article'), changes: [{ uri: uri.toString(), before: before?.source, after: followed.source }] });
      this.open.session(article)?.setSidecar(followed, 'words');
    }
    await this.open.takeIn(uri, source, read);
    if (sidecar?.annotations.sha256 !== hash) void this.texts.keep(hash, text);
  }

  /** Puts back what was written; a file that somebody has changed at once stays as it is. */
  private async takeBack(written: readonly Plan[]): Promise<void> {
    for (const { uri, before, source } of written.toReversed()) await this.files.replace(uri, source, before?.source).catch(() => false);
  }

  private async put(uri: vscode.Uri, before: string | undefined, after: string | undefined, read?: Sidecar, by?: 'words'): Promise<boolean> {
    const written = await this.files.replace(uri, before, after);
    if (written && isSidecar(uri)) await this.open.takeIn(uri, after, read, by);
    return written;
  }
}
