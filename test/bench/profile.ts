/**
 * Whose time in the extension host it was: samples of its stacks, told apart by the files that stand in them. On a
 * busy machine the clock goes on while the thread waits for a processor; where Node tells the processor time of a
 * thread, samples count by that.
 */
import * as fs from 'node:fs';
import { SourceMap } from 'node:module';
import { Session, type Profiler } from 'node:inspector';
import * as path from 'node:path';

/** Between two looks at the stack, in microseconds. */
const interval = 100;

/** A stretch of time in which one owner held the extension host without a break. */
export interface Block {
  /** Microseconds of the monotonic clock, like {@link now}. */
  readonly start: number;
  /** Milliseconds. */
  readonly length: number;
}

/** The monotonic clock that profiles count by, in microseconds. */
export function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

/** Records what the extension host does, until `stop`. */
export class Recording {
  private readonly session = new Session();
  private used = threadTime();

  async start(): Promise<void> {
    this.session.connect();
    await this.post('Profiler.enable');
    await this.post('Profiler.setSamplingInterval', { interval });
    await this.post('Profiler.start');
    this.used = threadTime();
  }

  async stop(): Promise<Recorded> {
    const used = threadTime() - this.used;
    const { profile } = await this.post<{ profile: Profiler.Profile }>('Profiler.stop');
    this.session.disconnect();
    return new Recorded(profile, used);
  }

  private post<Result>(method: string, parameters: object = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.session.post(method, parameters, (error: Error | null, result?: object) => (error ? reject(error) : resolve(result as Result)));
    });
  }
}

/** The processor time of this thread in microseconds; not a number where Node does not tell. */
function threadTime(): number {
  const { threadCpuUsage } = process as unknown as { threadCpuUsage?: () => { user: number; system: number } };
  if (!threadCpuUsage) return NaN;
  const { user, system } = threadCpuUsage.call(process);
  return user + system;
}

export class Recorded {
  private readonly nodes: ReadonlyMap<number, Profiler.ProfileNode>;
  private readonly parents = new Map<number, number>();
  /** The processor time in a stretch of clock time in which the thread was at work. */
  private readonly rate: number;

  constructor(readonly profile: Profiler.Profile, used: number) {
    this.nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    for (const { id, children = [] } of profile.nodes) for (const child of children) this.parents.set(child, id);
    const { samples = [], timeDeltas = [] } = profile;
    const busy = samples.reduce((sum, id, index) => (/^\((?:idle|program|root)\)$/.test(this.nodes.get(id)!.callFrame.functionName) ? sum : sum + (timeDeltas[index + 1] ?? 0)), 0);
    this.rate = busy > 0 && used < busy ? used / busy : 1;
  }

  /** The blocks of time under frames that `isOwn` names, what they called included; so is the collection of garbage that followed. */
  blocks(isOwn: (frame: { url: string; functionName: string }) => boolean): Block[] {
    const own = new Map<number, boolean>();
    const owns = (id: number | undefined): boolean => {
      if (id === undefined) return false;
      let known = own.get(id);
      if (known === undefined) own.set(id, (known = isOwn(this.nodes.get(id)!.callFrame) || owns(this.parents.get(id))));
      return known;
    };
    const blocks: { start: number; length: number }[] = [];
    const { samples = [], timeDeltas = [], startTime, endTime } = this.profile;
    let at = startTime;
    let open = false;
    samples.forEach((id, index) => {
      at += timeDeltas[index]!;
      const length = ((timeDeltas[index + 1] ?? endTime - at) / 1000) * this.rate;
      const counts = owns(id) || (open && this.nodes.get(id)!.callFrame.functionName === '(garbage collector)');
      if (counts && open) blocks.at(-1)!.length += length;
      else if (counts) blocks.push({ start: at, length });
      open = counts;
    });
    return blocks;
  }

  /** The functions of the extension's own in which most time was spent, by their places in the sources. */
  hotSpots(count: number): [place: string, milliseconds: number][] {
    const map = new SourceMap(JSON.parse(fs.readFileSync(`${bundle}.map`, 'utf8')));
    const self = new Map<string, number>();
    const { samples = [], timeDeltas = [] } = this.profile;
    samples.forEach((id, index) => {
      let node = this.nodes.get(id);
      // What a function of ours calls outside the bundle is its own time.
      while (node && !isExtension(node.callFrame)) node = this.nodes.get(this.parents.get(node.id) ?? -1);
      if (!node) return;
      const { lineNumber, columnNumber, functionName } = node.callFrame;
      const entry = map.findEntry(lineNumber, columnNumber);
      const place = 'originalSource' in entry ? `${entry.originalSource.replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}` : functionName;
      self.set(place, (self.get(place) ?? 0) + ((timeDeltas[index + 1] ?? 0) / 1000) * this.rate);
    });
    return [...self].sort(([, a], [, b]) => b - a).slice(0, count);
  }

  /** Keeps the profile as a file for the developer tools, where `DRAMATIS_PROFILES` names a folder. */
  keep(name: string): void {
    const target = process.env['DRAMATIS_PROFILES'];
    if (!target) return;
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(path.join(target, `${name.replace(/\W+/g, '-')}.cpuprofile`), JSON.stringify(this.profile));
    console.log(this.hotSpots(25).map(([place, milliseconds]) => `  ${milliseconds.toFixed(1).padStart(8)} ms  ${place}`).join('\n'));
  }
}

const bundle = path.join(process.env['DRAMATIS_ROOT'] ?? process.cwd(), 'dist/extension.js');

/** A frame of the extension as it is shipped; the benchmarks have the same sources in bundles of their own. */
export function isExtension({ url }: { url: string }): boolean {
  return url.endsWith('/dist/extension.js') && url.includes(path.basename(path.dirname(path.dirname(bundle))));
}

/** The milliseconds of blocks that begin between two moments. */
export function within(blocks: readonly Block[], from: number, to: number): number {
  return blocks.reduce((sum, { start, length }) => (start >= from && start < to ? sum + length : sum), 0);
}

export function longest(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ length }) => length));
}
