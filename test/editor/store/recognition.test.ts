import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../../src/annotations/model';
import { CastFiles } from '../../../src/editor/store/castFiles';
import { Files } from '../../../src/editor/store/files';
import { KnownEntities } from '../../../src/editor/store/knownEntities';
import { ModelFiles } from '../../../src/editor/store/model';
import { Recognition } from '../../../src/editor/store/recognition';
import { ArticleSession } from '../../../src/editor/store/session';
import { WorkspaceIndex } from '../../../src/editor/store/workspaceIndex';
import { Article, removeAll } from '../support';

describe('suggestions in an article just opened', () => {
  const log = vscode.window.createOutputChannel('Recognition test', { log: true });
  const media = vscode.Uri.joinPath(vscode.extensions.getExtension('dramatis.dramatis')!.extensionUri, 'media/model');
  const models = new ModelFiles(media, log);
  const disposables: vscode.Disposable[] = [];
  afterEach(async () => {
    disposables.splice(0).forEach((one) => one.dispose());
    await removeAll();
  });

  const river: Annotations = { entities: [{ id: 'qorvex', type: 'place', name: 'Qorvex' }], events: [], mentions: [{ entity: 'qorvex', quote: 'Qorvex' }], rejected: [] };
  const person = (at: number): Annotations => ({ entities: [{ id: `p${at}`, type: 'person', name: `Person ${at}` }], events: [], mentions: [], rejected: [] });

  /** What is suggested each time, where so many articles are annotated elsewhere, until nothing is pending: first, and after all others have changed. */
  async function suggested(others: number): Promise<string[]> {
    const article = Article.make('Petar Stojkovski swam across the Qorvex.\n');
    const index = new WorkspaceIndex(new Files(media));
    const casts = new CastFiles();
    disposables.push(index, casts);
    await index.load();
    const sidecar = (at: number): vscode.Uri => article.sidecarUri.with({ path: `${article.uri.path.slice(0, -article.name.length)}${at}.txt.ann.yaml` });
    for (let at = 1; at < others; at++) index.update(sidecar(at), person(at));
    index.update(sidecar(0), river);
    const session = new ArticleSession(await vscode.workspace.openTextDocument(article.uri));
    const told: string[] = [];
    const recognition = new Recognition(models, new KnownEntities(index, casts), ({ cast: { entities } }) => {
      told.push(entities.map(({ name }) => name).sort().join(', '));
    });
    const settled = async (): Promise<void> => {
      recognition.schedule(session, 'now');
      await Promise.all(recognition.underWay());
    };
    await settled();
    // Many sidecars change at once, as where a branch is checked out: what was found with all names is not lost for a while.
    for (let at = 1; at < others; at++) index.update(sidecar(at), person(at + others));
    await settled();
    return told;
  }

  it('wait for the names of a few articles', async () => {
    assert.deepEqual(await suggested(20), ['Petar Stojkovski, Qorvex', 'Petar Stojkovski, Qorvex']);
  });

  it('do not wait for those of very many, and are made again with them before all is settled', async () => {
    assert.deepEqual(await suggested(400), ['Petar Stojkovski', 'Petar Stojkovski, Qorvex', 'Petar Stojkovski, Qorvex']);
  });
});
