import type { Span } from '../text/span';
import type { Counted } from './calendar';

/** The types that Dramatis recognises by itself. Sidecars may hold further ones. */
export const mentionTypes = ['person', 'organization', 'place', 'event', 'date'] as const;
export type MentionType = (typeof mentionTypes)[number];

/**
 * Why a mention is suggested: the rule that found it and the words of the article that it went by, such as
 * the title before a name or the long form of an acronym.
 */
export interface Reason {
  readonly rule: Rule;
  readonly evidence?: string;
}

/** The rules by which mentions are recognised. Each has a sentence in `reason.ts`. */
export const rules = [
  'title', // a name after or before a title or office
  'affiliation', // a name with its country or organization in brackets behind it
  'given-name', // a name that begins with a known given name
  'name-ending', // a name by the ending of its surname
  'speech', // a name next to a verb of saying
  'surname', // the surname alone of a person named in full elsewhere
  'acronym', // an acronym in brackets behind its long form, or the other way round
  'long-form', // the long form of such an acronym
  'known-acronym', // an acronym known everywhere in the field
  'known-organization', // an organization known everywhere in the field, by its name
  'head-word', // an organization or event by its head word
  'territory', // a country or territory
  'city', // a city
  'dateline', // the place at the head of a wire story
  'date', // a date in full, or one that the article's date completes
  'repeated', // the same words as another mention of this article
  'cast', // a name annotated before, here or in another article
  'model', // the form of the words and what stands around them, as the model has learnt it
] as const;
export type Rule = (typeof rules)[number];

/** A mention as a recogniser proposes it. */
export interface RecognizedMention extends Span {
  readonly type: MentionType;
  /** How sure the recogniser is, 0 to 1. */
  readonly score: number;
  readonly why: Reason;
  /** The full or base form of the name where the recogniser knows one: the long form, the nominative. */
  readonly name?: string;
  /** For a date: its value in EDTF. */
  readonly date?: string;
  /** For a date that counts from the article's own; its value stands when that is known. */
  readonly counted?: Counted;
  /** For a country or territory: its ISO 3166 code, the same in all languages. */
  readonly territory?: string;
  /** The common English name of a city or organization, by which its names in several languages are one. */
  readonly common?: string;
  /** For an event: its kind, such as `conference`, and the span of the sentence that tells of it. */
  readonly kind?: string;
  readonly sentence?: Span;
}
