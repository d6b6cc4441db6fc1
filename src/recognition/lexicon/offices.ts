/**
 * Titles and offices that stand before or behind the names of persons, in the four languages. By hand, from the
 * offices that articles on migration diplomacy name.
 */

/** Forms of address; a single name may follow. */
export const courtesy = new Set(
  ('mr mrs ms miss sir lord dame lady madam herr herrn frau dr prof mag professor professorin ' +
    'г-дин г-динот г-ѓа г-н г-нот г-жа д-р проф господин господинот господинът господина госпоѓа госпоѓата госпожа госпожата госпођа професор професорот професорка професорката професорът').split(' '),
);

/** Singular heads of English offices. */
const english =
  'minister president chancellor premier commissioner ambassador spokesman spokeswoman spokesperson director secretary chairman chairwoman chairperson ' +
  'envoy representative mayor governor senator coordinator general colonel captain judge prosecutor king queen prince princess pope speaker leader chief head ' +
  'analyst expert researcher journalist reporter correspondent lawyer activist ombudsman ombudswoman officer adviser advisor economist historian lawmaker deputy rapporteur ' +
  'politician scientist professor cardinal archbishop bishop patriarch mep mp ceo founder co-founder manager inspector commander undersecretary president-elect vice-president counsellor attaché consul rector dean chair';
/** Heads that name ordinary people as often as office holders: they need more than one word of name behind them. */
const englishWeak = new Set('head chief general king queen prince princess leader deputy expert officer manager captain judge chair dean founder secretary speaker lawyer activist scientist reporter director commander inspector'.split(' '));

/** Ends of German offices, which are mostly compounds: Innenministerin, Generaldirektor. */
const german =
  /(?:minister|präsident|kanzler|sprecher|kommissar|direktor|sekretär|botschafter|beauftragt|vorsitzend|leiter|chef|gesandt|koordinator|abgeordnet|senator|bürgermeister|vertreter|experte?|analyst|journalist|korrespondent|politiker|premier|konsul|general|kommandant|staatsanwält?|staatsanwalt|richter|anwalt|anwält|könig|papst|bischof|generalin|berater|forscher|gouverneur|landeshauptmann|landeshauptfrau|obmann|obfrau|landrat|landrät|stadtrat|stadträt|premierminister|aktivist|historiker|ökonom|soziologe?|politologe?|wissenschaftler|autor|geschäftsführer|referent|dekan|rektor|manager|unternehmer)(?:in|innen|e|er|en|em|s|es|n)?$/;
/** Behind these a single name may follow; behind others it is most often another noun ("Leiterin Marketing"). */
const germanStrong = /(?:minister|präsident|kanzler|kommissar|sprecher|botschafter|sekretär|premier|papst|koordinator|senator|bürgermeister|gesandte)(?:in|s|n|en|r)?$/;
const germanPlural = /(?:innen|minister|ministern|präsidenten|sprecher|kommissare|botschafter|direktoren|abgeordneten?|vertreter)$/;

/** Stems of Macedonian and Bulgarian offices and the endings of number, gender and article that they take. */
const slavicStems =
  'министер министр министерк министърк претседател претседателк председател председателк президент президентк премиер премиерк амбасадор амбасадорк посланик посланичк ' +
  'комесар комесарк еврокомесар комисар комисарк еврокомисар еврокомисарк портпарол портпаролк говорител говорителк директор директорк секретар секретарк генерал шеф раководител раководителк ръководител ръководителк ' +
  'началник началничк претставник претставничк представител представителк пратеник пратеничк депутат депутатк евродепутат евродепутатк вицепремиер вицепремиерк вицепрезидент потпретседател потпретседателк канцелар канцеларк канцлер канцлерк градоначалник градоначалничк кмет ' +
  'координатор координаторк лидер лидерк експерт експертк аналитичар аналитичарк анализатор новинар новинарк журналист журналистк судија судијк обвинител обвинителк прокурор крал крал папа патријарх патриарх архиепископ командант инспектор ' +
  'сенатор советник советничк съветник съветничк адвокат адвокатк ректор конзул консул омбудсман истражувач изследовател активист активистк';
const slavicEndings = ['', 'от', 'ов', 'ът', 'а', 'ът', 'ят', 'я', 'ата', 'ка', 'ката', 'и', 'ите', 'и', 'ки', 'ките', 'ът', 'ови', 'те'];
const slavicIrregular = 'министър министърът министъра министри министрите министерот министер министерката министерка министър-председател министър-председателят министър-председателя премиер-министър заменик-министер заменик-министерот заменик-министерка заменик-министерката зам.-министър заместник-министър заместник-министърът заместник-министъра заменик-претседател заменик-претседателот судијата владика';

let slavic: Set<string> | undefined;
function slavicForms(): Set<string> {
  if (!slavic) {
    slavic = new Set(slavicIrregular.split(' '));
    for (const stem of slavicStems.split(' ')) {
      const bare = stem.endsWith('к') && !/(?:ник|ник)$/.test(stem);
      for (const ending of bare ? ['а', 'ата', 'и', 'ите'] : slavicEndings) slavic.add(stem + ending);
      if (stem.endsWith('ник')) for (const ending of ['ци', 'ците']) slavic.add(stem.slice(0, -1) + ending);
    }
  }
  return slavic;
}

const englishHeads = new Map<string, { plural: boolean; weak: boolean }>();
for (const word of english.split(' ')) {
  const weak = englishWeak.has(word);
  englishHeads.set(word, { plural: false, weak });
  const plural = word.endsWith('man') ? word.slice(0, -3) + 'men' : word.endsWith('y') ? word.slice(0, -1) + 'ies' : word + 's';
  englishHeads.set(plural, { plural: true, weak });
}

/** A word that is the head of an office. */
export interface OfficeHead {
  readonly plural: boolean;
  /** Whether its singular looks the same, as that of German Minister does. */
  readonly either: boolean;
  /** Whether it names things other than an office holder so often that a single name behind it proves little. */
  readonly weak: boolean;
}

/** The office whose head a word is, given the word in small letters and whether it begins with a capital. */
export function officeHead(key: string, capital: boolean): OfficeHead | undefined {
  const first = key.charCodeAt(0);
  if (first >= 0x400 && first < 0x530) {
    if (!slavicForms().has(key)) return undefined;
    return { plural: /(?:ите|ците|три|ели|енти|тори)$/.test(key), either: false, weak: /^(?:генерал|шеф|лидер|крал|експерт)/.test(key) };
  }
  const known = englishHeads.get(key);
  if (known) return { ...known, either: false };
  if (!capital || key.length < 4 || !german.test(key)) return undefined;
  return { plural: germanPlural.test(key), either: !/(?:innen|ern|kommissare|präsidenten)$/.test(key), weak: !germanStrong.test(key) };
}

/** Words that may stand before the head of an English office and belong to the role. */
export const englishModifiers = new Set(
  ('prime interior foreign deputy former acting vice state special federal executive regional managing general chief police defence defense justice finance home health economy european security ' +
    'senior high permanent secretary assistant associate under press trade labour labor migration asylum integration education environment agriculture energy transport culture climate housing affairs border first second outgoing incoming new honorary national international minister director opposition party parliamentary group research country policy programme program project head').split(' '),
);
