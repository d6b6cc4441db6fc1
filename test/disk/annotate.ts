/** Adds mentions to a sidecar one by one, as fast as it can: `annotate FILE NAME COUNT`. */
import fs from 'node:fs';
import { addMention } from '../../src/annotations/decide';
import { empty, schema } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { createSidecar, writeSidecar } from '../../src/annotations/write';
import { replaceFile } from '../../src/disk/replace';

const [file, name, count] = process.argv.slice(2) as [string, string, string];

async function annotate(): Promise<void> {
  for (let number = 1; number <= Number(count); number++) {
    for (let written = false; !written;) {
      const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
      const sidecar = before === undefined ? undefined : readSidecar(before);
      if (sidecar?.readable === false) throw new Error(before);
      const next = addMention(sidecar?.annotations ?? empty, { entity: name, quote: name, ...(number > 1 && { nth: number }) }, 'person', { entities: [{ id: name, type: 'person', name }], events: [] });
      const place = ({ nth = 1 }): number => nth;
      written = await replaceFile(file, before, sidecar ? writeSidecar(sidecar, next, place) : createSidecar({ schema, ...next }, place));
    }
  }
}

void annotate();
