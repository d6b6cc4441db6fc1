/**
 * `npm run evaluate -- --events [FOLDER]`: the events that are proposed for articles against those of their sidecars.
 * Which is which is told by `matchEvents`; entities are the same where most of their mentions overlap. Slots are
 * measured on the events that were found, and on all: there those of an event that was not found are missed. A proposed
 * event that is no gold one is false.
 */
import { suggest, type SuggestOptions } from '../../src/cast/suggest';
import { annotatedArticles } from '../../src/training/articles';
import type { ScoredEvent } from '../../src/training/events/matchEvents';
import { toldArticle, type ToldArticle } from '../../src/training/events/toldArticle';
import { compareParticipants, sameButPrecision } from './eventScores';
import { addStated, compareStated, noneStated, type Stated } from './linking';
import { joinedAcross } from './joinedEvents';
import { print } from './table';

interface Slot {
  readonly ofFound: Stated;
  readonly ofAll: Stated;
}

/** A slot added up over the gold events; `compare` is given the proposed event where there is one. */
function slot(articles: readonly ToldArticle[], compare: (gold: ScoredEvent, found: ScoredEvent | undefined) => Stated): Slot {
  let ofFound = noneStated;
  let ofAll = noneStated;
  for (const { gold, matched } of articles) for (const one of gold) {
    const score = compare(one, matched.get(one));
    ofAll = addStated(ofAll, score);
    if (matched.has(one)) ofFound = addStated(ofFound, score);
  }
  return { ofFound, ofAll };
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : (100 * part / of).toFixed(1));
const f1 = ({ stated, found, right }: Stated): string => percent(2 * right, stated + found);
const recall = ({ stated, right }: Stated): string => percent(right, stated);
const precision = ({ found, right }: Stated): string => percent(right, found);

function rows(label: string, articles: readonly ToldArticle[]): { found: string[]; slots: string[] } {
  const gold = articles.reduce((sum, one) => sum + one.gold.length, 0);
  const proposed = articles.reduce((sum, one) => sum + one.found.length, 0);
  const pairs = articles.flatMap(({ matched }) => [...matched]);
  const kinds = pairs.filter(([one, other]) => one.kind === other.kind).length;
  const dates = slot(articles, (one, other) => compareStated(one.date, other?.date));
  const loose = slot(articles, (one, other) => compareStated(one.date, one.date !== undefined && other?.date !== undefined && sameButPrecision(one.date, other.date) ? one.date : other?.date));
  const places = slot(articles, (one, other) => compareStated(one.place, other?.place));
  const who = slot(articles, (one, other) => compareParticipants(one, other, ({ entity }) => entity));
  const asWhat = slot(articles, (one, other) => compareParticipants(one, other, ({ entity, role }) => `${role} ${entity}`));
  return {
    found: [label, String(articles.length), String(gold), String(proposed), percent(pairs.length, gold), percent(kinds, gold), ((proposed - pairs.length) / Math.max(1, articles.length)).toFixed(2)],
    slots: [label, recall(dates.ofFound), recall(loose.ofFound), precision(dates.ofFound), recall(dates.ofAll), recall(places.ofFound), precision(places.ofFound), recall(places.ofAll), f1(who.ofFound), f1(asWhat.ofFound), f1(who.ofAll)],
  };
}

/** Prints the tables for a folder. */
export function reportEvents(folder: string, models: Pick<SuggestOptions, 'model' | 'eventModels'>): void {
  const articles = annotatedArticles(folder);
  printTold(`articles in ${folder}`, articles.map((article) => toldArticle(article, suggest(article.text, models))));
  joinedAcross(articles, models);
}

/** Prints how well the events of some articles are told: all, by language and by kind. */
export function printTold(label: string, told: readonly ToldArticle[]): void {
  const languages = [...new Set(told.map(({ language }) => language))].sort();
  const kinds = [...new Set(told.flatMap(({ gold, found }) => [...gold, ...found].map(({ kind }) => kind)))].sort();
  const ofKind = (kind: string): ToldArticle[] => told.map((one) => ({
    ...one,
    gold: one.gold.filter((event) => event.kind === kind),
    found: one.found.filter((event) => [...one.matched].find(([, other]) => other === event)?.[0].kind === kind || (event.kind === kind && ![...one.matched.values()].includes(event))),
    matched: new Map([...one.matched].filter(([event]) => event.kind === kind)),
  }));
  const all = [rows('all', told), ...languages.map((language) => rows(language, told.filter((one) => one.language === language))), ...kinds.map((kind) => rows(kind, ofKind(kind)))];
  print(`${told.length} ${label}: events`, ['', 'articles', 'gold', 'proposed', 'found %', 'right kind %', 'false an article'], all.map(({ found }) => found));
  print('Slots: dates (right, right but for precision, of those told, of all), places (right, of those told, of all), participants (F1, with role, of all)', ['', 'date', '~', 'P', 'all', 'place', 'P', 'all', 'who', 'as what', 'all'], all.map(({ slots }) => slots));
  const dated = told.filter(({ article }) => article.annotations.published !== undefined);
  const own = dated.filter(({ article, suggestions }) => suggestions.published === article.annotations.published).length;
  const none = dated.filter(({ suggestions }) => suggestions.published === undefined).length;
  print("The article's own day", ['right', 'wrong', 'none'], [[own, dated.length - own - none, none].map(String)]);
}
