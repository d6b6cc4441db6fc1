import fs from 'node:fs';
import { checkSidecar, checkTogether, type Checked, type Finding } from '../annotations/check';
import type { Annotations, Entity, Mention } from '../annotations/model';
import { Resolver, sha256 } from '../annotations/resolve';
import { LayoutError, writeSidecar } from '../annotations/write';
import { Lines } from '../text/lines';
import { fine, findings, wrong, Failure } from './fail';
import { articleOf, place, readArticle, readSidecarFile, sidecarsIn, unreadable, writeText } from './files';
import { print, warn } from './output';
import { sarif } from './sarif';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly strict: boolean;
  readonly fix: boolean;
}

/** A finding with its file and place, lines and columns from 1. */
export interface Located extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Read extends Checked {
  readonly file: string;
}

/** `dramatis check [PATH…]`: every sidecar against its format, its article and the others. */
export async function check({ paths, format, strict, fix }: CheckArguments): Promise<number> {
  let status = fine;
  const read: Read[] = [];
  const located: Located[] = [];
  for (const file of sidecarsIn(paths.length > 0 ? paths : ['.'])) {
    try {
      const sidecar = readSidecarFile(file);
      if (!sidecar) continue;
      if (!sidecar.readable) {
        for (const problem of sidecar.problems) located.push(locate(file, sidecar.source, { rule: 'unreadable', severity: 'error', ...problem }));
        warn(unreadable(file, sidecar));
        status = wrong;
        continue;
      }
      const text = fs.existsSync(articleOf(file)) ? readArticle(articleOf(file)) : undefined;
      read.push({ file, sidecar, text, ...(text !== undefined && { hash: await sha256(text) }) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn(error.message);
      status = wrong;
    }
  }
  const checked = fix ? read.map((one) => fixed(one, read)) : read;
  const together = checkTogether(checked);
  checked.forEach((one, index) => {
    for (const finding of [...checkSidecar(one), ...together[index]!]) located.push(locate(one.file, one.sidecar.source, finding));
  });
  await report(located, format, checked.length);
  if (status !== fine) return status;
  return located.some(({ severity }) => severity === 'error' || strict) ? findings : fine;
}

function locate(file: string, source: string, finding: Finding): Located {
  const { line, column } = new Lines(source).at(finding.start);
  return { ...finding, file, line: line + 1, column: column + 1 };
}

async function report(located: readonly Located[], format: Format, checked: number): Promise<void> {
  if (format === 'json') return print(JSON.stringify(located.map(({ file, line, column, rule, severity, message }) => ({ file, line, column, rule, severity, message }))));
  if (format === 'sarif') return print(JSON.stringify(sarif(located)));
  for (const { file, line, column, severity, message, rule } of located) await print(`${file}:${line}:${column}: ${severity}: ${message} [${rule}]`);
  await print(`${checked} sidecars checked, ${located.length} findings`);
}

/** A sidecar with what has one answer restored, and written. */
function fixed(one: Read, all: readonly Read[]): Read {
  const { sidecar, text, hash, file } = one;
  const next = restored(one, all);
  if (next === sidecar.annotations) return one;
  const resolver = new Resolver(text ?? '');
  try {
    const source = writeSidecar(sidecar, next, (selector) => resolver.resolve(selector)?.start);
    writeText(file, source);
    const again = readSidecarFile(file);
    return again?.readable ? { file, sidecar: again, text, ...(hash !== undefined && { hash }) } : one;
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error;
    warn(`${place(file, sidecar.source, 0)}: not mended: ${error.message}`);
    return one;
  }
}

function restored({ sidecar, text, hash }: Read, all: readonly Read[]): Annotations {
  let next = sidecar.annotations;
  if (text !== undefined) {
    const resolver = new Resolver(text);
    const mentions = next.mentions.map((mention) => onlyPlace(mention, resolver));
    if (mentions.some((mention, index) => mention !== next.mentions[index])) next = { ...next, mentions };
    const whole = next.mentions.every((mention) => resolver.resolve(mention));
    if (next.sha256 === undefined && hash !== undefined && whole) next = { ...next, sha256: hash };
  }
  return declaredElsewhere(next, all);
}

/** A mention beyond the last occurrence of a quote that stands in the text once means that one. */
function onlyPlace(mention: Mention, resolver: Resolver): Mention {
  if (resolver.resolve(mention) || resolver.count(mention.quote) !== 1) return mention;
  const { nth: _, ...rest } = mention;
  return rest;
}

/** Declares an id that the other sidecars declare all alike. */
function declaredElsewhere(annotations: Annotations, all: readonly Read[]): Annotations {
  const here = new Set(annotations.entities.map(({ id }) => id));
  const missing = new Set([...annotations.mentions.map(({ entity }) => entity), ...annotations.entities.map(({ of }) => of), ...annotations.events.flatMap(({ place: where, participants = [] }) => [where, ...participants.map(({ entity }) => entity)])].filter((id) => id !== undefined && !here.has(id)));
  const entities = [...missing].flatMap((id): Entity[] => {
    const others = all.flatMap(({ sidecar }) => sidecar.annotations.entities.filter((entity) => entity.id === id));
    const [first] = others;
    return first && others.every(({ type, name }) => type === first.type && name === first.name) ? [{ id: first.id, type: first.type, name: first.name }] : [];
  });
  return entities.length === 0 ? annotations : { ...annotations, entities: [...annotations.entities, ...entities] };
}
