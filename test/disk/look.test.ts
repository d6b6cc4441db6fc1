import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Looks, readStamped, stampOf } from '../../src/disk/look';

describe('looking at files', () => {
  let folder: string;
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-look-'))));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('gives what they hold, their size and when they were written, in whole milliseconds', async () => {
    for (const content of ['', 'Ana Kovač\n', 'x'.repeat(200_000)]) {
      const file = path.join(folder, `${content.length}.txt`);
      fs.writeFileSync(file, content);
      fs.utimesSync(file, 1_900_000_000.25, 1_900_000_000.25);
      const stamp = { size: Buffer.byteLength(content), mtime: 1_900_000_000_250 };
      assert.deepEqual(await stampOf(file), stamp);
      const read = await readStamped(file);
      assert.deepEqual(read?.stamp, stamp);
      assert.equal(Buffer.from(read.bytes).toString(), content);
    }
  });

  it('gives nothing of one that is not there, and fails where it cannot be read', async () => {
    assert.equal(await stampOf(path.join(folder, 'none.txt')), undefined);
    assert.equal(await readStamped(path.join(folder, 'none.txt')), undefined);
    await assert.rejects(readStamped(folder), { code: 'EISDIR' });
  });

  it('asks at once where answers are quick, and while others have their turn where they are not', async () => {
    let time = 0;
    let takes = 0.01;
    const asked: string[] = [];
    const looks = new Looks({
      now: (file) => {
        time += takes;
        asked.push('now');
        return { size: file.length, mtime: 0 };
      },
      later: (file) => {
        asked.push('later');
        return Promise.resolve({ size: file.length, mtime: 0 });
      },
      clock: () => time,
    });
    const look = async (count: number): Promise<string> => {
      asked.length = 0;
      for (let left = count; left > 0; left--) assert.deepEqual(await looks.at('four'), { size: 4, mtime: 0 });
      return asked.join(' ').replace(/\b(\w+)(?: \1\b)*/g, (all, way: string) => `${way} ${all.split(' ').length}`);
    };
    assert.equal(await look(20), 'later 16 now 4');
    takes = 5;
    assert.equal(await look(1 + 32 + 1 + 64), 'now 1 later 32 now 1 later 64');
    takes = 0.01;
    assert.equal(await look(10), 'now 10');
    takes = 5;
    assert.equal(await look(1 + 32), 'now 1 later 32');
  });
});
