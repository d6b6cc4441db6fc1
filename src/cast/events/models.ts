import { hashBytes } from '../../recognition/model/hash';
import { ModelError } from '../../recognition/model/weights';
import * as l10n from '../../text/l10n';
import type { Weights } from './linear';
import { unpackTree, type Tree, type Trees } from './trees';

/** The models by which events are told, each for one question: what weights tell, and what trees tell. Of whether something is an event (`keep` and `kept`), of a date (`date` and `when`) and of a place (`where` and `place`) both tell, and are added up. */
export const modelNames = ['keep', 'kind', 'date', 'where', 'participant'] as const;
export const treeNames = ['kept', 'takesPart', 'place', 'when'] as const;
export type EventModels = Readonly<Record<(typeof modelNames)[number], Weights> & Record<(typeof treeNames)[number], Trees>>;

/** A weight is one of these characters: the middle one is nothing, each further one so much more or less. */
export const levels = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|";
export const zero = levels.length >> 1;
export const step = 0.06;

/** A feature begins with as many characters of the one before it as the number in base 36 in front of it says. */
export const longestShared = 35;

/**
 * Reads weights: a line `# NAME LABELS` before the features of each model, then one line for each: how much of the line
 * before it begins with, the rest of its name, a tab, and a character for each label; those at the end that are nothing
 * are left out. Trees stand behind a line `# NAME trees BASE`, one on each line, see {@link unpackTree}.
 */
export function unpack(source: string): EventModels {
  const models: Record<string, Map<string, Float32Array>> = Object.fromEntries(modelNames.map((name) => [name, new Map<string, Float32Array>()]));
  const trees: Record<string, { base: number; trees: Tree[] }> = Object.fromEntries(treeNames.map((name) => [name, { base: 0, trees: [] }]));
  let wood: Tree[] | undefined;
  let model = models[modelNames[0]]!;
  let labels = 1;
  let last = '';
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) {
      const [, name, count, base] = line.split(' ');
      const grown = count === 'trees' ? trees[name!] ?? { base: 0, trees: [] } : undefined;
      wood = grown?.trees;
      if (grown) {
        grown.base = Number(base);
        continue;
      }
      model = models[name!] ?? new Map<string, Float32Array>();
      labels = Number(count);
      last = '';
      continue;
    }
    if (wood) {
      if (line !== '') wood.push(unpackTree(line));
      continue;
    }
    const [rest, values] = line.split('\t') as [string, string?];
    if (values === undefined) continue;
    const weights = new Float32Array(labels);
    for (let at = 0; at < Math.min(labels, values.length); at++) weights[at] = (levels.indexOf(values[at]!) - zero) * step;
    last = last.slice(0, parseInt(rest[0]!, 36)) + rest.slice(1);
    model.set(last, weights);
  }
  return { ...models, ...trees } as unknown as EventModels;
}

/** Raised whenever the form of the file changes, or a feature: weights learnt for other features mean nothing. */
const version = 4;

/* The file, little-endian: the letters "DRME"; the version; the hash of everything behind it; the packed weights as UTF-8. */
const magic = 0x454d5244;
const hashAt = 8;
const headerSize = 12;

/** The bytes of the file of packed weights; see {@link unpack}. */
export function writeEventModels(packed: string): Uint8Array {
  const content = new TextEncoder().encode(packed);
  const bytes = new Uint8Array(headerSize + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  bytes.set(content, headerSize);
  view.setUint32(hashAt, hashBytes(bytes.subarray(headerSize)), true);
  return bytes;
}

/**
 * Reads the file of the models.
 *
 * @throws ModelError for a file that is none, is of another version, or is damaged
 */
export function readEventModels(bytes: Uint8Array): EventModels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerSize || view.getUint32(0, true) !== magic) throw new ModelError(l10n.t('it is not a model of Dramatis'));
  const found = view.getUint32(4, true);
  if (found > version) throw new ModelError(l10n.t('it is of version {0}, newer than this Dramatis, which reads {1}', found, version));
  if (found < version) throw new ModelError(l10n.t('it is of version {0}, older than this Dramatis, which reads {1}', found, version));
  if (view.getUint32(hashAt, true) !== hashBytes(bytes.subarray(headerSize))) throw new ModelError(l10n.t('it is damaged'));
  return unpack(new TextDecoder().decode(bytes.subarray(headerSize)));
}
