import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { addMention, addRejection, confirm } from '../../src/annotations/decide';
import { nthOf, type Annotations, type Mention } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { Resolver } from '../../src/annotations/resolve';
import { sidecarEnding, type Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write';
import { normalise } from '../../src/text/normalise';

const corpus = path.join(import.meta.dirname, '../corpus');
const sidecars = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(sidecarEnding) && !file.startsWith('training')).sort();

/** The lines that git shows as added and removed. */
function gitDiff(before: string, after: string): { added: string[]; removed: string[] } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-review-'));
  try {
    fs.writeFileSync(path.join(folder, 'before'), before);
    fs.writeFileSync(path.join(folder, 'after'), after);
    const { stdout, stderr } = spawnSync('git', ['diff', '--no-index', '--no-color', '--no-ext-diff', '--unified=0', 'before', 'after'], { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    const lines = stdout.split('\n').slice(4);
    return { added: lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)), removed: lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Twenty mentions of entities that a sidecar declares: each further occurrences of what is a mention already. */
function twenty({ mentions }: Annotations): Mention[] {
  const named = mentions.filter(({ entity }) => entity !== undefined);
  return Array.from({ length: 20 }, (_, at): Mention => ({ entity: named[at % named.length]!.entity!, quote: named[at % named.length]!.quote, nth: 50 + at }));
}

describe('a reviewer of a sidecar', () => {
  for (const file of sidecars) {
    const source = fs.readFileSync(path.join(corpus, file), 'utf8');
    const resolver = new Resolver(normalise(fs.readFileSync(path.join(corpus, file.slice(0, -sidecarEnding.length)), 'utf8')));
    const placeOf = (item: { quote: string; nth?: number }): number | undefined => resolver.resolve(item)?.start;
    const decided = (before: string, decide: (now: Annotations) => Annotations): string => {
      const sidecar = readSidecar(before) as Sidecar;
      return writeSidecar(sidecar, decide(sidecar.annotations), placeOf);
    };

    it(`sees a line for each of twenty mentions of known entities, and in it who is named where: ${file}`, () => {
      const { annotations } = readSidecar(source) as Sidecar;
      const mentions = twenty(annotations);
      const accepted = mentions.reduce((now, mention) => decided(now, (all) => addMention(all, mention, 'person')), source);
      const { added, removed } = gitDiff(source, accepted);
      assert.deepEqual(removed, []);
      // Each line alone, in any YAML reader, is the whole decision.
      const told = added.map((line) => (load(line) as Mention[])[0]!);
      const byWords = (a: Mention, b: Mention): number => nthOf(a) - nthOf(b);
      assert.deepEqual(told.sort(byWords), mentions);
      for (const { entity } of told) assert(annotations.entities.some(({ id }) => id === entity));

      const suggested = decided(source, (all) => ({ ...all, mentions: [...all.mentions, ...mentions.map((mention) => ({ ...mention, suggested: true as const }))] }));
      const confirmed = mentions.reduce((now, { nth }) => decided(now, (all) => confirm(all, all.mentions.find((one) => one.suggested && one.nth === nth)!)), suggested);
      const changed = gitDiff(suggested, confirmed);
      assert.equal(confirmed, accepted);
      assert.equal(changed.added.length, 20);
      assert.deepEqual(changed.removed.map((line) => line.replace(', suggested: true', '')), changed.added);

      const rejected = decided(source, (now) => mentions.reduce((all, { quote, nth }) => addRejection(all, { quote, nth: nth!, type: 'person' }), now));
      const refused = gitDiff(source, rejected);
      assert.deepEqual(refused.removed, []);
      assert.deepEqual(refused.added.filter((line) => line !== 'rejected:').map((line) => (load(line) as Mention[])[0]!).sort(byWords), mentions.map(({ quote, nth }) => ({ quote, nth, type: 'person' })));
    });
  }
});
