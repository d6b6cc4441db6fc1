import { nationOf } from '../recognition/lexicon/nationalities';
import { articles, isHead, modifies } from './roleHeads';
import { roleFrom } from './statedBehind';
import { holds, type Stated, type Surroundings } from './surroundings';

/** How many tokens may stand between a name and the words for its new role. */
const longestClause = 12;

/** Verbs by which somebody gets or leaves an office, in the forms of a report. */
const appointing =
  /^(?:appointed|named|elected|nominated|designated|confirmed|reappointed|re-elected|dismissed|taken|took|takes|serves|served|ernannt|gewählt|bestellt|berufen|wiedergewählt|назначен[аи]?|именуван[аи]?|избран[аи]?|преизбран[аи]?|разрешен[аи]?|освободен[аи]?|освобождава|поставен[аи]?|номиниран[аи]?)$/u;

/** What leads from such a verb to the office. */
const into = /^(?:as|to|be|post|position|office|up|his|her|their|the|a|an|new|за|од|от|функцијата|длъжността|поста|на|новиот|новата|новия|zum|zur|neuen|neuer)$/u;

const copula = /^(?:is|was|became|ist|war|wurde|е|бе|беше|стана|станува)$/u;
const relative = /^(?:who|der|die|кој|која|който|която)$/u;
const current = /^(?:the|a|an|now|currently|also|new|der|die|seit|derzeit|neuer?|neue|новиот|новата|новият|нов|нова|сега|веќе|вече|и)$/u;

/**
 * The role that a sentence gives to somebody: "<A> was appointed Acting Director of the [Agency]", "<A> is the new
 * liaison officer of [Frontex]", "<A> е именувана за директорка на [Управата]", "they sent <A> as a trainer".
 *
 * @param end the token behind the name
 */
export function statedByAppointment(around: Surroundings, end: number): Stated | undefined {
  const { tokens } = around.paragraph;
  // "<A>, who has been {Slovenia}'s interior minister since".
  if (tokens[end]?.text === ',' && relative.test(tokens[end + 1]?.key ?? '')) end += 2;
  const first = tokens[end];
  if (!first || around.cover[end]) return undefined;
  if (/^(?:as|als|како|като)$/u.test(first.key) && isNear(around, end + 1)) return roleBehind(around, end + 1);
  const been = first.key === 'has' && tokens[end + 1]?.key === 'been';
  if (been || copula.test(first.key)) {
    let at = end + (been ? 2 : 1);
    while (current.test(tokens[at]?.key ?? '') && !around.cover[at]) at++;
    if (isNear(around, at) && !appointing.test(tokens[at]!.key)) return roleBehind(around, at);
  }
  for (let at = end; at < end + longestClause && at < tokens.length; at++) {
    if (around.cover[at]?.type === 'person') return undefined;
    const { key, kind, text } = tokens[at]!;
    if (kind === 'mark' && !/^[-’']$/.test(text)) return undefined;
    // A German participle stands behind the office: "wurde zur Direktorin ernannt".
    if (/^(?:zum|zur)$/.test(key) && isNear(around, at + 1)) {
      const found = roleBehind(around, at + 1);
      return found && tokens.slice(at, at + 2 * longestClause).some((token) => appointing.test(token.key)) ? found : undefined;
    }
    if (!appointing.test(key)) continue;
    let next = at + 1;
    while (into.test(tokens[next]?.key ?? '') && !around.cover[next]) next++;
    return isNear(around, next) ? roleBehind(around, next) : undefined;
  }
  return undefined;
}

/** Whether the head of a role stands at a token or soon behind it, with nothing between but what belongs to it: "{Slovenia}'s interior minister". */
function isNear(around: Surroundings, from: number): boolean {
  const { tokens, language } = around.paragraph;
  let head = from;
  while (head < from + 6 && !isHead(around, head)) head++;
  if (!isHead(around, head)) return false;
  for (let at = from; at < head; at++) {
    const { key, text } = tokens[at]!;
    const belongs = around.cover[at] ? holds(around.cover[at]!) : /^(?:s|['’]|-|\.)$/.test(text) || articles.test(key) || nationOf(key) !== undefined || modifies(tokens[at]!, tokens[head]!, language) || /^(?:в|д|зам)$/u.test(key);
    if (!belongs) return false;
  }
  return true;
}

function roleBehind(around: Surroundings, from: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const at = articles.test(tokens[from]?.key ?? '') ? from + 1 : from;
  const found = roleFrom(around, at, Math.min(tokens.length, at + 2 * longestClause), true);
  // Since when and where is no part of it.
  return found?.role === undefined ? found : { ...found, role: found.role.replace(/\s(?:in|since|at|seit|im|on|am|до|од|от|во|през)\s.*$/u, '') };
}
