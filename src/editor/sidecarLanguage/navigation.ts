import * as vscode from 'vscode';
import { idAt, lettersOf, scalarOf } from '../../annotations/ids';
import { articleOf, folderOf } from '../store/articles';
import type { Store } from '../store/store';
import { mentionsIn, mentionsInClosed } from '../common/places';
import { placeOf, quoteAt } from './quotes';
import { rangeIn, scannedOf } from './scanned';
import { sourcesWith } from './sources';

/** From an id to where it is declared, here or else in another sidecar; from a quote to its place in the article; from `article:` to it. */
export function definitionProvider(store: Store): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position) {
      const scanned = scannedOf(document);
      const offset = document.offsetAt(position);
      const place = idAt(scanned.ids, offset);
      if (place) {
        const declaration = scanned.ids.find(({ id, as }) => as === 'id' && id === place.id);
        if (declaration) return [link(document, place.scalar, document.uri, rangeIn(document, declaration.item), rangeIn(document, declaration.scalar))];
        await store.index.load();
        for (const { uri, ids, range } of await sourcesWith(store, place.id, document.uri)) {
          const elsewhere = ids.find(({ id, as }) => as === 'id' && id === place.id);
          if (elsewhere) return [link(document, place.scalar, uri, range(elsewhere.item.start, elsewhere.item.end), range(elsewhere.scalar.start, elsewhere.scalar.end))];
        }
        return undefined;
      }
      const quoted = await quoteAt(store, document.uri, scanned, offset);
      const at = quoted && placeOf(quoted);
      if (at) return [link(document, quoted.scalar, at.uri, at.range, at.range)];
      const article = scalarOf(scanned.root, 'article');
      const start = new vscode.Range(0, 0, 0, 0);
      return article && article.start <= offset && offset <= article.end ? [link(document, article, articleOf(document.uri), start, start)] : undefined;
    },
  };
}

function link(document: vscode.TextDocument, origin: { start: number; end: number }, targetUri: vscode.Uri, targetRange: vscode.Range, targetSelectionRange: vscode.Range): vscode.LocationLink {
  return { originSelectionRange: rangeIn(document, origin), targetUri, targetRange, targetSelectionRange };
}

/**
 * The mentions of an entity or event in the articles of the workspace folder, and where sidecars refer to it
 * otherwise: as a place, a participant, or that for which a role is held.
 */
export function referenceProvider(store: Store): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const place = idAt(scannedOf(document).ids, document.offsetAt(position));
      if (!place) return undefined;
      const { id } = place;
      await store.index.load();
      const locations: vscode.Location[] = [];
      for (const { uri, ids, range } of await sourcesWith(store, id, document.uri)) {
        if (token.isCancellationRequested) return undefined;
        const article = articleOf(uri);
        const session = store.session(article);
        const indexed = store.index.get(article);
        if (session) locations.push(...mentionsIn(session, id));
        else if (indexed && folderOf(article) === folderOf(document.uri)) locations.push(...(await mentionsInClosed(indexed, id)));
        for (const { id: other, as, scalar } of ids) {
          if (other === id && as !== 'mention' && (includeDeclaration || as !== 'id')) locations.push(new vscode.Location(uri, range(scalar.start, scalar.end)));
        }
      }
      return locations;
    },
  };
}

/** All places of an id in its sidecar: where it is declared as written to, the others as read. */
export function highlightProvider(): vscode.DocumentHighlightProvider {
  return {
    provideDocumentHighlights(document, position) {
      const { source, ids } = scannedOf(document);
      const place = idAt(ids, document.offsetAt(position));
      const same = place && ids.filter(({ id }) => id === place.id);
      return same?.map(({ scalar, as }) => new vscode.DocumentHighlight(rangeIn(document, lettersOf(scalar, source)), as === 'id' ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read));
    },
  };
}
