import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMention, addRejection, confirm, declare, moveMention, relink, removeItem, removeMention, renameItem, reselect, retypeItem } from '../../src/annotations/decide';
import { empty, type Annotations, type Mention } from '../../src/annotations/model';
import { annotations as anyAnnotations } from './arbitraries';

const ana = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', role: 'Minister', of: 'freedonia' };
const freedonia = { id: 'freedonia', type: 'place', name: 'Freedonia' };
const geneva = { id: 'geneva', type: 'place', name: 'Geneva' };
const visit = { id: 'visit', type: 'visit', place: 'geneva', participants: [{ entity: 'ana-kovac', role: 'guest' }, { entity: 'iom' }] };
const kovac: Mention = { entity: 'ana-kovac', quote: 'Kovač', nth: 2 };

const value: Annotations = {
  ...empty,
  article: 'a.txt',
  entities: [ana, freedonia, geneva],
  events: [{ ...visit, suggested: true }],
  mentions: [{ entity: 'ana-kovac', quote: 'Ana Kovač' }, { ...kovac, suggested: true }, { event: 'visit', quote: 'visit', suggested: true }, { date: 'unknown', quote: 'Tuesday' }],
  rejected: [{ quote: 'Geneva', type: 'organization' }, { quote: 'Bern', entity: 'geneva' }],
};
const ids = ({ entities, events }: Annotations) => [...entities, ...events].map(({ id }) => id);

