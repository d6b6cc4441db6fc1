import { eventKinds } from '../../cast/events/heads';
import type { Weights } from '../../cast/events/linear';
import { modelNames, treeNames, type EventModels } from '../../cast/events/models';
import { participantRoles } from '../../cast/events/people';
import type { Trees } from '../../cast/events/trees';
import { boost, type BoostOptions } from './boost';
import type { EventChoices } from './examples';
import { learnChoices } from './learn';

type ModelName = (typeof modelNames)[number];
type TreeName = (typeof treeNames)[number];

/** How many labels each model tells apart; 1 where it chooses among candidates. */
export const labels: Readonly<Record<ModelName, number>> = { keep: 2, kind: eventKinds.length, date: 1, where: 1, participant: participantRoles.length };

/** What each learns with; chosen by trial on articles that were held out. Hardly anything changes near these values. */
const chosen: Readonly<Record<ModelName, { rate: number; fewest: number }>> = {
  keep: { rate: 0.05, fewest: 6 }, kind: { rate: 0.05, fewest: 3 }, date: { rate: 0.05, fewest: 4 }, where: { rate: 0.05, fewest: 8 }, participant: { rate: 0.1, fewest: 8 },
};
const common = { epochs: 12, l2: 1e-2 };

function learnModel(name: ModelName, examples: readonly EventChoices[]): Weights {
  return learnChoices(examples.flatMap((choices) => choices[name]), { labels: labels[name], ...common, ...chosen[name] });
}

/** What trees are grown with; chosen by trial on articles that were held out. */
const grown: Readonly<Record<TreeName, BoostOptions>> = { kept: { trees: 250, depth: 6, rate: 0.06, fewest: 8 }, takesPart: { trees: 200, depth: 5, rate: 0.08, fewest: 15 }, place: { trees: 100, depth: 4, rate: 0.1, fewest: 15 }, when: { trees: 100, depth: 5, rate: 0.14, fewest: 10 } };

function learnTrees(name: TreeName, examples: readonly EventChoices[]): Trees {
  return boost(examples.flatMap((choices) => choices[name]), grown[name]);
}

/** All models by which events are told. The same examples in the same order give the same weights. */
export function learnEventModels(examples: readonly EventChoices[]): EventModels {
  const weights = Object.fromEntries(modelNames.map((name) => [name, learnModel(name, examples)]));
  const trees = Object.fromEntries(treeNames.map((name) => [name, learnTrees(name, examples)]));
  return { ...weights, ...trees } as unknown as EventModels;
}
