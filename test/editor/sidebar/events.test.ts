import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations, Event } from '../../../src/annotations/model';
import { noSettings } from '../../../src/annotations/project';
import type { TreeOptions } from '../../../src/editor/sidebar/actors';
import { EventFilter } from '../../../src/editor/sidebar/eventFilter';
import { eventNodes } from '../../../src/editor/sidebar/events';
import { Gathering } from '../../../src/editor/sidebar/gathering';
import type { TreeNode } from '../../../src/editor/sidebar/nodes';
import { sourceOf, Texts, type Source } from '../../../src/editor/sidebar/sources';

const folder = 'file:///one';
const people = [{ id: 'ana', type: 'person', name: 'Ana Kovač' }, { id: 'zef', type: 'person', name: 'Zef Berisha' }];
const kinds = ['meeting', 'visit', 'conference'];

function source(name: string, events: readonly Event[]): Source {
  const said: Annotations = { entities: people, events, mentions: [], rejected: [] };
  return sourceOf(vscode.Uri.parse(`${folder}/${name}`), folder, said);
}

/** Twenty events in two years; Ana hosts each fourth, Zef is in all of these with her. */
const many = source('many', Array.from({ length: 20 }, (_, index): Event => ({
  id: `event-${index}`, type: kinds[index % 3]!, title: `Event ${index}`,
  ...(index < 19 && { date: `${index < 10 ? 2030 : 2031}-0${1 + (index % 2)}-1${index % 10}` }),
  ...(index % 4 === 0 && { participants: [{ entity: 'ana', role: 'host' }, { entity: 'zef' }] }),
})));

async function rows(sources: Source[], options: Partial<TreeOptions> = {}, depth = 3): Promise<string[]> {
  const gathering = new Gathering();
  await gathering.sync(sources);
  const nodes = await eventNodes(gathering, { openOnly: false, inWorkspace: true, byKind: false, texts: new Texts(() => ''), settingsOf: () => noSettings, ...options });
  const lines = async (some: readonly TreeNode[], level: number): Promise<string[]> => {
    const parts = await Promise.all(some.map(async (node) => {
      const { label, description } = node.item();
      const line = `${' '.repeat(level)}${typeof label === 'string' ? label : label!.label} [${String(description ?? '')}]`;
      return [line, ...(level + 1 < depth ? await lines(await node.children(), level + 1) : [])];
    }));
    return parts.flat();
  };
  return lines(nodes, 0);
}

describe('the view of events', () => {
  it('has a few by date, those without one last', async () => {
    const few = source('few', [{ id: 'b', type: 'visit', title: 'B' }, { id: 'c', type: 'visit', title: 'C', date: '2031-02' }, { id: 'a', type: 'visit', title: 'A', date: '2030' }]);
    assert.deepEqual(await rows([few], {}, 1), ['2030 A [0 · visit]', '2031-02 C [0 · visit]', 'B [0 · visit]']);
  });

  it('tells what is announced, on whose margins something is, and asks whether it is one of elsewhere', async () => {
    const told = source('told', []);
    const events = [{ id: 'forum', type: 'conference', title: 'Forum', date: '2031' }, { id: 'talks', type: 'meeting', title: 'Talks', date: '2032', announced: true as const, within: 'forum', question: 'same as Chat in b.txt? 62 %: same place, same day' }];
    const [, talks] = await rows([sourceOf(told.article, folder, { ...told.said, events })], {}, 1);
    assert.equal(talks, '2032 Talks [0 · same as Chat in b.txt? 62 %: same place, same day · meeting · announced · on the margins of Forum]');
  });

  it('groups many by year, and a year with many by month', async () => {
    assert.deepEqual(await rows([many], {}, 1), ['2030 [10]', '2031 [9]', 'Without a date [1]']);
    const more = source('more', Array.from({ length: 10 }, (_, index): Event => ({ id: `more-${index}`, type: 'visit', title: `More ${index}`, date: '2031-05' })));
    assert.deepEqual((await rows([many, more], {}, 2)).filter((line) => / 20\d\d \[/.test(line) || /^20/.test(line)).slice(-4), ['2031 [19]', ' January 2031 [5]', ' February 2031 [4]', ' May 2031 [10]']);
  });

  it('groups by kind where that is wanted', async () => {
    assert.deepEqual(await rows([many], { byKind: true }, 1), ['Conference [6]', 'Meeting [7]', 'Visit [7]']);
  });

  it('shows of an actor what they took part in, as what, and with whom', async () => {
    const shown = await rows([many], { actor: { id: 'ana', folder } }, 2);
    assert.equal(shown.filter((line) => /^\S/.test(line)).length, 5);
    assert.deepEqual(shown.slice(0, 3), ['2030-01-10 Event 0 [0 · meeting · as host]', ' Ana Kovač [host]', ' Zef Berisha []']);
  });

  it('takes the actor of a row, and nobody who takes part in nothing', async () => {
    const gathering = new Gathering();
    await gathering.sync([many]);
    const filter = new EventFilter();
    assert.equal(await filter.choose(gathering, { argument: { id: 'nobody', folder } }), false);
    assert.equal(filter.message, undefined);
    assert.equal(await filter.choose(gathering, { argument: { id: 'zef', folder } }), true);
    assert.equal(filter.message, 'Only events in which Zef Berisha takes part.');
    filter.clear();
    assert.equal(filter.actor, undefined);
  });
});
