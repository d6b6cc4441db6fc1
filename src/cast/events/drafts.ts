import type { RecognizedMention } from '../../recognition/mention';
import type { Group } from '../group';
import { headOf } from './heads';
import { headOfName, phraseStart, type Head } from './phrase';
import type { Placed, Scene } from './scene';

/** An event before its slots are filled: the mentions that name it, and how it is spoken of. */
export interface Draft {
  /** The group of its mentions; none where only a common noun tells of it. */
  readonly group?: Group;
  /** Where it is named, in the order of the text, but a longer name before those that are its beginning. */
  readonly named: Placed[];
  /** Where it is only spoken of again: "the conference". */
  readonly again: Placed[];
  readonly head?: Head;
  /** How many drafts before it have the same head. */
  readonly before: number;
}

/** Few events are told of in one sentence; a list of a thousand heads is no text. */
const mostInSentence = 6;

/**
 * What may be events: the groups of recognised event mentions, and common nouns for events that no mention covers, as
 * "working visit". Of the latter, and of names that are nothing but a noun, one that follows a draft with the same head
 * speaks of that again where it is definite.
 */
export function draftsOf(scene: Scene): readonly Draft[] {
  return scene.once(makeDrafts, scene);
}

function makeDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const byGroup = new Map<Group, Draft>();
  const byStem = new Map<string, Draft[]>();
  const told = [...scene.placed.filter(({ mention }) => mention.type === 'event'), ...nouns(scene)];
  told.sort((a, b) => a.mention.start - b.mention.start);
  for (const one of told) {
    const known = one.group && byGroup.get(one.group);
    if (known) {
      known.named.push(one);
      continue;
    }
    if (one.group?.known) continue;
    const head = headOfName(one);
    const others = head ? byStem.get(head.stem) ?? [] : [];
    const earlier = others[others.length - 1];
    if (earlier && isAgain(one, head)) {
      earlier.again.push(one);
      if (one.group) byGroup.set(one.group, earlier);
      continue;
    }
    const longer = one.group && others.find(({ named: [first] }) => isPrefix(first!, one));
    if (longer) {
      // The longer name leads: it stands in the text, the shorter one in its headline.
      if (one.end - one.first > longer.named[0]!.end - longer.named[0]!.first) longer.named.unshift(one);
      else longer.named.push(one);
      byGroup.set(one.group, longer);
      continue;
    }
    const draft: Draft = { ...(one.group ? { group: one.group } : {}), named: [one], again: [], ...(head ? { head } : {}), before: others.length };
    drafts.push(draft);
    if (one.group) byGroup.set(one.group, draft);
    if (head) byStem.set(head.stem, [...others.slice(-3), draft]);
  }
  return drafts;
}

/** "the conference", "форумот", "beim Treffen": a head alone, with an article. */
function isAgain({ paragraph, first, end }: Placed, head: Head | undefined): boolean {
  if (!head || end - first > 1) return false;
  return isDefinite(paragraph.tokens[first - 1]?.key ?? '', head.token.key);
}

/** A name of so many words at least may be the beginning of a longer one. */
const fewestShared = 2;

/** Whether one name is the beginning of the other: "Second Lake Conference" in a headline, "Second Lake Conference on Return" below it. */
function isPrefix(one: Placed, two: Placed): boolean {
  const [short, long] = one.end - one.first <= two.end - two.first ? [one, two] : [two, one];
  const words = short.end - short.first;
  if (words < fewestShared || short.paragraph.tokens[short.first]!.shape === 'lower' || long.paragraph.tokens[long.first]!.shape === 'lower') return false;
  for (let at = 0; at < words; at++) if (short.paragraph.tokens[short.first + at]!.key !== long.paragraph.tokens[long.first + at]!.key) return false;
  return true;
}

/** Whether a noun is definite, by the word before it and its own ending. */
export function isDefinite(before: string, key: string): boolean {
  if (key.charCodeAt(0) > 0x3ff) return /(?:от|та|то|те|ът|ят|ия)$/.test(key);
  return /^(?:the|this|that|der|die|das|den|dem|des|diese[rmns]?|zum|zur|beim|vom|am|im)$/.test(before);
}

/** Common nouns for events that no mention covers. */
function nouns(scene: Scene): Placed[] {
  const found: Placed[] = [];
  for (const { start, paragraph, furniture } of scene.article.paragraphs) {
    if (furniture) continue;
    const { tokens } = paragraph;
    let many = 0;
    let sentence = -1;
    let behind = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const head = token.kind === 'word' && token.shape !== 'upper' ? headOf(token.key) : undefined;
      if (!head) continue;
      const number = scene.sentenceAt(start + token.start);
      many = number === sentence ? many + 1 : 1;
      sentence = number;
      if (many > mostInSentence) continue;
      const first = Math.max(behind, phraseStart(tokens, at));
      const span = { start: start + tokens[first]!.start, end: start + token.end };
      if (scene.of(number).some(({ mention }) => mention.start < span.end && span.start < mention.end)) continue;
      const mention: RecognizedMention = { ...span, type: 'event', score: 0.5, why: { rule: 'head-word', evidence: token.text }, kind: head.kind };
      found.push({ paragraph, base: start, first, end: at + 1, sentence: number, mention });
      behind = at + 1;
    }
  }
  return found;
}
