import * as vscode from 'vscode';
import { readSidecar } from '../../annotations/read';
import type { Sidecar } from '../../annotations/sidecar';
import { articleOf, isSidecar } from './articles';
import { replay, type Ends, type Step } from './history';
import { byArticle, isOfSavedText, type Decision, type Planner } from './plan';
import type { ArticleSession } from './session';

/**
 * Lets open articles show what is about to be written: a sidecar is read again and written in the time of a frame or two,
 * for which the screen need not wait. Where it comes otherwise, they show what is there.
 */
export class Foresight {
  /** @param shown an article shows something else now */
  constructor(private readonly planner: Planner, private readonly session: (article: vscode.Uri) => ArticleSession | undefined, private readonly shown: (session: ArticleSession) => void) {}

  /** Does the write of decisions while their articles show its outcome. */
  async ofDecisions<T>(decisions: readonly Decision[], write: () => Promise<T>): Promise<T> {
    const foreseen: ArticleSession[] = [];
    try {
      for (const { article, edits } of byArticle(decisions)) {
        const read = await this.planner.foresee(article, edits);
        if (read) this.show(this.session(article)!, read, 'tracking', foreseen);
      }
      return await write();
    } catch (error) {
      this.takeBack(foreseen);
      throw error;
    } finally {
      this.planner.forget();
    }
  }

  /**
   * Undoes or redoes a step while its articles show the outcome.
   *
   * @param write is given what was foreseen of sidecars, by their URIs
   */
  async ofStep<T>(step: Step, ends: Ends, write: (read: ReadonlyMap<string, Sidecar>) => Promise<T>): Promise<T> {
    const foreseen: ArticleSession[] = [];
    const read = new Map<string, Sidecar>();
    try {
      for (const change of step.changes) {
        const uri = vscode.Uri.parse(change.uri);
        const session = isSidecar(uri) ? this.session(articleOf(uri)) : undefined;
        if (!session || session.onDisk?.readable === false) continue;
        const text = replay(session.onDisk?.source, ...ends(change))?.text;
        const sidecar = text === undefined ? undefined : readSidecar(text);
        if (!sidecar?.readable || !(await isOfSavedText(session, sidecar))) continue;
        read.set(change.uri, sidecar);
        this.show(session, sidecar, 'words', foreseen);
      }
      return await write(read);
    } catch (error) {
      this.takeBack(foreseen);
      throw error;
    }
  }

  private show(session: ArticleSession, sidecar: Sidecar, by: 'tracking' | 'words', foreseen: ArticleSession[]): void {
    session.foresee(sidecar, by);
    foreseen.push(session);
    this.shown(session);
  }

  private takeBack(foreseen: readonly ArticleSession[]): void {
    for (const session of foreseen) {
      session.unforesee();
      this.shown(session);
    }
  }
}
