import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { replaceFile } from '../../src/disk/replace';
import { numberOf, text } from './numbered';
import { compile, ended, scratch, start } from './programs';

export interface Killed {
  readonly kills: number;
  /** How often the file was the old or the new one, whole. */
  readonly whole: number;
  /** How often it was one that is older than what had been saved for certain. */
  readonly lost: number;
  /** How often a lock or a draft was left. */
  readonly left: number;
  /** What is in the folder after a last save that nobody has killed. */
  readonly files: readonly string[];
}

/** Kills a program that saves, again and again at random moments; each next one begins with what the last has left. */
export async function killWhileSaving(kills: number): Promise<Killed> {
  const program = compile('save');
  const folder = scratch();
  const file = path.join(folder, 'a.txt.ann.yaml');
  let [whole, lost, left] = [0, 0, 0];
  for (let count = 0; count < kills; count++) {
    const saved = await run(program, file);
    const number = numberOf(fs.readFileSync(file, 'utf8'));
    if (number !== undefined) whole++;
    if (number === undefined || number < saved) lost++;
    if (fs.readdirSync(folder).length > 1) left++;
  }
  await replaceFile(file, fs.readFileSync(file, 'utf8'), text(kills));
  return { kills, whole, lost, left, files: fs.readdirSync(folder) };
}

/** Kills the program a while after its first save; the number of the last text that it has saved for certain. */
async function run(program: string, file: string): Promise<number> {
  const child = start(program, file);
  const end = ended(child);
  const lines = createInterface({ input: child.stdout! });
  const closed = once(lines, 'close');
  let last = -1;
  lines.on('line', (line) => (last = Number(line)));
  await Promise.race([once(lines, 'line'), end]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  child.kill('SIGKILL');
  const how = await end;
  if (how !== 'SIGKILL') throw new Error(`The program has ended by itself: ${how}`);
  await closed;
  return last;
}
