import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import * as vscode from 'vscode';
import { close, dismissHovers, eventually, hoverOver, page, screenshot } from '../host/screen';
import { isItalic, looksOn } from './looks';
import { api, article, cleanUp, sidecarWith } from './scratch';

/** Everything that Markdown, HTML, icons and bare links could make something of. */
const hostile = [
  '[x](command:workbench.action.quit)',
  '![i](https://example.invalid/x.png)',
  '<img src=x onerror=alert(1)>',
  '$(flame) $(trash)',
  'https://example.invalid www.example.invalid',
  '**bold** `code` <b>b</b> &amp; | # - 1. a@example.invalid',
];

describe('The hover card', () => {
  afterEach(async () => {
    await dismissHovers();
    await cleanUp();
  });
  after(close);

  const card = async (): Promise<Locator> => (await page()).locator('.monaco-hover:visible .hover-contents').first();

  it('says who, of what type, how sure and why', async () => {
    const editor = await article('hover.txt', 'Interior Minister Petar Stojkovski spoke first.\n');
    const [mention] = (await (await api()).cast(editor.document.uri)).mentions;
    assert.ok(mention?.why);
    const text = await hoverOver('Petar Stojkovski');
    assert.match(text, /Petar Stojkovski — Person/);
    assert.match(text, new RegExp(`${Math.round(mention.score * 100)} %`));
    assert.ok(text.includes(mention.why), text);
    await screenshot('hover');
  });

  it('accepts with a click: on disk and on screen', async () => {
    await article('accept.txt', 'Interior Minister Petar Stojkovski spoke first.\n');
    assert.equal(await isItalic('Petar Stojkovski'), true);
    await hoverOver('Petar Stojkovski');
    await (await card()).getByText('Accept', { exact: true }).click();
    const sidecar = await sidecarWith('accept.txt', 'quote');
    assert.match(sidecar, /\n {2}- \{ entity: petar-stojkovski, quote: Petar Stojkovski \}\n/);
    await eventually('the look of what is accepted', async () => (await looksOn('Petar Stojkovski'))[0]?.ground !== undefined && !(await isItalic('Petar Stojkovski')));
    // It would say what is no longer so.
    await eventually('the card to go by itself', async () => (await (await card()).count()) === 0);
    const text = await hoverOver('Petar Stojkovski');
    assert.match(text, /Accepted/);
    assert.doesNotMatch(text, /Accept\b/);
  });

  it('rejects with a click: no highlight, and the no is kept', async () => {
    await article('reject.txt', 'Interior Minister Petar Stojkovski spoke first.\n');
    await hoverOver('Petar Stojkovski');
    await (await card()).getByText('Reject', { exact: true }).click();
    assert.match(await sidecarWith('reject.txt', 'rejected'), /\n {2}- \{ quote: Petar Stojkovski, type: person \}\n/);
    await eventually('the highlight to go', async () => (await looksOn('Petar Stojkovski')).length === 0);
  });

  it('shows what stands in files as plain text, whatever it looks like', async () => {
    const item = (i: number): string => JSON.stringify(hostile[i]);
    await article('hostile.txt', 'Zanzor and Vulgor and Brimbor met for Dingding.\n', `schema: dramatis/1
entities:
  - { id: zanzor, type: person, name: ${item(0)}, role: ${item(1)}, of: brimbor, note: ${item(2)} }
  - { id: vulgor, type: organization, name: ${item(3)}, role: ${item(4)}, of: brimbor, note: ${item(5)} }
  - { id: brimbor, type: place, name: ${item(5)} }
events:
  - { id: dingding, type: ${item(0)}, title: ${item(4)}, date: "2031", place: vulgor, note: ${item(1)} }
mentions:
  - { entity: zanzor, quote: Zanzor, note: ${item(4)} }
  - { entity: vulgor, quote: Vulgor, note: ${item(0)} }
  - { entity: brimbor, quote: Brimbor }
  - { event: dingding, quote: Dingding, note: ${item(3)} }
`);
    const shows: Record<string, number[]> = { Zanzor: [0, 1, 2, 4, 5], Vulgor: [0, 3, 4, 5], Brimbor: [5], Dingding: [0, 1, 3, 4] };
    for (const [words, texts] of Object.entries(shows)) {
      const text = (await hoverOver(words)).replaceAll('\u00a0', ' ');
      for (const i of texts) assert.ok(text.includes(hostile[i]!), `${hostile[i]} is not in: ${text}`);
      if (words === 'Zanzor') await screenshot('hover-hostile');
      await assertInert(await card());
    }
  });

  it('shows them as plain text in the cast too', async () => {
    await vscode.commands.executeCommand('dramatis.actors.focus');
    await article('hostile.txt', 'Zanzor spoke.\n', `schema: dramatis/1
entities:
  - { id: zanzor, type: person, name: ${JSON.stringify(hostile.join(' '))} }
mentions:
  - { entity: zanzor, quote: Zanzor }
`);
    const label = (await page()).locator('.pane .monaco-list-row .label-name', { hasText: 'alert(1)> $(flame)' });
    await label.first().waitFor();
    assert.equal((await label.first().innerText()).replaceAll('\u00a0', ' '), hostile.join(' '));
    assert.equal(await label.locator('img, a, .codicon, b, code').count(), 0);
  });
});

/** Nothing in a card comes from the text but characters: its links are our commands, its icons ours. */
async function assertInert(card: Locator): Promise<void> {
  assert.equal(await card.locator('img, b, code, h1, ul, ol, table').count(), 0);
  const links = card.locator('a');
  const targets = await links.evaluateAll((elements: { getAttribute(name: string): string | null }[]) => elements.map((element) => element.getAttribute('data-href') || element.getAttribute('href')));
  const labels = (await links.allInnerTexts()).map((label) => label.trim());
  assert.deepEqual(labels, ['Remove', 'Rename', 'Change type', 'Link to another', 'Show in the cast']);
  for (const target of targets) assert.match(target ?? '', /^command:dramatis\.(remove|rename|retype|link|showInCast)\?/);
  const icons = (await card.locator('.codicon').evaluateAll((elements: { className: string }[]) => elements.map(({ className }) => /codicon-([\w-]+)/.exec(className)?.[1] ?? ''))).sort();
  assert.equal(icons.includes('flame'), false);
  // One at the head, one for each note, one for the state, and those of the actions.
  assert.equal(icons.filter((icon) => icon === 'trash').length, 1);
  const own = ['person', 'organization', 'location', 'megaphone', 'check', 'note', 'trash', 'edit', 'symbol-class', 'link', 'list-tree'];
  assert.deepEqual(icons.filter((icon) => !own.includes(icon)), []);
}
