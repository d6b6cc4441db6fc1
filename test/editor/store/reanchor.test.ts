import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { Article, brief, difference, folder, messagesOf, next, removeAll } from '../support';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const opening = 'Ana Kovač met Petar Stojkovski in Skopje on 6 May 2031, and both sides spoke of returns.';
const middle = 'Kovač thanked Frontex for its help at the border, which had been asked for a year ago.';
const ending = 'Stojkovski will see Kovač again in Vienna, where a declaration is to be signed by all.';
let count = 0;

/** Three paragraphs that no other test has, so that no copy of them is kept for its sake. */
function paragraphs(): [string, string, string] {
  count++;
  return [`${opening} This is report ${count * 17}.\n`, `${middle}\n`, `${ending}\n`];
}

/** The source of a sidecar with one entity, for mentions as `quote` or `quote#nth`. */
function sidecarFor(text: string, ...mentions: string[]): string {
  const lines = mentions.map((mention) => {
    const [quote, nth] = mention.split('#');
    return `  - { entity: ana-kovac, quote: ${quote}${nth === undefined ? '' : `, nth: ${nth}`} }\n`;
  });
  return `schema: dramatis/1\nsha256: "${sha256(text)}"\nentities:\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\nmentions:\n${lines.join('')}`;
}

function git(...words: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...words], { cwd: folder.fsPath, stdio: 'ignore' });
}

/** Chooses what a list shows: by number, or by words of its label. `undefined` closes it. */
async function choosing(answers: (number | string | undefined)[], act: () => Promise<unknown>): Promise<string[][]> {
  const seen: string[][] = [];
  const { window } = vscode;
  const { showQuickPick } = window;
  Object.assign(window, {
    showQuickPick: (items: (vscode.QuickPickItem & { choice?: unknown })[]): Promise<unknown> => {
      const offered = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
      seen.push(offered.map(({ label, detail }) => detail ?? label));
      const answer = answers.shift();
      return Promise.resolve(typeof answer === 'number' ? offered[answer] : offered.find(({ label }) => answer !== undefined && label.includes(answer)));
    },
  });
  try {
    await act();
  } finally {
    Object.assign(window, { showQuickPick });
  }
  return seen;
}

