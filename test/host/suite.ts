/** Runs mocha inside the extension host, over the suites that build.mjs has bundled. */
import * as fs from 'node:fs';
import { findSourceMap } from 'node:module';
import * as path from 'node:path';

/** `dist/test`, two levels above this file's bundle. */
const bundles = path.resolve(__dirname, '..');

const root = path.resolve(bundles, '../..');

/** What the editor calls; it ends with an exit code that tells whether this resolves. */
export async function run(): Promise<void> {
  const bench = process.env['DRAMATIS_SUITES'] === 'bench';
  // Node keeps the maps of what is loaded from here on, which takes time; it maps no stacks itself, since VS Code
  // formats them.
  process.setSourceMapsEnabled(!bench);
  const { default: Mocha } = await import('mocha');
  const grep = process.env['DRAMATIS_GREP'];
  // Benchmarks take the time they take.
  const timeout = bench ? 0 : 30_000;
  // A real window on a busy machine can be late by more than any patience. What passes at the second try is named.
  const retries = bench ? 0 : 1;
  const again: string[] = [];
  const mocha = new Mocha({ ui: 'bdd', timeout, retries, forbidOnly: Boolean(process.env['CI']), ...(grep && { grep }) });
  for (const file of suiteFiles()) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on('retry', (test: Mocha.Test, error: Error) => again.push(`${test.fullTitle()}: ${inSources(error.stack ?? error.message)}`));
    // Before the reporter's own listener.
    runner.prependListener('fail', (_test: unknown, error: Error) => {
      if (error.stack) error.stack = inSources(error.stack);
    });
  });
  for (const test of again) console.log(`Not at the first try: ${test}`);
  console.log(`${stats.passes} passed, ${stats.failures} failed`);
  if (stats.failures > 0) throw new Error(`${stats.failures} failed`);
  if (stats.passes === 0) throw new Error('No test has run');
  const verdict = process.env['DRAMATIS_VERDICT'];
  if (verdict) fs.writeFileSync(verdict, '');
}

function suiteFiles(): string[] {
  const suites = process.env['DRAMATIS_SUITES'] ?? 'all';
  return (suites === 'all' ? ['editor', 'screen'] : [suites])
    .map((suite) => path.join(bundles, suite))
    .filter((folder) => fs.existsSync(folder))
    .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().map((name) => path.join(folder, name)))
    .filter((file) => /\.(?:test|bench)\.js$/.test(file) && !withoutEditor.has(path.basename(file)));
}

/** Benchmarks that `npm run bench:core` runs; one of them builds what it measures while it is loaded, which hangs in here. */
const withoutEditor = new Set(['core.bench.js', 'recognition.bench.js']);

/** A stack with places in the TypeScript sources for those in the bundles. */
function inSources(stack: string): string {
  return stack.replace(/([^\s(]+\.js):(\d+):(\d+)/g, (place, file: string, line: string, column: string) => {
    const entry = findSourceMap(file.replace(/^file:\/\//, ''))?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const source = entry.originalSource.replace(/^file:\/\//, '');
    return `${path.relative(root, source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
