import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSidecar } from '../../../src/annotations/read';
import { Article, outside, removeAll } from '../support';
import { labels, sidecar, SidecarEditor } from './support';

describe('completion in sidecars', () => {
  afterEach(removeAll);

  /** What an unsaved, half-typed sidecar is offered at a bar that takes the place of some words. */
  async function offered(from: string, to: string, trigger?: string): Promise<vscode.CompletionItem[]> {
    const editor = await SidecarEditor.open();
    assert.ok(sidecar.includes(from));
    return editor.completions(sidecar.replace(from, to), trigger);
  }

  it('ids that are declared, where an entity is meant, also in text that cannot be read', async () => {
    const half = '  - { entity: ¦\n  - { entity: anka-kovac, quote: Ana Kovač }';
    assert.equal(readSidecar(sidecar.replace('  - { entity: anka-kovac, quote: Ana Kovač }', half.replace('¦', ''))).readable, false);
    const items = await offered('  - { entity: anka-kovac, quote: Ana Kovač }', half);
    assert.deepEqual(labels(items).slice(0, 2), ['anka-kovac', 'freedonia']);
    assert.deepEqual([items[0]!.detail, (items[0]!.label as vscode.CompletionItemLabel).description, items[0]!.additionalTextEdits], ['Person', 'Ana Kovač', undefined]);
  });

  it('ids of events where an event is meant, places first where a place is, and never the entity itself', async () => {
    const events = labels(await offered('event: kovac-visits-skopje, quote', 'event: ¦, quote'));
    assert.ok(events[0] === 'kovac-visits-skopje' && !events.includes('freedonia'), events.join());
    assert.equal(labels(await offered('place: freedonia', 'place: ¦'))[0], 'freedonia');
    assert.ok(!labels(await offered('of: freedonia', 'of: ¦')).includes('anka-kovac'));
  });

  it('ids of other sidecars, which are declared with the choice, in the order of ids', async () => {
    const other = Article.make('Berta Zibber, chair of Esperia.\n');
    await outside(other.sidecarUri, 'entities:\n  - id: berta-zibber\n    type: person\n    name: Berta Zibber\n    role: chair\nevents:\n  - id: a-summit\n    type: meeting\n    title: "A: summit"\n');
    const editor = await SidecarEditor.open();
    const items = await editor.completions(sidecar.replace('{ entity: anka-kovac, quote: Ana', '{ entity: be¦, quote: Ana'));
    const item = items.find(({ label }) => (label as vscode.CompletionItemLabel).label === 'berta-zibber');
    assert.ok(item);
    assert.match(item.detail!, /declared here too/);
    const after = await editor.chosen(item);
    assert.equal(after, sidecar.replace('{ entity: anka-kovac, quote: Ana', '{ entity: berta-zibber, quote: Ana').replace('  - id: freedonia\n', '  - id: berta-zibber\n    type: person\n    name: Berta Zibber\n  - id: freedonia\n'));
    const [event] = (await editor.completions(sidecar.replace('event: kovac-visits-skopje, quote', 'event: a¦, quote'))).filter(({ label }) => (label as vscode.CompletionItemLabel).label === 'a-summit');
    assert.ok((await editor.chosen(event!)).includes('events:\n  - id: a-summit\n    type: meeting\n    title: "A: summit"\n  - id: kovac-visits-skopje\n'));
    const bare = await editor.completions('mentions:\n  - { entity: ¦, quote: x }\n');
    const first = bare.find(({ label }) => (label as vscode.CompletionItemLabel).label === 'berta-zibber');
    assert.equal(await editor.chosen(first!), 'entities:\n  - id: berta-zibber\n    type: person\n    name: Berta Zibber\nmentions:\n  - { entity: berta-zibber, quote: x }\n');
  });

  it('keys that an item does not have', async () => {
    assert.deepEqual(labels(await offered('quote: Ana Kovač }', 'quote: Ana Kovač, ¦ }')), ['nth', 'more', 'suggested', 'note']);
    assert.deepEqual(labels(await offered('    name: Freedonia\n', '    ¦\n')), ['name', 'role', 'of', 'note']);
    assert.deepEqual(labels(await offered('{ quote: Then, type: date }', '{ quote: Then, ¦')), ['nth', 'type', 'entity', 'event']);
    assert.deepEqual(labels(await offered('schema: dramatis/1\n', 'schema: dramatis/1\n¦\n')), ['language', 'published', 'status', 'sha256', 'note']);
    assert.deepEqual(labels(await offered('{ entity: anka-kovac, role: guest }', '{ ¦ }')), ['entity', 'role']);
    const editor = await SidecarEditor.open('');
    const [mentions] = (await editor.completions('¦')).filter(({ label }) => label === 'mentions');
    assert.equal(await editor.chosen(mentions!), 'mentions:\n  - $0');
  });

  it('items in the form in which they are written', async () => {
    const editor = await SidecarEditor.open();
    const [first, ...others] = await editor.completions('mentions:\n  -¦\n');
    assert.deepEqual(labels(others), ['event, quote', 'date, quote']);
    assert.equal(await editor.chosen(first!), 'mentions:\n  - { entity: $1, quote: $2 }\n');
    const [entity] = await editor.completions('entities:\n  ¦\n');
    assert.equal(await editor.chosen(entity!), 'entities:\n  - id: $1\n  type: $2\n  name: $3\n');
  });

  it('types, kinds, roles, statuses: built-in ones, and those used in the workspace', async () => {
    const other = Article.make('x\n');
    await outside(other.sidecarUri, 'entities:\n  - id: morava\n    type: river\n    name: Morava\n    role: border\nevents:\n  - id: flood\n    type: disaster\n    participants:\n      - { entity: morava, role: cause }\n');
    assert.deepEqual(labels(await offered('type: person', 'type: ¦')), ['person', 'organization', 'place', 'river']);
    assert.deepEqual(labels(await offered('type: date }', 'type: ¦ }')), ['person', 'organization', 'place', 'event', 'date', 'river']);
    const kinds = labels(await offered('type: visit', 'type: ¦'));
    assert.ok(kinds.includes('visit') && kinds.includes('disaster') && !kinds.includes('person'));
    const roles = labels(await offered('role: guest', 'role: ¦'));
    assert.ok(roles.includes('guest') && roles.includes('cause') && !roles.includes('border'));
    assert.ok(labels(await offered('role: Interior Minister', 'role: ¦')).includes('border'));
    assert.deepEqual(labels(await offered('article: a.txt', 'status:¦')), ['done', 'approved', 'returned']);
    const editor = await SidecarEditor.open();
    const [done] = await editor.completions('status:¦');
    assert.equal(await editor.chosen(done!), 'status: done');
  });

  it('quotes that are suggested and not annotated, with the ordinal, first those of what the mention is of', async () => {
    const editor = await SidecarEditor.open();
    const source = sidecar.replace('rejected:', '  - { entity: anka-kovac, quote: ¦\nrejected:');
    const items = await editor.completions(source);
    const quotes = items.map(({ label }) => (typeof label === 'string' ? label : `${label.label} ${label.description}`));
    assert.deepEqual(quotes[0], 'Kovač #3');
    assert.ok(quotes.includes('Petar Stojkovski') && quotes.includes('Frontex'));
    assert.ok(!quotes.includes('Ana Kovač') && !quotes.includes('Kovač #2') && !quotes.includes('6 May 2031'), quotes.join());
    assert.ok((await editor.chosen(items[0]!)).includes('  - { entity: anka-kovac, quote: Kovač, nth: 3\n'));
    const lines = await editor.completions('mentions:\n  - quote: "Kov¦\n');
    const last = lines.find(({ label }) => typeof label !== 'string' && label.description === '#3');
    assert.ok(last);
    assert.equal(await editor.chosen(last), 'mentions:\n  - quote: Kovač\n    nth: 3\n');
  });

  it('dates of the article, and occurrences of the quote with the words around them', async () => {
    const dates = labels(await offered('{ date: "2031-05-06", quote', '{ date: ¦, quote'));
    assert.deepEqual([dates[0], dates.at(-1)], ['2031-05-06', 'unknown']);
    const ordinals = await offered('Kovač, nth: 2', 'Kovač, nth: ¦');
    assert.deepEqual(labels(ordinals), ['1', '2', '3']);
    assert.match(ordinals[2]!.detail!, /left\. Kovač thanked/);
  });

  it('nothing where nothing can stand, and nothing by itself between the words of a name', async () => {
    assert.deepEqual(await offered('schema: dramatis/1', 'schema: dramatis/1 # ¦'), []);
    assert.deepEqual(await offered('quote: Ana Kovač }', 'quote: Ana Kovač } ¦'), []);
    assert.deepEqual(await offered('quote: Ana Kovač }', 'quote: Ana ¦Kovač }', ' '), []);
    assert.deepEqual(await offered('title: Kovač visits Skopje', 'title: ¦'), []);
  });
});
