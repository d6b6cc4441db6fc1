/**
 * The stems of adjectives of countries and peoples in small letters, one line a territory (code of
 * `territories.ts`), by which they are kept out of roles and names, and a role's country is known:
 * "österreichische Innenministerin" is `Innenministerin` of Austria. By hand.
 */
const stems = `
DE german deutsch германск
AT austrian österreichisch австриск австрийск
CH swiss schweizer schweizerisch швајцарск швейцарск
RS serbian serbisch српск сръбск
XK kosovar kosovan kosovarisch косовск
AL albanian albanisch албанск
MK macedonian mazedonisch nordmazedonisch македонск северномакедонск
BG bulgarian bulgarisch бугарск българск
GR greek griechisch грчк гръцк
TR turkish türkisch турск
ME montenegrin montenegrinisch црногорск черногорск
BA bosnian bosnisch босанск босненск
HR croatian kroatisch хрватск хърватск
SI slovenian slovene slowenisch словенечк словенск
HU hungarian ungarisch унгарск
RO romanian rumänisch романск румънск
IT italian italienisch италијанск италианск
FR french französisch француск френск
GB british uk britisch британск
ENG english englisch англиск английск
SCT scottish schottisch шкотск
US american us u.s amerikanisch us-amerikanisch американск
RU russian russisch руск
UA ukrainian ukrainisch украинск
PL polish polnisch полск
CZ czech tschechisch чешк
SK slovak slowakisch словачк словашк
NL dutch niederländisch холандск нидерландск
BE belgian belgisch белгиск белгийск
DK danish dänisch данск датск
SE swedish schwedisch шведск
NO norwegian norwegisch норвешк норвежк
FI finnish finnisch финск
ES spanish spanisch шпанск испанск
PT portuguese portugiesisch португалск
IE irish irisch ирск ирландск
150 european europäisch европск европейск
SY syrian syrisch сириск сирийск
AF afghan afghanisch авганистанск афганистанск
IQ iraqi irakisch ирачк иракск
IR iranian iranisch иранск
PK pakistani pakistanisch пакистанск
IN indian indisch индиск индийск
CN chinese chinesisch кинеск китайск
JP japanese japanisch јапонск японск
IL israeli israelisch израелск
PS palestinian palästinensisch палестинск
EG egyptian ägyptisch египетск
TN tunisian tunesisch туниск тунизийск
LY libyan libysch либиск либийск
MA moroccan marokkanisch марокански марокански
DZ algerian algerisch
LB lebanese libanesisch либанск ливанск
JO jordanian jordanisch јорданск йорданск
SA saudi
AE emirati
QA qatari katarisch катарск
KW kuwaiti
YE yemeni
SD sudanese
ER eritrean
ET ethiopian
SO somali
NG nigerian
KE kenyan
CA canadian kanadisch канадск
MX mexican
BR brazilian
AU australian
GE georgian georgisch грузиск грузинск
AM armenian armenisch ерменск арменск
AZ azerbaijani azeri
MD moldovan moldauisch молдавск
BY belarusian belarussisch
EE estonian estnisch
LV latvian lettisch
LT lithuanian litauisch
CY cypriot zyprisch кипарск кипърск
MT maltese maltesisch малтешк малтийск
LU luxembourgish luxemburgisch
`;

let loaded: Map<string, string> | undefined;

function codes(): Map<string, string> {
  if (!loaded) {
    loaded = new Map();
    for (const line of stems.trim().split('\n')) {
      const [code, ...words] = line.split(' ');
      for (const word of words) loaded.set(word, code!);
    }
  }
  return loaded;
}

const latinEnding = /(?:e[nmrs]?|s)$/;
const cyrillicEnding = /(?:иот|ите|ата|ото|ият|ия|и|а|о)$/;

/** The code of the territory whose adjective a word in small letters is, in any inflected form. */
export function nationOf(key: string): string | undefined {
  const known = codes();
  return known.get(key) ?? known.get(key.replace(key.charCodeAt(0) > 0x3ff ? cyrillicEnding : latinEnding, ''));
}

/** Whether a word in small letters is an adjective made of a country, a people or Europe. */
export function isNationality(key: string): boolean {
  return nationOf(key) !== undefined;
}
