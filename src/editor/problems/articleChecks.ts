import * as vscode from 'vscode';
import { checkSidecar, unreadable, type CheckedArticle, type Finding } from '../../annotations/check';
import { located } from '../../annotations/checks/finding';
import { missedName } from '../../annotations/missedNames';
import type { Mention } from '../../annotations/model';
import { readSidecar } from '../../annotations/read';
import { sha256 } from '../../annotations/resolve';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { Lines } from '../../text/lines';
import { normalise } from '../../text/normalise';
import { wholeOccurrences } from '../../text/occurrences';
import { overlaps, type Span } from '../../text/span';
import { articleOf, folderOf, isSidecar, sidecarOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import type { Board, Problem } from './board';
import { Elsewhere, rangeIn, spanInArticle } from './places';
import type { WorkspaceChecks } from './workspaceChecks';

/** Nothing is checked while somebody types; in milliseconds. */
const pause = 400;

/** Checks the articles and sidecars that are open, after a pause. */
export class ArticleChecks implements vscode.Disposable {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly store: Store, private readonly workspace: WorkspaceChecks, private readonly board: Board) {
    const opened = (document: vscode.TextDocument): void => {
      if (isSidecar(document.uri)) this.schedule(articleOf(document.uri), 0);
    };
    this.disposables = [
      store.onDidChange((session) => this.sessionChanged(session)),
      store.onDidClose(({ document }) => this.schedule(document.uri, 0)),
      store.projects.onDidChange(() => {
        store.all().forEach(({ document }) => this.schedule(document.uri, 0));
        vscode.workspace.textDocuments.forEach(opened);
      }),
      workspace.onDidChange((articles) => articles.filter((article) => store.session(article)).forEach((article) => this.schedule(article, 0))),
      vscode.workspace.onDidOpenTextDocument(opened),
      vscode.workspace.onDidCloseTextDocument(opened),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        if (isSidecar(document.uri)) this.schedule(articleOf(document.uri), pause);
        else if (store.session(document)) this.schedule(document.uri, pause);
      }),
    ];
    vscode.workspace.textDocuments.forEach(opened);
    store.all().forEach((session) => this.sessionChanged(session));
  }

  dispose(): void {
    this.timers.forEach(clearTimeout);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private sessionChanged(session: ArticleSession): void {
    // That nothing can be saved is said at once, and taken back at once; it needs no check.
    if (session.unreadable) this.showUnreadable(session.document.uri, session, session.sidecar as UnreadableSidecar);
    else for (const uri of [session.sidecarUri, session.document.uri]) this.board.drop(uri, 'unreadable');
    this.schedule(session.document.uri, pause);
  }

  private schedule(article: vscode.Uri, after: number): void {
    const key = article.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(key, setTimeout(() => {
      this.timers.delete(key);
      void this.check(article);
    }, after));
  }

  private async check(article: vscode.Uri): Promise<void> {
    const session = this.store.session(article);
    const sidecar = session ? session.sidecar : openSidecar(article);
    if (sidecar && !sidecar.readable) return this.showUnreadable(article, session, sidecar);
    const checked = sidecar && (session ? await checkedSession(session, sidecar) : await checkedFile(article));
    // Something else has happened while the file was read; then the next check is under way.
    if (this.timers.has(article.toString()) || this.store.session(article) !== session) return;
    await this.show(article, session, sidecar, sidecar ? checkSidecar(sidecar, checked, this.store.projects.stated(folderOf(article))) : []);
    // Where no article is open nobody else reads the other sidecars.
    if (sidecar && !session) await this.store.index.load();
  }

  private async show(article: vscode.Uri, session: ArticleSession | undefined, sidecar: Sidecar | undefined, findings: readonly Finding[]): Promise<void> {
    const elsewhere = new Elsewhere(this.store);
    const inSidecar: Problem[] = [];
    const lines = sidecar && new Lines(sidecar.source);
    for (const finding of findings) inSidecar.push({ finding, article, range: rangeIn(lines!, finding), related: await elsewhere.related(finding, article, sidecar!) });
    const inArticle: Problem[] = [];
    if (session && sidecar) {
      const together = this.workspace.findings(article);
      for (const finding of [...findings, ...together.map((one) => located(sidecar, one))]) {
        const span = spanInArticle(session, sidecar, finding) ?? candidateOf(session, sidecar, finding);
        if (span) inArticle.push({ finding, article, range: session.rangeOf(span), related: await elsewhere.related(finding, article, sidecar) });
      }
      const placed = new Set(inArticle.map(({ finding }) => finding));
      inArticle.push(...missingAtTop(article, inSidecar.filter(({ finding }) => !placed.has(finding))), ...this.missed(session, sidecar));
    }
    this.board.set(sidecarOf(article), 'own', inSidecar);
    this.board.set(article, 'own', oncePerId(inArticle));
  }

  private showUnreadable(article: vscode.Uri, session: ArticleSession | undefined, sidecar: UnreadableSidecar): void {
    const lines = new Lines(sidecar.source);
    const problems = unreadable(sidecar.problems).map((finding): Problem => ({ finding, article, range: rangeIn(lines, finding) }));
    this.board.set(sidecarOf(article), 'own', problems);
    const message = vscode.l10n.t('The sidecar of this article cannot be read, so nothing is saved to it.');
    this.board.set(article, 'own', session && problems[0] ? [atTop(article, problems[0].finding, message, problems.slice(0, 1))] : []);
  }

  /** Names that other articles annotate and nobody has decided on here; what is suggested anyway needs no hint. */
  private missed(session: ArticleSession, { annotations }: Sidecar): Problem[] {
    const article = session.document.uri;
    const { mentions } = session.cast;
    return [...this.workspace.missed(article, session.text, annotations)].flatMap(([name, id]) => {
      for (const start of wholeOccurrences(session.text, name)) {
        const span = { start, end: start + name.length };
        if (mentions.some((mention) => overlaps(mention, span))) continue;
        return [{ finding: { ...missedName(name, id), severity: 'warning' as const, start: 0, end: 0 }, article, range: session.rangeOf(span) }];
      }
      return [];
    });
  }
}

