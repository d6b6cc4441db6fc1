import type { Draft } from './drafts';
import { occurrences, type Relation } from './relation';
import type { Placed, Scene } from './scene';

/** Of a sentence without an end only so many tokens are looked at. */
const longest = 120;

/** Of a place told again and again only so many mentions are looked at, the nearest to the event. */
const mostMentions = 6;

/** Words that may stand between a preposition and a place: articles, and what kind of place it is. */
const mostBetween = 4;

const prepositions = /^(?:in|im|at|from|to|of|on|near|into|by|aus|nach|von|vom|bei|beim|zu|zum|zur|an|am|auf|über|für|for|via|through|between|zwischen|across|around|towards|outside|во|в|във|на|од|от|до|кај|при|край|за|кон|към|низ|през|со|с|със|меѓу|между|над|по|околу|около|близу|близо)$/;

/** Words for kinds of places, in the four languages. By hand. */
const sorts: readonly (readonly [string, RegExp])[] = [
  ['crossing', /^(?:crossing|checkpoint|border|grenz(?:übergang|station|stelle)|übergang|граничн|премин|гкпп|пункт|kontrollpunkt)/],
  ['water', /^(?:river|lake|sea|bay|coast|fluss|see$|meer|küste|река|езеро|море|брег|залив)/],
  ['mountain', /^(?:mountain|mount|hill|forest|valley|berg|gebirge|wald|tal$|планина|шума|гора|долина)/],
  ['building', /^(?:hotel|castle|palace|hall|residence|building|museum|university|schloss|palais|saal|residenz|gebäude|universität|kaserne|barracks|хотел|дворец|палат|палата|сала|зала|резиденц|зграда|сграда|музеј|музей|универзитет|университет|вила|замок|касарна|центар|център|centre|center|zentrum)/],
  ['camp', /^(?:camp|shelter|lager|unterkunft|камп|лагер|прифат)/],
  ['region', /^(?:region|district|province|canton|county|municipality|state|bezirk|kanton|land$|provinz|kreis|gemeinde|регион|област|општина|община|кантон|провинци|округ|окръг|покраина)/],
  ['town', /^(?:town|city|village|stadt|ort$|dorf|hauptstadt|capital|град|село|столица)/],
];

/** Words that say that something happens where the article is, or in a place that it has just named. */
const here = /^(?:here|there|hier|dort|dorthin|тука|овде|таму|тук|там|capital|hauptstadt|главниот|престолнина|столица|столицата|земјава|градов|страната|страна|country|land)$/;

/** How a mention of a place stands in its sentence: behind which preposition, and as part of what else's name or office. */
function settingOf(scene: Scene, { paragraph, first, mention, sentence }: Placed): string {
  const { tokens } = paragraph;
  let at = first - 1;
  while (at >= 0 && first - at <= mostBetween && tokens[at]!.kind === 'word' && !prepositions.test(tokens[at]!.key) && tokens[at]!.shape === 'lower') at--;
  const word = at >= 0 && first - at <= mostBetween ? tokens[at]! : undefined;
  const preposition = word && prepositions.test(word.key) ? word.key : word && word.kind !== 'word' ? word.text : 'none';
  const from = preposition === 'none' ? first : at;
  const before = scene.some(sentence).find((one) => one.mention !== mention && one.end === from);
  return `${preposition} behind ${before?.mention.type ?? 'none'}`;
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
    const rival = apart !== 0 && scene.some(other.sentence).some(({ mention, group: one }) => mention.type === 'event' && !own.some((mine) => mine.mention === mention) && (draft.group === undefined || one !== draft.group));
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
  for (const one of scene.some(sentence)) if (one.mention.type === 'place') for (const sort of sortsOf(one)) facts.add(`here is ${sort}`);
  const { published } = scene.article;
  for (const { mention } of scene.some(sentence)) if (mention.date !== undefined) facts.add(`dated ${published !== undefined && mention.date === published ? 'own' : 'other'}`);
  const stretch = scene.tokensOf(sentence);
  if (!stretch) return [];
  for (let at = stretch.first; at < Math.min(stretch.end, stretch.first + longest); at++) {
    const { key, kind } = paragraph.tokens[at]!;
    if (kind === 'word' && here.test(key)) facts.add(`says ${key}`).add('says here');
  }
  return [...facts];
}
