/**
 * How good suggestions are: `npm run evaluate [FOLDER]`. Precision, recall and F1 by type and language over annotated
 * articles, exact and overlapping, with the 95 % interval of exact F1. `--list` prints what was missed and what is wrong.
 */
import fs from 'node:fs';
import path from 'node:path';
import { typeOf } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { Resolver } from '../../src/annotations/resolve';
import { sidecarEnding } from '../../src/annotations/sidecar';
import { suggest } from '../../src/cast/suggest';
import type { LanguageSpan } from '../../src/cast/suggestions';
import { normalise } from '../../src/text/normalise';
import { exact, f1, interval, nothing, overlapping, plus, precision, recall, type Counts, type Scored } from './scores';

/** As in the setting `dramatis.suggestions.minimumScore`: what annotators see. */
const minimumScore = 0.5;

/** Of a type with fewer mentions the figures say too little to judge by. */
const fewest = 50;

const types = ['person', 'organization', 'place', 'event', 'date'];
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'test/corpus/evaluation';

interface Article {
  readonly name: string;
  readonly language: string;
  readonly gold: readonly Scored[];
  readonly found: readonly Scored[];
  readonly text: string;
}

function articles(): Article[] {
  return fs.readdirSync(folder).filter((name) => name.endsWith(sidecarEnding)).sort().map((name) => {
    const sidecar = readSidecar(fs.readFileSync(path.join(folder, name), 'utf8'));
    if (!sidecar.readable) throw new Error(`${name}: ${sidecar.problems[0]?.message}`);
    const text = normalise(fs.readFileSync(path.join(folder, name.slice(0, -sidecarEnding.length)), 'utf8'));
    const resolver = new Resolver(text);
    const gold = sidecar.annotations.mentions.map((mention): Scored => {
      const span = resolver.resolve(mention);
      if (!span) throw new Error(`${name}: ${mention.quote} is not in the article`);
      return { ...span, type: typeOf(sidecar.annotations, mention) ?? 'unknown' };
    });
    const { mentions, languages } = suggest(text);
    return { name, language: mostly(languages), gold, found: mentions.filter(({ score }) => score >= minimumScore), text };
  });
}

/** The language that most of an article is written in. */
function mostly(languages: readonly LanguageSpan[]): string {
  const lengths = new Map<string, number>();
  for (const { language, start, end } of languages) lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}

function of(mentions: readonly Scored[], type: string | undefined): readonly Scored[] {
  return type === undefined ? mentions : mentions.filter((mention) => mention.type === type);
}

function row(label: string, all: readonly Article[], type?: string): void {
  const perArticle = all.map(({ gold, found }) => exact(of(gold, type), of(found, type)));
  const total = perArticle.reduce(plus, nothing);
  const loose = all.map(({ gold, found }) => overlapping(of(gold, type), of(found, type))).reduce<Counts>(plus, nothing);
  if (total.gold + total.found === 0) return;
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const [low, high] = interval(perArticle);
  const note = total.gold < fewest ? '  (few)' : '';
  console.log(`${label.padEnd(22)}${String(total.gold).padStart(6)}${percent(precision(total))}${percent(recall(total))}${percent(f1(total))}  ${percent(low).trim()}–${percent(high).trim()}`.padEnd(62) + `${percent(precision(loose))}${percent(recall(loose))}${percent(f1(loose))}${note}`);
}

const all = articles();
console.log(`${all.length} articles in ${folder}\n`);
console.log(`${''.padEnd(22)}  gold     P     R    F1  95 %`.padEnd(62) + '     P     R    F1\n' + `${''.padEnd(28)} exact`.padEnd(62) + ' overlapping');
for (const type of types) row(type, all, type);
row('all types', all);
for (const language of [...new Set(all.map((article) => article.language))].sort()) {
  console.log('');
  const some = all.filter((article) => article.language === language);
  for (const type of types) row(`${language} ${type}`, some, type);
  row(`${language} all types`, some);
}
if (process.argv.includes('--list')) {
  for (const { name, gold, found, text } of all) {
    const has = (list: readonly Scored[], { start, end, type }: Scored): boolean => list.some((other) => other.start === start && other.end === end && other.type === type);
    const show = ({ start, end, type }: Scored): string => `${type} ${JSON.stringify(text.slice(start, end))}`;
    console.log(`\n${name}\n  missed: ${gold.filter((mention) => !has(found, mention)).map(show).join(', ')}\n  wrong: ${found.filter((mention) => !has(gold, mention)).map(show).join(', ')}`);
  }
}
