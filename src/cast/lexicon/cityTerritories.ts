/** In which country each city of the lexicon lies, by ISO 3166 codes; XK for Kosovo. By hand; Jerusalem is left out, two claim it. */
const packed = `
MK Skopje,Bitola,Kumanovo,Tetovo,Gostivar,Ohrid,Struga,Prilep,Veles,Stip,Strumica,Kocani,Kicevo,Gevgelija,Kavadarci,Debar,Radovis,Delcevo,Vinica,Negotino,Sveti Nikole,Kriva Palanka,Tabanovce,Bogorodica,Blace,Deve Bair,Dojran,Lojane,Lipkovo,Vaksince,Kratovo,Probistip,Krusevo,Berovo,Pehcevo,Valandovo,Resen,Demir Hisar,Makedonski Brod,Bogdanci,Star Dojran,Staro Nagoricane,Idrizovo,Mavrovo,Medzitlija,Kafasan,Jazince,Vinojug,Vizbegovo,Gazi Baba,Negorci,Novo Selo
RS Belgrade,Novi Sad,Nis,Kragujevac,Subotica,Presevo,Bujanovac,Vranje,Leskovac,Novi Pazar,Dimitrovgrad,Sid,Horgos,Sombor,Zrenjanin,Pirot,Bosilegrad,Surdulica,Vlasotince,Zajecar,Negotin,Kladovo,Prokuplje,Krusevac,Kraljevo,Cacak,Uzice,Valjevo,Sabac,Loznica,Mali Zvornik,Smederevo,Pozarevac,Pancevo,Kikinda,Vrsac,Sremska Mitrovica,Obrenovac,Krnjaca,Principovac,Kelebija,Palic,Sjenica,Tutin,Prijepolje,Raska,Miratovac,Trgoviste
XK Pristina,Prizren,Peja,Mitrovica,Gjakova,Ferizaj,Banjska,Globocica,Gjilan,Vushtrri,Podujeva,Suhareka,Lipjan,Dragash,Malisheva,Gracanica,Leposavic,Zubin Potok,Zvecan,Hani i Elezit,Merdare,Jarinje,Brnjak,Vermica
AL Tirana,Durres,Shkoder,Vlore,Elbasan,Korce,Gjirokaster,Shengjin,Gjader,Kukes,Sarande,Qafe Thane,Lezha,Fier,Pogradec,Kavaja,Lushnja,Peshkopi,Bulqiza,Koplik,Himara,Tepelena,Permet,Rinas,Kapshtica,Hani i Hotit,Kakavia,Muriqan,Divjaka,Babrru
ME Podgorica,Bar,Budva,Kotor,Niksic,Herceg Novi,Tivat,Cetinje,Ulcinj,Bijelo Polje,Pljevlja,Berane,Rozaje,Kolasin,Danilovgrad,Gusinje,Virpazar,Spuz,Bozaj,Dobrakovo,Petrovac na Moru
BA Sarajevo,Banja Luka,Mostar,Tuzla,Zenica,Bihac,Velika Kladusa,Srebrenica,Brcko,Lipa,Trebinje,Bijeljina,Zvornik,Visegrad,Prijedor,Doboj,Gradiska,Cazin,Bosanska Krupa,Bosanski Petrovac,Travnik,Konjic,Neum,Foca,Gorazde,Blazuj,Usivak,Borici,Izacic,Lukavica,Jahorina
HR Zagreb,Split,Rijeka,Osijek,Dubrovnik,Zadar,Pula,Vukovar,Karlovac,Opatija,Bregana,Bajakovo,Maljevac,Varazdin,Cakovec,Koprivnica,Sisak,Slavonski Brod,Vinkovci,Knin,Sibenik,Jezevo,Dugi Dol,Topusko,Samobor
SI Ljubljana,Maribor,Koper,Brdo pri Kranju,Bled,Novo Mesto,Celje,Kranj,Brezice,Crnomelj,Nova Gorica,Ptuj,Murska Sobota,Postojna,Obrezje
BG Sofia,Plovdiv,Varna,Burgas,Ruse,Stara Zagora,Pleven,Blagoevgrad,Haskovo,Svilengrad,Kapitan Andreevo,Lesovo,Malko Tarnovo,Veliko Tarnovo,Kyustendil,Vidin,Elhovo,Harmanli,Petrich,Gyueshevo,Kulata,Sliven,Yambol,Pernik,Dupnitsa,Bansko,Montana,Vratsa,Dobrich,Shumen,Razgrad,Silistra,Targovishte,Gabrovo,Lovech,Kazanlak,Pazardzhik,Asenovgrad,Smolyan,Kardzhali,Momchilgrad,Ivaylovgrad,Lyubimets,Pastrogor,Topolovgrad,Bolyarovo,Tsarevo,Rezovo,Nesebar,Sozopol,Balchik,Kalotina,Dragoman,Bregovo,Busmantsi,Voenna Rampa,Kalofer,Samokov,Botevgrad,Svishtov,Makaza,Zlatarevo
RO Bucharest,Cluj-Napoca,Timisoara,Constanta,Iasi,Brasov,Sibiu,Giurgiu,Calafat,Craiova,Arad,Oradea,Drobeta-Turnu Severin,Turnu Magurele,Galati,Suceava
GR Athens,Thessaloniki,Patras,Piraeus,Alexandroupolis,Lesbos,Samos,Chios,Kos,Mytilene,Moria,Idomeni,Evros,Ioannina,Crete,Corfu,Florina,Kilkis,Serres,Kavala,Xanthi,Komotini,Orestiada,Didymoteicho,Polykastro,Evzoni,Promachonas,Ormenio,Fylakio,Diavata,Igoumenitsa,Volos,Heraklion,Chania,Rhodes,Leros,Samothrace,Lavrio,Eleusis,Kozani,Kastoria,Krystallopigi
TR Ankara,Istanbul,Izmir,Edirne,Antalya,Bursa,Gaziantep,Pazarkule,Kapikule,Diyarbakir,Bodrum,Kirklareli,Tekirdag,Canakkale,Ipsala,Kesan,Uzunkopru,Igneada,Derekoy,Adana,Mersin,Konya,Trabzon,Erzurum,Hatay,Sanliurfa
HU Budapest,Szeged,Debrecen,Roszke,Pecs,Gyor,Sopron,Szombathely,Kecskemet,Miskolc,Nyiregyhaza,Hegyeshalom,Tompa,Mohacs
AT Vienna,Graz,Salzburg,Innsbruck,Linz,Klagenfurt,Villach,Spielfeld,Nickelsdorf,Traiskirchen,Eisenstadt,Bregenz,Alpbach,Leibnitz,Bad Radkersburg,Schwechat,Wiener Neustadt,St. Pölten,Wels,Steyr,Kufstein,Dornbirn,Feldkirch,Lienz,Oberwart,Heiligenkreuz im Lafnitztal,Semmering
DE Berlin,Munich,Hamburg,Frankfurt,Cologne,Bonn,Dresden,Leipzig,Stuttgart,Düsseldorf,Potsdam,Nuremberg,Passau,Freilassing,Hanover,Bremen,Karlsruhe,Meseberg,Augsburg,Regensburg,Rosenheim,Traunstein,Ingolstadt,Würzburg,Bamberg,Görlitz,Chemnitz,Magdeburg,Erfurt,Kiel,Lübeck,Rostock,Schwerin,Dortmund,Duisburg,Wiesbaden,Mainz,Saarbrücken,Mannheim,Heidelberg,Freiburg,Konstanz,Ulm,Bielefeld,Münster,Kassel,Braunschweig
CH Bern,Geneva,Zurich,Basel,Lausanne,Davos,Lugano,Lucerne,St. Gallen,Winterthur,Chur,Schaffhausen,Bellinzona,Fribourg,Chiasso,Wabern
BE Brussels,Antwerp,Bruges
FR Paris,Strasbourg,Marseille,Lyon,Calais,Nice
LU Luxembourg City
NL Amsterdam,The Hague,Rotterdam,Maastricht
GB London,Manchester,Dover,Edinburgh,Glasgow,Belfast,Oxford,Cambridge,Birmingham,Liverpool
IE Dublin
IT Rome,Milan,Trieste,Venice,Naples,Turin,Bari,Brindisi,Lampedusa,Bologna,Catania,Palermo,Sicily,Sardinia,Bolzano,Trento,Udine,Gorizia,Tarvisio,Genoa,Ancona,Otranto,Lecce,Crotone,Ventimiglia,Verona
MT Valletta
ES Madrid,Barcelona,Seville,Valencia,Granada,Ceuta,Melilla
PT Lisbon,Porto
PL Warsaw,Krakow,Gdansk,Wroclaw,Lodz,Poznan,Lublin
CZ Prague,Brno,Ostrava,Plzen
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
TN Tunis,Sfax
LY Tripoli,Benghazi,Misrata,Zuwara,Tobruk
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
NE Niamey,Agadez
ML Bamako
SY Damascus,Aleppo,Idlib,Homs,Latakia,Raqqa
LB Beirut
JO Amman
IQ Baghdad,Erbil,Mosul,Basra,Sulaymaniyah,Kirkuk,Dohuk
IR Tehran
SA Riyadh,Jeddah,Mecca
QA Doha
AE Abu Dhabi,Dubai
OM Muscat
YE Sanaa
AF Kabul,Kandahar,Herat,Kunduz,Jalalabad,Mazar-i-Sharif
PK Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad
IN New Delhi,Mumbai
BD Dhaka,Chittagong,Sylhet
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
