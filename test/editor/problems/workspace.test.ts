import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { Article, outside, removeAll, set } from '../support';
import { fix, offered, told } from './support';

function declaring(id: string, type: string, name: string, quote = name): string {
  return `schema: dramatis/1\nentities:\n  - id: ${id}\n    type: ${type}\n    name: ${name}\nmentions:\n  - { entity: ${id}, quote: ${quote} }\n`;
}

describe('Problems of the whole workspace', () => {
  beforeEach(() => set('dramatis.suggestions.enabled', false));
  afterEach(removeAll);

  it('are one name under two ids, told of the few, in the sidecar and in the open article', async () => {
    const texts = ['Zora Lunar came.\n', 'Zora Lunar left.\n', 'Zora Lunar spoke.\n'];
    const [one, two, three] = texts.map((text, index) => Article.make(text, { name: `zora-${index}.txt`, sidecar: declaring(index === 0 ? 'lunar' : 'zora-lunar', 'person', 'Zora Lunar') }));
    await one!.show();
    const [problem] = await told(one!.sidecarUri, 'two-ids: id: lunar');
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(problem!.relatedInformation!.map(({ location }) => [location.uri.toString(), location.range.start.line]), [[two!.sidecarUri.toString(), 2]]);
    await told(one!.uri, 'two-ids: Zora Lunar');
    await told(two!.sidecarUri);
    assert.deepEqual((await offered(one!.uri, 'two-ids')).map(({ title }) => title), ['Use zora-lunar instead of lunar (changes 1 sidecar)', 'Use lunar instead of zora-lunar (changes 2 sidecars)']);
    await fix(one!.uri, 'two-ids', 'Use lunar instead of zora-lunar (changes 2 sidecars)');
    for (const article of [one, two, three]) assert.equal(article!.sidecar, declaring('lunar', 'person', 'Zora Lunar'));
    await told(one!.sidecarUri);
    await two!.show();
    await two!.run('undo');
    for (const article of [two, three]) assert.equal(article!.sidecar, declaring('zora-lunar', 'person', 'Zora Lunar'));
    await told(one!.sidecarUri, 'two-ids: id: lunar');
    await fix(one!.sidecarUri, 'two-ids', 'Use zora-lunar instead of lunar (changes 1 sidecar)');
    assert.equal(one!.sidecar, declaring('zora-lunar', 'person', 'Zora Lunar'));
    await told(one!.uri);
  });

  it('are one id for two types, of which one is chosen here or everywhere', async () => {
    const [one, two] = ['person', 'place'].map((type, index) => Article.make('Morava again.\n', { name: `morava-${index}.txt`, sidecar: declaring('morava', type, 'Morava') }));
    await two!.show();
    await told(two!.sidecarUri, 'two-types: type: place');
    await told(one!.sidecarUri);
    await fix(two!.uri, 'two-types', 'Make morava a Place everywhere (changes 1 sidecar)');
    assert.equal(one!.sidecar, declaring('morava', 'place', 'Morava'));
    await told(two!.sidecarUri);
    await two!.run('undo');
    await one!.show();
    await one!.run('undo');
    assert.equal(one!.sidecar, declaring('morava', 'person', 'Morava'));
    await told(two!.sidecarUri, 'two-types: type: place');
    await fix(two!.sidecarUri, 'two-types', 'Make morava a Person here');
    assert.equal(two!.sidecar, declaring('morava', 'person', 'Morava'));
  });

  it('follow changes from outside, and name unreadable sidecars that nobody has opened', async () => {
    const open = await Article.open('Nothing here.\n', { sidecar: 'note: x\n' });
    const one = Article.make('Tisa Vrba came.\n', { name: 'tisa-1.txt', sidecar: declaring('tisa-vrba', 'person', 'Tisa Vrba') });
    const two = Article.make('Tisa Vrba came.\n', { name: 'tisa-2.txt' });
    await outside(two.sidecarUri, declaring('vrba', 'person', 'Tisa Vrba'));
    await told(two.sidecarUri, 'two-ids: id: vrba');
    await outside(two.sidecarUri, 'note: x\nnote: y\n');
    await told(two.sidecarUri, 'unreadable: note');
    await outside(two.sidecarUri, declaring('tisa-vrba', 'person', 'Tisa Vrba'));
    await told(two.sidecarUri);
    assert.ok(one.sidecar && open.sidecar);
  });

  it('declare an id as other sidecars do', async () => {
    Article.make('Drina Planina.\n', { name: 'drina-1.txt', sidecar: declaring('drina-planina', 'person', 'Drina Planina') });
    const sidecar = 'schema: dramatis/1\nmentions:\n  - { entity: drina-planina, quote: Planina }\n';
    const article = await Article.open('Planina left.\n', { name: 'drina-2.txt', sidecar });
    await told(article.uri, 'undeclared-id: Planina');
    const [action] = await offered(article.sidecarUri, 'undeclared-id');
    assert.equal(action?.title, 'Declare “Drina Planina” (Person) as other sidecars do');
    assert.equal(action.isPreferred, true);
    await fix(article.sidecarUri, 'undeclared-id', action.title);
    assert.equal(article.sidecar, declaring('drina-planina', 'person', 'Drina Planina', 'Planina'));
    await told(article.uri);
  });

  it('are restored all at once where they have one answer, after a question, as one step of undo', async () => {
    const twice = `${declaring('sava-uska', 'person', 'Sava Uska')}  - { entity: sava-uska, quote: Sava Uska }\nsha256: "${createHash('sha256').update('Sava Uska.\n').digest('hex')}"\n`;
    const articles = [1, 2].map((number) => Article.make('Sava Uska.\n', { name: `sava-${number}.txt`, sidecar: twice }));
    for (const article of articles) await article.show();
    const questions: string[] = [];
    const { window } = vscode;
    const { showInformationMessage } = window;
    Object.assign(window, { showInformationMessage: (question: string, _options: unknown, answer: string) => (questions.push(question), Promise.resolve(answer)) });
    try {
      await articles[0]!.run('fixAll');
    } finally {
      Object.assign(window, { showInformationMessage });
    }
    assert.equal(questions.length, 1);
    assert.match(questions[0]!, /in \d+ sidecars\?$/);
    const once = twice.replace(/( {2}- \{ entity: sava-uska.*\n)\1/, '$1');
    for (const article of articles) assert.equal(article.sidecar, once);
    await articles[1]!.run('undo');
    for (const article of articles) assert.equal(article.sidecar, twice);
  });
});
