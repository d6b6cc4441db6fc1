import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cli, scratch } from './command';

const article = 'Minister Ana Kovač came to Vienna on 5 May 2031.\n';
const weights = path.join(path.dirname(cli), '../media/model/weights.bin');
const events = path.join(path.dirname(cli), '../media/model/events.bin');

/** The command with its own models beside it, or none. */
function run(model: Uint8Array | undefined, args: readonly string[], input = '', eventModel: Uint8Array | undefined = fs.readFileSync(events)): { status: number | null; stdout: string; stderr: string } {
  const folder = scratch({ 'dist/cli.js': fs.readFileSync(cli), 'a.txt': article, 'b.txt': article, ...(model && { 'media/model/weights.bin': model }), ...(eventModel.length > 0 && { 'media/model/events.bin': eventModel }) });
  return spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: folder, input, encoding: 'utf8' });
}

describe('the model of the command', () => {
  const bytes = (): Uint8Array => new Uint8Array(fs.readFileSync(weights));
  const bad: Record<string, () => [Uint8Array | undefined, RegExp]> = {
    'is missing': () => [undefined, /ENOENT/],
    'is empty': () => [new Uint8Array(), /not a model of Dramatis/],
    'is cut short': () => [bytes().subarray(0, 100_000), /cut short or damaged/],
    'has a bit flipped': () => [bytes().map((byte, at) => (at === 500_000 ? byte ^ 1 : byte)), /it is damaged/],
    'is of a newer version': () => [bytes().map((byte, at) => (at === 4 ? byte + 1 : byte)), /newer than this Dramatis/],
  };
  for (const [how, make] of Object.entries(bad)) {
    it(`is told of once where it ${how}, and rules go on`, () => {
      const [model, message] = make();
      const { status, stdout, stderr } = run(model, ['suggest', 'a.txt', 'b.txt', '--json']);
      assert.equal(status, 0);
      assert.match(stderr, message);
      assert.equal(stderr.split('\n').filter((line) => line.includes('weights.bin')).length, 1, stderr);
      const records = stdout.trim().split('\n').map((line) => JSON.parse(line));
      assert.equal(records.length, 2);
      assert.ok(records.every(({ mentions }) => mentions.some(({ quote, type }: { quote: string; type: string }) => quote === 'Ana Kovač' && type === 'person')));
    });
  }

  it('of events is told of once where it is damaged or missing, and events have what names them', () => {
    for (const [model, message] of [[new Uint8Array(fs.readFileSync(events)).fill(1, 500, 510), /events\.bin: it is damaged/], [new Uint8Array(), /events\.bin: ENOENT/]] as const) {
      const text = 'The Berlin Process Summit opens in Vienna on 3 May 2031. Interior Minister Ana Kovač hosts it.';
      const { status, stdout, stderr } = run(fs.readFileSync(weights), ['suggest', '--jsonl'], `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text })}\n`, model);
      assert.equal(status, 0);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
      const [{ events: [event] }] = stdout.trim().split('\n').map((line) => JSON.parse(line));
      assert.deepEqual([event.type, event.date, event.participants], ['conference', '2031-05-03', []]);
    }
  });

  it('is not read by what needs none', () => {
    const { status, stderr } = run(undefined, ['check', 'a.txt']);
    assert.doesNotMatch(stderr, /weights/);
    assert.equal(status, 0);
  });
});
