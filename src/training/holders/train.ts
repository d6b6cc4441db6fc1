/**
 * Learns in what persons have their roles: `npm run train:holders`, from gold mentions of annotated articles. The same
 * articles give the same trees. `npm run evaluate -- --linking --held-out test/corpus/training` measures what is learnt so
 * on articles that are held out.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { packTree, type Tree } from '../../cast/events/trees';
import { numberedQuestions } from '../../cast/holderTrees';
import { goldIn } from '../goldMentions';
import { holderChoices } from './examples';
import { learnHolderTrees } from './learn';

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'src/cast/lexicon/holderTrees.ts' } } });

const { trees } = learnHolderTrees(goldIn(options.articles).flatMap(holderChoices));
const asked = [...new Set(trees.flatMap(questionsOf))].sort();
const lines = trees.map((tree) => packTree(numberedQuestions(tree, asked)));
fs.writeFileSync(options.out, `/** By what persons are told to have their roles in something, see \`holderTrees\`; learnt by \`npm run train:holders\`, not by hand. */\nexport const askedFacts = ${JSON.stringify(asked.join('\t'))};\nexport const packedTrees =\n${lines.map((line) => `  ${JSON.stringify(`${line}\n`)}`).join(' +\n')};\n`);
console.log(`${options.out}: ${trees.length} trees, ${asked.length} questions`);

function questionsOf(tree: Tree): string[] {
  return typeof tree === 'number' ? [] : [tree.feature, ...questionsOf(tree.there), ...questionsOf(tree.absent)];
}
