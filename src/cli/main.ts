import { parseArgs, type ParseArgsConfig } from 'node:util';
import { version } from '../../package.json';
import { castExport, castImport } from './cast';
import { check, formats, type Format } from './check';
import { Failure, fine, reason, wrong } from './fail';
import { gitInstall, gitUninstall } from './gitInstall';
import { helpFor } from './help';
import { merge } from './merge';
import { print, warn } from './output';
import { suggestFiles, suggestLines } from './suggest';

/** Runs the command; resolves with its exit status. */
async function main([name = 'help', ...rest]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-V') return print(version).then(() => fine);
  if (name === 'help' || name === '--help' || name === '-h') {
    if (rest[0] !== undefined && !(rest[0] in commands)) throw new Failure(`no command ${JSON.stringify(rest[0])}; dramatis help lists them`);
    return print(helpFor(rest[0])).then(() => fine);
  }
  const run = commands[name];
  if (!run) throw new Failure(`no command ${JSON.stringify(name)}; dramatis help lists them`);
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(name)).then(() => fine);
  return run(rest);
}

const commands: Record<string, (rest: readonly string[]) => Promise<number>> = Object.assign(Object.create(null) as object, {
  async suggest(rest: readonly string[]) {
    const { values, positionals } = parse('suggest', rest, { json: { type: 'boolean' }, write: { type: 'boolean' }, jsonl: { type: 'boolean' }, cast: { type: 'string' } });
    const cast = typeof values['cast'] === 'string' ? values['cast'] : undefined;
    const modes = ['json', 'write', 'jsonl'].filter((mode) => values[mode] === true);
    if (modes.length > 1) throw new Failure(`suggest takes one of --json, --write and --jsonl; see dramatis help suggest`);
    if (values['jsonl'] === true) {
      if (positionals.length > 0) throw new Failure('suggest --jsonl reads standard input and takes no file');
      return suggestLines(cast);
    }
    if (positionals.length === 0) throw new Failure('suggest needs a file; see dramatis help suggest');
    return suggestFiles({ files: positionals, write: values['write'] === true, cast });
  },
  async check(rest: readonly string[]) {
    const { values, positionals } = parse('check', rest, { format: { type: 'string' }, strict: { type: 'boolean' }, fix: { type: 'boolean' } });
    const format = (values['format'] ?? 'text') as Format;
    if (!formats.includes(format)) throw new Failure(`check --format takes ${formats.join(', ')}`);
    return check({ paths: positionals, format, strict: values['strict'] === true, fix: values['fix'] === true });
  },
  async cast(rest: readonly string[]) {
    const { values, positionals: [action, ...given] } = parse('cast', rest, { write: { type: 'boolean' }, into: { type: 'string' }, type: { type: 'string' } });
    const { write, into, type } = values as { write?: boolean; into?: string; type?: string };
    if (action === 'export') {
      if (given.length > 1 || into !== undefined || type !== undefined) throw new Failure('cast export takes one folder and --write; see dramatis help cast');
      return castExport(given[0] ?? '.', write === true);
    }
    if (action !== 'import') throw new Failure('cast takes export or import; see dramatis help cast');
    if (given.length === 0 || write === true) throw new Failure('cast import needs a file, and takes --into and --type; see dramatis help cast');
    return castImport(given, into, type);
  },
  async merge(rest: readonly string[]) {
    const { values, positionals } = parse('merge', rest, { 'path': { type: 'string' }, 'marker-size': { type: 'string' }, 'ours-label': { type: 'string' }, 'theirs-label': { type: 'string' } });
    const [base, ours, theirs, ...more] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || more.length > 0) throw new Failure('merge needs three files, BASE OURS THEIRS; see dramatis help merge');
    const size = values['marker-size'] ?? '7';
    if (!/^[1-9]\d{0,2}$/.test(size as string)) throw new Failure('merge --marker-size takes a number from 1 to 999');
    const label = (side: 'ours' | 'theirs'): string => (values[`${side}-label`] as string | undefined) ?? side;
    return merge({ files: { base, ours, theirs }, path: values['path'] as string | undefined, markerSize: Number(size), labels: { ours: label('ours'), theirs: label('theirs') } });
  },
  async git(rest: readonly string[]) {
    const { positionals } = parse('git', rest, {});
    if (positionals.length !== 1 || (positionals[0] !== 'install' && positionals[0] !== 'uninstall')) throw new Failure('git takes install or uninstall; see dramatis help git');
    return positionals[0] === 'install' ? gitInstall() : gitUninstall();
  },
});

function parse(name: string, args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(`${reason(error).replace(/\.?\s*To specify.*$/, '')}; see dramatis help ${name}`);
  }
}

// A reader that has seen enough, such as head, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(fine);
  warn(`standard output: ${reason(error)}`);
  process.exit(wrong);
});
process.stderr.on('error', () => process.exit(wrong));
main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    // A stack of a minified program helps nobody.
    warn(error instanceof Failure ? error.message : `unexpected: ${reason(error)}`);
    process.exitCode = wrong;
  },
);
