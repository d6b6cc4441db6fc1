import { isNear, roleBehind } from './statedByAppointment';
import type { Stated, Surroundings } from './surroundings';

/** How many tokens a relative clause may have up to its role. */
const longestClause = 18;

const relative = /^(?:who|where|wo|каде|където|der|die|кој|која|којшто|којашто|който|който|която)$/u;

/** Words that say that what the clause tells is over. */
const past = /^(?:zuvor|vorher|früher|damals|einst|bis|previously|formerly|earlier|until|once|had|hatte|war|бил|била|претходно|порано|некогаш|дотогаш|преди|по-рано|някога|дотогава|досега)$/u;

/** Verbs that say who somebody is now. */
const copula = /^(?:is|ist|е)$/u;

/** What may stand between such a verb and the role. */
const current = /^(?:the|a|an|its|their|now|also|currently|her|his|und|heute|derzeit|сега|веќе|вече|и|също|исто|така|еден|една|един|нејзин|негов)$/u;

/**
 * The role that a relative clause tells of somebody, by "as" and by "is": "<A>, who took over as chief executive of [B]",
 * "<A>, die bei [B] als Referentin arbeitet", "<A>, која со години е директорка на [B]", "<A>, кој ја држи функцијата на
 * командант". Whose it is may stand before it.
 *
 * @param end the token behind the name
 */
export function statedInClause(around: Surroundings, end: number): Stated | undefined {
  const { tokens, language } = around.paragraph;
  // "wird von <A> begleitet, die als Referentin arbeitet", "nahm <A> teil, der".
  if (language === 'de' && tokens[end]?.shape === 'lower' && tokens[end + 1]?.text === ',' && /^(?:\p{Ll}+(?:t|en)|\p{Ll}{2,5})$/u.test(tokens[end]!.text)) end++;
  if (!/^[,–(]$/.test(tokens[end]?.text ?? '') || !(relative.test(tokens[end + 1]?.key ?? '') || isCapacity(around, end + 1))) return undefined;
  const from = end + 1;
  const stop = clauseEnd(around, from);
  let start: number | undefined;
  for (let at = from; at < stop; at++) {
    if (around.cover[at]) continue;
    if (past.test(tokens[at]!.key)) return undefined;
    start ??= roleAt(around, at, from, stop);
  }
  if (start === undefined) return undefined;
  const role = start;
  const found = roleBehind(around, role);
  if (found?.role === undefined) return undefined;
  const holder = holderIn(around, from, role);
  if (found.of?.type !== 'place' || !holder.of) return { ...holder, ...found };
  // "bei [B] als Referentin für {Albanien}": where to somebody is sent is part of the role.
  const field = tokens.findIndex(({ key }, at) => at > role && /^(?:für|for|за)$/u.test(key));
  const to = found.end ?? 0;
  return field < 0 || field >= to ? found : { ...found, ...holder, role: `${found.role} ${around.paragraph.slice(field, to)}` };
}

/** Whether in what capacity somebody acts begins at a token: "in her capacity as", "во својство на", "в качеството си на". */
function isCapacity({ paragraph: { tokens } }: Surroundings, from: number): boolean {
  return /^(?:in|во|в)$/u.test(tokens[from]?.key ?? '') && [1, 2].some((further) => /^(?:capacity|eigenschaft|funktion|својство|качество|качеството)$/u.test(tokens[from + further]?.key ?? ''));
}

/** The token at which a role begins that the word at another one leads to. */
function roleAt(around: Surroundings, at: number, from: number, stop: number): number | undefined {
  const { tokens } = around.paragraph;
  const { key } = tokens[at]!;
  if (/^(?:as|als|како|като)$/u.test(key)) return isNear(around, at + 1) ? at + 1 : undefined;
  if (/^(?:својство|качество|качеството|функција|функцијата|функцията|должноста|длъжността|позицијата|позицията|постот|поста)$/u.test(key)) {
    const of = tokens[at + 1]?.key === 'си' ? at + 2 : at + 1;
    const next = tokens[of]?.key === 'на' ? of + 1 : of;
    return isNear(around, next) ? next : undefined;
  }
  if (!copula.test(key)) return undefined;
  // A German verb stands at the end of its clause.
  let next = key === 'ist' && at === stop - 1 ? from : at + 1;
  while (next < stop && current.test(tokens[next]!.key)) next++;
  return next < stop && isNear(around, next) ? next : undefined;
}

/** Where a relative clause ends: at a comma or the end of the sentence, or before somebody else. */
function clauseEnd(around: Surroundings, from: number): number {
  const { tokens } = around.paragraph;
  let at = from;
  while (at < from + longestClause && at < tokens.length && around.cover[at]?.type !== 'person' && (around.cover[at] !== undefined || !/^[.,;:!?–)]$/.test(tokens[at]!.text) || tokens[at - 2]?.key === 'в' || tokens[at + 1]?.key === 'д')) at++;
  return at;
}

/** The organization that a clause names before the role. */
function holderIn(around: Surroundings, from: number, to: number): Pick<Stated, 'of'> {
  for (let at = to - 1; at >= from; at--) {
    const mention = around.cover[at];
    const of = mention?.type === 'organization' ? around.groupOf(mention) : undefined;
    if (of) return { of };
  }
  return {};
}
