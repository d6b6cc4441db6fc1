/** Whose roles of a kind are where the article leaves it to the reader, in the four languages. By hand. */

/** Roles that are held in or for a state. */
const ofState =
  /(?:^|[-\s]|vize|innen|außen|premier|bundes|staats|justiz|sicherheits|verkehrs|arbeits|finanz)(?:minister(?:in)?|министер(?:ка)?|министър(?:ка)?|premier|премиер(?:ка)?|вицепремиер(?:ка)?|kanzler(?:in)?|chancellor|ambassador|botschafter(?:in)?|амбасадор(?:ка)?|посланик|посланичка|consul|konsul(?:in)?|конзул|консул|gesandter?|president|präsident(?:in)?|президент(?:ка)?|ombuds\S+|омбудсман|(?:bundes|regierungs|landes|kultur|sicherheitslandes)r[aä]t(?:in)?)(?=$|\s)|state secretary|staatssekretär|државен секретар|државна секретарка|държав(?:ен|на) секретар|ministerpräsident|народен правобранител|volksanw/iu;
/** Roles that are held in a place. */
const ofPlace = /(?:^|\s|-)(?:mayor|deputy mayor|кмет|кметица|градоначални[кч]\S*|(?:ober|vize)?bürgermeister(?:in)?|governor|gouverneur(?:in)?|гувернер|landrat|prefect|префект(?:ка)?|präfekt(?:in)?|вали(?:ја|я)?|област(?:ен|на) управител(?:ка)?)(?=$|\s)/iu;
/** Roles of the second rank, which are held in a ministry where the article names one. */
const ofMinistry = /(?:state|permanent) secretary|secretary of state|undersecretary|staatssekretär|државен секретар|државна секретарка|държав(?:ен|на) секретар|(?:deputy|assistant|vice)[- ]minister|vizeminister|stellvertretende[rn]? \S*minister|(?:помошни[кч]\S*|помощник|заменик|заместник)-мини/iu;
/** Roles that are held in an organization. */
const ofOrganization =
  /(?:director|direktor(?:in)?|директор(?:ка)?|spokes\w+|sprecher(?:in)?|говорител(?:ка)?|портпарол(?:ка)?|coordinator|koordinator(?:in)?|координатор(?:ка)?|head|chief|leiter(?:in)?|chef(?:in)?|началник|началничка|раководител(?:ка)?|ръководител(?:ка)?|шеф|шефица|chair\w*|vorsitzende[rn]?|претседател(?:ка)?|председател(?:ка)?|commissioner|kommissar(?:in)?|комесар(?:ка)?|комисар|еврокомесар\S*|еврокомисар\S*|officer|offizier(?:in)?|офицер|analyst\S*|аналитичар(?:ка)?|анализатор(?:ка)?|manager(?:in)?|менаџер(?:ка)?|мениджър|prosecutor|staatsanw\S+|прокурор|обвинител(?:ка)?|judge|richter(?:in)?|съдия|судија|судијка|mep|евродепутат(?:ка)?|пратени[кч]\S*|депутат(?:ка)?|\S*abgeordnete[rn]?|представител(?:ка)?|претставник|претставничка|representative|\S*vertreter(?:in)?|editor|\S*redakteur(?:in)?|редактор(?:ка)?|уредни[кч]\S*|secretary|секретар(?:ка)?|sekretär(?:in)?|rector|rektor(?:in)?|ректор(?:ка)?|dean|dekan(?:in)?|декан(?:ка)?|professor(?:in)?|професор(?:ка)?|colonel|oberst|полковни[кч]\S*|commander|kommandant(?:in)?|kommandeur(?:in)?|командант(?:ка)?|командир|inspector|inspektor(?:in)?|инспектор(?:ка)?|general|генерал|brigadier|adviser|advisor|berater(?:in)?|советни[кч]\S*|съветни[кч]\S*|lawyer|\S*anw[aä]lt(?:in)?|адвокат(?:ка)?|експерт(?:ка)?|expert(?:e|in)?|researcher|\S*forscher(?:in)?|истражувач(?:ка)?|изследовател(?:ка)?|rapporteur|известувач(?:ка)?|докладчи[кч]\S*|\S*beauftragte[rn]?|doctor|\S*arzt|\S*ärztin|лекар(?:ка)?|nurse|trainer(?:in)?|coach|тренер(?:ка)?|треньор(?:ка)?|curator|kurator(?:in)?|кустос|куратор(?:ка)?|lecturer|instructor|инструктор(?:ка)?|geschäftsführer(?:in)?|founder|gründer(?:in)?|основач|основател(?:ка)?|executive)(?=$|\s)/iu;

