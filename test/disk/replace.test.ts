import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSidecar } from '../../src/annotations/read';
import { acquire } from '../../src/disk/lock';
import { replaceFile } from '../../src/disk/replace';
import { killWhileSaving } from './killed';
import { compile, ended, scratch, start } from './programs';

/** Does something in the moment in which a file has been read for the last time but one, with its draft beside it. */
async function whileDrafted(act: (handle: fs.promises.FileHandle, draft: string) => void | Promise<void>, save: () => Promise<unknown>): Promise<unknown> {
  const { open } = fs.promises;
  fs.promises.open = async (...given: Parameters<typeof open>) => {
    const handle = await open(...given);
    if (!String(given[0]).endsWith('.tmp')) return handle;
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      await act(handle, String(given[0]));
      await sync();
    };
    return handle;
  };
  try {
    return await save();
  } finally {
    fs.promises.open = open;
  }
}

describe('replacing a file', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = scratch();
    file = path.join(folder, 'a.yaml');
  });
  const now = (): string => fs.readFileSync(file, 'utf8');
  const alone = (): void => assert.deepEqual(fs.readdirSync(folder), fs.existsSync(file) ? ['a.yaml'] : []);

  it('makes it, replaces it and deletes it', async () => {
    assert.equal(await replaceFile(file, undefined, 'one\n'), true);
    assert.equal(now(), 'one\n');
    assert.equal(await replaceFile(file, 'one\n', '\ufeffžive\r\n'), true);
    assert.equal(now(), '\ufeffžive\r\n');
    assert.equal(await replaceFile(file, '\ufeffžive\r\n', undefined), true);
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  it('does nothing where it holds something else than what was read, is there already or has gone', async () => {
    fs.writeFileSync(file, 'two');
    assert.equal(await replaceFile(file, 'one', 'three'), false);
    assert.equal(await replaceFile(file, undefined, 'three'), false);
    assert.equal(await replaceFile(file, 'one', undefined), false);
    assert.equal(now(), 'two');
    fs.rmSync(file);
    assert.equal(await replaceFile(file, 'two', 'three'), false);
    alone();
  });

  it('does nothing where it is changed while it is being written', async () => {
    fs.writeFileSync(file, 'one');
    assert.equal(await whileDrafted(() => fs.writeFileSync(file, 'from outside'), () => replaceFile(file, 'one', 'two')), false);
    assert.equal(now(), 'from outside');
    assert.equal(await whileDrafted(() => fs.rmSync(file), () => replaceFile(file, 'from outside', 'two')), false);
    alone();
  });

  it('does nothing where its lock has been broken meanwhile', async () => {
    fs.writeFileSync(file, 'one');
    const lock = (): string => path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith('.lock'))!);
    assert.equal(await whileDrafted(() => fs.writeFileSync(lock(), 'another'), () => replaceFile(file, 'one', 'two')), false);
    assert.equal(now(), 'one');
    assert.equal(fs.readFileSync(lock(), 'utf8'), 'another', 'what is not its own stays');
  });

  it('shows others the old text until the new one is whole', async () => {
    fs.writeFileSync(file, 'one');
    await whileDrafted(() => assert.equal(now(), 'one'), () => replaceFile(file, 'one', 'two'));
    assert.equal(now(), 'two');
  });

  it('leaves the old text and nothing else where the disk is full', async () => {
    fs.writeFileSync(file, 'one');
    const full = (): void => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    await assert.rejects(whileDrafted(full, () => replaceFile(file, 'one', 'two')), { code: 'ENOSPC' });
    assert.equal(now(), 'one');
    alone();
  });

  it('says why where there is no such folder, where a folder is in its place, and where links lead in a circle', async () => {
    await assert.rejects(replaceFile(path.join(folder, 'gone', 'a.yaml'), undefined, 'one'), { code: 'ENOENT' });
    fs.mkdirSync(file);
    await assert.rejects(replaceFile(file, undefined, 'one'), { code: 'EISDIR' });
    alone();
    fs.rmdirSync(file);
    fs.symlinkSync('a.yaml', file);
    await assert.rejects(replaceFile(file, undefined, 'one'), { code: 'ELOOP' });
  });

  it('leaves a read-only file as it is', async function () {
    if (process.getuid?.() === 0) this.skip();
    fs.writeFileSync(file, 'one', { mode: 0o444 });
    await assert.rejects(replaceFile(file, 'one', 'two'));
    assert.equal(now(), 'one');
    alone();
  });

  it('keeps the mode, and follows links to what is there and to what is not', async () => {
    const real = path.join(folder, 'real.yaml');
    fs.writeFileSync(real, 'one', { mode: 0o640 });
    fs.symlinkSync('real.yaml', file);
    assert.equal(await replaceFile(file, 'one', 'two'), true);
    assert.equal(fs.readFileSync(real, 'utf8'), 'two');
    if (process.platform !== 'win32') assert.equal(fs.statSync(real).mode & 0o777, 0o640);
    fs.rmSync(real);
    assert.equal(await replaceFile(file, undefined, 'three'), true);
    assert.equal(fs.readFileSync(real, 'utf8'), 'three');
    assert.ok(fs.lstatSync(file).isSymbolicLink());
  });

  it('takes names as long as names can be', async () => {
    const long = path.join(folder, 'n'.repeat(255));
    assert.equal(await replaceFile(long, undefined, 'one'), true);
    assert.equal(await replaceFile(long, 'one', 'two'), true);
    assert.deepEqual(fs.readdirSync(folder), ['n'.repeat(255)]);
  });
});

