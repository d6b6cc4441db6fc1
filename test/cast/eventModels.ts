import fs from 'node:fs';
import path from 'node:path';
import { readEventModels } from '../../src/cast/events/models';

/** The models of events that are shipped. */
export const eventModels = readEventModels(fs.readFileSync(path.join(__dirname, '../../media/model/events.bin')));
