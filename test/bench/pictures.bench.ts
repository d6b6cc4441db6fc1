/** How long the frames of pictures take while they are zoomed and moved: a thousand events, five hundred actors. */
import * as vscode from 'vscode';
import { close, page, webview } from '../host/screen';
import { closeAll, dramatis, fileUri, pause, write } from './host';
import { median, p95, print, type Row } from './table';

const articles = 100;
const eventsEach = 10;
const actors = 500;
const kinds = ['conference', 'meeting', 'visit', 'statement', 'agreement', 'operation'];

/** A generator of the same numbers each time (Park and Miller, 1988), from 0 to below `below`. */
function numbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

function sidecars(): string[] {
  const next = numbers();
  return Array.from({ length: articles }, (_, article) => {
    const entities = new Map<number, string>();
    const events = Array.from({ length: eventsEach }, (_, index) => {
      const day = new Date(Date.UTC(2028, 0, 1 + next(1500))).toISOString().slice(0, 10);
      const date = index === 0 ? day.slice(0, 7) : index === 1 ? `${day}/..` : index === 2 ? `${day}?` : day;
      const participants = Array.from({ length: 2 + next(5) }, () => {
        // Some are everywhere, most are seldom seen; and everybody is somewhere.
        const who = index < 5 ? (article * 5 + index) % actors : Math.floor(actors * (next(1000) / 1000) ** 2);
        entities.set(who, `  - { id: actor-${who}, type: ${who % 4 ? 'person' : 'organization'}, name: "Actor Number ${who}" }\n`);
        return `      - { entity: actor-${who}, role: guest }\n`;
      });
      const kind = kinds[next(kinds.length)]!;
      return `  - id: e-${article}-${index}\n    type: ${kind}\n    title: The ${kind} number ${index} of article ${article}\n    date: "${date}"\n    participants:\n${[...new Set(participants)].join('')}`;
    });
    return `schema: dramatis/1\nentities:\n${[...entities.values()].join('')}events:\n${events.join('')}mentions: []\n`;
  });
}

/** In the page: turns the wheel and drags for some seconds, and takes the time between frames. */
const frames = `(async () => {
  const canvas = document.querySelector('canvas');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = (x, y) => ({ clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, view: window });
  const run = async (act) => {
    const times = [];
    let last = await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 120; frame++) {
      act(frame);
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  };
  const zooming = await run((frame) => canvas.dispatchEvent(new WheelEvent('wheel', { ...at(width / 2, height / 2), deltaY: frame % 60 < 30 ? -40 : 40 })));
  canvas.dispatchEvent(new MouseEvent('mousedown', at(width / 2, height / 2)));
  const panning = await run((frame) => window.dispatchEvent(new MouseEvent('mousemove', at(width / 2 + 8 * (frame % 40), height / 2 + 2 * (frame % 30)))));
  window.dispatchEvent(new MouseEvent('mouseup', at(width / 2, height / 2)));
  const still = await run(() => {});
  return { zooming, panning, still };
})()`;

describe('pictures', () => {
  it('frames while zooming and moving', async () => {
    const made = sidecars();
    for (const [index, sidecar] of made.entries()) {
      await write(`pictured-${index}.txt`, `Article ${index}.\n`);
      await write(`pictured-${index}.txt.ann.yaml`, sidecar);
    }
    await vscode.window.showTextDocument(fileUri('pictured-0.txt'));
    await dramatis();
    const rows: Row[] = [];
    for (const [command, name] of [['showTimeline', 'timeline'], ['showNetwork', 'network']] as const) {
      const start = performance.now();
      await vscode.commands.executeCommand(`dramatis.${command}`);
      const frame = await webview(`body[data-picture="${name}"] aside section:not(.details) li`);
      const listed = performance.now() - start;
      await pause(4000);
      const count = await frame.locator('aside section:not(.details) li').count();
      const { zooming, panning, still } = await frame.evaluate<Record<'zooming' | 'panning' | 'still', number[]>>(frames);
      const figures = (values: number[]): string => `${median(values).toFixed(1)} / ${p95(values).toFixed(1)} / ${Math.max(...values).toFixed(1)}`;
      rows.push([`${name}, ${count} listed`, listed, figures(zooming), figures(panning), figures(still)]);
      await (await page()).screenshot({ path: `${process.env['DRAMATIS_SCREENSHOTS']}/bench-${name}.png` });
    }
    print(`Pictures of ${articles * eventsEach} events and ${actors} actors, ms; frames: median / p95 / longest of 120`, ['', 'command → listed', 'zooming', 'moving', 'nothing moves'], rows);
    await closeAll();
    for (const index of made.keys()) for (const ending of ['', '.ann.yaml']) await vscode.workspace.fs.delete(fileUri(`pictured-${index}.txt${ending}`));
    await close();
  });
});
