import type { MentionType, Reason } from '../recognition/mention';
import type { Span } from '../text/span';

/** A mention that Dramatis proposes; it names exactly one of an entity, an event and a date. */
export interface SuggestedMention extends Span {
  readonly type: MentionType | (string & {});
  /** How sure Dramatis is, 0 to 1. */
  readonly score: number;
  readonly why: Reason;
  /** The id of an entity, proposed or known. */
  readonly entity?: string;
  /** The id of a proposed event. */
  readonly event?: string;
  /** A date's value in EDTF, or `unknown`. */
  readonly date?: string;
}

/** An entity that the proposed mentions name, with what the article says of it. */
export interface SuggestedEntity {
  readonly id: string;
  readonly type: string;
  /** The fullest name that the article states. */
  readonly name: string;
  readonly role?: string;
  /** The id of the entity in which, or for which, the role is held; always among the entities or the known ones. */
  readonly of?: string;
  /** The further forms in which the article names it. */
  readonly aliases: readonly string[];
  /** The entity known from elsewhere that it is, and then its id is that one's, or that it may be, which is to be asked. */
  readonly link?: EntityLink;
}

/** By what an entity of an article is, or may be, one that is known from elsewhere. */
export const linkRules = [
  'same-name', // the same name, but for script, case or article
  'sound', // a name that sounds the same in another spelling or script
  'shorter-name', // the same name with or without middle names or further surnames
  'initial', // an initial for the given name
  'surname', // the surname alone, of the only one known by it
  'territory', // the same country or territory
  'same-meaning', // an institution whose name says the same in another language
  'acronym', // the same acronym
  'accepted', // the same words, accepted as it before
] as const;
export type LinkRule = (typeof linkRules)[number];

/** Scores from here on are links; what is less sure asks. */
export const sureLink = 0.7;

/** A link to an entity known from elsewhere. */
export interface EntityLink {
  readonly id: string;
  /** The rule, and the name by which the other is known. */
  readonly why: { readonly rule: LinkRule; readonly evidence: string };
  /** How sure, 0 to 1; below {@link sureLink} it is a proposal that asks. */
  readonly score: number;
}

export interface SuggestedParticipant {
  readonly entity: string;
  readonly role: string;
}

/** An event that Dramatis proposes; `start` and `end` are those of the sentence that tells of it. */
export interface SuggestedEvent extends Span {
  readonly id: string;
  /** The kind: `conference`, `meeting`, `visit` … */
  readonly type: string;
  readonly title: string;
  /** EDTF. */
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly SuggestedParticipant[];
  /** Whether the article tells of it as of something that is still to come. */
  readonly announced?: true;
  /** The id of the event on whose margins, or within which, it takes place. */
  readonly within?: string;
  /** The event known from elsewhere that it is, and then its id is that one's, or that it may be, which is to be asked. */
  readonly link?: EventLink;
}

/** By what an event of an article is, or may be, one that is known from elsewhere. */
export const eventLinkRules = [
  'same-title', // the same name, or one that says the same in another language
  'same-slots', // the same kind, date and place, or people
] as const;
export type EventLinkRule = (typeof eventLinkRules)[number];

/** What two events may have in common. */
export const sharedSlots = ['title', 'place', 'day', 'date', 'people'] as const;
export type SharedSlot = (typeof sharedSlots)[number];

/** A link to an event known from elsewhere. */
export interface EventLink {
  readonly id: string;
  /** The rule, the title by which the other is known, and what both have in common. */
  readonly why: { readonly rule: EventLinkRule; readonly evidence: string; readonly shared: readonly SharedSlot[] };
  /** The article that tells of the other one, as far as it is known. */
  readonly article?: string;
  /** How sure, 0 to 1; below {@link sureLink} it is a proposal that asks. */
  readonly score: number;
}

/** An event that is annotated elsewhere, as one article has it. */
export interface KnownEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly SuggestedParticipant[];
  /** Quotes by which accepted mentions name it. */
  readonly quotes?: readonly string[];
  /** The article that says so. */
  readonly article?: string;
}

/** A passage and the language it is written in, a BCP 47 tag. */
export interface LanguageSpan extends Span {
  readonly language: string;
}

/** All that Dramatis proposes for one article. Mentions are ordered by `start`, longer ones first. */
export interface Suggestions {
  readonly languages: readonly LanguageSpan[];
  /** The article's own date, EDTF, where it states one. */
  readonly published?: string;
  readonly mentions: readonly SuggestedMention[];
  readonly entities: readonly SuggestedEntity[];
  readonly events: readonly SuggestedEvent[];
}

/** An entity that is already declared, in the article's sidecar or elsewhere in the workspace. */
export interface KnownEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Quotes by which accepted mentions name it. */
  readonly aliases?: readonly string[];
  /** For an organization: the id of the country or organization that it belongs to. */
  readonly of?: string;
}
