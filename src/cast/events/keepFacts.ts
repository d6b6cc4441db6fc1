import { ladder } from '../ladder';
import { SharedFacts, type Facts } from '../vocabulary';
import { cuesBetween } from './cueWords';
import { isDefinite, type Draft } from './drafts';
import { headFacts } from './facts';
import { stemOf } from './kindFeatures';
import { headOfName } from './phrase';
import type { Placed, Scene } from './scene';
import { stanceFacts } from './stanceFacts';

/** Of a sentence or name without an end only so many tokens are looked at. */
const longest = 120;
const longestName = 8;

/** So many tokens on either side of an event are looked at, and for words of known meaning so many. */
const beside = 5;
const widest = 6;

const steps = {
  score: ladder('score', [3, 4, 5, 6, 7, 8, 9]), length: ladder('length', [2, 3, 4, 6]), before: ladder('before', [1, 2, 3]), named: ladder('named', [2, 3, 4]), again: ladder('again', [1, 2, 3, 5]),
  person: ladder('people', [1, 2, 3, 5]), place: ladder('places', [1, 2, 3]), organization: ladder('organizations', [1, 2, 3]), date: ladder('dates', [1, 2]), event: ladder('events', [1, 2]),
  position: ladder('position', [0, 1, 2, 3, 5, 8, 12]), left: ladder('left', [2, 4, 8]), paragraph: ladder('paragraph', [8, 15, 30, 60]), at: ladder('at', [1, 2, 4, 8, 15]), further: ladder('further', [1, 2, 4, 8, 15]), long: ladder('long', [5, 10, 20, 30]),
  earlier: ladder('earlier', [1, 2, 3, 5]), others: ladder('others', [1, 2, 4]), headTold: ladder('head told', [1, 2]),
};

const types = ['person', 'place', 'organization', 'date', 'event'] as const;

/** What tells whether a draft is an event that people would annotate, each fact by itself: trees join them. */
export function keepFacts(scene: Scene, draft: Draft): Facts {
  const { group, named, again, head, before } = draft;
  const one = named[0]!;
  const { paragraph, first, end, mention, sentence, base } = one;
  const { tokens } = paragraph;
  const here = scene.some(sentence);
  const place = scene.article.paragraphs[scene.paragraphNumber(base)]!;
  const previous = tokens[first - 1]?.key ?? '';
  const facts: (string | SharedFacts)[] = [
    group ? (mention.why.rule === 'model' ? 'model' : 'rule') : 'noun', `kind ${head?.kind ?? 'none'}`, scene.once(headFacts, draft), ...(group ? [steps.score(Math.floor(mention.score * 10))] : []),
    `definite ${head ? isDefinite(previous, head.token.key) : 'none'}`, `previous ${previous}`, `next ${tokens[end]?.key ?? ''}`, `second ${stemOf(tokens[end + 1]?.key ?? '')}`, `shape ${tokens[first]!.shape}`,
    steps.length(end - first), steps.before(before), steps.named(named.length), steps.again(again.length), steps.position(sentence - scene.opening), steps.left(scene.sentences.length - sentence), steps.paragraph(tokens.length),
    ...types.map((type) => steps[type](here.filter((other) => other.mention.type === type && other.mention !== mention).length)), `furniture ${place.furniture}`, scene.once(stanceFacts, one).none,
  ];
  if (head) facts.push(`whole ${head.token.key.slice(-7)}`, `ending ${head.token.key.slice(-2)}`);
  for (let at = first; at < Math.min(end, first + longestName); at++) if (tokens[at]!.kind === 'word') facts.push(`word ${stemOf(tokens[at]!.key)}`);
  for (let at = Math.max(0, first - beside); at < Math.min(tokens.length, end + beside); at++) if ((at < first || at >= end) && tokens[at]!.kind === 'word') facts.push(`${at < first ? 'left' : 'right'} ${stemOf(tokens[at]!.key)}`);
  for (const cue of cuesBetween(paragraph, first - widest, end + widest)) facts.push(`near ${cue}`);
  return [...facts, ...inSentence(scene, one), ...amongEvents(scene, draft)];
}

/** Where in its sentence an event is named, and what that sentence tells. */
function inSentence(scene: Scene, { paragraph, first, end, sentence }: Placed): Facts {
  const stretch = scene.tokensOf(sentence);
  if (!stretch) return [];
  const { tokens } = paragraph;
  const quotes = tokens.slice(Math.max(stretch.first, first - longest), first).filter(({ key }) => /^[„“”"«»]$/.test(key)).length;
  const cues = cuesBetween(paragraph, stretch.first, Math.min(stretch.end, stretch.first + longest));
  return [steps.at(first - stretch.first), steps.further(stretch.end - end), steps.long(stretch.end - stretch.first), `quoted ${quotes % 2 === 1}`, `opens ${stemOf(tokens[stretch.first]?.key ?? '')}`, ...[...cues].map((cue) => `sentence ${cue}`)];
}

/** How many events are named in the article, how many of them before this one, and how many with its head. */
function amongEvents(scene: Scene, { named, head }: Draft): Facts {
  const { mention } = named[0]!;
  const { starts, heads } = scene.once(eventMentions, scene);
  const own = scene.of(named[0]!.sentence).some((one) => one.mention === mention) ? 1 : 0;
  const earlier = starts.filter((start) => start < mention.start).length;
  return [steps.earlier(earlier), steps.others(starts.length - own), ...(head ? [steps.headTold((heads.get(head.stem) ?? 0) - own)] : [])];
}

/** Where the mentions of events begin, and how many have each head. */
function eventMentions(scene: Scene): { readonly starts: readonly number[]; readonly heads: ReadonlyMap<string, number> } {
  const events = scene.placed.filter(({ mention }) => mention.type === 'event');
  const heads = new Map<string, number>();
  for (const one of events) {
    const stem = headOfName(one)?.stem;
    if (stem !== undefined) heads.set(stem, (heads.get(stem) ?? 0) + 1);
  }
  return { starts: events.map(({ mention }) => mention.start), heads };
}
