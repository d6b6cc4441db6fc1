import { textsOf, type Facts } from '../vocabulary';
import type { Draft } from './drafts';
import { isDefinite } from './drafts';
import type { Scene } from './scene';

/** Of a long name or office only so many words are looked at. */
const mostWords = 6;

/** The beginning of a word, by which its forms are one. */
export function stemOf(key: string): string {
  return key.length > 6 ? key.slice(0, 5) : key.slice(0, 4);
}

/** The first words of a name or office, in small letters. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u).slice(0, mostWords);
}

/** What tells of which kind an event is: its words, and those around it. */
export function kindFeatures({ named, head }: Draft): string[] {
  const { paragraph, first, end, mention } = named[0]!;
  const { tokens } = paragraph;
  const features = ['bias', `lexicon ${head?.kind ?? 'none'}`, `head ${head?.stem ?? 'none'}`];
  if (head) features.push(`whole ${stemOf(head.token.key)}`);
  if (mention.kind !== undefined) features.push(`rule ${mention.kind}`);
  if (head?.outside) features.push('outside');
  for (let at = first; at < Math.min(end, first + 12); at++) if (tokens[at]!.kind === 'word') features.push(`word ${stemOf(tokens[at]!.key)}`);
  features.push(tokens[first]!.shape === 'lower' ? 'small' : 'capital');
  for (let at = Math.max(0, first - 6); at < Math.min(tokens.length, end + 6); at++) {
    if (at >= first && at < end) continue;
    if (tokens[at]!.kind === 'word' && tokens[at]!.shape === 'lower') features.push(`near ${stemOf(tokens[at]!.key)}`);
  }
  features.push(`before ${tokens[first - 1]?.key ?? ''}`);
  return features;
}

/** What tells whether a draft is an event that people would annotate, the facts that trees ask for among it. */
export function keepFeatures(scene: Scene, { group, named, again, head, before }: Draft, facts: Facts): string[] {
  const { paragraph, first, end, mention, sentence } = named[0]!;
  const { tokens } = paragraph;
  const source = group ? (mention.why.rule === 'model' ? 'model' : 'rule') : 'noun';
  const kind = head?.kind ?? 'none';
  const previous = tokens[first - 1]?.key ?? '';
  const definite = head ? isDefinite(previous, head.token.key) : false;
  const here = scene.of(sentence);
  const dated = here.some(({ mention: other }) => other.date !== undefined);
  const placed = here.some(({ mention: other }) => other.type === 'place');
  const people = here.some(({ mention: other }) => other.type === 'person');
  const capital = tokens[first]!.shape !== 'lower';
  const length = Math.min(4, end - first);
  const features = [
    source, `${source} score ${Math.floor(Math.min(0.99, mention.score) * 10)}`, `${source} ${kind}`, `${source} head ${head?.stem ?? 'none'}`,
    `${source} before ${stemOf(previous)}`, `${source} after ${stemOf(tokens[end]?.key ?? '')}`, `${source} length ${length} ${capital}`,
    `${source} definite ${definite} again ${Math.min(2, before)}`, `${source} ${kind} dated ${dated}`, `${source} placed ${placed}`, `${source} people ${people}`,
    `${source} named ${Math.min(3, named.length)}`, `${source} spoken of again ${Math.min(2, again.length)}`, `${source} position ${Math.min(6, Math.max(0, sentence - scene.opening))}`,
    `${source} ${kind} length ${length} definite ${definite}`,
  ];
  if (!group) for (let at = first; at < end; at++) features.push(`noun word ${stemOf(tokens[at]!.key)}`);
  for (let at = Math.max(0, first - 4); at < Math.min(tokens.length, end + 4); at++) {
    if ((at < first || at >= end) && tokens[at]!.kind === 'word' && tokens[at]!.shape === 'lower') features.push(`${source} near ${stemOf(tokens[at]!.key)}`);
  }
  for (const fact of textsOf(facts)) features.push(`fact ${fact}`);
  return features;
}
