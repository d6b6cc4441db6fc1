import { coverage } from '../recognition/lexical';
import { nationOf } from '../recognition/lexicon/nationalities';
import type { Paragraph } from '../recognition/paragraph';
import type { Article } from '../recognition/recognizer';
import type { Group } from './group';
import type { Known } from './known';
import { capitals } from './lexicon/capitals';
import { isVague, organizationName } from './organizationNames';

/** The country whose language an article is in counts as much as another one may be named in it. */
const athome = 0.8;
/** How far from a mention, in UTF-16 units, a country counts half as much as beside it: about three sentences. */
const near = 400;
/** Mentions of one organization that are looked at. */
const mostMentions = 6;

/** Where an article tells of which countries: by their names, capitals and adjectives, and by institutions that are theirs. */
export class Scene {
  private told: { readonly at: number; readonly nation: string }[] | undefined;
  private readonly linkedAt: { readonly at: number; readonly nation: string }[] = [];

  constructor(private readonly article: Article) {}

  /** A group whose name names no country is linked to an institution of one. */
  linked(one: Group, id: string, known: Known): void {
    const nation = one.type === 'organization' && nationTold(one) === undefined ? known.nationOf(id) : undefined;
    if (nation !== undefined) for (const { start } of one.mentions) this.linkedAt.push({ at: start, nation });
  }

  /**
   * How well each country fits an institution that is called just "the Ministry", 0 to 1: by how often and how near the
   * article tells of it.
   *
   * @param home the country in whose language that is said: it need not be named
   */
  around(one: Group, home: string | undefined): (nation: string) => number {
    const weights = new Map<string, number>();
    const mentions = one.mentions.slice(0, mostMentions);
    for (const { at, nation } of [...(this.told ??= [...toldIn(this.article)]), ...this.linkedAt]) {
      const distance = Math.min(...mentions.map(({ start }) => Math.abs(start - at)));
      weights.set(nation, (weights.get(nation) ?? 0) + near / (near + distance));
    }
    const most = Math.max(0, ...weights.values());
    if (home !== undefined) weights.set(home, (weights.get(home) ?? 0) + Math.max(1, most * athome));
    const top = Math.max(1, ...weights.values());
    return (nation) => (weights.get(nation) ?? 0) / top;
  }
}

/** Countries where they are named, as one or by their adjective, and their capitals. */
function* toldIn({ paragraphs }: Article): Generator<{ at: number; nation: string }> {
  for (const { paragraph, start, furniture } of paragraphs) if (!furniture) for (const { at, nation } of paragraph.once(nationsTold)) yield { at: start + at, nation };
}

function nationsTold(paragraph: Paragraph): { at: number; nation: string }[] {
  const covered = paragraph.once(coverage);
  return paragraph.tokens.flatMap((token, index) => {
    const match = covered[index];
    if (match && match.first !== index) return [];
    const nation = match ? match.thing.kind === 'territory' ? match.thing.code : match.thing.kind === 'city' ? capitals.get(match.thing.common) : undefined : token.kind === 'word' ? nationOf(token.key) : undefined;
    return nation !== undefined && !/^\d/.test(nation) ? { at: token.start, nation } : [];
  });
}

function nationTold(one: Group): string | undefined {
  return [...one.names.keys()].map((name) => organizationName(name).nation).find((nation) => nation !== undefined);
}

/** Whether an article calls an organization by nothing but names that many have. */
export function isOpen(one: Group): boolean {
  if (one.type !== 'organization' || nationTold(one) !== undefined) return false;
  const names = [...one.names.keys()].map(organizationName);
  const said = names.filter((name) => !name.acronym || name.head !== undefined || name.common !== undefined);
  return said.length > 0 && said.every((name) => isVague(name) || (name.acronym && name.head !== undefined));
}
