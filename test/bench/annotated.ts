/** What suggestions are measured on: articles with sidecars, or annotated data in other formats. */
import fs from 'node:fs';
import path from 'node:path';
import { typeOf } from '../../src/annotations/model';
import { readModel } from '../../src/recognition/model/weights';
import { ModelRecognizer } from '../../src/recognition/model/recognizer';
import { readEventModels } from '../../src/cast/events/models';
import { suggest as suggestBy, type SuggestOptions } from '../../src/cast/suggest';
import type { LanguageSpan } from '../../src/cast/suggestions';
import { annotatedArticles } from '../../src/training/articles';
import { readDocuments, readIob2 } from '../../src/training/gold';
import { development } from './development';
import type { Scored } from './scores';

/** The trained models, that of names none with `--rules`. */
export const models: Pick<SuggestOptions, 'model' | 'eventModels'> = {
  ...(process.argv.includes('--rules') ? {} : { model: new ModelRecognizer(readModel(fs.readFileSync(process.env['DRAMATIS_MODEL'] ?? 'media/model/weights.bin'))) }),
  eventModels: readEventModels(fs.readFileSync(process.env['DRAMATIS_EVENT_MODELS'] ?? 'media/model/events.bin')),
};
const suggest = (text: string): ReturnType<typeof suggestBy> => suggestBy(text, models);
/** As in the setting `dramatis.suggestions.minimumScore`: what annotators see. */
const minimumScore = 0.5;

export interface Annotated {
  readonly name: string;
  /** Where it comes from: one for all articles, the file for data in other formats. */
  readonly group: string;
  readonly language: string;
  readonly gold: readonly Scored[];
  readonly found: readonly Scored[];
  readonly text: string;
}

/** The articles of a folder that have a sidecar. */
export function articlesIn(folder: string): Annotated[] {
  return annotatedArticles(folder).map(({ name, text, annotations, resolver }) => {
    const gold = annotations.mentions.map((mention): Scored => {
      const span = resolver.resolve(mention);
      if (!span) throw new Error(`${name}: ${mention.quote} is not in the article`);
      return { ...span, type: typeOf(annotations, mention) ?? 'unknown' };
    });
    const { mentions, languages } = suggest(text);
    return { name, group: 'articles', language: mostly(languages), gold, found: mentions.filter(({ score }) => score >= minimumScore), text };
  });
}

const readers: Readonly<Record<string, typeof readIob2>> = { '.iob2': readIob2, '.jsonl': readDocuments };

/**
 * The texts of a file in IOB2 or JSON Lines, or of such files under a folder: of those for development where it has
 * them beside what is there to train on. IOB2 records no documents, so each of its sentences is looked at by itself.
 * What a file never annotates is not asked of it.
 */
export function dataIn(root: string): Annotated[] {
  const folder = fs.statSync(root).isDirectory();
  const { files, unseen } = development(folder ? fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, name)).sort() : [root]);
  return files.flatMap((file) => {
    const read = readers[path.extname(file)];
    if (!read) return [];
    const group = path.join(path.basename(root), path.relative(root, file));
    const texts = read(fs.readFileSync(file, 'utf8'), group).filter(unseen);
    const types = new Set(texts.flatMap(({ mentions }) => mentions.map(({ type }) => type)));
    const known = languageOf(file);
    return texts.map(({ id, text, mentions }) => {
      const suggestions = suggest(text);
      const found = suggestions.mentions.filter(({ score, type }) => score >= minimumScore && types.has(type));
      return { name: id, group, language: known ?? mostly(suggestions.languages), gold: mentions, found, text };
    });
  });
}

/** The language that a file's folder (`ner/en/NAME.iob2`) or its name (`docs/NAME-en.jsonl`) says. */
function languageOf(file: string): string | undefined {
  return /^[a-z]{2}$/.exec(path.basename(path.dirname(path.resolve(file))))?.[0] ?? /-([a-z]{2})\.jsonl$/.exec(file)?.[1];
}

/** The language that most of a text is written in. */
function mostly(languages: readonly LanguageSpan[]): string {
  const lengths = new Map<string, number>();
  for (const { language, start, end } of languages) lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
