import type { Group } from './group';
import { leads } from './lexicon/roleWords';
import { articles, prepositions } from './roleHeads';
import type { Stated, Surroundings } from './surroundings';

/** How many tokens a relative clause may have up to its verb. */
const longestClause = 16;

/**
 * Of which organization somebody is, where a verb says that they lead it, which is no word for their role: "<A>, who heads the [Agency]", "<A>, der das [Amt] leitet", "the
 * [Agency], headed by <A>", "[Управата], раководена од <A>".
 *
 * @param name the first token of the name
 * @param end the token behind it
 */
export function statedByVerb(around: Surroundings, name: number, end: number): Stated | undefined {
  return inRelativeClause(around, end) ?? inParticiple(around, name);
}

function inRelativeClause(around: Surroundings, end: number): Stated | undefined {
  const { tokens } = around.paragraph;
  if (tokens[end]?.text !== ',' || !/^(?:who|der|die|кој|која|којшто|којашто|който|която)$/u.test(tokens[end + 1]?.key ?? '')) return undefined;
  const german = /^(?:der|die)$/.test(tokens[end + 1]!.key);
  let verb: number | undefined;
  let of: Group | undefined;
  for (let at = end + 2; at < end + longestClause && at < tokens.length; at++) {
    const mention = around.cover[at];
    if (mention?.type === 'person') return undefined;
    if (mention) {
      if (mention.type === 'organization') of ??= around.groupOf(mention);
      at = around.endOf(mention) - 1;
      // A German verb stands behind what it is about.
      if (of && verb !== undefined) break;
      continue;
    }
    const { key, kind, text } = tokens[at]!;
    if (kind === 'mark' && !/^[()„“"”]$/.test(text)) break;
    if (leads.test(key)) {
      verb = at;
      if (german) break;
    } else if (!german && verb === undefined && !/^(?:го|ја|ги|я)$/u.test(key)) return undefined;
  }
  return verb === undefined || !of ? undefined : { of };
}

function inParticiple(around: Surroundings, name: number): Stated | undefined {
  const { tokens } = around.paragraph;
  let at = name - 1;
  if (/^(?:unter|under)$/.test(tokens[at]?.key ?? '')) return underSomebody(around, name);
  if (!/^(?:by|von|of|од|от|на)$/u.test(tokens[at]?.key ?? '')) return undefined;
  const verb = tokens[--at];
  if (!verb || !/^(?:headed|led|chaired|directed|commanded|geleitet|leitung|leadership|раководен[аои]?|раководство|ръководен[аои]?|ръководството)$/u.test(verb.key)) return undefined;
  while (prepositions.test(tokens[at - 1]?.key ?? '') || articles.test(tokens[at - 1]?.key ?? '') || /^(?:unter|under|под|the|der|is|ist|е)$/u.test(tokens[at - 1]?.key ?? '')) at--;
  if (tokens[at - 1]?.text === ',') at--;
  if (tokens[at - 1]?.text === ')') at = around.cover[at - 2] ? around.firstOf(around.cover[at - 2]!) - 1 : at;
  const mention = around.cover[at - 1];
  const of = mention?.type === 'organization' ? around.groupOf(mention) : undefined;
  return of && { of };
}

/** "die [Mission] in {Serbien} unter <A>": whom an organization is under heads it. */
function underSomebody(around: Surroundings, name: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const place = around.cover[name - 2];
  let at = place?.type === 'place' && /^(?:in|im|во|в)$/u.test(tokens[around.firstOf(place) - 1]?.key ?? '') ? around.firstOf(place) - 2 : name - 2;
  if (tokens[at]?.text === ')' && around.cover[at - 1]) at = around.firstOf(around.cover[at - 1]!) - 2;
  const mention = around.cover[at];
  const of = mention?.type === 'organization' ? around.groupOf(mention) : undefined;
  return of && { of };
}
