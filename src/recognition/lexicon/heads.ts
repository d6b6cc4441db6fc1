/** Words that make a capitalised phrase the name of an organization or event, in the four languages. By hand. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of English organizations: "Ministry of the Interior", "Red Cross", "Asylum Agency". */
export const englishOrganizations = set(
  'ministry department office agency commission council committee organization organisation union bank fund institute university association federation party court parliament assembly police foundation centre center service directorate initiative secretariat authority bureau network alliance academy embassy chamber society coalition movement mission delegation inspectorate league corporation consortium institution guard army church college',
);
/** English heads that common phrases have too: they need "of" and a name behind them, or a name before them. */
export const weakEnglish = set('party police mission delegation centre center service union initiative movement society court parliament office network army church college bank department embassy government presidency cabinet league institution');

/** Ends of German organizations behind which "für", "der" and a noun make a name. */
export const germanOrganizations =
  /(?:ministerium|ministeriums|amt|amts|amtes|agentur|behörde|kommission|organisation|verband|verbands|verbandes|bund|union|gericht|gerichts|gerichtshof|gerichtshofs|partei|bank|fonds|institut|instituts|stiftung|universität|hochschule|parlament|parlaments|gesellschaft|zentrum|zentrums|ausschuss|ausschusses|rat|rats|rates|kreuz|kreuzes|vereinigung|föderation|akademie|kammer|dienst|dienstes|direktion|werk|hilfswerk|initiative|allianz|netzwerk)$/;

/** Macedonian and Bulgarian organization heads, articled forms included. */
export const slavicOrganizations = set(
  'министерство министерството комисија комисијата комисия комисията агенција агенцијата агенция агенцията организација организацијата организация организацията совет советот съвет съвета съветът ' +
    'комитет комитетот комитета комитетът канцеларија канцеларијата сектор секторот дирекција дирекцијата дирекция дирекцията управа управата институт институтот института институтът фондација фондацијата фондация фондацията ' +
    'здружение здружението асоциација асоцијацијата асоциация асоциацията сдружение сдружението фонд фондот фонда фондът центар центарот център центъра центърът суд судот съд съда съдът банка банката универзитет универзитетот университет университета университетът ' +
    'собрание собранието парламент парламентот парламента парламентът академија академијата академия академията сојуз сојузот съюз съюза съюзът партија партијата партия партията служба службата комисаријат комисаријатот комисариат комисариата ' +
    'инспекторат инспекторатот инспектората бюро бюрото биро бирото секретаријат секретаријатот секретариат секретариата агенцията крст крстот кръст обвинителство обвинителството прокуратура прокуратурата крст мрежа мрежата иницијатива иницијативата инициатива инициативата бугарија',
);

/** What ministries and agencies are for, in Macedonian and Bulgarian, where nothing else marks the end of the name. */
export const slavicSubjects =
  'внатрешни работи;надворешни работи;надворешни работи и надворешна трговија;правда;одбрана;финансии;финансите;труд и социјална политика;социјална политика, демографија и млади;здравство;образование и наука;култура;економија;енергетика;земјоделство, шумарство и водостопанство;транспорт и врски;животна средина и просторно планирање;европски прашања;локална самоуправа;миграција;миграции;миграција и азил;бегалци;бегалци и мигранти;азил;азил и миграција;бегалците;странци и миграции;европска интеграција;дијаспора;соработка;развој;човекови права;јавна безбедност;безбедност и соработка во Европа;граничните работи и миграции;гранични работи и миграции;гранични работи;' +
  'вътрешните работи;външните работи;правосъдието;отбраната;финансите;труда и социалната политика;здравеопазването;образованието и науката;културата;икономиката;икономиката и индустрията;земеделието;земеделието и храните;транспорта;транспорта и съобщенията;околната среда и водите;регионалното развитие;регионалното развитие и благоустройството;туризма;енергетиката;електронното управление;младежта и спорта;иновациите и растежа;бежанците;бежанците към Министерския съвет;миграция;миграцията;убежище;европейските въпроси;национална сигурност;българите в чужбина';

/** Ends of German compounds that are events: Migrationskonferenz, Grenzoperation. */
export const compoundEventEnd = /(?:konferenz|gipfel|forum|treffen|abkommen|erklärung|symposium|kongress|vertrag|pakt|operation)s?$/;

/** Heads of events with their kinds, in small letters; German ones are also ends of compounds. */
export const eventHeads: ReadonlyMap<string, string> = new Map(
  Object.entries({
    conference: 'conference forum symposium konferenz forum symposium kongress tagung westbalkankonferenz migrationskonferenz конференција конференцијата конференция конференцията форум форумот форума форумът симпозиум конгрес конгресот конгреса',
    meeting: 'summit meeting gipfel gipfeltreffen gipfels treffen westbalkangipfel westbalkan-gipfel самит самитот состанок состанокот средба средбата среща срещата самита',
    agreement: 'agreement treaty pact accord convention memorandum abkommen vertrag pakt memorandum übereinkommen договор договорот договора договорът спогодба спогодбата пакт пактот пакта споразумение споразумението меморандум меморандумот меморандума конвенција конвенцијата конвенция конвенцията',
    statement: 'declaration statement erklärung deklaration декларација декларацијата декларация декларацията изјава изјавата',
    operation: 'operation einsatz operation операција операцијата операция операцията',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
