import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { builtInTypes, slots } from '../../src/annotations/project';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;

const sources = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(path.join('src', name)));
const code = sources.join('\n');

/** All that a pattern's first group finds, each once. */
function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();
}

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();

/** Every `when` clause of the manifest, with where it stands. */
function whens(value: unknown, at = ''): { at: string; when: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => (key === 'when' && typeof child === 'string' ? [{ at, when: child }] : whens(child, `${at}/${key}`)));
}

/** Keys that editors, terminals and the system need; the editor's own unconditional defaults among them. */
const reserved = new Set([
  'escape', 'enter', 'tab', 'shift+tab', 'backspace', 'delete', 'f1', 'f2', 'f5', 'f6', 'f8', 'f9', 'f11', 'f12', 'shift+f12', 'alt+f12',
  'ctrl+a', 'ctrl+c', 'ctrl+d', 'ctrl+f', 'ctrl+h', 'ctrl+k', 'ctrl+n', 'ctrl+o', 'ctrl+p', 'ctrl+s', 'ctrl+v', 'ctrl+w', 'ctrl+x', 'ctrl+y', 'ctrl+z', 'ctrl+shift+p', 'ctrl+shift+z', 'ctrl+enter', 'ctrl+space',
  'alt+up', 'alt+down', 'alt+left', 'alt+right', 'shift+alt+up', 'shift+alt+down', 'shift+alt+left', 'shift+alt+right', 'shift+alt+f', 'shift+alt+a', 'shift+alt+i', 'shift+alt+o', 'shift+alt+r', 'alt+z', 'alt+f1', 'alt+f3', 'alt+f5', 'alt+f8', 'alt+f4',
  'ctrl+alt+up', 'ctrl+alt+down', ...Array.from({ length: 10 }, (_, digit) => `alt+${digit}`), ...Array.from({ length: 10 }, (_, digit) => `ctrl+${digit}`),
]);

