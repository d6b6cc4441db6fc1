import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { Article, brief, removeAll, twoParagraphs } from '../support';

describe('quotes and offsets', () => {
  afterEach(removeAll);

  for (const [what, raw] of [
    ['CRLF line ends', twoParagraphs.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${twoParagraphs}`],
    ['both', `\ufeff${twoParagraphs.replaceAll('\n', '\r\n')}`],
  ] as const) {
    it(`count in the normalised text of an article with ${what}`, async () => {
      const [article, plain] = [await Article.open(raw), await Article.open(twoParagraphs)];
      const expected = await plain.cast();
      await article.show();
      const cast = await article.cast();
      assert.deepEqual(cast.mentions, expected.mentions);
      article.put('Kovač', 3);
      await article.run('accept');
      assert.equal(article.lines.at(-1), '  - { entity: ana-kovac, quote: Kovač, nth: 3 }');
      assert.ok(article.sidecar!.includes(createHash('sha256').update(twoParagraphs).digest('hex')));
      await article.run('undo');
      await article.edit((edit) => edit.insert(new vscode.Position(1, 0), 'Kovač\n\n'));
      article.put('Vienna');
      await article.run('accept');
      assert.equal(article.lines.at(-1), '  - { entity: vienna, quote: Vienna }');
      await article.save();
      article.put('Kovač', 4);
      await article.run('accept');
      assert.equal(article.lines.at(-2), '  - { entity: ana-kovac, quote: Kovač, nth: 4 }');
    });
  }

  it('quote words across a line end with LF', async () => {
    const article = await Article.open('The zibber\r\ncouncil met.\r\n');
    article.select('zibber\r\ncouncil');
    await article.run('markAs', 'organization');
    assert.equal(article.lines.at(-1), '  - { entity: zibber-council, quote: "zibber\\ncouncil" }');
    assert.equal(article.lines.at(3), '    name: zibber council');
  });

  it('are code points in the API, behind surrogate pairs too', async () => {
    const text = `👩‍💼🇲🇰 𝒜 ${twoParagraphs}`;
    const article = await Article.open(text);
    const points = [...text];
    const { mentions, language } = await article.cast();
    assert.ok(mentions.length >= 8);
    for (const mention of mentions) assert.equal(points.slice(mention.start, mention.end).join(''), mention.quote, brief(mention));
    assert.equal(language.at(-1)!.end, points.length);
    article.put('Kovač', 2);
    await article.run('accept');
    assert.equal(article.lines.at(-1), '  - { entity: ana-kovac, quote: Kovač, nth: 2 }');
  });

  it('stay with their words through any edits of a file with CRLF and surrogate pairs', async () => {
    const article = await Article.open(`😀👩‍💼 ${twoParagraphs}😀 𝒜𝒜 end.\n`.repeat(2).replaceAll('\n', '\r\n'));
    for (const [quote, nth] of [['Kovač', 2], ['Vienna', 1], ['Frontex', 2]] as const) {
      article.put(quote, nth);
      await article.run('accept');
    }
    let state = 7;
    const random = (below: number): number => (state = (state * 1664525 + 1013904223) % 2 ** 32) % below;
    const places = async (): Promise<Map<string, vscode.Range>> => {
      const { document } = article;
      const points = [...document.getText().replaceAll('\r\n', '\n')];
      const accepted = (await article.cast()).mentions.filter(({ state }) => state === 'accepted');
      return new Map(accepted.map(({ start, end, quote }) => {
        assert.equal(points.slice(start, end).join(''), quote);
        const before = points.slice(0, start).join('').split('\n');
        const from = new vscode.Position(before.length - 1, before.at(-1)!.length);
        return [quote, new vscode.Range(from, from.translate(0, quote.length))];
      }));
    };
    const texts = ['😀', 'x\r\n𝒜', '\n', '', 'Kovač ', '👩‍💼\r\n\r\n'];
    for (let round = 0; round < 25; round++) {
      const taken = [...(await places()).values()];
      assert.equal(taken.length, 3);
      await article.edit((edit) => {
        const used: vscode.Range[] = [];
        for (let left = 1 + random(3); left > 0; left--) {
          const { document } = article;
          const start = document.positionAt(random(document.getText().length));
          const range = document.validateRange(new vscode.Range(start, document.positionAt(document.offsetAt(start) + random(9))));
          const free = [...taken, ...used].every((other) => range.end.isBefore(other.start) || range.start.isAfter(other.end));
          if (!free) continue;
          used.push(range);
          edit.replace(range, texts[random(texts.length)]!);
        }
      });
      assert.deepEqual([...(await places()).keys()].sort(), ['Frontex', 'Kovač', 'Vienna']);
      if (round % 8 === 7) await article.save();
    }
    article.put('Vienna', 2);
    await article.run('accept');
    const quotes = article.lines.filter((line) => line.includes('quote: '));
    const text = article.document.getText().replaceAll('\r\n', '\n');
    assert.equal(quotes.length, 4);
    assert.ok(article.document.isDirty || article.sidecar!.includes(createHash('sha256').update(text).digest('hex')));
  });

  it('count overlapping occurrences and those inside longer words', async () => {
    const article = await Article.open('anana Zibberanana, anana met.\n');
    article.select(['anana met', 1]);
    article.editor.selection = new vscode.Selection(article.editor.selection.start, article.editor.selection.start.translate(0, 3));
    await article.run('markAs', 'person');
    assert.equal(article.lines.at(-1), '  - { entity: ana, quote: ana, nth: 5 }');
    assert.equal((await article.mention('ana', 5)).start, 'anana Zibberanana, '.length);
  });

  it('take the text as it stands, without composing accents', async () => {
    const article = await Article.open('Kovac\u030c and Kovač met the zibbers.\n');
    article.select('Kovac\u030c');
    await article.run('markAs', 'place');
    const line = article.lines.at(-1)!;
    assert.match(line.normalize('NFD'), /Kovac\u030c/);
    assert.equal((await article.mention('Kovac\u030c')).end, 6);
    assert.doesNotMatch(line, /nth/);
  });
});
