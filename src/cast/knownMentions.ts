import { bySpan, overlaps, type Span } from '../text/span';
import type { MentionType, RecognizedMention } from '../recognition/mention';
import type { Article } from '../recognition/recognizer';
import { resolve } from '../recognition/resolve';
import { oneSpace, type Known } from './known';
import { betaMean } from './learning/counts';
import { withKnownEdges } from './knownEdges';
import { withCorrectedEdges } from './learning/correctEdges';
import type { FormHit } from './learning/forms';
import { rescored } from './learning/rescore';
import { withOrganizationEdges } from './organizationEdges';
import { lexiconNamesIn } from './organizationNames';
import { inOtherWords } from './otherWords';

/** How sure a known name is where no rule found one, before the articles that accepted or rejected it are counted. */
const knownName = 0.9;
/** With these behind it a known name is that of a body of its own: "EU-Delegation". */
const ofItsOwn = /^(?:delegation|mission|kommission|ausschuss)(?:es|s)?(?!\p{L})/iu;
/** How sure a further name that the lexicon has of a known organization is. */
const lexiconName = 0.8;
/** How sure one is in words by which nobody has called it yet, and of which types its parts may have been taken to be. */
const otherWords = 0.75;
const partTypes: ReadonlySet<string> = new Set(['organization', 'place']);
/** After so many paragraphs an editor can pause. */
const paragraphsPerStep = 10;
/** How many articles that weighs as much as. */
const strength = 3;

/**
 * The mentions that recognition found, as people's decisions would have them: with known names that no rule found, of
 * the types as which they were accepted, with edges where people have moved them, and with scores by acceptance; in steps.
 */
export function* withKnown(article: Article, found: readonly RecognizedMention[], known: Known): Generator<void, readonly RecognizedMention[]> {
  if (known.empty) return found;
  const mentions = withKnownEdges(article, withCorrectedEdges(article, found, known.edgesOf()), known);
  yield;
  const { more, instead } = yield* knownMentions(article, mentions, known);
  more.push(...(yield* lexiconMentions(article, [...mentions, ...more], known)));
  const other = yield* otherMentions(article, [...mentions.filter((mention) => !instead.has(mention)), ...more], known);
  more.push(...other.more);
  const without = new Set([...instead, ...other.instead]);
  const all = more.length > 0 ? yield* withOrganizationEdges(article, resolve([...mentions, ...more].filter((mention) => !without.has(mention)))) : mentions;
  return all.map((mention) => rescored(mention, oneSpace(article.text.slice(mention.start, mention.end)), known));
}

/** Known names as whole words that no rule found, or took for another type, and the mentions whose place they take. */
function* knownMentions(article: Article, found: readonly RecognizedMention[], known: Known): Generator<void, { more: RecognizedMention[]; instead: ReadonlySet<RecognizedMention> }> {
  const more: RecognizedMention[] = [];
  const instead = new Set<RecognizedMention>();
  let next = 0;
  // In menus and notices as well: where annotated articles have a known name there, it is mostly annotated.
  for (const [at, placed] of article.paragraphs.entries()) {
    if (at % paragraphsPerStep === 0) yield;
    while (next < found.length && found[next]!.end <= placed.start) next++;
    for (const hit of known.find(placed.paragraph)) {
      const type = typeOf(hit, known);
      if (type === undefined) continue;
      const span = { start: placed.start + hit.start, end: placed.start + hit.end };
      const others: RecognizedMention[] = [];
      for (let one = next; one < found.length && found[one]!.start < span.end; one++) if (overlaps(found[one]!, span)) others.push(found[one]!);
      const holder = hit.compound ? others.find((other) => other.start === span.start && other.end > span.end) : undefined;
      if (hit.compound && (type !== 'organization' || others.some((other) => other !== holder) || holder?.common !== undefined || (holder && (holder.type !== type || ofItsOwn.test(article.text.slice(span.end + 1, holder.end)))))) continue;
      const { accepted, rejected } = known.votes(hit.form.text, type);
      let score = betaMean(knownName, strength, accepted, rejected);
      let clash = false;
      for (const other of others) {
        if (other === holder) continue;
        const same = other.start === span.start && other.end === span.end;
        // A known name wins over what is inside it and over another type for the same words, not over what it is inside of.
        if (same && other.type !== type && wins(hit.form.text, type, other, known)) {
          instead.add(other);
          score = Math.max(score, other.score);
        } else if (same || other.start < span.start || other.end > span.end) clash = true;
      }
      if (clash) continue;
      if (holder) instead.add(holder);
      more.push({ ...span, type: type as MentionType, score, why: { rule: 'cast', evidence: nameOf(hit, type, known) } });
    }
  }
  return { more, instead };
}

