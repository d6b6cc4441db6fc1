import type { JoinWeights } from '../../cast/events/sameEvent';
import { anyTwo } from './learn';

/**
 * By how much any two events are likelier one than it is learnt. Most proposed events that are no known one are no
 * events either, and they are not what a join is to be held back by. By trial on articles that were held out.
 */
const raised = 1;

/** Weights with two digits, in order of their names; what says nothing is left out. */
export function joinWeightsOf(learnt: ReadonlyMap<string, number>): JoinWeights {
  const weights = [...learnt].map(([name, weight]): [string, number] => [name, Math.round(100 * (name === anyTwo ? weight + raised : weight)) / 100]);
  return Object.fromEntries(weights.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of the file that they are shipped in. */
export function writtenWeights(weights: JoinWeights): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  return `/** How much each feature of \`likeness\` speaks for two events being one, as logarithms of odds; learnt by \`npm run train:joins\`, not by hand. */\nexport const joinWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`;
}
