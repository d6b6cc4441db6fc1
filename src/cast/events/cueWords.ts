import type { Paragraph } from '../../recognition/paragraph';

/** Words that tell the same of an event in the four languages, by their stems. By hand. */
const classes: readonly (readonly [string, RegExp])[] = [
  ['ending', /^(?:end(?:s|ed|ing)|clos(?:ed?|es|ing)|conclud|wrapped|endete|ende$|schloss|abgeschlossen|beendet|заврш|завърш|приключ|закр)/],
  ['opening', /^(?:open(?:s|ed|ing)|beg[aiu]n|start|kick|launch|eröffne|begann|beginn|begonnen|startet|почн|започн|отвор|откри)/],
  ['signing', /^(?:sign|initialled|adopt|unterzeichn|unterschr|paraphier|verabschied|beschloss|angenommen|потпиш|подпис|парафир|усво|приет|приел|прие$|донес)/],
  ['hosting', /^(?:host|welcom|receiv|chair|gastgeb|empfing|empfang|begrüß|vorsitz|geladen|домаќин|домакин|прими|пречек|посрещн|председателств|претседав)/],
  ['organizing', /^(?:organi[sz]|arrang|veranstalt|ausgericht|организ)/],
  ['speaking', /^(?:sa(?:y|id|ys)$|told|stress|add(?:s|ed)|warn|announc|explain|according|reported|argued|stated|spoke|sagt|erklärt|betont|kündig|warnt|teilt|sprach|hob$|verwies|рече|изјав|истакн|додад|најав|соопшт|нагласи|говор|порач|каза|заяв|подчерт|добав|съобщ|обяв|предупред|посоч|изтъкн)/],
  ['attending', /^(?:attend|particip|present|represent|joined|took|brought|came|gathered|teil|anwesend|vertreten|nahm|kamen|учеств|присуств|претставув|дојд|участв|присъств|представл|пристигн)/],
  ['meeting', /^(?:met$|meets?$|talk|discuss|traf|treff|getroffen|beriet|besprach|сретн|средб|разговар|срещ|обсъд)/],
  ['visiting', /^(?:visit|travel|arriv|besuch|reist|gereist|посет|патув|пристиг|посещ|пътув|гостув)/],
  ['coming', /^(?:will|shall|plan|expect|schedul|due|upcoming|next|soll|wird|werden|geplant|vorgesehen|kommend|nächst|ќе|планир|предвид|закаж|следн|ще$|предсто|насроч|следващ|треба|трябва)/],
];

/** What classes of cues there are. */
export const cueClasses: readonly string[] = classes.map(([name]) => name);

/** Asked for again and again; bounded so that a long session does not grow. */
const known = new Map<string, string | null>();
const remembered = 20_000;

/** What class of cue a word is, by its key. */
export function cueOf(key: string): string | undefined {
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= remembered) known.clear();
    known.set(key, (found = classes.find(([, pattern]) => pattern.test(key))?.[0] ?? null));
  }
  return found ?? undefined;
}

/** The classes of cue words among some tokens of a paragraph, up to the ends of their sentence. */
export function cuesBetween(paragraph: Paragraph, from: number, to: number): ReadonlySet<string> {
  const { tokens } = paragraph;
  const cues = new Set<string>();
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
    const cue = tokens[at]!.kind === 'word' && tokens[at]!.shape === 'lower' ? cueOf(tokens[at]!.key) : undefined;
    if (cue) cues.add(cue);
  }
  return cues;
}
