/**
 * The words that names of organizations are made of, one line a meaning: a name for it, then the stems of its words in
 * English, German, Macedonian, Bulgarian and Serbian. A stem with `*` in front also counts inside a German compound
 * (Innen|ministerium). By hand, from the institutions that articles on migration diplomacy name.
 */
export const organizationHeads = `
chancellery chancell *kanzleramt *kanzlei канцларств канцлерств
unit unit$ *einheit единица единицата единици звено звеното
ombudsman ombuds *volksanw[aä]lt *bürgerbeauftragt омбудсман правобранител ombudsman правозащит
presidency presidenc *präsidi претседателств председателств президентств
crescent crescent *halbmond полумесечин полумесец
observatory observator *observatori опсерватор обсерватор
instrument instrument *instrument инструмент
command command kommando *kommando команд
ministry ministr *ministeri министерств министарств ministarstv
agency agenc *agentur агенци агенциј
directorate directorat administrations? *direktion *verwaltung(?!s(?:gericht|rat)) дирекци управлени управ(?:а|ата|и|ите)$ директорат администраци
department department *departement abteilung *abteilung отдел оддел департамент департман
sector sector sektor *sektor сектор
office office *amt$ *amt(?:e?s)$ *büro канцелари бюро биро bureau service *dienst служб ofis офис завод
commission commission committee *kommission *ausschuss *komitee комиси комисиј комитет одбор
council council rat(?:es|s)?$ europarat flüchtlingsrat совет съвет *(?:minister|flüchtlings|europa|zentral|national|bundes|stadt|kooperations)rat(?:e?s)?$
court courts?$ *gericht *gerichtshof суд съд
prosecution prosecut *staatsanwaltschaft *anwaltschaft обвинителств прокуратур тужителств
police police polici[aj] *polizei полици полициск полицейск
gendarmerie gendarm жандармери *gendarmerie
embassy embass *botschaft амбасад посолств
delegation delegat делегаци
mission mission мисиј миси
assembly assembl parliament *parlament *versammlung собрани събрани парламент скупштин sobranie kuvendi кувенд асамбле skupštin скупщин
government government *regierung влада владат правителств vlada$
university universit универзитет университет *universität
institute institut институт институци
centre cent(?:re|er)s?$ *zentrum център центр(?!ал) центар
foundation foundation *stiftung фондациј фондаци
association association *verein *verband здружени сдружени асоцијаци асоциаци
network network *netzwerk мреж
initiative initiativ иницијатив инициатив
fund funds?$ *fonds фонд
bank banks?$ банк
commissariat commissar *kommissariat комесаријат комисариат
municipality municipalit *gemeinde општин общин
party party$ *partei партиј парти
chamber chamber *kammer комор камар
academy academ *akademie академиј академи
faculty facult *fakultät факулт
museum museum *museum музеј музей
authority authorit *behörde
platform platform *plattform платформ
representation representation *vertretung претставништв представителств
consulate consul *konsulat конзулат консулств
congress congress *kongress конгрес
clinic clinic *klinik(?!um) клиник клиничк clinical
hospital hospital *krankenhaus *spital *klinikum болниц
union union *gewerkschaft синдикат сојуз(?!н) съюз
inspectorate inspector *inspektion *inspektorat инспектор инспекци
station station *inspektion *revier станиц участък
society society *gesellschaft дружеств друштв societies
organization organi[sz]ation *organisation организаци организациј
federation federation *föderation федераци федерациј
secretariat secretar *sekretariat секретаријат секретариат
`;

