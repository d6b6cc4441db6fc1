import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dramatis, put, scratch, sha256, snapshot, text } from './command';

const opening = 'Ana Kovač met Petar Stojkovski in Skopje on 6 May 2031, and both sides spoke of returns.\n';
const middle = 'Kovač thanked Frontex for its help at the border, which had been asked for a year ago.\n';
const article = opening + middle;

function sidecar(nth: string, of = article): string {
  return `schema: dramatis/1\nsha256: ${/^[a-f]/.test(sha256(of)) ? sha256(of) : `"${sha256(of)}"`}\nentities:\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\nmentions:\n  - { entity: ana-kovac, quote: Kovač${nth} }   # the thanks\n`;
}

function commit(folder: string): void {
  const git = (...words: string[]): unknown => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...words], { cwd: folder, stdio: 'ignore' });
  git('init');
  git('add', '--all');
  git('commit', '--message=All');
}

describe('dramatis check of an article that has changed', () => {
  const stale = (folder: string): string => JSON.parse(dramatis(folder, ['check', '--format', 'json']).out).find(({ rule }: { rule: string }) => rule === 'stale-hash')?.message;

  it('follows the mentions from the committed text', () => {
    const folder = scratch({ 'a b [1].txt': article, 'a b [1].txt.ann.yaml': sidecar(', nth: 2') });
    commit(folder);
    const moved = `${middle}Kovač in the news.\n${opening}`;
    put(folder, 'a b [1].txt', moved.replaceAll('\n', '\r\n'));
    const before = snapshot(folder);
    assert.match(stale(folder), /All of them can be followed/);
    assert.deepEqual(snapshot(folder), before, 'looking writes nothing');
    assert.equal(dramatis(folder, ['check', '--fix']).status, 0);
    assert.equal(text(folder, 'a b [1].txt.ann.yaml'), sidecar('', moved));
    assert.equal(stale(folder), undefined);
  });

  it('fixes nothing where a mention is in doubt', () => {
    const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': sidecar(', nth: 2') });
    commit(folder);
    put(folder, 'a.txt', `${opening}They thanked Frontex.\nTomorrow the president will receive Kovač.\n`);
    assert.match(stale(folder), /One of them is ambiguous or gone/);
    dramatis(folder, ['check', '--fix']);
    assert.equal(text(folder, 'a.txt.ann.yaml'), sidecar(', nth: 2'));
  });

  it('does with the quotes alone where git does not have the text', () => {
    const folder = scratch({ 'a.txt': `News. ${article}`, 'a.txt.ann.yaml': sidecar(', nth: 2') });
    assert.match(stale(folder), /One of them is ambiguous/);
    const once = 'Kovač thanked Frontex.\n';
    put(folder, 'a.txt', `News. ${once}`);
    put(folder, 'a.txt.ann.yaml', sidecar('', once));
    assert.match(stale(folder), /can be followed/);
    dramatis(folder, ['check', '--fix']);
    assert.equal(text(folder, 'a.txt.ann.yaml'), sidecar('', `News. ${once}`));
  });
});
