import type { Reason, Rule } from './mention';

/** One English sentence for each rule; the second for reasons that quote the words they went by. */
const sentences: Record<Rule, readonly [bare: string, quoting: (evidence: string) => string]> = {
  title: ['A title or office stands next to the name.', (words) => `The title or office ${words} stands next to the name.`],
  affiliation: ['It stands in brackets or with an office.', (words) => `The name and ${words} stand together.`],
  'given-name': ['It begins with a known given name.', (words) => `It begins with the given name ${words}.`],
  'name-ending': ['It ends as surnames of the region do.', (words) => `${words} ends as surnames of the region do.`],
  speech: ['It stands next to a verb of saying.', (words) => `It stands next to ${words}.`],
  surname: ['The article names this person in full elsewhere.', (words) => `The article names ${words} in full elsewhere.`],
  acronym: ['The article explains the acronym.', (words) => `The article explains the acronym as ${words}.`],
  'long-form': ['An acronym in brackets belongs to it.', (words) => `The article shortens it to ${words}.`],
  'known-acronym': ['It is a well-known acronym.', (words) => `${words} is a well-known acronym.`],
  'known-organization': ['It is a well-known organization.', (words) => `${words} is a well-known organization.`],
  'head-word': ['Its head word names an organization or event.', (words) => `Its head word is ${words}.`],
  territory: ['It is a country or territory.', (words) => `${words} is a country or territory.`],
  city: ['It is a city or border crossing.', (words) => `${words} is a city or border crossing.`],
  dateline: ['It stands in the dateline.', (words) => `It stands in the dateline ${words}.`],
  date: ['It states a date.', (words) => `${words} states a date.`],
  repeated: ['The same words are a mention elsewhere in the article.', (words) => `${words} is a mention elsewhere in the article.`],
  model: ['It has the form and the surroundings of such names.', (words) => `It has the form and the surroundings of such names: ${words}.`],
  cast: ['It was annotated before.', (words) => `${words} was annotated before.`],
};

/** Evidence longer than this is shortened in a sentence. */
const longestEvidence = 80;

/** Why a mention is suggested, as one English sentence that quotes the words of the article it went by. */
export function explain(reason: Reason): string {
  const sentence = sentences[reason.rule];
  if (!reason.evidence) return sentence[0];
  const words = reason.evidence.replace(/\s+/gu, ' ');
  const short = words.length > longestEvidence ? words.slice(0, longestEvidence).replace(/\s\S*$/u, '') + '…' : words;
  return sentence[1](`“${short}”`);
}
