import fs from 'node:fs';
import { readIob2, type GoldText } from '../../src/training/gold';

/** Shorter lines (headings, bylines) stand in many documents. */
const shortest = 40;

/** What of a folder of annotated data is there to be measured on. */
export interface Development {
  readonly files: readonly string[];
  /** Whether a text of these files is not among what is trained on. */
  readonly unseen: (text: GoldText) => boolean;
}

/**
 * Of files of which some are to train on and some for development (`*.train.iob2`, `*.dev.iob2`, `*.dev2.iob2`): the
 * latter, and whole documents (`*.jsonl`) but for those that are trained on sentence by sentence, as their ids say
 * (`train/…`) or most of their lines. Of other files all.
 */
export function development(files: readonly string[]): Development {
  const training = files.filter((file) => /\.train\.iob2$/.test(file));
  const held = files.filter((file) => /\.dev\d*\.iob2$/.test(file));
  if (training.length === 0 || held.length === 0) return { files, unseen: () => true };
  const learnt = new Set(training.flatMap((file) => readIob2(fs.readFileSync(file, 'utf8'), file).map(({ text }) => unspaced(text))));
  const unseen = ({ id, text }: GoldText): boolean => {
    const lines = text.split('\n').map(unspaced).filter((line) => line.length >= shortest);
    return !id.startsWith('train/') && 2 * lines.filter((line) => learnt.has(line)).length <= lines.length;
  };
  return { files: [...held, ...files.filter((file) => file.endsWith('.jsonl'))], unseen };
}

/** Formats differ in the spaces that they keep. */
function unspaced(text: string): string {
  return text.replace(/\s+/gu, '');
}
