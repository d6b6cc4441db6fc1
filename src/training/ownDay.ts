/**
 * Learns which of the days that an article states is its own: `npm run train:published [-- --check]`, from the days on
 * which annotated articles were published. The same articles give the same weights. `--check` holds each fold back in turn
 * and prints how often what is learnt from the others is right on it, instead of writing weights.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { furniture } from '../recognition/furniture';
import { likeliest, ownDays } from '../recognition/ownDay';
import { Paragraph } from '../recognition/paragraph';
import { ruledDays } from '../recognition/published';
import { paragraphs } from '../text/paragraphs';
import { annotatedArticles } from './articles';
import { learnChoices } from './events/learn';
import { foldOf, folds } from './folds';

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'src/recognition/lexicon/ownDayWeights.ts' }, check: { type: 'boolean' } } });

/** Chosen by trial on folds that were held back. Hardly anything changes near these values. */
const chosen = { labels: 1, epochs: 12, rate: 0.1, l2: 3e-2, fewest: 3 };

/** Smaller weights are left out of what is shipped. */
const least = 0.1;

const examples = annotatedArticles(options.articles).map(({ name, text, annotations: { published } }) => {
  const analysed = paragraphs(text).map(({ start, end }) => new Paragraph(text.slice(start, end)));
  const isFurniture = furniture(analysed);
  const candidates = ownDays(analysed, isFurniture, ruledDays(analysed, isFurniture));
  const at = candidates.findIndex(({ value }) => value === published);
  return { fold: foldOf(name), published, candidates, right: at < 0 ? candidates.length - 1 : at };
});

function learnt(isOne: (fold: number) => boolean): Map<string, number> {
  const choices = examples.filter(({ fold }) => isOne(fold)).map(({ candidates, right }) => ({ candidates: candidates.map(({ features }) => features), right }));
  const weights = [...learnChoices(choices, chosen)].map(([feature, [weight]]): [string, number] => [feature, Math.round(weight! * 100) / 100]);
  return new Map(weights.filter(([, weight]) => Math.abs(weight) >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (options.check) {
  let right = 0;
  let wrong = 0;
  for (let held = 0; held < folds; held++) {
    const weights = learnt((fold) => fold !== held);
    for (const { candidates, published } of examples.filter(({ fold }) => fold === held)) {
      const value = likeliest(candidates, weights);
      if (value === undefined) continue;
      if (value === published) right++;
      else wrong++;
    }
  }
  console.log(`${examples.length} articles: ${right} right, ${wrong} wrong, ${examples.length - right - wrong} without`);
} else {
  const weights = learnt(() => true);
  const lines = [...weights].map(([feature, weight]) => `  [${JSON.stringify(feature)}, ${weight}],`);
  fs.writeFileSync(options.out, `/** What speaks for a day as the article's own, and how much; learnt by \`npm run train:published\`, not by hand. */\nexport const ownDayWeights: ReadonlyMap<string, number> = new Map([\n${lines.join('\n')}\n]);\n`);
  console.log(`${options.out}: ${weights.size} weights`);
}
