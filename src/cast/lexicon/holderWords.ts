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
