/**
 * The beginnings of adjectives of countries and peoples in small letters, per script, by which they are kept
 * out of roles ("österreichische Innenministerin" is `Innenministerin`) and of names. By hand.
 */
const latin =
  'german austrian swiss serbian kosovar kosovan albanian macedonian bulgarian greek turkish montenegrin bosnian croatian slovenian slovene hungarian ' +
  'romanian italian french british english american russian ukrainian polish czech slovak dutch belgian danish swedish norwegian finnish spanish portuguese ' +
  'irish scottish european syrian afghan iraqi iranian pakistani indian chinese japanese israeli palestinian egyptian tunisian libyan moroccan algerian ' +
  'lebanese jordanian saudi emirati qatari kuwaiti yemeni sudanese eritrean ethiopian somali nigerian ghanaian senegalese malian kenyan canadian mexican brazilian ' +
  'argentine australian georgian armenian azerbaijani azeri moldovan belarusian estonian latvian lithuanian cypriot maltese luxembourg icelandic kazakh uzbek freedonian us uk u.s eu ' +
  'deutsch österreichisch schweizer serbisch kosovarisch albanisch mazedonisch nordmazedonisch bulgarisch griechisch türkisch montenegrinisch bosnisch kroatisch slowenisch ungarisch ' +
  'rumänisch italienisch französisch britisch englisch amerikanisch us-amerikanisch russisch ukrainisch polnisch tschechisch slowakisch niederländisch belgisch dänisch schwedisch norwegisch ' +
  'finnisch spanisch portugiesisch irisch europäisch syrisch afghanisch irakisch iranisch pakistanisch indisch chinesisch japanisch israelisch ägyptisch tunesisch libysch marokkanisch ' +
  'libanesisch jordanisch georgisch armenisch moldauisch zyprisch luxemburgisch kanadisch bayerisch sächsisch';
const cyrillic =
  'германск австриск австрийск швајцарск швейцарск српск сръбск косовск албанск македонск северномакедонск бугарск българск грчк гръцк турск црногорск черногорск босанск хрватск хърватск ' +
  'словенечк словенск унгарск романск румънск италијанск италианск француск френск британск английск англиск американск руск украинск полск чешк словачк словашк холандск нидерландск ' +
  'белгиск белгийск данск датск шведск норвешк норвежк финск шпанск испанск португалск ирск ирландск европск европейск сириск сирийск авганистанск афганистанск ирачк иракск иранск ' +
  'пакистанск индиск индийск кинеск китайск јапонск японск израелск египетск туниск тунизийск либиск либийск марокански либанск јорданск йорданск грузиск грузинск ерменск арменск молдавск кипарск кипърск';

const latinStems = new Set(latin.split(' '));
const cyrillicStems = new Set(cyrillic.split(' '));

const latinEnding = /(?:e[nmrs]?|s)$/;
const cyrillicEnding = /(?:иот|ите|ата|ото|ият|ия|и|а|о)$/;

/** Whether a word in small letters is an adjective made of a country, a people or Europe, in any inflected form. */
export function isNationality(key: string): boolean {
  if (latinStems.has(key) || latinStems.has(key.replace(latinEnding, ''))) return true;
  if (/(?:eu|us|uno?)-/.test(key.slice(0, 4))) return false;
  return cyrillicStems.has(key.replace(cyrillicEnding, ''));
}
