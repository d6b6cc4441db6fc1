import type { FoundEvent } from './foundEvent';
import { coverage } from './lexical';
import { isNationality } from './lexicon/nationalities';
import type { Paragraph } from './paragraph';
import { isSlavicAdjective, slavicComplement } from './slavicNames';

const usual = /^(?:министерск|самитск|политичк|политическ|дипломатск|историск|историческ|европск|европейск|балканск|билатералн|работн|официјалн|официалн|последн|нов|прес|вчераш|денеш|днеш|утреш|заедничк|съвместн|меѓународн|международн|регионалн)/;

/** "Конференција за миграција Скопје", "Скопската конференция за миграцията", "Заедничката декларација за враќање и реадмисија". */
export function slavicEvent(paragraph: Paragraph, head: number): FoundEvent | undefined {
  const { tokens } = paragraph;
  let first = head;
  while (first > 0 && head - first < 3 && tokens[first]!.spaced && isSlavicAdjective(tokens[first - 1]!.key) && (first === head || tokens[first]!.shape === 'lower')) first--;
  // "на денешната Конференција": only adjectives from the capital on belong to the name.
  while (first < head && tokens[first]!.shape === 'lower') first++;
  if (tokens[first]!.shape !== 'capital') return undefined;
  const opens = paragraph.opensSentence(first);
  let end = slavicComplement(paragraph, head + 1, true);
  const named = end > head + 1;
  const covered = paragraph.once(coverage);
  const place = covered[end];
  // A city directly behind, without a preposition, is part of the name.
  const city = place?.first === end && place.thing.kind === 'city' && tokens[end]!.spaced && (named || first === head);
  if (city) end = place.end;
  else if (!named && place?.first === end && joined(paragraph, place.end)) end = covered[place.end + 1]!.end;
  const toponym = first < head && /ск(?:а|и|о|ата|ото|иот|ия|ият)$/.test(tokens[first]!.key) && !usual.test(tokens[first]!.key) && !isNationality(tokens[first]!.key);
  if (toponym) return { first, end, score: named ? 0.8 : 0.7 };
  if (city) return { first, end, score: 0.8 };
  if (end > head + 1 && !named) return { first, end, score: 0.75 };
  if (!named) return undefined;
  // At the head of a sentence the capital says nothing: two words of name must.
  if (opens && first === head) return undefined;
  return { first, end, score: opens ? 0.6 : 0.75 };
}

/** "Самитот ЕУ-Западен Балкан" */
function joined(paragraph: Paragraph, at: number): boolean {
  return /^[-–]$/.test(paragraph.tokens[at]?.text ?? '') && paragraph.once(coverage)[at + 1]?.first === at + 1;
}
