import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { article, cli, dramatis, fine, put, records, scratch, snapshot, wrong } from './command';

const sidecar = 'entities:\n  - { id: ana-kovac, type: person, name: Ana Kovač }\nmentions:\n  - { entity: ana-kovac, quote: Ana Kovač }\n';
const posix = process.platform === 'win32' ? it.skip : it;

/** Runs the command in a shell, where descriptors can be closed and led to devices. */
function shell(folder: string, line: string): { status: number | null; err: string; out: string } {
  const { status, stderr, stdout } = spawnSync('bash', ['-c', line.replaceAll('dramatis ', '"$0" "$1" '), process.execPath, cli], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  return { status, err: stderr, out: stdout };
}

describe('the command among nasty files', () => {
  posix('does not wait for pipes, nor read devices', () => {
    const folder = scratch({ 'a.txt': article, 'pipe.txt.ann.yaml': sidecar });
    for (const name of ['pipe.txt', 'a.txt.ann.yaml']) assert.equal(spawnSync('mkfifo', [path.join(folder, name)]).status, 0);
    // A folder is looked through: pipes in it are no sidecars.
    wrong(folder, ['check'], /^dramatis: pipe\.txt: not a regular file\n$/);
    wrong(folder, ['check', 'a.txt'], /a\.txt\.ann\.yaml: not a regular file/);
    wrong(folder, ['suggest', 'pipe.txt'], /pipe\.txt: not a regular file/);
    wrong(folder, ['suggest', '/dev/zero'], /\/dev\/zero: not a regular file/);
    wrong(folder, ['suggest', '--write', 'a.txt'], /a\.txt\.ann\.yaml: not a regular file/);
  });

  it('checks an article of 20 MB', () => {
    const folder = scratch({ 'a.txt': `Ana Kovač came.\n${'It rained all day. '.repeat(1_050_000)}\nKovač left.\n`, 'a.txt.ann.yaml': sidecar });
    assert.ok(fs.statSync(path.join(folder, 'a.txt')).size > 19_900_000);
    assert.match(fine(folder, ['check']), /^1 sidecar checked, 0 findings/);
    put(folder, 'a.txt.ann.yaml', sidecar.replace('quote: Ana Kovač', 'quote: Eva Kovač'));
    assert.match(dramatis(folder, ['check']).out, /^a\.txt\.ann\.yaml:4:.*"Eva Kovač" is not in the article/);
  });

  posix('reads nothing of a sparse file of 3 GB', () => {
    const folder = scratch({ 'a.txt.ann.yaml': sidecar, 'b.txt': article });
    for (const name of ['a.txt', 'b.txt.ann.yaml']) {
      fs.writeFileSync(path.join(folder, name), '');
      fs.truncateSync(path.join(folder, name), 3_000_000_000);
    }
    const { status, err } = dramatis(folder, ['check']);
    assert.equal(status, 2);
    assert.equal(err, 'dramatis: a.txt: larger than 50 MB\ndramatis: b.txt.ann.yaml: larger than 50 MB\n');
    wrong(folder, ['suggest', 'a.txt'], /a\.txt: larger than 50 MB/);
    fs.rmSync(path.join(folder, 'a.txt'));
    fs.rmSync(path.join(folder, 'b.txt.ann.yaml'));
  });

  posix('names links that lead nowhere or in a circle, and folders in the place of files', () => {
    const folder = scratch({ 'folder.txt.ann.yaml': sidecar, 'folder.txt/x': '', 'empty.txt.ann.yaml/x': '' });
    fs.symlinkSync('two.txt', path.join(folder, 'one.txt'));
    fs.symlinkSync('one.txt', path.join(folder, 'two.txt'));
    fs.symlinkSync('nowhere', path.join(folder, 'gone.txt'));
    wrong(folder, ['check'], /^dramatis: folder\.txt: is a folder\n$/);
    for (const command of ['check', 'suggest']) {
      wrong(folder, [command, 'one.txt'], /^dramatis: one\.txt: too many symbolic links encountered\n$/);
      wrong(folder, [command, 'gone.txt'], /^dramatis: gone\.txt: no such file\n$/);
      wrong(folder, [command, 'folder.txt/x/y'], /^dramatis: folder\.txt\/x\/y: not a directory\n$/);
      wrong(folder, [command, 'n'.repeat(300)], /^dramatis: n{300}: name too long\n$/);
    }
    assert.equal(fine(folder, ['check', 'empty.txt.ann.yaml']), '0 sidecars checked, 0 findings\n');
  });

  posix('says which names it cannot reach', function () {
    const folder = scratch({ 'a.txt.ann.yaml': sidecar, 'a.txt': article });
    const latin1 = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('.txt.ann.yaml')]);
    try {
      fs.writeFileSync(latin1, 'colour: red\n');
    } catch {
      // Some file systems take no such name.
      return this.skip();
    }
    wrong(folder, ['check'], /^dramatis: b\ufffd\.txt\.ann\.yaml: its name is not UTF-8\n$/);
    fs.rmSync(latin1);
  });

  posix('gives no orders to the terminal, and turns no line around', () => {
    const evil = 'x\u202e\u001b[31m\ny';
    const folder = scratch({ [`${evil}.txt.ann.yaml`]: `${JSON.stringify(evil)}: 1\nmentions:\n  - { entity: ${JSON.stringify(evil)}, quote: a }\n`, [`${evil}.txt`]: '' });
    const { status, out, err } = dramatis(folder, ['check']);
    assert.deepEqual([status, err, out.split('\n').length], [1, '', 5]);
    put(folder, 'b.txt.ann.yaml', `schema: ${JSON.stringify(evil)}\n`);
    const unreadable = wrong(folder, ['check'], /b\.txt\.ann\.yaml:1:9: .*x\\u202e\\u001b\[31m\\ny/);
    assert.doesNotMatch(out + unreadable.out + unreadable.err, /[\u202e\u001b]/);
  });

  posix('takes closed descriptors, and tells of a full disk behind standard output', () => {
    const folder = scratch({ 'a.txt': article });
    assert.deepEqual(shell(folder, 'dramatis suggest --jsonl <&-'), { status: 0, err: '', out: '' });
    assert.deepEqual(shell(folder, 'dramatis check <&-'), { status: 0, err: '', out: '0 sidecars checked, 0 findings\n' });
    assert.equal(shell(folder, 'dramatis check nowhere 2>&-').status, 2);
    assert.deepEqual(shell(folder, 'for i in {1..500}; do echo a.txt; done | xargs "$0" "$1" suggest | head -c 1; exit ${PIPESTATUS[1]}'), { status: 0, err: '', out: '{' });
    if (!fs.existsSync('/dev/full')) return;
    for (const call of ['suggest a.txt', 'check', 'check --format sarif', 'help']) {
      assert.deepEqual(shell(folder, `dramatis ${call} > /dev/full`), { status: 2, err: 'dramatis: standard output: no space left\n', out: '' });
    }
  });

  posix('reads no file without permission, and writes nothing into a folder that is read-only', function () {
    const folder = scratch({ 'a.txt.ann.yaml': sidecar, 'a.txt': article, 'b.txt.ann.yaml': sidecar, 'b.txt': article, 'c.txt': article });
    // Root may do everything: then the command is run as nobody, where that can read it.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = (...args: string[]): { status: number | null; err: string } => {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', ...user });
      return { status, err: stderr };
    };
    fs.chmodSync(folder, 0o555);
    if (run('--version').status !== 0) return this.skip();
    const before = snapshot(folder);
    for (const name of ['a.txt', 'b.txt.ann.yaml']) fs.chmodSync(path.join(folder, name), 0);
    assert.deepEqual(run('check'), { status: 2, err: 'dramatis: a.txt: permission denied\ndramatis: b.txt.ann.yaml: permission denied\n' });
    assert.deepEqual(run('suggest', '--write', 'c.txt'), { status: 2, err: 'dramatis: c.txt.ann.yaml: permission denied\n' });
    fs.chmodSync(folder, 0o755);
    for (const name of ['a.txt', 'b.txt.ann.yaml']) fs.chmodSync(path.join(folder, name), 0o644);
    assert.deepEqual(snapshot(folder), before);
  });

  it('answers lines of 50 MB, with zero bytes, and with half a character', () => {
    const long = (length: number): string => `{"id":1,"text":"${'a'.repeat(length)}"}\n`;
    const input = [long(49_999_000), long(50_001_000), '{"id":2,"text":"a\u0000"}\r\n', '{"id":3,"text":"\\u0000 \\ud83d"}'].join('');
    const answers = records<{ id: unknown; error?: string }>(fine(scratch(), ['suggest', '--jsonl'], { input }));
    assert.deepEqual(answers.map(({ id, error }) => [id, error]), [[1, undefined], [null, 'longer than 50 MB'], [null, 'not JSON'], [3, undefined]]);
  });
});
