import * as l10n from '../text/l10n';
import type { EntityLink, EventLink, EventLinkRule, LinkRule } from './suggestions';

const sentences: Readonly<Record<LinkRule, (evidence: string) => string>> = {
  'same-name': (evidence) => l10n.t('It has the same name as “{0}”.', evidence),
  sound: (evidence) => l10n.t('It sounds like “{0}”.', evidence),
  'shorter-name': (evidence) => l10n.t('It is “{0}” with or without further names.', evidence),
  initial: (evidence) => l10n.t('It is “{0}” by an initial.', evidence),
  surname: (evidence) => l10n.t('Only “{0}” is known by this surname.', evidence),
  territory: (evidence) => l10n.t('It is the same territory as “{0}”.', evidence),
  'same-meaning': (evidence) => l10n.t('It says the same as “{0}”.', evidence),
  acronym: (evidence) => l10n.t('It has the same acronym as “{0}”.', evidence),
  accepted: (evidence) => l10n.t('“{0}” was accepted as it before.', evidence),
};

/** Why an entity is, or may be, one known from elsewhere, as a sentence. */
export function explainLink({ rule, evidence }: EntityLink['why']): string {
  return sentences[rule](evidence);
}

const eventSentences: Readonly<Record<EventLinkRule, (evidence: string) => string>> = {
  'same-title': (evidence) => l10n.t('Its name says the same as “{0}”.', evidence),
  'same-slots': (evidence) => l10n.t('It is told of with the date, place or people of “{0}”.', evidence),
};

/** Why an event is, or may be, one known from elsewhere, as a sentence. */
export function explainEventLink({ rule, evidence }: EventLink['why']): string {
  return eventSentences[rule](evidence);
}
