/** What `package.json` says holds together: its own parts, and its strings. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './built';

type Entry = Record<string, string>;

const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const strings: Entry = JSON.parse(fs.readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const { commands, menus, keybindings, configuration, colors, views, viewsWelcome } = manifest.contributes;
const declared: string[] = commands.map(({ command }: { command: string }) => command);

describe('the parts of the manifest', () => {
  it('has every string that it refers to, and no other', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(strings).sort());
  });

  it('declares each command of its menus, keys and welcome views', () => {
    const welcome = Object.values(strings).flatMap((text) => [...text.matchAll(/command:(dramatis\.\w+)/g)].map(([, command]) => command));
    const used = [...Object.values<Entry[]>(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    assert.deepEqual([...used, ...welcome].filter((command) => !declared.includes(command)), []);
  });

  it('gives each command a title and a category, and says when the palette has it', () => {
    for (const { command, title, category } of commands) assert.ok(title && category === 'Dramatis', command);
    const inPalette = menus.commandPalette.filter(({ when }: { when?: string }) => when !== undefined).map(({ command }: { command: string }) => command);
    assert.deepEqual(inPalette.sort(), [...declared].sort());
  });

  it('puts each entry of a menu into a group, and binds keys only where an article or a view has them', () => {
    const { commandPalette: _, ...others } = menus;
    for (const entry of Object.values<Entry[]>(others).flat()) assert.ok(entry.group, JSON.stringify(entry));
    for (const { when, key } of keybindings) assert.match(when, /dramatis\.(?:articleActive|annotating|actors|events)/, key);
  });

  it('describes each setting and gives it a default and a scope', () => {
    for (const [name, setting] of Object.entries<Entry>(configuration.properties)) {
      assert.ok(setting.default !== undefined && setting.scope && (setting.description ?? setting.markdownDescription), name);
    }
  });

  it('has each colour for the four kinds of theme', () => {
    for (const { id, defaults } of colors) assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  it('has a welcome for each view', () => {
    const welcomed = viewsWelcome.map(({ view }: { view: string }) => view);
    for (const { id } of Object.values<Entry[]>(views).flat()) assert.ok(welcomed.includes(id), id);
  });

  it('starts only for articles and sidecars, in workspaces of every kind', () => {
    assert.ok(!manifest.activationEvents.some((event: string) => event === '*' || /^on(?:Command|View|StartupFinished)/.test(event)));
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    // Deduced from `main` and `browser`; one alone would take the extension out of the browser or off remote machines.
    assert.ok(manifest.main && manifest.browser && manifest.extensionKind === undefined);
  });
});
