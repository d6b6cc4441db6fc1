import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import * as vscode from 'vscode';
import type { Annotations, Entity, Event, Mention } from '../../../src/annotations/model';
import { pack } from '../../../src/annotations/packed';
import { Table } from '../../../src/annotations/packedCast';
import type { Gathered, Piece } from '../../../src/editor/sidebar/gathered';
import { Gathering } from '../../../src/editor/sidebar/gathering';
import { Items } from '../../../src/editor/sidebar/items';
import type { TreeNode } from '../../../src/editor/sidebar/nodes';
import { Paths } from '../../../src/editor/sidebar/paths';
import { letters, mostRows, rowsOf } from '../../../src/editor/sidebar/ranges';
import { closedSource, sourceOf, type Source } from '../../../src/editor/sidebar/sources';
import { Entry } from '../../../src/editor/store/index/entry';

const one = 'file:///one';
const two = 'file:///two';

function source(name: string, said: Partial<Annotations>, folder = one): Source {
  return sourceOf(vscode.Uri.parse(`${folder}/${name}`), folder, { entities: [], events: [], mentions: [], ...said });
}

function ana(facts: Partial<Entity> = {}, ...mentions: Partial<Mention>[]): Partial<Annotations> {
  return { entities: [{ id: 'ana', type: 'person', name: 'Ana', ...facts }], mentions: mentions.map((mention) => ({ entity: 'ana', quote: 'Ana', ...mention })) };
}

async function rows(gathering: Gathering): Promise<string[]> {
  const brief = ({ folder, id, type, name, details, date, state, size, open }: Gathered): string => [folder, id, type, name, ...details, date ?? '-', state, `${size}/${open}`].join(' ');
  const items = [...(await gathering.items('entity', () => true)), ...(await gathering.items('event', () => true))];
  return [...items.map(brief), `dates ${gathering.dates.size}/${gathering.dates.open}`].sort();
}

async function fresh(...sources: Source[]): Promise<string[]> {
  const gathering = new Gathering();
  await gathering.sync(sources);
  return rows(gathering);
}

