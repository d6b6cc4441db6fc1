/** `dramatis merge` by itself: what it writes, and what it says by its exit status. */
import assert from 'node:assert/strict';
import type { Annotations } from '../../src/annotations/model';
import { article, dramatis, fine, found, put, scratch, snapshot, text, wrong } from './command';
import { annotated } from './repository';

const ana = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač' };
const petar = { id: 'petar-stojkovski', type: 'person', name: 'Petar Stojkovski' };
const first = { entity: 'ana-kovac', quote: 'Ana Kovač' };
const base: Partial<Annotations> = { entities: [ana], mentions: [first] };

function files(ours: Partial<Annotations>, theirs: Partial<Annotations>): string {
  return scratch({ 'a.txt': article, base: annotated(article, base), 'a.txt.ann.yaml': annotated(article, ours), theirs: annotated(article, theirs) });
}

const three = ['base', 'a.txt.ann.yaml', 'theirs'];

describe('dramatis merge', () => {
  it('writes what both added into OURS and nothing else', () => {
    const folder = files({ ...base, mentions: [first, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] }, { entities: [ana, petar], mentions: [first, { entity: 'petar-stojkovski', quote: 'Stojkovski' }] });
    const before = snapshot(folder);
    assert.equal(fine(folder, ['merge', ...three]), '');
    const merged = annotated(article, { entities: [ana, petar], mentions: [first, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }, { entity: 'petar-stojkovski', quote: 'Stojkovski' }] });
    assert.deepEqual(snapshot(folder), { ...before, 'a.txt.ann.yaml': Buffer.from(merged).toString('latin1') });
  });

  it('puts what both decided differently between markers, which check shows at their line', () => {
    const folder = files({ ...base, entities: [{ ...ana, role: 'minister' }] }, { ...base, entities: [{ ...ana, role: 'director' }], mentions: [first, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] });
    const { status, err, out } = dramatis(folder, ['merge', ...three]);
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, /^dramatis: a\.txt\.ann\.yaml: conflict: entities "ana-kovac"\n$/);
    const merged = text(folder, 'a.txt.ann.yaml');
    assert.match(merged, /^<{7} ours\n {4}role: minister\n={7}\n {4}role: director\n>{7} theirs\nmentions:$/m);
    assert.match(merged, /nth: 2/, 'what is in no conflict is merged');
    const checked = found(folder, 'a.txt.ann.yaml');
    assert.equal(checked.status, 2);
    assert.deepEqual(checked.findings.map(({ rule, line, column }) => [rule, line, column]), [['unreadable', merged.split('\n').indexOf('<<<<<<< ours') + 1, 1]]);
    assert.match(checked.findings[0]!.message, /^Unresolved merge conflict/);
  });

  it('finds conflicts in any sidecar with markers, however long they are', () => {
    const folder = files({ ...base, entities: [{ ...ana, role: 'minister' }] }, { ...base, entities: [{ ...ana, role: 'director' }] });
    assert.equal(dramatis(folder, ['merge', ...three, '--marker-size', '12', '--ours-label', 'HEAD', '--theirs-label', 'a branch']).status, 1);
    assert.match(text(folder, 'a.txt.ann.yaml'), /^<{12} HEAD\n[^]*^={12}\n[^]*^>{12} a branch$/m);
    assert.match(found(folder, 'a.txt.ann.yaml').findings[0]!.message, /^Unresolved merge conflict/);
  });

  it('leaves what cannot be read to the text merge of git, with its markers', () => {
    const folder = files(base, base);
    put(folder, 'theirs', `${text(folder, 'theirs')}note: "half\n`);
    const clean = dramatis(folder, ['merge', ...three]);
    assert.equal(clean.status, 0, clean.err);
    assert.match(clean.err, /^dramatis: theirs:\d+:\d+: .* \(theirs\): merged as text\n$/);
    assert.equal(text(folder, 'a.txt.ann.yaml'), text(folder, 'theirs'));
    put(folder, 'a.txt.ann.yaml', `${text(folder, 'base')}note: mine\n`);
    assert.equal(dramatis(folder, ['merge', ...three]).status, 1);
    assert.match(text(folder, 'a.txt.ann.yaml'), /^<{7} ours\nnote: mine\n={7}\nnote: "half\n>{7} theirs$/m);
  });

  it('drops the hash where each side has its own, and check --fix restores it', () => {
    const folder = files(base, base);
    put(folder, 'a.txt.ann.yaml', text(folder, 'base').replace(/sha256: .*/, `sha256: "${'1'.repeat(64)}"`));
    put(folder, 'theirs', text(folder, 'base').replace(/sha256: .*/, `sha256: "${'2'.repeat(64)}"`).replace('mentions:', 'mentions:\n  - { entity: ana-kovac, quote: Kovač, nth: 2 }'));
    assert.equal(dramatis(folder, ['merge', ...three]).status, 0);
    assert.doesNotMatch(text(folder, 'a.txt.ann.yaml'), /sha256/);
    fine(folder, ['check', '--fix', 'a.txt.ann.yaml']);
    assert.match(text(folder, 'a.txt.ann.yaml'), /sha256/);
  });

  it('says what is wrong with how it is called', () => {
    const folder = files(base, base);
    wrong(folder, ['merge', 'base', 'a.txt.ann.yaml'], /three files/);
    wrong(folder, ['merge', ...three, 'more'], /three files/);
    wrong(folder, ['merge', ...three, '--marker-size', 'x'], /number/);
    wrong(folder, ['merge', 'nothing', 'a.txt.ann.yaml', 'theirs'], /nothing: no such file/);
    wrong(folder, ['git'], /install or uninstall/);
    wrong(folder, ['git', 'install'], /not in a git repository/);
  });
});
