import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addMention, addRejection, confirm, relink, removeItem, removeMention, renameItem, reselect, retypeItem, setItemNote, setMentionNote, setStatus } from '../../src/annotations/decide';
import { lists, type Annotations, type Event, type Participant, type Selector } from '../../src/annotations/model';
import { pairOf, type Extent, type MapNode } from '../../src/annotations/nodes';
import { readSidecar } from '../../src/annotations/read';
import type { Sidecar } from '../../src/annotations/sidecar';
import { keyExtent } from '../../src/annotations/where';
import { editSidecar, LayoutError, meaning } from '../../src/annotations/write';
import { annotations, entity, event, mention, rejection, words } from './arbitraries';
import { hand, handwriting } from './handwriting';

const places = (item: Selector): number => item.quote.length * 10 + (item.nth ?? 1);

function read(source: string): Sidecar {
  const sidecar = readSidecar(source);
  assert(sidecar.readable, sidecar.readable ? '' : `${sidecar.problems[0]!.message}\n${source}`);
  return sidecar;
}

/** What a person decides: a kind of decision, which item it is about, and what is new in it. */
const decision = fc.record({ kind: fc.nat(20), pick: fc.nat(100), mention, rejection, entity, event, word: words });
type Decision = typeof decision extends fc.Arbitrary<infer T> ? T : never;

function decide(now: Annotations, { kind, pick, mention: newMention, rejection: newRejection, entity: newEntity, event: newEvent, word }: Decision): Annotations {
  const old = now.mentions[pick % Math.max(1, now.mentions.length)];
  const who = now.entities[pick % Math.max(1, now.entities.length)];
  const what = now.events[pick % Math.max(1, now.events.length)];
  const happened = (change: (event: Event) => Event): Annotations => ({ ...now, events: now.events.map((one) => (one === what ? change(one) : one)) });
  const taking = (change: (participants: readonly Participant[]) => readonly Participant[]): Annotations =>
    happened(({ participants = [], ...rest }) => {
      const next = change(participants);
      return next.length === 0 ? rest : { ...rest, participants: next };
    });
  const more = (change: (parts: readonly Selector[]) => readonly Selector[]): Annotations => ({ ...now, mentions: now.mentions.map((one) => (one === old && one.more ? { ...one, more: change(one.more) } : one)) });
  const part = pick % 3;
  const { quote, nth } = newMention;
  const selector = { quote, ...(nth !== undefined && { nth }) };
  switch (kind) {
    case 0: return addMention(now, newMention, 'person');
    case 1: return addMention(now, { ...newMention }, newEntity.type, { entities: [newEntity], events: [newEvent] });
    case 2: return addRejection(now, newRejection);
    case 3: return old ? removeMention(now, old) : now;
    case 4: return old ? confirm(now, old) : now;
    case 5: return old ? relink(now, old, { target: { entity: newEntity.id }, entities: [newEntity] }) : now;
    case 6: return old ? relink(now, old, { target: { date: '2031-05-09' } }) : now;
    case 7: return who ? renameItem(now, who.id, word) : now;
    case 8: return who ? retypeItem(now, who.id, 'ship') : now;
    case 9: return who ? removeItem(now, who.id) : now;
    case 10: return who ? setItemNote(now, who.id, pick % 2 ? word : '') : now;
    case 11: return old ? setMentionNote(now, old, pick % 2 ? word : '') : now;
    case 12: return setStatus(now, pick % 2 ? 'returned' : undefined);
    case 13: return reselect(now, (item) => (item === old ? { quote: item.quote, nth: 9 } : undefined));
    case 14: return what ? removeItem(now, what.id) : now;
    case 15: return happened(({ date: _, ...rest }) => (pick % 2 ? { ...rest, date: '2031-05-03/2031-05-04', title: word } : rest));
    case 16: return taking((all) => [...all, { entity: newEntity.id, ...(pick % 2 && { role: word }) }]);
    case 17: return taking((all) => all.filter((_, at) => at !== part));
    case 18: return taking((all) => all.map((one, at) => (at === part ? { ...one, role: word } : one)));
    case 19: return more((all) => (pick % 2 || all.length < 2 ? [...all, selector] : all.slice(1)));
    default: return { ...now, language: pick % 2 ? ['en', 'mk'] : 'de', sha256: `a${pick}` };
  }
}

/** What a decision may change of the source: what it is about, and what holds that on one line with others. */
function subject(sidecar: Sidecar, next: Annotations): Extent[] {
  const root = sidecar.root as MapNode;
  const before = sidecar.annotations;
  const out: (Extent | undefined)[] = [];
  if (root.flow) out.push(root);
  for (const key of ['language', 'status', 'sha256', 'note'] as const) if (JSON.stringify(before[key]) !== JSON.stringify(next[key])) out.push(pairOf(root, key));
  for (const list of lists) {
    const pair = pairOf(root, list);
    const after = new Set<object>(next[list]);
    const changed = before[list].filter((item) => !after.has(item));
    if (changed.length === 0 && next[list].length === before[list].length) continue;
    if (pair?.value?.kind === 'list' && pair.value.flow) out.push(pair);
    if (next[list].length === 0 || before[list].length === 0) out.push(pair && { start: pair.start, end: pair.colon ?? pair.end }, pair?.value?.kind === 'scalar' ? pair.value : undefined);
    if (pair && next[list].length === 0) out.push(...blankLines(sidecar.source, pair));
    for (const item of changed) out.push(...itemSubject(sidecar, item, (next[list] as readonly object[]).find((other) => 'id' in item && 'id' in other && item.id === other.id)));
  }
  return out.filter((extent) => extent !== undefined);
}

