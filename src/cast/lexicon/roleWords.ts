import { slavicNoun } from '../roleForms';

/**
 * What people are called by, beside the offices that recognition goes by: professions, ranks and functions next to a name
 * that is known to be one. By hand.
 */

/** English heads of roles. */
export const englishRoles = new Set(
  ('prefect ombudsperson attaché attache negotiator coordinator co-ordinator adviser advisor editor editor-in-chief columnist photographer interpreter translator teacher principal nurse doctor physician midwife psychologist driver fisherman fisherwoman pastor priest imam ' +
    'sister brother captain major lieutenant sergeant brigadier admiral superintendent constable commissioner inspector detective investigator agent guard officer commander councillor alderman delegate member moderator panellist lecturer fellow intern trainee student volunteer consultant specialist assistant administrator ' +
    'counsel attorney barrister notary clerk registrar magistrate witness defendant surgeon engineer architect farmer baker cook shopkeeper owner landlord boss president-elect chairperson treasurer vicar abbot nun rabbi mufti poet writer author artist actor actress singer filmmaker demographer sociologist anthropologist geographer statistician ' +
    'rapporteur co-rapporteur whip spokesperson aide facilitator caretaker mediator trainer instructor warden director-general undersecretary sub-prefect vice-president vice-chair vice-mayor governor steward producer presenter anchor host organiser organizer researcher activist contact coach goalkeeper striker midfielder conductor composer curator quaestor gov capt sgt lt chargé chargée executive diplomat advocate monitor legislator parliamentarian plenipotentiary auditor marshal corporal councilwoman councilman vice-dean leutnant commodore ensign coxswain candidate nominee provost lifeguard stonemason abbess paralegal bodyguard mayoress restaurateur publican landlady farmhand actuary bursar').split(' '),
);

/** English words before a head that belong to the role, beside those of offices. */
export const englishRoleModifiers = new Set(
  ('liaison data legal cultural clinical presiding team special chief lead principal senior junior press media communications consul attaché vice human rights resident regional area country field programme program project policy political protection medical social technical scientific academic artistic editorial village parish city town municipal ' +
    'district provincial cantonal state federal union coast guard coastguard customs asylum return returns reintegration readmission investigating investigative public appeals defence night shift station unit section bureau office division desk war retired police migration liaison first second third major lieutenant brigadier co deputy secretary prime high general independent parliamentary phd doctoral postdoctoral graduate undergraduate operating financial commercial mayoral presidential gubernatorial').split(' '),
);

/** Ends of German roles, which are mostly compounds, in the nominative singular. */
export const germanRole =
  /(?:präfekt|hebamme|mann|frau|arzt|ärztin|soziolog|psycholog|politolog|demograf|oberst|major|hauptmann|inspektor|schwester|bruder|pfarrer|imam|dozent|professor|lehrer|schüler|student|kolumnist|redakteur|fotograf|dolmetscher|übersetzer|anwalt|anwält|notar|attaché|beamt|referent|assistent|berater|kontakt|partner|helfer|fahrer|fischer|wirt|bäcker|händler|gründer|koordinator|moderator|rat|rätin|träger|führer|meister|pfleger|verteidiger|ermittler|prüfer|forscher|autor|künstler|schauspieler|sänger|rapporteur|berichterstatter|kommandeur|kapitän|offizier|pilot|zeug|bewohner|besitzer|inhaber|betreiber|organisator|aktivist|experte?|analyst|mediator|trainer|rektor|dekan|vorsteher|verwalter|mitglied|abgeordnet|delegiert|beauftragt|bevollmächtigt|gesandt|vorsitzend|angestellt|bedienstet|verantwortlich|statthalter|hauptfrau|leutnant|admiral|wächter|arbeiter|winzer|landwirt|kläger|quästor|spieler|stürmer|torhüter|torwart|schreiber|sachverständig|dirigent|komponist|chargé|kommodore|vorständ|vorstand|begleiter|helfer|retter|verleger|sammler|betreuer|trainer|vermittler|kandidat|doktorand|habilitand|diplomand|taucher|schwimmer|schweißer|kurier|rechtler|seelsorger|gewerkschafter|schlichter|portier|schützer|hotelier|verkäufer|äbtissin|freiwillig|(?:reinigungs|lehr|pflege|fach|hilfs|führungs)kraft|gastgeber|sportler|läufer|beobachter|repräsentant|metropolit|winzer)(?:in|innen|e|er|en|em|s|es|n)?$/;

