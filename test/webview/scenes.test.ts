/** The drawings of pictures, as they are painted and saved. */
import * as assert from 'node:assert/strict';
import { gather, type Picture } from '../../src/annotations/pictures/gather';
import { networkOf } from '../../src/annotations/pictures/network';
import { timelineOf } from '../../src/annotations/pictures/timeline';
import { empty, type Event } from '../../src/annotations/model';
import { Layout } from '../../src/webview/layout';
import { networkScene, wholeSight } from '../../src/webview/networkScene';
import { fitted, type Measure, type Scene, type Text } from '../../src/webview/scene';
import { svgOf } from '../../src/webview/svg';
import { dayScale, rowsOfLanes, timelineScene, wholeExtent } from '../../src/webview/timelineScene';

const measure: Measure = (text) => 6 * text.length;

function picture(count: number, title = (index: number): string => `Meeting ${index}`): Picture {
  const events = Array.from({ length: count }, (_, index): Event => ({
    id: `e${index}`, type: index % 3 ? 'meeting' : 'visit', title: title(index), date: new Date(Date.UTC(2031, 0, 1 + ((index * 37) % 900))).toISOString().slice(0, 10),
    participants: [{ entity: `p${index % 20}` }, { entity: `p${(index * 7 + 1) % 20}` }],
  }));
  const entities = Array.from({ length: 20 }, (_, index) => ({ id: `p${index}`, type: index % 2 ? 'person' : 'organization', name: `Actor ${index}` }));
  return gather([{ article: 'a', folder: 'f', annotations: { ...empty, entities, events } }]);
}

function timeline(of: Picture, days?: [number, number], chosen?: string): Scene {
  const line = timelineOf(of.events, []);
  const rows = rowsOfLanes(line, 1000, 600, measure);
  return timelineScene(rows, { scale: dayScale(...(days ?? wholeExtent(line)), 1000), width: 1000, height: rows.height, scrolled: 0, measure, kindName: (kind) => kind, titleOf: ({ event }) => event.title, chosen }).scene;
}

function network(of: Picture, chosen?: string, [width, height]: readonly [number, number] = [800, 600]): Scene {
  const layout = new Layout(networkOf(of));
  layout.step(Infinity);
  return networkScene(layout, { sight: wholeSight(layout, width, height), width, height, measure, lookOf: (type) => type, titleOf: ({ node }) => node.actor.name, linkTitle: (one, other, events) => `${one} ${other} ${events}`, chosen });
}

const count = ({ items }: Scene, role: string): number => items.filter((item) => item.role === role).length;
const texts = ({ items }: Scene, role: string): Text[] => items.filter((item) => item.role === role).flatMap(({ marks }) => marks.filter((mark) => mark.form === 'text'));

describe('the drawing of a timeline', () => {
  it('has every event when everything is in sight, and only those in sight else', () => {
    assert.equal(count(timeline(picture(300)), 'event'), 300);
    const few = count(timeline(picture(300), [22_300, 22_330]), 'event');
    assert.ok(few > 0 && few < 60, String(few));
  });

  it('has no label upon another', () => {
    const byRow = new Map<number, Text[]>();
    for (const text of texts(timeline(picture(300)), 'event')) byRow.set(text.y, [...(byRow.get(text.y) ?? []), text]);
    for (const row of byRow.values()) {
      row.sort((a, b) => a.x - b.x).forEach((text, index) => assert.ok(index === 0 || row[index - 1]!.x + measure(row[index - 1]!.text) <= text.x, text.text));
    }
  });

  it('shows doubt, length, open ends and suggestions by form', () => {
    const events: Event[] = [{ id: 'a', type: 'x', date: '2031-05-06?' }, { id: 'b', type: 'x', date: '2031' }, { id: 'c', type: 'x', date: '2031-06-01/..' }, { id: 'd', type: 'x', date: '2031-07-01', suggested: true }];
    const { items } = timeline(gather([{ article: 'a', folder: 'f', annotations: { ...empty, events } }]));
    const look = Object.fromEntries(items.filter(({ role }) => role === 'event').map(({ title, marks }) => [title!(), marks]));
    const shapes = (id: string): string => look[id]!.map((mark) => `${mark.form}${'dash' in mark && mark.dash ? ' dashed' : ''}${'fill' in mark && mark.fill === 'background' ? ' hollow' : ''}`).join(', ');
    assert.equal(shapes('a'), 'polygon, text, text');
    assert.match(look['a']!.map((mark) => (mark.form === 'text' ? mark.text : '')).join(''), /^\?a/);
    assert.equal(shapes('b'), 'rect, text');
    assert.equal(shapes('c'), 'polygon, polygon, text');
    assert.equal(shapes('d'), 'polygon hollow, text');
  });

  it('shows the whole title of the event that is chosen, upon the others', () => {
    const of = picture(300, (index) => `A meeting with a rather long title, number ${index}`);
    const events = timeline(of, undefined, of.events[100]!.key).items.filter(({ role }) => role === 'event');
    assert.equal(events.at(-1)!.title!(), of.events[100]!.title);
    assert.ok(events.at(-1)!.marks.some((mark) => mark.form === 'text' && mark.text === of.events[100]!.title));
  });
});

