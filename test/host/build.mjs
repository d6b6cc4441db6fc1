// @ts-check
/** Makes `dist/`: `node test/host/build.mjs [--tests]`. */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { isProgram, root } from './places.mjs';

/**
 * The extension, and all it needs at run time, in one file.
 *
 * @type {import('esbuild').BuildOptions}
 */
const extension = {
  entryPoints: ['src/extension.ts'],
  outdir: 'dist',
  external: ['vscode'],
  minify: true,
  sourcemap: 'linked',
};

/**
 * The same for the extension host of a browser, where there is no Node.
 *
 * @type {import('esbuild').BuildOptions}
 */
const web = { ...extension, outdir: 'dist/web', platform: 'browser', define: { global: 'globalThis' } };

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
 * Tests that run in the extension host, each with the sources it imports, so that a stack names the TypeScript files.
 *
 * @returns {import('esbuild').BuildOptions}
 */
function tests() {
  const suites = ['editor', 'screen', 'package'].flatMap((folder) => testFiles(`test/${folder}`));
  return {
    entryPoints: ['test/host/suite.ts', ...suites],
    outdir: 'dist/test',
    outbase: 'test',
    external: ['vscode', 'mocha', 'playwright-core', 'fast-check'],
    sourcemap: 'inline',
  };
}

/** @param {string} folder */
function testFiles(folder) {
  const absolute = path.join(root, folder);
  if (!fs.existsSync(absolute)) return [];
  const names = fs.readdirSync(absolute, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`);
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
    logLevel: 'warning',
    metafile: true,
    ...options,
  });
}

/** @param {{ withTests?: boolean }} [options] */
export async function buildAll({ withTests = false } = {}) {
  for (const options of [extension, web, command]) {
    const { metafile } = await bundle(options);
    for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
      if (file.endsWith('.js')) console.log(`${file}  ${(bytes / 1000).toFixed(1)} kB`);
    }
  }
  fs.chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  if (!withTests) return;
  // A test that was deleted must not go on running.
  fs.rmSync(path.join(root, 'dist/test'), { recursive: true, force: true });
  await bundle(tests());
}

if (isProgram(import.meta.url)) {
  // esbuild has said already what is wrong.
  await buildAll({ withTests: process.argv.includes('--tests') }).catch(() => process.exit(1));
}
