import { add, type Group, type Named } from './group';
import { personName, samePersonName, surnameKeys, type NameMatch, type PersonName } from './personNames';
import { soundKeys } from './soundKey';

interface Person {
  readonly group: Group;
  readonly names: PersonName[];
}

/** After so many names an editor can pause. */
const namesPerStep = 40;

/** What makes two full names of one article one person; a surname or given name alone is not enough for that. */
const fullMatches: ReadonlySet<NameMatch['why']> = new Set(['same', 'sound', 'middle', 'initial']);

/**
 * Persons by their full names first, then what is shorter: surnames, given names and initials go to the only person
 * whose they can be, of several to the one named last before. Persons with different full names stay apart. In steps.
 */
export function* groupPersons(named: readonly Named[]): Generator<void, Group[]> {
  const persons = new Persons();
  const names = new Map<string, PersonName>();
  for (const { words } of named) if (!names.has(words)) names.set(words, personName(words));
  const forms = [...names].filter(([, { words }]) => words.length > 1).sort(([, a], [, b]) => b.full - a.full || b.words.length - a.words.length);
  const fullOf = new Map<string, Person>();
  for (const [at, [words, name]] of forms.entries()) {
    if (at % namesPerStep === 0) yield;
    const fits = persons.like(name);
    const full = fits.filter(({ match }) => fullMatches.has(match.why));
    const one = full.find(({ match }) => match.why === 'same') ?? (full.length === 1 ? full[0] : undefined);
    // "Zupan Mlakar" of "Alenka Zupan Mlakar" waits for its turn; so does "A. B.".
    if (!one && (name.full === 0 || fits.some(({ match }) => match.why === 'surname'))) continue;
    fullOf.set(words, persons.named(one?.person, name));
  }
  // In order of the text, so that the last mention of each is the one before.
  for (const [at, one] of named.entries()) {
    if (at % namesPerStep === 0) yield;
    const name = names.get(one.words)!;
    const person = fullOf.get(one.words) ?? whose(persons, name);
    add((person ?? persons.named(undefined, name)).group, one);
  }
  return persons.all.map(({ group }) => group).filter(({ mentions }) => mentions.length > 0);
}

/** The persons found so far, asked by the sounds of a word. */
class Persons {
  readonly all: Person[] = [];
  private readonly byWord = new Map<string, Set<Person>>();

  /** Gives a person, or a new one, a further name. */
  named(person: Person | undefined, name: PersonName): Person {
    const one = person ?? { group: { type: 'person', names: new Map<string, number>(), mentions: [] }, names: [] };
    if (!person) this.all.push(one);
    one.names.push(name);
    for (const { text, initial } of name.words) {
      for (const key of initial ? [`${text.toLowerCase()}.`] : soundKeys(text)) {
        const others = this.byWord.get(key);
        if (others) others.add(one);
        else this.byWord.set(key, new Set([one]));
      }
    }
    return one;
  }

  /** The persons whose name a name may be, by its last word, with the best match of each. */
  like(name: PersonName): { person: Person; match: NameMatch }[] {
    const last = name.words[name.words.length - 1];
    if (!last) return [];
    const near = new Set((last.initial ? [`${last.text.toLowerCase()}.`] : surnameKeys(last.text)).flatMap((key) => [...(this.byWord.get(key) ?? [])]));
    return [...near].flatMap((person) => {
      const match = person.names.map((other) => samePersonName(name, other)).reduce((best, one) => (one && one.score > (best?.score ?? 0) ? one : best), undefined);
      return match ? [{ person, match }] : [];
    });
  }
}

/** The person that a short name means: whose surname it is before whose given name, of several the one named last before. */
function whose(persons: Persons, name: PersonName): Person | undefined {
  const fits = persons.like(name);
  const rank = ({ why, score }: NameMatch): number => (why === 'given' ? 0 : why === 'same' || score > 0.75 ? 2 : 1);
  const most = Math.max(...fits.map(({ match }) => rank(match)));
  const bearers = fits.filter(({ match }) => rank(match) === most).map(({ person }) => person);
  const lastOf = ({ group }: Person): number => group.mentions[group.mentions.length - 1]?.start ?? -1;
  return bearers.length === 0 ? undefined : bearers.reduce((nearest, person) => (lastOf(person) > lastOf(nearest) ? person : nearest));
}
