import type { Token } from '../../text/tokens';
import type { Group } from '../group';
import { isCapital, territoryOfCity } from './cityTerritories';
import { slugOf } from '../slugs';
import type { Draft } from './drafts';
import { occurrences, type Relation } from './relation';
import type { Placed, Scene } from './scene';

/** Of a place told again and again only so many mentions are looked at, the nearest to the event. */
const mostMentions = 6;

/** Words that may stand between a preposition and a place: articles, and what kind of place it is. */
const mostBetween = 4;

const prepositions = /^(?:in|im|at|from|to|of|on|near|into|by|aus|nach|von|vom|bei|beim|zu|zum|zur|an|am|auf|über|für|for|via|through|between|zwischen|across|around|towards|outside|во|в|във|на|од|от|до|кај|при|край|за|кон|към|низ|през|со|с|със|меѓу|между|над|по|околу|около|близу|близо)$/;

/** Words for kinds of places, in the four languages. By hand. */
const sorts: readonly (readonly [string, RegExp])[] = [
  ['crossing', /^(?:crossing|checkpoint|border|grenz(?:übergang|station|stelle)|übergang|(?:граничн(?:иот|ия|ият)?)|премин|преминот|гкпп|пункт|пунктот|kontrollpunkt)/],
  ['water', /^(?:river|lake|sea|bay|coast|fluss|see$|meer|küste|река|езеро|езерото|море|морето|брег|залив)/],
  ['mountain', /^(?:mountain|mount|hill|forest|valley|berg|gebirge|wald|tal$|планина|планината|шума|гора|долина)/],
  ['building', /^(?:hotel|castle|palace|hall|residence|building|museum|university|schloss|palais|saal|residenz|gebäude|universität|kaserne|barracks|хотел|дворец|палат|палата|сала|салата|зала|резиденц|зграда|сграда|музеј|музей|универзитет|университет|вила|замок|касарна|центар|център|centre|center|zentrum)/],
  ['camp', /^(?:camp|shelter|lager|unterkunft|камп|лагер|прифат)/],
  ['region', /^(?:region|district|province|canton|county|municipality|state|bezirk|kanton|land$|provinz|kreis|gemeinde|регион|област|општина|община|кантон|провинци|округ|окръг|покраина)/],
  ['town', /^(?:town|city|village|stadt|ort$|dorf|hauptstadt|capital|град|градот|град|село|селото|столица)/],
];

const here = /^(?:here|there|hier|dort|dorthin|тука|тука|овде|таму|тук|там|capital|hauptstadt|главниот|престолнина|столицата|столица|земјава|градов|страната|страна|country|land)$/;

/** How a mention of a place stands in its sentence: behind which preposition, and as part of what else's name or office. */
export function settingOf(scene: Scene, { paragraph, first, mention, sentence }: Placed): string {
  const { tokens } = paragraph;
  let at = first - 1;
  while (at >= 0 && first - at <= mostBetween && tokens[at]!.kind === 'word' && !prepositions.test(tokens[at]!.key) && tokens[at]!.shape === 'lower') at--;
  const word = at >= 0 && first - at <= mostBetween ? tokens[at]! : undefined;
  const preposition = word && prepositions.test(word.key) ? word.key : word && word.kind !== 'word' ? word.text : 'none';
  const from = preposition === 'none' ? first : at;
  const before = scene.of(sentence).find((one) => one.mention !== mention && one.end === from);
  return `${preposition} behind ${before?.mention.type ?? 'none'}`;
}

/** The code of the country that a place is or lies in. */
export function territoryOf(group: Group): string | undefined {
  return group.territory ?? (group.common === undefined ? undefined : territoryOfCity(group.common));
}

/** How the country of a place stands to those who are told of in the event's sentence, and to other places of it. */
export function countryFacts(scene: Scene, { named }: Draft, group: Group, groups: readonly Group[]): string[] {
  const code = territoryOf(group);
  const facts: string[] = group.common !== undefined && isCapital(group.common) ? ['is capital'] : [];
  if (code === undefined) return facts;
  const isTerritory = group.territory !== undefined;
  const here = scene.of(named[0]!.sentence).slice(0, 60);
  const people = new Set(here.flatMap(({ group: one }) => (one?.type === 'person' ? one : [])));
  let index = 0;
  for (const person of people) {
    if (person.of !== undefined && territoryOf(person.of) === code) facts.push(`home of ${Math.min(3, index)}`, 'home of one');
    index++;
  }
  if (here.some(({ group: one }) => one?.type === 'organization' && one.territory === code)) facts.push('home of organization');
  const others = groups.filter((one) => one !== group && territoryOf(one) === code);
  const isHere = (one: Group): boolean => here.some(({ group: other }) => other === one);
  const kind = isTerritory ? 'city of it' : 'its';
  for (const one of others) {
    const sort = one.territory !== undefined ? 'country' : 'city';
    facts.push(`${kind} ${sort} told`);
    if (isHere(one)) facts.push(`${kind} ${sort} told here`);
    if (one.mentions.some(({ why }) => why.rule === 'dateline')) facts.push(`${kind} ${sort} dateline`);
  }
  return [...new Set(facts)];
}

