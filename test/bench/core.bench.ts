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
import { median, print, spread, timed, times, type Row } from './table';

describe('core', () => {
  it('reads and writes sidecars', async () => {
    const rows: Row[] = [];
    for (const size of [50, 500, 5000]) {
      const text = articleOf(size + 5);
      const source = await sidecarFor(text, size);
      const repeats = size > 1000 ? 5 : 15;
      const peer = timed(repeats, () => load(source));
      const read = timed(repeats, () => readSidecar(source));
      const sidecar = readSidecar(source) as Sidecar;
      const { start, end } = suggest(text).mentions.at(-1)!;
      const accepted = addMention(sidecar.annotations, { entity: 'new-one', ...new Resolver(text).selectorOf({ start, end }) }, 'person', { entities: [{ id: 'new-one', type: 'person', name: 'New One' }] });
      const write = timed(repeats, () => {
        const resolver = new Resolver(text);
        writeSidecar(sidecar, accepted, (selector) => resolver.resolve(selector)?.start);
      });
      rows.push([`${size} mentions, ${Math.round(source.length / 1000)} kB`, spread(peer), spread(read), times(median(read), median(peer)), spread(write), times(median(write), median(peer))]);
    }
    print('Sidecars, ms, median / p95', ['', 'js-yaml load (peer)', 'readSidecar', 'of the peer', 'writeSidecar, one accepted', 'of the peer'], rows);
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
