import { SharedFacts } from '../vocabulary';
import { cueOf } from './cueWords';
import { stemOf } from './kindFeatures';
import type { Placed, Scene } from './scene';
import type { Whose } from './sentences';
import { stanceOf } from './stances';

/** Of a sentence without an end only so many tokens are looked at. */
const longest = 80;

/** Words of known meaning count by themselves within so many tokens. */
const close = 12;

/** What the sentence of a mention says of how people stand to what happens, by whose the sentence is. */
export type Stance = Readonly<Record<Whose, SharedFacts>>;

/** Asked by way of {@link Scene.once}. */
export function stanceFacts(scene: Scene, { sentence, paragraph: { tokens }, first }: Placed): Stance {
  const seen = new Set<string>();
  const stretch = scene.tokensOf(sentence);
  for (let at = stretch?.first ?? 0; stretch && at < Math.min(stretch.end, stretch.first + longest); at++) {
    const { kind, key, shape } = tokens[at]!;
    if (kind !== 'word') continue;
    const stance = stanceOf(key);
    if (stance) seen.add(`stance ${stance}`);
    const cue = shape === 'lower' && Math.abs(at - first) < close ? cueOf(key) : undefined;
    if (cue) seen.add(`close ${cue}`);
  }
  const all = new SharedFacts([...seen]);
  const of = (whose: Whose): SharedFacts => new SharedFacts([all, ...[...seen].map((one) => `${one} ${whose}`)]);
  return { own: of('own'), other: of('other'), none: of('none') };
}

/** How the sentence of a mention begins, whether it quotes somebody, and whether the mention opens it. Asked by way of {@link Scene.once}. */
export function openingFacts(scene: Scene, { sentence, paragraph: { tokens }, first }: Placed): SharedFacts {
  const stretch = scene.tokensOf(sentence);
  if (!stretch) return new SharedFacts([]);
  const opening = tokens[stretch.first];
  const quotes = tokens.slice(stretch.first, Math.min(stretch.end, stretch.first + longest)).some(({ key }) => /^[„“”"«»]$/.test(key));
  return new SharedFacts([`quotes ${quotes}`, `is first ${first - stretch.first <= 1}`, ...(opening?.kind === 'word' ? [`opens with ${stemOf(opening.key)}`] : [])]);
}
