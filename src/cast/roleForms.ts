/**
 * Roles in the form of a dictionary: nominative, singular, without article, as sidecars have them.
 * "Државниот секретар" is `државен секретар`, "dem stellvertretenden Minister" `stellvertretender Minister`.
 */

const cyrillic = /^[\u0400-\u04ff]/u;

/** A noun for a person in Macedonian or Bulgarian without article, count form and plural. */
export function slavicNoun(word: string, macedonian = false): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 1 && word.length - hyphen > 4) return word.slice(0, hyphen).replace(/(?<=[чш]ка)та$/u, '') + '-' + slavicNoun(word.slice(hyphen + 1), macedonian);
  if (/^(?:владика|старшина|газда)(?:та)?$/u.test(word)) return word.replace(/та$/u, '');
  if (/^шеф(?:а|от|ът|ове|овите)$/u.test(word)) return 'шеф';
  let bare = word;
  if (/(?:ъре|ре|ле|не)т[ее]$/u.test(bare) || /шето$/u.test(bare)) bare = bare.slice(0, -2);
  bare = bare.replace(/^(.*министър)(?:ът|а)$/u, '$1').replace(/министр(?:ите|и)$/u, macedonian ? 'министер' : 'министър');
  const table: readonly (readonly [RegExp, string])[] = [
    [/(?<=(?:ка|ца|ша|ща|еса|ия|ја|сестра|смяна|смена|служба))та$/u, ''],
    [/(?<=щ)(?:ият|ия)$/u, ''], [/(?<=[рлн])(?:ят)$/u, ''], [/(?<=(?:тел|ар|ен))я$/u, ''],
    [/(?<=[бвгдзжклмнпрстфхцчшј])(?:от|ът)$/u, ''],
    [/(?<=[бвгдзклмнпрстфхцчшет]\p{L}?[бвгдзклмнпрстфхцчш])ове(?:те)?$/u, ''],
    [/ц(?:ите|и)$/u, 'к'], [/(?<=ло|ур|аго)з(?:ите|и)$/u, 'г'],
    [/(?<=(?:ор|ер|ар|ел|ент|ант|ист|ат|ир|ал|ол|ик|ач))(?:ите|и|ови|овите)$/u, ''],
    [/(?<=[^ч]к)(?:ите|и)$/u, 'а'],
    [/(?<=(?:ор|ер|ент|ант|ист|ат|ик|лог|кмет|ект|вач|иер|ир|ал|сман|шеф))а$/u, ''],
  ];
  for (const [from, to] of table) if (bare.length > 4 && from.test(bare)) return bare.replace(from, to);
  return bare;
}

/** An adjective before such a noun, without article; plural ones as those of men. */
export function slavicAdjective(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 1 && word.length - hyphen > 4) return word.slice(0, hyphen + 1) + slavicAdjective(word.slice(hyphen + 1));
  if (/(?:ата|ото)$/u.test(word)) return word.slice(0, -2);
  if (/^(?:първ|втор|трет)и(?:ят|я)$/u.test(word)) return word.replace(/(?:ят|я)$/u, '');
  const stem = /(?:иот|ият|ите|ия|ни|ски|шки|чки)$/u.test(word) ? word.replace(/(?:иот|ият|ите|ия|и)$/u, '') : undefined;
  if (stem === undefined || stem.length < 2) return word;
  if (/(?:ск|шк|чк)$/u.test(stem)) return `${stem}и`;
  if (/ховн$/u.test(stem)) return `${stem.slice(0, -1)}ен`;
  if (/[јй]н$/u.test(stem)) return `${stem.slice(0, -2)}ен`;
  return /[бвгдзжклмнпрстфхцчш]н$/u.test(stem) ? `${stem.slice(0, -1)}ен` : stem;
}

const feminine = /(?:in|frau|hebamme|schwester)$/i;

/** Stems of German nouns for people that are declined as adjectives. */
export const participle = /(?:beauftragt|bevollmächtigt|gesandt|vorsitzend|abgeordnet|delegiert|angestellt|beamt|bedienstet|verantwortlich|freiwillig|sachverständig)$/i;

