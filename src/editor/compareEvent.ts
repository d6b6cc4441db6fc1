import * as vscode from 'vscode';
import { differences } from '../cast/events/differences';
import { goTo } from './common/openOrder';
import { plainLabel, plainMessage } from './common/plainText';
import { openSession, subjectsOf } from './common/subject';
import { saidValue, slotName, tellingsOf } from './common/tellings';
import { fileName } from './store/articles';
import type { Store } from './store/store';

/** The articles that tell of one event, side by side where they differ; Enter leads to what one says. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand('dramatis.compareEvent', (given) => compareEvent(store, given)));
}

interface SaidItem extends vscode.QuickPickItem {
  readonly article?: string;
}

async function compareEvent(store: Store, given: unknown): Promise<void> {
  await store.index.load();
  const [subject] = await subjectsOf(store, given);
  const id = subject?.id ?? subject?.mentions.find(({ event }) => event !== undefined)?.event;
  if (!subject || id === undefined) return;
  const settings = store.projects.of(subject.session.document.uri);
  const tellings = tellingsOf(store, subject.session, id);
  const found = differences(tellings.events);
  if (found.length === 0) {
    const said = tellings.events.length > 1 ? vscode.l10n.t('{0} articles tell of {1}, and all say the same.', tellings.events.length, tellings.title) : vscode.l10n.t('Only one article tells of {0}.', tellings.title);
    return void vscode.window.showInformationMessage(plainMessage(said));
  }
  const items = found.flatMap((difference): SaidItem[] => [
    { label: plainLabel(slotName(difference, tellings)), kind: vscode.QuickPickItemKind.Separator },
    ...difference.said.map(({ article, value }) => ({ label: plainLabel(saidValue(difference, value, tellings, settings)), description: plainLabel(fileName(vscode.Uri.parse(article))), article })),
  ]);
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What Articles Say of {0}', plainLabel(tellings.title)), placeHolder: vscode.l10n.t('Enter shows the article'), matchOnDescription: true });
  if (picked?.article !== undefined) await show(store, picked.article, id);
}

/** Shows where an article tells of an event. */
async function show(store: Store, article: string, id: string): Promise<void> {
  const session = await openSession(store, article);
  if (!session) return;
  const editor = await vscode.window.showTextDocument(session.document);
  const mention = session.cast.mentions.find(({ event, state }) => event === id && state !== 'rejected');
  if (mention) goTo(editor, session, mention);
}