/** Words with such an end that are things, and councils that are called as their members are. */
export const noGermanRole = /(?:referate?s?|apparate?s?|vorrats?|verrats?|unrats?|hausrats?|heirat|europarate?s?|sicherheitsrate?s?|(?:fahr|flug|werk|spiel|schlag|feuer)zeuge?s?)$/;

/** Ends of German words for people in general, and words of that form that are none. */
export const germanPerson = /(?:(?:ent|ant|eur|ist|or)(?:in|innen|en|s)?|ologe?|ologen|ologin|ologinnen)$/;
export const noGermanPerson = /(?:ment|prozent|kontinent|kontingent|akzent|talent|patent|restaurant|quadrant|variant|sektor|motor|faktor|traktor|reaktor|korridor|terror|horror|rotor|humor|labor|empor|chor|tumor|vektor|tenor|existent|konstant|(?:mon|pr|nekr|ap)olog|ideolog|rist|frist|list|mist|ist|vor|tor|ohr|zukunftsor)(?:en|e|s)?$/;

/** Ends of Macedonian and Bulgarian words for people by what they do, in the form of the dictionary. */
export const slavicRole =
  /(?:тел|телка|ник|ничка|чик|чичка|адмирал|режисьор|режисер|режисерка|правозащитник|дипломат|дипломатка|ач|ачка|ист|истка|лог|ложка|тор|торка|сор|сорка|зор|ер|ерка|ент|ентка|ант|антка|кар|карка|тар|тарка|нар|нарка|бар|рафин|граф|пед|кат|катка|вец|арх|полит|ман|мајстор|соработник|лекар|рибар|пекар|актер|судија|съдия|конзул|консул|премиер|кмет|шеф|шефица|префект|префектка|адвокат|адвокатка|советник|капетан|капитан|полковник|мајор|майор|генерал|академик|валия|имам|свештеник|сестра|акушерка|бабица|доктор|докторка|д-р|стенограф|секретар|секретарка|портпарол|портпаролка|рапортьор|декан|ректор|проректор|комесар|комесарка|комисар|комисарка|еврокомесар|еврокомисар|лидер|лидерка|гувернер|офицер|поручник|поручик|потполковник|подполковник|бригадир|атташе|аташе|експерт|експертка|ученик|ученичка|лице|евродепутат|депутат|депутатка|социолог|докторант|координатор|хирург|пилот|монах|отец|заменик|заместник|канцлер|канцелар|канцеларка|канцлерка|командир|кустос|њор|ньор|йор|ьор|член|членка|цар|царица|султан|шах|принц|принцеза|принцеса|кнез|княз|историчар|критичар|кметица|гувернерка|архитект|архитектка|диригент|магистрат|хореограф|продавач|хотелиер|стопанин|стопанка|водач|основач)$/u;

/** Words of that form that are no people. */
export const noSlavicRole = new Set(
  'танкер крузер круизер глисер скутер трејлер трейлер бункер скенер лагер контејнер контейнер хангар катер хеликоптер вторник вторникот понеделник четвъртък весник вестник дневник неделник билтен квартал документ парламент парламентот процент момент центар центарот сектор секторот вектор мотор автор интер контингент инцидент акцент аргумент елемент регион проект факт акт пункт продукт ефект факултет комитет совет гигант вариант гарант грант лист список язик јазик празник извор спор договор разговор збор избор надзор прозорец терор хумор простор затвор кантон ноември октомври септември декември театар метар километар литар март ранг курс караван патрола вчер вчера вчерашен вечер вечера вечерта мир пир кефир зефир сувенир вампир сапфир базар пазар товар удар дар пожар пазарот оптимист песимист центриста листа куфер прекар номер ќерка корнер провер цемент предлог експонат договорот процес бизнис билет резултат субјект студио елемент дијалог каталог прилог извештај преглед подкаст пролог епилог аналог монолог блог влог слог налог превод одлог залог облог полог контакт аспект ефектор конфликт ландшафт транспорт експорт импорт концерт десерт паспорт рапорт репорт старт порт граник болник улик станик единик разлик таблик редик страник колник болник традик омолог аналог колега лагер логор контејнер контейнер трансфер характер компјутер сервер кластер клъстер коридор трактор фактор семафор хотел картел показател родител потребител споменик паметник рудник зборник сборник речник прирачник наръчник правилник законик роман талисман европол интерпол велосипед мопед плакат сертификат дубликат параграф телеграф автограф департамент континент патент талент фрагмент сегмент прецедент ресторант хидрант диамант телевизор процесор компресор семинар вебинар олтар кошмар'.split(' '),
);

