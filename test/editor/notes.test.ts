import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, difference, removeAll } from './support';

const sidecar = `schema: dramatis/1
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
    note: Not the mayor.
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
  - { entity: ana-kovac, quote: Kovač, nth: 2, note: "Sic" }
`;

describe('notes', () => {
  afterEach(removeAll);

  it('are written on the article, and taken away again', async () => {
    const article = await Article.open('Ana Kovač spoke. Kovač left.\n', { sidecar });
    await article.run('editArticleNote', 'Scanned; "page 2" is missing.');
    assert.deepEqual(difference(sidecar, article.sidecar).filter((line) => !line.includes('sha256')), ['+note: "Scanned; \\"page 2\\" is missing."']);
    await article.run('editArticleNote', '');
    assert.ok(!article.sidecar!.includes('Scanned'));
  });

  it('are saved and deleted where the text shows them', async () => {
    const article = await Article.open('Ana Kovač spoke. Kovač left.\n', { sidecar });
    const note = { article: article.uri.toString(), on: { id: 'ana-kovac' }, key: 'item ana-kovac', text: 'Not the mayor.', body: 'Not the mayor, her sister.', mode: vscode.CommentMode.Editing, author: { name: '' } };
    await article.run('saveNote', note);
    assert.ok(article.sidecar!.includes('    note: "Not the mayor, her sister."'));
    await article.run('deleteNote', note);
    assert.ok(!article.sidecar!.includes('mayor'));
    await article.run('undo');
    assert.ok(article.sidecar!.includes('her sister'));
  });
});
