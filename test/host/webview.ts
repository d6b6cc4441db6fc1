/** What a webview shows: it lies in a frame within a frame. */
import type { Frame } from 'playwright-core';
import { eventually } from './eventually';
import { page } from './workbench';

/** The frame of the visible webview in which something can be found. */
export async function webview(selector: string): Promise<Frame> {
  return eventually(`a webview with ${selector}`, async () => {
    for (const frame of (await page()).frames()) {
      const found = await frame.locator(selector).first().isVisible().catch(() => false);
      if (found) return frame;
    }
    return undefined;
  }, 20_000);
}
