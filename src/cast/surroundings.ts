import type { RecognizedMention } from '../recognition/mention';
import type { Paragraph } from '../recognition/paragraph';
import type { PlacedParagraph } from '../recognition/recognizer';
import { firstAtLeast } from '../text/firstAtLeast';
import type { Group } from './group';

/** What is stated of a person at one place. */
export interface Stated {
  /** The role in the form of a dictionary. */
  readonly role?: string;
  readonly of?: Group;
  /** How the organization is called whose it is, where it is named elsewhere. */
  readonly called?: RegExp;
  /** The code of the country whose adjective stands before the role. */
  readonly nation?: string;
  /** Whether the role was stated of several. */
  readonly plural?: boolean;
  /** Whether it was stated of women and men, each with a word of their own. */
  readonly mixed?: boolean;
  /** Whether it was stated of several at the head of a list. */
  readonly heads?: boolean;
  /** Further holders of a role that was stated of several, for those who are named next. */
  readonly next?: readonly Group[];
  /** The token behind it, where it stands behind the name. */
  readonly end?: number;
}

/** The tokens of a paragraph with the mentions that cover them. */
export interface Surroundings {
  readonly paragraph: Paragraph;
  readonly cover: readonly (RecognizedMention | undefined)[];
  /** Mentions of persons by their first token, in order. */
  readonly persons: readonly (readonly [first: number, mention: RecognizedMention])[];
  groupOf(mention: RecognizedMention): Group | undefined;
  firstOf(mention: RecognizedMention): number;
  endOf(mention: RecognizedMention): number;
}

/** How many tokens a role may have between its head and the name. */
export const longest = 24;

/** Whether roles are held in or for what a mention names. */
export function holds(mention: RecognizedMention): boolean {
  return mention.type === 'place' || mention.type === 'organization';
}

/** The tokens of a paragraph with the mentions that cover them. */
export function overlay(paragraph: PlacedParagraph, inside: readonly RecognizedMention[], of: ReadonlyMap<RecognizedMention, Group>): Surroundings {
  const { tokens } = paragraph.paragraph;
  const starts = tokens.map(({ start }) => start);
  const cover = new Array<RecognizedMention | undefined>(tokens.length).fill(undefined);
  const ends = new Map<RecognizedMention, number>();
  const firsts = new Map<RecognizedMention, number>();
  for (const mention of inside) {
    if (mention.type === 'date' || mention.type === 'event') continue;
    const first = firstAtLeast(starts, mention.start - paragraph.start);
    const end = firstAtLeast(starts, mention.end - paragraph.start);
    firsts.set(mention, first);
    ends.set(mention, end);
    for (let at = first; at < end; at++) cover[at] ??= mention;
  }
  return {
    paragraph: paragraph.paragraph,
    cover,
    persons: [...firsts].filter(([mention, first]) => mention.type === 'person' && cover[first] === mention && of.has(mention)).map(([mention, first]) => [first, mention] as const),
    groupOf: (mention) => of.get(mention),
    firstOf: (mention) => firsts.get(mention) ?? 0,
    endOf: (mention) => ends.get(mention) ?? 0,
  };
}
