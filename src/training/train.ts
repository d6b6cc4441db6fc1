/**
 * Learns the model: `npm run train -- --data PATH [--articles FOLDER] [--out FILE | --ablation]`.
 * The same data give the same bytes. First it learns without a part of the articles, to see how sure the model may be
 * and to print how good it is; then from everything. `--ablation` prints what each group of features is worth instead.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { groups } from '../recognition/model/groups';
import { makeForm, type Form } from '../recognition/model/forms';
import { modelTypes } from '../recognition/model/labels';
import { corrected } from '../recognition/model/confidence';
import { readModel, writeModel, type Calibration, type Model } from '../recognition/model/weights';
import type { Token } from '../text/tokens';
import { calibrate, reliability, type Judged } from './calibration';
import { foldOf } from './folds';
import { learn, type LearnOptions } from './crf';
import { articlesIn, documentsIn, type TrainingDocument } from './data';
import { examplesOf, type Example } from './examples';
import { packNames } from './gazetteers';
import { measure, scoreOf, type Measured } from './measure';
import { quantise } from './quantise';

/** What it learns with; chosen by trial on the held-out articles and the development files. */
const chosen = { rows: 1 << 19, epochs: 8, rate: 0.5, start: 1, l2: 1e-5, seed: 7, fewest: 2, drop: 0.3, dropWords: 0.3, dropRules: 0.1 } satisfies LearnOptions;

/** How much a sentence counts: those of the field most, annotation by machine least. */
const weights = { article: 3, gold: 1, projected: 0.7 };
const projected = /proj/;

/** Files that made held-out articles worse and nothing better: far-away genres, annotated by other rules. */
const leftOut = /tweets|multiner|crossner-other/;

/** To compare groups of features fewer rounds do. */
const ablationEpochs = 4;

/** One article of so many is held out. */
const heldOut = 5;

const noCalibration: readonly Calibration[] = modelTypes.map(() => ({ slope: 1, offset: 0 }));

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'media/model/weights.bin' }, ablation: { type: 'boolean' }, fold: { type: 'string' } },
});
if (options.data === undefined) throw new Error('train needs --data PATH, the folder of annotated data');
const data = options.data;

const names = packNames(data);
const forms = [new Map<string, Form>(), new Map<string, Form>()] as const;
const form = (token: Token, trusted: boolean): Form => {
  const kept = forms[trusted ? 1 : 0];
  let one = kept.get(token.text);
  if (!one) kept.set(token.text, (one = makeForm(token, trusted, names)));
  return one;
};

function filesOf(kind: 'train' | 'dev'): string[] {
  const root = path.join(data, 'ner');
  return fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.iob2') && new RegExp(`\\.${kind}2?\\.`).test(name)).sort().map((name) => path.join(root, name));
}

const examples = (documents: readonly TrainingDocument[], weight: number): Example[] => documents.flatMap((document) => examplesOf(document, form, names, weight));

const fold = options.fold === undefined ? undefined : Number(options.fold);
const articles = articlesIn(options.articles).filter(({ source }) => fold === undefined || foldOf(source) !== fold);
const held = articles.filter((_, at) => at % heldOut === 0);
const files = filesOf('train').filter((file) => !leftOut.test(file));
const others = files.flatMap((file) => examples(documentsIn(file), projected.test(file) ? weights.projected : weights.gold));
console.log(`${articles.length} articles, ${held.length} of them held out first; ${files.length} other files with ${others.length} sentences; ${names.entries.length} names`);

function modelFrom(list: readonly TrainingDocument[], calibration: readonly Calibration[], without: readonly number[], log?: (line: string) => void): Model {
  const learnt = learn([...others, ...examples(list, weights.article)], { ...chosen, without, ...(options.ablation && { epochs: ablationEpochs }), ...(log && { log }) });
  return { ...quantise(learnt), names, calibration };
}

/** What it has not learnt from when it is measured. */
function development(): [label: string, documents: TrainingDocument[]][] {
  return [['held-out articles', held], ...filesOf('dev').map((file): [string, TrainingDocument[]] => [path.basename(file), documentsIn(file)])];
}

function report(label: string, measured: Measured): void {
  const { all, byType } = scoreOf(measured);
  console.log(`${label.padEnd(32)} ${all}   ${modelTypes.map((type, at) => `${type} ${byType[at]}`).join('   ')}`);
}

const rest = articles.filter((article) => !held.includes(article));
if (options.ablation) {
  const sets = development();
  console.log(`\n${'without'.padEnd(20)}${sets.map(([label]) => label.slice(0, 18).padStart(20)).join('')}`);
  for (const without of [undefined, ...groups.keys()]) {
    const model = modelFrom(rest, noCalibration, without === undefined ? [] : [without]);
    const row = sets.map(([, documents]) => scoreOf(measure(model, documents)).all.padStart(20));
    console.log(`${(without === undefined ? 'nothing' : groups[without]!).padEnd(20)}${row.join('')}`);
  }
} else if (fold !== undefined) {
  const { calibration } = readModel(fs.readFileSync('media/model/weights.bin'));
  fs.writeFileSync(options.out, writeModel(modelFrom(articles, calibration, [], console.log)));
} else {
  const trial = modelFrom(rest, noCalibration, [], console.log);
  console.log('\nF1 of spans by the model alone:');
  const judged: Judged[][] = modelTypes.map(() => []);
  for (const [label, documents] of development()) {
    const measured = measure(trial, documents);
    report(label, measured);
    if (documents === held) measured.judged.forEach((list, type) => judged[type]!.push(...list));
  }
  const calibration = judged.map(calibrate);
  const shown = judged.flatMap((list, type) => list.map(({ confidence, right }) => ({ right, confidence: corrected(confidence, calibration[type]!) })));
  console.log('\nHow sure, and how often right, on the held-out articles:');
  for (const { from, to, spans, sure, right } of reliability(shown)) console.log(`${from.toFixed(2)} to ${to.toFixed(2)}  ${String(spans).padStart(5)} spans  sure ${(100 * sure).toFixed(1).padStart(5)} %  right ${(100 * right).toFixed(1).padStart(5)} %`);
  const bytes = writeModel(modelFrom(articles, calibration, [], console.log));
  readModel(bytes);
  fs.mkdirSync(path.dirname(options.out), { recursive: true });
  fs.writeFileSync(options.out, bytes);
  console.log(`\n${options.out}: ${bytes.length} bytes`);
}
