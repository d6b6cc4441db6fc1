import type { Picture, PictureActor } from './gather';

/** Who met whom. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  /** The strongest first. */
  readonly links: readonly NetworkLink[];
}

export interface NetworkNode {
  readonly actor: PictureActor;
  /** In how many events the actor took part. */
  readonly events: number;
}

/** Two actors, by key, and the events in which both took part. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly events: readonly string[];
}

/** Who is named in a statement need not have met who made it. */
const notMet = new Set(['statement']);

/** Of the participants of one event, more than these are not linked with each other: pairs grow with the square. */
const mostLinked = 120;

/** More links than these make a picture black, and slow; the weakest are left out. */
const mostLinks = 4000;

/** The network of those who took part in the same event; those who took part in some event alone stand alone. */
export function networkOf({ events, actors }: Picture): Network {
  const counts = new Map<string, number>();
  const links = new Map<string, { source: string; target: string; events: string[] }>();
  for (const { key, kind, participants } of events) {
    for (const { actor } of participants) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    if (notMet.has(kind)) continue;
    const together = participants.slice(0, mostLinked).map(({ actor }) => actor).sort();
    together.forEach((source, index) => {
      for (const target of together.slice(index + 1)) {
        const pair = `${source}\n${target}`;
        const link = links.get(pair);
        if (link) link.events.push(key);
        else links.set(pair, { source, target, events: [key] });
      }
    });
  }
  return {
    nodes: actors.map((actor) => ({ actor, events: counts.get(actor.key) ?? 0 })),
    links: [...links.values()].sort((a, b) => b.events.length - a.events.length || (a.source + a.target < b.source + b.target ? -1 : 1)).slice(0, mostLinks),
  };
}