describe('the drawing of a network', () => {
  it('is the same each time', () => {
    assert.deepEqual(JSON.stringify(network(picture(60))), JSON.stringify(network(picture(60))));
  });

  it('has all actors and links, in the picture', () => {
    const scene = network(picture(60));
    assert.equal(count(scene, 'actor'), 20);
    assert.equal(count(scene, 'link'), networkOf(picture(60)).links.length);
    for (const { marks: [mark] } of scene.items.filter(({ role }) => role === 'actor')) {
      const { x, y } = mark as { x: number; y: number };
      assert.ok(x > 0 && x < 800 && y > 0 && y < 600);
    }
  });

  it('gives types their forms, and labels that do not meet', () => {
    const scene = network(picture(60));
    assert.deepEqual([...new Set(scene.items.filter(({ role }) => role === 'actor').map(({ marks }) => marks[0]!.form))].sort(), ['circle', 'rect']);
    const labels = texts(network(picture(60), undefined, [300, 200]), 'frame');
    assert.ok(labels.length > 5 && labels.length < 20, String(labels.length));
    for (const a of labels) for (const b of labels) assert.ok(a === b || Math.abs(a.y - b.y) >= 12 || Math.abs(a.x - b.x) >= (measure(a.text) + measure(b.text)) / 2, `${a.text} ${b.text}`);
  });

  it('names whom somebody met who is chosen, and nobody else', () => {
    const of = picture(20);
    const met = networkOf(of).links.flatMap(({ source, target }) => (source === 'f p0' ? [target] : target === 'f p0' ? [source] : []));
    const named = texts(network(of, 'f p0'), 'frame').map(({ text }) => `f p${text.slice(6)}`);
    assert.ok(named.includes('f p0') && named.length > 1);
    assert.deepEqual(named.filter((key) => key !== 'f p0' && !met.includes(key)), []);
  });

  it('keeps places when somebody goes', () => {
    const layout = new Layout(networkOf(picture(60)));
    layout.step(Infinity);
    const fewer = networkOf(picture(55));
    const next = new Layout(fewer, layout);
    next.step(Infinity);
    const far = next.nodes.map(({ key, x, y }) => {
      const before = layout.nodes.find((node) => node.key === key)!;
      return Math.hypot(before.x - x, before.y - y);
    });
    assert.ok(Math.max(...far) < 60, String(Math.max(...far)));
  });
});

describe('a picture as SVG', () => {
  const hostile = '<img src=x onerror="alert(1)">&\u0000\u001b\ufffe\ud800 ]]> — «Разговор»';
  const svg = svgOf(timeline(picture(40, () => hostile)), (colour) => (colour === 'background' ? 'rgb(1, 2, 3)' : 'red"'), hostile, 'All');

  it('has an element for each event, and no markup of theirs', () => {
    assert.equal(svg.match(/<g class="event">/g)?.length, 40);
    assert.deepEqual([...new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))].sort(), ['desc', 'g', 'line', 'polygon', 'rect', 'svg', 'text', 'title']);
    assert.match(svg, /&#60;img src=x onerror=&#34;alert\(1\)&#34;&#62;&#38; \]\]&#62; — «Разговор»/);
    assert.doesNotMatch(svg, /NaN|undefined|[\u0000\u001b\ufffe]|red""/);
  });

  it('is well-formed: every tag closed in its order, every attribute once', () => {
    const open: string[] = [];
    const body = svg.replace(/^<\?xml[^>]*\?>\n/, '');
    for (const [tag, end, name, attributes, single] of body.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(\/?)>/g)) {
      if (end) assert.equal(open.pop(), name, tag);
      else if (!single) open.push(name!);
      const names = [...attributes!.matchAll(/ ([a-zA-Z0-9-]+)=/g)].map(([, each]) => each);
      assert.equal(new Set(names).size, names.length, tag);
    }
    assert.deepEqual(open, []);
    assert.doesNotMatch(body.replace(/<\/?[a-z]+(?: [a-zA-Z0-9-]+="[^"<>]*")*\/?>/g, ''), /[<>]/);
  });
});

describe('a label', () => {
  it('is cut off by characters as people see them, or left out', () => {
    assert.equal(fitted('Return Talks', 100, measure), 'Return Talks');
    assert.equal(fitted('Return Talks', 60, measure), 'Return Ta…');
    assert.ok(measure(fitted('Return Talks', 60, measure)) <= 60);
    assert.equal(fitted('Return Talks', 20, measure), '');
  });
});
