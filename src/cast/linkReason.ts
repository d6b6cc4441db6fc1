import type { EntityLink, LinkRule } from './suggestions';

const sentences: Readonly<Record<LinkRule, (evidence: string) => string>> = {
  'same-name': (evidence) => `The same name as “${evidence}”`,
  sound: (evidence) => `Sounds like “${evidence}”`,
  'shorter-name': (evidence) => `“${evidence}” with or without further names`,
  initial: (evidence) => `“${evidence}” by an initial`,
  surname: (evidence) => `The only one known by the surname of “${evidence}”`,
  territory: (evidence) => `The same territory as “${evidence}”`,
  'same-meaning': (evidence) => `Says the same as “${evidence}”`,
  acronym: (evidence) => `The same acronym as “${evidence}”`,
};

/** Why an entity is, or may be, one known from elsewhere, as a sentence in English without its full stop. */
export function explainLink({ rule, evidence }: EntityLink['why']): string {
  return sentences[rule](evidence);
}
