/** Saves a file over and over, and says after each time which text is in it: `save FILE`. */
import fs from 'node:fs';
import { replaceFile } from '../../src/disk/replace';
import { numberOf, text } from './numbered';

const file = process.argv[2]!;

async function save(): Promise<never> {
  for (;;) {
    const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
    const number = before === undefined ? 0 : numberOf(before)! + 1;
    if (await replaceFile(file, before, text(number))) fs.writeSync(1, `${number}\n`);
  }
}

void save();
