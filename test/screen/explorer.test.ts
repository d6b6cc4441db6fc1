import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, dismissHovers, eventually, page, pause, screenshot } from '../host/screen';
import { api, article, cleanUp, open, workspaceFile, write } from './scratch';

/** A row of the Explorer's files, as it is shown. */
interface FileRow {
  readonly name: string;
  /** Where the name begins, in pixels: that a file is nested shows by nothing else. */
  readonly indent: number;
  readonly badge: string;
  readonly expanded: string | null;
  readonly colour: string;
}

/** Elements of the page, as far as they are looked at. */
interface PageElement {
  innerText: string;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): { left: number };
  querySelector(selector: string): PageElement | null;
}

async function rows(): Promise<FileRow[]> {
  return (await page()).locator('.explorer-folders-view .monaco-list-row').evaluateAll((elements: PageElement[]) => {
    const { getComputedStyle } = globalThis as unknown as { getComputedStyle(element: PageElement, part?: string): { content: string; color: string } };
    return elements.map((element) => {
      const icon = element.querySelector('.monaco-icon-label')!;
      const content = getComputedStyle(icon, '::after').content;
      return {
        name: element.querySelector('.label-name')!.innerText,
        indent: element.querySelector('.label-name')!.getBoundingClientRect().left,
        badge: content === 'none' ? '' : content.replace(/^"|"$/g, ''),
        expanded: element.getAttribute('aria-expanded'),
        colour: getComputedStyle(element.querySelector('.label-name')!).color,
      };
    });
  });
}

/** A file's row, once it is as wanted. */
async function row(name: string, wanted: (row: FileRow) => boolean = () => true): Promise<FileRow> {
  let last: FileRow | undefined;
  return eventually(`the row ${name}`, async () => {
    last = (await rows()).find((one) => one.name === name);
    return last && wanted(last) ? last : undefined;
  }).catch(() => {
    throw new Error(`The row ${name} is not as wanted: ${JSON.stringify(last)}`);
  });
}

/** What the pointer over a file's row tells. */
async function tooltip(name: string): Promise<string> {
  const window = await page();
  const label = window.locator('.explorer-folders-view .monaco-list-row', { has: window.getByText(name, { exact: true }) }).locator('.label-name');
  return eventually(`the tooltip of ${name}`, async () => {
    // A row that is drawn anew under the pointer loses its tooltip, and has none until the pointer comes again.
    await dismissHovers();
    await label.hover();
    await pause(1500);
    return (await window.locator('.monaco-hover:visible').allInnerTexts()).find((text) => text.includes(name));
  });
}

const sidecarOf = (suggestions: number, head = ''): string => `${head}entities:\n  - { id: q, type: person, name: Quonk }\nmentions:\n${Array.from({ length: suggestions }, (_, at) => `  - { entity: q, quote: quonk, nth: ${at + 1}, suggested: true }\n`).join('')}`;
const text = (quonks: number): string => `${'A quonk. '.repeat(quonks)}\n`;

describe('The Explorer', () => {
  before(async () => {
    for (const [name, quonks, head] of [['zz-few.md', 3, ''], ['zz-many.txt', 12, ''], ['zz-done.txt', 1, 'status: done\n'], ['zz-approved.txt', 1, 'status: approved\n'], ['zz-returned.txt', 1, 'status: returned\n']] as const) {
      await write(name, text(quonks));
      await write(`${name}.ann.yaml`, sidecarOf(quonks, head));
    }
    await (await api()).settled();
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
  after(async () => {
    await cleanUp();
    await close();
  });

  it('nests sidecars under their articles, whatever their ending', async () => {
    for (const name of ['zz-few.md', 'zz-many.txt']) {
      const parent = await row(name, ({ expanded }) => expanded !== null);
      if (parent.expanded === 'false') await (await page()).locator('.explorer-folders-view .monaco-list-row', { has: (await page()).getByText(name, { exact: true }) }).locator('.monaco-tl-twistie').click();
      await eventually(`the sidecar of ${name} below it`, async () => {
        const all = await rows();
        const at = all.findIndex((one) => one.name === name);
        const [parent, child] = [all[at], all.find((one) => one.name === `${name}.ann.yaml`)];
        return parent && child && child.indent > parent.indent;
      });
    }
  });

  it('leaves nesting to who turns it off', async () => {
    const settings = vscode.workspace.getConfiguration('explorer');
    await settings.update('fileNesting.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      const article = await row('zz-few.md');
      await row('zz-few.md.ann.yaml', ({ indent }) => indent === article.indent);
    } finally {
      await settings.update('fileNesting.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('shows on articles how much is open, and how far they are', async () => {
    // What they say is known once an article is on screen.
    await open('zz-few.md');
    for (const [name, badge] of [['zz-few.md', '3'], ['zz-many.txt', '9+'], ['zz-done.txt', '✓'], ['zz-approved.txt', '✓✓'], ['zz-returned.txt', '↺']] as const) {
      await row(name, (one) => one.badge.split(', ').includes(badge));
    }
    assert.match(await tooltip('zz-many.txt'), /Dramatis: 12 open suggestions/);
    assert.match(await tooltip('zz-done.txt'), /Dramatis: done, 1 open suggestion\b/);
    await screenshot('explorer');
  });

  it('counts down with each decision', async () => {
    const editor = await open('zz-few.md');
    editor.selection = new vscode.Selection(0, 3, 0, 3);
    await vscode.commands.executeCommand('dramatis.accept');
    await row('zz-few.md', ({ badge }) => badge.split(', ').includes('2'));
  });

  it('marks an article whose sidecar cannot be read', async () => {
    const { colour } = await row('zz-many.txt');
    await article('zz-broken.txt', text(1), 'entities: {}\n');
    const broken = await row('zz-broken.txt', (one) => one.badge.includes('!'));
    assert.notEqual(broken.colour, colour);
    await screenshot('explorer-problem');
    assert.match(await tooltip('zz-broken.txt'), /1 problem in its annotations/);
  });

  it('keeps what is open in an article that is closed', async () => {
    // Not by way of an API that would keep the document.
    await vscode.commands.executeCommand('vscode.open', await write('zz-talks.txt', 'Ana Kovač met Petar Stojkovski in Skopje.\n'), { preview: false });
    const shown = await row('zz-talks.txt', ({ badge }) => badge.includes('3'));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('the article closed', () => !vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === workspaceFile('zz-talks.txt').toString()));
    assert.equal((await row('zz-talks.txt')).badge, shown.badge);
  });

});
