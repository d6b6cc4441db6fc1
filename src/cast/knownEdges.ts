import { nationOf } from '../recognition/lexicon/nationalities';
import type { RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import { tokenize } from '../text/tokens';
import { oneSpace, type Known } from './known';
import { edged, saysWhere } from './organizationEdges';
import { cityOf, organizationName } from './organizationNames';

/** Small words that names have inside; any other word in small letters is the sentence's. */
const inside = /^(?:of|на|der|des|den|dem|die|das|von|при|за|for|für|and|и|und|или|or|in|во|в|във|on|о|од|от|to|with|со|със|с|mit|по|the|zur|zum|beim|bei|gegen|против|към|кон|sowie|zu|из|до)$/u;
const english = /^[A-Z][a-z]+(?:n|ish|ese|k)$/u;
const locative = /^(?:in|во|в|във)$/u;

/**
 * Organizations of which recognition has taken in the words beside them, as far as people have called them without
 * these: what the sentence goes on with, where they are, and the adjective of their country or city.
 */
export function withKnownEdges({ text }: Article, found: readonly RecognizedMention[], known: Known): readonly RecognizedMention[] {
  return found.map((mention) => {
    if (mention.type !== 'organization' || mention.date !== undefined) return mention;
    const words = text.slice(mention.start, mention.end);
    if (!/\s/u.test(words) || isKnown(words, known)) return mention;
    const start = startWithin(words, known);
    const end = endWithin(words, known);
    return start === 0 && end === words.length ? mention : edged(mention, mention.start + start, mention.start + end);
  });
}

function isKnown(words: string, known: Known): boolean {
  const name = oneSpace(words);
  return known.told(name, 'organization').length > 0 || organizationName(name).common !== undefined;
}

function endWithin(words: string, known: Known): number {
  const tokens = tokenize(words);
  for (let at = tokens.length - 1; at > 0; at--) {
    const { key, shape, start } = tokens[at]!;
    const { end, key: last } = tokens[at - 1]!;
    const stated = shape === 'lower' && !inside.test(key);
    if (start === end || inside.test(last) || (!stated && !locative.test(key)) || !isKnown(words.slice(0, end), known)) continue;
    const name = organizationName(oneSpace(words.slice(0, end)));
    // "Vardar press" has no word that says what Vardar is.
    if (stated ? name.head !== undefined || name.common !== undefined : !saysWhere(name)) return end;
  }
  return words.length;
}

function startWithin(words: string, known: Known): number {
  const [first, second] = tokenize(words);
  if (!second || second.start === first!.end) return 0;
  const rest = oneSpace(words.slice(second.start));
  const nation = nationOf(first!.key);
  // "Albanische Staatspolizei" is a name as it stands; in English all adjectives of countries have a capital.
  if (nation === undefined ? cityOf(first!.text) === undefined : first!.shape !== 'lower' && !english.test(first!.text)) return 0;
  return known.told(rest, 'organization').some(([id]) => nation === undefined || known.nationOf(id) === nation) ? second.start : 0;
}
