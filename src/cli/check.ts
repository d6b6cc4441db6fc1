import fs from 'node:fs';
import { checkAgainstCast, nowhere, withPresentIds } from '../annotations/againstCast';
import { checkSidecar, unreadable as unreadableFindings, type Finding } from '../annotations/check';
import { located as locatedIn, type Found } from '../annotations/checks/finding';
import { rules } from '../annotations/checks/rules';
import { Together } from '../annotations/checks/together';
import { agreed, mend as restore, type Agreed } from '../annotations/mend';
import { missedName, missedNames, NameTree } from '../annotations/missedNames';
import type { Annotations } from '../annotations/model';
import { readSidecar } from '../annotations/read';
import { placeIn, sha256 } from '../annotations/resolve';
import type { Sidecar } from '../annotations/sidecar';
import { LayoutError, writeSidecar } from '../annotations/write';
import { Lines } from '../text/lines';
import { afterMerge, MergedSidecars } from './afterMerge';
import { fine, findings, wrong, Failure } from './fail';
import { articleOf, readArticle, readSidecarFile, shown, sidecarsIn, unreadable, untilWritten, writeText } from './files';
import { follow, outlook, type Following } from './follow';
import { print, warn } from './output';
import type { Located } from './located';
import { Projects } from './project';
import { sarif } from './sarif';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly strict: boolean;
  readonly fix: boolean;
}

/** A sidecar that was read, without its syntax tree: that is a hundred times as large, and thousands are held at once. */
interface Read {
  readonly file: string;
  readonly source: string;
  readonly annotations: Annotations;
  /** The normalised text of the article, and its SHA-256. */
  readonly text?: string;
  readonly hash?: string;
  readonly findings: readonly Finding[];
  /** Where the article has changed since. */
  readonly following?: Following;
}

/** `dramatis check [PATH…]`: every sidecar against its format, its article and the others. */
export async function check({ paths, format, strict, fix }: CheckArguments): Promise<number> {
  let status = fine;
  const fail = (error: unknown): void => {
    if (!(error instanceof Failure)) throw error;
    warn(error.message);
    status = wrong;
  };
  const read: Read[] = [];
  const located: Located[] = [];
  const given = paths.length > 0 ? paths : ['.'];
  const projects = new Projects(given, fail);
  for (const file of sidecarsIn(given, fail)) {
    try {
      const sidecar = readSidecarFile(file);
      if (!sidecar) continue;
      if (sidecar.readable) read.push(await withArticle(file, sidecar, projects));
      else {
        located.push(...locate(file, sidecar.source, unreadableFindings(sidecar.problems)));
        fail(new Failure(unreadable(file, sidecar)));
      }
    } catch (error) {
      fail(error);
    }
  }
  const others = fix ? agreed(read) : undefined;
  const inGit = new MergedSidecars();
  const checked: Read[] = [];
  for (const one of read) {
    try {
      checked.push(others ? await mended(one, others, projects, inGit) : one);
    } catch (error) {
      fail(error);
      checked.push(one);
    }
  }
  const together = checkTogether(checked, projects);
  checked.forEach((one, index) => located.push(...locate(one.file, one.source, [...one.findings.map((finding) => withOutlook(finding, one.following)), ...checkMerged(one, inGit), ...together[index]!])));
  for (const { file, read: project } of projects.allSettings()) located.push(...locate(file, project.source, project.problems.map((problem) => ({ severity: 'error', ...problem }))));
  located.push(...checkCasts(projects, checked));
  await report(located, format, checked.length);
  if (status !== fine) return status;
  return located.some(({ severity }) => severity === 'error' || strict) ? findings : fine;
}

async function withArticle(file: string, sidecar: Sidecar, projects: Projects): Promise<Read> {
  const { source, annotations } = sidecar;
  const project = projects.settingsFor(file);
  const text = fs.existsSync(articleOf(file)) ? readArticle(articleOf(file)) : undefined;
  const against = [...checkAgainstCast(annotations, projects.castFor(file))].map((one) => locatedIn(sidecar, one));
  if (text === undefined) return { file, source, annotations, findings: [...checkSidecar(sidecar, undefined, project), ...against] };
  const hash = await sha256(text);
  const following = await follow(articleOf(file), annotations, text, hash);
  return { file, source, annotations, text, hash, ...(following && { following }), findings: [...checkSidecar(sidecar, { text, hash }, project), ...against] };
}

