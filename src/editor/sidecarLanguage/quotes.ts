import * as vscode from 'vscode';
import { itemsOf, scalarOf, textOf } from '../../annotations/ids';
import { startOfOccurrence } from '../../text/occurrences';
import type { ScalarPart } from '../../annotations/scan';
import { articleOf, holdsFiles } from '../store/articles';
import type { Store } from '../store/store';
import { articleText } from '../store/workspaceIndex';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Scanned } from './scanned';

/** A quote of a sidecar with the article in which it is. */
export interface Quoted {
  readonly scalar: ScalarPart;
  readonly article: vscode.Uri;
  /** The article's normalised text as it is being edited. */
  readonly text: string;
  readonly lines: Lines;
  /** Where the quote stands in it; `undefined` where it does not. */
  readonly span: Span | undefined;
}

/** The quote at an offset of a sidecar, of a mention, a part of one, or a rejection. */
export async function quoteAt(store: Store, sidecar: vscode.Uri, { root }: Scanned, offset: number): Promise<Quoted | undefined> {
  // The old side of a diff has no article of its time beside it.
  if (!holdsFiles(sidecar)) return undefined;
  const items = [...itemsOf(root, 'mentions'), ...itemsOf(root, 'rejected')].filter(({ start, end }) => start <= offset && offset <= end);
  const selectors = items.flatMap((item) => [item, ...itemsOf(item, 'more')]);
  for (const item of selectors) {
    const scalar = scalarOf(item, 'quote');
    if (!scalar || offset < scalar.start || scalar.end < offset) continue;
    const nth = Number(textOf(item, 'nth') ?? 1);
    const article = articleOf(sidecar);
    const session = store.session(article);
    // Quotes are counted in the text that is saved; what is being typed moves them.
    const saved = session ? session.saved.text : await articleText(article);
    const start = startOfOccurrence(saved, scalar.text, Number.isInteger(nth) && nth > 0 ? nth : 1);
    const found = start === undefined ? undefined : { start, end: start + scalar.text.length };
    return { scalar, article, text: session?.text ?? saved, lines: session?.lines ?? new Lines(saved), span: found && session ? session.saved.toLive(found) : found };
  }
  return undefined;
}

/** The place of a quote in its article. */
export function placeOf({ article, lines, span }: Quoted): vscode.Location | undefined {
  if (!span) return undefined;
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return new vscode.Location(article, new vscode.Range(start.line, start.column, end.line, end.column));
}
