import type { Draft } from './drafts';
import { stemOf } from './kindFeatures';
import type { Placed, Scene } from './scene';

/** How a mention stands to the nearest place where an event is told of. */
export interface Relation {
  readonly near: Placed;
  readonly other: Placed;
  /** How far, in sentences first and then in tokens; smaller is nearer. */
  readonly cost: number;
}

/** How much one sentence further costs: more than any token within it. */
export const sentenceCost = 1000;

export function relate(draft: Draft, other: Placed): Relation {
  let best: Relation | undefined;
  for (const near of occurrences(draft)) {
    const cost = sentenceCost * Math.abs(near.sentence - other.sentence) + (near.sentence === other.sentence ? Math.abs(near.first - other.first) : 0);
    if (!best || cost < best.cost) best = { near, other, cost };
  }
  return best!;
}

/** At most so many places of an event are looked at for its slots. */
const mostPlaces = 6;

export function occurrences({ named, again }: Draft): readonly Placed[] {
  return named.length + again.length > mostPlaces ? [...named.slice(0, mostPlaces - 2), ...again.slice(0, 2)] : [...named, ...again];
}

function bucket(distance: number): string {
  return distance <= 2 ? String(distance) : distance <= 4 ? '3' : distance <= 8 ? '5' : distance <= 15 ? '9' : '16';
}

/** What the words of the two and those between and around them say, as features. */
export function relationFeatures(scene: Scene, { near, other }: Relation): string[] {
  const { tokens } = other.paragraph;
  const apart = other.sentence - near.sentence;
  const before = tokens[other.first - 1];
  const preposition = before?.kind === 'word' ? before.key : before?.text ?? '';
  const second = tokens[other.first - 2]?.key ?? '';
  const together = near.paragraph === other.paragraph && near.base === other.base;
  const step = Math.max(-3, Math.min(3, apart));
  const features = [`sentences ${step} ${together}`, `preposition ${preposition}`, `words ${stemOf(second)} ${preposition}`, `behind ${stemOf(tokens[other.end]?.key ?? '')}`];
  if (apart !== 0) return features;
  const inside = other.first >= near.first && other.end <= near.end;
  const after = other.first >= near.end;
  const [from, to] = after ? [near.end, other.first] : [other.end, near.first];
  if (inside) features.push('inside');
  else {
    const between = tokens.slice(from, Math.min(to, from + 25));
    const commas = between.filter(({ text }) => /^[,;–—-]$/.test(text)).length;
    const neighbours = scene.some(near.sentence);
    const rival = neighbours.some((one) => one !== near && one.mention.type === 'event' && (after ? one.first >= near.end && one.first < other.first : one.first >= other.end && one.first < near.first));
    const similar = neighbours.filter((one) => one.mention.type === other.mention.type && one !== other && (after ? one.first >= near.end && one.first < other.first : one.first >= other.end && one.first < near.first)).length;
    features.push(`order ${after} ${bucket(Math.max(0, to - from))}`, `order ${after} commas ${Math.min(2, commas)}`, `rival ${rival}`, `between ${after} ${Math.min(2, similar)}`, `order ${after} preposition ${preposition}`);
    if (to - from <= 2) features.push(`joint ${after} ${between.map(({ key }) => key).join(' ')}`);
    for (const { kind, shape, key } of between) if (kind === 'word' && shape === 'lower' && key.length > 3) features.push(`inner ${after} ${stemOf(key)}`);
  }
  return features;
}
