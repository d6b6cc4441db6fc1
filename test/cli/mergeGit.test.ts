/** Merging through git itself, with the driver that `dramatis git install` sets up. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Annotations } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { Resolver } from '../../src/annotations/resolve';
import { article, cli, dramatis, fine, found, put, scratch, sha256, snapshot, text } from './command';
import { annotated, commit, git, init, onBranch, tryGit } from './repository';

const ana = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač' };
const petar = { id: 'petar-stojkovski', type: 'person', name: 'Petar Stojkovski' };
const first = { entity: 'ana-kovac', quote: 'Ana Kovač' };
const base: Partial<Annotations> = { entities: [ana], mentions: [first] };
const name = 'my articles/a b.txt';
const sidecar = `${name}.ann.yaml`;

/** A repository, in a folder with a space in its name, in which git merges sidecars by meaning. */
function repository(): string {
  const folder = path.join(scratch(), 'a repository');
  put(folder, name, article);
  put(folder, sidecar, annotated(article, base));
  put(folder, '.gitattributes', '* text=auto\n');
  git(folder, 'init', '-q', '-b', 'main');
  fine(folder, ['git', 'install']);
  commit(folder, 'first');
  return folder;
}

/** Two branches that decide about neighbouring lines, which a text merge cannot keep apart. */
function twoAnnotators(folder: string): void {
  onBranch(folder, 'ours', { [sidecar]: annotated(article, { ...base, mentions: [first, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }] }) });
  onBranch(folder, 'theirs', { [sidecar]: annotated(article, { entities: [ana, petar], mentions: [first, { entity: 'ana-kovac', quote: 'Kovač', nth: 3 }, { entity: 'petar-stojkovski', quote: 'Stojkovski' }] }) });
  git(folder, 'checkout', '-q', 'ours');
}

const both = annotated(article, { entities: [ana, petar], mentions: [first, { entity: 'ana-kovac', quote: 'Kovač', nth: 2 }, { entity: 'ana-kovac', quote: 'Kovač', nth: 3 }, { entity: 'petar-stojkovski', quote: 'Stojkovski' }] });

function annotations(folder: string): Annotations {
  const read = readSidecar(text(folder, sidecar));
  assert(read.readable, text(folder, sidecar));
  return read.annotations;
}

