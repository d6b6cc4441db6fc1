import * as vscode from 'vscode';
import { empty, mentionKey, schema, type Annotations, type Mention } from '../../annotations/model';
import { readSidecar } from '../../annotations/read';
import { placeIn, sha256 } from '../../annotations/resolve';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { createSidecar, editSidecar, meaning } from '../../annotations/write';
import { reasonOf } from '../common/reason';
import { fileName, sidecarOf } from './articles';
import { NotText, type Files } from './files';
import type { ArticleSession } from './session';
import { articleText } from './workspaceIndex';

/** What a decision changes in the annotations of one article. */
export interface Decision {
  readonly article: vscode.Uri;
  /** @param find the mention of these annotations that a mention seen earlier has become, if it is still there */
  readonly edit: (annotations: Annotations, find: FindMention) => Annotations;
}

/** What a decision changes in a file of the workspace that is no sidecar, such as `cast.yaml`. */
export interface FileDecision {
  readonly uri: vscode.Uri;
  /** @param source what the file holds; `undefined` where there is none */
  readonly edit: (source: string | undefined) => string | undefined;
}

export type FindMention = (mention: Mention) => Mention | undefined;

/** What decisions make of a file. */
export interface Plan {
  readonly uri: vscode.Uri;
  /** What it was made for; `undefined` where there is no file. */
  readonly before: { readonly source: string } | undefined;
  readonly source: string;
  /** Where it is a sidecar. */
  readonly article?: PlannedArticle;
}

export interface PlannedArticle {
  readonly uri: vscode.Uri;
  /** The sidecar as it was. */
  readonly sidecar: Sidecar | undefined;
  /** The same with its mentions where they stand in an article that has changed. */
  readonly followed: Sidecar | undefined;
  /** What reading the new source gives, where that is known: of thousands of mentions it takes its time. */
  readonly read: Sidecar | undefined;
  /** The text in which its ordinals count, and its SHA-256. */
  readonly text: string;
  readonly hash: string;
}

/** The articles that are open, as plans need them. */
export interface Readers {
  session(article: vscode.Uri): ArticleSession | undefined;
  /** A sidecar was read that was, or may have been, changed from outside. */
  receive(session: ArticleSession, sidecar: Sidecar | UnreadableSidecar | undefined): Promise<void>;
}

/** Makes plans: what decisions make of files, of which none is written yet. */
export class Planner {
  /** By article: what was planned from the sidecar that was read last, before it is read again. */
  private readonly foreseen = new Map<string, { readonly before: Sidecar | undefined; readonly plan: Plan }>();

  constructor(private readonly open: Readers, private readonly files: Files) {}

  /** What decisions make of the files as they are now. */
  async plans(decisions: readonly Decision[], files: readonly FileDecision[]): Promise<Plan[]> {
    const plans: Plan[] = [];
    for (const { article, edits } of byArticle(decisions)) {
      const plan = await this.plan(article, edits);
      if (plan) plans.push(plan);
    }
    for (const { uri, edit } of files) {
      const source = await this.source(uri);
      const after = edit(source);
      if (after !== undefined && after !== source) plans.push({ uri, before: source === undefined ? undefined : { source }, source: after });
    }
    return plans;
  }

  /**
   * What decisions will make of the sidecar of an open article, if it is still as it was last read; `undefined` where that is
   * nothing, or mentions have to be looked for first. The same is not planned again until {@link forget}.
   */
  async foresee(article: vscode.Uri, edits: readonly Decision['edit'][]): Promise<Sidecar | undefined> {
    const session = this.open.session(article);
    const before = session?.onDisk;
    if (!session || before?.readable === false || !(await isOfSavedText(session, before))) return undefined;
    const plan = await this.planFor(article, session, before, edits);
    const read = plan?.article?.read ?? (plan && readSidecar(plan.source));
    if (!plan?.article || !read?.readable) return undefined;
    this.foreseen.set(article.toString(), { before, plan: { ...plan, article: { ...plan.article, read } } });
    return read;
  }

  forget(): void {
    this.foreseen.clear();
  }

  /** What decisions make of a sidecar as it is now; `undefined` where that is nothing. */
  private async plan(article: vscode.Uri, edits: readonly Decision['edit'][]): Promise<Plan | undefined> {
    const session = this.open.session(article);
    const before = await this.readable(sidecarOf(article), session);
    const foreseen = this.foreseen.get(article.toString());
    const isSame = foreseen !== undefined && foreseen.before === before && foreseen.plan.article?.hash === (await session?.savedHash());
    return isSame ? foreseen.plan : this.planFor(article, session, before, edits);
  }

  private async planFor(article: vscode.Uri, session: ArticleSession | undefined, before: Sidecar | undefined, edits: readonly Decision['edit'][]): Promise<Plan | undefined> {
    const uri = sidecarOf(article);
    const text = session ? session.saved.text : await articleText(article);
    const hash = session ? await session.savedHash() : await sha256(text);
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
    const next = edits.reduce((current, edit) => edit(current, (mention) => {
      const key = moves.get(mentionKey(mention)) ?? mentionKey(mention);
      return current.mentions.find((other) => other === mention || mentionKey(other) === key);
    }), annotations);
    const said = { uri: article, sidecar: before, followed, text, hash };
    if (next === annotations) return followed && { uri, before, source: followed.source, article: { ...said, read: followed } };
    const read = base && editSidecar(base, next, placeIn(text));
    const source = read?.source ?? createSidecar({ ...this.head(article, session, hash), ...next }, placeIn(text));
    return source === before?.source ? undefined : { uri, before, source, article: { ...said, read } };
  }

  /** The sidecar as it is now, taken in by the session too. */
  private async readable(uri: vscode.Uri, session: ArticleSession | undefined): Promise<Sidecar | undefined> {
    const source = await this.source(uri);
    if (session && source === session.onDisk?.source && session.onDisk?.readable !== false) return session.onDisk;
    const sidecar = source === undefined ? undefined : readSidecar(source);
    if (session) await this.open.receive(session, sidecar);
    if (sidecar && !sidecar.readable) throw new Error(vscode.l10n.t('{0} cannot be read, so nothing is written to it: {1}', fileName(uri), sidecar.problems[0]?.message ?? ''));
    return sidecar;
  }

  private source(uri: vscode.Uri): Promise<string | undefined> {
    return this.files.read(uri).catch((error: unknown) => {
      throw error instanceof NotText ? error : new Error(vscode.l10n.t('{0} could not be read: {1}.', fileName(uri), reasonOf(error)), { cause: error });
    });
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

/** Decisions by article, in their order. */
export function byArticle(decisions: readonly Decision[]): { article: vscode.Uri; edits: Decision['edit'][] }[] {
  const found = new Map<string, { article: vscode.Uri; edits: Decision['edit'][] }>();
  for (const { article, edit } of decisions) {
    const there = found.get(article.toString());
    if (there) there.edits.push(edit);
    else found.set(article.toString(), { article, edits: [edit] });
  }
  return [...found.values()];
}

/** Whether a sidecar, if there is one, was made for the text that is saved now: else mentions have to be looked for first. */
export async function isOfSavedText(session: ArticleSession, sidecar: Sidecar | undefined): Promise<boolean> {
  return sidecar === undefined || sidecar.annotations.sha256 === (await session.savedHash());
}