/** The sidecar of an editor, where its article is not open. */
function openSidecar(article: vscode.Uri): Sidecar | UnreadableSidecar | undefined {
  const uri = sidecarOf(article).toString();
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  return document && readSidecar(document.getText());
}

async function checkedSession(session: ArticleSession, sidecar: Sidecar): Promise<CheckedArticle> {
  const { text } = session.saved;
  const hash = sidecar.annotations.sha256 === undefined ? '' : await sha256(text);
  const mentions = new Set(sidecar.annotations.mentions);
  const unresolved = new Map(session.unresolved.flatMap(({ item, why }) => (mentions.has(item as Mention) ? [[item as Mention, why]] : [])));
  return { text, hash, unresolved };
}

async function checkedFile(article: vscode.Uri): Promise<CheckedArticle | undefined> {
  try {
    const text = normalise(new TextDecoder().decode(await vscode.workspace.fs.readFile(article)));
    return { text, hash: await sha256(text) };
  } catch {
    return undefined;
  }
}

/** The likeliest place of a mention that may stand in several. */
function candidateOf(session: ArticleSession, sidecar: Sidecar, { rule, spot }: Finding): Span | undefined {
  if (rule !== 'ambiguous-quote') return undefined;
  return session.unresolved.find(({ item }) => item === sidecar.annotations.mentions[spot!.index!])?.candidates[0];
}

/** What is not in the text has no place in it: all of it is said once, at the top. */
function missingAtTop(article: vscode.Uri, problems: readonly Problem[]): Problem[] {
  const missing = problems.filter(({ finding }) => finding.rule === 'missing-quote');
  if (missing.length === 0) return [];
  const message = missing.length === 1 ? missing[0]!.finding.message : vscode.l10n.t('The words of {0} mentions are not in the article.', missing.length);
  return [atTop(article, missing[0]!.finding, message, missing)];
}

/** More places than this are not listed below a problem. */
const mostRelated = 20;

function atTop(article: vscode.Uri, finding: Finding, message: string, inSidecar: readonly Problem[]): Problem {
  const uri = sidecarOf(article);
  const related = inSidecar.slice(0, mostRelated).map((problem) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, problem.range), problem.finding.message));
  return { finding, article, message, related, range: new vscode.Range(0, 0, 0, 1) };
}

/** An entity that is not declared may have fifty mentions; in the article the first says it. */
function oncePerId(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ finding: { rule, id } }) => id === undefined || seen.size < seen.add(`${rule} ${id}`).size);
}
