import { nationOf } from '../recognition/lexicon/nationalities';
import { articles, isActing, isHead, modifies, roleStart } from './roleHeads';
import { roleFrom } from './statedBehind';
import { holds, type Stated, type Surroundings } from './surroundings';

/** How many tokens may stand between a name and the words for its new role. */
const longestClause = 12;

/** Verbs by which somebody gets or leaves an office, in the forms of a report. */
const appointing =
  /^(?:appointed|named|elected|nominated|designated|confirmed|reappointed|re-elected|dismissed|taken|took|takes|serves|served|works|arbeitet|fungiert|amtiert|wirkt|tätig|ernannt|ernannte|gewählt|wählte|bestellt|bestellte|berief|bestätigt|berufen|wiedergewählt|назначен[аи]?|именуван[аи]?|избран[аи]?|преизбран[аи]?|разрешен[аи]?|освободен[аи]?|освобождава|поставен[аи]?|номиниран[аи]?|работи|служи|дејствува|действа)$/u;

/** Such verbs of who appoints, before the name. */
const activeBefore = /^(?:назначи(?:ха|ја)?|именува(?:а|ха|л[аи]?)?|избра(?:а|ха)?|постави(?:ха|ја)?|предложи(?:ха|ја)?|номинира(?:ха|а)?|определи(?:ха|ја)?|назначува|назначава|избира|утвърди(?:ха)?)$/u;

/** What leads from such a verb to the office. */
const into = /^(?:as|als|како|като|to|be|post|position|office|up|his|her|their|the|a|an|new|за|од|от|функцијата|длъжността|поста|на|новиот|новата|новия|zum|zur|neuen|neuer)$/u;

const copula = /^(?:is|was|became|ist|war|wurde|wird|bleibt|е|бе|беше|стана|станува)$/u;
const relative = /^(?:who|der|die|кој|која|който|която)$/u;
const current = /^(?:the|a|an|its|their|next|first|now|currently|also|new|der|die|seit|derzeit|neuer?|neue|новиот|новата|новият|нов|нова|сега|веќе|вече|и)$/u;

/**
 * The role that a sentence gives to somebody: "<A> was appointed Acting Director of the [Agency]", "<A> is the new
 * liaison officer of [Frontex]", "<A> е именувана за директорка на [Управата]", "they sent <A> as a trainer".
 *
 * @param name the first token of the name
 * @param end the token behind it
 */
export function statedByAppointment(around: Surroundings, name: number, end: number): Stated | undefined {
  const { tokens } = around.paragraph;
  // "<A>, who has been {Slovenia}'s interior minister since".
  if (tokens[end]?.text === ',' && relative.test(tokens[end + 1]?.key ?? '')) end += 2;
  // "<A>, избрана за претседателка".
  if (tokens[end]?.text === ',' && /^(?:appointed|elected|named|nominated|избран[аи]?|преизбран[аи]?|назначен[аи]?|именуван[аи]?|номиниран[аи]?)$/u.test(tokens[end + 1]?.key ?? '')) end += 1;
  const first = tokens[end];
  if (!first || around.cover[end]) return undefined;
  if (/^(?:as|als|како|като)$/u.test(first.key) && isNear(around, end + 1)) return roleBehind(around, end + 1);
  const been = first.key === 'has' && tokens[end + 1]?.key === 'been';
  if (been || copula.test(first.key)) {
    let at = end + (been ? 2 : 1);
    while (current.test(tokens[at]?.key ?? '') && !around.cover[at]) at++;
    if (isNear(around, at) && !appointing.test(tokens[at]!.key)) return roleBehind(around, at);
  }
  // "Министерският съвет назначи <A> за председател на [Агенцията]".
  if (first.key === 'за' && activeBefore.test(tokens[name - 1]?.key ?? '') && isNear(around, end + 1)) return roleBehind(around, end + 1);
  const before = beforeName(around, name);
  if (before) return before;
  for (let at = end; at < end + longestClause && at < tokens.length; at++) {
    if (around.cover[at]?.type === 'person') return undefined;
    const { key, kind, text } = tokens[at]!;
    if (kind === 'mark' && !/^[-’']$/.test(text)) return undefined;
    // A German participle stands behind the office: "wurde zur Direktorin ernannt", "ist als Obmann bestätigt worden".
    if (/^(?:zum|zur|als)$/.test(key) && isNear(around, at + 1)) {
      const found = roleBehind(around, at + 1);
      return found && tokens.slice(Math.max(0, name - longestClause), at + 2 * longestClause).some((token) => appointing.test(token.key)) ? found : undefined;
    }
    if (!appointing.test(key)) continue;
    // "had served as head": what is over.
    if (/^(?:serves|served|works)$/.test(key) && tokens[at - 1]?.key === 'had') return undefined;
    let next = at + 1;
    while (into.test(tokens[next]?.key ?? '') && !around.cover[next]) next++;
    return isNear(around, next) ? roleBehind(around, next) : undefined;
  }
  return undefined;
}

/** "За директорка на [Управата] е именувана <A>", "for director was elected <B>": the office stands first, the verb before the name. */
function beforeName(around: Surroundings, name: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const verb = name - 1;
  if (!/^(?:назначен[аи]?|именуван[аи]?|избран[аи]?|поставен[аи]?|предложен[аи]?|номиниран[аи]?|определен[аи]?)$/u.test(tokens[verb]?.key ?? '')) return undefined;
  for (let at = verb - 1; at >= 0 && at > verb - 2 * longestClause; at--) {
    const { key, text } = tokens[at]!;
    if (around.cover[at]?.type === 'person' || /^[.!?;:]$/.test(text) && !isActing(tokens, at) && tokens[at - 1]?.key !== 'в') return undefined;
    if (key !== 'за' || around.cover[at] || !isNear(around, at + 1)) continue;
    let end = verb;
    while (end > at && /^(?:е|беше|бе|била?|бил|се|са|вчера|денеска|денес|днес)$/u.test(tokens[end - 1]!.key)) end--;
    return roleFrom(around, at + 1, end, true);
  }
  return undefined;
}

/** Whether the head of a role stands at a token or soon behind it, with nothing between but what belongs to it: "{Slovenia}'s interior minister". */
export function isNear(around: Surroundings, from: number): boolean {
  const { tokens, language } = around.paragraph;
  let head = from;
  while (head < from + 6 && !isHead(around, head)) head++;
  if (!isHead(around, head)) return false;
  const { first } = roleStart(around, head);
  for (let at = from; at < Math.min(head, first); at++) {
    const { key, text } = tokens[at]!;
    const belongs = around.cover[at] ? holds(around.cover[at]!) : /^(?:s|['’]|-|\.)$/.test(text) || articles.test(key) || nationOf(key) !== undefined || modifies(tokens[at]!, tokens[head]!, language) || /^(?:в|д|зам|next|new|neue[nrm]?)$/u.test(key);
    if (!belongs) return false;
  }
  return true;
}

/** The role that begins at a token, without since when and where it is held. */
export function roleBehind(around: Surroundings, from: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const at = articles.test(tokens[from]?.key ?? '') ? from + 1 : from;
  let to = at;
  while (to < Math.min(tokens.length, at + 2 * longestClause) && (around.cover[to] !== undefined || !/^(?:since|until|seit|bis|през)$/u.test(tokens[to]!.key))) to++;
  const found = roleFrom(around, at, to, true);
  return found?.role === undefined ? found : { ...found, role: found.role.replace(/\s(?:in|since|at|seit|im|on|am|до|од|от|во|през)\s.*$/u, '') };
}
