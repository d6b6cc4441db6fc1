import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, outside, removeAll } from '../support';

const known = 'talks-in-ohrid';

describe('proposed links of events', () => {
  afterEach(removeAll);

  /** What the other article says of the talks. */
  const talks = (date: string): string => `schema: dramatis/1\nentities:\n  - { id: ohrid, type: place, name: Ohrid }\nevents:\n  - { id: ${known}, type: meeting, title: "Talks in Ohrid|<b>", date: "${date}", place: ohrid }\nmentions:\n  - { event: ${known}, quote: talks }\n`;

  /** An article that tells of what may be the event of another one. */
  async function asking(): Promise<{ article: Article; other: Article; meeting: string }> {
    const other = Article.make('They held talks in Ohrid.\n', { name: 'talks-[x](y)-$(trash).txt' });
    await outside(other.sidecarUri, talks('2036-05-20'));
    const article = await Article.open('OHRID, 21 May 2036 (Lake Wire) - Interior Minister Dora Pell met Ilva Torsek for a bilateral meeting in Ohrid on 20 May 2036.\n');
    const { events } = await article.castWhen('a link that asks', (cast) => cast.events.some(({ link }) => link !== undefined));
    const { id, link } = events.find((event) => event.link)!;
    assert.ok(link!.id === known && link!.score < 0.7 && id !== known, JSON.stringify(link));
    return { article, other, meeting: id };
  }

  async function card(article: Article): Promise<string> {
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, article.rangeOf('bilateral').start.translate(0, 1));
    return (hover!.contents[0] as vscode.MarkdownString).value;
  }

  const read = (value: string): string => value.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

  it('ask in the card, and give the event the id of the other one', async () => {
    const { article } = await asking();
    const value = await card(article);
    assert.ok(read(value).includes('Same as Talks in Ohrid|<b> in talks-[x](y)-$(trash).txt?'), read(value));
    assert.ok(read(value).includes(': same place'), read(value));
    for (const raw of ['<b>', '$(trash)', '[x]', 'Ohrid|']) assert.ok(!value.includes(raw), raw);
    article.put('bilateral');
    await article.run('acceptLink');
    assert.ok(article.lines.includes(`  - id: ${known}`) && article.lines.includes(`  - { event: ${known}, quote: bilateral meeting }`), article.lines.join('\n'));
    assert.deepEqual((await article.cast()).events.map(({ id, state }) => `${id} ${state}`), [`${known} accepted`]);
    await article.show();
    await article.run('undo');
    assert.equal(article.sidecar, undefined);
  });

  it('stay declined, on any machine', async () => {
    const { article, meeting } = await asking();
    await article.run('declineLink', article.item(meeting));
    assert.deepEqual(article.lines, ['rejected:', `  - { quote: bilateral meeting, entity: ${known} }`]);
    const { events } = await article.cast();
    assert.deepEqual(events.map(({ link, state }) => [link, state]), [[undefined, 'suggested']]);
    assert.ok(!(await card(article)).includes('acceptLink'));
  });

  it('lead to what each article says, side by side', async () => {
    const { article, other, meeting } = await asking();
    await article.run('acceptLink', article.item(meeting));
    await outside(other.sidecarUri, talks('2036-05'));
    const value = read(await card(article));
    assert.match(value, /\| participants \| 2 \| 0 \|/);
    assert.match(value, /\| Dora Pell \| [a-z ]+ \| – \|/);
    assert.ok(!value.includes('| place |'), value);
    const { showQuickPick } = vscode.window;
    let shown: string[] = [];
    Object.assign(vscode.window, { showQuickPick: (items: vscode.QuickPickItem[]) => {
      shown = items.map(({ label, description }) => `${label} ${description ?? ''}`.trim());
      return Promise.resolve(items.find(({ description }) => description?.startsWith('talks-')));
    } });
    try {
      await article.show();
      article.put('bilateral');
      await article.run('compareEvent');
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.deepEqual(shown.slice(0, 6), ['date', `2036-05-20 ${article.name}`, '2036-05 talks-[x](y)-$ (trash).txt', 'participants', `2 ${article.name}`, '0 talks-[x](y)-$ (trash).txt']);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), other.uri.toString());
    assert.equal(editor.selection.active.character, 'They held '.length);
  });
});
