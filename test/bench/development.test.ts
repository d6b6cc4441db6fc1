import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { development } from './development';

describe('What of a folder of annotated data is measured on', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-'));
  const files = ['docs.jsonl', 'news.dev.iob2', 'news.dev2.iob2', 'news.train.iob2'].map((name) => path.join(folder, name));
  const sentence = 'The ministers of both countries met at the border crossing';
  before(() => fs.writeFileSync(files[3]!, `${sentence.split(' ').map((word) => `${word}\tO`).join('\n')}\n`));
  after(() => fs.rmSync(folder, { recursive: true }));

  it('is all of it where nothing is set apart', () => {
    assert.deepEqual(development(files.slice(3)).files, files.slice(3));
    assert.deepEqual(development(files.slice(0, 3)).files, files.slice(0, 3));
  });

  it('is development files and the documents that are not trained on', () => {
    const { files: measured, unseen } = development(files);
    assert.deepEqual(measured.map((file) => path.basename(file)), ['news.dev.iob2', 'news.dev2.iob2', 'docs.jsonl']);
    const other = 'They agreed to meet again in the autumn of the next year.';
    const text = (id: string, ...lines: string[]) => ({ id, text: lines.join('\n'), mentions: [] });
    assert.equal(unseen(text('a', sentence, 'In short', other)), true);
    assert.equal(unseen(text('a', sentence, sentence, other)), false);
    assert.equal(unseen(text('train/a', other)), false);
  });
});
