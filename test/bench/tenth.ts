/**
 * `npm run evaluate -- --workspace [FOLDER]`: what annotated articles are worth for the next one. Each article is the
 * tenth once: the sidecars of nine others are the workspace, those that share most people and organizations with it, or
 * nine by chance; printed is how many mentions of these people and organizations are suggested with the right span,
 * type and id. Then all articles in one stream, as if somebody accepted what is right and rejected what is wrong before
 * the next is opened: exact F1 of what is suggested. Each without a workspace, with its names alone, and with all that
 * it teaches. In a large folder every so many articles are asked.
 */
import fs from 'node:fs';
import { decisionsOf } from '../../src/annotations/decisions';
import { typeOf, type Annotations } from '../../src/annotations/model';
import { Known } from '../../src/cast/known';
import { suggest } from '../../src/cast/suggest';
import { ParagraphCache } from '../../src/recognition/cache';
import { ModelRecognizer } from '../../src/recognition/model/recognizer';
import { readModel } from '../../src/recognition/model/weights';
import { overlaps } from '../../src/text/span';
import { annotatedArticles, type AnnotatedArticle } from '../../src/training/articles';
import { exact, f1, nothing, plus, shuffled, type Counts, type Scored } from './scores';

/** As in the setting `dramatis.suggestions.minimumScore`: what annotators see. */
const minimumScore = 0.5;
/** How many articles of a large folder are asked. */
const most = 160;
const nine = 9;

const lessons = ['none', 'names', 'all'] as const;
type Lesson = (typeof lessons)[number];

/** Finds what is suggested for an article by what others teach. */
class Reader {
  private readonly model = process.argv.includes('--rules') ? undefined : new ModelRecognizer(readModel(fs.readFileSync(process.env['DRAMATIS_MODEL'] ?? 'media/model/weights.bin')));
  private readonly cache = new ParagraphCache(50_000_000);

  read(article: AnnotatedArticle, workspace: Known): readonly (Scored & { entity?: string; event?: string })[] {
    const { mentions } = suggest(article.text, { ...(this.model && { model: this.model }), cache: this.cache, workspace });
    return mentions.filter(({ score }) => score >= minimumScore);
  }
}

function teach(known: Known, name: string, annotations: Annotations, lesson: Lesson): void {
  const decisions = decisionsOf(annotations);
  if (lesson === 'names') known.put(name, { entities: decisions.entities, guessed: true });
  else if (lesson === 'all') known.put(name, decisions);
}

function castOf({ annotations }: AnnotatedArticle): Set<string> {
  return new Set(annotations.entities.filter(({ type }) => type === 'person' || type === 'organization').map(({ id }) => id));
}

interface Share {
  gold: number;
  right: Record<Lesson, number>;
  /** Gold mentions of other people and organizations that were taken for one of theirs. */
  taken: Record<Lesson, number>;
}

/** Prints both tables for a folder. */
export function reportWorkspace(folder: string): void {
  const articles = annotatedArticles(folder);
  const casts = new Map(articles.map((article) => [article, castOf(article)]));
  const step = Math.ceil(articles.length / most);
  const asked = articles.filter((_, at) => at % step === 0);
  const reader = new Reader();
  const byShared = (one: AnnotatedArticle): AnnotatedArticle[] => {
    const shared = (other: AnnotatedArticle): number => [...casts.get(other)!].filter((id) => casts.get(one)!.has(id)).length;
    return articles.filter((other) => other !== one).map((other) => ({ other, count: shared(other) })).sort((a, b) => b.count - a.count || (a.other.name < b.other.name ? -1 : 1)).slice(0, nine).map(({ other }) => other);
  };
  const byChance = (one: AnnotatedArticle): AnnotatedArticle[] => shuffled(articles.filter((other) => other !== one), articles.indexOf(one) + 1).slice(0, nine);
  for (const [label, choose] of [['nine that share most', byShared], ['nine by chance', byChance]] as const) {
    const shares = new Map<string, Share>();
    for (const article of asked) tenth(reader, article, choose(article), casts, shares);
    console.log(`\n${asked.length} articles of ${folder}, ${label}: mentions of their people and organizations with the right span, type and id\n`);
    console.log(`${''.padEnd(16)}  gold ${lessons.map((lesson) => lesson.padStart(7)).join('')}   others taken for one of them`);
    for (const [key, { gold, right, taken }] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${key.padEnd(16)}${String(gold).padStart(6)} ${lessons.map((lesson) => (100 * right[lesson] / gold).toFixed(1).padStart(7)).join('')}   ${lessons.map((lesson) => String(taken[lesson]).padStart(5)).join('')}`);
  }
  stream(reader, shuffled(asked, 1));
}

function tenth(reader: Reader, article: AnnotatedArticle, others: readonly AnnotatedArticle[], casts: ReadonlyMap<AnnotatedArticle, Set<string>>, shares: Map<string, Share>): void {
  const theirs = new Set(others.flatMap((other) => [...casts.get(other)!]));
  const { annotations, resolver } = article;
  const gold = annotations.mentions.flatMap((mention) => {
    const span = resolver.resolve(mention);
    return span && mention.entity !== undefined && casts.get(article)!.has(mention.entity) ? [{ ...span, type: typeOf(annotations, mention)!, entity: mention.entity }] : [];
  });
  const language = [annotations.language].flat()[0] ?? 'unknown';
  for (const lesson of lessons) {
    const known = new Known();
    for (const other of others) teach(known, other.name, other.annotations, lesson);
    const found = new Map(reader.read(article, known).map(({ start, end, type, entity }) => [`${start} ${end} ${type}`, entity]));
    for (const { start, end, type, entity } of gold) {
      for (const key of ['all', type, language]) {
        const share = shares.get(key) ?? { gold: 0, right: { none: 0, names: 0, all: 0 }, taken: { none: 0, names: 0, all: 0 } };
        shares.set(key, share);
        const link = found.get(`${start} ${end} ${type}`);
        if (!theirs.has(entity)) {
          if (link !== undefined && theirs.has(link)) share.taken[lesson]++;
          continue;
        }
        if (lesson === 'none') share.gold++;
        if (link === entity) share.right[lesson]++;
      }
    }
  }
}

/** One article after the other, each annotated before the next. */
function stream(reader: Reader, articles: readonly AnnotatedArticle[]): void {
  console.log(`\n${articles.length} articles one after the other: exact F1 over all types\n\n${''.padEnd(16)}${'all'.padStart(7)}${'second half'.padStart(13)}`);
  for (const lesson of lessons) {
    const known = new Known();
    const counts = articles.map((article): Counts => {
      const { annotations, resolver } = article;
      const gold = annotations.mentions.flatMap((mention): Scored[] => {
        const span = resolver.resolve(mention);
        return span ? [{ ...span, type: typeOf(annotations, mention) ?? 'unknown' }] : [];
      });
      const found = reader.read(article, known);
      const right = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`));
      // Whoever annotates replaces what overlaps, and rejects what names nothing.
      const rejected = found.filter((one) => !right.has(`${one.start} ${one.end} ${one.type}`) && !gold.some((other) => overlaps(one, other) && one.type !== other.type));
      teach(known, article.name, { ...annotations, rejected: rejected.map(({ start, end, type }) => ({ ...resolver.selectorOf({ start, end }), type })) }, lesson);
      return exact(gold, found);
    });
    const total = (some: readonly Counts[]): string => (100 * f1(some.reduce(plus, nothing))).toFixed(1);
    console.log(`${lesson.padEnd(16)}${total(counts).padStart(7)}${total(counts.slice(counts.length >> 1)).padStart(13)}`);
  }
}
