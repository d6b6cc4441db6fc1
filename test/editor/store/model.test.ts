import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ModelFile } from '../../../src/editor/store/model';
import { Article, dramatis, messagesOf, removeAll } from '../support';

describe('the model', () => {
  afterEach(removeAll);

  const log = vscode.window.createOutputChannel('Model test', { log: true });
  const shipped = (): vscode.Uri => vscode.Uri.joinPath(vscode.extensions.getExtension('dramatis.dramatis')!.extensionUri, 'media/model/weights.bin');

  it('is read once, when it is first asked for', async () => {
    const file = new ModelFile(shipped(), log);
    const messages = await messagesOf(async () => {
      assert.ok(await file.get());
      assert.equal(await file.get(), await file.get());
    });
    assert.deepEqual(messages, []);
  });

  it('that is missing or damaged is told of once, with the reason', async () => {
    const damaged = Article.make('x').uri;
    const bytes = (await vscode.workspace.fs.readFile(shipped())).slice();
    bytes[1_000_000]! ^= 4;
    await vscode.workspace.fs.writeFile(damaged, bytes);
    for (const [uri, reason] of [[damaged, /damaged/], [vscode.Uri.joinPath(damaged, '../none.bin'), /none\.bin|non-?existing|ENOENT/i]] as const) {
      const file = new ModelFile(uri, log);
      const messages = await messagesOf(async () => {
        assert.equal(await file.get(), undefined);
        assert.equal(await file.get(), undefined);
      });
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, reason);
      assert.match(messages[0]!, /rules alone/);
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