describe('an article that was changed outside', () => {
  afterEach(removeAll);

  const accepted = async (article: Article): Promise<string[]> => (await article.cast()).mentions.filter(({ state }) => state === 'accepted').map(({ quote, nth }) => `${quote} ${nth}`);

  it('follows its mentions from the text that git has, moved paragraphs included, and writes nothing by it', async () => {
    const [one, two, three] = paragraphs();
    const text = one + two + three;
    const article = Article.make(text, { sidecar: sidecarFor(text, 'Kovač#2', 'Kovač#3') });
    git('add', '--force', article.uri.fsPath);
    git('commit', '--quiet', '--no-verify', '--message=An article', '--', article.uri.fsPath);
    try {
      fs.writeFileSync(article.uri.fsPath, `Kovač in the news\n${three.replace('again', 'once more')}${one}${two}`);
      const before = article.sidecar!;
      await article.show();
      // Kovač 1 is in the new headline, 2 in what was the last paragraph, 3 in the full name.
      assert.deepEqual(await accepted(article), ['Kovač 2', 'Kovač 4']);
      assert.equal(article.sidecar, before);
      article.put('Vienna');
      await article.run('accept');
      assert.ok(article.sidecar.includes(sha256(article.document.getText())));
      assert.deepEqual(article.lines.filter((line) => line.includes('ana-kovac, quote')), ['  - { entity: ana-kovac, quote: Kovač, nth: 2 }', '  - { entity: ana-kovac, quote: Kovač, nth: 4 }']);
      await article.run('undo');
      await article.run('undo');
      assert.equal(article.sidecar, before);
      assert.deepEqual(await accepted(article), ['Kovač 2', 'Kovač 4']);
    } finally {
      git('rm', '--quiet', '--cached', '--force', article.uri.fsPath);
      git('commit', '--quiet', '--no-verify', '--message=No article');
    }
  });

  it('follows its mentions without git, from the copy kept when they were accepted', async () => {
    const [one, two, three] = paragraphs();
    const article = await Article.open(one + two + three);
    article.put('Kovač', 3);
    await article.run('accept');
    await article.close();
    fs.writeFileSync(article.uri.fsPath, `Kovač in the news\n${three}${one}${two}`);
    await article.show();
    assert.deepEqual(await accepted(article), ['Kovač 2']);
  });

  it('follows mentions of a file with CRLF and a byte-order mark', async () => {
    const [one, two, three] = paragraphs();
    const raw = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const article = await Article.open(raw(`😀 ${one}${two}${three}`));
    article.put('Kovač', 3);
    await article.run('accept');
    const text = `😀 Kovač in the news\n${three}😀 ${one}${two}`;
    await next('the new text', vscode.workspace.onDidChangeTextDocument, ({ document }) => document.getText() === text.replaceAll('\n', '\r\n'), () => fs.writeFileSync(article.uri.fsPath, raw(text)));
    await article.castWhen('the moved mention', ({ mentions }) => mentions.some(({ quote, nth, state }) => quote === 'Kovač' && nth === 2 && state === 'accepted'));
    article.put('Vienna');
    await article.run('accept');
    assert.ok(article.sidecar!.includes(sha256(text)));
    assert.ok(article.lines.includes('  - { entity: ana-kovac, quote: Kovač, nth: 2 }'));
  });

  it('follows paragraphs that another program moves while it is open, and puts nothing on what replaces a mention', async () => {
    const [one, two, three] = paragraphs();
    const article = await Article.open(one + two + three);
    for (const [quote, nth] of [['Kovač', 2], ['Kovač', 3], ['Skopje', 1]] as const) {
      article.put(quote, nth);
      await article.run('accept');
    }
    const before = article.sidecar;
    const text = three + two.replace('Kovač', 'The minister') + one;
    await next('the new text', vscode.workspace.onDidChangeTextDocument, ({ document }) => document.getText() === text, () => fs.writeFileSync(article.uri.fsPath, text));
    await article.castWhen('the moved mention', ({ mentions }) => mentions.some(({ quote, nth, state }) => quote === 'Kovač' && nth === 1 && state === 'accepted'));
    assert.deepEqual(await accepted(article), ['Kovač 1', 'Skopje 1']);
    assert.equal(article.sidecar, before);
  });

  it('shows what is in doubt nowhere, and lets a person say where it is', async () => {
    const [one, two, three] = paragraphs();
    const lost = `${one}${two}`;
    const article = await Article.open(`Kovač, it is said, won.\n${one}${two}${three}`, { sidecar: sidecarFor(lost, 'Ana Kovač', 'Kovač#2') });
    assert.deepEqual(await accepted(article), ['Ana Kovač 1']);
    const before = article.sidecar!;
    // Looking, and leaving it, write nothing.
    const [offered] = await choosing(['Leave it'], () => article.run('repair'));
    assert.equal(offered!.length, 6);
    assert.match(offered!.join('\n'), /«Kovač» thanked Frontex/);
    await choosing([undefined], () => article.run('repair'));
    assert.equal(article.sidecar, before);
    const third = offered!.findIndex((detail) => detail.includes('«Kovač» thanked'));
    await choosing([third], () => article.run('repair', { article: article.uri.toString(), item: { entity: 'ana-kovac', quote: 'Kovač', nth: 2 } }));
    assert.deepEqual(difference(before, article.sidecar), [`-sha256: "${sha256(lost)}"`, '-  - { entity: ana-kovac, quote: Kovač, nth: 2 }', ...difference(before, article.sidecar).filter((line) => line.startsWith('+'))]);
    assert.ok(article.lines.includes('  - { entity: ana-kovac, quote: Kovač, nth: 3 }'));
    assert.deepEqual(await accepted(article), ['Ana Kovač 1', 'Kovač 3']);
    assert.equal((await messagesOf(() => article.run('repair'))).length, 1, 'nothing is left to ask');
    await article.run('undo');
    await article.run('undo');
    assert.equal(article.sidecar, before);
  });

  it('keeps what is in doubt off look-alikes when something else is decided, and removes it when told so', async () => {
    const [one, two, three] = paragraphs();
    const article = await Article.open(`Kovač won.\n${one}${two}${three}`, { sidecar: sidecarFor(one + two, 'Ana Kovač', 'Kovač#2') });
    article.put('Vienna');
    await article.run('accept');
    assert.ok(article.lines.includes('  - { entity: ana-kovac, quote: Kovač, nth: 5 }'), article.sidecar);
    await article.close();
    await article.show();
    assert.deepEqual(await accepted(article), ['Ana Kovač 1', 'Vienna 1']);
    await choosing(['Nowhere'], () => article.run('repair'));
    assert.deepEqual(article.lines.filter((line) => line.includes('ana-kovac, quote')), ['  - { entity: ana-kovac, quote: Ana Kovač }']);
  });

  it('saved without the words of a mention asks about it', async () => {
    const [one, two, three] = paragraphs();
    const article = await Article.open(one + two + three);
    article.put('Frontex');
    await article.run('accept');
    await article.edit((edit) => edit.delete(article.rangeOf('Frontex for its ')));
    await article.save();
    const [offered] = await choosing([undefined], () => article.run('repair'));
    assert.equal(offered!.length, 2);
    assert.equal((await article.cast()).mentions.filter(({ state }) => state === 'accepted').map(brief).length, 0);
    assert.equal(path.basename(article.uri.fsPath), article.name);
  });
});
