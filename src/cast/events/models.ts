import type { Weights } from './linear';
import { packed } from './weights';

/** The models by which events are told, each for one question. */
export const modelNames = ['keep', 'kind', 'date', 'place', 'participant'] as const;
export type EventModels = Readonly<Record<(typeof modelNames)[number], Weights>>;

/** A weight is one of these characters: the middle one is nothing, each further one so much more or less. */
export const levels = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|";
export const zero = levels.length >> 1;
export const step = 0.06;

/** A feature begins with as many characters of the one before it as the number in base 36 in front of it says. */
export const longestShared = 35;

/**
 * Reads weights: a line `# NAME LABELS` before the features of each model, then one line for each: how much of the line
 * before it begins with, the rest of its name, a tab, and a character for each label; those at the end that are nothing
 * are left out.
 */
export function unpack(source: string): EventModels {
  const models: Record<string, Map<string, Float32Array>> = Object.fromEntries(modelNames.map((name) => [name, new Map<string, Float32Array>()]));
  let model = models[modelNames[0]]!;
  let labels = 1;
  let last = '';
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) {
      const [, name, count] = line.split(' ');
      model = models[name!] ?? new Map<string, Float32Array>();
      labels = Number(count);
      last = '';
      continue;
    }
    const [rest, values] = line.split('\t') as [string, string?];
    if (values === undefined) continue;
    const weights = new Float32Array(labels);
    for (let at = 0; at < Math.min(labels, values.length); at++) weights[at] = (levels.indexOf(values[at]!) - zero) * step;
    last = last.slice(0, parseInt(rest[0]!, 36)) + rest.slice(1);
    model.set(last, weights);
  }
  return models as unknown as EventModels;
}

let loaded: EventModels | undefined;

/** The models that are shipped; unpacked on first use. */
export function eventModels(): EventModels {
  return (loaded ??= unpack(packed));
}