/** What the words of the article say of whether an event takes place somewhere, beside what its nearest mention does. */
export function placeFacts(scene: Scene, draft: Draft, relations: readonly Relation[]): string[] {
  const facts = new Set<string>();
  const own = occurrences(draft);
  for (const { other, near } of relations.slice(0, mostMentions)) {
    const apart = other.sentence - near.sentence;
    const where = apart === 0 ? (other.first >= near.end ? 'behind' : 'before') : apart === 1 ? 'next' : apart === -1 ? 'previous' : other.base === near.base ? 'paragraph' : 'far';
    const setting = settingOf(scene, other);
    const [preposition] = setting.split(' ');
    const rival = apart !== 0 && scene.of(other.sentence).some(({ mention, group: one }) => mention.type === 'event' && !own.some((mine) => mine.mention === mention) && (draft.group === undefined || one !== draft.group));
    facts.add(`set ${where} ${setting}`).add(`set ${where} ${preposition}`).add(`set ${preposition}`).add(`set ${setting}`).add(`set ${where} rival ${rival}`);
    for (const sort of sortsOf(other)) facts.add(`is ${sort}`);
  }
  return [...facts];
}

/** What kinds of place the words of and before a name say. */
function sortsOf({ paragraph, first, end }: Placed): string[] {
  const found: string[] = [];
  for (let at = Math.max(0, first - 2); at < Math.min(end + 1, paragraph.tokens.length, first + 8); at++) {
    const { key, kind } = paragraph.tokens[at]!;
    if (kind !== 'word') continue;
    for (const [sort, pattern] of sorts) if (pattern.test(key)) found.push(sort);
  }
  return found;
}

/** Whether the text around an event says "here", "there" or "in the capital". */
export function hereFacts(scene: Scene, { named }: Draft): string[] {
  const { paragraph, sentence } = named[0]!;
  const facts = new Set<string>();
  for (const one of scene.of(sentence).slice(0, 60)) if (one.mention.type === 'place') for (const sort of sortsOf(one)) facts.add(`here is ${sort}`);
  const { published } = scene.article;
  for (const { mention } of scene.of(sentence)) if (mention.date !== undefined) facts.add(`dated ${published !== undefined && mention.date === published ? 'own' : 'other'}`);
  const stretch = scene.tokensOf(sentence);
  if (!stretch) return [];
  for (let at = stretch.first; at < Math.min(stretch.end, stretch.first + 120); at++) {
    const { key, kind } = paragraph.tokens[at]!;
    if (kind === 'word' && here.test(key)) facts.add(`says ${key}`).add('says here');
  }
  return [...facts];
}

/** Whether a word of the event's name is made from the name of a place: "Бихаќскиот дијалог", "Steyrer Gespräche". */
export function isNamedFor({ named }: Draft, group: Group): boolean {
  const names = [...group.names.keys()].map((name) => slugOf(name).replaceAll('-', ''));
  return named.some(({ paragraph, first, end }) => {
    for (let at = Math.max(0, first - 1); at < Math.min(end, first + 15); at++) {
      const token: Token = paragraph.tokens[at]!;
      if (token.kind !== 'word' || (token.shape === 'lower' && at < first)) continue;
      const word = slugOf(token.text).replaceAll('-', '');
      if (names.some((name) => isMadeFrom(word, name))) return true;
    }
    return false;
  });
}

function isMadeFrom(word: string, name: string): boolean {
  let shared = 0;
  while (shared < Math.min(word.length, name.length) && word[shared] === name[shared]) shared++;
  if (shared < 3) return false;
  if (shared === name.length && (word.length === shared || /^(?:er|s|sk|shk|chk|k)/.test(word.slice(shared)))) return true;
  return shared >= 4 && shared >= name.length - 2 && /^(?:[a-z]{0,2}(?:er|sk|shk|chk|ck|zhk)[a-z]{0,4}|[a-z]{0,1})$/.test(word.slice(shared));
}
