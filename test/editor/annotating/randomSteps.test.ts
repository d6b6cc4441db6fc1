import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, messagesOf, removeAll, twoParagraphs } from '../support';

/** Decisions that change something; fewer are not a long day's work. */
const steps = 300;

/** Numbers from 0 to 1 that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

describe('a long run of decisions', function () {
  this.timeout(300_000);
  afterEach(removeAll);

  it(`of ${steps} random ones is undone and redone step by step, byte for byte`, async () => {
    const article = await Article.open(Array.from({ length: 6 }, () => twoParagraphs).join('\n'));
    const random = numbers(8);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next().value * list.length)]!;
    const { document } = article;
    const words = [...document.getText().matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => [index, index + word.length] as const);
    const decisions: readonly (() => Promise<unknown>)[] = [
      () => article.run('accept'), () => article.run('acceptEntity'), () => article.run('reject'), () => article.run('rejectAlike'), () => article.run('remove'), () => article.run('remove'),
      ...['widenStart', 'narrowStart', 'widenEnd', 'narrowEnd'].map((name) => () => article.run(name, pick(['phrase', 'word', 'letter']))),
      () => article.run('markAs', pick(['person', 'organization', 'place', 'event', 'date'])),
      () => article.run('retype', undefined, pick(['person', 'organization', 'place', 'event', 'date'])),
      () => article.run('link', undefined, pick(['ana-kovac', 'skopje', 'vienna'])),
      () => article.run('editNote', undefined, pick(['sure', '', 'no: "x"'])),
      () => article.run('rename', undefined, pick(['Anna', 'no', '2031-05']), 'here'),
      () => article.run('markAllOccurrences'), () => article.run('markDone'),
    ];
    const states: (string | undefined)[] = [undefined];
    await messagesOf(async () => {
      while (states.length <= steps) {
        // One word, several, or the cursor alone, as people do.
        article.editor.selections = Array.from({ length: pick([1, 1, 1, 2]) }, () => {
          const [start, end] = pick(words);
          return new vscode.Selection(document.positionAt(start), document.positionAt(pick([start, end])));
        });
        await pick(decisions)();
        if (article.sidecar !== states.at(-1)) states.push(article.sidecar);
      }
    });
    // Nobody who holds a key down waits for what is told of the files: the command is done when the sidecar is written.
    for (const [left, state] of states.slice(0, -1).reverse().entries()) {
      await vscode.commands.executeCommand('dramatis.undo');
      assert.equal(article.sidecar, state, `undo ${left + 1}`);
    }
    for (const [step, state] of states.slice(1).entries()) {
      await vscode.commands.executeCommand('dramatis.redo');
      assert.equal(article.sidecar, state, `redo ${step + 1}`);
    }
  });
});
