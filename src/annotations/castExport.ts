import { annotatedEntities } from './annotated';
import { presentIds, type Cast, type CastEntity, type Office } from './castFile';
import { inOrder } from './castRead';
import type { Annotations } from './model';

/** What all sidecars say of one id. */
interface Gathered {
  readonly types: Map<string, number>;
  readonly names: Map<string, number>;
  /** By language, of the articles that are in one. */
  readonly byLanguage: Map<string, Map<string, number>>;
  readonly quotes: Set<string>;
  readonly offices: Map<string, Office>;
}

/**
 * The entities that people have annotated in these sidecars, one an id: the type that most of them say, the fullest
 * name, the fullest one by language where that is another, as aliases the other names and the words of accepted
 * mentions that begin with a capital letter, and every office that an article states. An office has no dates: that
 * somebody held it on the day of an article says neither since when nor until when.
 *
 * @param cast whose former ids are followed
 */
export function exportCast(all: Iterable<Annotations>, cast: Cast): CastEntity[] {
  const former = presentIds(cast);
  const presentOf = (id: string): string => former.get(id) ?? id;
  const byId = new Map<string, Gathered>();
  for (const annotations of all) {
    const { language, entities } = annotations;
    const tag = typeof language === 'string' ? language : language?.length === 1 ? language[0] : undefined;
    const declared = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { id, type, name, aliases } of annotatedEntities(annotations)) {
      const gathered: Gathered = byId.get(presentOf(id)) ?? { types: new Map(), names: new Map(), byLanguage: new Map(), quotes: new Set(), offices: new Map() };
      byId.set(presentOf(id), gathered);
      count(gathered.types, type);
      count(gathered.names, name);
      if (tag !== undefined) {
        const names: Map<string, number> = gathered.byLanguage.get(tag) ?? new Map<string, number>();
        gathered.byLanguage.set(tag, names);
        count(names, name);
      }
      for (const quote of aliases) if (/^\P{L}*\p{Lu}/u.test(quote)) gathered.quotes.add(quote.replace(/\s+/gu, ' ').trim());
      const { role, of } = declared.get(id)!;
      const office: Office = { ...(role !== undefined && { role }), ...(of !== undefined && { of: presentOf(of) }) };
      if (role !== undefined || of !== undefined) gathered.offices.set(JSON.stringify(office), office);
    }
  }
  return [...byId].map(([id, gathered]) => entityOf(id, gathered)).sort((a, b) => compare(a.id, b.id));
}

function entityOf(id: string, { types, names: all, byLanguage, quotes, offices }: Gathered): CastEntity {
  const name = fullest(all);
  const names: [string, string[]][] = [...byLanguage].sort(([a], [b]) => compare(a, b)).map(([language, counted]) => [language, [fullest(counted)]]);
  const others = names.filter(([, [own]]) => own !== name);
  const said = new Set([name, ...others.flatMap(([, own]) => own)]);
  const aliases = [...new Set([...all.keys(), ...quotes])].filter((alias) => alias !== '' && !said.has(alias)).sort(compare);
  const [type] = [...types].sort(([a, some], [b, more]) => more - some || compare(a, b))[0]!;
  const held = [...offices].sort(([a], [b]) => compare(a, b)).map(([, office]) => office);
  return inOrder({
    id, type, name,
    ...(others.length > 0 && { names: Object.fromEntries(others) }),
    ...(aliases.length > 0 && { aliases }),
    ...(held.length > 0 && { offices: held }),
  });
}

/** The name of most words; of those that have as many, the one that most sidecars have, then the longest. */
function fullest(names: ReadonlyMap<string, number>): string {
  const words = (name: string): number => name.split(/\s+/u).length;
  return [...names].sort(([a, some], [b, more]) => words(b) - words(a) || more - some || b.length - a.length || compare(a, b))[0]![0];
}

function count(counted: Map<string, number>, key: string): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
