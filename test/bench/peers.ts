/**
 * Other packages of the npm registry that find names offline, to be measured beside ours. Both know English only.
 * Each is used as its documentation says, and what it finds is fitted to how gold is annotated wherever that helps it.
 */
import nlp from 'compromise';
import dates from 'compromise-dates';
import winkNlp, { type ItemEntity, type ItemToken } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Scored } from './scores';

/** The type of names whose kind a peer does not tell. */
export const anyName = 'name';

export interface Peer {
  readonly name: string;
  /** The types that it can find. */
  readonly types: readonly string[];
  /** What it finds, with UTF-16 offsets of the text. */
  find(text: string): Scored[];
}

const compromise = nlp.plugin(dates);

/**
 * `people()` are persons, but for words that compromise itself tags as titles and offices (`Honorific`, `Actor`), which
 * gold leaves out; `organizations()` are organizations; `places()` are places, several where signs part them, as in
 * `Geneva, Switzerland`; `dates()`, of its own plugin, are dates but for a preposition in front. It has no events. Its
 * spans reach from space to space and are cut to the words.
 */
function findByCompromise(text: string): Scored[] {
  const doc = compromise(text);
  const found = { person: doc.people().not('(#Honorific|#Actor)'), organization: doc.organizations(), place: doc.places(), date: doc.dates() };
  return Object.entries(found).flatMap(([type, view]) => {
    const spans = view.json({ offset: true }) as { offset: { start: number; length: number } }[];
    return spans.flatMap(({ offset: { start, length } }) => {
      const quote = text.slice(start, start + length);
      const parts = type === 'place' ? [...quote.matchAll(/[\p{L}\p{M}\p{N}\p{Zs}.'’-]+/gu)] : [{ 0: quote, index: 0 }];
      return parts.flatMap(({ 0: part, index }) => trimmed(part, start + index, type));
    });
  });
}

const lead = /^[^\p{L}\p{N}]+/u;
const preposition = /^(?:after|at|before|between|by|during|for|from|in|of|on|since|till|until)\s+/iu;

/** What stands at `start` without signs at its edges, the possessive ending and, of a date, the preposition. */
function trimmed(quote: string, start: number, type: string): Scored[] {
  let rest = quote.replace(lead, '');
  if (type === 'date') rest = rest.replace(preposition, '');
  start += quote.length - rest.length;
  // The full stop of `U.S.` is part of the name.
  rest = rest.replace(/[^\p{L}\p{M}\p{N}.]+$/u, '').replace(/(?<!\p{L}\.\p{L})[^\p{L}\p{M}\p{N}]+$/u, '').replace(/['’]s$/u, '');
  return rest === '' ? [] : [{ start, end: start + rest.length, type }];
}

const wink = winkNlp(model, ['sbd', 'pos', 'ner']);

/**
 * The entities of its model are numbers, times, links and the like: of our types only `DATE`. Names it merely tags as
 * proper nouns, so that a run of these, up to a sign or another word, is a name of a kind it does not tell.
 */
function findByWink(text: string): Scored[] {
  const { its } = wink;
  const doc = wink.readDoc(text);
  const tokens: { start: number; end: number; proper: boolean }[] = [];
  doc.tokens().each((token: ItemToken) => {
    const start = (tokens.at(-1)?.end ?? 0) + token.out(its.precedingSpaces).length;
    tokens.push({ start, end: start + token.out(its.value).length, proper: token.out(its.pos) === 'PROPN' });
  });
  const found: { start: number; end: number; type: string }[] = [];
  doc.entities().each((entity: ItemEntity) => {
    const [first, last] = entity.out(its.span) as unknown as [number, number];
    if (entity.out(its.type) !== 'DATE') return;
    found.push({ start: tokens[first]!.start, end: tokens[last]!.end, type: 'date' });
    // Days and months are proper nouns too.
    for (let at = first; at <= last; at++) tokens[at]!.proper = false;
  });
  tokens.forEach(({ start, end, proper }, at) => {
    if (!proper) return;
    if (tokens[at - 1]?.proper) found.at(-1)!.end = end;
    else found.push({ start, end, type: anyName });
  });
  return found;
}

export const peers: readonly Peer[] = [
  { name: 'compromise', types: ['person', 'organization', 'place', 'date'], find: findByCompromise },
  { name: 'wink-nlp', types: ['date'], find: findByWink },
];
