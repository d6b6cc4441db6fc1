/** How long work in the background holds the extension host at a time, in milliseconds. */
const slice = 8;

/**
 * Lets others have their turn in the midst of long work. All that share one share its slices: of many that go on
 * after a turn, none takes a whole slice of its own.
 */
export class Slices {
  /** When the slice ends; it begins when somebody first asks. */
  private until: number | undefined;
  private turn: Promise<void> | undefined;

  get spent(): boolean {
    this.until ??= performance.now() + slice;
    return performance.now() > this.until;
  }

  /** To be awaited where the slice is {@link spent}. */
  next(): Promise<void> {
    return (this.turn ??= new Promise<void>((resolve) => {
      soon(() => {
        this.turn = undefined;
        this.until = performance.now() + slice;
        resolve();
      });
    }));
  }
}

const { setImmediate: immediate } = globalThis as { readonly setImmediate?: (act: () => void) => unknown };

/** After what waits already. A timer would take a millisecond each time; a browser has nothing else. */
const soon = (act: () => void): unknown => (immediate ? immediate(act) : setTimeout(act));
