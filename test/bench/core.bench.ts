/** The parts that need no editor: `npm run bench:core`. */
import { load } from 'js-yaml';
import { addMention } from '../../src/annotations/decide';
import { readSidecar } from '../../src/annotations/read';
import { Resolver } from '../../src/annotations/resolve';
import type { Sidecar } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write';
import { suggest } from '../../src/cast/suggest';
import { ParagraphCache } from '../../src/recognition/cache';
import { article, articleOf, sidecarFor } from './articles';
import { median, print, spread, timed, timedInTurn, times, type Row } from './table';

/** A sidecar that only a whole YAML parser reads: with one anchor. */
function byHand(source: string): string {
  return source.replace('article: ', 'article: &article ');
}

describe('core', () => {
  it('reads sidecars, and accepts one more mention of who is known', async () => {
    const reading: Row[] = [];
    const accepting: Row[] = [];
    for (const size of [100, 1000, 5000]) {
      const text = articleOf(size + 5);
      const written = await sidecarFor(text, size);
      const suggestions = suggest(text).mentions;
      const repeats = size > 1000 ? 15 : 40;
      for (const [made, source] of [['as Dramatis writes', written], ['by hand', byHand(written)]] as const) {
        const name = `${size} mentions, ${made}, ${Math.round(source.length / 1000)} kB`;
        const sidecar = readSidecar(source) as Sidecar;
        const { start, end } = suggestions.at(-1)!;
        const accepted = addMention(sidecar.annotations, { entity: sidecar.annotations.entities[0]!.id, ...new Resolver(text).selectorOf({ start, end }) }, 'person');
        const resolver = new Resolver(text);
        const [peer, read, write] = timedInTurn(repeats, () => load(source), () => readSidecar(source), () => writeSidecar(sidecar, accepted, (selector) => resolver.resolve(selector)?.start)) as [number[], number[], number[]];
        reading.push([name, spread(peer), spread(read), times(median(read), median(peer))]);
        accepting.push([name, spread(write), times(median(write), median(peer)), times(median(write), median(read))]);
      }
    }
    print('Reading a sidecar, ms, median / p95', ['', 'js-yaml load (peer)', 'readSidecar', 'of the peer'], reading);
    print('Accepting one mention, read back included, ms, median / p95', ['', 'writeSidecar', 'of the peer', 'of reading'], accepting);
  });

  it('suggests', () => {
    const rows: Row[] = [];
    let before: { all: number; edited: number } | undefined;
    for (const bytes of [5000, 50_000, 200_000]) {
      const texts = Array.from({ length: 4 }, (_, at) => article(bytes, at));
      const all = timed(8, (at) => suggest(texts[(at + 1) % texts.length]!));
      const cache = new ParagraphCache();
      suggest(texts[0]!, { cache });
      const middle = texts[0]!.indexOf(' ', Math.floor(texts[0]!.length / 2));
      const edited = timed(12, (at) => suggest(`${texts[0]!.slice(0, middle)} word${at}${texts[0]!.slice(middle)}`, { cache }));
      const split = timed(12, () => texts[0]!.split(/\s+/u));
      const now = { all: median(all), edited: median(edited) };
      rows.push([`${bytes / 1000} kB, ${suggest(texts[0]!).mentions.length} mentions`, spread(all), before ? times(now.all, before.all) : '', spread(edited), before ? times(now.edited, before.edited) : '', spread(split), times(now.all, median(split))]);
      before = now;
    }
    print('suggest(), ms, median / p95', ['', 'all of it', 'growth', 'after a one-word edit', 'growth', 'split into words (peer)', 'all, of the peer'], rows);
  });
});
