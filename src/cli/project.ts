import path from 'node:path';
import { noCast, castFile, type Cast } from '../annotations/castFile';
import { readCast, type CastFile, type UnreadableCastFile } from '../annotations/castRead';
import { projectFile, type ProjectSettings } from '../annotations/project';
import { readProject, type Project, type UnreadableProject } from '../annotations/projectRead';
import type { Failure } from './fail';
import { NearestFiles } from './nearest';

/** What holds for the sidecars of a folder beside themselves: the `dramatis.yaml` and the `cast.yaml` of their project. */
export class Projects {
  private readonly settings: NearestFiles<Project | UnreadableProject>;
  private readonly casts: NearestFiles<CastFile | UnreadableCastFile>;

  /**
   * @param given the paths on the command line
   * @param fail is told of each file that cannot be read; its sidecars are checked without
   */
  constructor(given: readonly string[], fail: (failure: Failure) => void) {
    this.settings = new NearestFiles(projectFile, readProject, given, fail);
    this.casts = new NearestFiles(castFile, readCast, given, fail);
  }

  /** The settings that hold for a sidecar; `undefined` where there is no file, or none that can be read. */
  settingsFor(sidecar: string): ProjectSettings | undefined {
    const found = this.settings.in(path.dirname(sidecar));
    return found?.readable ? found.settings : undefined;
  }

  /** The authority list that holds for a sidecar; an empty one where there is no file, or none that can be read. */
  castFor(sidecar: string): Cast {
    const found = this.casts.in(path.dirname(sidecar));
    return found?.readable ? found.cast : noCast;
  }

  /** All `dramatis.yaml` that were found. */
  allSettings(): ReturnType<typeof this.settings.all> {
    return this.settings.all();
  }

  /** All `cast.yaml` that were found. */
  allCasts(): ReturnType<typeof this.casts.all> {
    return this.casts.all();
  }
}
