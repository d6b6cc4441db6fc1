/** Small word lists by which names are told from other capitalised words, in the four languages. By hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words between the parts of a name. */
export const particles = set('von van de del della di da dos du la le bin ibn al el af av ter ten ван фон де ал ел ла ди');
/** Those that stand only behind one of the others: "van der", "von den". */
export const secondParticles = set('der den la las los le дер ден ла');

/** Capitalised words that are never part of a personal name: function words at the beginning of sentences, days, months. */
export const neverNames = set(
  'the a an in on at of to and or but for with from by as it he she they we you i this that these those his her their our its my your not no all some more most many new after before during when while where if how what who why both also however meanwhile although since ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber für mit von vom bei beim zu zum zur im am an auf aus nach vor in über unter er sie es wir ihr ich du dies diese dieser dieses auch nicht nur noch schon so wie als wenn weil dass da doch man alle viele mehr beide laut seit während wegen trotz gegen ohne um bis ' +
    'на во и се да од за со го ја ги не по при над под до ќе ова оваа овој овие тоа таа тој тие ние вие што кој која кое кои како кога каде ако но или а според меѓу покрај исто истиот сите секој сепак откако додека бидејќи ' +
    'в във с със от към че той тя то те това този тази тези ние вие като когато където ако но или а според между след преди през при също всички всеки обаче докато тъй защото още само ' +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'понеделник вторник среда четврток петок сабота недела вторник сряда четвъртък петък събота неделя ' +
    'january february march april june july august september october november december januar februar märz mai juni juli oktober dezember jänner ' +
    'јануари февруари март април мај јуни јули август септември октомври ноември декември януари май юни юли ' +
    'said says told added according sagte erklärte betonte sagten gestern heute morgen today yesterday tomorrow here there now then source quelle foto photo image фото извор слика снимка снимки ' +
    'north south east west northern southern eastern western nord süd ost central mr mrs ms dr prof saint st',
);

/** Of those, the words that begin names of regions, organizations and events: "Western Balkans Conference". */
export const directions = set('north south east west northern southern eastern western central');

/** Words behind a name-like run that make it the name of something else: a street, a school, an airport. */
export const thingsNamedAfter = set(
  'airport university street square avenue road bridge station hospital school college institute foundation stadium prize award museum library theatre theater center centre group company inc ltd corp gmbh ag bank fund summit conference agreement process declaration forum festival act plan commission committee council magazine journal islands river county district province region city peninsula ' +
    'flughafen universität straße strasse platz allee brücke bahnhof krankenhaus schule institut stiftung stadion preis museum bibliothek theater zentrum gruppe bank gipfel konferenz abkommen prozess erklärung forum gesetz bezirk ' +
    'аеродром универзитет улица плоштад мост болница училиште институт фондација стадион награда музеј банка група летище университет площад болница училище фондация награда музей гора планина езеро остров',
);

/** Endings of German nouns that no surname or hardly any has. */
export const germanNoun = /.(?:ungen|heit|keit|schaft|schaften|tion|tionen|ität|ismus|ments?|minister|ministerin|ministerium|präsident|krise|politik|polizei|gipfel|treffen|partei|union|regierung|land|staat|staaten|grenze|frage|gespräche?|reise|besuch|rede|kurs|woche|jahr|jahre|leute|gericht|recht|amt|thema|chefs?|journalisten|reporter|medien|zeitung|agentur|länder|ländern|ende|anfang|seite|konferenz|verhandlungen|abkommen|route|kollegen?|kollegin)$/;

/** Endings of surnames of the region that hardly any other capitalised word has. */
export const surnameEnding = /.(?:ić|vic|ović|ević|ovski|evski|ovska|evska|inski|inska|anski|oski|oska|eski|eska|shvili|oğlu|oglu|opoulos|poulos|akis|idis|iadis|escu|овски|евски|овска|евска|оски|оска|ески|еска|иќ|ић|ович|евич|ов|ев|ова|ева|чки|чка|инов|ичев|јов|ијов)$/u;

/** Verbs of saying, next to which a name stands in wire stories. */
export const sayingVerbs = set(
  'said says told added stressed noted explained announced stated warned emphasized emphasised underlined ' +
    'рече изјави истакна нагласи додаде порача потенцира соопшти посочи најави предупреди оцени ' +
    'каза заяви подчерта добави посочи обяви съобщи отбеляза предупреди поясни коментира',
);

/** Words that begin the complement of an office or organization: "of", "für", "за", "на". */
export const complementWords = set('of for to in at on für der des von vom im in bei beim zu zur zum an am за на од во при по кај от във в при към');