/** A German noun for a person in the nominative singular; what is declined as an adjective as its article tells. */
export function germanNoun(word: string, before: string): string {
  if (/(?:innen)$/.test(word)) return word.slice(0, -3);
  if (/en$/i.test(word) && participle.test(word.slice(0, -2))) {
    const one = word.slice(0, -1);
    return /^(?:dem|den|des)$/i.test(before) ? `${one}r` : one;
  }
  if (/em$/i.test(word) && participle.test(word.slice(0, -2))) return `${word.slice(0, -1)}r`;
  if (word.endsWith('e') && participle.test(word.slice(0, -1)) && /^der$/i.test(before)) return `${word}r`;
  if (/(?:ent|ant|ist|log|at|graf|ekt)en$/i.test(word)) return /log(?:en)$/i.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  if (/(?:kontakt|präfekt|partner)en?$/i.test(word)) return word.replace(/(?<=t)en?$/, '');
  if (/oren$/.test(word)) return word.slice(0, -2);
  if (/(?:ern|ärn|eurn)$/.test(word)) return word.slice(0, -1);
  if (/(?:ers|ors|ärs|chefs|eurs|anns|ls|ars)$/i.test(word) && !/ss$/.test(word)) return word.slice(0, -1);
  if (/(?:kommissar|sekretär|konsul|kommissär)(?:e|en|n)$/i.test(word)) return word.replace(/(?:en|e|n)$/, '');
  return word;
}

/** Given names on -a that men of the region have. */
const men = /^(?:nikola|luka|luca|saša|sascha|matija|ilija|sava|kosta|andrea|aleksa|nebojša|vanja|siniša|mladena|joshua|mustafa|musa|isa|costa|jovica|ivica|perica|slaviša|grujica|attila|gyula|béla|mirza|juha|ola|никола|лука|саша|матија|илија|сава|коста|алекса|небојша|вања|синиша|јовица|ивица|перица|мустафа|муса|мирза|атила|андреа)$/iu;

/** Whether a given name is most likely a woman's, by its ending. */
export function isWoman(given: string): boolean {
  return /[aа]$/iu.test(given) && !men.test(given) && !/(?:[io]š|[ио]ш|ј?ш)[aа]$/iu.test(given);
}

/** A role that was stated of women and men, or of a colleague who is a woman: she has the form of women in German and Macedonian. */
export function roleOfWoman(role: string, language: string | undefined): string {
  const words = role.split(' ');
  if (language === 'de') {
    if (words.some((word) => participle.test(word.replace(/er$/, '')))) return words.map((word) => (participle.test(word.replace(/er$/, '')) ? word.slice(0, -1) : word)).join(' ');
    const at = words.findIndex((word) => /(?:minister|präsident|sekretär|sprecher|direktor|botschafter|leiter|kommissar|vertreter)$/i.test(word));
    return words.map((word, index) => (index === at ? `${word}in` : index < at ? word.replace(/er$/, 'e') : word)).join(' ');
  }
  if (language !== 'mk') return role;
  const at = words.findIndex((word) => /(?:министер|секретар|директор|амбасадор|комесар|координатор|портпарол|тел|ник)$/u.test(word));
  return words.map((word, index) => (index === at ? word.replace(/ник$/u, 'нич') + 'ка' : index < at ? word.replace(/(?<=[^аеиоу])ен$/u, 'на').replace(/(?<=[сшч]к)и$/u, 'а') : word)).join(' ');
}

/** A German adjective before such a noun. */
export function germanAdjective(word: string, noun: string): string {
  const whole = word.replace(/^(?:stellv|stv)\.?$/i, 'stellvertretend');
  const stem = whole.replace(/(?:en|em|er|es|e)$/, '');
  return stem + (feminine.test(noun) ? 'e' : 'er');
}

/** An English noun for a person in the singular. */
export function englishNoun(word: string): string {
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /(?:[^s]s)$/.test(word) && !/(?:affairs|affaires|rights|communications|us|is)$/i.test(word) ? word.slice(0, -1) : word;
}

/**
 * Letter case as the text has it, but that words in capitals are small again, and so is a Macedonian or Bulgarian word that
 * has its capital from the beginning of the sentence.
 */
export function roleCase(role: string, opensSentence: boolean): string {
  const letters = role.replace(/\P{L}/gu, '');
  const shouted = letters.length > 5 && letters === letters.toUpperCase();
  if (cyrillic.test(role)) {
    if (shouted) return role.toLowerCase();
    const [, second] = role.split(/[ -]/u);
    return opensSentence && (second === undefined || !/^\p{Lu}/u.test(second)) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
  }
  if (shouted) return role.replace(/\p{L}+/gu, (word) => (/^(?:OF|THE|FOR|AND|DER|DES|FÜR|UND)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()));
  // "Chief prosecutor" at the head of a sentence: where the second word is small the first is as well.
  return opensSentence && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}
