import * as vscode from 'vscode';
import { unreadable } from '../../annotations/check';
import { itemAt, located, spotExtent, type Found, type Spot } from '../../annotations/checks/finding';
import type { Mention } from '../../annotations/model';
import type { Extent } from '../../annotations/nodes';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { readSidecar } from '../../annotations/read';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import { readText } from '../store/files';
import { sidecarOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import type { Store } from '../store/store';
import type { Problem } from './board';

/** The range of a stretch of a source; of an empty one its first character. */
export function rangeIn(lines: Lines, { start, end }: Extent): vscode.Range {
  const from = lines.at(start);
  const to = lines.at(Math.max(end, start + 1));
  return new vscode.Range(from.line, from.column, to.line, to.column);
}

/** Where an article names what a finding is about: the mention itself, else the first one of the entity or event. */
export function spanInArticle(session: ArticleSession, sidecar: Sidecar, { spot }: Found): Span | undefined {
  const item = spot && itemAt(sidecar.annotations, spot);
  if (!item) return undefined;
  if (spot.list === 'mentions') return session.spanOfItem(item as Mention);
  const { id } = item as { id?: string };
  const spans = sidecar.annotations.mentions.flatMap((mention) => ((mention.entity ?? mention.event) === id && id !== undefined ? (session.spanOfItem(mention) ?? []) : []));
  return spans.reduce<Span | undefined>((first, span) => (first && first.start <= span.start ? first : span), undefined);
}

/** A sidecar as it is at this moment, of an article that may not be open; `undefined` where it is gone. */
export async function readOf(store: Store, article: vscode.Uri): Promise<Sidecar | UnreadableSidecar | undefined> {
  const session = store.session(article);
  if (session) return session.sidecar;
  try {
    const source = await readText(sidecarOf(article));
    return source === undefined ? undefined : readSidecar(source);
  } catch (error) {
    return { readable: false, source: '', problems: [{ message: error instanceof Error ? error.message : String(error), start: 0, end: 0 }] };
  }
}

/** The other places that findings are about, as locations in sidecars. */
export class Elsewhere {
  /** Many findings are about one file, and nobody needs the syntax trees of all. */
  private last: { readonly file: string; readonly sidecar: ReturnType<typeof readOf> } | undefined;

  constructor(private readonly store: Store) {}

  /** @param own where the finding itself stands */
  async related({ related = [] }: Found, article: vscode.Uri, own: Sidecar): Promise<vscode.DiagnosticRelatedInformation[]> {
    const locations: vscode.DiagnosticRelatedInformation[] = [];
    for (const { file, spot, message } of related) {
      const there = file === undefined ? article : vscode.Uri.parse(file, true);
      const sidecar = file === undefined ? own : await this.read(file, there);
      if (sidecar?.readable) locations.push(new vscode.DiagnosticRelatedInformation(locate(sidecar, there, spot), message));
    }
    return locations;
  }

  private read(file: string, article: vscode.Uri): ReturnType<typeof readOf> {
    if (this.last?.file !== file) this.last = { file, sidecar: readOf(this.store, article) };
    return this.last.sidecar;
  }
}

/** What is found of a sidecar that may not be open, at its places; what makes it unreadable, where it is. */
export async function problemsAt(store: Store, article: vscode.Uri, found: readonly Found[], elsewhere: Elsewhere): Promise<Problem[]> {
  const sidecar = await readOf(store, article);
  if (!sidecar) return [];
  const lines = new Lines(sidecar.source);
  if (!sidecar.readable) return unreadable(sidecar.problems).map((finding) => ({ finding, article, range: rangeIn(lines, finding) }));
  const problems: Problem[] = [];
  for (const one of found) {
    const finding = located(sidecar, one);
    problems.push({ finding, article, range: rangeIn(lines, finding), related: await elsewhere.related(one, article, sidecar) });
  }
  return problems;
}

function locate(sidecar: Sidecar, article: vscode.Uri, spot: Spot): vscode.Location {
  return new vscode.Location(sidecarOf(article), rangeIn(new Lines(sidecar.source), spotExtent(sidecar, spot)));
}
