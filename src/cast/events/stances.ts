import { remembered } from '../../text/remembered';

/** Words that tell how people stand to what happens: who was there, who leads, who only comments; by their stems in the four languages. By hand. */
const classes: readonly (readonly [string, RegExp])[] = [
  ['absent', /^(?:absent|absence|declin|cancel|unable|missing|boycott|abwesend|fehlte|verhindert|abgesagt|sagte$|entschuldigt|ferngeblieben|отсуств|отсъств|изостан|откаж|отказ|липсв|бојкот|бойкот)/],
  ['denied', /^(?:not|no|never|nor|neither|nicht|kein\p{L}*|nie|weder|не|нема|немаше|ниту|нито|няма|нямаше|без|without|ohne)$/u],
  ['outside', /^(?:criti|comment|react|reject|accus|oppos|demand|call(?:ed|s)$|urged|kriti|komment|reagier|wies$|forder|verlang|mahn|критик|коментир|реагир|отфрл|отхвърл|обвин|бара|иска|повика|призова|апелир)/],
  ['media', /^(?:interview|telephone|phone|agency|newspaper|broadcast|radio|television|facebook|twitter|email|e-mail|agentur|zeitung|telefon|rundfunk|sender|агенци|весник|вестник|телефон|телевизи|радио|фејсбук|фейсбук)/],
  ['there', /^(?:there|occasion|margins?|sidelines|during|afterwards|gathering|attended|dort|anlass|rande|dabei|anschließend|daran|teilnehm|таму|там|притоа|настан|маргин|повод|присутн|присъств|събити|потоа|учесн|участн)/],
  ['also', /^(?:also|among|including|alongside|together|besides|auch|unter|darunter|gemeinsam|neben|zudem|sowie|ebenfalls|исто|меѓу|вклучително|заедно|покрај|освен|също|сред|включително|наред)$/],
  ['delegation', /^(?:delegation|accompan|entourage|team|begleit|gefolge|делегаци|придруж|состав|състав|тим|екип)/],
  ['speech', /^(?:panel|moderat|address|keynote|remarks|speech|lecture|present(?:ed|ation)|podium|rede|vortrag|grußwort|referier|moder|панел|модер|обрати|обърна|излаг|презент|предав|слово|лекци|реч)/],
  ['counterpart', /^(?:counterpart|colleague|opposite|amtskolleg|kolleg|колег|хомолог)/],
  ['number', /^(?:both|two|three|beide\p{L}*|zwei|drei|двајца|двата|двете|тројца|двама|двамата|тримата|трима|обајцата|обете)$/u],
  ['leading', /^(?:led|leads|headed|heads|head|leading|leitet|geleitet|geführt|angeführt|leitung|предвод|водена|воден|раковод|ръковод|начело|чело|воглав)/],
  ['past', /^(?:had|earlier|previously|former|last|formerly|hatte|hatten|zuvor|früher|ehemalig|vergangen|претходно|порано|беше|минат|преди|бивш|поранеш|досегаш)/],
  ['thanks', /^(?:thank|grateful|praised|dank|lobte|благодар|заблагодар|пофал|похвал)/],
  ['succession', /^(?:succe|predecess|replac|appoint|nachfolg|vorgäng|ernannt|наслед|претходник|предшественик|имену|назнач|приемник)/],
  ['representing', /^(?:represent|behalf|vertret|namens|претстав|представи|име$|името$)/],
  ['inviting', /^(?:invit|guest|eingeladen|einlad|gast|gäste|покан|гост)/],
  ['quoting', /^(?:according|report|statement|written|laut|zufolge|mitteilung|schriftlich|според|соопштени|съобщени|писмен|изјава|изявлени)/],
];

const manyWords = 20_000;

/** What stance a word tells of, by its key; none for most. */
export const stanceOf: (key: string) => string | null = remembered((key) => classes.find(([, pattern]) => pattern.test(key))?.[0] ?? null, manyWords);
