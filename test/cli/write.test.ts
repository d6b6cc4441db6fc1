import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../src/annotations/read';
import type { Annotations } from '../../src/annotations/model';
import { article, fine, found, put, scratch, sha256, snapshot, text, wrong } from './command';

function annotations(folder: string, name = 'a.txt.ann.yaml'): Annotations {
  const sidecar = readSidecar(text(folder, name));
  assert(sidecar.readable);
  assert.deepEqual(sidecar.problems, []);
  return sidecar.annotations;
}

/** A sidecar as a person would make it: comments, own keys, own quoting. */
const byHand = `# mine
schema:   "dramatis/1"
colour: red   # not of the format
entities:
  - {id: 'boss', type: person, name: "Ana Kovač"}   # who else
events:
  - id: skopje
    type: visit
mentions:
  # the first
  - entity: boss
    quote: "Ana Kovač"
    note: sure
  - { event: skopje, quote: met }
rejected:
  - { quote: Frontex, type: organization }
  - { quote: Vienna }
`;

describe('dramatis suggest --write', () => {
  it('makes a sidecar of suggestions that check finds nothing wrong with', () => {
    const folder = scratch({ 'a.txt': article });
    assert.equal(fine(folder, ['suggest', 'a.txt', '--write']), '');
    const { mentions, entities, sha256: hash, article: name, schema, language } = annotations(folder);
    assert.deepEqual({ name, schema, language, hash }, { name: 'a.txt', schema: 'dramatis/1', language: 'en', hash: sha256(article) });
    assert(mentions.length >= 7 && mentions.every(({ suggested }) => suggested === true));
    assert.deepEqual(entities.map(({ id }) => id), [...entities.map(({ id }) => id)].sort());
    assert.equal(found(folder).status, 0);
    assert.equal(text(folder, 'a.txt'), article);
  });

  it('marks events as suggested too', () => {
    const folder = scratch({ 'a.txt': 'SKOPJE, 6 May 2031 - The ministers opened the Western Balkans Migration Conference in Skopje on Tuesday.\n' });
    fine(folder, ['suggest', 'a.txt', '--write']);
    const { events } = annotations(folder);
    assert(events.length > 0 && events.every(({ suggested }) => suggested === true));
  });

  it('changes nothing in a second run', () => {
    const folder = scratch();
    fs.cpSync(path.resolve(import.meta.dirname, '../corpus/samples'), folder, { recursive: true });
    const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
    fine(folder, ['suggest', '--write', '--cast', '.', ...names]);
    const before = snapshot(folder);
    fine(folder, ['suggest', '--write', '--cast', '.', ...names]);
    assert.deepEqual(snapshot(folder), before);
  });

  it('extends a sidecar made by hand: all its lines stay, what was rejected stays away', () => {
    const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': byHand });
    fine(folder, ['suggest', 'a.txt', '--write']);
    const after = text(folder, 'a.txt.ann.yaml');
    let at = 0;
    for (const line of byHand.split('\n')) {
      at = after.indexOf(line, at);
      assert(at >= 0, `${line} has gone from\n${after}`);
    }
    const { mentions, rejected, entities, events } = withUnknownKey(folder);
    assert.equal(rejected.length, 2);
    assert.deepEqual(mentions.filter(({ quote }) => quote === 'Frontex' || quote === 'Vienna'), []);
    assert.deepEqual(mentions.filter(({ quote }) => quote === 'Kovač').map(({ entity }) => entity), ['boss', 'boss']);
    assert.deepEqual(mentions.filter(({ suggested }) => !suggested).map(({ quote }) => quote).sort(), ['Ana Kovač', 'met']);
    const ids = [...entities, ...events].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, `the id of an event is given to no entity: ${ids.join()}`);
  });

  it('leaves words alone whose link a person has rejected', () => {
    const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': 'rejected:\n  - { quote: Frontex, entity: european-border-and-coast-guard-agency }\n' });
    fine(folder, ['suggest', 'a.txt', '--write']);
    const { rejected, mentions } = annotations(folder);
    assert.equal(rejected.length, 1);
    assert(!mentions.some(({ quote }) => quote === 'Frontex'));
  });

  it('keeps line ends, a byte-order mark, the rights of a file, and writes through a link', () => {
    const folder = scratch({ 'a.txt': article, 'real/s.yaml': `\ufeff${byHand.replace(/\n/g, '\r\n')}` });
    fs.chmodSync(path.join(folder, 'real/s.yaml'), 0o640);
    fs.symlinkSync('real/s.yaml', path.join(folder, 'a.txt.ann.yaml'));
    fine(folder, ['suggest', 'a.txt', '--write']);
    const after = text(folder, 'real/s.yaml');
    assert(after.startsWith('\ufeff# mine\r\n') && !/[^\r]\n/.test(after) && after.includes('suggested: true'));
    assert(fs.lstatSync(path.join(folder, 'a.txt.ann.yaml')).isSymbolicLink());
    assert.equal(fs.statSync(path.join(folder, 'real/s.yaml')).mode & 0o777, 0o640);
  });

  it('writes a sidecar whose name is as long as names can be', () => {
    const name = `${'n'.repeat(255 - '.txt.ann.yaml'.length)}.txt`;
    const folder = scratch({ [name]: article });
    fine(folder, ['suggest', name, '--write']);
    assert(annotations(folder, `${name}.ann.yaml`).mentions.length > 0);
  });

  it('touches no unreadable sidecar, says where it is wrong, and goes on with the others', () => {
    for (const [source, place] of [['note: "a\n', '2:1'], ['note: a\nnote: b\n', '2:1'], ['mentions: no\n', '1:11'], ['schema: dramatis/9\n', '1:9'], ['note: a\n---\nnote: b\n', '2:1']]) {
      const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': source!, 'b.txt': article });
      wrong(folder, ['suggest', 'a.txt', 'b.txt', '--write'], new RegExp(`a\\.txt\\.ann\\.yaml:${place}: \\S`));
      assert.equal(text(folder, 'a.txt.ann.yaml'), source);
      assert(annotations(folder, 'b.txt.ann.yaml').mentions.length > 0);
    }
  });

  it('writes nothing where nothing is found', () => {
    const folder = scratch({ 'a.txt': '', 'b.txt': article, 'b.txt.ann.yaml': 'rejected:\n' });
    fine(folder, ['suggest', 'a.txt', '--write']);
    assert.deepEqual(Object.keys(snapshot(folder)), ['a.txt', 'b.txt', 'b.txt.ann.yaml']);
  });

  it('leaves no half a file behind on a full disk', () => {
    const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': byHand });
    // Half of what is written arrives, then the disk is full.
    put(folder, 'full.cjs', `const { promises } = require('node:fs'); const { open } = promises;
promises.open = async (...given) => { const handle = await open(...given); const write = handle.writeFile.bind(handle);
  handle.writeFile = async (text) => { await write(String(text).slice(0, 40)); throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }); }; return handle; };`);
    const before = snapshot(folder);
    wrong(folder, ['suggest', 'a.txt', '--write'], /a\.txt\.ann\.yaml: no space left/, { env: { NODE_OPTIONS: '--require ./full.cjs' } });
    assert.deepEqual(snapshot(folder), before);
  });

  it('says that a folder is read-only', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const folder = scratch({ 'a.txt': article });
    fs.chmodSync(folder, 0o555);
    wrong(folder, ['suggest', 'a.txt', '--write'], /a\.txt\.ann\.yaml: permission denied/);
    fs.chmodSync(folder, 0o755);
  });
});

/** The annotations of `byHand`, which has one key of its own. */
function withUnknownKey(folder: string): Annotations {
  const sidecar = readSidecar(text(folder, 'a.txt.ann.yaml'));
  assert(sidecar.readable && sidecar.problems.length === 1);
  return sidecar.annotations;
}
