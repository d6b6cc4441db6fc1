import { eventHeads, slavicOrganizations } from './lexicon/heads';
import { coverage } from './lexical';
import { isNationality } from './lexicon/nationalities';
import { officeHead } from './lexicon/offices';
import { neverNames } from './lexicon/words';
import type { RecognizedMention } from './mention';
import type { Paragraph } from './paragraph';
import { monthOf } from '../text/months';
import type { Token } from '../text/tokens';

/** Places that no lexicon knows, by the noun or preposition before them. */
export function* unknownPlaces(paragraph: Paragraph): Generator<RecognizedMention> {
  const { tokens } = paragraph;
  const covered = paragraph.once(coverage);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.shape !== 'capital' || !token.spaced || covered[at] || token.text.length < 3) continue;
    const score = behindNoun(tokens, at) ? 0.8 : slavicIn(paragraph, at) || englishIn(paragraph, at) ? 0.6 : 0;
    if (score === 0 || !isPlaceWord(token)) continue;
    let end = at + 1;
    if (score === 0.8) while (end < at + 3 && tokens[end]?.kind === 'word' && tokens[end]!.shape === 'capital' && tokens[end]!.spaced && isPlaceWord(tokens[end]!) && paragraph.language !== 'de') end++;
    yield { start: token.start, end: tokens[end - 1]!.end, type: 'place', score, why: { rule: 'city', evidence: paragraph.slice(at, end) } };
    at = end - 1;
  }
}

function isPlaceWord(token: Token): boolean {
  return !neverNames.has(token.key) && !isNationality(token.key) && !officeHead(token.key, true) && !eventHeads.has(token.key) && !slavicOrganizations.has(token.key);
}

const single =
  /^(?:grenzübergang|grenzübergangs|grenzort|grenzstadt|ortschaft|gemeinde|stadt|dorf|fluss|град|градот|града|градът|село|селото|општина|општината|община|общината|река|реката|преминот|премин|пункт|пункта|пунктът|езеро|езерото|гратчето|населба)$/;

/** "граничниот премин X", "border crossing X", "the town of X", "Grenzübergang X". */
function behindNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.kind !== 'word') return false;
  if (single.test(before.key) && (before.key.charCodeAt(0) < 0x400 || before.shape === 'lower')) return true;
  if (/^(?:crossing|checkpoint|river)$/.test(before.key)) return before.shape === 'lower' || before.key === 'river';
  return before.key === 'of' && /^(?:town|city|village|municipality|crossing)$/.test(tokens[at - 2]?.key ?? '');
}

/** Articled and adjectival forms are of institutions: "во Владата", "в Народното събрание". */
const articled = /(?:ата|ето|ото|иот|от|ът|ите|ията|ски|ска|ско|на|ен)$/;

/** "во Лојане", "в Харманли": a single capitalised word behind a preposition of place. */
function slavicIn(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  if (token.key.charCodeAt(0) < 0x400 || !/^(?:во|в|във|кај|край)$/.test(tokens[at - 1]!.key) || articled.test(token.key)) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || next.shape === 'lower';
}

/** "near Lojane", "in Gevgeli": likewise; institutions have an article in English. */
function englishIn(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  if (paragraph.language !== 'en' || !/^(?:in|near|at|outside|from)$/.test(tokens[at - 1]!.key) || monthOf(tokens[at]!.key) !== undefined) return false;
  const next = tokens[at + 1];
  return (next?.kind !== 'word' || next.shape === 'lower') && !/^[-–'’]$/.test(next?.text ?? '');
}
