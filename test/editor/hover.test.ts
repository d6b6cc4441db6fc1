import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Article, removeAll, twoParagraphs } from './support';

/** Texts that would do something if they were taken for Markdown, HTML, icons or links. */
const hostile = [
  '[x](command:workbench.action.quit)', '![](https://example.invalid/x.png)', '<img src=x onerror=alert(1)>', '$(trash)', 'https://example.invalid',
  'www.example.invalid', 'me@example.invalid', '**b**', '_i_', '`c`', '~~s~~', '<!-- -->', '&lt;b&gt;', '[ref]: https://example.invalid', '|a|b|', '# h', '1. one', '- item', '> quote', '\\[x\\](y)', ']()', '---',
];

describe('the hover', () => {
  afterEach(removeAll);

  async function cards(article: Article, quote: string, nth = 1): Promise<vscode.MarkdownString[]> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, article.rangeOf(quote, nth).start.translate(0, 1));
    return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
  }

  /** What is read: references resolved, our own links reduced to their labels. */
  function shown({ value }: vscode.MarkdownString): string {
    return value.replace(/\[([^\]]*)\]\(command:dramatis\.[^)]*\)/g, '$1').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  }

  it('tells type, name and why of a suggestion, and how sure it is', async () => {
    const article = await Article.open(twoParagraphs);
    const { score, why } = await article.mention('Ana Kovač');
    const [card] = await cards(article, 'Ana Kovač');
    const text = shown(card!);
    assert.match(text, /\*\*Ana Kovač\*\* — Person/);
    assert.ok(text.includes(`${Math.round(score * 100)} %`), text);
    assert.ok(why && text.includes(why.slice(0, 100)), `${why} in ${text}`);
    assert.ok(text.includes('3 mentions in this article'));
  });

  it('tells role and affiliation, notes, and that it is accepted', async () => {
    const article = await Article.open('Berta Zibber met the council.\n', {
      sidecar: 'schema: dramatis/1\nentities:\n  - id: berta-zibber\n    type: person\n    name: Berta Zibber\n    role: chair\n    of: fair\n    note: of the first fair\n  - id: fair\n    type: organization\n    name: Quonk Fair\nmentions:\n  - { entity: berta-zibber, quote: Berta Zibber, note: first line }\n',
    });
    const text = shown((await cards(article, 'Berta'))[0]!);
    for (const part of ['chair', 'Quonk Fair', 'of the first fair', 'first line', '$(check) Accepted']) assert.ok(text.includes(part), `${part} in ${text}`);
  });

  it('tells the roles of other articles by their dates, newest first', async () => {
    const sidecar = (head: string, standing: string): string => `schema: dramatis/1\n${head}entities:\n  - { id: dora-quonk, type: person, name: Dora Quonk${standing} }\n  - { id: fair, type: organization, name: Quonk Fair }\nmentions:\n  - { entity: dora-quonk, quote: Dora Quonk }\n`;
    await Article.open('Dora Quonk won.\n', { sidecar: sidecar('published: "2029-02-03"\n', ', role: treasurer, of: fair') });
    await Article.open('Dora Quonk lost.\n', { sidecar: sidecar('published: "2030-04-05"\n', ', role: "<b>baker</b>"') });
    const article = await Article.open('Dora Quonk met the council.\n', { sidecar: sidecar('', ', role: chair') });
    const [card] = await cards(article, 'Dora');
    const text = shown(card!);
    assert.match(text, /chair[^]*\$\(history\) <b>baker<\/b> · 2030-04-05[^]*\$\(history\) treasurer · Quonk Fair · 2029-02-03/);
    assert.ok(!card!.value.includes('<b>'));
  });

  it('tells the value of a date', async () => {
    const article = await Article.open(twoParagraphs);
    assert.match(shown((await cards(article, '6 May'))[0]!), /\*\*2031-05-06\*\* — Date/);
  });

  it('is shown over mentions alone', async () => {
    const article = await Article.open(twoParagraphs);
    assert.deepEqual(await cards(article, 'thanked'), []);
    article.put('Skopje');
    await article.run('reject');
    assert.deepEqual(await cards(article, 'Skopje'), []);
  });

  it('offers what can be done, as links to our commands that work', async () => {
    const article = await Article.open(twoParagraphs);
    const [card] = await cards(article, 'Frontex');
    const { enabledCommands } = card!.isTrusted as { enabledCommands: readonly string[] };
    const links = [...card!.value.matchAll(/\]\(command:([\w.]+)\?([^)]*)\)/g)].map(([, command, query]) => ({ command: command!, given: JSON.parse(decodeURIComponent(query!)) as unknown[] }));
    assert.deepEqual(links.filter(({ command }) => !enabledCommands.includes(command)), []);
    const accept = links.find(({ command }) => command === 'dramatis.accept');
    await article.run('accept', ...accept!.given);
    assert.equal((await article.mention('Frontex')).state, 'accepted');
  });

  it('trusts no more than our own commands', async () => {
    const article = await Article.open(twoParagraphs);
    for (const { isTrusted, supportHtml } of await cards(article, 'Ana Kovač')) {
      assert.deepEqual(Object.keys(Object(isTrusted) as object), ['enabledCommands']);
      const { enabledCommands } = isTrusted as { enabledCommands: readonly string[] };
      assert.ok(enabledCommands.length > 0 && enabledCommands.every((command) => command.startsWith('dramatis.')));
      assert.ok(!supportHtml);
    }
  });

  for (const text of hostile) {
    it(`shows ${text} as it is`, async () => {
      const scalar = JSON.stringify(text);
      const article = await Article.open(`They met ${text} there.\n`, {
        name: `story ${text.replace(/[/|<>:"?*\\]/g, '')} .txt`,
        sidecar: `schema: dramatis/1
entities:
  - { id: ${scalar}, type: person, name: ${scalar}, role: ${scalar}, of: other, note: ${scalar} }
  - { id: other, type: ${scalar}, name: ${scalar} }
events:
  - { id: event, type: ${scalar}, title: ${scalar}, date: ${scalar}, place: ${scalar}, note: ${scalar} }
mentions:
  - { entity: ${scalar}, quote: ${scalar}, note: ${scalar} }
  - { entity: other, quote: met }
  - { event: event, quote: They }
  - { date: ${scalar}, quote: there }
`,
      });
      const all = [...(await cards(article, text)), ...(await cards(article, 'met')), ...(await cards(article, 'They')), ...(await cards(article, 'there'))];
      assert.equal(all.length, 4);
      for (const card of all) {
        assert.ok(shown(card).includes(text), shown(card));
        // What is left without our own links, icons and bold name: text and character references alone.
        const rest = card.value
          .replace(/\[\$\([a-z-]+\) [\w ]+\]\(command:dramatis\.\w+\?[\w%.~-]*\)/g, '')
          .replace(/ &nbsp; /g, ' ')
          .replace(/&#\d+;/g, 'x')
          .replace(/^\$\([a-z-]+\) (?:\*\*([^*\n]+)\*\*)?/gm, '$1');
        assert.match(rest, /^[\p{L}\p{N}\p{M} \n·—,%:]*$/u);
      }
    });
  }
});
