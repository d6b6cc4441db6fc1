import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { Article, brief, difference, next, outside, removeAll, twoParagraphs } from '../support';

const start = new vscode.Position(0, 0);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Written plain only if it starts with a letter. */
function hashLine(text: string): string {
  const hash = sha256(text);
  return `sha256: ${/^[a-f]/.test(hash) ? hash : `"${hash}"`}`;
}

describe('an article that is edited', () => {
  afterEach(removeAll);

  const mentionLines = (article: Article): string[] => article.lines.filter((line) => line.includes('quote:'));

  async function accepted(...words: [string, number][]): Promise<Article> {
    const article = await Article.open(twoParagraphs);
    for (const [quote, nth] of words) {
      article.put(quote, nth);
      await article.run('accept');
    }
    return article;
  }

  it('with unsaved edits before a mention: the ordinal counts in the saved text', async () => {
    const article = await Article.open(twoParagraphs);
    await article.edit((edit) => edit.insert(start, 'Kovač, Kovač, Kovač. '));
    article.put('Kovač', 5);
    await article.run('accept');
    assert.deepEqual(mentionLines(article), ['  - { entity: ana-kovac, quote: Kovač, nth: 2 }']);
    assert.ok(article.document.isDirty);
    const { mentions } = await article.cast();
    assert.deepEqual(mentions.filter(({ state }) => state === 'accepted').map(({ start }) => start), [[...'Kovač, Kovač, Kovač. '].length + [...twoParagraphs.split('Kovač', 2).join('Kovač')].length]);
  });

  it('gets no line for words that are not saved until they are', async () => {
    const article = await Article.open(twoParagraphs);
    await article.edit((edit) => edit.insert(start, 'Berta Zibber came.\n'));
    article.select('Berta Zibber');
    await article.run('markAs', 'organization');
    assert.equal(article.sidecar, undefined);
    assert.deepEqual(await article.decided(), ['Berta Zibber#1 organization accepted berta-zibber'], 'the cast has it at once');
    await article.save();
    assert.deepEqual(article.lines, ['entities:', '  - id: berta-zibber', '    type: organization', '    name: Berta Zibber', 'mentions:', '  - { entity: berta-zibber, quote: Berta Zibber }']);
    assert.deepEqual(await article.decided(), ['Berta Zibber#1 organization accepted berta-zibber']);
  });

  it('forgets a decision on unsaved words that are removed again before the save', async () => {
    const article = await Article.open(twoParagraphs);
    await article.edit((edit) => edit.insert(start, 'Berta Zibber came.\n'));
    article.select('Berta Zibber');
    await article.run('markAs', 'organization');
    await article.run('remove');
    await article.save();
    assert.equal(article.sidecar, undefined);
  });

  it('keeps its mentions at their words', async () => {
    const article = await accepted(['Skopje', 1], ['Kovač', 3]);
    const before = (await article.cast()).mentions.filter(({ state }) => state === 'accepted');
    await article.edit((edit) => edit.insert(start, 'Kovač: '));
    const after = (await article.cast()).mentions.filter(({ state }) => state === 'accepted');
    assert.deepEqual(after.map(({ quote, start, end }) => [quote, start, end]), before.map(({ quote, start, end }) => [quote, start + 7, end + 7]));
    await article.edit((edit) => edit.delete(new vscode.Range(0, 0, 0, 7)));
    assert.deepEqual((await article.cast()).mentions.filter(({ state }) => state === 'accepted'), before);
  });

  it('finds a deleted mention again when the deletion is undone', async () => {
    const article = await accepted(['Skopje', 1]);
    await article.edit((edit) => edit.delete(article.rangeOf(' in Skopje')));
    assert.deepEqual(await article.decided(), []);
    await vscode.commands.executeCommand('undo');
    await article.castWhen('Skopje', ({ mentions }) => mentions.some(({ quote, state }) => quote === 'Skopje' && state === 'accepted'));
    assert.deepEqual(await article.decided(), ['Skopje#1 place accepted skopje']);
  });

  it('does not lengthen a mention by what is typed at its edges', async () => {
    const article = await accepted(['Skopje', 1]);
    const { start: before, end: behind } = article.rangeOf('Skopje');
    await article.edit((edit) => edit.insert(behind, 'xx'));
    await article.edit((edit) => edit.insert(before, 'yy'));
    assert.deepEqual(await article.decided(), ['Skopje#1 place accepted skopje']);
  });

  it('lengthens a mention by what is typed inside it', async () => {
    const article = await accepted(['Skopje', 1]);
    await article.edit((edit) => edit.insert(article.rangeOf('Skopje').start.translate(0, 3), '---'));
    assert.deepEqual(await article.decided(), ['Sko---pje#1 place accepted skopje']);
  });

  it('saved with an earlier occurrence: the next decision moves the ordinal, as a step of its own', async () => {
    const article = await accepted(['Kovač', 2], ['Skopje', 1]);
    const before = article.sidecar;
    const kovac = '  - { entity: ana-kovac, quote: Kovač, nth: 2 }';
    assert.ok(mentionLines(article).includes(kovac));
    await article.edit((edit) => edit.insert(start, 'Kovač: '));
    await article.save();
    assert.equal(article.sidecar, before, 'a save alone writes nothing');
    article.put('Vienna');
    await article.run('accept');
    const text = `Kovač: ${twoParagraphs}`;
    const moved = [`-${hashLine(twoParagraphs)}`, `-${kovac}`, `+${hashLine(text)}`, '+  - { entity: ana-kovac, quote: Kovač, nth: 3 }'];
    const both = article.sidecar!;
    assert.deepEqual(difference(before, both).sort(), [...moved, '+  - id: vienna', '+    name: Vienna', '+  - { entity: vienna, quote: Vienna }'].sort());
    await article.run('undo');
    assert.deepEqual(difference(before, article.sidecar).sort(), [...moved].sort());
    await article.run('undo');
    assert.equal(article.sidecar, before);
    await article.run('redo');
    await article.run('redo');
    assert.equal(article.sidecar, both);
  });

  it('replaced on disk from outside keeps its mentions', async () => {
    const article = await accepted(['Kovač', 2], ['Skopje', 1]);
    const before = article.sidecar!;
    const text = `Kovač in the news\n\n${twoParagraphs.replace('thanked', 'warmly thanked')}`;
    await next('the new text', vscode.workspace.onDidChangeTextDocument, ({ document }) => document.getText() === text, () => fs.writeFileSync(article.uri.fsPath, text));
    const cast = await article.castWhen('the moved mention', ({ mentions }) => mentions.some(({ quote, nth, state }) => quote === 'Kovač' && nth === 3 && state === 'accepted'));
    assert.deepEqual(cast.mentions.filter(({ state }) => state === 'accepted').map(({ quote, nth }) => `${quote} ${nth}`), ['Skopje 1', 'Kovač 3']);
    article.put('Vienna');
    await article.run('accept');
    assert.ok(mentionLines(article).includes('  - { entity: ana-kovac, quote: Kovač, nth: 3 }'));
    assert.ok(article.sidecar!.includes(sha256(text)));
    await article.run('undo');
    await article.run('undo');
    assert.equal(article.sidecar, before);
  });

  it('shows mentions at their words also when the step is undone that moved their ordinals', async () => {
    const article = await accepted(['Kovač', 2]);
    article.put('Kovač', 3);
    await article.run('reject');
    const before = article.sidecar!;
    await article.edit((edit) => edit.insert(start, 'Kovač: '));
    await article.save();
    article.put('Vienna');
    await article.run('accept');
    const places = ['Kovač#3 person accepted ana-kovac', 'Kovač#4 person rejected'];
    const shown = async (): Promise<string[]> => (await article.cast()).mentions.filter(({ state, quote }) => state !== 'suggested' && quote === 'Kovač').map((mention) => brief(mention).replace(' undefined', ''));
    assert.deepEqual(await shown(), places);
    const after = article.sidecar!;
    await article.run('undo');
    await article.run('undo');
    assert.equal(article.sidecar, before);
    assert.deepEqual(await shown(), places);
    article.put('Vienna');
    await article.run('accept');
    assert.equal(article.sidecar, after);
  });

  it('saved with an earlier occurrence: what was rejected stays rejected', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Kovač', 2);
    await article.run('reject');
    await article.edit((edit) => edit.insert(start, 'Kovač: '));
    await article.save();
    article.put('Vienna');
    await article.run('accept');
    assert.equal(article.lines.at(-1), '  - { quote: Kovač, nth: 3, type: person }');
  });

  for (const first of ['the article', 'the sidecar']) {
    it(`replaced together with its sidecar, ${first} first: what the sidecar says holds`, async () => {
      const article = await accepted(['Skopje', 1]);
      const text = `Skopje talks\n\n${twoParagraphs}`;
      // As after a pull: another person has moved the old line and accepted the new occurrence too.
      const skopje = '  - { entity: skopje, quote: Skopje }';
      const pulled = article.sidecar!.replace(hashLine(twoParagraphs), hashLine(text)).replace(skopje, `${skopje}\n  - { entity: skopje, quote: Skopje, nth: 2 }`);
      const replaceArticle = (): Promise<unknown> => next('the new text', vscode.workspace.onDidChangeTextDocument, ({ document }) => document.getText() === text, () => fs.writeFileSync(article.uri.fsPath, text));
      if (first === 'the article') await replaceArticle();
      await outside(article.sidecarUri, pulled);
      if (first === 'the sidecar') await replaceArticle();
      assert.deepEqual(await article.decided(), ['Skopje#1 place accepted skopje', 'Skopje#2 place accepted skopje']);
      article.put('Vienna');
      await article.run('accept');
      assert.deepEqual(difference(pulled, article.sidecar), ['+  - id: vienna', '+    name: Vienna', '+  - { entity: vienna, quote: Vienna }']);
    });
  }

  it('is never changed by a decision', async () => {
    const article = await accepted(['Kovač', 2]);
    await article.run('acceptAll');
    await article.run('rename', article.item('ana-kovac'), 'Anna', 'here');
    assert.ok(!article.document.isDirty);
    assert.equal(fs.readFileSync(article.uri.fsPath, 'utf8'), twoParagraphs);
  });
});
