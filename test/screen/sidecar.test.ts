import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, editor, eventually, page, painted, screenshot, setTheme } from '../host/screen';
import { alike, contributed, contrast, fromCss, themes } from './colours';
import { editorGround, middleOf } from './looks';
import { cleanUp, open, write } from './scratch';

const source = `schema: dramatis/1
article: colours.txt
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
    of: freedonia
  - id: freedonia
    type: place
    name: Freedonia
  - id: frontex
    type: organization
    name: Frontex
  - id: morava
    type: river
    name: Morava
events:
  - id: summit
    type: conference
    title: The summit
    participants:
      - { entity: frontex, role: host }
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
  - { entity: freedonia, quote: Freedonia, suggested: true }
  - { event: summit, quote: summit }
  - { date: "2031-05-06", quote: Tuesday }
rejected:
  - { quote: Monday, type: date }
`;

/** Words of the source, which of their occurrences, and the colour that they have. */
const coloured: [words: string, nth: number, colour: string][] = [
  ['ana-kovac', 1, 'person'], ['person', 1, 'person'], ['freedonia', 1, 'place'], ['freedonia', 2, 'place'], ['place', 1, 'place'],
  ['frontex', 1, 'organization'], ['organization', 1, 'organization'], ['morava', 1, 'other'], ['river', 1, 'other'],
  ['summit', 1, 'event'], ['conference', 1, 'event'], ['frontex', 2, 'organization'],
  ['ana-kovac', 2, 'person'], ['freedonia', 3, 'placeSuggestion'], ['summit', 3, 'event'], ['2031-05-06', 1, 'date'], ['date', 2, 'date'],
];

describe('Sidecars', () => {
  const theme = vscode.workspace.getConfiguration('workbench').get<string>('colorTheme')!;
  before(async () => {
    await write('colours.txt', 'Ana Kovač of Freedonia at the summit on Tuesday.\n');
    await write('colours.txt.ann.yaml', source);
    await open('colours.txt.ann.yaml');
  });
  after(async () => {
    await setTheme(theme);
    await cleanUp();
    await close();
  });

  for (const { name, kind } of themes) {
    it(`have the colours of the article, which can be read, in ${name}`, async () => {
      await setTheme(name);
      const ground = fromCss(await editorGround());
      const wrong: string[] = [];
      for (const [words, nth, colour] of coloured) {
        const wanted = contributed(`dramatis.${colour}`, kind);
        const css = await eventually(`${words} #${nth} like ${colour}`, async () => {
          const shown = await textColour(words, nth);
          return alike(fromCss(shown), wanted) && shown;
        }).catch(() => undefined);
        if (css === undefined) wrong.push(`${words} #${nth}: ${await textColour(words, nth)}, not ${colour}`);
        else if (wanted[3] === 1 && contrast(wanted, ground) < 4.5) wrong.push(`${words}: ${contrast(wanted, ground).toFixed(2)}`);
      }
      await screenshot(`sidecar-${kind}`);
      assert.deepEqual(wrong, []);
    });
  }

  it('keep them while somebody types, in lines that cannot be read', async () => {
    const active = vscode.window.activeTextEditor!;
    await active.edit((edit) => edit.insert(new vscode.Position(3, 0), '  - id: berta\n    type: person\n    name: "Ber\n'));
    const person = contributed('dramatis.person', themes[3].kind);
    await eventually('berta in colour', async () => alike(fromCss(await textColour('berta', 1)), person));
    await vscode.commands.executeCommand('undo');
  });

  const scopes: [words: string, nth: number, scope: string][] = [
    ['ana-kovac', 1, 'meta.id.dramatis'], ['person', 1, 'meta.type.person.dramatis'], ['ana-kovac', 2, 'meta.id.entity.dramatis'], ['frontex', 2, 'meta.id.entity.dramatis'],
    ['summit', 3, 'meta.id.event.dramatis'], ['2031-05-06', 1, 'meta.date.dramatis'], ['date', 2, 'meta.type.date.dramatis'],
  ];
  it('give ids, types and dates scopes, on top of those of YAML', async () => {
    const missing: string[] = [];
    for (const [words, nth, scope] of scopes) {
      const found = await scopesOn(words, nth);
      if (!found.includes(scope) || !found.includes('source.yaml') || !/string\.(?:un)?quoted/.test(found)) missing.push(`${words} #${nth}: ${found}`);
    }
    assert.deepEqual(missing, []);
  });

  it('leave YAML behind what has a scope as it is', async () => {
    for (const [words, nth, scope] of [['quote', 1, 'entity.name.tag.yaml'], ['Ana Kovač', 2, 'string.unquoted.plain'], ['Tuesday', 1, 'string.unquoted.plain'], ['title', 1, 'entity.name.tag.yaml']] as const) {
      const found = await scopesOn(words, nth);
      assert.ok(found.includes(scope) && !found.includes('dramatis'), `${words} #${nth}: ${found}`);
    }
  });
});

/** The colour of the letters in the middle of a text, without those of brackets and highlights. */
async function textColour(words: string, nth: number): Promise<string> {
  const point = await middleOf(words, nth);
  return (await editor()).locator('.view-line span > span').evaluateAll((elements: unknown[], { x, y }: { x: number; y: number }) => {
    const { getComputedStyle } = globalThis as unknown as { getComputedStyle(element: unknown): { color: string } };
    const there = elements.find((element) => {
      const { left, right, top, bottom } = (element as { getBoundingClientRect(): { left: number; right: number; top: number; bottom: number } }).getBoundingClientRect();
      return left <= x && x < right && top <= y && y < bottom;
    });
    return there === undefined ? 'rgb(0, 0, 0)' : getComputedStyle(there).color;
  }, point);
}

/** What the editor's own inspector says of the scopes of a place. */
async function scopesOn(words: string, nth: number): Promise<string> {
  const active = vscode.window.activeTextEditor!;
  const text = active.document.getText();
  let at = -1;
  for (let left = nth; left > 0; left--) at = text.indexOf(words, at + 1);
  const position = active.document.positionAt(at + 1);
  active.selection = new vscode.Selection(position, position);
  await painted();
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  const widget = (await page()).locator('.token-inspect-widget');
  try {
    return await eventually(`scopes of ${words}`, async () => (await widget.allInnerTexts()).find((text) => text.includes('source.yaml')));
  } finally {
    await vscode.commands.executeCommand('editor.action.inspectTMScopes');
    await widget.waitFor({ state: 'detached' }).catch(() => {});
  }
}
