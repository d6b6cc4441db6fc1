/**
 * How good suggestions are: `npm run evaluate [FOLDER]`. Precision, recall and F1 by type and language over annotated
 * articles, exact and overlapping, with the 95 % interval of exact F1. `--data PATH` measures on a file in IOB2 or JSON
 * Lines instead, or file by file on those of a folder that are not there to train on. Texts in English are given to
 * other packages as well. `--mistakes` counts our mistakes by their kind; `--list` prints what was missed and what is
 * wrong. `--linking` measures instead who is who among gold mentions, and what they are; `--workspace` what annotated
 * articles are worth for the next one; `--events` the events that are told, and what is told of them;
 * with `--model FILE` four times, on training articles that are held out.
 */
import { parseArgs } from 'node:util';
import { articlesIn, dataIn, models, type Annotated } from './annotated';
import { anyName, peers } from './peers';
import { exact, f1, interval, mistakes, nothing, overlapping, plus, precision, recall, type Counts, type Mistake, type Scored } from './scores';
import { reportHeldOutEvents } from './heldOutEvents';
import { reportLinking } from './linked';
import { print } from './table';
import { reportWorkspace } from './tenth';
import { reportEvents } from './toldEvents';

/** Of a type with fewer mentions the figures say too little to judge by. */
const fewest = 50;

/** Where there are more texts than this, the interval is that of so many groups of them. */
const mostDrawn = 500;

/** Of the column of labels: names of files are longer than those of languages. */
const width = process.argv.includes('--data') ? 56 : 26;

const types = ['person', 'organization', 'place', 'event', 'date'];
const kinds: readonly Mistake[] = ['missed', 'other edges', 'other type', 'other edges and type', 'invented'];
const { values: options, positionals } = parseArgs({ options: { data: { type: 'boolean' }, mistakes: { type: 'boolean' }, list: { type: 'boolean' }, rules: { type: 'boolean' }, linking: { type: 'boolean' }, 'held-out': { type: 'boolean' }, workspace: { type: 'boolean' }, events: { type: 'boolean' }, model: { type: 'string', multiple: true } }, allowPositionals: true });

type Picked = (mentions: readonly Scored[]) => readonly Scored[];

function of(type: string): Picked {
  return (mentions) => mentions.filter((mention) => mention.type === type);
}

const typed: Picked = (mentions) => mentions.filter(({ type }) => type !== anyName);

/** All but dates as one type: whether names are found, whatever they are taken for. */
const untyped: Picked = (mentions) => mentions.filter(({ type }) => type !== 'date').map((mention) => ({ ...mention, type: anyName }));

function row(label: string, all: readonly Annotated[], picked: Picked): void {
  const perArticle = all.map(({ gold, found }) => exact(picked(gold), picked(found)));
  const total = perArticle.reduce(plus, nothing);
  const loose = all.map(({ gold, found }) => overlapping(picked(gold), picked(found))).reduce<Counts>(plus, nothing);
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

function rows(label: string, some: readonly Annotated[], offered: readonly string[]): void {
  for (const type of offered) row(`${label} ${type}`, some, of(type));
  if (offered.length > 0) row(`${label} all types`, some, typed);
  row(`${label} any name`, some, untyped);
}

function table(label: string, some: readonly Annotated[]): void {
  console.log('');
  rows(label, some, types);
  if (2 * some.filter(({ language }) => language === 'en').length <= some.length) return;
  const asked = new Set([anyName, ...some.flatMap(({ gold }) => gold.map(({ type }) => type))]);
  for (const peer of peers) {
    const theirs = some.map((text) => ({ ...text, found: peer.find(text.text).filter(({ type }) => asked.has(type)) }));
    rows(`  ${peer.name}`, theirs, peer.types.filter((type) => asked.has(type)));
  }
}

if (options.linking) {
  reportLinking(positionals[0] ?? 'test/corpus/evaluation', options['held-out'] === true);
  process.exit();
}
if (options.events) {
  if (options.model) reportHeldOutEvents(positionals[0] ?? 'test/corpus/training', options.model);
  else reportEvents(positionals[0] ?? 'test/corpus/evaluation', models);
  process.exit();
}
if (options.workspace) {
  reportWorkspace(positionals[0] ?? 'test/corpus/evaluation');
  process.exit();
}
const whole = options.data ? positionals.flatMap(dataIn) : articlesIn(positionals[0] ?? 'test/corpus/evaluation');
const groupOf = ({ group, language }: Annotated): string => (options.data ? group : language);
console.log(`${whole.length} ${options.data ? 'texts' : 'articles'} in ${positionals.join(', ') || 'test/corpus/evaluation'}\n`);
console.log(`${''.padEnd(width)}  gold     P     R    F1  95 %`.padEnd(width + 40) + '     P     R    F1\n' + `${''.padEnd(width + 6)} exact`.padEnd(width + 40) + ' overlapping');
if (!options.data) {
  for (const type of types) row(type, whole, of(type));
  row('all types', whole, typed);
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