/** Kinds of roles with the words by which the organizations are named that have them. */
const kindsOfHolder: readonly (readonly [role: RegExp, organization: RegExp])[] = [
  [/prosecutor|staatsanw|обвинител|прокурор/iu, /prosecut|staatsanw|обвинителств|прокурат/iu],
  [/judge|richter|судија|судијка|съдия|magistrat/iu, /court|gericht|(?:^|\s)(?:суд|съд)/iu],
  [/deputy$|(?:^|\s)mp$|lawmaker|abgeordnet|пратени[кч]|депутат|senator|сенатор|докладчик|известувач|rapporteur|mep$/iu, /parliament|assembly|bundestag|landtag|nationalrat|собрани|събрани|парламент|committee|комисија|комисия|ausschuss/iu],
  [/eu-?kommissar|innenkommissar|kommissarin? für inneres|еврокоми?е?с|home affairs|for (?:home|internal|neighbourhood|enlargement)|комесар(?:ка)? за внатрешни|комисар(?:ка)? по (?:вътрешни|разширяване)/iu, /european commission|europäische[nr]? kommission|eu-kommission|европск\S+ комисија|европейск\S+ комисия|^(?:EC|ЕК)$/iu],
  [/(?:^|\s)(?:commissioner|kommissar|комесар|комисар)/iu, /commissariat|kommissariat|комесаријат|комисариат/iu],
  [/police|polizei|полици|colonel|oberst|полковни|inspe[ck]tor|инспектор|командир|commander|kommandant|командант|captain|капит|капет|генерал|(?:^|brigadier )general$|офицер|(?<!(?:media|press|information|communications?) )officer|brigadier|комисар/iu, /police|polizei|полиц|policia|gendarm|garda|guard|стража|охрана|жандарм|МВР|МУП|РДГП|РДВР/iu],
  [/re[ck]tor$|dean|dekan|profess|ректор|декан|професор|доцент|student|студент|lecturer|dozent|проф\./iu, /universit|университет|универзитет|facult|fakult|факултет|academy|akademie|академи|institut|институт|school|schule|училиш|училищ/iu],
  [/doctor|arzt|ärztin|nurse|pfleger|schwester|surgeon|chirurg|лекар|хирург|акушер|сестра/iu, /hospital|krankenhaus|klini|clinic|болница|клинич|клиник|здравен|spital/iu],
  [/lawyer|anw[aä]lt|адвокат|legal|правн|jurist/iu, /legal|recht|правн|law|helsinki|хелзинк|хелсинк/iu],
  [/journalist|reporter|editor|redakteur|korrespondent|correspondent|новинар|журналист|редактор|уредник|дописник|кореспондент/iu, /radio|радио|(?:^|\s)(?:tv|тв)|zeitung|news|весник|вестник|press|прес/iu],
  [/coach|trainer|тренер|треньор|captain|капит/iu, /(?:^|\s)(?:FC|ФК|KK|КК|RK|РК)(?=$|\s)|club|klub|клуб|team/iu],
  [ofMinistry, /minist|министерств|министарств|МВР|МУП|ministry/iu],
  [ofPlace, /municipality|gemeinde|(?:^|\s)(?:stadt|city of|општина|община|община|град|grad) |präfektur|prefecture|област|province|provinz|district|landkreis|region(?!al)/iu],
];

/** What ministers, ambassadors and mayors are of where it is no country or place; parties are not called so. */
export const ofGovernment =
  /minist|regierung|government|embassy|botschaft|delegation|мини|влада|правителств|амбасад|посолств|делегаци|municipality|gemeinde|stadt|општина|община|mission|мисиј|мисия|office|council|rat$|union|commission|kommission|комисиј|комисия|съюз|унија|UN|ООН|ОН/iu;

export type HolderKind = 'state' | 'ministry' | 'place' | 'organization' | 'other';

/** In what a role is held by its words; `other` where they do not tell. */
export function holderKind(role: string): HolderKind {
  if (ofMinistry.test(role)) return 'ministry';
  if (ofPlace.test(role)) return 'place';
  if (ofState.test(role)) return 'state';
  return ofOrganization.test(role) ? 'organization' : 'other';
}

/** The words by which organizations are named that have a role. */
export function organizationsOf(role: string): RegExp | undefined {
  return kindsOfHolder.find(([which]) => which.test(role))?.[1];
}

