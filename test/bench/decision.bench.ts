/** How the cost of accepting one suggestion grows with what the sidecar already holds. */
import * as vscode from 'vscode';
import { articleOf, sidecarFor } from './articles';
import { closeAll, dramatis, fileUri, pause, unitsAt, write } from './host';
import { isExtension, longest, now, Recording, within } from './profile';
import { median, print, spread, times, type Row } from './table';

const sizes = [10, 100, 1000, 5000];

describe('decision', () => {
  it('accept, by the size of the sidecar', async () => {
    const api = await dramatis();
    const rows: Row[] = [];
    let before: { size: number; cost: number } | undefined;
    for (const size of sizes) {
      const repeats = size > 1000 ? 4 : 8;
      const text = articleOf(size + 30);
      const name = `decide-${size}.txt`;
      await write(`${name}.ann.yaml`, await sidecarFor(text, size, name));
      const uri = await write(name, text);
      const editor = await vscode.window.showTextDocument(uri);
      await api.cast(uri);
      await pause(500);
      const accepted = async (): Promise<number> => (await api.cast(uri)).mentions.filter(({ state }) => state === 'accepted').length;
      const written: number[] = [];
      const extension: number[] = [];
      const block: number[] = [];
      const peer: number[] = [];
      for (let at = -1; at < repeats; at++) {
        const open = (await api.cast(uri)).mentions.filter(({ state, event }) => state === 'suggested' && event === undefined);
        const count = await accepted();
        const position = editor.document.positionAt(unitsAt(text, open[Math.floor(open.length / 2)]!.start) + 1);
        editor.selection = new vscode.Selection(position, position);
        await pause(300);
        const recording = new Recording();
        await recording.start();
        const start = now();
        await vscode.commands.executeCommand('dramatis.accept');
        const done = now();
        await pause(400);
        await api.settled();
        const recorded = await recording.stop();
        if ((await accepted()) <= count) throw new Error(`Nothing was accepted of ${open.length} at ${position.line}:${position.character}`);
        const blocks = recorded.blocks(isExtension);
        if (at === repeats - 1) recorded.keep(`decision ${size}`);
        const source = await vscode.workspace.fs.readFile(fileUri(`${name}.ann.yaml`));
        const peerStart = now();
        await vscode.workspace.fs.readFile(fileUri(`${name}.ann.yaml`));
        await vscode.workspace.fs.writeFile(fileUri('copy.bin'), source);
        if (at < 0) continue;
        peer.push((now() - peerStart) / 1000);
        written.push((done - start) / 1000);
        extension.push(within(blocks, start, Infinity));
        block.push(longest(blocks));
      }
      const cost = median(extension);
      rows.push([`${size}`, spread(written), spread(extension), spread(block), spread(peer), times(median(written), median(peer)), before ? `${times(cost, before.cost)} for ${times(size, before.size)}` : '']);
      before = { size, cost };
      await closeAll();
    }
    print('Accepting one suggestion, ms, median / p95', ['mentions', 'until written', 'extension CPU, all', 'longest block', 'read + write of the file (peer)', 'of the peer', 'growth of CPU'], rows);
  });
});
