import fs from 'node:fs';
import path from 'node:path';
import { city, given, NameList, phraseHash, stemHash, surname, territory } from '../recognition/model/names';

/** The lists of names in the folder `gaz` of the data, and what each says of its names. */
const lists: Readonly<Record<string, number>> = {
  'given-names.cc0.tsv': given,
  'given-names.faker.tsv': given,
  'surnames.cc0.tsv': surname,
  'surnames.faker.tsv': surname,
  'cities15000.geonames.tsv': city,
  'cities.faker.tsv': city,
  'exemplar-cities.cldr.tsv': city,
  'territories.cldr.tsv': territory,
};

/** Names of more words are seldom written in full; a single word this short is more often something else. */
const mostWords = 3;
const shortest = 3;

/** Packs the lists of names, a name and other columns a line, parted by tabs. @throws Error where a list is missing */
export function packNames(data: string): NameList {
  const entries: [hash: number, flags: number][] = [];
  for (const [file, flags] of Object.entries(lists)) {
    for (const line of fs.readFileSync(path.join(data, 'gaz', file), 'utf8').split('\n')) {
      const words = line.split('\t')[0]!.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
      if (words.length === 0 || words.length > mostWords || (words.length === 1 && words[0]!.length < shortest)) continue;
      const stems = words.map(stemHash);
      entries.push([stems.length === 1 ? stems[0]! : phraseHash(stems), flags]);
    }
  }
  return NameList.pack(entries);
}