describe('a decision', () => {
  it('to declare adds what is new and leaves what is there', () => {
    const next = declare(value, { entities: [{ ...ana, name: 'Other' }, { id: 'iom', type: 'organization', name: 'IOM' }], events: [{ id: 'visit', type: 'other' }, { id: 'talk', type: 'talk' }] });
    assert.deepEqual(ids(next), ['ana-kovac', 'freedonia', 'geneva', 'iom', 'visit', 'talk']);
    assert.equal(next.entities[0], ana);
    assert.equal(declare(value, { entities: [ana] }), value);
  });

  it('to accept a mention adds it with what it names', () => {
    const next = addMention(empty, { entity: 'geneva', quote: 'Geneva' }, 'place', { entities: [geneva] });
    assert.deepEqual(next, { ...empty, entities: [geneva], mentions: [{ entity: 'geneva', quote: 'Geneva' }] });
  });

  it('to accept a mention that is there changes nothing', () => {
    assert.equal(addMention(value, { entity: 'ana-kovac', quote: 'Ana Kovač', nth: 1 }, 'person'), value);
  });

  it('to accept a suggested mention confirms it', () => {
    assert.deepEqual(addMention(value, kovac, 'person').mentions[1], kovac);
    assert.equal(addMention(value, kovac, 'person').mentions.length, 4);
  });

  it('to accept the same words as something else adds a mention', () => {
    assert.equal(addMention(value, { entity: 'geneva', quote: 'Ana Kovač' }, 'place').mentions.length, 5);
  });

  it('to accept takes back a no to the same words as the same type or link, and no other', () => {
    assert.deepEqual(addMention(value, { entity: 'geneva', quote: 'Geneva' }, 'organization').rejected, [value.rejected[1]]);
    assert.deepEqual(addMention(value, { entity: 'geneva', quote: 'Bern' }, 'place').rejected, [value.rejected[0]]);
    for (const [mention, type] of [[{ entity: 'geneva', quote: 'Geneva' }, 'place'], [{ entity: 'geneva', quote: 'Geneva', nth: 2 }, 'organization'], [{ entity: 'bern', quote: 'Bern' }, 'place']] as const) {
      assert.equal(addMention(value, mention, type).rejected, value.rejected);
    }
  });

  it('to confirm takes the flags of a mention and its event away, and of nothing else', () => {
    const next = confirm(value, value.mentions[2]!);
    assert.deepEqual(next.mentions[2], { event: 'visit', quote: 'visit' });
    assert.deepEqual(next.events, [visit]);
    assert.equal(next.mentions[1], value.mentions[1]);
    assert.equal(confirm(value, value.mentions[1]!).events[0], value.events[0]);
  });

  it('to reject adds a no once', () => {
    const no = { quote: 'Tuesday', nth: 2, type: 'date' };
    assert.deepEqual(addRejection(value, no).rejected, [...value.rejected, no]);
    assert.equal(addRejection(value, { quote: 'Geneva', nth: 1, type: 'organization' }), value);
    assert.equal(addRejection(value, { quote: 'Geneva', type: 'place' }).rejected.length, 3);
  });

  it('to remove one mention of several leaves what it names', () => {
    const next = removeMention(value, value.mentions[1]!);
    assert.deepEqual(next, { ...value, mentions: value.mentions.filter((_, index) => index !== 1) });
  });

  const one: Annotations = { ...empty, entities: [ana, freedonia, geneva], mentions: [kovac] };
  it('to remove the last mention removes the entity, and what only it referred to', () => {
    assert.deepEqual(ids(removeMention(one, kovac)), ['geneva']);
  });

  it('to remove the last mention of an event removes it with its place and participants', () => {
    const told: Mention = { event: 'visit', quote: 'visit' };
    assert.deepEqual(ids(removeMention({ ...one, events: [visit], mentions: [told] }, told)), []);
    assert.deepEqual(ids(removeMention({ ...one, events: [visit], mentions: [told, kovac] }, told)), ['ana-kovac', 'freedonia']);
  });

  const kept: [string, Partial<Annotations>][] = [
    ['another entity is of it', { entities: [ana, freedonia, geneva, { ...geneva, id: 'x', of: 'ana-kovac' }] }],
    ['it takes part in an event', { events: [visit] }],
    ['an event takes place there', { events: [{ id: 'e', type: 'visit', place: 'ana-kovac' }] }],
    ['somebody noted something', { entities: [{ ...ana, note: 'sure?' }, freedonia, geneva] }],
  ];
  for (const [name, more] of kept) it(`to remove the last mention keeps an entity where ${name}`, () => assert(ids(removeMention({ ...one, ...more }, kovac)).includes('ana-kovac')));

  it('to remove keeps what it is told to keep, and then what that refers to', () => {
    assert.deepEqual(ids(removeMention(one, kovac, ({ id }) => id === 'ana-kovac')), ['ana-kovac', 'freedonia', 'geneva']);
    assert.deepEqual(ids(removeMention(one, kovac, ({ id }) => id === 'freedonia')), ['freedonia', 'geneva']);
  });

  it('to remove a date or a circle of entities ends', () => {
    assert.equal(removeMention(value, value.mentions[3]!).mentions.length, 3);
    const self = { ...ana, of: 'ana-kovac' };
    assert.deepEqual(removeMention({ ...one, entities: [self] }, kovac).mentions, []);
  });

  it('to remove an item takes all that refers to it away', () => {
    const next = removeItem(value, 'ana-kovac');
    assert.deepEqual(next.mentions, value.mentions.slice(2));
    assert.deepEqual(next.events[0]!.participants, [{ entity: 'iom' }]);
    assert.deepEqual(removeItem(next, 'iom').events[0], { id: 'visit', type: 'visit', place: 'geneva', suggested: true });
    assert.deepEqual(removeItem(value, 'freedonia').entities[0], { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', role: 'Minister' });
    assert(!('place' in removeItem(value, 'geneva').events[0]!));
    assert.deepEqual(ids(removeItem(value, 'visit')), ['ana-kovac', 'freedonia', 'geneva']);
    assert.equal(removeItem(value, 'visit').mentions.length, 3);
  });

  it('to retype or rename changes that alone', () => {
    assert.deepEqual(retypeItem(value, 'geneva', 'city'), { ...value, entities: [ana, freedonia, { ...geneva, type: 'city' }] });
    assert.deepEqual(retypeItem(value, 'visit', 'talk').events[0], { ...value.events[0], type: 'talk' });
    assert.deepEqual(renameItem(value, 'geneva', 'Genf'), { ...value, entities: [ana, freedonia, { ...geneva, name: 'Genf' }] });
    assert.deepEqual(renameItem(value, 'visit', 'A visit').events[0], { ...value.events[0], title: 'A visit' });
  });

  it('to link a mention elsewhere keeps its words and note, accepts it, and sweeps', () => {
    const mention: Mention = { entity: 'ana-kovac', quote: 'Kovač', nth: 2, more: [{ quote: 'x' }], suggested: true, note: 'n' };
    const next = relink({ ...one, mentions: [mention] }, mention, { target: { entity: 'boris' }, entities: [{ id: 'boris', type: 'person', name: 'Boris' }] });
    assert.deepEqual(next.mentions, [{ entity: 'boris', quote: 'Kovač', nth: 2, more: [{ quote: 'x' }], note: 'n' }]);
    assert.deepEqual(ids(next), ['geneva', 'boris']);
    assert.deepEqual(relink({ ...one, mentions: [mention] }, mention, { target: { date: 'unknown' } }, () => true).entities, one.entities);
  });

  it('to link a mention to what it names keeps the entity', () => assert.deepEqual(relink(one, kovac, { target: { entity: 'ana-kovac' } }), one));

  it('to link a mention to what the same words name already leaves one of them', () => {
    const twin: Mention = { entity: 'geneva', quote: 'Kovač', nth: 2 };
    assert.deepEqual(relink({ ...one, mentions: [kovac, twin] }, kovac, { target: { entity: 'geneva' } }).mentions, [twin]);
  });

  it('to select anew changes ordinals alone, and nothing where none changed', () => {
    const next = reselect(value, ({ quote, nth }) => (quote === 'Kovač' ? { quote } : { quote, ...(nth && { nth }) }));
    assert.deepEqual(next.mentions, [value.mentions[0], { entity: 'ana-kovac', quote: 'Kovač', suggested: true }, ...value.mentions.slice(2)]);
    assert.equal(reselect(value, () => undefined), value);
    assert.equal(reselect(value, ({ quote, nth }) => ({ quote, nth: nth ?? 1 })), value);
  });

  it('to give a mention other words accepts it there, and leaves one where there is a twin', () => {
    const moved = moveMention(value, value.mentions[1]!, { quote: 'Minister Kovač' });
    assert.deepEqual(moved.mentions[1], { entity: 'ana-kovac', quote: 'Minister Kovač' });
    assert.deepEqual(moveMention(value, value.mentions[1]!, { quote: 'Ana Kovač' }).mentions, [value.mentions[0], ...value.mentions.slice(2)]);
    const visited = moveMention(value, value.mentions[2]!, { quote: 'working visit', nth: 2 });
    assert.deepEqual(visited.mentions[2], { event: 'visit', quote: 'working visit', nth: 2 });
    assert.equal(visited.events[0]!.suggested, undefined);
    assert.deepEqual(moveMention(value, value.mentions[3]!, { quote: 'last Tuesday' }, '2031-05-06').mentions[3], { date: '2031-05-06', quote: 'last Tuesday' });
    assert.deepEqual(moveMention(value, value.mentions[3]!, { quote: 'last Tuesday' }).mentions[3], { date: 'unknown', quote: 'last Tuesday' });
  });

  it('never changes the annotations it was made on, and leaves no reference to what it swept', () => {
    const references = ({ mentions, entities, events }: Annotations) =>
      new Set([...mentions.flatMap((item) => item.entity ?? item.event ?? []), ...entities.flatMap(({ of }) => of ?? []), ...events.flatMap(({ place, participants }) => [place ?? [], ...(participants ?? []).map(({ entity }) => entity)].flat())]);
    fc.assert(fc.property(anyAnnotations, fc.nat(), (before, pick) => {
      const copy = structuredClone(before);
      const mention = before.mentions[pick % Math.max(1, before.mentions.length)];
      if (!mention) return;
      const after = removeMention(before, mention);
      assert.deepEqual(before, copy);
      const declared = ids(before);
      for (const id of references(after)) assert(!declared.includes(id) || ids(after).includes(id));
      for (const item of [...before.entities, ...before.events]) if (item.note !== undefined) assert(ids(after).includes(item.id));
    }));
  });
});
