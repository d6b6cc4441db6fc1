import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { article, dramatis, found, put, scratch, sha256, snapshot, text } from './command';

const good = `schema: dramatis/1
sha256: "${sha256(article)}"
entities:
  - { id: ana-kovac, type: person, name: Ana Kovač }
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
`;
const pair = (sidecar: string): string => scratch({ 'a.txt': article, 'a.txt.ann.yaml': sidecar });

/** One sidecar each, with what is wrong with it and where. */
const rules: [rule: string, sidecar: string, place: string][] = [
  ['unknown-key', `${good}colour: red\n`, '7:1'],
  ['incomplete', `${good}  - { entity: ana-kovac, date: unknown, quote: Kovač }\n`, '7:5'],
  ['missing-quote', `${good}  - { entity: ana-kovac, quote: Kovać }\n`, '7:26'],
  ['missing-quote', `${good}  - { entity: ana-kovac, quote: Kovač, nth: 4 }\n`, '7:40'],
  ['missing-quote', `${good}  - { entity: ana-kovac, quote: Kovač, nth: 2, more: [{ quote: nowhere }] }\n`, '7:48'],
  ['undeclared-id', `${good}  - { entity: nobody, quote: Skopje }\n`, '7:7'],
  ['undeclared-id', `${good}  - { event: ana-kovac, quote: Skopje }\n`, '7:7'],
  ['undeclared-id', `${good}  - { entity: __proto__, quote: Skopje }\n`, '7:7'],
  ['undeclared-id', good.replace('Kovač }', 'Kovač, of: constructor }'), '4:53'],
  ['undeclared-id', `${good}events:\n  - { id: e, type: visit, place: nowhere }\n`, '8:27'],
  ['undeclared-id', `${good}events:\n  - { id: e, type: visit, participants: [{ entity: nobody }] }\n`, '8:27'],
  ['duplicate-id', good.replace('mentions', '  - { id: ana-kovac, type: person, name: Ana K. }\nmentions'), '5:7'],
  ['bad-date', `published: 6 May 2031\n${good}`, '1:1'],
  ['bad-language', `language: English (US)\n${good}`, '1:1'],
  ['duplicate-mention', `${good}  - { entity: ana-kovac, quote: Ana Kovač }\n`, '7:26'],
  ['contradiction', `${good}rejected:\n  - { quote: Ana Kovač, type: person }\n`, '6:26'],
  ['stale-hash', good.replace(/sha256: .*/, `sha256: "${'0'.repeat(64)}"`), '2:1'],
];
const warnings = ['duplicate-mention', 'contradiction', 'stale-hash'];

