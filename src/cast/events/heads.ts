/** Words that say of what kind an event is, by their stems, in the four languages. By hand. */

export const eventKinds = ['agreement', 'conference', 'meeting', 'operation', 'statement', 'visit'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Stems; a hyphen before one: it also ends compounds, as German ones do. Of several that fit the longest counts. */
const stems: Readonly<Record<EventKind, string>> = {
  agreement:
    'agreement treaty treaties pact accord convention memorand mou protocol arrangement understanding final-act compact charter procedures deal contract covenant settlement partnership ' +
    '-abkommen -vertrag -verträg -pakt -übereinkommen -übereinkunft -vereinbarung -protokoll -aktionsplan -absprache -konvention -partnerschaft -charta -absichtserklärung -programm ' +
    'договор спогодб пакт споразум меморанд конвенци протокол аранжман партнерств повелб харт',
  conference:
    'conference forum summit symposium congress seminar workshop dialogue dialog roundtable round-table assembly week colloqui convention-of school festival fair days academy exhibition panel exercise simulation ' +
    '-konferenz -gipfel -forum -foren -tagung -kongress -symposium -seminar -dialog -woche -akademie -messe -werkstatt -workshop -tage -trilaterale -schule -podium -diskussion -übung -vortragsabend ' +
    'конференци форум самит симпозиум конгрес семинар работилниц дијалог диалог саем панаир фестивал недел седмиц школ академи маса трибин училищ панел дебат вежб симулаци промоци',
  meeting:
    'meeting talks session hearing consultation ceremony training briefing debriefing plenary debate trilateral handover breakfast lunch dinner reception negotiation round course committee council ministerial press-conference collegium sitting supper coffee encounter conversation questioning vigil inauguration unveiling opening ' +
    '-treffen -sitzung -gespräch -gesprach -verhandlung -anhörung -runde -beratung -konsultation -schulung -training -lehrgang -lehrgäng -fortbildung -zeremonie -festakt -übergabe -plenum -versammlung -empfang -pressekonferenz -tisch -unterredung -termin -amtsübergabe -essen -frühstück -aussprache -besprechung -eröffnung -feier -gottesdienst -auftakt -verkündung -verabschiedung -lesung ' +
    'состан средб сред среща срещи срещат седниц заседани консултаци разговор церемони обук обуч расправ изслушва брифинг пресконференци прес-конференци свечен појадок закуск вечер прием преговор собир сбирк сесија сесијата сесија сесия сесията примопредав предавањ курс комитет сборува честван обсъжда отворањ отваран откриван предаван връчван доделув обяд ручек ручк коктел разпит рочишт сослушув помен бдени презентаци',
  operation:
    'operation raid action crackdown sweep campaign rescue search check evacuation arrest pursuit manhunt -operation -aktion -einsatz -einsätz -razzia -schwerpunkt -kontrolle -streife -bergung -festnahme -durchsuchung -rettung -räumung -fahndung -verfolgungsjagd -evakuierung операци акци рациј рации претрес кампањ кампани евакуаци издирван обиск претърсван спасяван спасувањ спасувачк апсењ арест контрол потера потрага проверк удар патрол',
  statement:
    'declaration statement communiqu conclusions roadmap strategy resolution appeal pledge report letter manifesto commitments recommendations checklist ' +
    '-erklärung -deklaration -erklarung -kommuniqué -schlussfolgerung -fahrplan -strategie -resolution -appell -brief -mitteilung -stellungnahme -empfehlung -schlussdokument ' +
    'декларац изјав изявлен комунике заклучоц заключен стратеги резолуци апел повик призив соопштен съобщен патоказ карта препорак писмо писма',
  visit:
    'visit trip tour mission delegation inspection stay stopover excursion -besuch reise -rundreise -delegationsreise -dienstreise -visite -rundgang -rundfahrt -aufenthalt -augenschein -ausflug -exkursion -abstecher посет посещ визит обиколк турнеј мисиј мисия инспекциј инспекция увид патуван пътуван престој престоя престой гостуван свиждан екскурзи',
};

const forms = new Map<string, EventKind>();
const endings = new Map<string, EventKind>();
let longest = 0;
for (const kind of eventKinds) {
  for (const stem of stems[kind].split(' ')) {
    const bare = stem.replace(/^-/, '');
    forms.set(bare, kind);
    if (bare !== stem) endings.set(bare, kind);
    longest = Math.max(longest, bare.length);
  }
}

/** What may stand behind a stem: articles, numbers and cases. */
const shortTail = 7;

/** Asked for again and again; bounded so that a long session does not grow. */
const answers = new Map<string, { stem: string; kind: EventKind } | null>();
const remembered = 20_000;

/** The stem and kind of a word that is the head of an event, by its key. */
export function headOf(key: string): { readonly stem: string; readonly kind: EventKind } | undefined {
  let answer = answers.get(key);
  if (answer === undefined) {
    if (answers.size >= remembered) answers.clear();
    answers.set(key, (answer = lookUp(key) ?? null));
  }
  return answer ?? undefined;
}

function lookUp(key: string): { stem: string; kind: EventKind } | undefined {
  for (let length = Math.min(longest, key.length); length > 2; length--) {
    const stem = key.slice(0, length);
    const kind = key.length - length <= shortTail ? forms.get(stem) : undefined;
    if (kind) return { stem, kind };
  }
  // A German compound, in whatever case: "Migrationskonferenzen".
  for (let from = 2; from < key.length - 3; from++) {
    for (let length = Math.min(longest, key.length - from); length > 3 && key.length - from - length <= 3; length--) {
      const kind = endings.get(key.slice(from, from + length));
      if (kind) return { stem: key.slice(from, from + length), kind };
    }
  }
  return undefined;
}
