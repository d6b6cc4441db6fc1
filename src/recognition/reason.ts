import * as l10n from '../text/l10n';
import type { Reason, Rule } from './mention';

/** One sentence for each rule; the second for reasons that quote the words they went by. */
const sentences: Record<Rule, readonly [bare: () => string, quoting: (evidence: string) => string]> = {
  title: [() => l10n.t('A title or office stands next to the name.'), (words) => l10n.t('The title or office {0} stands next to the name.', words)],
  affiliation: [() => l10n.t('It stands in brackets or with an office.'), (words) => l10n.t('The name and {0} stand together.', words)],
  'given-name': [() => l10n.t('It begins with a known given name.'), (words) => l10n.t('It begins with the given name {0}.', words)],
  'name-ending': [() => l10n.t('It ends as surnames of the region do.'), (words) => l10n.t('{0} ends as surnames of the region do.', words)],
  speech: [() => l10n.t('It stands next to a verb of saying.'), (words) => l10n.t('It stands next to {0}.', words)],
  surname: [() => l10n.t('The article names this person in full elsewhere.'), (words) => l10n.t('The article names {0} in full elsewhere.', words)],
  acronym: [() => l10n.t('The article explains the acronym.'), (words) => l10n.t('The article explains the acronym as {0}.', words)],
  'long-form': [() => l10n.t('An acronym in brackets belongs to it.'), (words) => l10n.t('The article shortens it to {0}.', words)],
  'known-acronym': [() => l10n.t('It is a well-known acronym.'), (words) => l10n.t('{0} is a well-known acronym.', words)],
  'known-organization': [() => l10n.t('It is a well-known organization.'), (words) => l10n.t('{0} is a well-known organization.', words)],
  'head-word': [() => l10n.t('Its head word names an organization or event.'), (words) => l10n.t('Its head word is {0}.', words)],
  territory: [() => l10n.t('It is a country or territory.'), (words) => l10n.t('{0} is a country or territory.', words)],
  city: [() => l10n.t('It is a city or border crossing.'), (words) => l10n.t('{0} is a city or border crossing.', words)],
  dateline: [() => l10n.t('It stands in the dateline.'), (words) => l10n.t('It stands in the dateline {0}.', words)],
  date: [() => l10n.t('It states a date.'), (words) => l10n.t('{0} states a date.', words)],
  repeated: [() => l10n.t('The same words are a mention elsewhere in the article.'), (words) => l10n.t('{0} is a mention elsewhere in the article.', words)],
  model: [() => l10n.t('It has the form and the surroundings of such names.'), (words) => l10n.t('It has the form and the surroundings of such names: {0}.', words)],
  cast: [() => l10n.t('It was annotated before.'), (words) => l10n.t('{0} was annotated before.', words)],
};

/** Evidence longer than this is shortened in a sentence. */
const longestEvidence = 80;

/** Why a mention is suggested, as one sentence that quotes the words of the article it went by. */
export function explain(reason: Reason): string {
  const sentence = sentences[reason.rule];
  if (!reason.evidence) return sentence[0]();
  const words = reason.evidence.replace(/\s+/gu, ' ');
  const short = words.length > longestEvidence ? words.slice(0, longestEvidence).replace(/\s\S*$/u, '') + '…' : words;
  return sentence[1](l10n.t('“{0}”', short));
}