/** The empty lines of a list: they go with it. */
function blankLines(source: string, { start, end }: Extent): Extent[] {
  return [...source.slice(start, end).matchAll(/^[ \t\r]*$/gm)].map(({ index }) => ({ start: start + index, end: start + index }));
}

/** An item from its dash on, which may stand on a line of its own. */
function withDash(sidecar: Sidecar, item: object): Extent {
  const node = sidecar.nodes.get(item)!;
  const lists = [sidecar.root as MapNode, ...sidecar.nodes.values()].flatMap(({ pairs }) => pairs.flatMap(({ value }) => (value?.kind === 'list' ? [value] : [])));
  const list = lists.find(({ items }) => items.includes(node))!;
  return { start: list.dashes[list.items.indexOf(node)] ?? node.start, end: node.end };
}

/** Of an entity or event that stays, only the keys that change; of its participants, only those that do. */
function itemSubject(sidecar: Sidecar, item: object, now: object | undefined): (Extent | undefined)[] {
  const node = sidecar.nodes.get(item)!;
  if (!now || node.flow) return [withDash(sidecar, item)];
  const keys = [...new Set([...Object.keys(item), ...Object.keys(now)])].filter((key) => JSON.stringify(item[key as never]) !== JSON.stringify(now[key as never]));
  // Where the first key goes that stands behind the dash, the first one that stays takes its place.
  const drawn = node.pairs.findIndex(({ key }) => !keys.includes(key!) || key! in now);
  return keys.flatMap((key) => {
    if (drawn > 0 && key === node.pairs[0]!.key) return [{ start: node.start, end: node.pairs[drawn]!.start }];
    const old = item[key as never] as readonly object[] | undefined;
    const parts = now[key as never] as readonly object[] | undefined;
    const pair = pairOf(node, key)?.value;
    if (key !== 'participants' || !old || pair?.kind !== 'list' || pair.flow) return [keyExtent(sidecar, item, key)];
    const often = (all: readonly object[] | undefined, part: object): number => (all ?? []).filter((one) => JSON.stringify(one) === JSON.stringify(part)).length;
    const whole = pairOf(node, key)!;
    return [...(parts ? [] : [{ start: node.start, end: node.start }, { start: whole.start, end: whole.colon! }, ...blankLines(sidecar.source, whole)]), ...old.filter((part) => often(old, part) !== often(parts, part)).map((part) => withDash(sidecar, part))];
  });
}

/** A line without its line end, and without the byte-order mark that may stand in front of whatever is first. */
const bare = (line: string): string => line.replace(/^\ufeff|\r$/g, '');

/** The lines of a source that stand outside of all extents. */
function linesOutside(source: string, extents: readonly Extent[]): string[] {
  let start = 0;
  return source.split('\n').flatMap((line) => {
    const end = start + line.length;
    const inside = extents.some((extent) => extent.start <= end && extent.end >= start);
    start = end + 1;
    return inside ? [] : [bare(line)];
  });
}

/** The first of some lines that is missing from a text, where they are looked for in their order. */
function missing(lines: readonly string[], text: string): string | undefined {
  const all = text.split('\n').map(bare);
  let at = 0;
  return lines.find((line) => {
    const found = all.indexOf(line, at);
    at = found + 1;
    return found === -1;
  });
}

describe('any decisions in any sidecar made by hand', () => {
  it('change no line but those that they are about, and read as meant', () => {
    const refused = new Map<string, number>();
    let written = 0;
    fc.assert(
      fc.property(annotations, hand, fc.array(decision, { minLength: 1, maxLength: 6 }), (value, by, steps) => {
        let sidecar = read(handwriting(value, by));
        assert.equal(meaning(sidecar.annotations), meaning(value), sidecar.source);
        for (const step of steps) {
          const next = decide(sidecar.annotations, step);
          let after: Sidecar;
          try {
            after = editSidecar(sidecar, next, places);
          } catch (error) {
            if (!(error instanceof LayoutError)) throw error;
            refused.set(error.message, (refused.get(error.message) ?? 0) + 1);
            if (process.env['SHOW']) console.log(`${error.message} ${step.kind}\n${sidecar.source}\n`);
            continue;
          }
          written++;
          const told = `${step.kind}\n${sidecar.source}\n----\n${after.source}`;
          assert.equal(meaning(after.annotations), meaning(next), told);
          if (meaning(next) === meaning(sidecar.annotations)) assert.equal(after.source, sidecar.source);
          assert.equal(missing(linesOutside(sidecar.source, subject(sidecar, next)), after.source), undefined, told);
          // Line ends stay what they are, at the end of the file too.
          assert.doesNotMatch(after.source.replace(/\r\n/g, ''), by.eol === '\n' ? /\r/ : /[\r\n]/);
          // Without a line end at the end, an empty line that has become the last one is as long as none.
          if (!/\n\r?\n$/.test(after.source + by.eol)) assert.equal(after.source.endsWith('\n'), sidecar.source.endsWith('\n'), told);
          sidecar = after;
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400) },
    );
    const count = [...refused.values()].reduce((sum, one) => sum + one, 0);
    if (process.env['RUNS']) console.log(`${count} of ${written + count} edits were refused`, refused);
    assert(count < written / 100, `${count} of ${written + count} edits were refused`);
  });
});
