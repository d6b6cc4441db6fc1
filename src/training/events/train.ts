/**
 * Learns how events are told: `npm run train:events -- --model FILE …`, one model of recognition for each fold, made with
 * `npm run train -- --data PATH --fold N --out FILE`, so that each article is looked at by one that has not learnt from it,
 * with the mistakes that it makes on new articles. The same data give the same bytes. `npm run evaluate -- --events
 * --model FILE …` measures what is learnt so on articles that are held out.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { writeEventModels } from '../../cast/events/models';
import { ModelRecognizer } from '../../recognition/model/recognizer';
import { readModel } from '../../recognition/model/weights';
import { annotatedArticles } from '../articles';
import { foldOf, folds } from '../folds';
import { eventChoices, recognized } from './examples';
import { labels, learnEventModels } from './learnModels';
import { packModels } from './pack';

/** Smaller weights are left out of what is shipped. */
const least = 0.1;

const { values: options } = parseArgs({ options: { model: { type: 'string', multiple: true }, articles: { type: 'string', default: 'test/corpus/training' }, out: { type: 'string', default: 'media/model/events.bin' } } });
const models = (options.model ?? []).map((file) => new ModelRecognizer(readModel(fs.readFileSync(file))));
if (models.length !== folds) throw new Error(`train:events needs --model FILE ${folds} times, one for each fold`);

const examples = annotatedArticles(options.articles).map((article) => eventChoices(article, recognized(article.text, models[foldOf(article.name)]!)));

const bytes = writeEventModels(packModels(learnEventModels(examples), labels, least));
fs.writeFileSync(options.out, bytes);
console.log(`${options.out}: ${bytes.length} bytes`);
