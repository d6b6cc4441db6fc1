import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../src/annotations/read';
import { Resolver, sha256 } from '../../src/annotations/resolve';
import { sidecarEnding } from '../../src/annotations/sidecar';
import { createSidecar } from '../../src/annotations/write';
import { normalise } from '../../src/text/normalise';

const corpus = path.join(import.meta.dirname, '../corpus');
const sidecars = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(sidecarEnding)).sort();

describe('the sidecars of the corpus', () => {
  it('are there', () => assert(sidecars.length > 0));

  for (const file of sidecars) {
    it(`read, resolve and are written as they are: ${file}`, async () => {
      const source = fs.readFileSync(path.join(corpus, file), 'utf8');
      const article = file.slice(0, -sidecarEnding.length);
      const text = normalise(fs.readFileSync(path.join(corpus, article), 'utf8'));
      const sidecar = readSidecar(source);
      assert(sidecar.readable, sidecar.problems[0]?.message);
      assert.deepEqual(sidecar.problems, []);
      const { annotations } = sidecar;
      assert.equal(annotations.article, path.basename(article));
      assert.equal(annotations.sha256, await sha256(text));
      const resolver = new Resolver(text);
      for (const item of [...annotations.mentions, ...annotations.rejected, ...annotations.mentions.flatMap(({ more }) => more ?? [])]) {
        assert(resolver.resolve(item), `${item.quote} ${item.nth ?? 1}`);
      }
      assert.equal(createSidecar(annotations, (selector) => resolver.resolve(selector)?.start), source);
    });
  }
});