export const organizationSubjects = `
action action *aktion акци дејств действ
open open offen(?:e[nr]?)?$ отворен
operational operational *operation оперативн
trilateral trilateral *dreier тристран трилатерал
contact contact *kontakt контакт
mountain mountain *berg(?=rettung|wacht) планинск горск
convention convention *konvention конвенци
audit audit *rechnungs ревизи одит сметн сметководств
carriers carrier haulier transporter *spediteur превозвач превозник
visa visas?$ visum *visa виз(?:а|и|ата|ите)$ визн визов
prison prison correction *gefängnis *justizvollzug *haftanstalt затвор поправн поправителн казнен
fiscal fiscal *fiskal фискалн
probation probation *bewährung пробаци
royal royal königlich кралск
workers worker *arbeiter работниц работник
farmers farm *bauern земјоделц земеделск фермер
investment invest(?!ig) *invest(?!ig) инвестици инвестиц
framework framework *rahmen рамк
rule rule$ владеењ върховенств
county county counties *komitat жупани окръг
danube danub *donau дунав
services services$ *dienstleist услуг обслужван
project project *projekt проект
naturalisation naturali[sz] *einbürger натурализац
statelessness stateless *staatenlos апатрид безграждан бездржав
fisheries fisher *fischerei рибар рибол
control control *kontroll *aufsicht контрол надзор
surveillance surveillan *überwach надгледувањ наблюдени
treatment treatment *behandlung постапувањ третман отнасян
punishment punish *bestraf казнувањ наказан
degrading degrad *erniedrig понижувачк унизителн
inhuman inhuman *unmenschlich нечовечк нечовешк
seized seized confiscat *beschlagnahm одземен отнет
professional professional *berufs професионалн стручн
technical technic *technisch технич технолог
nuclear nuclear *nuklear нуклеарн ядрен
water water$ *wasser вод(?:а|и|ен|на|ни|ите|ата|оснабд)
hydrometeorological hydromet *wetterdienst хидромет
weather weather meteorolog метеоролог
forest forest *forst шумск горите$
bishops bishop *bischof бискуп епископ
church church *kirche цркв църкв
islamic islam *islam ислам
orthodox orthodox *orthodox православ
catholic catholic *katholi католи
housing housing *wohn домуван жилищ станбен
pension pension retire *renten *pension пензи пенсион
procurement procure *vergabe *beschaffung набавк поръчк
competition competition *wettbewerb конкуренц
hurricane hurricane *hurrikan ураган
olympic olympic *olympisch олимписк олимпийск
strategic strateg *strategi стратег стратешк
digital digital *digital дигитал цифров
innovation innovat *innovat иновац
archive archiv *archiv архив
library librar *bibliothek библиотек
theatre theat(?:re|er) *theater театар театър
philharmonic philharmon *philharmon филхармон
opera opera$ oper$ *oper$ опера
music music *musik музик музич
film films?$ *film филм кино
sport sports?$ *sport спорт
employers employer *arbeitgeber работодав
entrepreneurs entrepreneur *unternehmer претприем предприем
consumers consumer *verbraucher потрошувач потребител
budget budget *haushalt *budget буџет бюджет
ethics ethic *ethik етик етич
petitions petition *petition петици поплак жалб
veterans veteran *veteran ветеран борц
displaced displaced *vertrieben раселен разселен
exiles exile *exil прогонет изгнани
mines mines?$ demin *minenräum разминир деминир
diplomatic diplomat *diplomat дипломат
sciences scien *wissenschaft наук науч
arts arts?$ *kunst *künste уметност изкуств
medicine medic *medizin медицин
disaster disaster *katastrophen катастроф бедств
rescue rescue *rettung спасув спасит
crisis crisis *krisen криз
railways railway *eisenbahn желез
airport airport *flughafen аеродром летищ
army arm(?:y|ies)$ *armee *heer$ армиј арми
military militar *militär воен
insurance insur *versicherung осигур
victims victim *opfer жртв жертв
violence violen *gewalt насилств насили
minorities minorit *minderheit малцинс
experts expert *expert експерт
group groups?$ *gruppe групата? групи
programme program *programm програм
school schools?$ *schule училишт училищ
alliance alliance *allianz *bündnis алијанс алианс
socialists socialis *sozialist социјалист социалист
greens greens?$ *grüne[nr]?$ зелен
freedom freedom libert *freiheit слобод(?!н) свобод(?!н)
registration regist *registri регистр
tourism touris *touris туриз
energy energ *energie енерг
football football *fußball фудбал футбол
television televis *fernseh телевиз
radio radio *radio радио
press press$ *presse прес$
drugs drugs? *drogen *rauschgift дрог наркоти
skills skills? *fertigkeit *qualifikation вештин умени *fähigkeit
lawyers lawyer *anwält адвокат юрист правници jurist advocat rechtsanw[aä]lt
migrants migrants? *migrant мигрант
smuggling smuggl *schleus *schlepper криумчар контрабанд каналџи каналджи
coordination coordinat *koordin координац координат
immigration immigrat *einwander имиграц
intelligence intelligen разузнава
corruption corrupt *korrupt корупц
discrimination discriminat *diskriminier дискриминац
enlargement enlarge *erweiter проширува разширя
neighbourhood neighbour *nachbarschaft соседств съседств
food food$ *lebensmittel храна$ храните$
veterinary veterin *veterinär ветеринар
taxes tax *steuer даноч данок данъч данък
indirect indirect *indirekt индиректн непряк непреки
maritime maritim *maritim поморск морск
port ports?$ *hafen пристани
joint joint *gemeinsam заедничк съвместн
permanent permanent *ständig постојан постоянн постоянен
training training *ausbildung обука обуки обучени тренинг
reintegration reintegr *reintegr реинтегр
peace peace *frieden мировн мирн
data data$ *daten податоц данни данните
personal personal *(?<!ombuds)person личн личен
property propert *vermögen имот имуществ
appeal appeal *berufung *appellation апелац апелатив
enforcement enforcement *strafverfolg правоприлаг спроведува
law laws?$ *recht$ закон
order order$ *ordnung ред$ редот$
electoral elect *wahl(?!er) избира избор
seekers seek *suchend *bewerber барател търсещ
canton canton *kanton кантон
special special *sonder специјалн специалн специјален специален
solidarity solidar *solidar солидарн
guard guard$ *wache$ стража стражат страж охран guardia straż
coast coast *küste крајбреж крајбрежн брегов крайбреж крайбрежн costier
accession pre-accession accession *beitritt *heranführ претпристап пристап предприсъедин присъедин
torture tortur *folter тортур мачењ изтезан
prevention prevent *verhüt *prävention спречув спречување превенциј превенци предотврат
monetary monetar *währung монетар валут
north north *nord север
south south *süd јуж юж
east east *ost исто источ изто източ östlich
west west *west запад
democratic democra *demokrat демократ
commerce commerc trade *handel стопанск трговск търгов
central central *zentral централ
combating combat fight *bekämpf борб suppress сузбив
temporary tempor *vorübergehend времен привремен временн
accommodation accommodat *unterbring *unterkunft смест сместувањ настан
transit transit *transit транзит
peoples people *volks народ пучк narodn
road road *straßen патн патишт пътн пътищ пътен патен
infrastructure infrastru *infrastruktur инфраструктур
interior interior internal home$ *innere *innern *innen внатрешн вътрешн unutarnj унутрашњ внатрешен вътрешен inneres
foreigners foreigners *ausländer *fremden странц чужденц
foreign foreign(?!er) *außen *auswärtig *aussen надворешн външн вањск надворешен външен
justice justic *justiz правд правосъди
security security safety *sicherheit безбеднос сигурност
defence defen[cs]e *verteidigung одбран отбран
finance financ *finanz финанси финанс
labour labou?r *(?<!zusammen|mit|sozial)arbeit(?!er|geber) труд
social social *sozial социјалн социалн социјален социален
health health *gesundheit здравств здравеопазван здравн
education education *bildung образовани
europe european *europäisch *europa европск европейск evropsk
migration migration *migration миграци миграциск миграцион migracij
asylum asylum *asyl азил убежищ
refugees refugee *flüchtling бегалц бежанц избеглиц *geflüchtet
aliens alien
border border *grenz граничн границ граничен граничарск granicz frontier[aă] kufi
customs customs *zoll царин митниц митнич
statistics statisti *statisti статисти
employment employment вработувањ заетост *beschäftig
integration integration *(?<!re)integration интеграци
human human$ *menschen човеков човек beings?$ луѓе хора(?:та)?$ човешк
rights rights *rechte права prava$
crime crim *kriminal *verbrech *straf(?!verfolg) криминал криминалистич престапн престъпн кривичн кривичен наказателн наказателен
investigation investigat *ermittlung истраг истражн разследван untersuch
organised organi[sz]ed *organisiert организиран
cooperation co-?operation *zusammenarbeit соработк сътрудничеств *kooperation
development development *entwicklung развој развити
regional regional *regional регионалн регионален
federal federal *bundes сојузн сојузен федералн федерален eidgenössisch
national national *(?<!inter)national национал
general general chief *general *haupt главн генералн генерален општ(?:а|о|и|ата|ото|иот)$ общ(?:а|о|и|ата|ото|ия|ият)$ *allgemein
public public$ *öffentlich јавн обществен публичн јавен
state states? *staats(?!anwalt|angehör|bürger) државн државен държавн държавен staatlich shtet
local local локал местн местен
self-government self-government самоуправ самоуправлени
red red$ rot(?:e[nrs]?)?$ црвен червен
cross cross$ *kreuz крст кръст
protection protect schütz *schutz *schützer заштит защит закрил
reception reception *aufnahm прием прифат
return return *rückkehr враќањ връщан repatriat репатрира завръщ
readmission readmission *rückübernahme реадмиси реадмисиј
policy polic(?:y|ies) *politik политик
trafficking traffic *menschenhandel трговиј трафик
media media *medien медиум меди
news news$ *nachrichten вест новин
information information *information информаци информативн
supreme supreme *obersten врховн върховн врховен върховен
constitutional constitution *verfassungs уставн конституцион уставен
administrative administrativ *verwaltungs(?=gericht) управн управен административн административен
higher higher висш виш high$ hoh(?:e[nrs]?)?$ висок(?:и|ата|иот|ият)?$
basic basic fundamental *bezirks основн основен окръж окръжн *grund окруж
district district *landes областн
city cit(?:y|ies)$ stadt$ städtisch градск градот?$
ministers ministers министри министерск *minister(?:rat|komitee)
women women *frauen жен(?:и|ит|ск|ата)
children child *kinder дец деца детск
youth youth *jugend млад младеж jung(?:e[nr]?)?$
transport transport *verkehr транспорт
agriculture agricultur *landwirtschaft земјоделств земедели
economy econom *wirtschaft економи икономик
culture cultur *kultur култур
environment environment *umwelt животн околн
research research stud(?:y|ies)$ *forschung *studien студии истражувањ изследован изследван истражувачк
management management *management управувањ управление
support support *unterstützung поддршк подкреп
legal legal *rechts правн правен$
aid aid$ *hilfe помош помощ
free free$ frei(?:e[nrs]?)?$ слободн свободн
citizenship citizenship *staatsangehörigkeit *staatsbürgerschaft државјанств гражданств
citizen citizen civi[cl] *bürger(?!schaft) *zivil граѓан граждан цивилн
international international *international меѓународн международн
community community *gemeinschaft заедниц общност
world world$ *welt светск световн
independent independent *unabhängig независн независим
monitoring monitor *monitoring мониторинг набљудувањ наблюден
journalists journalist новинар журналист
students student студент
traders traders трговц търговц
`;

