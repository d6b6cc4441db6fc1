import fs from 'node:fs';
import path from 'node:path';
import { ModelRecognizer } from '../recognition/model/recognizer';
import { readModel } from '../recognition/model/weights';
import { warn } from './output';

/** Beside the folder of the command. */
const file = path.join(__dirname, '../media/model/weights.bin');

let read: { readonly model: ModelRecognizer | undefined } | undefined;

/** The trained model, read on first use; `undefined` where it cannot be read, which is told once: rules go on without it. */
export function modelOnce(): ModelRecognizer | undefined {
  if (!read) {
    try {
      read = { model: new ModelRecognizer(readModel(fs.readFileSync(file))) };
    } catch (error) {
      warn(`${file}: ${error instanceof Error ? error.message : String(error)}; suggestions come from rules alone`);
      read = { model: undefined };
    }
  }
  return read.model;
}
