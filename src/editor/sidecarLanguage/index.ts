import * as vscode from 'vscode';
import type { Store } from '../store/store';
import { registerColours } from './colours';
import { completionProvider, triggers } from './completion';
import { foldsOf } from './folding';
import { hoverProvider } from './hover';
import { definitionProvider, highlightProvider, referenceProvider } from './navigation';
import { outlineOf } from './outline';
import { renameId, renameProvider } from './renameId';
import { sidecars } from './scanned';

/** What editors do for languages of code, done for sidecars, with or without an extension for YAML. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const { languages } = vscode;
  context.subscriptions.push(
    languages.registerCompletionItemProvider(sidecars, completionProvider(store), ...triggers),
    languages.registerHoverProvider(sidecars, hoverProvider(store)),
    languages.registerDefinitionProvider(sidecars, definitionProvider(store)),
    languages.registerReferenceProvider(sidecars, referenceProvider(store)),
    languages.registerDocumentHighlightProvider(sidecars, highlightProvider()),
    languages.registerRenameProvider(sidecars, renameProvider(store)),
    languages.registerDocumentSymbolProvider(sidecars, { provideDocumentSymbols: async (document) => outlineOf(document, await store.projects.load(document.uri)) }, { label: 'Dramatis' }),
    languages.registerFoldingRangeProvider(sidecars, { provideFoldingRanges: foldsOf }),
    vscode.commands.registerCommand('dramatis.renameId', (given: unknown, next: unknown) => renameId(store, given, next)),
  );
  registerColours(store, context);
}
