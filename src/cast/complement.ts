import { nationOf } from '../recognition/lexicon/nationalities';
import type { Token } from '../text/tokens';
import type { Group } from './group';
import { calledBy } from './lexicon/holderWords';
import { bothCountries, itsOrganization, noRole, someOrganization, titleOf } from './lexicon/roleWords';
import { articles, isHead, isPlural, prepositions } from './roleHeads';
import { singularField } from './singularField';
import { holds, type Surroundings } from './surroundings';

/** The countries and organizations named between two tokens: "the ambassadors of {Denmark} and {Estonia}, <A> and <B>". */
export function holdersIn(around: Surroundings, from: number, end: number): Group[] {
  const found = new Set<Group>();
  for (let at = from; at < end; at++) {
    const mention = around.cover[at];
    const one = mention && holds(mention) ? around.groupOf(mention) : undefined;
    if (one) found.add(one);
  }
  return [...found];
}

/** What follows the head of a role. */
export interface Complement {
  readonly words: string;
  readonly of?: Group;
  /** How the organization is called that a noun with its article stands for and that is not named before in the paragraph. */
  readonly called?: RegExp;
  readonly end: number;
}

/** Who is of where they come from, not of where they are. */
const isSent = /^(?:ambassadors?|high commissioner|consul|botschafter(?:s|in|n)?|амбасадор\S*|послани[кч]\S*|конзул\S*|консул\S*)$/u;

/** Who is sent to somewhere. */
const sentTo = /(?:representatives?|envoys?|vertreter(?:s|in)?|beauftragten?r?|gesandter?n?|претставни[кч]\S*|представител\S*|пратени[кч]\S*)$/u;

/** Who speaks for what is named behind it. */
const speaks = /(?:sprecher(?:in|s)?|spokes(?:man|woman|person|people)|говорител\S*|портпарол\S*)$/u;