/** Words that tell no two organizations apart. */
export const emptyOrganizationWords = new Set(
  ('the a of for and on in to at with republic kingdom affairs works work matters der die das des dem den und für von vom im in zur zum bei beim am an angelegenheiten republik königreichs königreich s fragen against gegen geschäft geschäfte geschäften ' +
    'област областта прашања прашањата работа въпроси въпросите на за и во по од со при работи работите в във от с към република републиката кралство кралството за против послове poslova unutarnjih').split(' '),
);

/** Acronyms of ministries with the meanings of their long forms and the countries in which they are used; those in English everywhere. */
export const ministryAcronyms: ReadonlyMap<string, { readonly meanings: readonly string[]; readonly nations?: readonly string[] }> = new Map(
  ([
    ['interior', 'МВР MVR', 'MK BG'], ['interior', 'MWR', 'BG'], ['interior', 'МУП MUP', 'RS HR BA ME'], ['interior', 'МУПРХ', 'HR'], ['interior', 'BMI БМИ', 'DE AT'], ['interior', 'MOI', undefined],
    ['interior', 'MPB', 'XK AL'], ['interior', 'МВРК', 'XK'], ['interior', 'МНЗ MNZ', 'SI'], ['interior', 'МАИ MAI', 'RO'],
    ['foreign', 'МНР MNR МНРНТ', 'MK'], ['foreign', 'МВнР', 'BG MK RS'], ['foreign', 'MFA', undefined],
  ] as const).flatMap(([subject, acronyms, nations]) => acronyms.split(' ').map((acronym) => [acronym.toLowerCase(), { meanings: [subject, 'ministry'], ...(nations && { nations: nations.split(' ') }) }] as const)),
);

