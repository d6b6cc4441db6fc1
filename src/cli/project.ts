import fs from 'node:fs';
import path from 'node:path';
import { noSettings, projectFile, type ProjectSettings } from '../annotations/project';
import { readProject, type Project, type UnreadableProject } from '../annotations/projectRead';
import { Failure } from './fail';
import { place, readText } from './files';

/** A `dramatis.yaml` and where it is. */
export interface ProjectFile {
  readonly file: string;
  readonly project: Project | UnreadableProject;
}

/**
 * The project files of sidecars, each read once. A sidecar's is the nearest `dramatis.yaml` upwards from it, not
 * beyond the root of its repository; where there is no repository, not beyond the paths that were given.
 */
export class Projects {
  private readonly roots: readonly string[];
  private readonly nearest = new Map<string, ProjectFile | undefined>();

  /**
   * @param given the paths on the command line
   * @param fail is told of each project file that cannot be read; its sidecars are checked without one
   */
  constructor(given: readonly string[], private readonly fail: (failure: Failure) => void) {
    this.roots = given.map((one) => (isFolder(one) ? path.resolve(one) : path.dirname(path.resolve(one))));
  }

  /** The settings that hold for a sidecar; `undefined` where there is no file, or none that can be read. */
  settingsFor(sidecar: string): ProjectSettings | undefined {
    const found = this.in(path.dirname(path.resolve(sidecar)));
    return found?.project.readable ? found.project.settings : undefined;
  }

  /** All that were found. */
  all(): ProjectFile[] {
    return [...new Set(this.nearest.values())].filter((found) => found !== undefined);
  }

  private in(folder: string): ProjectFile | undefined {
    if (!this.nearest.has(folder)) this.nearest.set(folder, this.find(folder));
    return this.nearest.get(folder);
  }

  private find(folder: string): ProjectFile | undefined {
    const file = path.join(folder, projectFile);
    if (fs.existsSync(file)) return this.read(file);
    const above = path.dirname(folder);
    if (above === folder || fs.existsSync(path.join(folder, '.git'))) return undefined;
    return this.roots.some((root) => isWithin(above, root)) || inRepository(above) ? this.in(above) : undefined;
  }

  private read(file: string): ProjectFile {
    // As the paths of sidecars are shown: relative to where the command runs.
    const shown = path.relative('', file);
    try {
      const project = readProject(readText(shown));
      const [problem] = project.problems;
      if (!project.readable) this.fail(new Failure(`${place(shown, project.source, problem?.start ?? 0)}: ${problem?.message ?? 'cannot be read'}`));
      return { file: shown, project };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.fail(error);
      return { file: shown, project: { readable: true, source: '', settings: noSettings, problems: [] } };
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
