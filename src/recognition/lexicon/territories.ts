/**
 * Names of countries, territories and continents in English, German, Macedonian and Bulgarian, one line an
 * entity: its code, the English name from which its id is made, further names in any language.
 *
 * Countries are keyed by ISO 3166-1 (XK for Kosovo), continents by UN M49. Those names come from the Unicode
 * CLDR (package cldr-localenames-full 48.2.0, `territories.json` of en, de, mk, bg; Unicode License V3,
 * © Unicode, Inc.); inflected and short forms, and the regions at the end with codes of our own, are added.
 */
export const territories = `
002,Africa,Afrika,Африка
003,North America,Nordamerika,Северна Америка,Северноамерикански континент
005,South America,Südamerika,Јужна Америка,Южна Америка
009,Oceania,Ozeanien,Океанија,Океания
142,Asia,Asien,Азија,Азия
150,Europe,Europa,Европа
AD,Andorra,Андора
AE,United Arab Emirates,Vereinigte Arabische Emirate,Обединети Арапски Емирати,Обединени арабски емирства,UAE,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,VAE,Emirates,Обединетите Арапски Емирати,ОАЕ,Обединените арабски емирства
AF,Afghanistan,Авганистан,Афганистан
AG,Antigua and Barbuda,Antigua und Barbuda,Антига и Барбуда,Антигуа и Барбуда
AL,Albania,Albanien,Албанија,Албания
AM,Armenia,Armenien,Ерменија,Армения
AO,Angola,Ангола
AR,Argentina,Argentinien,Аргентина,Аржентина
AT,Austria,Österreich,Австрија,Австрия
AU,Australia,Australien,Австралија,Австралия
AZ,Azerbaijan,Aserbaidschan,Азербејџан,Азербайджан
BA,Bosnia and Herzegovina,Bosnia,Bosnien und Herzegowina,Босна и Херцеговина,Bosnia-Herzegovina,Bosnia Herzegovina,BiH,Bosnien-Herzegowina,Bosnien,Bosnien-Hercegovina,Босна,БиХ
BB,Barbados,Барбадос
BD,Bangladesh,Bangladesch,Бангладеш
BE,Belgium,Belgien,Белгија,Белгия
BF,Burkina Faso,Буркина Фасо
BG,Bulgaria,Bulgarien,Бугарија,България
BH,Bahrain,Бахреин,Бахрейн
BI,Burundi,Бурунди
BJ,Benin,Бенин
BN,Brunei,Brunei Darussalam,Брунеј,Бруней Даруссалам,Бруней
BO,Bolivia,Bolivien,Боливија,Боливия
BR,Brazil,Brasilien,Бразил,Бразилия
BS,Bahamas,Бахами,Бахамски острови
BT,Bhutan,Бутан
BW,Botswana,Botsuana,Боцвана,Ботсвана
BY,Belarus,Белорусија,Беларус,Weißrussland,Weissrussland,Белорусия
BZ,Belize,Белизе,Белиз
CA,Canada,Kanada,Канада
CD,Congo-Kinshasa,Kongo-Kinshasa,Конго-Киншаса,Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Demokratische Republik Kongo,Demokratischen Republik Kongo,ДР Конго,Демократска Република Конго,Демократична република Конго
CF,Central African Republic,Zentralafrikanische Republik,Централноафриканска Република,Централноафриканска република,Zentralafrikanischen Republik
CG,Congo-Brazzaville,Congo,Kongo-Brazzaville,Kongo,Конго-Бразавил,Конго
CH,Switzerland,Schweiz,Швајцарија,Швейцария
CI,Côte d’Ivoire,Ivory Coast,Elfenbeinküste,Брегот на Слоновата Коска,Брег на Слоновата Коска,Кот д’Ивоар,Cote d’Ivoire,Côte d'Ivoire,Cote d'Ivoire,Кот д'Ивоар,Брегът на слоновата кост
CL,Chile,Чиле,Чили
CM,Cameroon,Kamerun,Камерун
CN,China,Кина,Китай
CO,Colombia,Kolumbien,Колумбија,Колумбия
CR,Costa Rica,Костарика,Коста Рика
CU,Cuba,Kuba,Куба
CV,Cape Verde,Cabo Verde,Кабо Верде,Kapverden,Kap Verde
CY,Cyprus,Zypern,Кипар,Кипър
CZ,Czechia,Czech Republic,Tschechien,Tschechische Republik,Чешка,Чешка Република,Чехия,Чешка република,Tschechischen Republik,Чешката Република,Чешката република
DE,Germany,Deutschland,Германија,Германия,Bundesrepublik Deutschland,Bundesrepublik
DJ,Djibouti,Dschibuti,Џибути,Джибути
DK,Denmark,Dänemark,Данска,Дания
DM,Dominica,Доминика
DO,Dominican Republic,Dominikanische Republik,Доминиканска Република,Доминиканска република,Dominikanischen Republik
DZ,Algeria,Algerien,Алжир
EC,Ecuador,Еквадор
EE,Estonia,Estland,Естонија,Естония
EG,Egypt,Ägypten,Египет
EH,Western Sahara,Westsahara,Западна Сахара
ER,Eritrea,Еритреја,Еритрея
ES,Spain,Spanien,Шпанија,Испания
ET,Ethiopia,Äthiopien,Етиопија,Етиопия
FI,Finland,Finnland,Финска,Финландия
FJ,Fiji,Fidschi,Фиџи,Фиджи
FM,Micronesia,Mikronesien,Микронезија,Микронезия
FO,Faroe Islands,Färöer,Фарски Острови,Фарьорски острови
FR,France,Frankreich,Франција,Франция
GA,Gabon,Gabun,Габон
GB,United Kingdom,UK,Vereinigtes Königreich,Обединето Кралство,Обединеното кралство,Great Britain,Britain,U.K,Großbritannien,Vereinigten Königreich,Vereinigten Königreichs,Vereinigte Königreich,Велика Британија,Британија,Великобритания,Обединено кралство,Обединеното Кралство
GD,Grenada,Гренада
GE,Georgia,Georgien,Грузија,Грузия
GH,Ghana,Гана
GI,Gibraltar,Гибралтар
GL,Greenland,Grönland,Гренланд,Гренландия
GM,Gambia,Гамбија,Гамбия
GN,Guinea,Гвинеја,Гвинея
GQ,Equatorial Guinea,Äquatorialguinea,Екваторска Гвинеја,Екваториална Гвинея
GR,Greece,Griechenland,Грција,Гърция,Елада
GT,Guatemala,Гватемала
GW,Guinea-Bissau,Гвинеја Бисао,Гвинея-Бисау
GY,Guyana,Гвајана,Гаяна
HK,Hong Kong,Hongkong,Хонгконг,Хонконг
HN,Honduras,Хондурас
HR,Croatia,Kroatien,Хрватска,Хърватия
HT,Haiti,Хаити
HU,Hungary,Ungarn,Унгарија,Унгария
ID,Indonesia,Indonesien,Индонезија,Индонезия
IE,Ireland,Irland,Ирска,Ирландия,Republic of Ireland
IL,Israel,Израел
IN,India,Indien,Индија,Индия
IQ,Iraq,Irak,Ирак
IR,Iran,Иран
IS,Iceland,Island,Исланд,Исландия
IT,Italy,Italien,Италија,Италия
JM,Jamaica,Jamaika,Јамајка,Ямайка
JO,Jordan,Jordanien,Јордан,Йордания
JP,Japan,Јапонија,Япония
KE,Kenya,Kenia,Кенија,Кения
KG,Kyrgyzstan,Kirgisistan,Киргистан,Киргизстан
KH,Cambodia,Kambodscha,Камбоџа,Камбоджа
KI,Kiribati,Кирибати
KM,Comoros,Komoren,Коморски Острови,Коморски острови
KN,St. Kitts and Nevis,St. Kitts und Nevis,Свети Китс и Невис,Сейнт Китс и Невис
KP,North Korea,Nordkorea,Северна Кореја,Северна Корея
KR,South Korea,Südkorea,Јужна Кореја,Южна Корея,Republic of Korea
KW,Kuwait,Кувајт,Кувейт
KZ,Kazakhstan,Kasachstan,Казахстан
LA,Laos,Лаос
LB,Lebanon,Libanon,Либан,Ливан
LC,St. Lucia,Сент Лусија,Сейнт Лусия
LI,Liechtenstein,Лихтенштајн,Лихтенщайн
LK,Sri Lanka,Шри Ланка
LR,Liberia,Либерија,Либерия
LS,Lesotho,Лесото
LT,Lithuania,Litauen,Литванија,Литва
LU,Luxembourg,Luxemburg,Луксембург,Люксембург
LV,Latvia,Lettland,Латвија,Латвия
LY,Libya,Libyen,Либија,Либия
MA,Morocco,Marokko,Мароко
MC,Monaco,Монако
MD,Moldova,Republik Moldau,Молдавија,Молдова,Moldau,Moldawien
ME,Montenegro,Црна Гора,Черна гора,Црна гора,Черна Гора,Crna Gora
MG,Madagascar,Madagaskar,Мадагаскар
MH,Marshall Islands,Marshallinseln,Маршалски Острови,Маршалови острови
MK,North Macedonia,Nordmazedonien,Северна Македонија,Северна Македония,Macedonia,Republic of Macedonia,FYROM,Mazedonien,Македонија,Македония
ML,Mali,Мали
MM,Myanmar,Мјанмар,Мианмар,Burma,Birma
MN,Mongolia,Mongolei,Монголија,Монголия
MO,Macao,Macau,Макао
MR,Mauritania,Mauretanien,Мавританија,Мавритания
MT,Malta,Малта
MU,Mauritius,Маврициус,Мавриций
MV,Maldives,Malediven,Малдиви
MW,Malawi,Малави
MX,Mexico,Mexiko,Мексико
MY,Malaysia,Малезија,Малайзия
MZ,Mozambique,Mosambik,Мозамбик
NA,Namibia,Намибија,Намибия
NE,Niger,Нигер
NG,Nigeria,Нигерија,Нигерия
NI,Nicaragua,Никарагва,Никарагуа
NL,Netherlands,Niederlande,Холандија,Нидерландия,Holland,Niederlanden,Низоземска,Холандия
NO,Norway,Norwegen,Норвешка,Норвегия
NP,Nepal,Непал
NR,Nauru,Науру
NZ,New Zealand,Aotearoa New Zealand,Neuseeland,Aotearoa,Нов Зеланд,Аотеароа,Нова Зеландия,Аотеароа Нова Зеландия
OM,Oman,Оман
PA,Panama,Панама
PE,Peru,Перу
PG,Papua New Guinea,Papua-Neuguinea,Папуа Нова Гвинеја,Папуа-Нова Гвинея
PH,Philippines,Philippinen,Филипини
PK,Pakistan,Пакистан
PL,Poland,Polen,Полска,Полша
PR,Puerto Rico,Порторико,Пуерто Рико
PS,Palestinian Territories,Palestine,Palästinensische Autonomiegebiete,Palästina,Палестински Територии,Палестина,Палестински територии,Palästinensischen Gebieten,Gaza Strip,Gazastreifen
PT,Portugal,Португалија,Португалия
PW,Palau,Палау
PY,Paraguay,Парагвај,Парагвай
QA,Qatar,Katar,Катар
RO,Romania,Rumänien,Романија,Румъния
RS,Serbia,Serbien,Србија,Сърбия
RU,Russia,Russland,Русија,Русия,Russian Federation,Rußland,Russische Föderation,Russischen Föderation,Руска Федерација,Руската Федерација,Руска федерация,Руската федерация
RW,Rwanda,Ruanda,Руанда
SA,Saudi Arabia,Saudi-Arabien,Саудиска Арабија,Саудитска Арабия,Saudiarabien
SB,Solomon Islands,Salomonen,Соломонски Острови,Соломонови острови
SC,Seychelles,Seychellen,Сејшели,Сейшели
SD,Sudan,Судан
SE,Sweden,Schweden,Шведска,Швеция
SG,Singapore,Singapur,Сингапур
SI,Slovenia,Slowenien,Словенија,Словения
SK,Slovakia,Slowakei,Словачка,Словакия
SL,Sierra Leone,Сиера Леоне
SM,San Marino,Сан Марино
SN,Senegal,Сенегал
SO,Somalia,Сомалија,Сомалия
SR,Suriname,Суринам
SS,South Sudan,Südsudan,Јужен Судан,Южен Судан
ST,São Tomé and Príncipe,São Tomé und Príncipe,Саун Томе и Принсип,Сао Томе и Принсипи
SV,El Salvador,Ел Салвадор,Салвадор
SY,Syria,Syrien,Сирија,Сирия
SZ,Eswatini,Swaziland,Swasiland,Есватини,Свазиленд
TD,Chad,Tschad,Чад
TG,Togo,Того
TH,Thailand,Тајланд,Тайланд
TJ,Tajikistan,Tadschikistan,Таџикистан,Таджикистан
TL,Timor-Leste,East Timor,Osttimor,Тимор Лесте,Источен Тимор,Източен Тимор
TM,Turkmenistan,Туркменистан
TN,Tunisia,Tunesien,Тунис
TO,Tonga,Тонга
TR,Turkey,Türkiye,Türkei,Турција,Турция,Turkiye
TT,Trinidad and Tobago,Trinidad und Tobago,Тринидад и Тобаго
TV,Tuvalu,Тувалу
TW,Taiwan,Тајван,Тайван
TZ,Tanzania,Tansania,Танзанија,Танзания
UA,Ukraine,Украина,Украйна
UG,Uganda,Уганда
US,United States,US,Vereinigte Staaten,USA,Соединети Американски Држави,САД,Съединени щати,САЩ,U.S,U.S.A,United States of America,America,Vereinigten Staaten,Vereinigten Staaten von Amerika,Amerika,Соединетите Американски Држави,Соединетите Држави,Америка,Съединените щати,Съединените американски щати
UY,Uruguay,Уругвај,Уругвай
UZ,Uzbekistan,Usbekistan,Узбекистан
VA,Vatican City,Vatikanstadt,Ватикан,Vatican,Vatikan,Holy See,Heiliger Stuhl,Heiligen Stuhl
VC,St. Vincent and Grenadines,St. Vincent und die Grenadinen,Сент Винсент и Гренадини,Сейнт Винсънт и Гренадини
VE,Venezuela,Венецуела
VN,Vietnam,Виетнам
VU,Vanuatu,Вануату
WS,Samoa,Самоа
XK,Kosovo,Косово,Kosova,Kosovo and Metohija
YE,Yemen,Jemen,Јемен,Йемен
ZA,South Africa,Südafrika,Јужноафриканска Република,Южна Африка,Јужна Африка
ZM,Zambia,Sambia,Замбија,Замбия
ZW,Zimbabwe,Simbabwe,Зимбабве
WB,Western Balkans,Western Balkan,Westbalkan,Westbalkans,Westlicher Balkan,westlicher Balkan,westlichen Balkan,Westlichen Balkan,Западен Балкан,Западниот Балкан,Западни Балкани,Западните Балкани,западниот Балкан,западен Балкан,западните Балкани,западни Балкани
BK,Balkans,Balkan,Balkanhalbinsel,Балкан,Балканот,Балканите,Балкани,Балканския полуостров
SEE,Southeast Europe,South-East Europe,South Eastern Europe,Southeastern Europe,South-Eastern Europe,Südosteuropa,Југоисточна Европа,Югоизточна Европа
CEE,Central Europe,Mitteleuropa,Zentraleuropa,Централна Европа
EEU,Eastern Europe,Osteuropa,Источна Европа,Източна Европа
WEU,Western Europe,Westeuropa,Западна Европа
ME1,Middle East,Nahost,Naher Osten,Nahen Osten,Mittleren Osten,Блискиот Исток,Средниот Исток,Средния Изток,Близкия изток,Близкият изток
NAF,North Africa,Nordafrika,Северна Африка
CAS,Central Asia,Zentralasien,Централна Азија,Централна Азия
LAM,Latin America,Lateinamerika,Латинска Америка
YU,Yugoslavia,Jugoslawien,Југославија,Югославия
MED,Mediterranean,Mediterranean Sea,Mittelmeer,Средоземното Море,Средоземно Море,Средоземно море,Средоземното море
ENG,England,Англија,Англия
SCT,Scotland,Schottland,Шкотска,Шотландия
WLS,Wales,Велс,Уелс
NIR,Northern Ireland,Nordirland,Северна Ирска,Северна Ирландия
RSR,Republika Srpska,Република Српска
FBH,Federation of Bosnia and Herzegovina,Föderation Bosnien und Herzegowina,Федерација БиХ
BAV,Bavaria,Bayern,Баварија,Бавария
VOJ,Vojvodina,Wojwodina,Vojvodina,Војводина,Войводина
CRI,Crimea,Krim,Крим
`;