describe('the manifest', () => {
  const commands: { command: string; title: string; category: string; icon?: string }[] = contributes.commands;
  const ids = commands.map(({ command }) => command);

  it('declares the commands that the code registers, and no others', () => {
    const registered = [...all(code, /registerCommand\(\s*['"`](dramatis\.\w+)['"`]/g), ...all(code, /\bcommand\('(\w+)'/g).map((name) => `dramatis.${name}`)];
    assert.deepEqual(sorted(ids), sorted(registered));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names each command without emoji, under one category', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, 'Dramatis', command);
      assert.match(title, /^%[\w.]+%$/, command);
    }
    assert.doesNotMatch(read('package.nls.json'), /\p{Extended_Pictographic}/u);
  });

  it('says when each command is in the palette', () => {
    const palette: { command: string; when?: string }[] = contributes.menus.commandPalette;
    assert.deepEqual(palette.map(({ command }) => command).sort(), sorted(ids));
    assert.deepEqual(palette.filter(({ when }) => !when), []);
  });

  it('uses its own declared commands in menus, keys and welcome views', () => {
    const used = [
      ...Object.values<{ command?: string }[]>(contributes.menus).flat().flatMap(({ command }) => command ?? []),
      ...contributes.keybindings.map(({ command }: { command: string }) => command),
      ...all(read('package.nls.json'), /\(command:(dramatis\.\w+)/g),
    ];
    assert.deepEqual(sorted(used).filter((command) => !ids.includes(command)), []);
  });

  it('groups every menu entry, and shows editor and view menus where they belong only', () => {
    for (const [menu, entries] of Object.entries<{ command?: string; submenu?: string; when?: string; group?: string }[]>(contributes.menus)) {
      for (const { command, submenu, when, group } of entries) {
        const what = `${menu}: ${command ?? submenu}`;
        if (menu !== 'commandPalette') assert.ok(group, what);
        if (!menu.startsWith('dramatis.')) assert.ok(when, what);
        if (menu.startsWith('view/')) assert.match(when!, /\bview (?:==|=~)/, what);
      }
    }
  });

  it('declares the views that the code makes, and no others', () => {
    const declared = Object.values<{ id: string }[]>(contributes.views).flat().map(({ id }) => id);
    assert.deepEqual(sorted(declared), all(code, /new CastView\('([\w.]+)'/g));
    assert.deepEqual(sorted(declared), ['dramatis.actors', 'dramatis.events']);
    for (const { view } of contributes.viewsWelcome) assert.ok(declared.includes(view));
    assert.deepEqual(Object.keys(contributes.views), contributes.viewsContainers.activitybar.map(({ id }: { id: string }) => id));
  });

  it('declares the settings that the code reads, and no others', () => {
    const read: string[] = [];
    for (const source of sources) {
      for (const [, section, rest] of source.matchAll(/getConfiguration\('(dramatis[\w.]*)'(?:, [\w.]+)?\)([^\n;]*)/g)) {
        const direct = /^\.get(?:<.*?>)?\('([\w.]+)'/.exec(rest!)?.[1];
        // A section that is kept in a variable: what is asked of that variable.
        const asked = direct !== undefined ? [direct] : all(source, /\bsettings\.get(?:<.*?>)?\('([\w.]+)'/g);
        assert.ok(asked.length > 0, `what is read of ${section}`);
        read.push(...asked.map((key) => `${section}.${key}`));
      }
    }
    assert.deepEqual(sorted(Object.keys(contributes.configuration.properties)), sorted(read));
  });

  it('gives each setting a default, a scope and a description', () => {
    for (const [key, setting] of Object.entries<Record<string, unknown>>(contributes.configuration.properties)) {
      assert.ok('default' in setting && 'scope' in setting && ('description' in setting || 'markdownDescription' in setting), key);
    }
  });

  it('declares the colours that the code uses, and no others, for four kinds of themes', () => {
    const highlights = read('src/editor/highlights.ts');
    const names = [...builtInTypes, ...slots, 'other'];
    const endings = all(highlights, /new vscode\.ThemeColor\(`\$\{colour\}(\w+)`\)/g);
    assert.ok(/new vscode\.ThemeColor\(colour\)/.test(highlights) && endings.length > 0);
    const made = names.flatMap((name) => ['', ...endings].map((ending) => `dramatis.${name}${ending}`));
    const literal = all(code, /new vscode\.ThemeColor\('(dramatis\.\w+)'\)/g);
    assert.deepEqual(sorted(contributes.colors.map(({ id }: { id: string }) => id)), sorted([...made, ...literal]));
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
    assert.doesNotMatch(code, /['"`]#[0-9a-fA-F]{3,8}['"`]/, 'no colour is fixed in the code');
  });

  it('asks only for context keys that the code sets', () => {
    const asked = sorted(whens(contributes).flatMap(({ when }) => all(when.replace(/\/(?:\\.|[^/])*\//g, '').replace(/\bview(?:Item)? == \S+|(?:focusedView|activeWebviewPanelId) == \S+|comment(?:Controller)? == \S+/g, ''), /(dramatis\.\w+)/g)));
    const told = all(code, /executeCommand\('setContext', 'dramatis\.(\w+)'/g);
    const viewState = all(code, /this\.tell\('(\w+)'\)/g);
    assert.deepEqual(asked, sorted([...told, ...viewState].map((key) => `dramatis.${key}`)));
  });

  it('keeps all its texts in package.nls.json, which has no others', () => {
    const asked = all(JSON.stringify(manifest), /"%([\w.]+)%"/g);
    assert.deepEqual(Object.keys(JSON.parse(read('package.nls.json'))).sort(), asked);
  });

  it('binds keys in articles and its views only, and takes none that the editor needs', () => {
    for (const { command, key, mac, when } of contributes.keybindings as { command: string; key: string; mac?: string; when?: string }[]) {
      assert.match(when ?? '', /dramatis\.articleActive|dramatis\.annotating|focusedView == dramatis\.\w+/, `${command} ${key}`);
      if (/dramatis\.annotating/.test(when!)) continue;
      const inText = /editorTextFocus/.test(when!);
      for (const each of [key, mac ?? key]) if (inText) assert.ok(!reserved.has(each.split(' ')[0]!), `${command} takes ${each}`);
      if (inText && /^(?:shift\+)?alt\+\w/.test(key)) assert.ok(mac?.includes('ctrl') || /enter|delete/.test(key), `${key} types a letter on a Mac`);
    }
  });

  it('makes plain keys decide in the annotating mode alone: letters, digits, Enter and Delete, on every keyboard layout', () => {
    const plain = (key: string): boolean => !/ctrl|alt|cmd|meta|^(?:shift\+)?f\d/.test(key);
    for (const { command, key, mac, when } of contributes.keybindings as { command: string; key: string; mac?: string; when: string }[]) {
      const modal = when === 'editorTextFocus && dramatis.annotating';
      if (/editorTextFocus/.test(when) && (plain(key) || plain(mac ?? key))) assert.ok(modal, `${command} ${key}`);
      if (modal) assert.match(key, /^(?:shift\+)?(?:[a-z]|\d|enter|delete|backspace)$/, command);
      if (/dramatis\.annotating/.test(when)) assert.ok(modal && mac === undefined, `${command} ${key}`);
    }
  });

  it('binds no key twice for the same place', () => {
    const bound = contributes.keybindings.map(({ key, when }: { key: string; when: string }) => `${key} ${/focusedView == [\w.]+|editorTextFocus/.exec(when)?.[0]}`);
    assert.deepEqual(bound.filter((each: string, index: number) => bound.indexOf(each) !== index), []);
  });

  it('is activated by articles and sidecars, never by everything', () => {
    const events: string[] = manifest.activationEvents;
    assert.ok(!events.includes('*') && !events.includes('onStartupFinished'));
    // Commands and views activate by themselves.
    assert.deepEqual(events.filter((event) => /^on(?:Command|View):/.test(event)), []);
  });

  it('asks for the editor whose declarations it is compiled with', () => {
    assert.equal(manifest.engines.vscode, `^${JSON.parse(read('node_modules/@types/vscode/package.json')).version}`);
    assert.equal(manifest.devDependencies['@types/vscode'], manifest.engines.vscode.slice(1));
  });

  it('names icons that are there', () => {
    const icons = all(JSON.stringify(manifest), /"([^"]+\.(?:svg|png))"/g);
    assert.ok(icons.length > 0);
    for (const icon of icons) assert.ok(fs.existsSync(path.join(root, icon)), icon);
    for (const { command, icon } of commands) if (icon !== undefined) assert.match(icon, /^\$\([a-z-]+\)$/, command);
  });

  it('declares untrusted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });
});
