import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { Article, removeAll, set } from '../support';
import { fix, offered, ours, told } from './support';

const text = `Ana Kovač met Vido Zlatar in Skopje.

Kovač thanked Frontex. Zlatar will see Kovač in Vienna.
`;

const head = `schema: dramatis/1
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
`;

/** Other sidecars share these ids and names with each other: each test has names of its own. */
function declaring(id: string, type: string, name: string, mention = ''): string {
  return `schema: dramatis/1\nentities:\n  - id: ${id}\n    type: ${type}\n    name: ${name}\n${mention}`;
}

describe('Problems', () => {
  beforeEach(() => set('dramatis.suggestions.enabled', false));
  afterEach(removeAll);

  it('stand in the sidecar at the key and in the article at the words, and go when they are fixed', async () => {
    const article = await Article.open(text, { sidecar: `${head}  - { entity: zlatar, quote: Vido Zlatar }\n  - { entity: zlatar, quote: Zlatar, nth: 2 }\n` });
    await told(article.sidecarUri, 'undeclared-id: entity: zlatar', 'undeclared-id: entity: zlatar');
    const [problem] = await told(article.uri, 'undeclared-id: Vido Zlatar');
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Error);
    const { window } = vscode;
    const { showQuickPick } = window;
    Object.assign(window, { showQuickPick: (items: { type: string }[]) => Promise.resolve(items.find(({ type }) => type === 'person')) });
    try {
      await fix(article.uri, 'undeclared-id', 'Declare zlatar…');
    } finally {
      Object.assign(window, { showQuickPick });
    }
    assert.equal(article.sidecar, `${head.replace('mentions:', '  - id: zlatar\n    type: person\n    name: Vido Zlatar\nmentions:')}  - { entity: zlatar, quote: Vido Zlatar }\n  - { entity: zlatar, quote: Zlatar, nth: 2 }\n`);
    await told(article.sidecarUri);
    await told(article.uri);
    await article.run('undo');
    await told(article.uri, 'undeclared-id: Vido Zlatar');
  });

  it('name words that are not there once at the top of the article, with all places', async () => {
    const article = await Article.open(text, { sidecar: `${head}  - { entity: ana-kovac, quote: Nobody }\n  - { entity: ana-kovac, quote: Kovač, nth: 9 }\n` });
    await told(article.sidecarUri, 'missing-quote: quote: Nobody', 'missing-quote: nth: 9');
    const [problem] = await told(article.uri, 'missing-quote: A');
    assert.deepEqual(problem!.relatedInformation!.map(({ location }) => [location.uri.toString(), location.range.start.line]), [[article.sidecarUri.toString(), 7], [article.sidecarUri.toString(), 8]]);
  });

  it('offer the places where a mention may stand now, and move it there', async () => {
    const sidecar = `${head}  - { entity: ana-kovac, quote: Kovač, nth: 9 }  # by hand\n`;
    const article = await Article.open(text, { sidecar });
    await told(article.sidecarUri, 'missing-quote: nth: 9');
    const titles = (await offered(article.sidecarUri, 'missing-quote')).map(({ title }) => title);
    assert.deepEqual(titles.filter((title) => title.startsWith('It stands in line 3')).length, 2, titles.join());
    assert.ok(titles.includes('Find the place of “Kovač”…'));
    await fix(article.sidecarUri, 'missing-quote', titles.find((title) => title.includes('will see [Kovač]'))!);
    assert.equal(article.sidecar, sidecar.replace('nth: 9', 'nth: 3'));
    await told(article.sidecarUri);
    await article.run('undo');
    assert.equal(article.sidecar, sidecar);
  });

  it('offer to remove a mention whose words are gone', async () => {
    const sidecar = `${head}  - { entity: ana-kovac, quote: Nobody }\n`;
    const article = await Article.open(text, { sidecar });
    await told(article.sidecarUri, 'missing-quote: quote: Nobody');
    await fix(article.uri, 'missing-quote', 'Remove the mention “Nobody”');
    assert.equal(article.sidecar, head);
    await told(article.uri);
  });

  const repairs: [rule: string, at: string, sidecar: string, title: string, after: string][] = [
    ['duplicate-id', 'id: ana-kovac', head.replace('mentions', '  - id: ana-kovac\n    type: person\n    name: Ana Kovač\nmentions'), 'Remove the second declaration of ana-kovac', head],
    ['duplicate-mention', 'quote: Ana Kovač', `${head}  - { entity: ana-kovac, quote: Ana Kovač }\n`, 'Keep one of the two mentions “Ana Kovač”', head],
    ['contradiction', 'quote: Ana Kovač', `${head}rejected:\n  - { quote: Ana Kovač, type: person }\n`, 'Keep the mention, and take the no back', head],
    ['contradiction', 'quote: Ana Kovač', `${head}  - { date: unknown, quote: Kovač }\nrejected:\n  - { quote: Ana Kovač, type: person }\n`, 'Keep the no, and remove the mention', 'schema: dramatis/1\nmentions:\n  - { date: unknown, quote: Kovač }\nrejected:\n  - { quote: Ana Kovač, type: person }\n'],
  ];
  for (const [rule, at, sidecar, title, after] of repairs) {
    it(`can be repaired in one step of undo: ${title}`, async () => {
      const article = await Article.open(text, { sidecar });
      await told(article.sidecarUri, `${rule}: ${at}`);
      await fix(article.sidecarUri, rule, title);
      assert.equal(article.sidecar, after);
      await told(article.sidecarUri);
      await article.run('undo');
      assert.equal(article.sidecar, sidecar);
    });
  }

  it('keep the hash of a text in which all mentions stand', async () => {
    const sidecar = head.replace('entities', `sha256: ${'a'.repeat(64)}\nentities`);
    const article = await Article.open(text, { sidecar });
    const [problem] = await told(article.sidecarUri, `stale-hash: sha256: ${'a'.repeat(64)}`);
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Information);
    await fix(article.sidecarUri, 'stale-hash', 'The mentions are right: keep this text’s hash');
    assert.notEqual(article.sidecar, sidecar);
    await told(article.sidecarUri);
    await article.run('undo');
    assert.equal(article.sidecar, sidecar);
  });

  it('are told of a sidecar whose article is not open, and of one without an article', async () => {
    const article = Article.make(text, { sidecar: `${head}  - { entity: ana-kovac, quote: Nobody }\n` });
    await article.show(article.sidecarUri);
    await told(article.sidecarUri, 'missing-quote: quote: Nobody');
    const alone = Article.make(text, { sidecar: 'note: x\n' });
    fs.rmSync(alone.uri.fsPath);
    await alone.show(alone.sidecarUri);
    await told(alone.sidecarUri, 'missing-article: n');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('correct a mistyped key, in the editor, where it is undone', async () => {
    const sidecar = `${head}  - { entity: ana-kovac, qoute: Kovač }\n  - { entity: ana-kovac, quote: Kovač, nth: 2, colour: red }\n`;
    const article = Article.make(text, { sidecar });
    await article.show(article.sidecarUri);
    const line = '{ entity: ana-kovac, qoute: Kovač }';
    await told(article.sidecarUri, 'unknown-key: qoute', `incomplete: ${line}`, 'unknown-key: colour');
    await fix(article.sidecarUri, 'unknown-key', 'Change qoute to quote');
    await told(article.sidecarUri, 'unknown-key: colour');
    assert.deepEqual(await offered(article.sidecarUri, 'unknown-key'), []);
    assert.equal(article.sidecar, sidecar, 'nothing is saved by it');
    await vscode.commands.executeCommand('undo');
    await told(article.sidecarUri, 'unknown-key: qoute', `incomplete: ${line}`, 'unknown-key: colour');
  });

  it('say in the article that its sidecar cannot be read, and remove a line that stands there twice', async () => {
    const article = await Article.open(text, { sidecar: `${head}note: x\nnote: x\n` });
    const [problem] = await told(article.uri, 'unreadable: A');
    assert.match(problem!.message, /cannot be read/);
    await article.show(article.sidecarUri);
    await told(article.sidecarUri, 'unreadable: note');
    await fix(article.sidecarUri, 'unreadable', 'Remove this line, which stands here twice');
    await told(article.uri);
    assert.equal(vscode.window.activeTextEditor!.document.getText(), `${head}note: x\n`);
  });

  it('offer to mark a name that is annotated elsewhere, wherever it stands', async () => {
    const other = Article.make('Mina Droga came.\n', { sidecar: declaring('mina-droga', 'person', 'Mina Droga', 'mentions:\n  - { entity: mina-droga, quote: Mina Droga }\n') });
    const article = await Article.open('Here was Mina Droga. Mina Droga left Skopje.\n', { sidecar: 'schema: dramatis/1\nentities:\n  - id: skopje\n    type: place\n    name: Skopje\nmentions:\n  - { entity: skopje, quote: Skopje }\n' });
    const [problem] = await told(article.uri, 'missed-name: Mina Droga');
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(ours(article.sidecarUri), []);
    await fix(article.uri, 'missed-name', 'Mark “Mina Droga” as mina-droga here (2 times)');
    assert.deepEqual(article.lines, [
      'entities:', '  - id: mina-droga', '    type: person', '    name: Mina Droga', '  - id: skopje', '    type: place', '    name: Skopje',
      'mentions:', '  - { entity: mina-droga, quote: Mina Droga }', '  - { entity: mina-droga, quote: Mina Droga, nth: 2 }', '  - { entity: skopje, quote: Skopje }',
    ]);
    await told(article.uri);
    assert.ok(other.sidecar);
  });
});
