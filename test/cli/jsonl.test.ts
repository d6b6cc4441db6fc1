import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';
import { article, cli, fine, put, records, scratch } from './command';

interface Line { id: unknown; error?: string; mentions?: { quote: string; start: number }[] }

const run = (input: string | Uint8Array): Line[] => records<Line>(fine(scratch(), ['suggest', '--jsonl'], { input }));

describe('dramatis suggest --jsonl', () => {
  it('gives each line its record, in order, with the id as it was given', () => {
    const ids = [0, null, '', 'a', -1.5, true, false, ['x'], { y: { z: [1] } }, '__proto__', 'constructor'];
    const out = run(ids.map((id) => JSON.stringify({ id, text: article }) + '\n').join(''));
    assert.deepEqual(out.map(({ id }) => id), ids);
    assert(out.every(({ mentions, error }) => error === undefined && mentions!.length > 5));
    assert.deepEqual(Object.keys(out[0]!).filter((key) => key !== 'published').sort(), ['entities', 'events', 'id', 'language', 'mentions']);
  });

  it('answers a bad line with its error and goes on', () => {
    const bad = ['nonsense', '{"id":1}', '{"id":2,"text":null}', '{"id":3,"text":["x"]}', '[]', '7', 'null', '"x"', '{"text":4}'];
    const out = run([...bad, JSON.stringify({ id: 'good', text: article })].join('\n'));
    assert.deepEqual(out.map(({ id, error }) => [id, typeof error]), [[null, 'string'], [1, 'string'], [2, 'string'], [3, 'string'], [null, 'string'], [null, 'string'], [null, 'string'], [null, 'string'], [null, 'string'], ['good', 'undefined']]);
    assert.deepEqual(Object.keys(out[1]!), ['id', 'error']);
  });

  it('splits at line feeds alone, and takes carriage returns, blank lines, a byte-order mark and no last newline', () => {
    const line = JSON.stringify({ id: 1, text: 'Ana Kovač spoke.\u2028Then Petar Stojkovski left.' });
    assert.equal(run(`\ufeff${line}\r\n\n  \n${line}`).length, 2);
    assert(run(line)[0]!.mentions!.length > 0);
  });

  it('says that a line is not UTF-8 instead of reading something else', () => {
    const [first, second] = run(Buffer.concat([Buffer.from([0x7b, 0xe4, 0x0a]), Buffer.from('{"id":1,"text":""}')]));
    assert.deepEqual(first, { id: null, error: 'not UTF-8' });
    assert.equal(second!.id, 1);
  });

  it('links to the cast, whose unreadable sidecars are told and make the exit status', () => {
    const folder = scratch();
    put(folder, 'x.txt.ann.yaml', 'entities:\n  - { id: constructor, type: person, name: Ana Kovač }\n  - { id: __proto__, type: person, name: Petar Stojkovski }\n');
    const input = JSON.stringify({ id: 1, text: article });
    const [record] = records<{ entities: { id: string }[]; mentions: { entity?: string }[] }>(fine(folder, ['suggest', '--jsonl', '--cast', folder], { input }));
    const ids = record!.entities.map(({ id }) => id);
    assert(ids.includes('constructor') && ids.includes('__proto__'), ids.join());
    assert(record!.mentions.some(({ entity }) => entity === '__proto__'));
    put(folder, 'y.txt.ann.yaml', 'note: a\nnote: b\n');
    const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'suggest', '--jsonl', '--cast', '.'], { cwd: folder, input, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^dramatis: y\.txt\.ann\.yaml:2:1: .*left out of the cast.*\n$/);
    assert.equal(records(stdout).length, 1);
  });

  it('answers each line before the next one is there', async () => {
    const child = spawn(process.execPath, [cli, 'suggest', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, text: article })}\n`);
      assert.equal((JSON.parse((await lines.next()).value as string) as Line).id, id);
    }
    child.stdin.end();
    await once(child, 'close');
    assert.equal(child.exitCode, 0);
  });

  it('needs no more memory for 20,000 lines than for 2,000, through a pipe that is read slowly', async function () {
    this.timeout(600_000);
    if (process.platform === 'win32') this.skip();
    const folder = scratch();
    // Peak memory, in kB, told by the program itself when it ends.
    put(folder, 'peak.cjs', `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`);
    const peak = async (count: number): Promise<number> => {
      const child = spawn(process.execPath, ['--require', './peak.cjs', cli, 'suggest', '--jsonl'], { cwd: folder });
      let err = '';
      child.stderr.on('data', (data: Buffer) => (err += data.toString()));
      void (async () => {
        for (let id = 0; id < count; id++) if (!child.stdin.write(`${JSON.stringify({ id, text: `${article}${'They talked at length. '.repeat(50)}` })}\n`)) await once(child.stdin, 'drain');
        child.stdin.end();
      })();
      let seen = 0;
      for await (const line of readline.createInterface({ input: child.stdout })) {
        assert.equal((JSON.parse(line) as Line).id, seen++);
        if (seen % 1000 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.equal(seen, count);
      if (child.exitCode === null) await once(child, 'close');
      return Number(err);
    };
    const few = await peak(2000);
    const many = await peak(20_000);
    // 20,000 lines are 25 MB; a heap may breathe, but it does not hold them all as objects.
    assert(many < few * 1.5 + 50_000, `${few} kB, then ${many} kB`);
  });

  it('ends without a word when nobody reads on', function () {
    if (process.platform === 'win32') this.skip();
    const folder = scratch({ 'in.jsonl': `${JSON.stringify({ id: 1, text: article })}\n`.repeat(3000) });
    const { stdout, stderr, status } = spawnSync('bash', ['-c', '"$0" "$1" suggest --jsonl < in.jsonl | head -1; exit ${PIPESTATUS[0]}', process.execPath, cli], { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(records(stdout).length, 1);
    assert.equal(status, 0);
  });
});
