import { tokensOf, type Stretch } from './scene';

/**
 * Treaties, processes and congresses that articles about migration refer to without a date, and the year of each: that of
 * adoption or signing, as the depositary gives it, or in which a process began. Stems that all begin a word of the name;
 * of several that fit the one with the most stems counts.
 */
const table: readonly (readonly [number, ...(readonly string[])])[] = [
  [1878, 'berlin congress', 'berlin kongress', 'берлинск конгрес'],
  [1945, 'charter united nations', 'charta vereinten nationen', 'повелб обединет наци', 'устав оон'],
  [1948, 'universal declaration human rights', 'allgemein erklärung menschenrecht', 'универзалн декларациј човеков прав', 'всеобщ деклараци прав човек'],
  [1950, 'european convention human rights', 'europäisch menschenrechtskonvention', 'европск конвенциј човеков прав', 'европейск конвенци прав човек'],
  [1951, 'refugee convention', 'convention status refugees', 'geneva convention refugee', '1951 convention', 'flüchtlingskonvention', 'женевск конвенциј', 'женевск конвенци', 'конвенциј статус бегалци', 'конвенци статут бежанц', 'конвенциј бегалци', 'конвенци бежанц'],
  [1954, 'convention status stateless', 'staatenlosenübereinkommen', 'конвенциј статус лица без државјанство'],
  [1961, 'convention reduction statelessness', 'verminderung staatenlosigkeit', 'намалување случаи бездржавјан'],
  [1963, 'vienna convention consular', 'wiener übereinkommen konsularisch', 'виенск конвенциј конзулар', 'виенск конвенци консулск'],
  [1975, 'helsinki final act', 'schlussakte helsinki', 'хелсиншк заклуч акт', 'хелзинкск заключител акт'],
  [1984, 'convention against torture', 'antifolterkonvention', 'конвенциј против тортура', 'конвенци против изтезания'],
  [1985, 'schengen agreement', 'schengener abkommen', 'шенгенск договор', 'шенгенск споразум'],
  [1989, 'convention rights child', 'kinderrechtskonvention', 'конвенциј прав дете', 'конвенци прав дете'],
  [1993, 'budapest process', 'budapester prozess', 'budapest-prozess', 'будимпештанск процес', 'будапещенск процес'],
  [1995, 'dayton', 'dayton-abkommen', 'дејтонск', 'дейтънск'],
  [1999, 'kumanovo agreement', 'militärisch-technisches abkommen kumanovo', 'кумановск договор', 'кумановск споразум'],
  [2000, 'palermo protocol', 'palermo convention', 'convention transnational organi crime', 'palermo-protokoll', 'palermo-konvention', 'палермо', 'палермск протокол', 'палермск конвенци'],
  [2001, 'ohrid framework agreement', 'ohrider rahmenabkommen', 'охридск рамковен договор', 'охридск рамково споразум'],
  [2003, 'thessaloniki agenda', 'agenda thessaloniki', 'солунск агенда'],
  [2005, 'convention action against trafficking', 'konvention bekämpfung menschenhandel', 'übereinkommen bekämpfung menschenhandel', 'конвенциј акција против трговија', 'конвенци борба трафик хора'],
  [2006, 'police cooperation convention southeast', 'rabat process', 'polizeikooperationskonvention südosteuropa', 'конвенциј полициск соработк југоисточн', 'конвенци полицейск сътрудничеств югоизточн'],
  [2009, 'prague process', 'prager prozess', 'прашк процес', 'пражк процес'],
  [2011, 'istanbul convention', 'istanbul-konvention', 'истанбулск конвенциј', 'истанбулск конвенци'],
  [2013, 'brussels agreement pristina', 'brüsseler abkommen', 'бриселск договор', 'брюкселск споразум'],
  [2014, 'berlin process', 'berliner prozess', 'khartoum process', 'khartum-prozess', 'берлинск процес', 'хартумск процес'],
  [2016, 'eu-turkey statement', 'eu turkey statement', 'eu-türkei-erklärung', 'изјава еу турција', 'изявление ес турция'],
  [2018, 'prespa agreement', 'prespa-abkommen', 'преспанск договор', 'преспанск споразум', 'global compact', 'globaler pakt', 'глобал договор', 'глобален договор', 'глобалниот договор', 'глобалния договор', 'глобалниот компакт'],
  [2024, 'pact migration asylum', 'asyl- migrationspakt', 'migrations- asylpakt', 'пакт миграциј азил', 'пакт миграци убежище'],
];

const known = table.flatMap(([year, ...names]) => names.map((name) => ({ year: String(year), stems: name.split(' ') })));

/** The year of a treaty, process or congress that is known everywhere in the field, by the words that name it. */
export function knownYear(stretch: Stretch): string | undefined {
  const keys = tokensOf(stretch).filter(({ kind }) => kind !== 'mark').map(({ key }) => key);
  let best: { readonly year: string; readonly stems: readonly string[] } | undefined;
  for (const one of known) {
    if (one.stems.length > (best?.stems.length ?? 0) && one.stems.every((stem) => keys.some((key) => key.startsWith(stem)))) best = one;
  }
  return best?.year;
}