/** What follows the head: words that say what for, and the entity in or for which the role is held; `undefined` where it is none. */
export function complementOf(around: Surroundings, from: number, end: number): Complement | undefined {
  const { tokens } = around.paragraph;
  let of: Group | undefined;
  let ofWhom = false;
  let words = '';
  let at = from;
  let start = from;
  let since = 0;
  const take = (stop: number): void => {
    let last = stop;
    while (last > start && (prepositions.test(tokens[last - 1]!.key) || articles.test(tokens[last - 1]!.key) || /^[(„“"«,]$|^(?:и|and|und)$/u.test(tokens[last - 1]!.text) || nationOf(tokens[last - 1]!.key) !== undefined)) last--;
    if (last > start) words = [words, around.paragraph.slice(start, last).replace(/\s+/gu, ' ')].filter((part) => part !== '').join(' ');
  };
  while (at < end) {
    const mention = around.cover[at];
    const token = tokens[at]!;
    if (mention) {
      if (mention.type === 'person') return undefined;
      // "министерка за Европа и надворешни работи": no state is meant.
      if (mention.type === 'place' && around.groupOf(mention)?.territory === '150' && /мини|minist/u.test(tokens[from - 1]?.key ?? '')) {
        at = around.endOf(mention);
        continue;
      }
      take(at);
      const quoted = /^[„“"«]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
      if (mention.type === 'organization' && at > start && isNoun(tokens[quoted])) words = withoutLastPhrase(words);
      const preposition = tokens[at - 1]?.key ?? '';
      const place = mention.type === 'place';
      const isOf = around.groupOf(mention);
      // "Botschafter in Skopje" is not of Skopje; "представител за България" is for it.
      if (!of && isOf && holds(mention) && !(place && /^(?:in|во|в|във|за|für|for)$/.test(preposition) && around.groupOf(mention)?.territory === undefined) && !(place && isSent.test(tokens[from - 1]?.key ?? '') && /^(?:to|in|во|в|във)$/.test(preposition))) of = isOf;
      // "национален член за {Австрија} во [Евроџаст]": for whom somebody is sent is not where they are.
      else if (ofWhom && mention.type === 'organization' && isOf) of = isOf;
      // "представител на [УНИЦЕФ] за {България}": where to somebody is sent is part of the role.
      if (place && of && of !== isOf && words === '' && /^(?:за|für|for)$/.test(tokens[start]?.key ?? '') && (of.type === 'place' || sentTo.test(tokens[from - 1]?.key ?? '') || /^регионал/u.test(tokens[from - 2]?.key ?? ''))) words = around.paragraph.slice(start, around.endOf(mention)).replace(/\s+/gu, ' ');
      ofWhom = of?.type === 'place' && /^(?:за|für|for)$/.test(preposition);
      at = around.endOf(mention);
      // The acronym behind it.
      while (tokens[at]?.text === '(' && around.cover[at + 1] && tokens[around.endOf(around.cover[at + 1]!)]?.text === ')') at = around.endOf(around.cover[at + 1]!) + 1;
      if (/^[“”"»]$/.test(tokens[at]?.text ?? '')) at++;
      start = at;
      since = 0;
      continue;
    }
    if (token.kind === 'mark' && !/^[-„“”"«»&]$/.test(token.text)) {
      if (token.text === ',' && around.cover[at + 1] && !of && holds(around.cover[at + 1]!)) {
        take(at);
        start = ++at;
        continue;
      }
      // "Minister of Labour, Social Affairs and Family", "Direktor für {Südosteuropa}, {Osteuropa} und Zentralasien".
      if (token.text === ',' && at + 1 < end && (enumerates(around, at, end) || (of && around.cover[at - 1]?.type === 'place' && around.cover[at + 1]?.type === 'place' && /^(?:and|und|и)$/u.test(tokens[around.endOf(around.cover[at + 1]!)]?.key ?? '')))) {
        since = 0;
        at++;
        continue;
      }
      if (/^[,()]$/.test(token.text) && at + 1 < end) return undefined;
      break;
    }
    if (token.kind === 'word' && noRole.test(token.key) && !articles.test(token.key)) return undefined;
    // "vom Rat der {Schweiz} hält dagegen, <A> habe": the sentence goes on.
    if (at === start && of && token.kind === 'word' && token.shape === 'lower' && goesOn(token)) return undefined;
    // "премиерот и водач на": a second role; "Obmann des [Vereins] und Ehrengast": what else they are.
    if (/^(?:и|and|und|sowie)$/u.test(token.key) && (isHead(around, at + 1) || isHead(around, at + 2) || (at === start && of?.type === 'organization'))) {
      take(at);
      start = at = end;
      break;
    }
    if (++since > 9) return undefined;
    at++;
  }
  take(at);
  words = words.replace(/\s?(?:задолжен[аи]?|надлежен|отговарящ[аи]?|responsible|in charge|zuständig)(?=\s|$).*$/u, '').replace(/\s?(?:ДООЕЛ|ДОО|ЕООД|ООД|АД|ЕАД|АДСИЦ|GmbH|AG|KG|Ltd|LLC|Inc|d\.o\.o|a\.d)$/u, '').replace(bothCountries, '').replace(/\s?(?:у нас|кај нас|тук|here|hier|hierzulande|на страната(?: домакин)?)$/u, '');
  const last = words.toLowerCase().split(' ');
  let called: RegExp | undefined;
  const title = titleOf.test(words) ? words : '';
  if (!of && itsOrganization.test(last[last.length - 1] ?? '') && last.length < 4) {
    called = calledBy(last[last.length - 1]!);
    of = lastOrganization(around, from, called);
    // "Leiterin der Mission" is of the mission that is named before.
    words = title === '' ? words.replace(/\s*(?:на|во|в|във|of|der|des|with|at|from|bei|im|in)(?:\s(?:the|der|dem))?(?:\s+\S+)?\s+\S+$/u, '') : /^der /u.test(title) && !around.cover[from - 2] ? '' : title;
  } else if (of && itsOrganization.test(last[last.length - 1] ?? '') && last.length < 4) {
    if (!ofPart.test(words)) words = title;
  }
  else if (of) words = words.replace(/\s*(?:der|des|von|of the|of) \S*(?:agentur|behörde|organisation|organization|netzwerke?s|initiative|plattform|universität|partei|agency|watchdog|NGO)$/u, '').replace(/\s*(?:на|во|в|of|der|des|with|at|from|bei)(?:\s(?:the|der|dem))?\s+\S+$/u, (tail) => (itsOrganization.test(tail.trim().toLowerCase().split(' ').pop()!) ? '' : tail));
  // "Director General of the Police" where the police is named.
  if (!of && policeOf.test(words)) {
    of = lastOrganization(around, from, /police|polizei|полици/iu);
    if (of) words = '';
  }
  // "Sonderbeauftragter der Bundesregierung für Migration": whose it is, between the role and its field.
  if (isPlural(tokens[from - 1]!, tokens[from - 2]?.key)) words = singularField(words, around.paragraph.language === 'mk');
  words = words.replace(/^(?:der|of the|на)\s(?:Bundesregierung|Regierung|government|Владата|владата|правителството)\s(?=(?:für|for|on|за|по)\s)/u, '');
  // Whence somebody comes is no part of a role; neither is an operation behind its holder.
  words = words.replace(/\s(?:со седиште|със седалище|mit Sitz|with its seat|based)(?=\s|$).*$/u, '');
  if (of && /^(?:in|im|во|в|във|at|bei|beim|кај|при)\s/u.test(words)) words = '';
  if (of) words = words.replace(/\s(?:во|в|във|при|кај)\s\S+(?:та|от|то|ът|ят)$/u, '');
  if (/^(?:од|от|aus|from|со|със|с|with|mit|по\sпрофесија|по\sпрофесия|по\sобразование|von\sBeruf|by\sprofession)(?:\s|$)/u.test(words) || /[„“"”«»]/u.test(words)) words = '';
  if (!/мини|секретар/u.test(tokens[from - 1]?.key ?? '') && saysWhose(words) && !(of && ofPart.test(words))) words = '';
  // "професорка в същия факултет", "депутатка в парламента".
  if (/^(?:in|im|at|an|во|в|във|кај|при)\s(?:него|нея|неа|тях|нив|същ\S+|ист(?:иот|ата|ото)|the same|d(?:er|em)selben|(?:the|this|that) case|случајот|делото|парламент\S*|собраниет?о|събраниет?о|parliament|parlament)(?=\s|$)/u.test(words)) words = '';
  if (of && words.split(' ').length > (sentTo.test(tokens[from - 1]?.key ?? '') ? 9 : 6)) words = '';
  if (speaks.test(tokens[from - 1]?.key ?? '') && /^(?:of|der|des|vom|von|на)\s/u.test(words) && !/\s(?:for|für|за|по)\s/u.test(words)) words = '';
  // "директор на српската полиция" is of that one, "директор на граничната полиция" of one that is no entity.
  if (!of && ((someOrganization.test(words) && !inPolice.test(words)) || (/полици/u.test(words) && words.split(' ').some((word) => nationOf(word) !== undefined)))) words = '';
  return { words: words.replace(/^(?:der|des|the)\s+(?=republik|republic)/iu, '').trim(), ...(of ? { of } : called ? { called } : {}), end: at };
}

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && !prepositions.test(token.key) && !articles.test(token.key);

/** "of the company" of what is named behind it, "owner of the company [Morava]", is no part of a role. */
function withoutLastPhrase(words: string): string {
  const parts = words.split(' ');
  const last = parts.findLastIndex((part) => /^(?:of|at|in|with|der|des|dem|beim|на|во|в|при|кај)$/u.test(part));
  return last < 0 || last < parts.length - 4 ? words : parts.slice(0, last).join(' ');
}

/** The police without an article, which belongs to the title: "director of police". */
const inPolice = /^of police$/iu;

const policeOf = /^(?:of the police|der polizei|на полицијата|на полицията)$/iu;

/** Whether a word in small letters behind whose a role is begins no part of it. */
function goesOn({ key }: Token): boolean {
  return /^[a-zäöüß]+$/.test(key) && !prepositions.test(key) && !articles.test(key) && !/^(?:and|und|sowie|s|responsible|zuständige?|office|group|branch|team|desk|bureau|section|unit|mission|delegation|board)$/.test(key);
}

/** Whether a comma stands between things that a ministry is for: words up to "and" and another one. */
function enumerates(around: Surroundings, comma: number, end: number): boolean {
  const { tokens } = around.paragraph;
  for (let at = comma + 1; at < Math.min(end, comma + 6); at++) {
    const { kind, key } = tokens[at]!;
    if (kind !== 'word' || around.cover[at] || noRole.test(key) || isHead(around, at)) return false;
    if (/^(?:and|und|и)$/u.test(key)) return at > comma + 1 && at + 1 < end && tokens[at + 1]!.kind === 'word' && !around.cover[at + 1] && !isHead(around, at + 1) && !articles.test(tokens[at + 1]!.key);
  }
  return false;
}

/** Parts of what holds a role, which tell which role it is where their whole is named: "шеф на канцеларијата на [КАС]", "директор на полицијата на {Словенија}". */
const ofPart =
  /^(?:на\s(?:\S+(?:иот|ият|ия|ата)\s)?(?:полици|канцелари|управни|надзорни|делегаци|мисиј|мисия|претседател|председател|кабинет|оддел|отдел|жири|протокол|прес-?служб|контингент|тимот|екипа|сътрудничеств|соработка|програма|владата)\S*(?:\s\S+)?|of\sthe\s(?:\S+\s)?(?:team|department|division|section|cabinet|contingent|press office|delegation)|(?:der|des)\s(?:\S+en\s)?(?:abteilung|kabinette?s|delegation|kontingents|teams|pressestelle|presseabteilung))$/iu;

/**
 * Whether words say whose a role is and not which one: a noun with its article is somebody that the reader knows
 * ("командир на станицата", "spokesperson of the government"), one without is part of the title ("шеф на отдел",
 * "Chief of Mission"). Ministers have theirs with the article.
 */
function saysWhose(words: string): boolean {
  if (/^на\s(?:протокол|ескорт|жири|смен|смян|тим|екип|опозици)\S*$/u.test(words)) return false;
  if (/^на\s(?:борда|дома|двореца|\S*(?:чани|јани|яни|чаните|янците|гостите|домашните|домакините|домаќините))$/u.test(words)) return true;
  if (worksFor.test(words)) return false;
  if (/^на\s/u.test(words)) return bodies.test(words) && !indefinite.test(words);
  if (/^(?:des|der)\s(?:Lagers|Unterkunft|Heims|Heimes|Hauses|Schule|Klinik|Anlage|Einrichtung|Gemeinde|Dorfes|Stadt|Hotels|Restaurants|Firma|Unternehmens|Betriebs|Werks|Schiffs?|Schiffes|Bootes|Zuges|Projekts|Projektes|Ladens|Museums|Theaters|Krankenhauses|Pfarre|Pfarrei|Siedlung|Station|Parlaments|Parlamentes|Bundestage?s|Landtage?s|Gemeinderate?s|Stadtrate?s|Wache|Initiative|Gruppe|Zeitung)$/.test(words)) return true;
  return /^of the [a-z]+$/.test(words) && !/(?:interior|treasury|exchequer|state|peace|arts|opposition)$/.test(words);
}

/** What is no part of an office but has people in it: whole organizations, houses, ships and places. */
const bodies = /^на\s(?:\S+(?:от|та|те|то|ът|ят|ия)\s)?(?:агенци|асоциаци|здружени|сдружени|фондаци|фирм|компани|претпријати|предприяти|друштво|дружество|партиј|партия|министерств|дирекци|управата|институт|универзитет|университет|академи|училищ|училишт|школ|суд|съд|обвинителств|прокуратур|парламент|собрани|събрани|владата|правителств|советот|съвета|мреж|движењ|движени|организаци|синдикат|сојуз|съюз|центар|център|центъра|камар|комора|хотел|ресторант|магазин|завод|фабрик|вестник|весник|телевиз|радио|театар|театър|музе|болниц|клиник|село|градот$|града$|градче|општин|общин|област|провинц|покраин|држав|земја|земя|стран|лагер|камп|кораб|танкер|параход|катер|автобус|микробус|камион|влак|станиц|премин|затвор|клуб|отбор|район|форум|консорциум|операција|операцият|институци|ведомств|групација|галери|жири|проект|здрав\S+\sдом|осомничен|\S*осомничен|подсъдим|обвин[ея])/u;

/** Nouns without an article, which make the title: "сопственик на фирма", "управител на хотел". Bulgarian ones of men's form have theirs in -а. */
const indefinite = /^на\s(?:фирма|компани(?:ја|я)|хотел|ресторант?|магазин|школа|учили(?:ште|ще)|вест?ник|театар|театър|музе[јй]|клуб|отбор|село|град|проект|болница|клиника|организац(?:ија|ия)|парти(?:ја|я))$/u;

/** Offices that have advisers and deputies, who are called by them. */
const worksFor = /^на\s(?:генералн\S+\s)?(?:министерот|министерката|министъра|министърката|премиерот|премиерката|премиера|претседателот|претседателката|председателя|председателката|градоначалникот|градоначалничката|кмета|кметицата|директорот|директорката|директора|президента|секретар|секретарот|секретаря|омбудсмана|гувернерот|гувернера)$/u;

/** The organization named last before a token that is called by a word. */
function lastOrganization(around: Surroundings, at: number, called: RegExp | undefined): Group | undefined {
  for (let before = at - 1; before >= 0 && before > at - 120; before--) {
    const mention = around.cover[before];
    const one = mention?.type === 'organization' ? around.groupOf(mention) : undefined;
    if (one && (!called || [...one.names.keys()].some((name) => called.test(name)))) return one;
  }
  return undefined;
}
