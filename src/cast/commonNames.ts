import { organizationsOfLexicon } from '../recognition/lexical';
import type { Paragraph } from '../recognition/paragraph';
import { finish } from '../text/steps';
import { Forms, type FormHit } from './learning/forms';
import { furtherOrganizations } from './lexicon/furtherOrganizations';
import type { OrganizationName } from './organizationNames';

/** What the lexicons call an organization, and the code of the country that it is of, where it is of one. */
export interface CommonName {
  readonly common: string;
  readonly nation?: string;
}

type Said = Pick<OrganizationName, 'meanings' | 'rest' | 'nation'>;

/**
 * The common names of the organizations of the lexicons: by exactly the words of their further names, and by what
 * their long names say, so that inflected forms and other orders of words are found.
 */
export class CommonNames {
  private readonly byWords = new Map<string, CommonName>();
  private readonly bySaying = new Map<string, CommonName>();
  private sought: Forms | undefined;
  private readonly reading: Generator<void>;

  /** @param said what the words of a name say, whether or not the lexicon knows the organization as a whole */
  constructor(said: (name: string) => Said) {
    this.reading = this.read(said);
  }

  /** Reads the lexicons, in steps; who asks before that is done waits for all of it. */
  *settle(): Generator<void> {
    while (!this.reading.next().done) yield;
  }

  private *read(said: (name: string) => Said): Generator<void> {
    for (const { name, common } of organizationsOfLexicon()) {
      if (name.split(' ').length < 3) continue;
      this.bySaying.set(saying(said(name)), { common });
      yield;
    }
    for (const line of furtherOrganizations.trim().split('\n')) {
      const [first, ...names] = line.split(',');
      const [, nation, common] = /^(?:([A-Z]{2}) )?(.+)$/.exec(first!)!;
      const one: CommonName = { common: common!, ...(nation === undefined ? {} : { nation }) };
      for (const name of [common!, ...names]) {
        this.byWords.set(name, one);
        if (!name.includes(' ')) continue;
        const says = said(name);
        if (tellsEnough(name, says)) this.bySaying.set(saying(says), one);
        yield;
      }
    }
  }

  /** Where further names of several words stand in a paragraph, which recognition does not look for, each with the common name. */
  find(paragraph: Paragraph): readonly FormHit[] {
    return (this.sought ??= this.seek()).find(paragraph);
  }

  private seek(): Forms {
    const sought = new Forms();
    finish(this.reading);
    for (const [name, { common }] of this.byWords) {
      // Acronyms stand for many things, and single words for more.
      if (!name.includes(' ')) continue;
      const form = sought.open(name);
      form.targets.add(common, 1);
      sought.settle(form);
    }
    return sought;
  }

  /** The organization that is called by exactly these words, or by them without the -s of the German genitive. */
  ofWords(name: string): CommonName | undefined {
    finish(this.reading);
    return this.byWords.get(name) ?? (/\p{Ll}{4}s$/u.test(name) ? this.byWords.get(name.slice(0, -1)) : undefined);
  }

  /** The organization whose long name says the same; its country may be left out or not. */
  ofSaying(said: Said): CommonName | undefined {
    finish(this.reading);
    const found = this.bySaying.get(saying(said));
    if (found || said.nation === undefined) return found;
    const without = this.bySaying.get(saying({ meanings: said.meanings, rest: said.rest }));
    return without?.nation === said.nation ? without : undefined;
  }
}

/** Of two words one must be a name: "Border Police" is many countries'. */
function tellsEnough(name: string, { rest, nation }: Said): boolean {
  return name.split(' ').length > 2 || rest.length > 0 || nation !== undefined;
}

function saying({ meanings, rest, nation }: Said): string {
  return `${meanings.join('+')}:${rest.join('+')} ${nation ?? ''}`;
}