describe('the cast of many articles', () => {
  const a = source('a', ana({ name: 'Ana K.', role: 'minister' }, {}, { nth: 2, suggested: true }));
  const b = source('b', { ...ana({ name: 'Ana Kovač', role: 'guest' }, { suggested: true }), events: [{ id: 'talks', type: 'meeting', title: 'Talks', date: '2031-05-06', place: 'ana' } satisfies Event] });
  const c = source('c', { ...ana({ type: 'place', name: 'Ana Petra Kovač' }), mentions: [{ date: '2031', quote: '2031' }, { event: 'talks', quote: 'Talks' }], events: [{ id: 'talks', type: 'visit' }] });

  it('is that of all together: the first says what it is, the fullest name stands, mentions add up', async () => {
    assert.deepEqual(await fresh(a, b, c), ['dates 1/0', `${one} ana person Ana Petra Kovač minister - accepted 3/2`, `${one} talks meeting Talks 2031-05-06 accepted 1/0`].sort());
    assert.deepEqual(await fresh(c, b, a), await fresh(a, b, c));
  });

  it('is the same whatever came and went on the way', async () => {
    const gathering = new Gathering();
    const steps: Source[][] = [[c], [c, a], [a, b, c], [b, c], [source('b', ana()), c], [source('b', {}), a], [a, b], [], [b]];
    for (const sources of steps) {
      await gathering.sync(sources);
      assert.deepEqual(await rows(gathering), await fresh(...sources));
    }
  });

  it('is the same where articles share strings, or some of them do, or others than before', async () => {
    const shared = new Table();
    const said = (from: Source): Annotations => ({ ...(from.said as Annotations), rejected: [] });
    const entry = (from: Source, table: Table): Source => closedSource(new Entry(from.key, from.folder, pack(said(from), table)));
    const undeclared = source('d', { entities: [{ id: 'bor', type: 'person', name: 'Bor', of: 'ana' }], mentions: [{ entity: 'nobody', quote: 'x' }, { entity: 'ana', quote: 'Ana' }] });
    const all = [a, b, c, undeclared, source('a', ana({ name: 'Ana of Two' }), two)];
    const packed = all.map((one) => entry(one, shared));
    const own = all.map((one) => entry(one, new Table()));
    const gathering = new Gathering();
    const steps: (readonly [Source, Source])[][] = [[0, 1], [0, 1, 2], [0, 1, 2, 3], [1, 2], [2, 4], [], [0, 1, 2, 3, 4]].map((numbers) => numbers.map((at) => [packed[at]!, all[at]!] as const));
    steps.splice(2, 0, [[own[0]!, all[0]!], [packed[1]!, all[1]!]], [[all[0]!, all[0]!], [packed[1]!, all[1]!], [packed[2]!, all[2]!]], [[packed[0]!, all[0]!], [own[1]!, all[1]!]]);
    for (const step of steps) {
      await gathering.sync(step.map(([one]) => one));
      assert.deepEqual(await rows(gathering), await fresh(...step.map(([, one]) => one)));
    }
    for (const order of [packed, own, [...packed].reverse(), [own[0]!, packed[1]!, all[2]!, packed[3]!, own[4]!]]) {
      for (const step of [order, order.slice(1), order.slice(0, 2), [], order]) {
        await gathering.sync(step);
        assert.deepEqual(await rows(gathering), await fresh(...step.map(({ key }) => all.find((one) => one.key === key)!)));
      }
    }
  });

  it('is the same where strings are added while it is gathered', async () => {
    const table = new Table();
    const gathering = new Gathering();
    const all: Source[] = [];
    for (let at = 0; at < 40; at++) {
      const said: Annotations = { entities: [{ id: `p${at}`, type: 'person', name: `P ${at}` }, { id: `p${at >> 1}x`, type: 'place', name: `X ${at}` }], events: [], mentions: [{ entity: `p${at}`, quote: 'P' }], rejected: [] };
      all.push(closedSource(new Entry(`${one}/${at}`, one, pack(said, table))));
      await gathering.sync(all);
    }
    assert.deepEqual(await rows(gathering), await fresh(...all));
    assert.equal((await gathering.items('entity', () => true)).length, 60);
    await gathering.sync(all.slice(20));
    assert.deepEqual(await rows(gathering), await fresh(...all.slice(20)));
  });

  it('is the same where articles are packed', async () => {
    const twice = source('e', { entities: [{ id: 'ana', type: 'person', name: 'First' }, { id: 'ana', type: 'place', name: 'Second' }], events: [{ id: 'talks', type: 'visit', suggested: true }, { id: 'talks', type: 'meeting' }], mentions: [{ entity: 'ana', quote: 'Ana' }, { event: 'talks', quote: 'x', suggested: true }, { event: 'nothing', quote: 'y' }] });
    const all = [a, b, c, source('d', { mentions: [{ entity: 'nobody', quote: 'x', suggested: true }, { date: 'unknown', quote: 'y', suggested: true }] }), twice];
    const packed = all.map(({ key, folder, said }) => closedSource(new Entry(key, folder, pack({ ...(said as Annotations), rejected: [] }, new Table()))));
    assert.deepEqual(await fresh(...packed), await fresh(...all));
    for (const at of all.keys()) assert.deepEqual(await fresh(packed[at]!), await fresh(all[at]!));
    const gathering = new Gathering();
    await gathering.sync(packed);
    assert.equal((await gathering.mentions('entity', { id: 'nobody', folder: one }, () => true)).length, 1);
    assert.equal((await gathering.mentions('event', { id: 'nothing', folder: one }, () => true)).length, 1);
  });

  it('keeps the ids of workspace folders apart', async () => {
    const other = source('a', ana({ name: 'Ana of Two' }, {}), two);
    const gathering = new Gathering();
    await gathering.sync([a, other]);
    assert.deepEqual((await gathering.items('entity', () => true)).map(({ folder, name }) => [folder, name]).sort(), [[one, 'Ana K.'], [two, 'Ana of Two']]);
    assert.deepEqual((await gathering.mentions('entity', { id: 'ana', folder: two }, () => true)).map(({ article }) => article.toString()), [`${two}/a`]);
  });

  it('has what is mentioned and not declared under its id', async () => {
    assert.deepEqual(await fresh(source('a', { mentions: [{ entity: 'nobody', quote: 'x', suggested: true }] })), ['dates 0/0', `${one} nobody unknown nobody - suggested 1/1`]);
  });
});

