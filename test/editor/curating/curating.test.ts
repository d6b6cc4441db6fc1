import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { Article, difference, folder, messagesOf, outside, removeAll } from '../support';
import { annotated, answering, castSource, comparedBy, entering, goTo, removeCast } from './support';

describe('curating across articles', () => {
  afterEach(async () => {
    await removeAll();
    removeCast();
  });

  const run = (command: string, ...given: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dramatis.${command}`, ...given);
  const item = (id: string): object => ({ id, folder: folder.toString() });

  async function three(): Promise<[Article, Article, Article]> {
    const one = await annotated('Berta Zibber met Zibber.\n', ['berta-zibber', 'Berta Zibber', 'Berta Zibber']);
    const two = await annotated('Ms Ziber spoke. Berta Zibber left.\n', ['ziber', 'Ms Ziber', 'Ziber'], ['berta-zibber', 'Berta Zibber', 'Berta Zibber']);
    const last = await annotated('Зибер дојде.\n', ['ziber', 'Зибер', 'Зибер']);
    return [one, two, last];
  }

  const all = (articles: readonly Article[]): (string | undefined)[] => [...articles.map(({ sidecar }) => sidecar), castSource()];

  it('merges two entities after a preview, and undoes and redoes it as one step from any of the articles', async () => {
    const articles = await three();
    const before = all(articles);
    let compared: string[] = [];
    const preview = await entering(() => run('mergeEntities', item('ziber'), 'berta-zibber'), async (picker) => {
      await goTo(picker, ({ label }) => label.includes(articles[2].name));
      compared = await comparedBy(() => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'));
      assert.deepEqual(all(articles), before, 'looking writes nothing');
      await goTo(picker, ({ label }) => label.includes('Apply'));
    });
    assert.deepEqual(compared, [before[2], before[2]!.replaceAll('ziber', 'berta-zibber')]);
    assert.equal(preview.length, 5, preview.join('\n'));
    assert.ok(preview[0]!.includes('3 files'), preview[0]);
    const [one, two, last] = articles;
    assert.equal(one.sidecar, before[0]);
    assert.deepEqual(difference(before[1], two.sidecar), ['-  - id: ziber', '-    name: Ms Ziber   # as stated', '-  - { entity: ziber, quote: Ziber }', '+  - { entity: berta-zibber, quote: Ziber }']);
    assert.equal(last.sidecar, before[2]!.replaceAll('ziber', 'berta-zibber'));
    assert.equal(castSource(), 'entities:\n  - id: berta-zibber\n    type: person\n    name: Berta Zibber\n    was: [ziber]\n');
    const after = all(articles);
    await last.show();
    await last.run('undo');
    assert.deepEqual(all(articles), before);
    await two.show();
    await two.run('redo');
    assert.deepEqual(all(articles), after);
    await run('undo', { view: 'dramatis.actors' });
    await last.run('undo');
    assert.deepEqual(all(articles), before);
  });

  it('writes nothing where one of the sidecars cannot be read, and names it', async () => {
    const articles = await three();
    const broken = Article.make('Ziber.\n');
    await outside(broken.sidecarUri, 'entities:\n  - id: ziber\n  id: [\n');
    const before = all(articles);
    const messages = await messagesOf(async () => run('mergeEntities', item('ziber'), 'berta-zibber', 'apply'));
    assert.equal(messages.length, 1);
    assert.ok(messages[0]!.includes(`${broken.name}.ann.yaml`), messages[0]);
    assert.deepEqual(all(articles), before);
  });

  it('takes back what was written where one of the files cannot be', async () => {
    const articles = await three();
    const before = all(articles);
    fs.mkdirSync(`${folder.fsPath}/cast.yaml`);
    try {
      const messages = await messagesOf(async () => run('mergeEntities', item('ziber'), 'berta-zibber', 'apply'));
      assert.equal(messages.length, 1);
      assert.deepEqual(articles.map(({ sidecar }) => sidecar), before.slice(0, 3));
    } finally {
      fs.rmdirSync(`${folder.fsPath}/cast.yaml`);
    }
  });

  it('takes apart again what was merged by mistake, by the words that only one has', async () => {
    const one = await annotated('Berta Zibber met Nena Quast.\n', ['berta-zibber', 'Berta Zibber', 'Berta Zibber'], ['nena-quast', 'Nena Quast', 'Nena Quast']);
    const two = await annotated('Quast left. Zibber stayed.\n', ['nena-quast', 'Quast', 'Quast'], ['berta-zibber', 'Zibber', 'Zibber']);
    await run('mergeEntities', item('nena-quast'), 'berta-zibber', 'apply');
    assert.ok(!`${one.sidecar}${two.sidecar}`.includes('nena-quast') && castSource()!.includes('was: [nena-quast]'));
    await answering(['Take apart again: nena-quast', 'picked'], () => entering(() => run('splitMentions', item('berta-zibber'))));
    assert.ok(one.sidecar!.includes('  - { entity: nena-quast, quote: Nena Quast }') && one.sidecar!.includes('  - { entity: berta-zibber, quote: Berta Zibber }'));
    assert.ok(two.sidecar!.includes('  - { entity: nena-quast, quote: Quast }') && two.sidecar!.includes('  - { entity: berta-zibber, quote: Zibber }'));
    assert.ok(!castSource()!.includes('was'));
  });

  it('splits a mention off as somebody new with an id of his own, never a counter', async () => {
    const article = await annotated('Berta Zibber met the other Zibber.\n', ['berta-zibber', 'Berta Zibber', 'Berta Zibber', 'the other Zibber']);
    await article.show();
    article.put('the other');
    await run('splitMentions', undefined, { name: 'Berta Zibber' }, 'apply');
    assert.ok(!article.sidecar!.includes('berta-zibber-'), 'a name that is taken needs a word that tells them apart');
    await article.run('splitMentions', undefined, { name: 'Berta Zibber', qualifier: 'Freedonia' }, 'apply');
    assert.deepEqual(article.lines.slice(-3), ['mentions:', '  - { entity: berta-zibber, quote: Berta Zibber }', '  - { entity: berta-zibber-freedonia, quote: the other Zibber }']);
    assert.ok(article.lines.includes('  - id: berta-zibber-freedonia'));
    await article.run('undo');
    assert.ok(!article.sidecar!.includes('freedonia'));
  });

  it('declares two distinct, and takes it back when they are merged', async () => {
    const articles = await three();
    await run('declareDistinct', item('ziber'), 'berta-zibber');
    assert.equal(castSource(), 'distinct:\n  - [berta-zibber, ziber]\n');
    await run('mergeEntities', item('ziber'), 'berta-zibber', 'apply');
    assert.ok(!castSource()!.includes('distinct') && castSource()!.includes('was: [ziber]'));
    await articles[1].show();
    await articles[1].run('undo');
    assert.equal(castSource(), 'distinct:\n  - [berta-zibber, ziber]\n');
  });

  it('retypes and renames in all articles after a preview, from a row of the workspace', async () => {
    const articles = await three();
    const before = all(articles);
    await entering(() => run('retype', item('berta-zibber'), 'organization'));
    assert.deepEqual(difference(before[0], articles[0].sidecar), ['-    type: person', '+    type: organization']);
    assert.deepEqual(difference(before[1], articles[1].sidecar), ['+    type: organization']);
    assert.equal(articles[2].sidecar, before[2]);
    await run('rename', item('berta-zibber'), 'B. Zibber', undefined, 'apply');
    for (const article of articles.slice(0, 2)) assert.ok(article.sidecar!.includes('    type: organization\n    name: B. Zibber   # as stated'));
    await articles[0].show();
    await articles[0].run('undo');
    await articles[0].run('undo');
    assert.deepEqual(all(articles), before);
  });

  it('undoes a later step in one of its files only if that touches other lines', async () => {
    const articles = await three();
    await run('mergeEntities', item('ziber'), 'berta-zibber', 'apply');
    await articles[1].show();
    articles[1].put('Ziber');
    await articles[1].run('remove');
    const after = all(articles);
    await articles[2].show();
    const messages = await messagesOf(() => articles[2].run('undo'));
    assert.equal(messages.length, 1);
    assert.deepEqual(all(articles), after);
  });
});
