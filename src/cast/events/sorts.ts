import { remembered } from '../../text/remembered';
import { tokenize } from '../../text/tokens';

/**
 * Words that tell events of one kind apart, by their stems, in the four languages: at one conference there are a dinner,
 * a press conference and a trilateral meeting. By hand.
 */
const packed = `
trilateral trilateral dreiertreffen dreiergespräch trilaterale трилатерал тристран тројн тројк
quadrilateral quadrilateral vierertreffen четиристран четврилатерал квадрилатерал
meal dinner lunch breakfast abendessen mittagessen frühstück вечер ручек обяд појадок закуск
press press media presse medien прес медиум меди печат новинар журналист
ceremony ceremon zeremonie festakt feier церемони свечен тържеств одбележ честван
handover handover übergabe примопредав предава врачув връчв
opening opening inaugurat eröffnung отвор отвар откри
signing signing unterzeichnung потпиш потпис подпис
training training schulung lehrgang fortbildung ausbildung обук обуч курс
sitting sitting session plenary sitzung plenum седниц заседани пленар
phone phone telephone telefon телефон
hearing hearing anhörung расправ изслушв слушањ сослуш
group group gruppe група групат
negotiation negotiat verhandlung преговор
round-table round-table rundertisch тркалезн кръгл
committee committee commission ausschuss kommission комисиј комиси комитет одбор
memorandum memorand mou absichtserklärung меморанд
protocol protocol protokoll протокол
declaration declaration deklaration erklärung декларац
statement statement stellungnahme mitteilung изјав изявлен соопштен съобщен
communique communiqu kommuniqu комунике
conclusions conclusions schlussfolgerung заклучоц заключен
roadmap roadmap fahrplan патоказ
strategy strateg стратег
plan plan aktionsplan план
letter letter brief писмо
resolution resolution резолуц
appeal appeal appell апел призив
treaty agreement treaty accord abkommen vertrag vereinbarung договор спогодб споразум
inspection inspection rundgang begehung besichtigung увид инспекц обиколк оглед
rescue rescue rettung seenotrettung bergung спас
search search-and suche suchaktion пребарув издирв потраг
exercise exercise übung вежб учени
patrol patrol streife патрол
check check control kontrolle контрол проверк
summit summit gipfel самит
forum forum форум
seminar seminar семинар
workshop workshop werkstatt работилниц
congress congress kongress конгрес
dialogue dialogue dialog дијалог диалог
school school academy sommerschule akademie школ училищ академи
exhibition exhibition fair ausstellung messe изложб саем панаир
`;

/** Ordinal numbers, and what says that an event is the next of its row. */
const places = `
first first erste прв първ
second second zweite втор
third third dritte трет
fourth fourth vierte четврт четвърт
fifth fifth fünfte петти петта петто пети пета пето петия петия петата
sixth sixth sechste шести шеста шесто шестт шестия
seventh seventh siebente siebte седм
eighth eighth achte осм
ninth ninth neunte деветт девети девета девето
tenth tenth zehnte десетт десети десета десето
eleventh eleventh elfte единаесетт единадесет
twelfth twelfth zwölfte дванаесетт дванадесет
next next follow-up nächste folgetreffen folgekonferenz следн следващ наредн
annual annual jahres годишн
final final closing abschluss завршн заключителн финал
`;

interface Sort {
  readonly name: string;
  readonly stems: readonly string[];
  readonly rank: boolean;
}

let sorts: readonly Sort[] | undefined;

function loaded(): readonly Sort[] {
  const read = (lines: string, rank: boolean): Sort[] => lines.trim().split('\n').map((line) => {
    const [name, ...stems] = line.split(' ');
    return { name: name!, stems, rank };
  });
  return (sorts ??= [...read(packed, false), ...read(places, true)]);
}

const manyWords = 20_000;

const sortsOfWord = remembered((key): readonly Sort[] => {
  // German compounds end in such words as well as begin with them: "Fachtagung", "Gipfeltreffen", "Ministergipfel".
  const inside = key.length > 8 && key.charCodeAt(0) < 0x370;
  return loaded().filter(({ stems, rank }) => stems.some((stem) => key.startsWith(stem) || (inside && !rank && stem.length > 4 && key.includes(stem))));
}, manyWords);

/** Of what sort an event is, and which of its row, as far as its names say. */
export interface Sorts {
  readonly sorts: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
}

/** What the names of an event say of its sort: the same words for it in each language. */
export function sortsOf(names: readonly string[]): Sorts {
  const found = { sorts: new Set<string>(), ranks: new Set<string>() };
  for (const name of names) {
    for (const { kind, key } of tokenize(name.slice(0, 200))) {
      if (kind === 'word') for (const { name: sort, rank } of sortsOfWord(key)) (rank ? found.ranks : found.sorts).add(sort);
    }
  }
  return found;
}