describe('the lock of a file', () => {
  const lockIn = (folder: string): string => path.join(folder, fs.readdirSync(folder).find((name) => name.endsWith('.lock'))!);
  const signed = (pid: number, host = os.hostname()): string => `00000000-0000-4000-8000-000000000000 ${pid} ${host}`;

  /** A lock that somebody has left, with its draft, and a file. */
  async function left(signature: string, age = 0): Promise<string> {
    const folder = scratch();
    const file = path.join(folder, 'a.yaml');
    await (await acquire(file)).release();
    const lock = await acquire(file);
    fs.writeFileSync(lockIn(folder), signature);
    const made = new Date(Date.now() - age);
    fs.utimesSync(lockIn(folder), made, made);
    await lock.release();
    fs.writeFileSync(path.join(folder, '.dramatis-00000000-0000-4000-8000-000000000000.tmp'), 'half');
    return file;
  }

  it('is waited for', async () => {
    const file = path.join(scratch(), 'a.yaml');
    const lock = await acquire(file);
    const order: string[] = [];
    const second = replaceFile(file, undefined, 'one').then(() => order.push('written'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    order.push('released');
    await lock.release();
    await second;
    assert.deepEqual(order, ['released', 'written']);
  });

  it('is broken, and its draft deleted, where its process is no more', async () => {
    const child = start('-e', '0');
    await ended(child);
    for (const signature of [signed(child.pid!), signed(process.pid)]) {
      const file = await left(signature);
      assert.equal(await replaceFile(file, undefined, 'one'), true);
      assert.deepEqual(fs.readdirSync(path.dirname(file)), ['a.yaml']);
    }
  });

  it('is broken where it is old: after two seconds without a signature, else after a minute', async () => {
    for (const [signature, age] of [['', 2500], ['another program', 2500], [signed(process.ppid), 61_000], [signed(1, 'another computer'), 61_000]] as const) {
      const file = await left(signature, age);
      assert.equal(await replaceFile(file, undefined, 'one'), true, signature);
      assert.equal(fs.readdirSync(path.dirname(file)).some((name) => name.includes('.lock')), false);
    }
  });

  it('is respected where its process lives, or may live elsewhere; the wait ends with its name', async function () {
    this.timeout(60_000);
    await Promise.all([signed(process.ppid), signed(1, 'another computer')].map(async (signature) => {
      const file = await left(signature);
      const lock = lockIn(path.dirname(file));
      await assert.rejects(replaceFile(file, undefined, 'one'), new RegExp(path.basename(lock).replaceAll('.', '\\.')));
      assert.equal(fs.readFileSync(lock, 'utf8'), signature);
      assert.equal(fs.existsSync(file), false);
    }));
  });
});

describe('several programs', function () {
  this.timeout(120_000);

  it('that are killed while they save leave the old text or the new one, and nothing in the way', async () => {
    const { kills, whole, lost, files } = await killWhileSaving(36);
    assert.deepEqual({ whole, lost, files }, { whole: kills, lost: 0, files: ['a.txt.ann.yaml'] });
  });

  it('that annotate one sidecar at the same time lose nothing', async () => {
    const program = compile('annotate');
    const folder = scratch();
    const file = path.join(folder, 'a.txt.ann.yaml');
    const names = ['ana', 'boris', 'cveta', 'dana'];
    const children = names.map((name) => start(program, file, name, '25'));
    assert.deepEqual(await Promise.all(children.map(ended)), [0, 0, 0, 0]);
    const sidecar = readSidecar(fs.readFileSync(file, 'utf8'));
    assert.ok(sidecar.readable);
    const found = sidecar.annotations.mentions.map(({ entity, nth = 1 }) => `${entity} ${nth}`).sort();
    assert.deepEqual(found, names.flatMap((name) => Array.from({ length: 25 }, (_, index) => `${name} ${index + 1}`)).sort());
    assert.deepEqual(fs.readdirSync(folder), ['a.txt.ann.yaml']);
  });
});
