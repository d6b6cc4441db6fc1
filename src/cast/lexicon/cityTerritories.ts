/** In which country each city of the lexicon lies, by ISO 3166 codes; XK for Kosovo. By hand; Jerusalem is left out, two claim it. */
const packed = `
MK Skopje,Bitola,Kumanovo,Tetovo,Gostivar,Ohrid,Struga,Prilep,Veles,Stip,Strumica,Kocani,Kicevo,Gevgelija,Kavadarci,Debar,Radovis,Delcevo,Vinica,Negotino,Sveti Nikole,Kriva Palanka,Tabanovce,Bogorodica,Blace,Deve Bair,Dojran
RS Belgrade,Novi Sad,Nis,Kragujevac,Subotica,Presevo,Bujanovac,Vranje,Leskovac,Novi Pazar,Dimitrovgrad,Sid,Horgos,Sombor,Zrenjanin
XK Pristina,Prizren,Peja,Mitrovica,Gjakova,Ferizaj,Banjska
AL Tirana,Durres,Shkoder,Vlore,Elbasan,Korce,Gjirokaster,Shengjin,Gjader,Kukes,Sarande
ME Podgorica,Bar,Budva,Kotor,Niksic,Herceg Novi,Tivat,Cetinje,Ulcinj
BA Sarajevo,Banja Luka,Mostar,Tuzla,Zenica,Bihac,Velika Kladusa,Srebrenica,Brcko,Lipa,Trebinje
HR Zagreb,Split,Rijeka,Osijek,Dubrovnik,Zadar,Pula,Vukovar,Karlovac,Opatija,Bregana,Bajakovo
SI Ljubljana,Maribor,Koper,Brdo pri Kranju,Bled
BG Sofia,Plovdiv,Varna,Burgas,Ruse,Stara Zagora,Pleven,Blagoevgrad,Haskovo,Svilengrad,Kapitan Andreevo,Lesovo,Malko Tarnovo,Veliko Tarnovo,Kyustendil,Vidin,Elhovo,Harmanli,Petrich,Gyueshevo,Kulata,Sliven,Yambol
RO Bucharest,Cluj-Napoca,Timisoara,Constanta,Iasi,Brasov,Sibiu
GR Athens,Thessaloniki,Patras,Piraeus,Alexandroupolis,Lesbos,Samos,Chios,Kos,Mytilene,Moria,Idomeni,Evros,Ioannina,Crete,Corfu,Florina
TR Ankara,Istanbul,Izmir,Edirne,Antalya,Bursa,Gaziantep,Pazarkule,Kapikule,Diyarbakir,Bodrum
HU Budapest,Szeged,Debrecen,Roszke
AT Vienna,Graz,Salzburg,Innsbruck,Linz,Klagenfurt,Villach,Spielfeld,Nickelsdorf,Traiskirchen,Eisenstadt,Bregenz,Alpbach
DE Berlin,Munich,Hamburg,Frankfurt,Cologne,Bonn,Dresden,Leipzig,Stuttgart,Düsseldorf,Potsdam,Nuremberg,Passau,Freilassing,Hanover,Bremen,Karlsruhe,Meseberg
CH Bern,Geneva,Zurich,Basel,Lausanne,Davos,Lugano,Lucerne
BE Brussels,Antwerp,Bruges
FR Paris,Strasbourg,Marseille,Lyon,Calais,Nice
LU Luxembourg City
NL Amsterdam,The Hague,Rotterdam,Maastricht
GB London,Manchester,Dover,Edinburgh,Glasgow,Belfast,Oxford,Cambridge,Birmingham,Liverpool
IE Dublin
IT Rome,Milan,Trieste,Venice,Naples,Turin,Bari,Brindisi,Lampedusa,Bologna,Catania,Palermo,Sicily,Sardinia
MT Valletta
ES Madrid,Barcelona,Seville,Valencia,Granada,Ceuta,Melilla
PT Lisbon,Porto
PL Warsaw,Krakow,Gdansk,Wroclaw
CZ Prague,Brno
SK Bratislava,Kosice
DK Copenhagen
SE Stockholm,Malmö,Gothenburg
FI Helsinki
NO Oslo
IS Reykjavik
EE Tallinn
LV Riga
LT Vilnius
BY Minsk
UA Kyiv,Lviv,Odesa,Kharkiv,Mariupol,Donetsk
RU Moscow,Saint Petersburg,Sochi
MD Chisinau
GE Tbilisi,Batumi
AM Yerevan
AZ Baku
CY Nicosia,Larnaca,Limassol
US Washington,New York,Chicago,Los Angeles,Boston,San Francisco,Miami
CA Ottawa,Toronto,Montreal,Vancouver
MX Mexico City
AR Buenos Aires
CL Santiago de Chile
CO Bogotá
VE Caracas
CU Havana
EG Cairo,Alexandria
TN Tunis
LY Tripoli,Benghazi
DZ Algiers
MA Rabat,Casablanca,Marrakesh
SD Khartoum
ET Addis Ababa
KE Nairobi
SO Mogadishu
UG Kampala
RW Kigali
SN Dakar
NG Abuja,Lagos
ZA Pretoria,Johannesburg,Cape Town
NE Niamey
ML Bamako
SY Damascus,Aleppo,Idlib,Homs
LB Beirut
JO Amman
IQ Baghdad,Erbil,Mosul,Basra
IR Tehran
SA Riyadh,Jeddah,Mecca
QA Doha
AE Abu Dhabi,Dubai
OM Muscat
YE Sanaa
AF Kabul,Kandahar
PK Islamabad,Karachi,Lahore,Peshawar
IN New Delhi,Mumbai
BD Dhaka
NP Kathmandu
LK Colombo
PH Manila
ID Jakarta
TH Bangkok
VN Hanoi
CN Beijing,Shanghai
KR Seoul
JP Tokyo
KP Pyongyang
UZ Tashkent
KZ Astana
KG Bishkek
TJ Dushanbe
BR Rio de Janeiro,São Paulo
IL Tel Aviv
PS Gaza,Ramallah
AU Canberra,Sydney,Melbourne
`;

/** The code of the country in which a city lies, by its common English name. */
export const cityTerritories: ReadonlyMap<string, string> = new Map(packed.trim().split('\n').flatMap((line) => line.slice(3).split(',').map((name) => [name, line.slice(0, 2)] as const)));
