/** Articles of one folder that name the same people, and answers to what commands ask. */
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { patience } from '../../host/workbench';
import { Article, dramatis, folder, next, outside } from '../support';

export const castUri = vscode.Uri.joinPath(folder, 'cast.yaml');

export function castSource(): string | undefined {
  return fs.existsSync(castUri.fsPath) ? fs.readFileSync(castUri.fsPath, 'utf8') : undefined;
}

export function removeCast(): void {
  fs.rmSync(castUri.fsPath, { force: true });
}

/** An article with a sidecar that declares these entities and annotates the words after them. */
export async function annotated(text: string, ...entities: [id: string, name: string, ...quotes: string[]][]): Promise<Article> {
  const article = Article.make(text);
  const declarations = entities.map(([id, name]) => `  - id: ${id}\n    type: person\n    name: ${name}   # as stated\n`).join('');
  const mentions = entities.flatMap(([id, , ...quotes]) => quotes.map((quote) => `  - { entity: ${id}, quote: ${quote} }\n`)).join('');
  await outside(article.sidecarUri, `schema: dramatis/1\nentities:\n${declarations}mentions:\n${mentions}`);
  return article;
}

/** Goes to a row of a list, as arrow keys do. */
export async function goTo(picker: vscode.QuickPick<vscode.QuickPickItem>, wanted: (item: vscode.QuickPickItem) => boolean): Promise<void> {
  const item = picker.items.find(wanted)!;
  await next('the row', picker.onDidChangeActive, ([active]) => active === item, () => (picker.activeItems = [item]));
}

/** The two sides of the diff that something opens. */
export async function comparedBy(act: () => Thenable<unknown>): Promise<string[]> {
  const diff = (): vscode.TabInputTextDiff | undefined => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ input }) => input).find((input) => input instanceof vscode.TabInputTextDiff);
  await next('a diff', vscode.window.tabGroups.onDidChangeTabs, () => diff() !== undefined, act);
  const { original, modified } = diff()!;
  return Promise.all([original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()));
}

/**
 * Presses Enter on every list that a command shows, until it is done; tells what the last one offers.
 *
 * @param look what is done once before the first Enter
 */
export async function entering(act: () => Thenable<unknown>, look?: (picker: vscode.QuickPick<vscode.QuickPickItem>) => Promise<void>): Promise<string[]> {
  const { window } = vscode;
  const { createQuickPick } = window;
  const shown: vscode.QuickPick<vscode.QuickPickItem>[] = [];
  Object.assign(window, { createQuickPick: () => {
    const picker = createQuickPick();
    shown.push(picker);
    return picker;
  } });
  let done = false;
  let labels: string[] = [];
  try {
    const acting = Promise.resolve(act()).finally(() => (done = true));
    const end = Date.now() + patience;
    while (!done) {
      if (shown.length > 0) {
        await look?.(shown[0]!);
        look = undefined;
        labels = shown.at(-1)!.items.map(({ label, description }) => `${label} ${description ?? ''}`.trim());
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      }
      await Promise.race([acting.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 100))]);
      if (Date.now() > end) throw new Error('The command is still asking');
    }
    await acting;
  } finally {
    Object.assign(window, { createQuickPick });
  }
  await (await dramatis()).settled();
  return labels;
}

/** Answers the plain lists that a command shows: by words of a label; `picked` stands for all that is chosen to begin with. */
export async function answering(answers: string[], act: () => Thenable<unknown>): Promise<void> {
  const { window } = vscode;
  const { showQuickPick } = window;
  Object.assign(window, {
    showQuickPick: (items: vscode.QuickPickItem[]): Promise<unknown> => {
      const answer = answers.shift();
      return Promise.resolve(answer === 'picked' ? items.filter(({ picked }) => picked) : items.find(({ label }) => answer !== undefined && label.toLowerCase().includes(answer.toLowerCase())));
    },
  });
  try {
    await act();
  } finally {
    Object.assign(window, { showQuickPick });
  }
}
