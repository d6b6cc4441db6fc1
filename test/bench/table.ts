/** What a benchmark prints: a table of medians and 95th percentiles, and no verdict. */

export type Row = readonly (string | number)[];

/** Some of the values as they are read most often. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** `median / p95` in milliseconds. */
export function spread(values: readonly number[]): string {
  return `${figure(median(values))} / ${figure(p95(values))}`;
}

/** How many times a value is another, as people read it. */
export function times(value: number, of: number): string {
  return `×${figure(value / of)}`;
}

export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

export function print(title: string, head: readonly string[], rows: readonly Row[]): void {
  const cells = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const lines = cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('   '));
  console.log(`\n${title}\n${[lines[0], widths.map((width) => '-'.repeat(width)).join('   '), ...lines.slice(1)].join('\n')}`);
}

/** The time that each of several calls takes, in milliseconds, after one that does not count. */
export function timed(repeats: number, call: (at: number) => unknown): number[] {
  call(-1);
  return Array.from({ length: repeats }, (_, at) => {
    const start = performance.now();
    call(at);
    return performance.now() - start;
  });
}

/** The times of several calls, made in turn, so that whatever else the machine does falls on all of them alike. */
export function timedInTurn(repeats: number, ...calls: readonly (() => unknown)[]): number[][] {
  for (const call of calls) call();
  const all = calls.map((): number[] => []);
  for (let at = 0; at < repeats; at++) calls.forEach((call, index) => {
    const start = performance.now();
    call();
    all[index]!.push(performance.now() - start);
  });
  return all;
}
