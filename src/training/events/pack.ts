import { levels, longestShared, modelNames, step, treeNames, zero, type EventModels } from '../../cast/events/models';
import { packTree } from '../../cast/events/trees';

type PerModel = Readonly<Record<(typeof modelNames)[number], number>>;

/**
 * Weights as they are shipped. See {@link unpack}.
 *
 * @param least of each model what weighs less is left out
 */
export function packModels(models: EventModels, labels: PerModel, least: PerModel): string {
  const lines = modelNames.flatMap((name) => {
    let last = '';
    const features = [...models[name]].filter(([feature, weights]) => !/[\t\n]/.test(feature) && weights.some((weight) => Math.abs(weight) >= least[name])).sort(([a], [b]) => (a < b ? -1 : 1));
    return [`# ${name} ${labels[name]}`, ...features.map(([feature, weights]) => {
      let shared = 0;
      while (shared < Math.min(longestShared, last.length) && last[shared] === feature[shared]) shared++;
      last = feature;
      return `${shared.toString(36)}${feature.slice(shared)}\t${[...weights].map(levelOf).join('').replace(new RegExp(`\\${levels[zero]}+$`), '')}`;
    })];
  });
  const trees = treeNames.flatMap((name) => [`# ${name} trees ${models[name].base}`, ...models[name].trees.map(packTree)]);
  return [...lines, ...trees].join('\n');
}

function levelOf(weight: number): string {
  return levels[Math.max(0, Math.min(levels.length - 1, zero + Math.round(weight / step)))]!;
}
