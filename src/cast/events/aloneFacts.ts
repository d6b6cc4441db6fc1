import { ladder } from '../ladder';
import { SharedFacts } from '../vocabulary';
import { cueOf, cuesBetween } from './cueWords';
import { stemOf } from './kindFeatures';
import type { Placed, Scene } from './scene';

/** Of a sentence without an end only so many tokens are looked at. */
const longest = 120;

/** So many mentions on either side of one are looked at for events. */
const mostBetween = 40;

/** So many tokens before a mention and behind it. */
const sides = { left: 6, right: 5 };

/** So many tokens on either side of an event are looked at for words of known meaning. */
const widest = 12;

const steps = {
  people: ladder('people', [2, 3, 4, 5, 7]), index: ladder('index', [1, 2, 3, 4]), events: ladder('events', [1, 2, 3]), opens: ladder('opens', [1, 3, 6, 10, 16, 25]),
  stands: ladder('stands', [1, 2, 3, 4, 6, 9, 13]), left: ladder('left', [2, 3, 5, 8, 12]), long: ladder('long', [10, 20, 30, 45]), paragraph: ladder('paragraph', [8, 15, 30, 60, 120]),
};

/** What tells of a mention by itself, whichever event is asked for; looked up once for all of them. */
export interface AloneFacts {
  /** How many people its sentence names, and the how manieth of them it is. */
  readonly people: SharedFacts;
  /** How many events its sentence names. */
  readonly events: SharedFacts;
  /** How far behind the beginning of its sentence it stands. */
  readonly opens: SharedFacts;
  /** Where its sentence stands in the article. */
  readonly stands: SharedFacts;
  /** The words next to it, and how long it is, its sentence and its paragraph. */
  readonly next: SharedFacts;
  /** The words of known meaning of its sentence, and the words and signs around it. */
  readonly around: SharedFacts;
  /** The events that are named last before it and first behind it. */
  readonly before: Placed | undefined;
  readonly behind: Placed | undefined;
}

/** Asked by way of {@link Scene.once}. */
export function aloneFacts(scene: Scene, one: Placed): AloneFacts {
  const { tokens } = one.paragraph;
  const others = scene.some(one.sentence);
  const people = others.filter(({ mention }) => mention.type === 'person');
  const stretch = scene.tokensOf(one.sentence);
  const around: string[] = [];
  if (stretch) for (const cue of cuesBetween(one.paragraph, stretch.first, Math.min(stretch.end, stretch.first + longest))) around.push(`sentence ${cue}`);
  around.push(...wordsOf(one, 'left', one.first - sides.left, one.first), ...wordsOf(one, 'right', one.end, one.end + sides.right));
  return {
    people: new SharedFacts([steps.people(people.length), steps.index(people.findIndex(({ group }) => group === one.group))]),
    events: steps.events(others.filter(({ mention }) => mention.type === 'event').length),
    opens: steps.opens(stretch ? one.first - stretch.first : 0),
    stands: new SharedFacts([steps.stands(one.sentence - scene.opening), steps.left(scene.sentences.length - one.sentence)]),
    next: new SharedFacts([`preposition ${tokens[one.first - 1]?.key ?? ''}`, `next ${stemOf(tokens[one.end]?.key ?? '')}`, steps.long(stretch ? stretch.end - stretch.first : 0), steps.paragraph(tokens.length), `full ${one.end - one.first > 1}`]),
    around: new SharedFacts(around),
    ...eventsAround(scene, one),
  };
}

/** The words of known meaning around where an event is named. Asked by way of {@link Scene.once}. */
export function eventCues(_: Scene, { paragraph, first, end }: Placed): SharedFacts {
  return new SharedFacts([...cuesBetween(paragraph, first - widest, end + widest)].map((cue) => `event ${cue}`));
}

function* wordsOf({ paragraph: { tokens }, first, end }: Placed, side: keyof typeof sides, from: number, to: number): Generator<string> {
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
    const { key, kind, shape } = tokens[at]!;
    const cue = kind === 'word' && shape === 'lower' ? cueOf(key) : undefined;
    if (cue) yield `${side} ${cue}`;
    if (kind !== 'word' && /^[(:,;„“"«»–—-]$/.test(key) && (at === first - 1 || at === end)) yield `${side} sign ${key}`;
    if (kind === 'word' && key.length > 3) yield `${side} ${stemOf(key)}`;
  }
}

function eventsAround(scene: Scene, { mention }: Placed): Pick<AloneFacts, 'before' | 'behind'> {
  const at = scene.indexOf(mention);
  const nearest = (step: number): Placed | undefined => {
    for (let far = 1; far <= mostBetween; far++) if (scene.placed[at + far * step]?.mention.type === 'event') return scene.placed[at + far * step];
    return undefined;
  };
  return { before: nearest(-1), behind: nearest(1) };
}