/** Names that the lexicon has of known organizations, though nobody has called them so yet, where nothing else was found. */
function* lexiconMentions(article: Article, found: readonly RecognizedMention[], known: Known): Generator<void, RecognizedMention[]> {
  const more: RecognizedMention[] = [];
  for (const [at, { furniture, paragraph, start }] of article.paragraphs.entries()) {
    if (at % paragraphsPerStep === 0) yield;
    if (furniture) continue;
    for (const name of lexiconNamesIn(paragraph)) {
      const span = { start: start + name.start, end: start + name.end };
      const [one] = known.organizationsBy(name.key);
      if (!one || known.isGuess(one.id) || found.some((other) => overlaps(other, span))) continue;
      more.push({ ...span, type: 'organization', score: lexiconName, why: { rule: 'cast', evidence: one.text } });
    }
  }
  return more;
}

/**
 * Known organizations in words by which nobody has called them yet, and the mentions whose place they take: parts of such
 * a name that were taken for names of their own, as far as nobody has called anything so.
 */
function* otherMentions(article: Article, found: readonly RecognizedMention[], known: Known): Generator<void, { more: RecognizedMention[]; instead: RecognizedMention[] }> {
  const more: RecognizedMention[] = [];
  const instead: RecognizedMention[] = [];
  const inOrder = [...found].sort(bySpan);
  let first = 0;
  for (const { furniture, paragraph, start, end } of article.paragraphs) {
    yield;
    if (furniture) continue;
    while (first < inOrder.length && inOrder[first]!.end <= start) first++;
    let last = first;
    while (last < inOrder.length && inOrder[last]!.start < end) last++;
    const here = inOrder.slice(first, last);
    const inTheWay = (place: Span): RecognizedMention[] => here.filter((other) => other.start - start < place.end && other.end - start > place.start);
    const isPart = (other: RecognizedMention, place: Span): boolean => partTypes.has(other.type) && other.why.rule !== 'cast' && other.start - start >= place.start && other.end - start <= place.end && other.end - other.start < place.end - place.start;
    for (const name of inOtherWords(paragraph, known, (place) => inTheWay(place).every((other) => place.plain && isPart(other, place)))) {
      const span = { start: start + name.start, end: start + name.end };
      if (more.some((other) => overlaps(other, span))) continue;
      instead.push(...inTheWay(name));
      more.push({ ...span, type: 'organization', score: otherWords, why: { rule: 'cast', evidence: name.evidence } });
    }
  }
  return { more, instead };
}

/** The type of the entity that words were accepted as most often. */
function typeOf({ form }: FormHit, known: Known): string | undefined {
  let best: { type: string; count: number } | undefined;
  for (const [id] of form.targets.entries()) {
    const type = known.entity(id)?.type;
    if (type === undefined) continue;
    const count = form.accepted.of(type);
    if (!best || count > best.count || (count === best.count && type < best.type)) best = { type, count };
  }
  return best?.type;
}

/** The name of the entity that is called so most often. */
function nameOf({ form }: FormHit, type: string, known: Known): string {
  const id = known.told(form.text, type)[0]?.[0];
  return (id === undefined ? undefined : known.entity(id)?.name) ?? form.text;
}

/** Whether words are rather of the type that people gave them than of the one that recognition did, which counts as one more article. */
function wins(words: string, type: string, other: RecognizedMention, known: Known): boolean {
  const { accepted, rejected } = known.votes(words, type);
  return betaMean(1 - other.score, 1, accepted, rejected + known.votes(words, other.type).accepted) > 0.5;
}