/** Nouns for organizations with the same in the other languages, by which a name is told that a role does not repeat: "director of the agency". */
const nouns: readonly RegExp[] = [
  /agenc|agentur|агенц/iu, /commission|kommission|комиси/iu, /mission|миси/iu, /cent(?:er|re)|zentr|цент/iu, /minist|министер/iu, /association|verein|verband|здружен|сдружен|асоци/iu, /foundation|stiftung|фондац/iu, /^part(?:y|ei)|парт/iu,
  /service|dienst|служб/iu, /universit|универз|универс/iu, /court|gericht|^суд|^съд|(?:^|\s)(?:суд|съд)/iu, /council|(?:^|\s)rat(?:es)?$|совет|съвет/iu, /network|netzwerk|мреж/iu, /directorate|direktion|дирекц/iu, /institut|инстит/iu, /academ|akadem|академ/iu,
  /police|polizei|полиц/iu, /sector|sektor|сектор/iu, /department|abteilung|оддел|отдел/iu, /embassy|botschaft|амбасад|посол/iu, /committee|ausschuss|комитет|одбор/iu, /hospital|krankenhaus|klinik|болниц/iu, /municipalit|gemeinde|општин|общин/iu, /delegation|делегац/iu,
  /government|regierung|влада|правител/iu, /parliament|parlament|assembly|парламент|собран|събран/iu, /museum|музе/iu, /theat|театар|театър/iu, /school|schule|училишт|училищ/iu, /^clubs?$|verein|клуб/iu, /company|unternehmen|компан/iu, /(?:^|\s)(?:office|büro|канцелар|офис|биро|бюро)/iu, /organi[sz]ation|организац/iu, /управа|управлени|authority|amt(?:e?s)?$/iu,
];

/** How an organization is called that a word in small letters stands for with its article. */
export function calledBy(noun: string): RegExp | undefined {
  return nouns.find((which) => which.test(noun));
}

/** Further nouns by which kinds of organizations are told apart where the choice among them is learnt. */
const furtherNouns: readonly RegExp[] = [
  /prosecut|staatsanw|обвинител|прокурат/iu, /radio|радио|(?:^|\s)(?:tv|тв|телевиз\S*)|zeitung|news|весник|вестник|press|прес|inform|agence|anzeiger|kurier|tagblatt/iu, /(?:^|\s)(?:FC|ФК|KK|КК|RK|РК|SC|SV|BC|БК)(?=$|\s)/u, /gmbh|(?:^|\s)(?:AG|Ltd|Inc|DOO|d\.o\.o|ДОО|АД|ООД|ЕООД|ЕАД|SE|plc|LLC|KG)(?=$|[\s.])/u,
  /border|grenz|гранич/iu, /union|унија|съюз|сојуз/iu, /pro[jg]ram|project|projekt|проект|програм|initiative|иницијатив|инициатив/iu, /ban[kc]|банк/iu, /church|kirche|црква|църква|diocese|diözese|епархи|митропол|islam|ислам|caritas|karitas|каритас|diakon/iu, /red cross|rot\S* kreuz|црвен крст|червен кръст/iu,
  /cent(?:er|re)|zentr|цент/iu, /team|група|gruppe|group|task ?force|einheit|unit|единица|отряд/iu, /chamber|kammer|комора|камара/iu, /customs|zoll|царин|митниц/iu, /orchestr|оркест|филхармони|philharmoni|opera|oper/iu, /senate|senat|сенат/iu, /division|branch|section|секци|sektion|referat/iu, /secretariat|sekretariat|секретариат/iu, /european union|europäische union|европск\S+ унија|европейск\S+ съюз|^(?:EU|ЕУ|ЕС)$/iu, /united nations|vereinte nationen|обединет\S+ нации|обединен\S+ нации|^(?:UN|ООН|ОН|UNHCR|IOM|УНХЦР|ИОМ|МОМ|ВКБООН|ММО)$/iu, /frontex|фронтекс|europol|европол|interpol|интерпол|OSCE|OSZE|ОБСЕ|ОССЕ|НАТО|NATO/iu,
];

/** Which of the nouns for organizations a name has, as a number; -1 where it has none of them. */
export function nounOf(name: string): number {
  const at = nouns.findIndex((which) => which.test(name));
  if (at >= 0) return at;
  const further = furtherNouns.findIndex((which) => which.test(name));
  return further < 0 ? -1 : nouns.length + further;
}

