import assert from 'node:assert/strict';
import { article, dramatis, fine, found, put, scratch, sha256, snapshot, text } from './command';

const sidecar = (id: string, more = ''): string => `schema: dramatis/1
language: en
sha256: "${sha256(article)}"
entities:
  - { id: ${id}, type: organization, name: Frontex${more} }
mentions:
  - { entity: ${id}, quote: Frontex }
`;
const cast = `# Who is who.
entities:
  - id: frontex
    type: organization
    name: Frontex
    names: { mk: Фронтекс }
    was: [border-agency]
`;
const files = (more: Record<string, string>): Record<string, string> => ({ 'in/a.txt': article, 'in/a.txt.ann.yaml': sidecar('frontex'), ...more });

describe('dramatis check with cast.yaml', () => {
  it('finds former ids and mends them, and nothing else of the sidecar', () => {
    const folder = scratch(files({ '.git/HEAD': '', 'cast.yaml': cast, 'in/b.txt': article, 'in/b.txt.ann.yaml': sidecar('border-agency') }));
    const { status, findings } = found(folder);
    assert.equal(status, 1);
    assert.deepEqual(findings.filter(({ rule }) => rule === 'former-id').map(({ file, line, column, severity }) => [file.replace(/\\/g, '/'), line, column, severity]), [['in/b.txt.ann.yaml', 5, 7, 'error']]);
    assert.equal(dramatis(folder, ['check', '--fix']).status, 0);
    assert.equal(text(folder, 'in/b.txt.ann.yaml'), sidecar('frontex'));
    assert.equal(text(folder, 'cast.yaml'), cast);
  });

  it('lets one name stand under two ids that are declared distinct', () => {
    const folder = scratch(files({ 'cast.yaml': '', 'in/b.txt': article, 'in/b.txt.ann.yaml': sidecar('frontex-band') }));
    assert.deepEqual(found(folder).rules, ['two-ids']);
    put(folder, 'cast.yaml', 'distinct:\n  - [frontex, frontex-band]\n');
    assert.deepEqual(found(folder, '--strict'), { status: 0, findings: [], rules: [] });
  });

  it('reports what is wrong in it, and types that differ from it', () => {
    const folder = scratch(files({ 'cast.yaml': 'entities:\n  - { id: frontex, type: person, name: Frontex, colour: red }\n  - { id: Two, type: person, name: Two }\ndistinct:\n  - [frontex, nobody]\n' }));
    const { status, findings } = found(folder);
    assert.equal(status, 1);
    assert.deepEqual(findings.map(({ rule, severity, file, line }) => [rule, severity, file.replace(/\\/g, '/'), line]).sort(), [
      ['cast-entry', 'error', 'cast.yaml', 3], ['two-types', 'error', 'in/a.txt.ann.yaml', 5], ['undeclared-id', 'warning', 'cast.yaml', 5], ['unknown-key', 'warning', 'cast.yaml', 2],
    ]);
  });

  it('says where it cannot be read, and checks without it', () => {
    const folder = scratch(files({ 'cast.yaml': 'entities: frontex\n' }));
    const { status, err } = dramatis(folder, ['check']);
    assert.deepEqual([status, err], [2, 'dramatis: cast.yaml:1:11: entities is a list.\n']);
  });
});

describe('dramatis suggest --cast with cast.yaml', () => {
  const story = 'The ministers met Zoran Quibble in Geneva.\n';
  const suggested = (folder: string, file = 'new.txt'): Record<string, unknown>[] => (JSON.parse(fine(folder, ['suggest', '--cast', 'in', file])) as { mentions: Record<string, unknown>[] }).mentions;

  it('knows its entities by all their names, the nearest file upwards', () => {
    const folder = scratch({ '.git/HEAD': '', 'new.txt': story, 'mk.txt': 'Зоран Квибл рече дека владата ќе одлучи.\n', 'in/x.txt': '', 'cast.yaml': 'entities:\n  - { id: z-quibble, type: person, name: Zoran Quibble, names: { mk: Зоран Квибл }, was: zoran-quibble }\n' });
    const people = (file: string): unknown[] => suggested(folder, file).filter(({ type }) => type === 'person').map(({ quote, entity }) => [quote, entity]);
    assert.deepEqual([...people('new.txt'), ...people('mk.txt')], [['Zoran Quibble', 'z-quibble'], ['Зоран Квибл', 'z-quibble']]);
  });

  it('takes a former id in a sidecar for the one of today', () => {
    const own = 'entities:\n  - { id: quibble, type: person, name: Zoran Quibble }\nmentions:\n  - { entity: quibble, quote: Zoran Quibble }\n';
    const folder = scratch({ 'new.txt': story, 'in/x.txt': 'Zoran Quibble', 'in/x.txt.ann.yaml': own, 'in/cast.yaml': 'entities:\n  - { id: z-quibble, type: person, name: Z. Quibble, was: [quibble] }\n' });
    assert.deepEqual(suggested(folder).find(({ quote }) => quote === 'Zoran Quibble')!['entity'], 'z-quibble');
  });
});

