import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './fail';
import { place, readText } from './files';

/** What a reader makes of a file: the settings or the list that it holds, or why it holds none. */
export interface ReadFile {
  readonly readable: boolean;
  readonly source: string;
  readonly problems: readonly { readonly message: string; readonly start: number; readonly end: number }[];
}

/**
 * The files of one name that hold for sidecars, each read once. A sidecar's is the nearest one upwards from it, not
 * beyond the root of its repository; where there is no repository, not beyond the paths that were given.
 */
export class NearestFiles<Read extends ReadFile> {
  private readonly roots: readonly string[];
  private readonly nearest = new Map<string, { readonly file: string; readonly read: Read } | undefined>();

  /**
   * @param given the paths on the command line
   * @param fail is told of each file that cannot be read; its sidecars do without
   */
  constructor(private readonly name: string, private readonly reader: (source: string) => Read, given: readonly string[], private readonly fail: (failure: Failure) => void) {
    this.roots = given.map((one) => (isFolder(one) ? path.resolve(one) : path.dirname(path.resolve(one))));
  }

  /** The file that holds for a folder; `undefined` where there is none. One that cannot be opened reads as an empty one. */
  in(folder: string): Read | undefined {
    return this.of(path.resolve(folder))?.read;
  }

  /** All that were found, named relative to where the command runs. */
  all(): { readonly file: string; readonly read: Read }[] {
    return [...new Set(this.nearest.values())].filter((found) => found !== undefined);
  }

  private of(folder: string): { readonly file: string; readonly read: Read } | undefined {
    if (!this.nearest.has(folder)) this.nearest.set(folder, this.find(folder));
    return this.nearest.get(folder);
  }

  private find(folder: string): { readonly file: string; readonly read: Read } | undefined {
    const file = path.join(folder, this.name);
    if (fs.existsSync(file)) return this.open(path.relative('', file));
    const above = path.dirname(folder);
    if (above === folder || fs.existsSync(path.join(folder, '.git'))) return undefined;
    return this.roots.some((root) => isWithin(above, root)) || inRepository(above) ? this.of(above) : undefined;
  }

  private open(file: string): { readonly file: string; readonly read: Read } {
    try {
      const read = this.reader(readText(file));
      const [problem] = read.problems;
      if (!read.readable) this.fail(new Failure(`${place(file, read.source, problem?.start ?? 0)}: ${problem?.message ?? 'cannot be read'}`));
      return { file, read };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.fail(error);
      return { file, read: this.reader('') };
    }
  }
}

function isFolder(file: string): boolean {
  try {
    return fs.statSync(file).isDirectory();
  } catch {
    // What is wrong with a path is said where it is looked into.
    return false;
  }
}

function isWithin(folder: string, root: string): boolean {
  const relative = path.relative(root, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function inRepository(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return true;
    if (at === path.dirname(at)) return false;
  }
}
