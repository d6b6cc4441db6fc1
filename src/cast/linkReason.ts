import * as l10n from '../text/l10n';
import type { EntityLink, EventLink, EventLinkRule, LinkRule, SharedSlot } from './suggestions';

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

const inCommon: Readonly<Record<SharedSlot, () => string>> = {
  title: () => l10n.t('same name'),
  place: () => l10n.t('same place'),
  day: () => l10n.t('same day'),
  date: () => l10n.t('same date'),
  people: () => l10n.t('same people'),
};

/** What two events have in common, in a few words: "same place, same day". */
export function sharedInWords(shared: readonly SharedSlot[]): string {
  return shared.map((slot) => inCommon[slot]()).join(', ');
}

/** Why an event is, or may be, one known from elsewhere, as a sentence. */
export function explainEventLink({ rule, evidence, shared }: EventLink['why']): string {
  const told = sharedInWords(shared);
  return told === '' ? eventSentences[rule](evidence) : l10n.t('Like “{0}”: {1}.', evidence, told);
}
