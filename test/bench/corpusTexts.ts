/** The texts of the annotated articles, with the language of each. */
import fs from 'node:fs';
import path from 'node:path';
import { normalise } from '../../src/text/normalise';

const folder = path.join(process.env['DRAMATIS_ROOT'] ?? process.cwd(), 'test/corpus/training');

export function articlesWithText(): { text: string; language: string }[] {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => ({
    text: normalise(fs.readFileSync(path.join(folder, name), 'utf8')),
    language: /^language: \[?(\w\w)/m.exec(fs.readFileSync(path.join(folder, `${name}.ann.yaml`), 'utf8'))?.[1] ?? 'unknown',
  }));
}