describe('git with the merge driver', function () {
  this.timeout(60_000);

  it('merges, rebases and picks what two annotators decided side by side', () => {
    for (const [command, args] of [['merge', ['-q', '--no-edit', 'theirs']], ['rebase', ['-q', 'theirs']], ['cherry-pick', ['theirs']]] as const) {
      const folder = repository();
      twoAnnotators(folder);
      git(folder, command, ...args);
      assert.equal(text(folder, sidecar), both, command);
      assert.equal(git(folder, 'status', '--porcelain'), '');
    }
  });

  it('conflicts only where both decided differently, with the names of both sides', () => {
    const folder = repository();
    onBranch(folder, 'ours', { [sidecar]: annotated(article, { ...base, entities: [{ ...ana, role: 'minister' }] }) });
    onBranch(folder, 'theirs', { [sidecar]: annotated(article, { ...base, entities: [{ ...ana, role: 'director' }] }) });
    git(folder, 'checkout', '-q', 'ours');
    assert.equal(tryGit(folder, ['merge', 'theirs']).status, 1);
    assert.match(git(folder, 'status', '--porcelain'), /^UU /);
    assert.match(text(folder, sidecar), /^<{7} .+\n {4}role: minister\n={7}\n {4}role: director\n>{7} .+$/m);
    assert.match(found(folder).findings[0]!.message, /^Unresolved merge conflict/);
  });

  it('merges two sidecars that both branches made', () => {
    const folder = repository();
    const other = 'c.txt.ann.yaml';
    onBranch(folder, 'ours', { 'c.txt': article, [other]: annotated(article, base) });
    onBranch(folder, 'theirs', { 'c.txt': article, [other]: annotated(article, { entities: [petar], mentions: [{ entity: 'petar-stojkovski', quote: 'Stojkovski' }] }) });
    git(folder, 'checkout', '-q', 'ours');
    git(folder, 'merge', '-q', '--no-edit', 'theirs');
    assert.equal(text(folder, other), annotated(article, { entities: [ana, petar], mentions: [first, { entity: 'petar-stojkovski', quote: 'Stojkovski' }] }));
  });

  it('works in a worktree, and after the repository was moved', () => {
    const folder = repository();
    twoAnnotators(folder);
    const tree = path.join(path.dirname(folder), 'a worktree');
    git(folder, 'worktree', 'add', '-q', tree, 'theirs');
    git(tree, 'merge', '-q', '--no-edit', 'ours');
    assert.equal(text(tree, sidecar), both);
    git(folder, 'worktree', 'remove', tree);
    const moved = path.join(path.dirname(folder), "moved 'here'");
    fs.renameSync(folder, moved);
    git(moved, 'reset', '-q', '--hard', 'ours');
    git(moved, 'merge', '-q', '--no-edit', 'theirs~0', '-X', 'patience');
    assert.equal(text(moved, sidecar), both);
  });

  it('follows an extension into the folder of its next version', () => {
    const folder = repository();
    const home = scratch();
    const extension = (version: string): string => path.join(home, `my extensions/dramatis.dramatis-${version}/dist/cli.js`);
    fs.mkdirSync(path.dirname(extension('0.1.0')), { recursive: true });
    fs.copyFileSync(cli, extension('0.1.0'));
    assert.equal(spawnSync(process.execPath, [extension('0.1.0'), 'git', 'install'], { cwd: folder }).status, 0);
    fs.renameSync(path.dirname(path.dirname(extension('0.1.0'))), path.dirname(path.dirname(extension('0.2.0'))));
    twoAnnotators(folder);
    git(folder, 'merge', '-q', '--no-edit', 'theirs');
    assert.equal(text(folder, sidecar), both);
  });

  it('merges as text, with markers, where no Dramatis runs', () => {
    const breaks: ((folder: string, script: string) => void)[] = [
      (_, script) => fs.rmSync(script),
      (_, script) => fs.writeFileSync(script, fs.readFileSync(script, 'utf8').replaceAll(path.dirname(cli), '/nowhere')),
      // A Node that is too old ends with 1, as a conflict does.
      (folder, script) => {
        put(folder, '../broken.js', 'syntax error');
        fs.writeFileSync(script, fs.readFileSync(script, 'utf8').replaceAll(cli, path.join(folder, '../broken.js')));
      },
    ];
    for (const damage of breaks) {
      const folder = repository();
      twoAnnotators(folder);
      damage(folder, path.join(folder, '.git/dramatis/merge-driver'));
      assert.equal(tryGit(folder, ['merge', 'theirs'], { HOME: folder }).status, 1);
      const merged = text(folder, sidecar);
      assert.match(merged, /^<{7} /m);
      for (const line of ['Kovač, nth: 2', 'Kovač, nth: 3', 'quote: Stojkovski']) assert(merged.includes(line), `${line} is lost in\n${merged}`);
    }
  });

  it('is installed once however often it is asked for, and uninstalled without a trace', () => {
    const folder = scratch({ '.gitattributes': '*.png binary\r\n*.jpg binary', 'a/b.txt': 'x' });
    init(folder);
    git(folder, 'config', 'merge.dramatis-like.name', 'other');
    const before = snapshot(folder);
    fine(path.join(folder, 'a'), ['git', 'install']);
    const installed = snapshot(folder);
    assert.equal(text(folder, '.gitattributes'), '*.png binary\r\n*.jpg binary\r\n*.ann.yaml merge=dramatis diff=dramatis\r\n');
    fine(folder, ['git', 'install']);
    assert.deepEqual(snapshot(folder), installed);
    fine(folder, ['git', 'uninstall']);
    assert.deepEqual(snapshot(folder), { ...before, '.gitattributes': '*.png binary\r\n*.jpg binary\r\n' });
    fine(folder, ['git', 'uninstall']);
    const fresh = scratch({ 'a.txt': 'x' });
    init(fresh);
    const nothing = snapshot(fresh);
    fine(fresh, ['git', 'install']);
    fine(fresh, ['git', 'uninstall']);
    assert.deepEqual(snapshot(fresh), nothing);
  });

  it('heads the hunks of a diff with the list they are in', () => {
    const folder = repository();
    const many = Array.from({ length: 8 }, (_, index) => ({ entity: 'ana-kovac', quote: `a ${index}` }));
    put(folder, sidecar, annotated(article, { ...base, mentions: many }));
    commit(folder, 'many');
    put(folder, sidecar, annotated(article, { ...base, mentions: many.map((item, index) => (index === 7 ? { ...item, note: 'x' } : item)) }));
    assert.match(git(folder, 'diff'), /^@@ .* @@ mentions:$/m);
  });
});