/** Verbs that look like the plural of such a word: "назначи". */
export const noSlavicVerb = /^(?:[оа]?знач|назнач|обознач|плач|влач|привлач|повлач|тлач|јач|исключ|вклуч|включ|заключ|заклуч|приключ|приклуч|отключ|соч|посоч|получ|обуч|науч|проуч|звуч|прозвуч)(?:и|ат|ил[аи]?|еше|иха|ија)$/u;

/** What people are for an hour, at a meeting or in a newspaper; not their role where anything else is said. */
export const functions =
  /^(?:chair|moderator|discussant|speaker|author|photo|photographer|panellist|contact|kontakt|ansprechpartner|ansprechpartnerin|воведничар|воведничарка|придружник|соговорник|учесник|участник|гост|guest|host|participant|teilnehmer|teilnehmerin|moderated|преводач|interpreter|лице за контакт|facilitator|host|дискутант|модератор|говорник|автор|гостин|водач|moderatorin|autor|autorin|referent|referentin|лице|fotograf|снимка|presenter|beobachter|beobachterin|observer|наблюдател|наблюдателка|набљудувач|набљудувачка|лектор|лекторка|обучител|обучителка|соработник|соработничка|сътрудник|сътрудничка|mitarbeiter|mitarbeiterin)$/u;

/** Macedonian and Bulgarian adjectives on -ски that belong to a role; others say whence somebody is. */
export const roleAdjectives = /^(?:водеч|гранич|сезонск|морнар|морск|финансис|сметковод|спортск|музич|диплом|конзул|консул|регионал|шумск|горск|пожарник|пчелар|земјодел|стратешк|стратегич|економск|икономич|социјал|стопанск|педагош|педагогич|психолош|криминалист|телевизиск|радиск|филмск|театарск|културн|образов|безбедносн|аналитич|истражувач|изследовател|миграцис|трговск|търговск|кадровск|човешк|кметск|общинск|окръжн|монашк|духовн|владич|владищ|полици|програмс|полицей|општин|градс|градск|медицин|обла|научн|технич|политич|правн|војн|воен|канцелари|шефов|адвокат|министер|министер|парламент|евро|јавно|судск|извршн|народн|царин)/u;

/** Ranks and grades that stand between an office and a name and are no office beside it. */
const ranks = new Set(
  'комисар инспектор комодор адмирал вицеадмирал контраадмирал лейтенант поручик поручник полковник полковничка мајорка мајор майор генерал капитан капетан потполковник подполковник oberst major general colonel captain lieutenant commissioner inspector magistrat hofrat brigadier generalmajor generalleutnant admiral konteradmiral quästor quaestor ambassador амбасадор амбасадорка посланик посланичка capt sgt kommissarin botschafterin präsidentin präsident сестра oberstleutnant botschafter botschafters професор професорка professor professorin'.split(' '),
);

/** Whether a word in small letters, in any form, is such a rank or ends in one: `генерал-майор`, `polizeioberst`. */
export function isRank(key: string): boolean {
  const base = slavicNoun(key.slice(key.lastIndexOf('-') + 1));
  return ranks.has(base) || /(?:oberst|hauptkommissar|general(?:major|leutnant))$/.test(base);
}

/** What people are beside an office that they hold: judges preside over courts, members of parliament over committees. */
const professions =
  /^(?:(?:europa|nationalrats|landtags)?abgeordnete[rn]?|mep|mp|mdep|lawmaker|legislator|parliamentarian|deputy|senator|senatorin|judge|jurist|juristin|lawyer|attorney|advocate|(?:rechts)?anwalt|(?:rechts)?anwältin|(?:bundes|national|stadt|regierungs|gemeinde|ministerial)r(?:at|ätin)|(?:weih|erz)?bischof|bishop|(?:polizei|kriminal)(?:direktor|direktorin|rat|rätin)|richter|richterin|пратеник|пратеничка|депутат|депутатка|евродепутат|евродепутатка|сенатор|сенаторка|судија|судијка|съдия|юрист|юристка|правник|правничка|адвокат|адвокатка|лекар|лекарка|доктор|докторка|отец|отецот|учител|учителка|ärztin|arzt|doctor|teacher|lehrer|lehrerin|student|studentin|студент|студентка)$/u;

