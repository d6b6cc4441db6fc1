/** What the package holds: run-time files, all of them, and nothing else. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { buildProduct, root } from './built';

/** The files, and how many kilobytes each may have: a bundle that doubles has taken in what it should not. */
const limits: Record<string, number> = {
  'CHANGELOG.md': 50,
  'LICENSE': 5,
  'README.md': 50,
  'dist/cli.js': 1150,
  'dist/extension.js': 1150,
  'dist/web/extension.js': 1150,
  'dist/samples/files.json': 2,
  ...Object.fromEntries(fs.readdirSync(path.join(root, 'test/corpus/samples')).filter((name) => /\.(?:txt|yaml)$/.test(name)).map((name) => [`dist/samples/${name}`, 20])),
  'dist/webview/LICENSES.txt': 30,
  'dist/webview/pictures.css': 10,
  'dist/webview/pictures.js': 150,
  ...Object.fromEntries(['de', 'mk', 'bg'].flatMap((language) => [[`l10n/bundle.l10n.${language}.json`, 80], [`package.nls.${language}.json`, 30]])),
  'media/dramatis.svg': 5,
  'media/icon.png': 50,
  'media/model/LICENSE.md': 10,
  'media/model/events.bin': 720,
  'media/model/weights.bin': 4500,
  'media/cast.schema.json': 5,
  'media/project.schema.json': 5,
  'media/sidecar.schema.json': 20,
  'media/walkthrough/cast.svg': 5,
  'media/walkthrough/decide.svg': 5,
  'media/walkthrough/open.svg': 5,
  'media/walkthrough/sidecar.svg': 5,
  'package.json': 100,
  'package.nls.json': 20,
  'syntaxes/sidecar.tmLanguage.json': 10,
};

const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('the package', () => {
  let files: string[] = [];
  before(async function () {
    this.timeout(60_000);
    buildProduct();
    files = (await listFiles({ cwd: root, packageManager: PackageManager.None })).map((file) => file.replaceAll('\\', '/')).sort();
  });

  it('holds these files', () => {
    assert.deepEqual(files, Object.keys(limits).sort());
  });

  it('is small', () => {
    const sizes = files.map((file) => ({ file, kilobytes: fs.statSync(path.join(root, file)).size / 1000 }));
    console.log(sizes.map(({ file, kilobytes }) => `      ${kilobytes.toFixed(1).padStart(6)} kB  ${file}`).join('\n'));
    for (const { file, kilobytes } of sizes) assert.ok(kilobytes <= (limits[file] ?? Infinity), `${file} has ${kilobytes} kB`);
  });

  it('holds every file that the manifest names', () => {
    const named = paths(manifest).map((file) => path.posix.normalize(file));
    assert.deepEqual(named.filter((file) => !files.includes(file)), []);
  });

  it('has an icon of 128 pixels or more, as PNG', () => {
    const icon = fs.readFileSync(path.join(root, manifest.icon));
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
  });

  it('names the version that its list of changes begins with', () => {
    const [, version] = /^## (\S+)/m.exec(fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
    assert.equal(version, manifest.version);
  });

  it('has in its README no picture that a registry refuses', () => {
    const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, file = '']) => file);
    assert.deepEqual(pictures.filter((file) => !/^(?!\/|https?:).*\.png$/.test(file)), []);
    assert.doesNotMatch(readme, /<img|\.svg\b/);
  });
});

/** The strings in a manifest that are paths of files in the package. */
function paths(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:\.\/)?(?:dist|media|syntaxes|l10n)\/.*\.\w+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value).filter(([key]) => key !== 'scripts').flatMap(([, part]) => paths(part)) : [];
}
