import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ModelFiles } from '../../../src/editor/store/model';
import { Article, dramatis, messagesOf, removeAll } from '../support';

describe('the model', () => {
  afterEach(removeAll);

  const log = vscode.window.createOutputChannel('Model test', { log: true });
  const shipped = (): vscode.Uri => vscode.Uri.joinPath(vscode.extensions.getExtension('dramatis.dramatis')!.extensionUri, 'media/model');

  it('is read once, when it is first asked for', async () => {
    const files = new ModelFiles(shipped(), log);
    const messages = await messagesOf(async () => {
      const { model, eventModels } = await files.get();
      assert.ok(model && eventModels);
      assert.equal(await files.get(), await files.get());
    });
    assert.deepEqual(messages, []);
  });

  it('that is missing or damaged is told of once, with the reason', async () => {
    const folder = vscode.Uri.joinPath(Article.make('x').uri, '../model');
    const copy = async (name: string, change: (bytes: Uint8Array) => Uint8Array | undefined): Promise<void> => {
      const bytes = change((await vscode.workspace.fs.readFile(vscode.Uri.joinPath(shipped(), name))).slice());
      const to = vscode.Uri.joinPath(folder, name);
      if (bytes) await vscode.workspace.fs.writeFile(to, bytes);
      else await vscode.workspace.fs.delete(to);
    };
    const whole = (bytes: Uint8Array): Uint8Array => bytes;
    const damaged = (bytes: Uint8Array): Uint8Array => bytes.fill(1, 100_000, 100_004);
    const missing = (): undefined => undefined;
    const told: [string, typeof whole | typeof missing, RegExp, RegExp][] = [
      ['weights.bin', damaged, /damaged/, /rules alone/],
      ['weights.bin', missing, /weights\.bin|non-?existing|ENOENT/i, /rules alone/],
      ['events.bin', damaged, /damaged/, /without who took part/],
      ['events.bin', missing, /events\.bin|non-?existing|ENOENT/i, /without who took part/],
    ];
    for (const [name, change, reason, effect] of told) {
      await copy('weights.bin', whole);
      await copy('events.bin', whole);
      await copy(name, change);
      const files = new ModelFiles(folder, log);
      const messages = await messagesOf(async () => {
        const { model, eventModels } = await files.get();
        assert.deepEqual([model !== undefined, eventModels !== undefined], [name !== 'weights.bin', name !== 'events.bin']);
        await files.get();
      });
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, reason);
      assert.match(messages[0]!, effect);
    }
  });

  it('finds names in open articles that no rule knows, and says so', async () => {
    const article = await Article.open('They spoke with Zorvan Tiblaquet in the evening. Later Ulmira Pendrashko left Kelvora Harbour.\n');
    const { mentions } = await (await dramatis()).cast(article.uri);
    const found = mentions.find(({ quote }) => quote === 'Zorvan Tiblaquet');
    assert.equal(found?.type, 'person');
    assert.equal(found?.state, 'suggested');
  });
});
