/**
 * How good suggestions are: `npm run evaluate [FOLDER]`. Precision, recall and F1 by type and language over annotated
 * articles, exact and overlapping, with the 95 % interval of exact F1. `--data PATH` measures on files in IOB2 and JSON
 * Lines instead, file by file. `--mistakes` counts the mistakes by their kind; `--list` prints what was missed and what
 * is wrong.
 */
import { parseArgs } from 'node:util';
import { articlesIn, dataIn, type Annotated } from './annotated';
import { exact, f1, interval, mistakes, nothing, overlapping, plus, precision, recall, type Counts, type Mistake, type Scored } from './scores';
import { print } from './table';

/** Of a type with fewer mentions the figures say too little to judge by. */
const fewest = 50;

/** Where there are more texts than this, the interval is that of so many groups of them. */
const mostDrawn = 500;

/** Of the column of labels: names of files are longer than those of languages. */
const width = process.argv.includes('--data') ? 52 : 22;

const types = ['person', 'organization', 'place', 'event', 'date'];
const kinds: readonly Mistake[] = ['missed', 'other edges', 'other type', 'other edges and type', 'invented'];
const { values: options, positionals } = parseArgs({ options: { data: { type: 'boolean' }, mistakes: { type: 'boolean' }, list: { type: 'boolean' }, rules: { type: 'boolean' } }, allowPositionals: true });

function of(mentions: readonly Scored[], type: string | undefined): readonly Scored[] {
  return type === undefined ? mentions : mentions.filter((mention) => mention.type === type);
}

function row(label: string, all: readonly Annotated[], type?: string): void {
  const perArticle = all.map(({ gold, found }) => exact(of(gold, type), of(found, type)));
  const total = perArticle.reduce(plus, nothing);
  const loose = all.map(({ gold, found }) => overlapping(of(gold, type), of(found, type))).reduce<Counts>(plus, nothing);
  if (total.gold + total.found === 0) return;
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const [low, high] = interval(drawn(perArticle));
  const note = total.gold < fewest ? '  (few)' : '';
  console.log(`${label.padEnd(width)}${String(total.gold).padStart(6)}${percent(precision(total))}${percent(recall(total))}${percent(f1(total))}  ${percent(low).trim()}–${percent(high).trim()}`.padEnd(width + 40) + `${percent(precision(loose))}${percent(recall(loose))}${percent(f1(loose))}${note}`);
}

/** The counts of texts, or of groups of them that lie beside each other. */
function drawn(counts: readonly Counts[]): Counts[] {
  const size = Math.ceil(counts.length / mostDrawn);
  return Array.from({ length: Math.ceil(counts.length / size) }, (_, at) => counts.slice(at * size, (at + 1) * size).reduce(plus, nothing));
}

function table(label: string, some: readonly Annotated[]): void {
  console.log('');
  for (const type of types) row(`${label} ${type}`, some, type);
  row(`${label} all types`, some);
}

const whole = options.data ? positionals.flatMap(dataIn) : articlesIn(positionals[0] ?? 'test/corpus/evaluation');
const groupOf = ({ group, language }: Annotated): string => (options.data ? group : language);
console.log(`${whole.length} ${options.data ? 'texts' : 'articles'} in ${positionals.join(', ') || 'test/corpus/evaluation'}\n`);
console.log(`${''.padEnd(width)}  gold     P     R    F1  95 %`.padEnd(width + 40) + '     P     R    F1\n' + `${''.padEnd(width + 6)} exact`.padEnd(width + 40) + ' overlapping');
if (!options.data) {
  for (const type of types) row(type, whole, type);
  row('all types', whole);
}
for (const group of [...new Set(whole.map(groupOf))].sort()) table(group, whole.filter((text) => groupOf(text) === group));
if (options.mistakes) {
  for (const group of [...new Set(whole.map(groupOf))].sort()) {
    const made = whole.filter((text) => groupOf(text) === group).flatMap(({ gold, found }) => mistakes(gold, found));
    const rows = types.map((type) => [type, ...kinds.map((kind) => String(made.filter(({ mistake, mention }) => mistake === kind && mention.type === type).length))]);
    print(group, ['', ...kinds], rows);
  }
}
if (options.list) {
  for (const { name, gold, found, text } of whole) {
    const has = (list: readonly Scored[], { start, end, type }: Scored): boolean => list.some((other) => other.start === start && other.end === end && other.type === type);
    const show = ({ start, end, type }: Scored): string => `${type} ${JSON.stringify(text.slice(start, end))}`;
    console.log(`\n${name}\n  missed: ${gold.filter((mention) => !has(found, mention)).map(show).join(', ')}\n  wrong: ${found.filter((mention) => !has(gold, mention)).map(show).join(', ')}`);
  }
}
