import type { RecognizedMention } from '../recognition/mention';
import { add, type Group, type Named } from './group';
import { groupOrganizations } from './groupOrganizations';
import { groupPersons } from './groupPersons';
import { identityOf } from './identity';
import { placesAlike, soundKeys } from './soundKey';

/** Groups mentions of an article, in steps, by what they name; dates name nothing. In order of first mention. */
export function* groupMentions(text: string, mentions: readonly RecognizedMention[]): Generator<void, Group[]> {
  const byType = new Map<string, Named[]>();
  for (const mention of mentions) {
    if (mention.type === 'date') continue;
    const named = { mention, words: oneSpace(text.slice(mention.start, mention.end)) };
    const others = byType.get(mention.type);
    if (others) others.push(named);
    else byType.set(mention.type, [named]);
  }
  const groups: Group[] = [];
  for (const [type, named] of byType) {
    yield;
    groups.push(...(type === 'person' ? yield* groupPersons(named) : type === 'organization' ? yield* groupOrganizations(text, named) : yield* groupOthers(type, named)));
  }
  for (const one of groups) one.mentions.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** After so many names an editor can pause. */
const namesPerStep = 100;

/** Places by territory, by the lexicon's city, by name in either script, at last by sound; other types by name. In steps. */
function* groupOthers(type: string, named: readonly Named[]): Generator<void, Group[]> {
  const groups = new Map<string, Group>();
  const sounds = new Map<string, { name: string; group: Group }[]>();
  for (const [at, one] of named.entries()) {
    if (at % namesPerStep === 0) yield;
    const identity = identityOf(one.mention, one.mention.name ?? one.words);
    let found = groups.get(identity.key);
    if (!found) {
      const heard = type === 'place' && identity.ofLexicon !== true && one.mention.common === undefined;
      const keys = heard ? soundKeys(one.words) : [];
      found = keys.flatMap((key) => sounds.get(key) ?? []).find(({ name }) => placesAlike(name, one.words))?.group;
      found ??= { type, names: new Map(), mentions: [], common: identity.common, ...(identity.territory === undefined ? {} : { territory: identity.territory }) };
      groups.set(identity.key, found);
      for (const key of keys) sounds.set(key, [...(sounds.get(key) ?? []), { name: one.words, group: found }]);
    }
    add(found, one);
  }
  return [...new Set(groups.values())];
}

const unusualSpace = /\s\s|[^\S ]/u;

function oneSpace(words: string): string {
  return unusualSpace.test(words) ? words.replace(/\s+/gu, ' ') : words;
}
