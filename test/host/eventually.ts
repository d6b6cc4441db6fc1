/** Waiting, for tests of what an editor does in its own time. */

/** For what appears by itself. The first look of a fresh editor can take seconds on a slow machine. */
export const patience = 10_000;

/** Calls `probe` until what it gives is neither `undefined` nor `false`. */
export async function eventually<T>(what: string, probe: () => T | undefined | false | Promise<T | undefined | false>, limit = patience): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await pause(50);
  }
}

/** To be used where there is nothing to wait for, as when something must not appear. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