/** The countries whose ministries are called federal ones. */
export const federations: readonly string[] = ['DE', 'AT', 'BA', 'PK', 'RU', 'CH'];

/** Acronyms of a body that every country or region has, with what their long forms say; the name of the place stands behind them. */
export const bodyAcronyms: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['border police', 'GP BP ГП'], ['border directorate police regional', 'РДГП RDGP RDBP'], ['border directorate general police', 'ГДГП'], ['directorate district interior ministry', 'ОДМВР'],
      ['interior sector', 'СВР SVR SIA'], ['centre reception', 'ПЦ'], ['basic prosecution public', 'ОЈО'], ['border centre regional', 'РЦГР'], ['centre reception registration', 'РПЦ'], ['directorate district police', 'LPD'],
    ] as const
  ).flatMap(([said, acronyms]) => acronyms.split(' ').map((acronym) => [acronym.toLowerCase(), said.split(' ')] as const)),
);

/** How a country is called behind the name of its institution. */
export const countryAcronyms: ReadonlyMap<string, string> = new Map(
  [['HR', 'RH РХ'], ['DE', 'ФРГ FRG BRD СРГ'], ['MK', 'РСМ RSM RNM РНМ'], ['ME', 'ЦГ CG'], ['XK', 'RKS']].flatMap(([code, acronyms]) => acronyms!.split(' ').map((acronym) => [acronym.toLowerCase(), code!] as const)),
);

/** What German federal ministries call themselves tells which federation's they are. */
export const federalMinistries: readonly (readonly [RegExp, string])[] = [[/^bundes(?:ministeriums? des inner|innenminister)/iu, 'DE'], [/^bundesministeriums? für inneres/iu, 'AT']];
