import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { eventually } from '../../host/eventually';
import { Article, difference, dramatis, messagesOf, next, outside, removeAll, twoParagraphs } from '../support';

const sidecar = `# who is who, by hand
schema: dramatis/1
reviewer: M. K.            # not ours
entities:
  - id: ana-kovac
    type: person
    name: 'Ana Kovač'      # as in line 1
    born: "1990"

  - id: skopje
    type: place
    name: Skopje
mentions:
  # the first paragraph
  - {entity: ana-kovac, quote: "Ana Kovač"}
  - { entity: skopje, quote: Skopje, sure: yes }
`;

describe('the sidecar', () => {
  afterEach(removeAll);

  const states = async (article: Article): Promise<string[]> => (await article.decided()).map((line) => line.replace(/ (?:person|place|organization) /, ' '));

  it('is read on opening', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    assert.deepEqual(await states(article), ['Ana Kovač#1 accepted ana-kovac', 'Skopje#1 accepted skopje']);
  });

  it('is followed when it is changed by a program', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    fs.writeFileSync(article.sidecarUri.fsPath, sidecar.replaceAll('skopje', 'scupi'));
    await article.castWhen('the new id', ({ entities }) => entities.some(({ id }) => id === 'scupi'));
    assert.deepEqual(await states(article), ['Ana Kovač#1 accepted ana-kovac', 'Skopje#1 accepted scupi']);
  });

  it('is followed when it is changed by another extension', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    await vscode.workspace.fs.writeFile(article.sidecarUri, new TextEncoder().encode(sidecar.replaceAll('skopje', 'scupi')));
    await article.castWhen('the new id', ({ entities }) => entities.some(({ id }) => id === 'scupi'));
  });

  it('is followed when it appears and when it is deleted', async () => {
    const article = await Article.open(twoParagraphs);
    await outside(article.sidecarUri, sidecar);
    await article.castWhen('the mentions', ({ mentions }) => mentions.some(({ state }) => state === 'accepted'));
    await outside(article.sidecarUri, undefined);
    await article.castWhen('suggestions only', ({ mentions }) => mentions.length > 5 && mentions.every(({ state }) => state === 'suggested'));
    article.put('Vienna');
    await article.run('accept');
    assert.deepEqual(article.lines.filter((line) => line.includes('id:')), ['  - id: vienna']);
  });

  it('is built upon, not overwritten, when a decision comes before its change has been seen', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    article.put('Vienna');
    fs.writeFileSync(article.sidecarUri.fsPath, sidecar.replace('M. K.', 'S. T.'));
    await article.run('accept');
    assert.match(article.sidecar!, /S\. T\./);
    assert.match(article.sidecar!, /vienna/);
  });

  it('keeps comments, unknown keys, quoting and blank lines', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    article.put('Vienna');
    await article.run('accept');
    const vienna = ['+  - id: vienna', '+    name: Vienna', '+  - { entity: vienna, quote: Vienna }'];
    assert.deepEqual(difference(sidecar, article.sidecar), vienna);
    article.put('Skopje');
    await article.run('retype', undefined, 'organization');
    assert.deepEqual(difference(sidecar, article.sidecar), ['+    type: organization', ...vienna]);
    await article.run('undo');
    await article.run('undo');
    assert.equal(article.sidecar, sidecar);
  });

  it('keeps its line ends', async () => {
    const article = await Article.open(twoParagraphs, { sidecar: sidecar.replaceAll('\n', '\r\n') });
    article.put('Vienna');
    await article.run('accept');
    article.put('Frontex');
    await article.run('reject');
    assert.match(article.sidecar!, /entity: vienna.*\r\n/);
    assert.match(article.sidecar!, /quote: Frontex.*\r\n/);
    assert.doesNotMatch(article.sidecar!, /[^\r]\n/);
  });

  it('keeps its byte-order mark', async () => {
    const article = await Article.open(twoParagraphs, { sidecar: `\ufeff${sidecar}` });
    article.put('Vienna');
    await article.run('accept');
    assert.ok(article.sidecar!.startsWith('\ufeff# who is who'));
    assert.match(article.sidecar!, /entity: vienna/);
  });

  it('that is open with unsaved edits receives the decision and stays unsaved', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    await article.show(article.sidecarUri);
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# begun\n'));
    await article.show();
    article.put('Vienna');
    await article.run('accept');
    const { document } = editor;
    assert.deepEqual(difference(`# begun\n${sidecar}`, document.getText()), ['+  - id: vienna', '+    name: Vienna', '+  - { entity: vienna, quote: Vienna }']);
    assert.ok(document.isDirty);
    assert.equal(article.sidecar, sidecar);
    assert.equal((await article.mention('Vienna')).state, 'accepted');
    await article.run('undo');
    assert.equal(document.getText(), `# begun\n${sidecar}`);
    assert.equal(article.sidecar, sidecar);
    assert.ok(document.isDirty);
  });

  it('is followed while it is edited by hand, before it is saved', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    const document = await vscode.workspace.openTextDocument(article.sidecarUri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(sidecar.length), '  - { entity: skopje, quote: Vienna }\n');
    await vscode.workspace.applyEdit(edit);
    await article.castWhen('the new line', ({ mentions }) => mentions.some(({ quote, state }) => quote === 'Vienna' && state === 'accepted'));
    assert.ok(document.isDirty);
  });

  for (const [what, broken, line] of [
    ['a syntax error', sidecar.replace('name: Skopje', 'name: "Skopje" x'), 11],
    ['a duplicate key', sidecar.replace('    born:', '    name:'), 7],
    ['a known key of the wrong kind', sidecar.replace('name: Skopje', 'name: [Skopje]'), 11],
    ['a newer schema', sidecar.replace('dramatis/1', 'dramatis/2'), 1],
  ] as const) {
    it(`with ${what} is shown as an error at its line, and never written to`, async () => {
      const article = await Article.open(twoParagraphs, { sidecar: broken });
      const cast = await article.cast();
      assert.ok(cast.mentions.length >= 8 && cast.mentions.every(({ state }) => state === 'suggested'), 'the article is highlighted all the same');
      const problems = vscode.languages.getDiagnostics(article.sidecarUri).filter(({ source }) => source === 'Dramatis');
      assert.ok(problems.length >= 1);
      assert.ok(problems.every(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
      assert.ok(problems.some(({ range }) => range.start.line <= line && line <= range.end.line), problems.map(({ range, message }) => `${range.start.line}: ${message}`).join('\n'));
      article.put('Vienna');
      for (const command of ['accept', 'reject', 'remove', 'acceptAll', 'rejectAll']) {
        const messages = await messagesOf(() => article.run(command));
        assert.ok(messages.length === 1 || command === 'remove', `${command} tells why it does nothing`);
      }
      assert.equal(article.sidecar, broken);
      await outside(article.sidecarUri, sidecar);
      await article.castWhen('what the mended sidecar says', ({ mentions }) => mentions.some(({ state }) => state === 'accepted'));
      assert.deepEqual(vscode.languages.getDiagnostics(article.sidecarUri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error), []);
    });
  }

  it('puts no link into the message that it cannot be read', async () => {
    const article = await Article.open(twoParagraphs, { name: 'story [x](command:dramatis.acceptAll).txt', sidecar: 'schema: "[Mend it](command:workbench.action.quit)"\n' });
    article.put('Vienna');
    const [message] = await messagesOf(() => article.run('accept'));
    assert.ok(message!.includes('Mend it') && message!.includes('story [x]'), message);
    assert.doesNotMatch(message!, /\]\(/);
  });

  it('that is no UTF-8 text is left as it is', async () => {
    const article = Article.make(twoParagraphs);
    const bytes = Buffer.concat([Buffer.from('schema: dramatis/1\nnote: '), Buffer.from([0xe9, 0xff]), Buffer.from('\n')]);
    fs.writeFileSync(article.sidecarUri.fsPath, bytes);
    await article.show();
    article.put('Vienna');
    const messages = await messagesOf(() => article.run('accept'));
    assert.equal(messages.length, 1);
    assert.ok(fs.readFileSync(article.sidecarUri.fsPath).equals(bytes));
  });

  it('with what is merely odd is said to be so', async () => {
    const article = await Article.open(twoParagraphs, { sidecar });
    const problems = await eventually('problems', () => {
      const found = vscode.languages.getDiagnostics(article.sidecarUri).filter(({ code }) => code === 'unknown-key');
      return found.length > 0 && found;
    });
    assert.deepEqual(problems.map(({ range }) => range.start.line), [2, 7, 15]);
  });

  it('shows its errors when it is opened alone', async () => {
    const article = Article.make(twoParagraphs, { sidecar: sidecar.replace('dramatis/1', 'dramatis/2') });
    const isOurs = (): boolean => vscode.languages.getDiagnostics(article.sidecarUri).some(({ source, severity }) => source === 'Dramatis' && severity === vscode.DiagnosticSeverity.Error);
    await next('the error', vscode.languages.onDidChangeDiagnostics, isOurs, () => article.show(article.sidecarUri));
  });

  it('is not made by looking', async () => {
    const article = await Article.open(twoParagraphs);
    const at = article.rangeOf('Ana Kovač').start.translate(0, 1);
    for (const command of ['vscode.executeHoverProvider', 'vscode.executeDefinitionProvider', 'vscode.executeReferenceProvider', 'vscode.executeDocumentSymbolProvider']) {
      await vscode.commands.executeCommand(command, article.uri, at);
    }
    await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', 'Kovač');
    for (const command of ['nextMention', 'previousSuggestion', 'showOpenOnly', 'showAll', 'showWorkspace', 'showArticle', 'showInCast', 'undo', 'redo']) await article.run(command);
    await messagesOf(() => article.run('openSidecar'));
    await article.show();
    await article.cast();
    await (await dramatis()).settled();
    assert.equal(article.sidecar, undefined);
    assert.equal(fs.readFileSync(article.uri.fsPath, 'utf8'), twoParagraphs);
  });
});
