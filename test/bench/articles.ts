/** Articles and sidecars of any size, made from the samples. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Annotations, Entity, Mention } from '../../src/annotations/model';
import { Resolver, sha256 } from '../../src/annotations/resolve';
import { createSidecar } from '../../src/annotations/write';
import { suggest } from '../../src/cast/suggest';

const root = process.env['DRAMATIS_ROOT'] ?? process.cwd();
const folder = path.join(root, 'test/corpus/samples');

/** Beginnings of surnames: every copy of a sample has a cast of its own, as different articles have. */
const latin = ['B', 'D', 'F', 'G', 'Kr', 'L', 'M', 'Pr', 'R', 'S', 'T', 'V', 'Z', 'Br', 'Dr', 'Gr', 'St', 'Tr', 'Vl', 'Zl'];
const cyrillic = ['Б', 'Д', 'Ф', 'Г', 'Кр', 'Л', 'М', 'Пр', 'Р', 'С', 'Т', 'В', 'З', 'Бр', 'Др', 'Гр', 'Ст', 'Тр', 'Вл', 'Зл'];

interface Sample {
  readonly text: string;
  readonly surnames: readonly string[];
}

let samples: readonly Sample[] | undefined;

function all(): readonly Sample[] {
  return (samples ??= fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim();
    const persons = suggest(text).entities.filter(({ type }) => type === 'person');
    return { text, surnames: [...new Set(persons.map((person) => person.name.split(/\s+/u).at(-1)!))] };
  }));
}

/** A sample with other surnames, different for each number; its dates say the number too, so that no paragraph is twice the same. */
function variant(at: number): string {
  const { text, surnames } = all()[at % all().length]!;
  const named = surnames.reduce((changed, surname) => {
    const starts = /^\p{Script=Cyrillic}/u.test(surname) ? cyrillic : latin;
    const round = Math.floor(at / all().length);
    const start = starts[round % starts.length]! + (round >= starts.length ? surname.slice(1, 3) : '');
    return changed.replaceAll(surname, start + surname.replace(/^[^aeiouyаеиоу]+/iu, '').toLowerCase());
  }, text);
  return named.replace(/(\S)(?=\n|$)/gu, `$1 (${at})`);
}

/** An article of at least so many bytes of UTF-8, and hardly more; `seed` makes it another one. */
export function article(bytes: number, seed = 0): string {
  let text = '';
  let size = 0;
  for (let at = seed * 97; size < bytes; at++) {
    for (const paragraph of variant(at).split('\n')) {
      text += `${paragraph}\n`;
      size += new TextEncoder().encode(paragraph).length + 1;
      if (size >= bytes) break;
    }
  }
  return text;
}

/** At most this many mentions name one entity. */
const mentionsAnEntity = 8;

/**
 * The source of a sidecar of an article: the first `count` suggestions, every one accepted.
 *
 * @throws where there are fewer
 */
export async function sidecarFor(text: string, count: number, file = 'article.txt'): Promise<string> {
  const annotations = await annotationsFor(text, count, file);
  const resolver = new Resolver(text);
  return createSidecar(annotations, (selector) => resolver.resolve(selector)?.start);
}

export async function annotationsFor(text: string, count: number, file = 'article.txt'): Promise<Annotations> {
  const proposed = suggest(text);
  const accepted = proposed.mentions.filter(({ event }) => event === undefined).slice(0, count);
  if (accepted.length < count) throw new Error(`Only ${accepted.length} suggestions for ${count} mentions`);
  const known = new Map(proposed.entities.map((entity) => [entity.id, entity]));
  const uses = new Map<string, number>();
  const entities = new Map<string, Entity>();
  const resolver = new Resolver(text);
  const mentions = accepted.map(({ entity, date, ...span }): Mention => {
    const selector = resolver.selectorOf(span);
    if (entity === undefined) return { date: date!, ...selector };
    const use = uses.get(entity) ?? 0;
    uses.set(entity, use + 1);
    const part = Math.floor(use / mentionsAnEntity);
    const id = part === 0 ? entity : `${entity}-${part}`;
    if (!entities.has(id)) entities.set(id, { id, type: known.get(entity)?.type ?? span.type, name: known.get(entity)?.name ?? selector.quote });
    return { entity: id, ...selector };
  });
  return { schema: 'dramatis/1', article: file, sha256: await sha256(text), entities: [...entities.values()], events: [], mentions, rejected: [] };
}

/** An article of about so many suggestions, and a few more. */
export function articleOf(suggestions: number): string {
  let text = article(suggestions * 90 + 2000);
  while (suggest(text).mentions.filter(({ event }) => event === undefined).length < suggestions) text = article(text.length * 1.6);
  return text;
}
