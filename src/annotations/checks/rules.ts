/** What is wrong, by a name that stays the same over versions. */
export type Rule = keyof typeof rules;

export type Severity = 'error' | 'warning';

interface RuleInfo {
  readonly severity: Severity;
  /** One sentence for people, as code hosts show it beside a finding. */
  readonly about: string;
}

/**
 * All rules. Errors are what a program that reads the sidecars would get wrong; warnings are what a person should
 * look at, and findings only where that is asked for.
 */
export const rules = {
  /** A syntax error, a key that stands twice, a known key of the wrong kind, a newer schema. Nothing is written there. */
  'unreadable': { severity: 'error', about: 'The sidecar cannot be read, and nothing is written to it.' },
  /** A key that this version does not know; it stays in the file. */
  'unknown-key': { severity: 'error', about: 'A key is not one of the format.' },
  /** An item that does not say enough, or too much, to be understood: no quote, no target, two targets, no id. */
  'incomplete': { severity: 'error', about: 'An item lacks what it needs, or says two things at once.' },
  'missing-article': { severity: 'error', about: 'The article of a sidecar is not there.' },
  /** The text has no such occurrence of the quote, or of a further part of the mention. */
  'missing-quote': { severity: 'error', about: 'The words of a mention are not in the article.' },
  /** Only an editor, which knows how a text has changed, can tell: to a command each quote is exact or missing. */
  'ambiguous-quote': { severity: 'warning', about: 'The words of a mention may stand in more than one place of the changed article.' },
  'undeclared-id': { severity: 'error', about: 'An id is referred to and not declared in the sidecar.' },
  'duplicate-id': { severity: 'error', about: 'An id is declared twice in one sidecar.' },
  /** In one sidecar, or over all; an event counts as one more type, kinds of events do not. */
  'two-types': { severity: 'error', about: 'One id stands for things of two types.' },
  /**
   * Two entities of the same name and type are most likely one that two annotators met. They are two where the
   * sidecars say so: each of them is `of` something, and never of the same; or where `cast.yaml` declares them distinct.
   */
  'two-ids': { severity: 'error', about: 'One name of one type stands under two ids.' },
  /** Neither EDTF (levels 0 to 2, as far as days) nor `unknown`; `published` is always a date. */
  'bad-date': { severity: 'error', about: 'A date is not written in the Extended Date/Time Format.' },
  'bad-language': { severity: 'error', about: 'A language is not a BCP 47 tag.' },
  /** The same target for the very same words; who counts mentions counts one too many. */
  'duplicate-mention': { severity: 'warning', about: 'A mention stands in the sidecar twice.' },
  /** A no stands for good, so that one of the two was not meant. */
  'contradiction': { severity: 'warning', about: 'A mention is accepted and rejected at once.' },
  'stale-hash': { severity: 'warning', about: 'The article has changed since its mentions were last resolved.' },
  /** Where there is a `dramatis.yaml`: it says which words there are beside the built-in ones. */
  'unknown-type': { severity: 'warning', about: 'A type, kind of event or role is neither built in nor declared by the project.' },
  /** In `dramatis.yaml` itself. */
  'project-settings': { severity: 'error', about: 'The settings of the project say something that cannot be.' },
  /** The id came back, most likely from a branch that was made before: readers follow it, other programs do not. */
  'former-id': { severity: 'error', about: 'An id is a former one, and stands for what has another id today.' },
  /** In `cast.yaml` itself. */
  'cast-entry': { severity: 'error', about: 'The authority list says something that cannot be.' },
  'missed-name': { severity: 'warning', about: 'A name that is annotated elsewhere is not annotated here.' },
} as const satisfies Record<string, RuleInfo>;
