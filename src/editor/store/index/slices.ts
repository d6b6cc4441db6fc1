/** How long work in the background holds the extension host at a time, in milliseconds. */
const slice = 8;

/** Somebody who waits for a turn. */
interface Waiting {
  readonly slices: Slices;
  readonly goOn: () => void;
}

/** All who wait, the longest first. */
const waiting: Waiting[] = [];

/**
 * Lets others have their turn in the midst of long work. Whatever goes on side by side, between two turns of others not
 * more than one slice is spent: who waits goes on one after the other, as long as there is something of it left.
 */
export class Slices {
  /** When the slice ends; it begins when somebody first asks. */
  private until: number | undefined;

  get spent(): boolean {
    this.until ??= performance.now() + slice;
    return performance.now() > this.until;
  }

  /** To be awaited where the slice is {@link spent}, at once. */
  next(): Promise<void> {
    return new Promise<void>((goOn) => {
      if (waiting.push({ slices: this, goOn }) === 1) later();
    });
  }

  /** Lets those who wait go on until a slice is spent. */
  static async turn(): Promise<void> {
    const until = performance.now() + slice;
    do {
      const { slices, goOn } = waiting[0]!;
      slices.until = until;
      goOn();
      // Whoever it is goes on before this does.
      await Promise.resolve();
      waiting.shift();
    } while (waiting.length > 0 && performance.now() < until);
    if (waiting.length > 0) later();
  }
}

const { setImmediate: immediate } = globalThis as { readonly setImmediate?: (act: () => void) => unknown };

/** After what waits already. A timer would take a millisecond each time; a browser has nothing else. */
function later(): void {
  if (immediate) immediate(turn);
  else setTimeout(turn);
}

const turn = (): void => void Slices.turn();
