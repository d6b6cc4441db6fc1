import fs from 'node:fs';
import path from 'node:path';
import type { Annotations } from '../annotations/model';
import { readSidecar } from '../annotations/read';
import { Resolver } from '../annotations/resolve';
import { sidecarEnding } from '../annotations/sidecar';
import { normalise } from '../text/normalise';

/** An article with what its sidecar says. */
export interface AnnotatedArticle {
  /** The name of the sidecar. */
  readonly name: string;
  /** Normalised. */
  readonly text: string;
  readonly annotations: Annotations;
  readonly resolver: Resolver;
}

/** The articles of a folder that have a sidecar, in order of their names. @throws Error that names the sidecar which cannot be read */
export function annotatedArticles(folder: string): AnnotatedArticle[] {
  return fs.readdirSync(folder).filter((name) => name.endsWith(sidecarEnding)).sort().map((name) => {
    const sidecar = readSidecar(fs.readFileSync(path.join(folder, name), 'utf8'));
    if (!sidecar.readable) throw new Error(`${name}: ${sidecar.problems[0]?.message}`);
    const text = normalise(fs.readFileSync(path.join(folder, name.slice(0, -sidecarEnding.length)), 'utf8'));
    return { name, text, annotations: sidecar.annotations, resolver: new Resolver(text) };
  });
}
