import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import type { Countries } from './countries';
import type { Forest } from './forest';
import type { Group } from './group';
import { HolderCandidates, type PossibleHolder, type Told } from './holderCandidates';
import { HolderFacts } from './holderFacts';
import { holdersSeen, Whereabouts } from './holdersSeen';
import type { Facts } from './vocabulary';

/** A person with what they may have their role in, and what tells of each, behind them of none. */
export interface HolderQuestion {
  readonly person: Group;
  readonly candidates: readonly PossibleHolder[];
  readonly facts: readonly Facts[];
}

/** After so many persons an editor can pause. */
const personsPerStep = 4;

/** So much less than none the best may score and be told. */
export const worthTelling = 0.3;

/** The same where a rule tells one. */
export const worthDropping = 1.5;

/** The persons of an article, in the order of the text. */
export function personsOf(mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): Group[] {
  return [...new Set(mentions.filter(({ type }) => type === 'person').flatMap((mention) => of.get(mention) ?? []))].filter(({ type }) => type === 'person');
}

/** What an article names that roles can be held in, found in steps. */
export function* holderCandidates(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, countries: Countries): Generator<void, HolderCandidates> {
  const where = new Whereabouts(article, mentions, of);
  return new HolderCandidates(where, yield* holdersSeen(where, countries), countries);
}

/**
 * Asks for one person after the other, in the order of the text, in what they have their role; what was answered tells of
 * those who follow.
 */
export function* holderQuestions(persons: readonly Group[], all: HolderCandidates, told: ReadonlyMap<Group, Told>): Generator<HolderQuestion, void, Group | undefined> {
  const facts = new HolderFacts(all, persons);
  for (const person of persons) {
    const possible = all.possible(person, told.get(person));
    if (possible.candidates.length === 0) continue;
    const answer = yield { person, candidates: possible.candidates, facts: facts.of(person, told.get(person), possible) };
    facts.answer(person, told.get(person), answer);
  }
}

/** Gives persons what they have their role in: of all that the article names, and of none, what fits best by learnt trees. */
export function* giveHolders(article: Article, mentions: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>, countries: Countries, told: ReadonlyMap<Group, Told>, trees: Forest): Generator<void> {
  const persons = personsOf(mentions, of);
  if (persons.length === 0) return;
  const all = yield* holderCandidates(article, mentions, of, countries);
  yield;
  const questions = holderQuestions(persons, all, told);
  for (let step = questions.next(), asked = 1; !step.done; asked++) {
    const { person, candidates, facts } = step.value;
    let best: Group | undefined;
    let most = trees.score(facts.at(-1)!) - (person.of ? worthDropping : worthTelling);
    for (const [at, { holder, implied }] of candidates.entries()) {
      if (!implied) continue;
      const score = trees.score(facts[at]!);
      if (score <= most) continue;
      best = holder;
      most = score;
    }
    step = questions.next(best);
    if (best) person.of = best;
    else delete person.of;
    if (asked % personsPerStep === 0) yield;
  }
}