describe('an entity or event of many articles', () => {
  const optional = (...values: string[]) => fc.constantFrom(undefined, ...values);
  const piece = fc.record({ declared: fc.boolean(), type: fc.constantFrom('person', 'place'), name: fc.constantFrom('A', 'Bb', 'Cc', 'Ddd'), details: fc.constantFrom([], ['x'], ['y']), question: optional('q', 'r'), date: optional('1', '2'), place: optional('p', 'o'), state: fc.constantFrom('accepted' as const, 'suggested' as const), size: fc.nat(3), open: fc.nat(2) }).map((facts) => ({ id: 'ana', ...facts }) as Piece);
  const told = ({ type, name, details, question, date, place, state, size, open, articles }: Gathered) => ({ type, name, details, question, date, place, state, size, open, articles });

  /** Each fact of the first article by path that says it. */
  function expected(all: readonly (readonly [path: string, piece: Piece])[], fullest: boolean): ReturnType<typeof told> {
    const declared = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one).filter((one) => one.declared);
    const first = <Key extends 'question' | 'date' | 'place'>(key: Key) => declared.find((one) => one[key] !== undefined)?.[key];
    const longest = Math.max(...declared.map(({ name }) => name.length));
    const sum = (key: 'size' | 'open') => all.reduce((total, [, one]) => total + one[key], 0);
    return {
      type: declared[0]?.type ?? 'unknown', name: (fullest ? declared.find(({ name }) => name.length === longest) : declared[0])?.name ?? 'ana', details: declared.find(({ details }) => details.length > 0)?.details ?? [],
      question: first('question'), date: first('date'), place: first('place'),
      state: all.some(([, { state }]) => state === 'accepted') ? 'accepted' : 'suggested', size: sum('size'), open: sum('open'), articles: all.length,
    };
  }

  it('is what the first says, in whatever order they come, also when one has gone', () => {
    const all = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), piece), { selector: ([path]) => path });
    fc.assert(fc.property(all, fc.boolean(), fc.nat(5), (pieces, fullest, gone) => {
      const paths = new Paths();
      const items = new Items(one, fullest, paths);
      const numbers = (path: string): number => paths.of(path, path);
      for (const [path, each] of pieces) items.count(each, numbers(path), 1);
      const item = items.get('ana');
      assert.deepEqual(item && told(item), pieces.length === 0 ? undefined : expected(pieces, fullest));
      const left = pieces.filter((_, at) => at !== gone);
      if (left.length === pieces.length) return;
      const [path, each] = pieces[gone]!;
      items.count(each, numbers(path), -1);
      items.forgetStale();
      for (const [other, offered] of left) items.offer(offered, numbers(other));
      items.freshened();
      if (left.length === 0) return assert.equal(items.get('ana'), undefined);
      assert.deepEqual(told(items.get('ana')!), expected(left, fullest));
    }));
  });
});

describe('many rows', () => {
  const leaf = (id: string): TreeNode => ({ id, children: () => [], item: () => new vscode.TreeItem(id) });
  const divided = (names: readonly string[]) => rowsOf({
    items: names.map((name, at) => ({ name, id: `id-${String(at).padStart(5, '0')}` })),
    part: letters, label: (part) => part, compareParts: (a, b) => (a < b ? -1 : 1), isOpen: () => false,
    compare: (a, b) => (a.name < b.name ? -1 : 1), nodes: (items) => items.map(({ id }) => leaf(id)), is: ({ id }, wanted) => id === wanted,
  }, undefined);
  /** All rows below, and no more than are bearable below one. */
  const leaves = async (nodes: readonly TreeNode[]): Promise<string[]> => {
    assert.ok(nodes.length <= mostRows, `${nodes.length} rows`);
    return (await Promise.all(nodes.map(async (node) => (node.id.startsWith('range ') ? leaves(await node.children()) : [node.id])))).flat();
  };

  it('are shown as they are up to a number, and divided by their first letters beyond', async () => {
    const names = Array.from({ length: mostRows }, (_, at) => `${'ABC'[at % 3]}na ${at}`);
    assert.equal((await divided(names)).length, mostRows);
    assert.deepEqual((await divided([...names, 'Čedo'])).map((node) => node.item().label), ['A', 'B', 'C', 'Č']);
    assert.equal((await leaves(await divided([...names, 'Čedo']))).length, mostRows + 1);
  });

  it('are divided also where all have one name', async () => {
    const ids = await leaves(await divided(Array.from({ length: 5000 }, () => '𝒜na')));
    assert.equal(new Set(ids).size, 5000);
  });
});
