import { SharedFacts } from '../vocabulary';
import type { Draft } from './drafts';
import type { Placed, Scene } from './scene';

/** Words for several who act together without being named: "the participants adopted", "министрите потпишаа". */
const collectives: readonly (readonly [string, RegExp])[] = [
  ['participants', /^(?:participants|attendees|delegates|teilnehmer(?:innen|n)?|teilnehmenden|anwesenden|учесниц\S*|участници\S*|присутни\S*|присъстващи\S*|делегати\S*)$/],
  ['ministers', /^(?:ministers|amtskollegen|amtskolleginnen|ressortchefs|innenminister|(?:innen)?ministerinnen|министри\S*)$/],
  ['both', /^(?:both|beiden?|двајцата|двете|двамата|двата)$/],
  ['sides', /^(?:countries|states|sides|parties|partners|länder|staaten|seiten|partner|parteien|земјите|државите|страните|държавите|партнерите)$/],
  ['delegations', /^(?:delegations?|delegation(?:en)?|делегаци\S*)$/],
  ['representatives', /^(?:leaders|heads|representatives|officials|vertreter(?:innen|n)?|претставници\S*|представители\S*|лидери\S*|ръководители\S*|раководители\S*)$/],
];

/** What the sentence in which an event is first named says of who acts in it, where it names nobody or few. */
export function collectiveFacts(scene: Scene, draft: Draft): SharedFacts {
  const { paragraph, first, end, sentence } = draft.named[0]!;
  const stretch = scene.tokensOf(sentence);
  const persons = scene.some(sentence).filter(({ mention }: Placed) => mention.type === 'person').length;
  const facts = [`persons here ${Math.min(3, persons)}`];
  if (stretch) {
    for (let at = stretch.first; at < Math.min(stretch.end, stretch.first + longest); at++) {
      if (at >= first && at < end) continue;
      const name = collectives.find(([, words]) => words.test(paragraph.tokens[at]!.key))?.[0];
      if (name !== undefined) facts.push(`collective ${name}`, ...(persons === 0 ? [`collective ${name} alone`] : []));
    }
  }
  return new SharedFacts([...new Set(facts)]);
}

/** Of a sentence without an end no more tokens are looked at. */
const longest = 80;