/** What is wrong with the authority lists themselves; an id in them that nothing declares may be meant for later. */
function checkCasts(projects: Projects, all: readonly Read[]): Located[] {
  const declared = new Set(all.flatMap(({ annotations }) => [...annotations.entities, ...annotations.events].map(({ id }) => id)));
  return projects.allCasts().flatMap(({ file, read }) => {
    const unknown = read.readable ? [...nowhere(read, (id) => declared.has(id))] : [];
    return locate(file, read.source, [...read.problems, ...unknown.map(({ id, start, end }): Finding => ({ rule: 'undeclared-id', severity: 'warning', message: `${id} is declared neither here nor in any sidecar.`, id, start, end }))]);
  });
}

/** A stale hash with what it means for the mentions. */
function withOutlook(finding: Finding, following: Following | undefined): Finding {
  return finding.rule === 'stale-hash' && following ? { ...finding, message: `${finding.message} ${outlook(following)}` } : finding;
}

/** What only all of them together tell of each, in their order. */
function checkTogether(all: readonly Read[], projects: Projects): Finding[][] {
  const together = new Together();
  together.declareDistinct(projects.allCasts().flatMap(({ read }) => (read.readable ? read.cast.distinct : [])));
  for (const { file, annotations } of all) together.set(file, annotations);
  const tree = new NameTree(all.flatMap(({ annotations }) => annotations.entities));
  return all.map(({ file, source, annotations, text }) => {
    const found: Found[] = together.findings(file);
    if (text !== undefined) for (const [name, id] of missedNames(text, annotations, tree)) found.push(missedName(name, id));
    // Only to say where something stands is the syntax tree needed again.
    const sidecar = found.some(({ spot }) => spot) ? readSidecar(source) : undefined;
    return found.map((one) => (sidecar?.readable ? locatedIn(sidecar, one) : { ...one, severity: rules[one.rule].severity, start: 0, end: 0 }));
  });
}

/** What the annotations say with the mentions of both sides of a merge in their places, if they are not. */
function merged({ file, annotations, text }: Read, inGit: MergedSidecars): Annotations | undefined {
  return text !== undefined && (annotations.sha256 === undefined || inGit.has(file)) ? afterMerge(file, annotations, text) : undefined;
}

function checkMerged(one: Read, inGit: MergedSidecars): Finding[] {
  if (!merged(one, inGit)) return [];
  return [{ rule: 'stale-hash', severity: 'error', message: 'The sides of a merge counted their mentions in different versions of the article; check --fix resolves them.', start: 0, end: 0 }];
}

function locate(file: string, source: string, found: readonly Finding[]): Located[] {
  const lines = new Lines(source);
  return found.map((finding) => {
    const { line, column } = lines.at(finding.start);
    return { ...finding, file, line: line + 1, column: column + 1 };
  });
}

async function report(located: readonly Located[], format: Format, checked: number): Promise<void> {
  if (format === 'json') return print(JSON.stringify(located.map(({ file, line, column, rule, severity, message }) => ({ file, line, column, rule, severity, message }))));
  if (format === 'sarif') return print(JSON.stringify(sarif(located)));
  for (const { file, line, column, severity, message, rule } of located) await print(shown(`${file}:${line}:${column}: ${severity}: ${message} [${rule}]`));
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  await print(`${count(checked, 'sidecar')} checked, ${count(located.length, 'finding')}`);
}

/** A sidecar with what has one answer restored, and written. */
async function mended(one: Read, others: Agreed, projects: Projects, inGit: MergedSidecars): Promise<Read> {
  const { file, text, hash, following } = one;
  const resolved = merged(one, inGit);
  const mend = (annotations: Annotations): Annotations => restore(withPresentIds(annotations, projects.castFor(file)), text, hash, others);
  if (!resolved && mend(following?.annotations ?? one.annotations) === one.annotations) return one;
  try {
    await untilWritten(file, async () => {
      // An edit made in the meantime must not be lost.
      const sidecar = readSidecarFile(file);
      if (!sidecar?.readable) return true;
      const followed = text === undefined || hash === undefined ? undefined : await follow(articleOf(file), sidecar.annotations, text, hash);
      return writeText(file, sidecar.source, writeSidecar(sidecar, mend(resolved ?? followed?.annotations ?? sidecar.annotations), placeIn(text ?? '')));
    });
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error;
    warn(`${shown(file)}:1:1: not mended: ${error.message}`);
    return one;
  }
  const again = readSidecarFile(file);
  return again?.readable ? withArticle(file, again, projects) : one;
}
