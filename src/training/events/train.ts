/**
 * Learns how events are told: `npm run train:events -- --model FILE …`, one model of recognition for each fold, made with
 * `npm run train -- --data PATH --fold N --out FILE`, so that each article is looked at by one that has not learnt from it,
 * with the mistakes that it makes on new articles. The same data give the same bytes. `npm run evaluate -- --events
 * --model FILE …` measures what is learnt so on articles that are held out.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { writeEventModels } from '../../cast/events/models';
import { annotatedArticles } from '../articles';
import { foldChoices, readFolds } from './heldOut';
import { labels, learnEventModels } from './learnModels';
import { packModels } from './pack';

/** Smaller weights are left out of what is shipped: fewer of those that tell whether there is an event, and of what kind, of which every one counts. */
const least = { keep: 0.1, kind: 0.1, date: 0.15, where: 0.15, participant: 0.15 };

const { values: options } = parseArgs({ options: { model: { type: 'string', multiple: true }, articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'media/model/events.bin' } } });

const bytes = writeEventModels(packModels(learnEventModels(foldChoices(annotatedArticles(options.articles), readFolds(options.model ?? []))), labels, least));
fs.writeFileSync(options.out, bytes);
console.log(`${options.out}: ${bytes.length} bytes`);