/** Words for offices with the same in the other languages, by which roles are told apart where the choice is learnt. The first that fits counts. */
const offices: readonly RegExp[] = [
  /spokes|sprecher|говорител|портпарол|press officer|pressestelle/iu, /ambassador|botschafter|амбасадор|посланик/iu, /consul|konsul|конзул|консул/iu, /state secretary|secretary of state|staatssekret|държав\S+ секретар|државн?\S* секретар/iu, /prime minister|premier|премиер|министър-председател|ministerpräsident|kanzler|chancellor/iu, ofMinistry, /minist|министър|министер|министр/iu, /commissioner|kommissar|комесар|комисар/iu,
  /mayor|bürgermeister|градоначалн|кмет/iu, /governor|gouverneur|landeshauptmann|landrat|landesrat|гувернер|вали|префект|präfekt|управител/iu, /secretary[- ]general|general secretary|generalsekret|генерал\S+ секретар/iu, /(?:^|\s|-|vize|stellvertretende[rn]? )(?:director|direktor|директор)/iu, /direktor|director|директор/iu, /chair|vorsitz|претседавач|председателств/iu, /president|präsident|претседател|председател|президент/iu,
  /coordinator|koordinator|координатор/iu, /head|chief|leiter|chef|началник|раководител|ръководител|шеф/iu, /prosecutor|staatsanw|обвинител|прокурор/iu, /judge|richter|судија|съдия/iu, /lawyer|anw[aä]lt|адвокат|counsel|attorney|solicitor|barrister|verteidiger/iu, /rapporteur|berichterstatt|известувач|докладчи/iu, /deput(?:y|ies)$|(?:^|\s)mp$|mep$|lawmaker|abgeordnet|пратени|депутат|senator|сенатор/iu,
  /colonel|oberst|полковник|captain|kapitän|капетан|капитан|major|мајор|майор|general|генерал|lieutenant|leutnant|лејтенант|поручник|brigadier|commodore|admiral|адмирал|sergeant|наредник|сержант/iu, /command|kommand|командир|командант/iu, /inspe[ck]tor|инспектор/iu, /police|polizei|полица|полиции/iu, /officer|beamt|offizier|офицер|службеник|служител|official|рефер/iu, /representative|vertreter|представител|претставник|envoy|gesandt|delegate|delegiert|beauftragt/iu,
  /advis|berater|советник|съветник/iu, /expert|analyst|experte|експерт|аналитичар|анализатор/iu, /professor|профес|dozent|доцент|lecturer|wissenschaftl|forscher|research|истражувач|изследовател|historian|historiker|историчар|историк/iu, /rector|rektor|ректор|dean|dekan|декан/iu, /journalist|reporter|editor|redakt|korrespond|correspond|новинар|журналист|редактор|уредник|дописник|кореспондент|presenter|moderator|модератор|водител/iu, /photogra|fotogra|фотограф/iu,
  /doctor|arzt|ärzt|лекар|doktor|nurse|pfleg|сестра|surgeon|хирург|psycholog|психолог|midwife|hebamme|акушер/iu, /social worker|sozialarbeit|социјал|социал/iu, /volunteer|freiwillig|волонтер|доброволец|activist|aktivist|активист|helfer/iu, /coach|trainer|тренер|треньор/iu, /player|spieler|играч|goalkeeper|torwart|голман|вратар|forward|striker|stürmer|напаѓач|нападател|midfielder|defender|халф|guard|captain/iu, /manager|geschäftsführ|менаџер|мениджър|executive|ceo|управит/iu,
  /founder|gründer|основач|основател|owner|inhaber|besitzer|сопственик|собственик/iu, /metropolit|bishop|bischof|priest|pfarrer|pater|imam|мит?рополит|свештеник|свещеник|отец|имам|муфт|mufti|епископ/iu, /teacher|lehrer|учител|наставник|student|schüler|ученик|студент/iu, /driver|fahrer|шофер|возач/iu, /member|mitglied|член/iu, /trainer|instructor|инструктор|обучувач|обучител/iu, /contact|kontakt|ansprech|контакт|projektleit|project|проект/iu, /attach|аташе/iu, /ombuds|омбудсман|правобранител/iu, /secretary|sekretär|секретар/iu, /artist|singer|musician|künstler|sänger|actor|пејач|певец|актер|актьор|conductor|dirigent|диригент|autor|author|писател|writer|director/iu,
];

/** Which of the words for offices a role has, as a number; -1 where it has none of them. */
export function officeClassOf(role: string): number {
  return offices.findIndex((which) => which.test(role));
}

/** Which of the kinds of roles that are held in organizations of certain names a role is, as a number; -1 where it is none. */
export function roleClassOf(role: string): number {
  return kindsOfHolder.findIndex(([which]) => which.test(role));
}
