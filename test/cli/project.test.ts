import assert from 'node:assert/strict';
import path from 'node:path';
import { article, dramatis, found, put, scratch, sha256 } from './command';

const sidecar = `schema: dramatis/1
sha256: "${sha256(article)}"
entities:
  - { id: frontex, type: agency, name: Frontex }
mentions:
  - { entity: frontex, quote: Frontex }
`;
const declared = 'types:\n  - { id: agency, slot: type6 }\n';
const files = (more: Record<string, string>): Record<string, string> => ({ 'in/a.txt': article, 'in/a.txt.ann.yaml': sidecar, ...more });

describe('dramatis check with dramatis.yaml', () => {
  it('warns of types that are not declared only where there is one', () => {
    assert.deepEqual(found(scratch(files({}))).rules, []);
    const folder = scratch(files({ 'dramatis.yaml': '' }));
    const { status, findings } = found(folder);
    assert.deepEqual(findings.map(({ file, line, column, rule, severity }) => [file, line, column, rule, severity]), [[path.join('in', 'a.txt.ann.yaml'), 4, 20, 'unknown-type', 'warning']]);
    assert.equal(status, 0);
    assert.equal(dramatis(folder, ['check', '--strict']).status, 1);
    put(folder, 'dramatis.yaml', declared);
    assert.deepEqual(found(folder, '--strict'), { status: 0, findings: [], rules: [] });
  });

  it('takes the nearest one upwards, not beyond the paths that were given', () => {
    const folder = scratch(files({ 'dramatis.yaml': '', 'in/dramatis.yaml': declared }));
    assert.deepEqual(found(folder).rules, []);
    const outer = scratch(files({ 'dramatis.yaml': '' }));
    assert.deepEqual(found(outer, 'in').rules, []);
    assert.deepEqual(found(outer, 'in/a.txt').rules, []);
    assert.deepEqual(found(outer, 'in', '.').rules, ['unknown-type']);
  });

  it('looks up to the root of the repository, and no further', () => {
    const folder = scratch(files({ '.git/HEAD': '', 'dramatis.yaml': '' }));
    assert.deepEqual(found(folder, 'in').rules, ['unknown-type']);
    const above = scratch(files({ 'in/.git/HEAD': '', 'dramatis.yaml': '' }));
    assert.deepEqual(found(above, 'in').rules, []);
    assert.deepEqual(found(above).rules, []);
  });

  it('reports what is wrong in it, once, at its line', () => {
    const folder = scratch(files({ 'b.txt': '', 'b.txt.ann.yaml': '', 'dramatis.yaml': `${declared}  - { id: ship, slot: type6 }\ncolour: red\n` }));
    const { status, findings } = found(folder);
    assert.deepEqual(findings.map(({ file, line, column, rule }) => [file, line, column, rule]), [['dramatis.yaml', 3, 23, 'project-settings'], ['dramatis.yaml', 4, 1, 'unknown-key']]);
    assert.equal(status, 1);
  });

  it('says where one cannot be read, and checks without it', () => {
    const folder = scratch(files({ 'dramatis.yaml': 'types: law\n' }));
    const { status, err, out } = dramatis(folder, ['check']);
    assert.equal(status, 2);
    assert.equal(err, 'dramatis: dramatis.yaml:1:8: types is a list.\n');
    assert.match(out, /^dramatis\.yaml:1:8: error: types is a list\. \[unreadable\]\n1 sidecar checked, 1 finding\n$/);
    put(folder, 'dramatis.yaml', 'kinds: []\n---\n');
    assert.equal(dramatis(folder, ['check']).status, 2);
  });
});
