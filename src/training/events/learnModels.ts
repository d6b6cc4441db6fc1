import { eventKinds } from '../../cast/events/heads';
import type { Weights } from '../../cast/events/linear';
import { modelNames, type EventModels } from '../../cast/events/models';
import { participantRoles } from '../../cast/events/people';
import type { EventChoices } from './examples';
import { learnChoices } from './learn';

export type ModelName = (typeof modelNames)[number];

/** How many labels each model tells apart; 1 where it chooses among candidates. */
export const labels: Readonly<Record<ModelName, number>> = { keep: 2, kind: eventKinds.length, date: 1, place: 1, participant: participantRoles.length };

/** What each learns with; chosen by trial on articles that were held out. Hardly anything changes near these values. */
const chosen: Readonly<Record<ModelName, { rate: number; fewest: number }>> = {
  keep: { rate: 0.1, fewest: 6 }, kind: { rate: 0.05, fewest: 3 }, date: { rate: 0.05, fewest: 4 }, place: { rate: 0.1, fewest: 4 }, participant: { rate: 0.1, fewest: 8 },
};
const common = { epochs: 12, l2: 1e-2 };

/** One of the models, from what articles teach. */
export function learnModel(name: ModelName, examples: readonly EventChoices[]): Weights {
  return learnChoices(examples.flatMap((choices) => choices[name]), { labels: labels[name], ...common, ...chosen[name] });
}

/** All models by which events are told. The same examples in the same order give the same weights. */
export function learnEventModels(examples: readonly EventChoices[]): EventModels {
  return Object.fromEntries(modelNames.map((name) => [name, learnModel(name, examples)])) as unknown as EventModels;
}
