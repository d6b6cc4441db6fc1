/** Sidecars in their own editors. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, dramatis, outside } from '../support';

export const text = 'Ana Kovač met Petar Stojkovski in Skopje on 6 May 2031. Then Kovač left.\n\nKovač thanked Frontex.\n';

export const sidecar = `schema: dramatis/1
article: a.txt
entities:
  - id: anka-kovac
    type: person
    name: Ana Kovač
    role: Interior Minister
    of: freedonia
  - id: freedonia
    type: place
    name: Freedonia
events:
  - id: kovac-visits-skopje
    type: visit
    title: Kovač visits Skopje
    date: "2031-05-06"
    place: freedonia
    participants:
      - { entity: anka-kovac, role: guest }
mentions:
  - { entity: anka-kovac, quote: Ana Kovač }
  - { entity: anka-kovac, quote: Kovač, nth: 2 }
  - { event: kovac-visits-skopje, quote: met }
  - { date: "2031-05-06", quote: "6 May 2031" }
rejected:
  - { quote: Then, type: date }
`;

/** A sidecar in the active editor; its article is there, and closed. */
export class SidecarEditor {
  private constructor(readonly article: Article, readonly document: vscode.TextDocument) {}

  static async open(source = sidecar, articleText = text): Promise<SidecarEditor> {
    const article = Article.make(articleText);
    await outside(article.sidecarUri, source);
    await article.show(article.sidecarUri);
    return new SidecarEditor(article, vscode.window.activeTextEditor!.document);
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  /** The place behind the first letters of the `nth` occurrence of words. */
  at(words: string, nth = 1, letters = 1): vscode.Position {
    const source = this.document.getText();
    let offset = -1;
    for (let left = nth; left > 0; left--) offset = source.indexOf(words, offset + 1);
    assert.notEqual(offset, -1, `${words} #${nth} is in the sidecar`);
    return this.document.positionAt(offset + letters);
  }

  /** Types in place of a bar, which the source must hold once. */
  async bar(source: string): Promise<vscode.Position> {
    const offset = source.indexOf('¦');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.uri, new vscode.Range(0, 0, this.document.lineCount, 0), source.replace('¦', ''));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await (await dramatis()).settled();
    return this.document.positionAt(offset);
  }

  /** What is offered at a bar. */
  async completions(source: string, trigger?: string): Promise<vscode.CompletionItem[]> {
    const position = await this.bar(source);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', this.uri, position, trigger);
    // Words of the document are offered by the editor itself.
    return items.filter(({ sortText }) => /^\d{5}$/.test(sortText ?? ''));
  }

  /** The source after a completion has been chosen. */
  async chosen(item: vscode.CompletionItem): Promise<string> {
    const edit = new vscode.WorkspaceEdit();
    const range = item.range instanceof vscode.Range ? item.range : item.range!.replacing;
    const put = item.insertText ?? item.label;
    edit.set(this.uri, [vscode.TextEdit.replace(range, typeof put === 'string' ? put : (put as vscode.SnippetString).value), ...(item.additionalTextEdits ?? [])]);
    assert.ok(await vscode.workspace.applyEdit(edit));
    return this.document.getText();
  }
}

export function labels(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Places as `file line:column text`. */
export async function shown(locations: readonly (vscode.Location | vscode.LocationLink)[]): Promise<string[]> {
  const lines: string[] = [];
  for (const location of locations) {
    const [uri, range] = 'targetUri' in location ? [location.targetUri, location.targetSelectionRange ?? location.targetRange] : [location.uri, location.range];
    const document = await vscode.workspace.openTextDocument(uri);
    const name = uri.path.split('/').at(-1)!;
    lines.push(`${name.endsWith('.ann.yaml') ? 'sidecar' : 'article'} ${range.start.line}:${range.start.character} ${document.getText(range)}`);
  }
  return lines.sort();
}