describe('git with the merge driver, where the article changed too', function () {
  this.timeout(60_000);
  const inserted = `Kovač spoke first.\n\n${article}`;
  const mention = (nth: number): Annotations['mentions'][number] => ({ entity: 'ana-kovac', quote: 'Kovač', ...(nth > 1 && { nth }) });

  /** Ours inserts a sentence with a name before all others and marks that; theirs marks the name in the old second paragraph. */
  function corrected(folder: string): void {
    onBranch(folder, 'ours', { [name]: inserted, [sidecar]: annotated(inserted, { ...base, mentions: [first, mention(1)] }) });
    onBranch(folder, 'theirs', { [sidecar]: annotated(article, { ...base, mentions: [first, mention(2)] }) });
  }

  function places(folder: string): string[] {
    const now = text(folder, name);
    const resolver = new Resolver(now);
    return annotations(folder).mentions.map((item) => {
      const { start } = resolver.resolve(item)!;
      return now.slice(start, start + 20).replace(/\n.*/s, '');
    });
  }

  it('resolves the mentions of each side in its own version, whichever is merged into which', () => {
    for (const [into, from, command] of [['ours', 'theirs', 'merge'], ['theirs', 'ours', 'merge'], ['ours', 'theirs', 'rebase'], ['theirs', 'ours', 'rebase'], ['ours', 'theirs', 'cherry-pick']] as const) {
      const folder = repository();
      corrected(folder);
      git(folder, 'checkout', '-q', into);
      git(folder, command, ...(command === 'merge' ? ['-q', '--no-edit'] : []), from);
      assert.deepEqual(places(folder).sort(), ['Ana Kovač met Petar ', 'Kovač spoke first.', 'Kovač thanked Fronte'], `${command} ${from} into ${into}`);
      assert.doesNotMatch(text(folder, sidecar), /sha256/);
      fine(folder, ['check', '--fix']);
      assert.equal(annotations(folder).sha256, sha256(inserted));
      assert.equal(places(folder).length, 3);
    }
  });

  it('takes nothing for resolved where a side changed the article and not its mentions', () => {
    const stale = (folder: string): boolean => dramatis(folder, ['check']).out.includes('[stale-hash]');
    for (const [into, from, command] of [['ours', 'theirs', 'merge'], ['theirs', 'ours', 'merge'], ['ours', 'theirs', 'rebase'], ['theirs', 'ours', 'rebase'], ['ours', 'theirs', 'cherry-pick'], ['theirs', 'ours', 'cherry-pick']] as const) {
      const folder = repository();
      const later = article.replace('Kovač thanked', 'Late came Kovač home.\n\nKovač thanked');
      assert.notEqual(later, article);
      onBranch(folder, 'ours', { [name]: inserted, [sidecar]: annotated(article, { ...base, mentions: [first, mention(2)] }) });
      onBranch(folder, 'theirs', { [name]: later, [sidecar]: annotated(later, { ...base, mentions: [first, mention(2), { entity: 'ana-kovac', quote: 'Frontex' }] }) });
      git(folder, 'checkout', '-q', into);
      git(folder, command, ...(command === 'merge' ? ['-q', '--no-edit'] : []), from);
      const told = `${command} ${from} into ${into}`;
      assert(stale(folder), told);
      fine(folder, ['check', '--fix']);
      assert.deepEqual(places(folder).sort(), ['Ana Kovač met Petar ', 'Frontex. Stojkovski ', 'Kovač home.', 'Kovač thanked Fronte'], told);
      assert(!stale(folder), told);
    }
  });

  it('resolves them where both changed the article', () => {
    const folder = repository();
    const appended = `${article}\nKovač left.\n`;
    onBranch(folder, 'ours', { [name]: inserted, [sidecar]: annotated(inserted, { ...base, mentions: [first, mention(1)] }) });
    onBranch(folder, 'theirs', { [name]: appended, [sidecar]: annotated(appended, { ...base, mentions: [first, mention(4)] }) });
    git(folder, 'checkout', '-q', 'ours');
    git(folder, 'merge', '-q', '--no-edit', 'theirs');
    assert.deepEqual(places(folder).sort(), ['Ana Kovač met Petar ', 'Kovač left.', 'Kovač spoke first.']);
  });

  it('resolves them in check --fix after a merge of which Dramatis knew nothing', () => {
    for (const finished of [true, false]) {
      const folder = repository();
      fine(folder, ['git', 'uninstall']);
      commit(folder, 'without');
      // Ours meets the new first occurrence, theirs the one that used to be: in both sidecars that is the same line.
      onBranch(folder, 'ours', { [name]: inserted, [sidecar]: annotated(inserted, { ...base, mentions: [first, mention(1)] }) });
      onBranch(folder, 'theirs', { [sidecar]: annotated(article, { ...base, mentions: [first, mention(1), mention(3)] }) });
      git(folder, 'checkout', '-q', 'ours');
      tryGit(folder, ['merge', '--no-edit', 'theirs']);
      put(folder, sidecar, annotated(inserted, { ...base, mentions: [first, mention(1), mention(3), { entity: 'ana-kovac', quote: 'Skopje' }] }).replace(/sha256.*\n/, ''));
      if (finished) commit(folder, 'merged');
      const { rules, status } = found(folder);
      assert.deepEqual([rules, status], [['stale-hash'], 1]);
      fine(folder, ['check', '--fix']);
      assert.deepEqual(places(folder).sort(), ['Ana Kovač met Petar ', 'Kovač met Petar Stoj', 'Kovač in Vienna.', 'Kovač spoke first.', 'Skopje on 6 May 2031'].sort());
      assert.equal(annotations(folder).sha256, sha256(inserted));
      const once = text(folder, sidecar);
      fine(folder, ['check', '--fix']);
      assert.equal(text(folder, sidecar), once);
    }
  });

  it('finds mentions in the wrong place after a text merge without a conflict', () => {
    const folder = repository();
    fine(folder, ['git', 'uninstall']);
    const far = Array.from({ length: 6 }, (_, index) => ({ date: `203${index}`, quote: `6 May 203${index}` }));
    const before = { entities: [ana, petar], mentions: [first, ...far] };
    put(folder, sidecar, annotated(article, before));
    commit(folder, 'without');
    onBranch(folder, 'ours', { [name]: inserted, [sidecar]: annotated(inserted, before) });
    onBranch(folder, 'theirs', { [sidecar]: annotated(article, { ...before, mentions: [...before.mentions, mention(2)] }) });
    git(folder, 'checkout', '-q', 'ours');
    git(folder, 'merge', '-q', '--no-edit', 'theirs');
    assert.equal(annotations(folder).sha256, sha256(inserted), 'nothing in the sidecar tells');
    assert(found(folder).rules.includes('stale-hash'));
    dramatis(folder, ['check', '--fix']);
    assert(annotations(folder).mentions.some(({ quote, nth }) => quote === 'Kovač' && nth === 3));
    assert(!found(folder).rules.includes('stale-hash'));
  });

  it('never puts a mention elsewhere whose words have gone: check tells', () => {
    const folder = repository();
    const shorter = article.replace('Kovač thanked Frontex. ', '');
    onBranch(folder, 'ours', { [name]: shorter, [sidecar]: annotated(shorter, { ...base, mentions: [first, mention(2)] }) });
    onBranch(folder, 'theirs', { [sidecar]: annotated(article, { ...base, mentions: [first, mention(2)] }) });
    git(folder, 'checkout', '-q', 'ours');
    git(folder, 'merge', '-q', '--no-edit', 'theirs');
    const { rules, status } = found(folder);
    assert.deepEqual([rules, status], [['missing-quote'], 1]);
    assert.equal(annotations(folder).mentions.length, 3);
  });
});
