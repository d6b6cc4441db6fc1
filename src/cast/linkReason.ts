import type { EntityLink, LinkRule } from './suggestions';

const sentences: Readonly<Record<LinkRule, (evidence: string) => string>> = {
  'same-name': (evidence) => `It has the same name as “${evidence}”.`,
  sound: (evidence) => `It sounds like “${evidence}”.`,
  'shorter-name': (evidence) => `It is “${evidence}” with or without further names.`,
  initial: (evidence) => `It is “${evidence}” by an initial.`,
  surname: (evidence) => `Only “${evidence}” is known by this surname.`,
  territory: (evidence) => `It is the same territory as “${evidence}”.`,
  'same-meaning': (evidence) => `It says the same as “${evidence}”.`,
  acronym: (evidence) => `It has the same acronym as “${evidence}”.`,
};

/** Why an entity is, or may be, one known from elsewhere, as a sentence in English. */
export function explainLink({ rule, evidence }: EntityLink['why']): string {
  return sentences[rule](evidence);
}