/** Whether a word in small letters is a profession beside which somebody may hold an office. */
export function isProfession(key: string): boolean {
  return professions.test(key);
}

/** Whether a word in small letters says that an office is one of the past. */
export function isFormer(key: string): boolean {
  return /^(?:former|ex|damalige[rs]?|ehemalige[rs]?|frühere[rs]?|vormalige[rs]?|поранеш\S+|предиш\S+|бивш[аи]?|досегаш\S+|екс-?(?:мини|преми|претсед|председ|кмет|директор|шеф|пратени|депутат|посланик|амбасадор|начални)\S*|някогаш\S+|некогаш\S+|тогавашн\S+|тогашн\S+|тогашен)$/u.test(key);
}

/** Words for the organization that is meant where a role does not name it again: "director of the agency". */
export const itsOrganization =
  /^(?:ngo|ngos|nro|нво|нпо|landes|stadt|секторот|сектор|групацијата|групата|синдиката|синдикатот|академијата|академията|нейната|sector|department|nichtregierungsorganisation|organisation|forums|zentrums|country|city|земјата|страната|страната|градот|агенција|агенцијата|агенция|агенцията|дирекција|дирекцијата|дирекция|дирекцията|мисија|мисијата|мисия|мисията|институтот|института|института|центарот|центъра|министерството|организацијата|организацията|здружението|сдружението|фондацијата|фондацията|партијата|партията|комисијата|комисията|комитетот|комитета|службата|управата|универзитетот|университета|судот|съда|советот|съвета|групата|мрежата|мрежа|agency|commission|mission|institute|centre|center|ministry|organization|organisation|association|foundation|party|committee|service|directorate|university|court|council|network|behörde|kommission|mission|instituts?|zentrums?|ministeriums?|organisation|vereins?|stiftung|partei|ausschusses|direktion|universität|gerichts|amtes|amts|agentur|dienste?s?|vertretung|ведомство|ведомството|секретариат|секретариата)$/u;

/** What is part of a title behind it: "Chief of Mission", "ръководител на отдел". */
export const titleOf = /^(?:of|на|der) (?:mission|delegation|department|office|unit|section|sector|division|cabinet|staff|мисија|мисия|делегација|делегация|отдел|оддел|одделение|сектор|кабинет|служба|смена|биро|екип|тим|delegation|abteilung|kanzlei)$/iu;

/** The countries of a meeting, told by their number. */
export const bothCountries = /\s?(?:of|на|der|des)\s(?:the\s)?(?:two|three|four|both|двете|двата|трите|четирите|двата|beider|beiden|zwei|drei|vier)\s.*$/iu;

/** What people work for that is no name: "портпарол на солунската полиција". */
export const someOrganization = /(?:влада(?:та)?|правителство(?:то)?|police|government|regierung|болница(?:та)?|hospital)$/iu;

/** Words for somebody of the same role. */
export const colleagues = /^(?:колега|колегата|колешка|колешката|колежка|колежката|колегите|колеги|колешките|колешки|колежките|колежки|омолог|омологът|омолога|омологата|омолошката|омолозите|омолози|(?:amts)?kollegen?|(?:amts)?kollegin(?:nen)?|colleagues?|counterparts?)$/u;

/** Verbs that tell who leads an organization: "who heads the agency". */
export const leads =
  /^(?:heads|leads|headed|led|runs|leadership|chairs|chaired|directs|directed|commands|commanded|leitet|leitete|geleitet|leitung|führt|раководи|раководеше|раководел|раководела|води|раководен[аои]?|раководство|ръководи|ръководеше|оглавява|ръководен[аои]?|ръководството)$/u;

/** Words with which the rest of a sentence begins. */
export const noRole =
  /^(?:се|е|дека|што|кој|која|кои|кое|ќе|беше|беа|бил|била|сум|има|нема|ги|го|ја|му|им|а|но|кога|каде|како|че|който|която|които|което|ще|са|бе|беше|би|не|ли|си|та|who|which|that|was|were|is|are|has|have|had|will|said|says|told|der|wer|ist|war|hat|haben|wird|wurde|sagte|sagt|die|weil|dass|als|денеска|вчера|днес|today|yesterday|heute|gestern)$/u;
