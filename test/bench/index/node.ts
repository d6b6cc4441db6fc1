/** One session without an editor, in a process of its own: its folder, its storage, and whether names are asked for. */
import { measure } from './run';
import { openFolder, Uri } from './vscode';
import { reference } from './watch';

const [folder = '', storage = '', names = ''] = process.argv.slice(2);
openFolder(folder);
const before = reference();
const begun = process.memoryUsage.rss() / 1e6;
const measured = await measure(Uri.file(folder) as never, Uri.file(storage) as never, names === 'names');
console.log(JSON.stringify({ ...measured, begun, reference: Math.min(before, reference()) }));