describe('dramatis check', () => {
  it('finds nothing in good sidecars', () => {
    const folder = pair(good);
    assert.deepEqual(found(folder), { status: 0, findings: [], rules: [] });
    assert.equal(dramatis(folder, ['check']).out, '1 sidecar checked, 0 findings\n');
    assert.equal(dramatis(scratch(), ['check', '--strict']).out, '0 sidecars checked, 0 findings\n');
  });

  for (const [rule, sidecar, place] of rules) {
    it(`finds ${rule} at ${place} of ${JSON.stringify(sidecar.split('\n').at(-2))}`, () => {
      const folder = pair(sidecar);
      const { status, findings } = found(folder);
      assert.deepEqual(findings.map(({ file, line, column, rule: name }) => [file, `${line}:${column}`, name]), [['a.txt.ann.yaml', place, rule]]);
      const warning = warnings.includes(rule);
      assert.equal(findings[0]!.severity, warning ? 'warning' : 'error');
      assert.equal(status, warning ? 0 : 1);
      assert.equal(dramatis(folder, ['check', '--strict']).status, 1);
      assert.match(dramatis(folder, ['check']).out, new RegExp(`^a\\.txt\\.ann\\.yaml:${place}: (error|warning): .+ \\[${rule}\\]\n1 sidecar checked, 1 finding\n$`));
    });
  }

  it('finds an id that is an entity and an event, or of two types', () => {
    assert.deepEqual(found(pair(`${good}events:\n  - { id: ana-kovac, type: visit }\n`)).rules, ['duplicate-id', 'two-types']);
    assert.deepEqual(found(pair(good.replace('mentions', '  - { id: ana-kovac, type: place, name: Ana }\nmentions'))).rules, ['duplicate-id', 'two-types']);
  });

  it('finds what only several sidecars tell', () => {
    const folder = pair(good);
    const other = (entity: string, rest = ''): void => {
      put(folder, 'b.txt', 'Nobody met Ana Kovač');
      put(folder, 'b.txt.ann.yaml', `${entity}\n${rest}`);
    };
    other('entities: [{ id: ana-kovac, type: place, name: Kovač }]', 'rejected: [{ quote: Ana Kovač, type: person }]\n');
    assert.deepEqual(found(folder).rules, ['two-types']);
    other('events: [{ id: ana-kovac, type: visit }]', 'rejected: [{ quote: Ana Kovač, type: person }]\n');
    assert.deepEqual(found(folder).rules, ['two-types']);
    other('entities: [{ id: kovac, type: person, name: Ana Kovač }]', 'mentions: [{ entity: kovac, quote: Ana Kovač }]\n');
    assert.deepEqual(found(folder).rules, ['two-ids']);
    other('note: none');
    const { status, findings } = found(folder);
    assert.deepEqual(findings.map(({ rule, severity, file }) => [rule, severity, file]), [['missed-name', 'warning', 'b.txt.ann.yaml']]);
    assert.equal(status, 0);
    assert.equal(found(folder, '--strict').status, 1);
  });

  it('misses no name that stands inside a longer word first, and takes none that does so only', () => {
    const folder = pair(good);
    put(folder, 'b.txt', 'Ana Kovačova came. Ana Kovač too.');
    put(folder, 'c.txt', 'Ana Kovačova and Diana Kovač came.');
    for (const name of ['b.txt', 'c.txt']) put(folder, `${name}.ann.yaml`, 'note: x\n');
    assert.deepEqual(found(folder).findings.map(({ file, rule }) => [file, rule]), [['b.txt.ann.yaml', 'missed-name']]);
  });

  it('reads files, folders and articles, each sidecar once, and passes over what holds none', () => {
    const folder = pair(`${good}colour: red\n`);
    assert.equal(found(folder, 'a.txt', '.', './a.txt.ann.yaml', path.join(folder, 'a.txt.ann.yaml')).findings.length, 1);
    put(folder, 'node_modules/x.txt.ann.yaml', 'colour: red\n');
    put(folder, 'x.ann.yaml/y.txt', 'A folder that is named like a sidecar.');
    fs.symlinkSync('nowhere', path.join(folder, 'broken.txt.ann.yaml'));
    fs.symlinkSync('.', path.join(folder, 'circle'));
    assert.deepEqual(found(folder).rules, ['unknown-key']);
  });

  it('says where a sidecar without an article is', () => {
    const folder = scratch({ 'gone.txt.ann.yaml': 'note: x\n', 'sp ace\nline.txt.ann.yaml': 'note: x\n' });
    const { findings, status } = found(folder);
    assert.deepEqual(findings.map(({ rule, file }) => [rule, file]), [['missing-article', 'gone.txt.ann.yaml'], ['missing-article', 'sp ace\nline.txt.ann.yaml']]);
    assert.equal(status, 1);
    assert.match(dramatis(folder, ['check']).out, /^gone[^\n]+\nsp ace\\nline\.txt\.ann\.yaml:1:1: [^\n]+\n2 sidecars/);
  });

  it('prints SARIF that code hosts take', () => {
    const folder = scratch({ 'ä b#?%.txt.ann.yaml': 'colour: red\n', 'ä b#?%.txt': 'x' });
    const [absolute] = ['check', 'check'].map(() => path.join(folder, 'ä b#?%.txt.ann.yaml'));
    const { status, out } = dramatis(folder, ['check', '--format', 'sarif']);
    assert.equal(status, 1);
    const log = JSON.parse(out);
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-2\.1\.0/);
    const [{ tool, results }] = log.runs;
    assert.equal(tool.driver.name, 'dramatis');
    assert.deepEqual(tool.driver.rules, [{ id: 'unknown-key', shortDescription: { text: 'A key is not one of the format.' }, defaultConfiguration: { level: 'error' } }]);
    const [{ ruleId, level, message, locations }] = results;
    assert.deepEqual([ruleId, level, typeof message.text], ['unknown-key', 'error', 'string']);
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, '%C3%A4%20b%23%3F%25.txt.ann.yaml');
    assert.deepEqual(region, { startLine: 1, startColumn: 1 });
    const whole = JSON.parse(dramatis(folder, ['check', '--format', 'sarif', absolute!]).out);
    assert.equal(whole.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri.slice(0, 8), 'file:///');
    assert.deepEqual(JSON.parse(dramatis(scratch(), ['check', '--format', 'sarif']).out).runs[0].results, []);
  });

  describe('--fix', () => {
    it('restores a hash, an ordinal and a declaration, and touches no other byte', () => {
      const broken = `# mine\nmentions:   # all\n  - {entity: ana-kovac , quote: 'Ana Kovač', nth: 3}   # one\n\n  - { quote: Skopje, entity: skopje }\ncolour: red\n`;
      const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': broken, 'b.txt': 'Ana Kovač, Skopje', 'b.txt.ann.yaml': 'entities:\n  - { id: ana-kovac, type: person, name: Ana Kovač, role: judge }\n  - { id: skopje, type: place, name: Skopje }\nrejected: [{ quote: Ana Kovač }]\n' });
      const { rules, status } = found(folder, '--fix');
      assert.deepEqual([rules, status], [['unknown-key'], 1]);
      assert.equal(text(folder, 'a.txt.ann.yaml'), `# mine
sha256: ${/^[a-z]/.test(sha256(article)) ? sha256(article) : `"${sha256(article)}"`}
entities:
  - id: ana-kovac
    type: person
    name: Ana Kovač
  - id: skopje
    type: place
    name: Skopje
${broken.slice(7).replace(', nth: 3', '')}`);
      const before = snapshot(folder);
      found(folder, '--fix');
      assert.deepEqual(snapshot(folder), before);
    });

    it('takes away what stands there twice, to the letter', () => {
      const folder = pair(`${good.replace('mentions', '  - { id: ana-kovac, type: person, name: Ana Kovač }\n  - { id: ana-kovac, type: person, name: Ana K. }\nmentions')}  - { entity: ana-kovac, quote: Ana Kovač } # again\n`);
      assert.deepEqual(found(folder, '--fix').rules, ['duplicate-id']);
      assert.equal(text(folder, 'a.txt.ann.yaml'), good.replace('mentions', '  - { id: ana-kovac, type: person, name: Ana K. }\nmentions'));
    });

    it('fixes nothing that has two answers or none', () => {
      const one = 'sha256: "0"\nmentions:\n  - { entity: x, quote: Kovač, nth: 9 }\n  - { entity: x, quote: gone }\n  - { entity: z, quote: Skopje }\n  - { entity: z, quote: Skopje, nth: 2 }\n  - { entity: e, quote: Vienna }\n';
      const folder = scratch({
        'a.txt': article, 'a.txt.ann.yaml': one, 'unreadable.txt.ann.yaml': 'note: a\nnote: b\n', 'gone.txt.ann.yaml': 'note: x\n',
        'b.txt': '', 'b.txt.ann.yaml': 'sha256: "1"\nentities:\n  - { id: x, type: person, name: X }\n  - { id: e, type: place, name: E }\n',
        'c.txt': '', 'c.txt.ann.yaml': 'sha256: "1"\nentities:\n  - { id: x, type: place, name: X }\nevents:\n  - { id: e, type: visit }\n',
      });
      const before = snapshot(folder);
      assert.equal(dramatis(folder, ['check', '--fix']).status, 2);
      assert.deepEqual(snapshot(folder), before);
    });

    it('says what it cannot write, and checks the others', () => {
      const folder = scratch({ 'a.txt': article, 'a.txt.ann.yaml': good.replace(/sha256: .*\n/, ''), 'full.cjs': `const fs = require('node:fs'); fs.promises.open = () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' }));` });
      const before = snapshot(folder);
      const { status, err, out } = dramatis(folder, ['check', '--fix'], { env: { NODE_OPTIONS: '--require ./full.cjs' } });
      assert.deepEqual([status, err], [2, 'dramatis: a.txt.ann.yaml: read-only file system\n']);
      assert.equal(out, '1 sidecar checked, 0 findings\n');
      assert.deepEqual(snapshot(folder), before);
    });
  });
});
