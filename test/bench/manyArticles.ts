/** A workspace of any size, made of the training articles: each copy of one has ids of its own. */
import * as fs from 'node:fs';
import * as path from 'node:path';

const corpus = path.join(process.env['DRAMATIS_ROOT'] ?? process.cwd(), 'test/corpus/training');

/** So many articles lie in one folder. */
const inFolder = 250;

/** So old are the files, in seconds: what was written a moment ago is not relied on. */
const age = 3600;

/** Writes so many articles with their sidecars under a folder. */
export async function writeMany(folder: string, count: number): Promise<void> {
  const names = fs.readdirSync(corpus).filter((name) => name.endsWith('.txt')).sort();
  const originals = names.map((name) => ({ name, text: fs.readFileSync(path.join(corpus, name), 'utf8'), sidecar: fs.readFileSync(path.join(corpus, `${name}.ann.yaml`), 'utf8') }));
  const then = new Date(Date.now() - age * 1000);
  for (let at = 0; at < count; at++) {
    const copy = Math.floor(at / originals.length);
    const { name, text, sidecar } = originals[at % originals.length]!;
    const inside = path.join(folder, String(Math.floor(at / inFolder)));
    if (at % inFolder === 0) fs.mkdirSync(inside, { recursive: true });
    const article = path.join(inside, `${copy}-${name}`);
    fs.writeFileSync(article, text);
    fs.writeFileSync(`${article}.ann.yaml`, copyOf(sidecar, copy));
    fs.utimesSync(`${article}.ann.yaml`, then, then);
    if (at % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

function copyOf(sidecar: string, copy: number): string {
  return sidecar.replace(/\b(id|entity|event|of|place): ([a-z][a-z0-9-]*)/g, `$1: $2-copy${copy}`);
}
