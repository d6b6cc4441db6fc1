/** What some work costs the thread that it runs on, on a machine that may be busy with other things. */
import fs from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Between two looks at the clocks, in milliseconds. */
const look = 4;

/** Between two looks at the memory, in milliseconds. */
const memoryLook = 20;

export interface Watched<T> {
  readonly result: T;
  /** From the beginning to the end. */
  readonly wall: number;
  /** Of the thread's own processor time; NaN where the system does not tell. */
  readonly cpu: number;
  /** The longest time in which nobody else had a turn, and the same in processor time: what the machine did for others left out. */
  readonly block: number;
  readonly blockCpu: number;
  /** How many such times took more than 50 ms of processor time. */
  readonly blocks: number;
  /** The most memory that the process held, in megabytes. */
  readonly peak: number;
}

/** Watches some work until it is over, times in milliseconds. */
export async function watched<T>(act: () => Promise<T>): Promise<Watched<T>> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  let peak = 0;
  let blockCpu = 0;
  let blocks = 0;
  let last = threadTime();
  const tick = (): void => {
    const now = threadTime();
    blockCpu = Math.max(blockCpu, now - last);
    if (now - last > 50) blocks++;
    last = now;
  };
  const timers = [setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss() / 1e6)), memoryLook), setInterval(tick, look)];
  await rest();
  delay.enable();
  tick();
  const [start, cpu] = [performance.now(), threadTime()];
  const result = await act();
  const [wall, spent] = [performance.now() - start, threadTime() - cpu];
  await rest();
  delay.disable();
  timers.forEach(clearInterval);
  return { result, wall, cpu: spent, block: delay.max / 1e6, blockCpu: Number.isNaN(last) ? NaN : blockCpu, blocks, peak };
}

/**
 * The same work each time, which has nothing to do with the product, in milliseconds of processor time: what the
 * machine is worth at this moment.
 */
export function reference(): number {
  const start = threadTime();
  const words = new Map<string, number>();
  for (let at = 0; at < 300_000; at++) {
    const word = `word ${(at * 7919) % 20_011}`;
    words.set(word, (words.get(word) ?? 0) + word.length);
  }
  JSON.parse(JSON.stringify([...words]));
  return threadTime() - start;
}

/** Long enough for the timers to have their turn. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

let schedule: number | undefined;
const buffer = Buffer.alloc(64);

/** The processor time of the calling thread, in milliseconds; NaN where the system does not tell. */
export function threadTime(): number {
  try {
    schedule ??= fs.openSync('/proc/thread-self/schedstat', 'r');
    const length = fs.readSync(schedule, buffer, 0, buffer.length, 0);
    return parseInt(buffer.toString('latin1', 0, length)) / 1e6;
  } catch {
    return NaN;
  }
}
