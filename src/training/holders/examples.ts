import { castOf } from '../../cast/castOf';
import { Countries } from '../../cast/countries';
import { Forest } from '../../cast/forest';
import type { Group } from '../../cast/group';
import { holderCandidates, holderQuestions, personsOf } from '../../cast/holders';
import { Known } from '../../cast/known';
import { slugOf } from '../../cast/slugs';
import { giveStated } from '../../cast/standings';
import { textsOf } from '../../cast/vocabulary';
import { finish } from '../../text/steps';
import type { Choice } from '../events/learn';
import type { GoldArticle } from '../goldMentions';
import { majority } from '../majority';

/** For each person of an article among what they may have their role in what they have it in; none is the last one. */
export function holderChoices({ article, mentions, ids, annotations }: GoldArticle): Choice[] {
  const { of } = castOf(article, mentions, new Known([]), new Forest({ base: 0, trees: [] }));
  const gold = majority(mentions.flatMap((mention, at): [Group, string][] => (of.has(mention) ? [[of.get(mention)!, ids[at]!]] : [])));
  for (const one of new Set(of.values())) {
    delete one.role;
    delete one.of;
  }
  const countries = new Countries(of.values());
  const told = finish(giveStated(article, mentions, of, countries));
  const idOf = (holder: Group): string | undefined => (holder.mentions.length === 0 ? slugOf(holder.common ?? '') : gold.get(holder));
  const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
  const questions = holderQuestions(personsOf(mentions, of), finish(holderCandidates(article, mentions, of, countries)), told);
  const choices: Choice[] = [];
  for (let step = questions.next(); !step.done; ) {
    const { person, candidates, facts } = step.value;
    const { of: wanted } = entities.get(gold.get(person) ?? '') ?? {};
    const at = candidates.findIndex(({ holder }) => wanted !== undefined && idOf(holder) === wanted);
    if (wanted === undefined || at >= 0) choices.push({ candidates: facts.map(textsOf), right: at < 0 ? candidates.length : at });
    step = questions.next(candidates[at]?.holder);
  }
  return choices;
}
