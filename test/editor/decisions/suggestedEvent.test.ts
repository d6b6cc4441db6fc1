import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, dramatis, removeAll } from '../support';

const sentence = 'SKOPJE, 12 May 2036 (Lake Wire) - Interior Minister Ilva Torsek paid a working visit to Podgorica on Monday, where she met Interior Minister Dario Melk.';
const text = `${sentence} The visit ended in the evening.

On 20 May 2036 Torsek will host the Pinewood Border Conference in Bitola. Melk is expected to speak at the Pinewood Border Conference. On the margins of the Pinewood Border Conference, Torsek and Melk will hold a bilateral meeting.
`;
const visit = 'working-visit-torsek-melk-podgorica';

describe('a suggested event', () => {
  afterEach(removeAll);

  const events = (article: Article): string[] => article.lines.slice(article.lines.indexOf('events:'), article.lines.indexOf('mentions:'));
  const card = async (article: Article, quote: string): Promise<vscode.MarkdownString> => {
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, article.rangeOf(quote).start.translate(0, 1));
    return hover!.contents[0] as vscode.MarkdownString;
  };

  /** Clicks a link of a card. */
  async function click({ value }: vscode.MarkdownString, command: string): Promise<void> {
    const [, query = ''] = new RegExp(`\\(command:dramatis\\.${command}\\?([^)]*)\\)`).exec(value) ?? [];
    await vscode.commands.executeCommand(`dramatis.${command}`, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
    await (await dramatis()).settled();
  }

  const ways: Record<string, (article: Article, command: string) => Promise<void>> = {
    'by the key on its mention': (article, command) => {
      article.put('working visit');
      return article.run(command);
    },
    'from its card': async (article, command) => click(await card(article, 'working visit'), command),
    'from its row': (article, command) => article.run(command, article.item(visit)),
  };

  for (const [how, decide] of Object.entries(ways)) {
    it(`is accepted whole ${how}, in one step`, async () => {
      const article = await Article.open(text);
      await decide(article, 'accept');
      // Who was whose guest is for the models to say, which are learnt anew now and then.
      assert.deepEqual(events(article).map((line) => line.replace(/role: (?:guest|host) /, 'role: guest or host ')), [
        'events:', `  - id: ${visit}`, '    type: visit', '    title: "Working visit: Torsek, Melk, Podgorica"', '    date: "2036-05-12"', '    place: podgorica',
        '    participants:', '      - { entity: ilva-torsek, role: guest or host }', '      - { entity: dario-melk, role: guest or host }',
      ]);
      for (const id of ['ilva-torsek', 'dario-melk', 'podgorica']) assert.ok(article.lines.includes(`  - id: ${id}`), id);
      const { mentions } = await article.cast();
      assert.deepEqual(mentions.filter(({ state }) => state === 'accepted').map(({ event }) => event), how === 'from its row' ? [visit, visit] : [visit]);
      assert.equal(mentions.find(({ entity }) => entity === 'ilva-torsek')?.state, 'suggested');
      await article.show();
      await article.run('undo');
      assert.equal(article.sidecar, undefined);
    });

    it(`is rejected whole ${how}, for good`, async () => {
      const article = await Article.open(text);
      await decide(article, 'reject');
      assert.deepEqual(article.lines, ['rejected:', `  - { quote: "${sentence}", event: visit }`]);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const again = await Article.open(text, { sidecar: article.sidecar! });
      const { events: told, mentions } = await again.cast();
      assert.deepEqual(told.map(({ type }) => type), ['conference', 'meeting']);
      assert.ok(!mentions.some(({ event }) => event === visit));
      assert.ok(mentions.some(({ quote, state }) => quote === 'Ilva Torsek' && state === 'suggested'));
    });
  }

  it('loses a mention outside of its sentence alone', async () => {
    const article = await Article.open(text);
    article.put('visit', 2);
    await article.run('reject');
    assert.deepEqual(article.lines, ['rejected:', '  - { quote: visit, nth: 2, type: event }']);
    assert.ok((await article.cast()).events.some(({ id }) => id === visit));
  });

  it('is one line where all that is open is rejected', async () => {
    const article = await Article.open(text);
    await article.run('rejectAll');
    const noes = article.lines.filter((line) => line.includes('event: ') || line.includes('type: event'));
    assert.deepEqual(noes.map((line) => /event: \w+/.exec(line)?.[0]), ['event: visit', 'event: conference', 'event: meeting'], noes.join('\n'));
    assert.deepEqual((await article.cast()).events, []);
  });

  it('stays one with its other mentions when one of them is accepted', async () => {
    const article = await Article.open(text);
    article.put('Pinewood Border Conference');
    await article.run('accept');
    const { mentions, events: told } = await article.castWhen('the conference', ({ events: all }) => all.some(({ type, state }) => type === 'conference' && state === 'accepted'));
    assert.deepEqual(told.filter(({ type }) => type === 'conference').map(({ id }) => id), ['pinewood-border-conference']);
    assert.deepEqual(mentions.filter(({ quote }) => quote === 'Pinewood Border Conference').map(({ event, state }) => `${event} ${state}`), ['accepted', 'suggested', 'suggested'].map((state) => `pinewood-border-conference ${state}`));
    assert.equal(told.find(({ type }) => type === 'meeting')?.within, 'pinewood-border-conference');
  });

  it('says in its card that it is announced, and on whose margins it is', async () => {
    const article = await Article.open(text);
    assert.match((await card(article, 'bilateral meeting')).value, /announced · on the margins of Pinewood Border Conference/);
    assert.doesNotMatch((await card(article, 'working visit')).value, /announced/);
  });
});
