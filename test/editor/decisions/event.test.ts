import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from '../../host/eventually';
import { Article, difference, removeAll, twoParagraphs } from '../support';

/** Presses keys in the form as a person would, once it shows. */
async function press(...commands: string[]): Promise<void> {
  for (const command of commands) {
    await pause(300);
    await vscode.commands.executeCommand(command);
  }
}

describe('events made by hand', () => {
  afterEach(removeAll);

  it('are made of the sentence under the cursor in one step, which is undone in one', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('met');
    await article.run('newEvent', undefined, {});
    assert.deepEqual(article.lines.slice(article.lines.indexOf('events:')), [
      'events:',
      '  - id: ana-kovac-petar-stojkovski-met',
      '    type: meeting',
      '    title: "Ana Kovač, Petar Stojkovski: met"',
      '    date: "2031-05-06"',
      '    place: skopje',
      '    participants:',
      '      - { entity: ana-kovac }',
      '      - { entity: petar-stojkovski }',
      'mentions:',
      '  - { event: ana-kovac-petar-stojkovski-met, quote: met }',
    ]);
    assert.deepEqual(article.lines.filter((line) => line.includes('- id:')), ['  - id: ana-kovac', '  - id: petar-stojkovski', '  - id: skopje', '  - id: ana-kovac-petar-stojkovski-met']);
    await article.run('undo');
    assert.equal(article.sidecar, undefined);
  });

  it('are called by the words that are selected', async () => {
    const article = await Article.open('Kovač praised the talks with Frontex.\n');
    article.select('talks with Frontex');
    await article.run('newEvent', undefined, { type: 'meeting', date: '2031-05' });
    const [event] = (await article.cast()).events.filter(({ state }) => state === 'accepted');
    assert.deepEqual([event!.title, event!.type, event!.date], ['talks with Frontex', 'meeting', '2031-05']);
    assert.ok(article.lines.includes('  - { event: talks-with-frontex, quote: talks with Frontex }'));
  });

  it('can be saved from the form by one key, and left by another', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('met');
    const left = article.run('newEvent');
    await press('workbench.action.closeQuickOpen');
    await left;
    assert.equal(article.sidecar, undefined);
    const saved = article.run('newEvent');
    await press('workbench.action.acceptSelectedQuickOpenItem');
    await saved;
    assert.ok(article.lines.includes('    date: "2031-05-06"'));
  });

  it('are changed by the same form, and lose what they referred to alone', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('met');
    await article.run('newEvent', undefined, {});
    const before = article.sidecar;
    const id = 'ana-kovac-petar-stojkovski-met';
    await article.run('editEvent', article.item(id), { title: 'Skopje talks', type: 'visit' });
    assert.deepEqual(difference(before, article.sidecar), ['-    type: meeting', '-    title: "Ana Kovač, Petar Stojkovski: met"', '+    type: visit', '+    title: Skopje talks']);
  });

  it('take in participants, one line each', async () => {
    const article = await Article.open(twoParagraphs);
    article.put('met');
    await article.run('newEvent', undefined, { title: 'Skopje talks' });
    const before = article.sidecar;
    article.put('Frontex');
    await article.run('addParticipant', undefined, 'skopje-talks', 'observer');
    assert.deepEqual(difference(before, article.sidecar), ['+  - id: european-border-and-coast-guard-agency', '+    type: organization', '+    name: Frontex', '+      - { entity: european-border-and-coast-guard-agency, role: observer }']);
    await article.run('addParticipant', article.item('skopje-talks'), 'ana-kovac', 'host');
    assert.ok(article.lines.includes('      - { entity: ana-kovac, role: host }'));
    assert.equal(article.lines.filter((line) => line.includes('{ entity: ana-kovac')).length, 1);
  });
});
