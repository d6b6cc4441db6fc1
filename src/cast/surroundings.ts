import type { RecognizedMention } from '../recognition/mention';
import type { Paragraph } from '../recognition/paragraph';
import type { Group } from './group';

/** What is stated of a person at one place. */
export interface Stated {
  /** The role in the form of a dictionary. */
  readonly role?: string;
  readonly of?: Group;
  /** The code of the country whose adjective stands before the role. */
  readonly nation?: string;
  /** Whether the role was stated of several. */
  readonly plural?: boolean;
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
