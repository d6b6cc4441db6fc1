import fs from 'node:fs';
import path from 'node:path';
import { exportCast } from '../annotations/castExport';
import { castFile, type Cast, type CastEntity } from '../annotations/castFile';
import { joinCast } from '../annotations/castJoin';
import { readCast, type CastFile } from '../annotations/castRead';
import { createCast } from '../annotations/castRender';
import { writeCast } from '../annotations/castWrite';
import type { Annotations } from '../annotations/model';
import { LayoutError } from '../annotations/write';
import { castEntities, readImport } from '../interchange/castImport';
import { ImportError } from '../interchange/importError';
import { Failure, fine, wrong } from './fail';
import { place, readSidecarFile, readText, shown, sidecarsIn, unreadable, untilWritten, writeText } from './files';
import { print, warn } from './output';

/** `dramatis cast export [DIR]`: prints or writes the folder's authority list with all that is annotated under it. */
export async function castExport(folder: string, write: boolean): Promise<number> {
  if (!fs.existsSync(folder)) throw new Failure(`${shown(folder)}: no such folder`);
  let status = fine;
  const leaveOut = (message: string): void => {
    warn(`${message} (left out of the cast)`);
    status = wrong;
  };
  const all: Annotations[] = [];
  for (const file of sidecarsIn([folder], ({ message }) => leaveOut(message))) {
    try {
      const sidecar = readSidecarFile(file);
      if (sidecar?.readable) all.push(sidecar.annotations);
      else if (sidecar) leaveOut(unreadable(file, sidecar));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      leaveOut(error.message);
    }
  }
  await add(path.join(folder, castFile), write, (cast) => exportCast(all, cast));
  return status;
}

/** `dramatis cast import FILE…`: prints an authority list of the entities of files from elsewhere, or adds them to one. */
export async function castImport(files: readonly string[], into: string | undefined, type: string | undefined): Promise<number> {
  if (type !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(type)) throw new Failure('cast import --type takes a type such as person');
  const read = files.map((file) => ({ file, imported: inFile(file, () => readImport(readText(file))) }));
  await add(into, into !== undefined, (cast) => read.flatMap(({ file, imported }) => inFile(file, () => {
    const made = castEntities(imported, cast, type);
    cast = joinCast(cast, made);
    return made;
  })));
  for (const { file, imported } of read) for (const note of imported.notes) warn(`${shown(file)}: left out: ${note}`);
  return fine;
}

function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new Failure(`${shown(file)}${error.line === undefined ? '' : `:${error.line}`}: ${error.message}`);
  }
}

/** Prints or writes a `cast.yaml` with more entities; where there is none it begins with them. */
async function add(file: string | undefined, write: boolean, entities: (cast: Cast) => readonly CastEntity[]): Promise<void> {
  const attempt = (): { before: string | undefined; after: string } => {
    const before = file !== undefined && fs.existsSync(file) ? readText(file) : undefined;
    const there = readCast(before ?? '');
    if (!there.readable) throw new Failure(`${place(file!, there.source, there.problems[0]!.start)}: ${there.problems[0]!.message}`);
    const next = joinCast(there.cast, entities(there.cast));
    return { before, after: before === undefined ? createCast(next) : edited(file!, there, next) };
  };
  if (write) {
    await untilWritten(file!, async () => {
      const { before, after } = attempt();
      return before === after || writeText(file!, before, after);
    });
  } else await print(attempt().after.replace(/\n$/, ''));
}

function edited(file: string, there: CastFile, next: Cast): string {
  try {
    return writeCast(there, next);
  } catch (error) {
    throw error instanceof LayoutError ? new Failure(`${shown(file)}: ${error.message}`) : error;
  }
}
