/**
 * How well mentions are found again in articles that were edited: `npm run bench:anchoring -- [ROUNDS [SEED]]`.
 * The annotated articles of the corpus, with 1, 5 and 20 % of their words inserted, deleted or replaced and as many of
 * their paragraphs moved. *Wrong* is a mention said to stand for certain where no mention of the same target
 * stands, or where its own words were edited, of all mentions; *asked* one that is not certain although its words are
 * whole, of those. A selector with a quote and its surroundings, as other tools keep it, is measured beside it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { targetOf, type Mention } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { reanchor } from '../../src/annotations/reanchor';
import { Resolver } from '../../src/annotations/resolve';
import { normalise } from '../../src/text/normalise';
import type { Span } from '../../src/text/span';
import { edit, type Edited } from './editScript';
import { findQuote, quoteSelector } from './quoteSelector';
import { median, print, type Row } from './table';

const corpus = path.resolve(import.meta.dirname, '../corpus');
const ending = '.ann.yaml';

interface Article {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

function articles(): Article[] {
  const files = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).sort();
  return files.flatMap((name) => {
    const sidecar = readSidecar(fs.readFileSync(path.join(corpus, name), 'utf8'));
    const text = normalise(fs.readFileSync(path.join(corpus, name.slice(0, -ending.length)), 'utf8'));
    // A mention in parts is followed part by part: the whole ones say enough.
    const mentions = sidecar.readable ? sidecar.annotations.mentions.filter(({ more }) => !more) : [];
    return text.trim() === '' || mentions.length === 0 ? [] : [{ name, text, mentions }];
  });
}

/** Where a way of anchoring says that a mention stands for certain. */
type Answers = ReadonlyMap<Mention, Span | undefined>;

const ways: Record<string, (article: Article, after: string) => Answers> = {
  'with the text from before': ({ text, mentions }, after) => answers(text, after, mentions),
  'by quotes alone': ({ mentions }, after) => answers(undefined, after, mentions),
  'text-quote selector (peer)': ({ text, mentions }, after) => {
    const resolver = new Resolver(text);
    return new Map(mentions.map((mention) => [mention, findQuote(after, quoteSelector(text, resolver.resolve(mention)!))]));
  },
};

function answers(before: string | undefined, after: string, mentions: readonly Mention[]): Answers {
  const found = reanchor({ before, after, annotations: { mentions, rejected: [] } });
  return new Map(mentions.map((mention) => {
    const anchoring = found.get(mention)!;
    return [mention, 'span' in anchoring ? anchoring.span : undefined];
  }));
}

interface Tally {
  mentions: number;
  whole: number;
  wrong: number;
  asked: number;
  times: number[];
}

const list = process.argv.includes('--list');

function judge({ name, text, mentions }: Article, edited: Edited, found: Answers, tally: Tally): void {
  const resolver = new Resolver(text);
  const truth = new Map(mentions.map((mention) => [mention, edited.follow(resolver.resolve(mention)!)]));
  const places = new Set([...truth].flatMap(([mention, span]) => (span ? [`${targetOf(mention)} ${span.start} ${span.end}`] : [])));
  for (const [mention, span] of found) {
    tally.mentions++;
    const right = truth.get(mention);
    if (right) tally.whole++;
    if (!span && right) tally.asked++;
    if (span && !(right && places.has(`${targetOf(mention)} ${span.start} ${span.end}`))) {
      tally.wrong++;
      if (list) console.log(`${name}: ${JSON.stringify(mention)} at ${JSON.stringify(edited.text.slice(Math.max(0, span.start - 40), span.end + 40))}, before ${JSON.stringify(text.slice(Math.max(0, resolver.resolve(mention)!.start - 40), resolver.resolve(mention)!.end + 40))}`);
    }
  }
}

const [rounds = '5', seed = '1'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all = articles();
const rows: Row[] = [];
for (const share of [0.01, 0.05, 0.2]) {
  const tallies = new Map<string, Tally>(Object.keys(ways).map((way) => [way, { mentions: 0, whole: 0, wrong: 0, asked: 0, times: [] }]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const [index, article] of all.entries()) {
      const edited = edit(article.text, share, Number(seed) + 1000 * round + index);
      for (const [name, way] of Object.entries(ways)) {
        if (list && !name.startsWith('with')) continue;
        const tally = tallies.get(name)!;
        const begun = performance.now();
        const found = way(article, edited.text);
        tally.times.push(performance.now() - begun);
        judge(article, edited, found, tally);
      }
    }
  }
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`;
  for (const [way, { mentions, whole, wrong, asked, times }] of tallies) rows.push([`${100 * share} %, ${way}`, String(mentions), String(whole), `${wrong} (${percent(wrong, mentions)})`, `${asked} (${percent(asked, whole)})`, median(times)]);
}
print(`Mentions of ${all.length} articles, ${rounds} rounds, seeds from ${seed}`, ['words edited', 'mentions', 'words whole', 'wrong', 'asked', 'ms an article'], rows);
