import fs from 'node:fs';
import path from 'node:path';
import { readEventModels } from '../cast/events/models';
import type { SuggestOptions } from '../cast/suggest';
import { ModelRecognizer } from '../recognition/model/recognizer';
import { readModel } from '../recognition/model/weights';
import { warn } from './output';

/** Beside the folder of the command. */
const folder = path.join(__dirname, '../media/model');

/** The trained models that there are: of names, and of events. */
type Models = Pick<SuggestOptions, 'model' | 'eventModels'>;

let models: Models | undefined;

/** The trained models, read on first use, without one that cannot be read, which is told once: rules go on without it. */
export function modelsOnce(): Models {
  return (models ??= readAll());
}

function readAll(): Models {
  const model = read('weights.bin', (bytes) => new ModelRecognizer(readModel(bytes)), 'suggestions come from rules alone');
  const eventModels = read('events.bin', readEventModels, 'events come from what names them alone');
  return { ...(model && { model }), ...(eventModels && { eventModels }) };
}

function read<Model>(name: string, parse: (bytes: Uint8Array) => Model, instead: string): Model | undefined {
  const file = path.join(folder, name);
  try {
    return parse(fs.readFileSync(file));
  } catch (error) {
    warn(`${file}: ${error instanceof Error ? error.message : String(error)}; ${instead}`);
    return undefined;
  }
}
