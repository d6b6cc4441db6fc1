import * as vscode from 'vscode';
import type { Sidecar } from '../../annotations/sidecar';
import { Resolver } from '../../annotations/resolve';
import { extentOf } from '../../annotations/where';
import { Lines } from '../../text/lines';
import type { ArticleSession } from '../store/session';
import { articleText, type IndexedArticle } from '../store/workspaceIndex';

/** Where a sidecar declares an entity or event; `undefined` where it does not. */
export function declarationIn(sidecar: Sidecar, uri: vscode.Uri, id: string): vscode.Location | undefined {
  const item = [...sidecar.annotations.entities, ...sidecar.annotations.events].find((other) => other.id === id);
  const extent = item && extentOf(sidecar, item);
  if (!extent) return undefined;
  const lines = new Lines(sidecar.source);
  const start = lines.at(extent.start);
  const end = lines.at(extent.end);
  return new vscode.Location(uri, new vscode.Range(start.line, start.column, end.line, end.column));
}

/** Where an open article names an entity or event. */
export function mentionsIn(session: ArticleSession, id: string): vscode.Location[] {
  return session.cast.mentions
    .filter(({ state, entity, event }) => state !== 'rejected' && (entity ?? event) === id)
    .map((mention) => new vscode.Location(session.document.uri, session.rangeOf(mention)));
}

/** Where an article that is not open names an entity or event. */
export async function mentionsInClosed({ article, annotations }: IndexedArticle, id: string): Promise<vscode.Location[]> {
  const mentions = annotations.mentions.filter((mention) => (mention.entity ?? mention.event) === id);
  if (mentions.length === 0) return [];
  const text = await articleText(article);
  const lines = new Lines(text);
  const resolver = new Resolver(text);
  return mentions.flatMap((mention) => {
    const span = resolver.resolve(mention);
    if (!span) return [];
    const start = lines.at(span.start);
    const end = lines.at(span.end);
    return [new vscode.Location(article, new vscode.Range(start.line, start.column, end.line, end.column))];
  });
}
