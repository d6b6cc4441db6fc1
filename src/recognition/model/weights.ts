import * as l10n from '../../text/l10n';
import { labelCount } from './labels';
import { NameList } from './names';
import { hashBytes } from './hash';
import { modelTypes } from './labels';

/** Weights of one feature: one for each label but *outside*, whose are 0, since only differences count. */
export const weightCount = labelCount - 1;

/** Raised whenever the form of the file changes, or a feature: weights learnt for other features mean nothing. */
export const modelVersion = 1;

/** Says what is wrong with a model file. */
export class ModelError extends Error {}

/** How sure the model is, corrected by what came true: the logistic of `slope × log-odds + offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** A trained model as it is read from its file. */
export interface Model {
  /** A power of two. */
  readonly rows: number;
  /** `rows × weightCount`, in units of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** `(labelCount + 1) × labelCount`, the last row for the start of a sentence. */
  readonly pairs: Float32Array;
  /** By the index of the type in `modelTypes`. */
  readonly calibration: readonly Calibration[];
  readonly names: NameList;
}

/*
 * The file, little-endian as all machines are that an editor runs on, all parts at multiples of four bytes: the letters "DRMT"; the version; the hash of
 * everything behind it; rows; count of names; step; pairs; slope and offset for each type; names; weights.
 */
const magic = 0x544d5244;
const hashAt = 8;
const rowsAt = 12;
const namesAt = 16;
const stepAt = 20;
const pairsAt = 24;
const pairCount = (labelCount + 1) * labelCount;
const calibrationAt = pairsAt + 4 * pairCount;
const headerSize = calibrationAt + 8 * modelTypes.length;
/** More than this is no model of ours; it bounds what a damaged file can make us reserve. */
const mostRows = 1 << 24;

/** The bytes of a model's file. */
export function writeModel({ rows, weights, step, pairs, calibration, names }: Model): Uint8Array {
  const bytes = new Uint8Array(headerSize + 4 * names.entries.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, modelVersion, true);
  view.setUint32(rowsAt, rows, true);
  view.setUint32(namesAt, names.entries.length, true);
  view.setFloat32(stepAt, step, true);
  pairs.forEach((value, at) => view.setFloat32(pairsAt + 4 * at, value, true));
  calibration.forEach(({ slope, offset }, at) => {
    view.setFloat32(calibrationAt + 8 * at, slope, true);
    view.setFloat32(calibrationAt + 8 * at + 4, offset, true);
  });
  names.entries.forEach((entry, at) => view.setUint32(headerSize + 4 * at, entry, true));
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), headerSize + 4 * names.entries.length);
  view.setUint32(hashAt, hashBytes(bytes.subarray(rowsAt)), true);
  return bytes;
}

/**
 * Reads a model's file. The weights stay where they are in `bytes`.
 *
 * @throws ModelError for a file that is none, is of another version, or is damaged
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerSize || view.getUint32(0, true) !== magic) throw new ModelError(l10n.t('it is not a model of Dramatis'));
  const version = view.getUint32(4, true);
  if (version > modelVersion) throw new ModelError(l10n.t('it is of version {0}, newer than this Dramatis, which reads {1}', version, modelVersion));
  if (version < modelVersion) throw new ModelError(l10n.t('it is of version {0}, older than this Dramatis, which reads {1}', version, modelVersion));
  const rows = view.getUint32(rowsAt, true);
  const count = view.getUint32(namesAt, true);
  if (rows === 0 || rows > mostRows || (rows & (rows - 1)) !== 0 || bytes.length !== headerSize + 4 * count + rows * weightCount) throw new ModelError(l10n.t('it is cut short or damaged'));
  if (view.getUint32(hashAt, true) !== hashBytes(bytes.subarray(rowsAt))) throw new ModelError(l10n.t('it is damaged'));
  // Copied, since the file may begin anywhere in its buffer; a Buffer's own slice would copy nothing.
  const entries = new Uint32Array(new Uint8Array(bytes.subarray(headerSize, headerSize + 4 * count)).buffer);
  const from = headerSize + 4 * count;
  return {
    rows,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + from, rows * weightCount),
    step: view.getFloat32(stepAt, true),
    pairs: Float32Array.from({ length: pairCount }, (_, at) => view.getFloat32(pairsAt + 4 * at, true)),
    calibration: modelTypes.map((_, at) => ({ slope: view.getFloat32(calibrationAt + 8 * at, true), offset: view.getFloat32(calibrationAt + 8 * at + 4, true) })),
    names: new NameList(entries),
  };
}
