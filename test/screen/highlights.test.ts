import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { close, editor, eventually, painted, screenshot, setTheme } from '../host/screen';
import { alike, contributed, contrast, fromCss, on, themes, type Colour } from './colours';
import { editorGround, isItalic, looksOn, type Look } from './looks';
import { cleanUp } from './scratch';
import { accepted, open, suggested, types } from './twoByFive';

/** The one highlight that lies on a text. */
async function lookOn(text: string): Promise<Look> {
  const looks = await looksOn(text);
  assert.equal(looks.length, 1, `${looks.length} highlights on ${text}`);
  return looks[0]!;
}

describe('Highlights', () => {
  const theme = vscode.workspace.getConfiguration('workbench').get<string>('colorTheme')!;
  before(async () => {
    await open();
  });
  after(async () => {
    await setTheme(theme);
    await cleanUp();
    await close();
  });

  it('give each type a line of its own, whatever its colour', async () => {
    for (const words of [accepted, suggested]) {
      const lines: string[] = [];
      for (const type of types) {
        const { line } = await lookOn(words[type]);
        lines.push(`${line.style} ${line.top} ${line.bottom}`);
      }
      assert.equal(new Set(lines).size, types.length, lines.join('; '));
    }
  });

  for (const { name, kind } of themes) {
    describe(`in ${name}`, () => {
      before(() => setTheme(name));

      it('have the colours of their types', async () => {
        for (const type of types) {
          const sure = await lookOn(accepted[type]);
          assert.ok(alike(fromCss(sure.line.colour), contributed(`dramatis.${type}`, kind)), `${type}: ${sure.line.colour}`);
          assert.ok(sure.ground !== undefined && alike(fromCss(sure.ground), contributed(`dramatis.${type}Background`, kind)), `${type}: ${sure.ground}`);
          const open = await lookOn(suggested[type]);
          assert.ok(alike(fromCss(open.line.colour), contributed(`dramatis.${type}Suggestion`, kind)), `${type}: ${open.line.colour}`);
        }
      });

      it('tell suggestions from what is accepted without colour', async () => {
        for (const type of types) {
          assert.ok((await lookOn(accepted[type])).ground, `${type}: no ground`);
          assert.equal((await lookOn(suggested[type])).ground, undefined, type);
          assert.equal(await isItalic(accepted[type]), false, type);
          assert.equal(await isItalic(suggested[type]), true, type);
        }
        await screenshot(`highlights-${kind}`);
      });

      it('can be seen: lines with 3 to 1, text on grounds with 4.5 to 1', async () => {
        const ground = fromCss(await editorGround());
        const text = fromCss(await textColour());
        const weak: string[] = [];
        for (const type of types) {
          for (const words of [accepted, suggested]) {
            const look = await lookOn(words[type]);
            const behind = look.ground === undefined ? ground : on(ground, fromCss(look.ground));
            const line = on(behind, fromCss(look.line.colour));
            // The line lies on its ground and borders on the editor's.
            const least = Math.min(contrast(line, behind), contrast(line, ground));
            if (least < 3) weak.push(`the line of ${words[type]}: ${least.toFixed(2)}`);
            if (contrast(text, behind) < 4.5) weak.push(`the text of ${words[type]}: ${contrast(text, behind).toFixed(2)}`);
          }
        }
        assert.deepEqual(weak, []);
      });

      it('are marked in the overview ruler, what is accepted apart from suggestions', async () => {
        for (const type of types) {
          const colour = contributed(`dramatis.${type}`, kind);
          await eventually(`a mark of ${type} in the ruler`, async () => {
            const lanes = await lanesOf(colour);
            return lanes.has('right') && lanes.has('left');
          });
        }
      });
    });
  }
});

async function textColour(): Promise<string> {
  return (await editor()).locator('.view-line .mtk1').first().evaluate((element: unknown) => {
    const { getComputedStyle } = globalThis as unknown as { getComputedStyle(element: unknown): { color: string } };
    return getComputedStyle(element).color;
  });
}

interface PageCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
}

/** In which thirds of the overview ruler's width a colour is, whatever its opacity. */
async function lanesOf([red, green, blue]: Colour): Promise<Set<string>> {
  await painted();
  const ruler = (await editor()).locator('canvas.decorationsOverviewRuler');
  const lanes = await ruler.evaluate((canvas: unknown, wanted: number[]) => {
    const { width, height, getContext } = canvas as PageCanvas;
    const { data } = getContext.call(canvas, '2d').getImageData(0, 0, width, height);
    const found = new Set<string>();
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3]! < 100 || wanted.some((part, k) => Math.abs(part - data[i + k]!) > 4)) continue;
      found.add(['left', 'middle', 'right'][Math.floor((((i / 4) % width) / width) * 3)]!);
    }
    return [...found];
  }, [red, green, blue]);
  return new Set(lanes);
}
