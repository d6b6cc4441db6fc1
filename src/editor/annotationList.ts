import * as vscode from 'vscode';
import type { Status } from '../annotations/model';
import { listing, type ListedLine as Listed, type ListingWords } from '../annotations/listing';
import type { SuggestedMention } from '../cast/suggestions';
import { mentionArgument } from './common/subject';
import { kindName, roleName, typeNamePlural } from './common/types';
import { fileName } from './store/articles';
import type { ArticleSession } from './store/session';
import type { Store } from './store/store';

type ListedLine = Listed<SuggestedMention>;

const scheme = 'dramatis-list';

/** Each change of an article makes its list anew; not more often than this, in milliseconds. */
const pause = 250;

/** The annotations of an article as a document of plain lines, which screen readers read like any other; its links lead to the text. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const open = new Map<string, { readonly uri: vscode.Uri; lines: readonly ListedLine[]; timer?: NodeJS.Timeout }>();
  const articleOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.parse(uri.query, true);
  const command = (name: string, run: () => unknown): vscode.Disposable => vscode.commands.registerCommand(`dramatis.${name}`, run);
  context.subscriptions.push(
    changed,
    command('listAnnotations', async () => {
      await store.settled();
      const session = store.active;
      if (!session) return;
      const uri = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Annotations of {0}', fileName(session.document.uri))}`, query: session.key });
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'plaintext'), { viewColumn: vscode.ViewColumn.Beside });
    }),
    command('showCard', () => vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' })),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const session = await store.open(articleOf(uri));
        if (!session) return vscode.l10n.t('{0} is no article.', uri.query);
        await store.settled();
        const lines = linesOf(store, session);
        open.set(session.key, { uri, lines });
        return lines.map(({ text }) => text).join('\n');
      },
    }),
    vscode.languages.registerDocumentLinkProvider({ scheme }, {
      provideDocumentLinks(document) {
        const session = store.session(articleOf(document.uri));
        const lines = open.get(document.uri.query)?.lines ?? [];
        if (!session) return [];
        return lines.slice(0, document.lineCount).flatMap(({ mention }, line) => {
          if (!mention) return [];
          const range = document.lineAt(line).range;
          const text = document.lineAt(line).text;
          const target = vscode.Uri.from({ scheme: 'command', path: 'dramatis.reveal', query: JSON.stringify([mentionArgument(session, mention)]) });
          return [new vscode.DocumentLink(range.with(range.start.translate(0, text.length - text.trimStart().length)), target)];
        });
      },
    }),
    // What `F12` does on a line: links need a mouse.
    vscode.languages.registerDefinitionProvider({ scheme }, {
      provideDefinition(document, { line }) {
        const session = store.session(articleOf(document.uri));
        const mention = open.get(document.uri.query)?.lines[line]?.mention;
        return session && mention && new vscode.Location(session.document.uri, session.rangeOf(mention));
      },
    }),
    store.onDidChange(({ key }) => {
      const list = open.get(key);
      if (!list) return;
      clearTimeout(list.timer);
      list.timer = setTimeout(() => changed.fire(list.uri), pause);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme !== scheme) return;
      clearTimeout(open.get(uri.query)?.timer);
      open.delete(uri.query);
    }),
  );
}

function statusLine(status: Status): string {
  switch (status) {
    case 'done': return vscode.l10n.t('status: done');
    case 'approved': return vscode.l10n.t('status: approved');
    default: return vscode.l10n.t('status: returned');
  }
}

function linesOf(store: Store, session: ArticleSession): ListedLine[] {
  const settings = store.projects.of(session.document.uri);
  const words: ListingWords = {
    group: (type) => typeNamePlural(type, settings),
    state: (state) => (state === 'accepted' ? vscode.l10n.t('accepted') : vscode.l10n.t('suggestion')),
    line: (number) => vscode.l10n.t('line {0}', number),
    note: (text) => vscode.l10n.t('note: {0}', text),
    kind: (kind) => kindName(kind, settings),
    role: (role) => roleName(role, settings),
  };
  const { cast } = session;
  const counted = (state: string): number => cast.mentions.filter((mention) => mention.state === state).length;
  const head = vscode.l10n.t('{0}: {1} mentions accepted, {2} suggested, {3} rejected', fileName(session.document.uri), counted('accepted'), counted('suggested'), counted('rejected'));
  const { note, status } = session.annotations;
  return [{ text: head }, ...(status === undefined ? [] : [{ text: statusLine(status) }]), ...(note === undefined ? [] : [{ text: words.note(note.replace(/\s+/gu, ' ')) }]), { text: '' }, ...listing(cast, session.text, (offset) => session.rangeOf({ start: offset, end: offset }).start.line + 1, words)];
}
