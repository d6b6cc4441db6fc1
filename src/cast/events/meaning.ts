import { thingNamed } from '../../recognition/lexical';
import { tokenize, type Token } from '../../text/tokens';
import { organizationName } from '../organizationNames';
import { slugOf } from '../slugs';
import { headOf } from './heads';
import { cityOf } from './namedPlaces';

/** Words of titles that tell no two events apart, beside those of organizations. */
const empty = /^(?:between|zwischen|mezu|mezhdu|über|ueber|uber|po|so|sas|from|des|der|die|das|joint|gemeinsam|zaedni|savmes|suvmes|und|new|third|second|first|dritt|zweit|erst|tret|vtor|parv|purv)/;

/** Asked for again and again; bounded so that a long session does not grow. */
const known = new Map<string, ReadonlySet<string>>();
const remembered = 5000;

/**
 * What a title says in whatever language: the meanings of words that names of institutions share, countries and cities,
 * and the beginnings of its other words in Latin letters. Words for what kind of event it is are left out.
 */
export function meaningOf(title: string): ReadonlySet<string> {
  let found = known.get(title);
  if (!found) {
    if (known.size >= remembered) known.clear();
    known.set(title, (found = takeApart(title)));
  }
  return found;
}

function takeApart(title: string): ReadonlySet<string> {
  // "EU-Türkei-Erklärung" names three things, as "EU–Turkey Statement" does.
  const tokens = tokenize(title.replace(/(?<=\p{L})[-–—](?=\p{L})/gu, ' '));
  const places = new Set<string>();
  const told = withoutCities(tokens, places).map(({ kind, key, text, spaced }) => `${spaced ? ' ' : ''}${kind === 'word' ? withoutHead(key, text) : text}`).join('').trim();
  const { common, meanings, nation, rest } = organizationName(told);
  const words = rest.map((word) => slugOf(word)).filter((word) => word.length > 2 && !empty.test(word)).map((word) => (word.startsWith('=') ? word : word.startsWith('minist') ? 'ministers' : word.slice(0, 4)));
  return new Set([...places, ...(common === undefined ? [] : [slugOf(common)]), ...meanings, ...(nation === undefined ? [] : [nation]), ...words]);
}

/** The tokens that name no city, or are no adjective of one; cities are told by their common names, and countries by their codes. */
function withoutCities(tokens: readonly Token[], places: Set<string>): Token[] {
  return tokens.filter((token) => {
    if (token.kind !== 'word' || token.shape === 'lower') return true;
    const thing = thingNamed([token]);
    if (thing?.code !== undefined) places.add(thing.code);
    const city = thing?.kind === 'city' ? thing.common : thing || headOf(token.key) ? undefined : cityOf(token);
    if (city === undefined) return true;
    places.add(slugOf(city));
    return false;
  });
}

/** "Minister|treffen" says "Minister"; "conference" says nothing more than its kind. */
function withoutHead(key: string, text: string): string {
  const head = headOf(key);
  if (!head) return text;
  const at = key.indexOf(head.stem);
  return at > 3 ? text.slice(0, at) : '';
}

/** How much two titles say the same, 0 to 1, and by how many meanings. */
export function sameMeaning(one: ReadonlySet<string>, two: ReadonlySet<string>): { share: number; shared: number } {
  if (one.size === 0 || two.size === 0) return { share: 0, shared: 0 };
  let shared = 0;
  for (const meaning of one) if (two.has(meaning)) shared++;
  return { share: shared / (one.size + two.size - shared), shared };
}
