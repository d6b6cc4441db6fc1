// @ts-check
/** Makes `dist/`: `node test/host/build.mjs [--tests]`. */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { isProgram, root, samples } from './places.mjs';

/**
 * Makes the whole bundle share one namespace of `vscode`. Each module that imports it would otherwise get its own, with
 * a getter defined for every one of hundreds of names, and that would be most of the time that loading takes.
 *
 * @returns {import('esbuild').Plugin}
 */
function oneVscode() {
  const namespace = 'one-vscode';
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^vscode$/ }, ({ path, importer }) => (importer === 'vscode' ? { path, external: true } : { path, namespace }));
      build.onLoad({ filter: /^vscode$/, namespace }, () => ({ contents: "export * from 'vscode';" }));
    },
  };
}

/**
 * The extension, and all it needs at run time, in one file.
 *
 * @type {import('esbuild').BuildOptions}
 */
const extension = {
  entryPoints: { extension: 'src/extension.desktop.ts' },
  outdir: 'dist',
  plugins: [oneVscode()],
  minify: true,
  sourcemap: 'linked',
};

/**
 * The same for the extension host of a browser, where there is no Node.
 *
 * @type {import('esbuild').BuildOptions}
 */
const web = { ...extension, entryPoints: ['src/extension.ts'], outdir: 'dist/web', platform: 'browser', define: { global: 'globalThis' } };

/**
 * The command. Its first line makes it a program where files can be one.
 *
 * @type {import('esbuild').BuildOptions}
 */
const command = {
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist',
  minify: true,
  banner: { js: '#!/usr/bin/env node' },
};

/**
 * What runs in webviews, with its libraries and styles.
 *
 * @type {import('esbuild').BuildOptions}
 */
const webview = { entryPoints: ['src/webview/pictures.ts', 'src/webview/pictures.css'], outdir: 'dist/webview', format: 'iife', platform: 'browser', target: 'es2022', minify: true };

/**
 * The licences of the packages in a bundle that has no other place for them.
 *
 * @param {string[]} inputs
 */
function licences(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  return [...packages].sort().map((name) => `${name}\n\n${fs.readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()}\n`).join('\n---\n\n');
}

/**
 * Tests that run in the extension host, each with the sources it imports, so that a stack names the TypeScript files.
 *
 * @returns {import('esbuild').BuildOptions}
 */
function tests() {
  const suites = ['editor', 'screen', 'bench', 'package'].flatMap((folder) => testFiles(`test/${folder}`));
  return {
    entryPoints: ['test/host/suite.ts', ...suites],
    outdir: 'dist/test',
    outbase: 'test',
    external: ['vscode', 'mocha', 'playwright-core', 'fast-check', 'esbuild'],
    sourcemap: 'inline',
  };
}

/** @param {string} folder */
function testFiles(folder) {
  const absolute = path.join(root, folder);
  if (!fs.existsSync(absolute)) return [];
  const names = fs.readdirSync(absolute, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:test|bench)\.ts$/.test(name)).map((name) => `${folder}/${name}`);
}

/**
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<import('esbuild').BuildResult<{ metafile: true }>>}
 */
function bundle(options) {
  return build({
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node18',
    // Names in Cyrillic would be three times as long as escapes.
    charset: 'utf8',
    // Builds of ES modules before those of CommonJS: only they lose what is not used.
    mainFields: ['module', 'main'],
    // Under `node` this package offers only CommonJS; its other build is the same library.
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
    logLevel: 'warning',
    metafile: true,
    ...options,
  });
}

/** The sample articles as the package has them, with a list of their names: not every host can list its folder. */
function packSamples() {
  const to = path.join(root, 'dist/samples');
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  const names = fs.readdirSync(samples).filter((name) => /\.(?:txt|yaml)$/.test(name)).sort();
  for (const name of names) fs.copyFileSync(path.join(samples, name), path.join(to, name));
  fs.writeFileSync(path.join(to, 'files.json'), JSON.stringify(names));
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {{ withTests?: boolean }} [options] */
export async function buildAll({ withTests = false } = {}) {
  for (const options of [extension, web, command]) {
    const { metafile } = await bundle(options);
    for (const [file, { bytes, inputs }] of Object.entries(metafile.outputs)) {
      if (!file.endsWith('.js')) continue;
      const data = Object.entries(inputs).reduce((sum, [input, { bytesInOutput }]) => (input.startsWith('src/recognition/lexicon/') ? sum + bytesInOutput : sum), 0);
      console.log(`${file}  ${kilobytes(bytes)}: ${kilobytes(bytes - data)} of code, ${kilobytes(data)} of names`);
    }
  }
  const { metafile } = await bundle(webview);
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) console.log(`${file}  ${kilobytes(bytes)}`);
  fs.writeFileSync(path.join(root, 'dist/webview/LICENSES.txt'), licences(Object.keys(metafile.inputs)));
  fs.chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  packSamples();
  if (!withTests) return;
  // A test that was deleted must not go on running.
  fs.rmSync(path.join(root, 'dist/test'), { recursive: true, force: true });
  await bundle(tests());
}

if (isProgram(import.meta.url)) {
  // esbuild has said already what is wrong.
  await buildAll({ withTests: process.argv.includes('--tests') }).catch(() => process.exit(1));
}
