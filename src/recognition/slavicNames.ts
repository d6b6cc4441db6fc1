import { Gazetteer } from './gazetteer';
import { coverage } from './lexical';
import { slavicSubjects } from './lexicon/heads';
import { complementWords, neverNames } from './lexicon/words';
import type { Paragraph } from './paragraph';
import type { Token } from '../text/tokens';

/** Whether a word in small letters may be an adjective before the head of a Macedonian or Bulgarian name. */
export function isSlavicAdjective(key: string): boolean {
  return /(?:ски|ска|ско|ската|ското|скиот|ския|ският|чки|чка|чката|ен|ен|ната|ниот|ния|ният|ното|на|но|ни|ните|ова|овата|вен)$/.test(key) && key.length > 3 && !complementWords.has(key) && !/^(?:съгласно|согласно|относно|односно|покрај|само|околу|според)$/.test(key);
}

/** Fewer endings than before a head: plural nouns (урагани) end like adjectives. */
function isInnerAdjective(key: string): boolean {
  return /(?:ск[иао]|ските|ската|ското|ския|скиот|чк[иа]|чките|[лврчдт]ни|[лвдт]ните|[лвдт]ната|[лвдт]на|[лвдт]но|кови|ковите|^нов[аио]?)$/.test(key) && key.length > 4;
}

function subjects(): Gazetteer<true> {
  const gazetteer = new Gazetteer<true>();
  for (const subject of slavicSubjects.split(';')) gazetteer.add(subject, true);
  return gazetteer;
}
let knownSubjects: Gazetteer<true> | undefined;

/** The end of the complement that begins at a token ("за миграции", "на вътрешните работи"); the same index where none does. */
export function slavicComplement(paragraph: Paragraph, from: number, event = false): number {
  const { tokens } = paragraph;
  const opener = tokens[from];
  if (opener?.kind !== 'word' || !/^(?:за|на|по|при|в|във|относно)$/.test(opener.key)) return from;
  knownSubjects ??= subjects();
  const subject = tokens[from + 1] && knownSubjects.match(tokens, from + 1);
  if (subject && (!event || opener.key !== 'на')) return further(paragraph, subject.end);
  if (subject) return subject.end;
  const match = paragraph.once(coverage)[from + 1];
  if (match && opener.key === 'на') return match.thing.kind === 'territory' || event ? from : match.end;
  if (opener.key !== 'за' && opener.key !== 'по' && opener.key !== 'относно') return from;
  const noun = nounEnd(paragraph, from + 1);
  return noun === undefined ? from : further(paragraph, noun);
}

/** "и реадмисија", "на миграциски политики", "и соработка" behind a complement. */
function further(paragraph: Paragraph, from: number): number {
  const { tokens } = paragraph;
  let end = from;
  for (let rounds = 0; rounds < 2; rounds++) {
    const joint = tokens[end]?.key;
    if (joint !== 'и' && joint !== 'на') break;
    if (paragraph.once(coverage)[end + 1]) break;
    const noun = nounEnd(paragraph, end + 1);
    // Only abstract nouns and nouns with an adjective: "и министерот" begins the next part of the sentence.
    if (noun === undefined || (noun === end + 2 && !abstract.test(tokens[end + 1]!.key))) break;
    if (joint === 'и' && notJoined.test(tokens[noun - 1]!.key)) break;
    end = noun;
  }
  return end;
}

const abstract = /(?:ање|ањето|ение|ението|ане|ането|ција|цијата|ция|цията|исија|исијата|исия|исията|ост|оста|остта|ство|ството|азил|азилот|убежище|убежището|граници|границите|мигранти|мигрантите|бегалци|бегалците|бежанци|бежанците|стража|политики|политика|политиката|работа)$/;
const notJoined = /(?:министер|министр|претсед|председ|делегац|претстав|представ|комисар|директор)/;

function nounEnd(paragraph: Paragraph, from: number): number | undefined {
  const { tokens } = paragraph;
  let at = from;
  while (at < from + 3 && isLower(tokens[at]) && isInnerAdjective(tokens[at]!.key)) at++;
  // "гранична и крајбрежна стража"
  if (at > from && tokens[at]?.key === 'и' && isLower(tokens[at + 1]) && isInnerAdjective(tokens[at + 1]!.key)) at += 2;
  const noun = tokens[at];
  if (!isLower(noun) || noun!.key.length < 4 || noun!.key === 'време' || complementWords.has(noun!.key) || neverNames.has(noun!.key)) return undefined;
  return at + 1;
}

function isLower(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.shape === 'lower';
}
