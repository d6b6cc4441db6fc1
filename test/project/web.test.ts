/** The extension for a browser's extension host: one file, in which nothing asks for Node. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';
import { buildProduct, root } from './built';

/** What the bundle may take for given: CommonJS's three, which the host provides, and what every web worker has. */
const provided = ['module', 'exports', 'require', 'TextDecoder', 'TextEncoder', 'URL', 'console', 'crypto', 'setTimeout', 'clearTimeout',
  'performance', 'queueMicrotask', 'atob', 'btoa', 'structuredClone'];

describe('the web bundle', () => {
  let bundle = '';
  before(function () {
    this.timeout(60_000);
    buildProduct();
    bundle = fs.readFileSync(path.join(root, 'dist/web/extension.js'), 'utf8');
  });

  it('names no global that a worker lacks', () => {
    const globals = Object.fromEntries(provided.map((name) => [name, 'readonly' as const]));
    const found = new Linter().verify(bundle, { languageOptions: { ecmaVersion: 2022, sourceType: 'script', globals }, rules: { 'no-undef': 'error' }, linterOptions: { reportUnusedDisableDirectives: 'off' } });
    assert.deepEqual([...new Set(found.map(({ message }) => message))], []);
  });

  it('loads where there is no Node, and requires nothing but vscode', () => {
    const { exported, required } = load(bundle);
    assert.deepEqual([...required], ['vscode']);
    assert.equal(typeof exported['activate'], 'function');
  });

  it('does without the names of territories that a browser has in some languages only', () => {
    assert.doesNotMatch(bundle, /DisplayNames/);
  });
});

/** Runs a bundle as a worker's extension host does; what is not a part of the language itself is missing. */
function load(bundle: string): { exported: Record<string, unknown>; required: Set<string> } {
  const required = new Set<string>();
  const module = { exports: {} as Record<string, unknown> };
  const require = (name: string): unknown => {
    required.add(name);
    // A bundled `import` copies the properties of what it gets.
    return Object.fromEntries(exportsOfVscode().map((part) => [part, anything()]));
  };
  const context = vm.createContext({ module, exports: module.exports, require, TextDecoder, TextEncoder, URL, setTimeout, clearTimeout, crypto: globalThis.crypto });
  vm.runInContext(bundle, context, { filename: 'dist/web/extension.js' });
  return { exported: module.exports, required };
}

/** What the API declares at its top. */
function exportsOfVscode(): string[] {
  const declared = fs.readFileSync('node_modules/@types/vscode/index.d.ts', 'utf8');
  return [...declared.matchAll(/^\texport (?:class|enum|namespace|const|let) (\w+)/gm)].map((match) => match[1]!);
}

/** Has every property, and may be called, constructed and extended: as much of `vscode` as loading a module needs. */
function anything(): unknown {
  class Anything {}
  return new Proxy(Anything, { get: (target, name) => (name in target ? Reflect.get(target, name) : anything()), apply: () => anything() });
}
