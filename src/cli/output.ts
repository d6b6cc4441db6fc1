import { once } from 'node:events';
import { shown } from './files';

/** Prints a line and waits for a slow reader, so that a long run needs no more memory than a short one. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** One line on standard error, whatever the message quotes. */
export function warn(line: string): void {
  process.stderr.write(`dramatis: ${shown(line)}\n`);
}