describe('dramatis cast', () => {
  it('exports what is annotated, and adds it to what is there', () => {
    const folder = scratch(files({ 'in/b.txt': article, 'in/b.txt.ann.yaml': sidecar('iom').replaceAll('Frontex', 'IOM') }));
    const before = snapshot(folder);
    const printed = fine(folder, ['cast', 'export']);
    assert.equal(printed, 'schema: dramatis/1\nentities:\n  - id: frontex\n    type: organization\n    name: Frontex\n  - id: iom\n    type: organization\n    name: IOM\n');
    assert.deepEqual(snapshot(folder), before);
    put(folder, 'in/cast.yaml', cast);
    assert.equal(fine(folder, ['cast', 'export', 'in', '--write']), '');
    assert.equal(text(folder, 'in/cast.yaml'), `${cast}  - id: iom\n    type: organization\n    name: IOM\n`);
    const again = snapshot(folder);
    fine(folder, ['cast', 'export', 'in', '--write']);
    assert.deepEqual(snapshot(folder), again);
  });

  it('imports tables, all or nothing', () => {
    const folder = scratch({ 'good.csv': 'name,type,role\nAna Kovač,person,Mayor\n', 'bad.csv': 'name,type\nBo\n', 'cast.yaml': cast });
    const { status, err } = dramatis(folder, ['cast', 'import', 'good.csv', 'bad.csv', '--into', 'cast.yaml']);
    assert.deepEqual([status, err], [2, 'dramatis: bad.csv:2: This row has 1 fields, and the first line 2.\n']);
    assert.equal(text(folder, 'cast.yaml'), cast);
    assert.equal(fine(folder, ['cast', 'import', 'good.csv']), 'schema: dramatis/1\nentities:\n  - id: ana-kovac\n    type: person\n    name: Ana Kovač\n    offices:\n      - { role: Mayor }\n');
    fine(folder, ['cast', 'import', 'good.csv', '--into', 'cast.yaml']);
    assert.equal(text(folder, 'cast.yaml'), cast.replace('  - id: frontex', '  - id: ana-kovac\n    type: person\n    name: Ana Kovač\n    offices:\n      - { role: Mayor }\n  - id: frontex'));
  });

  it('asks for a type that the file does not state', () => {
    const folder = scratch({ 'a.csv': 'name\nAna\n' });
    assert.equal(dramatis(folder, ['cast', 'import', 'a.csv']).err, 'dramatis: a.csv:2: Ana has no type, and none was given.\n');
    assert.match(fine(folder, ['cast', 'import', 'a.csv', '--type', 'person']), /type: person\n/);
  });

  it('never writes to a file that it cannot read', () => {
    const folder = scratch({ 'a.csv': 'name,type\nAna,person\n', 'cast.yaml': 'entities: [\n' });
    const { status, err } = dramatis(folder, ['cast', 'import', 'a.csv', '--into', 'cast.yaml']);
    assert.equal(status, 2);
    assert.match(err, /^dramatis: cast\.yaml:\d+:\d+: /);
    assert.equal(text(folder, 'cast.yaml'), 'entities: [\n');
  });

  it('says how it is used', () => {
    const folder = scratch();
    assert.match(dramatis(folder, ['cast']).err, /^dramatis: cast takes export or import; see dramatis help cast\n$/);
    assert.match(dramatis(folder, ['cast', 'import']).err, /^dramatis: cast import needs a file/);
    assert.match(dramatis(folder, ['cast', 'export', 'nowhere']).err, /^dramatis: nowhere: no such folder\n$/);
  });
});
