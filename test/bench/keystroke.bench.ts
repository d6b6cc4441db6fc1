/**
 * What typing in an article of 200 kB costs: all time of the extension host under frames of the extension, from the
 * first key of a burst until nothing is pending, beside a listener that only reads the text at each change.
 */
import * as vscode from 'vscode';
import { article, sidecarFor } from './articles';
import { closeAll, dramatis, pause, unitsAt, write } from './host';
import { isExtension, longest, now, Recording, within } from './profile';
import { median, print, spread, times, type Row } from './table';

const bytes = 200_000;

/** As fast as people type, in milliseconds between two keys. */
const rhythm = 90;
const keysInBurst = 12;
const bursts = 6;

/** Words from one key to the last of a burst, spaces included. */
const words = 'and then some';

let readLength = 0;

/** The peer: what nearly every extension that looks at texts does. */
function readOnChange({ document }: vscode.TextDocumentChangeEvent): void {
  readLength = document.getText().length;
}

interface Cost {
  readonly handlers: number[];
  readonly deferred: number[];
  readonly amortised: number[];
  readonly peer: number[];
  readonly block: number[];
  readonly peerBlock: number[];
}

/** Types bursts of keys, each at another place of the article. */
async function type(editor: vscode.TextEditor, name: string, places: readonly number[], keys = keysInBurst): Promise<Cost> {
  const api = await dramatis();
  const cost: Cost = { handlers: [], deferred: [], amortised: [], peer: [], block: [], peerBlock: [] };
  const recordings = [];
  for (const place of places) {
    const position = editor.document.positionAt(place);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(editor.selection);
    await pause(500);
    const recording = new Recording();
    await recording.start();
    const peer = vscode.workspace.onDidChangeTextDocument(readOnChange);
    const moments: number[] = [];
    for (let key = 0; key < keys; key++) {
      moments.push(now());
      await vscode.commands.executeCommand('type', { text: words[key % words.length] });
      await pause(Math.max(1, rhythm - (now() - moments.at(-1)!) / 1000));
    }
    const last = now();
    await api.settled();
    // The views follow after a pause of their own.
    await pause(600);
    peer.dispose();
    const recorded = await recording.stop();
    recordings.push(recorded);
    const blocks = recorded.blocks(isExtension);
    moments.forEach((moment, at) => cost.handlers.push(within(blocks, moment, moments[at + 1] ?? last)));
    cost.deferred.push(within(blocks, last, Infinity));
    cost.amortised.push(within(blocks, moments[0]!, Infinity) / keys);
    cost.block.push(longest(blocks));
    const reads = recorded.blocks(({ functionName, url }) => functionName === 'readOnChange' && !isExtension({ url }));
    cost.peer.push(within(reads, moments[0]!, Infinity) / keys);
    cost.peerBlock.push(longest(reads));
  }
  recordings[Math.floor(recordings.length / 2)]!.keep(`keys ${name}`);
  return cost;
}

function row(name: string, { handlers, deferred, amortised, block, peer }: Cost): Row {
  return [name, spread(handlers), spread(deferred), spread(amortised), spread(block), spread(peer), times(median(amortised), median(peer))];
}

describe('keystroke', () => {
  for (const accepted of [0, 1000]) {
    it(`in an article of 200 kB with ${accepted} accepted mentions`, async () => {
      const api = await dramatis();
      const text = article(bytes, accepted);
      const name = `long-${accepted}.txt`;
      if (accepted > 0) await write(`${name}.ann.yaml`, await sidecarFor(text, accepted, name));
      const uri = await write(name, text);
      const editor = await vscode.window.showTextDocument(uri);
      const { mentions } = await api.cast(uri);
      await pause(1500);
      const spots = Array.from({ length: bursts }, (_, at) => Math.floor((text.length * (at + 1)) / (bursts + 1)));
      // In the middle of a line that ends in a number in brackets, behind the space before it: no name is there.
      const plain = spots.map((spot) => text.indexOf(' (', spot) + 1);
      const names = spots.map((spot) => unitsAt(text, mentions.find(({ start, end }) => start > spot && end - start > 4)!.start + 2));
      const rows = [
        row('in plain words, bursts', await type(editor, `plain ${accepted}`, plain)),
        row('in plain words, one key and a rest', await type(editor, `single ${accepted}`, plain, 1)),
        row('inside a name, bursts', await type(editor, `name ${accepted}`, names)),
      ];
      if (readLength < text.length) throw new Error('Nothing was typed');
      print(`A key in an article of ${Math.round(new TextEncoder().encode(text).length / 1000)} kB with ${mentions.length} mentions, ${accepted} of them accepted, ms, median / p95`,
        ['', 'at the key', 'deferred, a rest', 'all of it, a key', 'longest block', 'peer, a key', 'of the peer'], rows);
      await closeAll();
    });
  }
});
