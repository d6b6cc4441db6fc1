import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readStamped, stampOf } from '../../src/disk/look';

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
});
