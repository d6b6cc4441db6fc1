/** Slavic nouns for what several people may each be head of: those in -ии, and by their stems others of women's form and of men's. */
const ofWomen = /(?:ци|зи|си|ти|ри|ли|ни)и$|^(?:управ|служб|груп|комор|камар|единиц|канцелари|станиц)$/u;
const ofMen = /^(?:оддел|отдел|сектор|кабинет|тим|екип|центр|институт|завод)$/u;

/**
 * What several people are heads of, as it is said of one of them, with or without its article as the text has it:
 * "директорите на граничните полиции" are each "директор на граничната полиција", the "Leiter der Grenzpolizeien" each
 * "Leiter der Grenzpolizei", the "heads of the delegations" each "head of delegation".
 *
 * @param words the words behind the head
 * @param macedonian whether nouns in -ии end in -ија, and not in -ия
 */
export function singularField(words: string, macedonian: boolean): string {
  const [, adjective = '', definite, stem = '', ending] = /^на (?:(\p{L}+?)(ите|и) )?(\p{L}+?)(ите|и)$/u.exec(words) ?? [];
  const women = ofWomen.test(`${stem}и`) || ofWomen.test(stem);
  if (women || ofMen.test(stem)) {
    const base = !women ? stem : stem.endsWith('и') ? `${stem}${macedonian ? 'ј' : 'я'}` : stem;
    const bare = women ? (base.endsWith('я') ? base : `${base}а`) : base;
    const article = women ? 'та' : macedonian ? 'от' : 'а';
    if (adjective === '') return `на ${ending === 'ите' ? `${bare}${article}` : bare}`;
    const first = women ? `${adjective}а${definite === 'ите' ? 'та' : ''}` : `${adjective}${macedonian ? 'иот' : 'ия'}`;
    return `на ${first} ${bare}`;
  }
  return words.replace(/^(der (?:\p{L}+en )?\p{L}*(?:polizei|delegation|abteilung|sektion|mission|direktion))en$/iu, '$1').replace(/^of (?:the |their )?(delegation|mission|department|section|unit)s$/u, 'of $1');
}
