import * as vscode from 'vscode';
import { folderOf } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Store } from '../store/store';
import { perArticle } from '../common/perArticle';
import { declarationIn, mentionsIn, mentionsInClosed } from '../common/places';
import { outline, WorkspaceSymbols } from './symbols';

/** What editors do for languages of code, done for articles: definition, references, outline, symbols. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const at = (document: vscode.TextDocument, position: vscode.Position): { session: ArticleSession; mention: OpenMention } | undefined => {
    const session = store.session(document);
    const mention = session?.mentionsAt(session.offsetOf(position))[0];
    return session && mention && { session, mention };
  };

  const definition: vscode.DefinitionProvider = {
    provideDefinition(document, position) {
      const found = at(document, position);
      const id = found?.mention.entity ?? found?.mention.event;
      if (!found || id === undefined || !found.session.sidecar?.readable) return undefined;
      const target = declarationIn(found.session.sidecar, found.session.sidecarUri, id);
      return target && [{ targetUri: target.uri, targetRange: target.range, targetSelectionRange: new vscode.Range(target.range.start, target.range.start), originSelectionRange: found.session.rangeOf(found.mention) }];
    },
  };

  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const found = at(document, position);
      const id = found?.mention.entity ?? found?.mention.event;
      if (!found) return undefined;
      if (id === undefined) {
        const same = found.session.cast.mentions.filter(({ state, date }) => state !== 'rejected' && date !== undefined && date === found.mention.date);
        return same.map((mention) => new vscode.Location(document.uri, found.session.rangeOf(mention)));
      }
      await store.index.load();
      const locations = mentionsIn(found.session, id);
      const declared = includeDeclaration && found.session.sidecar?.readable ? declarationIn(found.session.sidecar, found.session.sidecarUri, id) : undefined;
      if (declared) locations.push(declared);
      for (const indexed of store.index.withId(id, folderOf(document.uri))) {
        if (token.isCancellationRequested) return undefined;
        const open = store.session(indexed.article);
        if (open === found.session) continue;
        locations.push(...(open ? mentionsIn(open, id) : await mentionsInClosed(indexed, id)));
      }
      return locations;
    },
  };

  perArticle(store, context, (selector) =>
    vscode.Disposable.from(
      vscode.languages.registerDefinitionProvider(selector, definition),
      vscode.languages.registerReferenceProvider(selector, references),
      vscode.languages.registerDocumentSymbolProvider(selector, { provideDocumentSymbols: (document) => outline(store.session(document), store.projects.of(document.uri)) }, { label: 'Dramatis' }),
    ),
  );
  context.subscriptions.push(vscode.languages.registerWorkspaceSymbolProvider(new WorkspaceSymbols(store)));
}
