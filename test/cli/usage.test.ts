import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { article, dramatis, fine, found, put, scratch, wrong } from './command';

const windows1251 = Uint8Array.from([0xcf, 0xe5, 0xf2, 0xfa, 0xf0, 0x0a]);

describe('the command', () => {
  it('tells what it can do', () => {
    const folder = scratch();
    const general = fine(folder, []);
    assert.match(general, /dramatis suggest FILE/);
    for (const args of [['help'], ['--help'], ['-h']]) assert.equal(fine(folder, args), general);
    for (const command of ['suggest', 'check', 'cast']) {
      const help = fine(folder, ['help', command]);
      assert.match(help, new RegExp(`^dramatis ${command} `));
      assert.equal(fine(folder, [command, '--help']), help);
      assert(help.split('\n').every((line) => line.length <= 120));
    }
    assert.match(fine(folder, ['--version']), /^\d+\.\d+\.\d+\n$/);
  });

  it('names what is wrong with its use in one line', () => {
    const folder = scratch({ 'a.txt': article });
    const cases: [string[], RegExp][] = [
      [['sugest'], /no command "sugest"/], [['constructor'], /no command "constructor"/], [['two\nlines'], /no command "two\\nlines"/], [['help', 'nonsense'], /no command "nonsense"/],
      [['suggest'], /needs a file/], [['suggest', '--jsno', 'a.txt'], /--jsno/], [['suggest', '--write', '--json', 'a.txt'], /one of/], [['suggest', '--jsonl', 'a.txt'], /takes no file/],
      [['suggest', 'a.txt', '--cast'], /--cast/], [['suggest', 'a.txt', '--cast', 'nowhere'], /nowhere: no such/], [['suggest', '--json=x', 'a.txt'], /--json/],
      [['check', '--format', 'xml'], /text, json, sarif/], [['check', '--format'], /--format/], [['check', '--fixx'], /--fixx/], [['check', 'nowhere'], /nowhere: no such file/],
      [['suggest', 'nowhere.txt'], /nowhere\.txt: no such file/], [['suggest', '.'], /\.: is a folder/], [['suggest', 'a.txt/b'], /a\.txt\/b: /], [['suggest', 'with\nbreak'], /with\\nbreak: no such file/],
    ];
    for (const [args, line] of cases) assert.equal(wrong(folder, args, line).out.includes('at '), false);
  });

  it('names the article that is no text, and goes on with the others', () => {
    const folder = scratch({ 'bin.txt': Uint8Array.from([65, 0, 66]), 'old.txt': windows1251, 'a.txt': article });
    const binary = wrong(folder, ['suggest', 'bin.txt', 'a.txt'], /bin\.txt: not a text file \(a zero byte at offset 1\)/);
    assert.equal(binary.out.split('\n').length, 2);
    wrong(folder, ['suggest', 'old.txt', '--write'], /old\.txt: not UTF-8/);
    assert(!fs.existsSync(path.join(folder, 'old.txt.ann.yaml')));
    for (const name of ['bin.txt', 'old.txt']) put(folder, `${name}.ann.yaml`, 'colour: red\n');
    assert.equal(dramatis(folder, ['check']).err.split('\n').length, 3);
    put(folder, 'a.txt.ann.yaml', windows1251);
    wrong(folder, ['check', 'a.txt'], /a\.txt\.ann\.yaml: not UTF-8/);
    wrong(folder, ['suggest', 'a.txt', '--write'], /a\.txt\.ann\.yaml: not UTF-8/);
  });

  it('looks past what it must not read', function () {
    const folder = scratch({ 'a.txt.ann.yaml/x': '' });
    wrong(folder, ['check', 'a.txt.ann.yaml/../a.txt.ann.yaml', 'gone'], /gone: no such file/);
    put(folder, 'b.txt', article);
    fs.mkdirSync(path.join(folder, 'b.txt.ann.yaml'));
    wrong(folder, ['suggest', 'b.txt', '--write'], /b\.txt\.ann\.yaml: is a folder/);
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    put(folder, 'shut/x.txt.ann.yaml', 'note: x\n');
    fs.chmodSync(path.join(folder, 'shut'), 0);
    try {
      wrong(folder, ['check'], /shut: permission denied/);
    } finally {
      fs.chmodSync(path.join(folder, 'shut'), 0o755);
    }
  });

  it('does not read a sidecar of 50 MB, nor one of 6, and says so', () => {
    const folder = scratch({ 'a.txt': article, 'b.txt': article, 'c.txt': article, 'c.txt.ann.yaml': 'colour: red\n' });
    put(folder, 'a.txt.ann.yaml', `mentions:\n${'  - { entity: ana-kovac, quote: Kovač }\n'.repeat(1_250_000)}`);
    put(folder, 'b.txt.ann.yaml', `mentions:\n${'  - { entity: ana-kovac, quote: Kovač }\n'.repeat(150_000)}`);
    const { status, err, out } = dramatis(folder, ['check']);
    assert.equal(status, 2);
    assert.match(err, /^dramatis: a\.txt\.ann\.yaml: larger than 50 MB\ndramatis: b\.txt\.ann\.yaml:1:1: Longer than 5 million characters\.\n$/);
    assert.match(out, /c\.txt\.ann\.yaml:1:1: error: Unknown key colour/);
  });

  it('holds three thousand sidecars in a small heap', function () {
    this.timeout(300_000);
    const folder = scratch();
    const entities = (seed: number): string => Array.from({ length: 20 }, (_, at) => `  - { id: p${seed}-${at}, type: person, name: Ana Kovač ${seed} x${at} }\n`).join('');
    for (let seed = 0; seed < 3000; seed++) {
      put(folder, `a${seed}.txt`, `Ana Kovač ${seed} x1 met nobody. `.repeat(20));
      put(folder, `a${seed}.txt.ann.yaml`, `entities:\n${entities(seed)}mentions:\n  - { entity: p${seed}-1, quote: Ana Kovač ${seed} x1 }\n`);
    }
    // Their syntax trees together would take more than that.
    const { status, out } = dramatis(folder, ['check'], { env: { NODE_OPTIONS: '--max-old-space-size=300' } });
    assert.equal(out, '3000 sidecars checked, 0 findings\n');
    assert.equal(status, 0);
    assert.deepEqual(found(scratch()).findings, []);
  });
});
