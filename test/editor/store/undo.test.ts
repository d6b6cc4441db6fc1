import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, messagesOf, outside, removeAll, twoParagraphs } from '../support';

/** Numbers from 0 to 1 that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

describe('undo and redo', function () {
  this.timeout(60_000);
  afterEach(removeAll);

  const words: [string, number][] = [['Ana Kovač', 1], ['Petar Stojkovski', 1], ['Skopje', 1], ['6 May 2031', 1], ['Kovač', 2], ['Frontex', 1], ['Stojkovski', 2], ['Kovač', 3], ['Vienna', 1], ['thanked', 1], ['will see', 1]];

  for (const seed of [1, 2, 3]) {
    it(`goes back and forth through 20 decisions byte for byte (${seed})`, async () => {
      const article = await Article.open(twoParagraphs);
      const random = numbers(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next().value * list.length)]!;
      const decisions: ((article: Article) => Promise<void>)[] = [
        () => article.run('accept'), () => article.run('accept'), () => article.run('reject'), () => article.run('remove'),
        () => article.run('markAs', pick(['person', 'organization', 'place', 'event', 'date'])),
        () => article.run('retype', undefined, pick(['person', 'place', 'event', 'date'])),
        () => article.run('link', undefined, pick(['ana-kovac', 'skopje', 'european-border-and-coast-guard-agency'])),
        async () => void (await messagesOf(() => article.run('rename', undefined, pick(['Anna', 'no', '2031-05']), 'here'))),
      ];
      const states: (string | undefined)[] = [undefined];
      while (states.length <= 20) {
        article.select(pick(words));
        await pick(decisions)(article);
        if (article.sidecar !== states.at(-1)) states.push(article.sidecar);
      }
      for (const state of states.slice(0, -1).reverse()) {
        await article.run('undo');
        assert.equal(article.sidecar, state);
      }
      await article.run('undo');
      assert.equal(article.sidecar, undefined, 'nothing is left to undo');
      for (const state of states.slice(1)) {
        await article.run('redo');
        assert.equal(article.sidecar, state);
      }
      await article.run('redo');
      assert.equal(article.sidecar, states.at(-1), 'nothing is left to redo');
    });
  }

  it('shows in the cast', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    await article.run('undo');
    assert.equal((await article.mention('Skopje')).state, 'suggested');
    await article.run('redo');
    assert.equal((await article.mention('Skopje')).state, 'accepted');
  });

  it('keeps what was changed in other lines from outside', async () => {
    const article = await Article.open(twoParagraphs);
    for (const word of ['Skopje', 'Frontex', 'Vienna']) {
      article.put(word);
      await article.run('accept');
    }
    const third = article.sidecar!;
    await outside(article.sidecarUri, third.replace('name: Frontex', 'name: Frontex   # the agency'));
    await article.run('undo');
    assert.match(article.sidecar!, /# the agency/);
    assert.doesNotMatch(article.sidecar!, /vienna/);
    await article.run('redo');
    assert.equal(article.sidecar, third.replace('name: Frontex', 'name: Frontex   # the agency'));
  });

  it('takes its own decision back where somebody else has decided in the next line', async () => {
    const article = await Article.open(twoParagraphs);
    for (const word of ['Skopje', 'Vienna']) {
      article.put(word);
      await article.run('accept');
    }
    const mention = '  - { entity: vienna, quote: Vienna }\n';
    assert.ok(article.sidecar!.includes(mention));
    await outside(article.sidecarUri, article.sidecar!.replace(mention, `${mention}  - { date: unknown, quote: Vienna }\n`));
    await article.run('undo');
    assert.doesNotMatch(article.sidecar!, /entity: vienna/);
    assert.match(article.sidecar!, /\{ date: unknown, quote: Vienna \}/);
    assert.match(article.sidecar!, /entity: skopje/);
  });

  it('refuses where the same lines were changed from outside, and changes nothing', async () => {
    const article = await Article.open(twoParagraphs);
    for (const word of ['Skopje', 'Vienna']) {
      article.put(word);
      await article.run('accept');
    }
    const changed = article.sidecar!.replace('name: Vienna', 'name: Wien');
    await outside(article.sidecarUri, changed);
    const messages = await messagesOf(() => article.run('undo'));
    assert.equal(messages.length, 1);
    assert.ok(messages[0]!.includes(`${article.name}.ann.yaml`), messages[0]);
    assert.equal(article.sidecar, changed);
  });

  it('does not delete a sidecar that somebody has written more into', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    const changed = `${article.sidecar}# remember the second paragraph\n`;
    await outside(article.sidecarUri, changed);
    await messagesOf(() => article.run('undo'));
    assert.equal(article.sidecar, changed);
  });

  it('knows the steps of each article apart', async () => {
    const first = await Article.open(twoParagraphs);
    first.put('Skopje');
    await first.run('accept');
    const second = await Article.open(twoParagraphs);
    second.put('Vienna');
    await second.run('accept');
    const kept = second.sidecar;
    await first.show();
    await first.run('undo');
    assert.equal(first.sidecar, undefined);
    assert.equal(second.sidecar, kept);
  });

  it('works from the sidecar too', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    const one = article.sidecar;
    article.put('Vienna');
    await article.run('accept');
    await article.show(article.sidecarUri);
    await article.run('undo');
    assert.equal(article.sidecar, one);
  });

  it('forgets what was undone once something else is decided', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('Skopje');
    await article.run('accept');
    await article.run('undo');
    article.put('Vienna');
    await article.run('accept');
    const after = article.sidecar;
    await article.run('redo');
    assert.equal(article.sidecar, after);
  });

  it('leaves the undo of the text alone', async () => {
    const article = await Article.open(twoParagraphs);
    await article.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Vorspann. '));
    article.put('Vienna');
    await article.run('accept');
    await article.run('undo');
    assert.ok(article.document.getText().startsWith('Vorspann. '));
    await vscode.commands.executeCommand('undo');
    assert.equal(article.document.getText(), twoParagraphs);
  });
});
