import { nationOf } from '../recognition/lexicon/nationalities';
import type { Token } from '../text/tokens';
import type { Group } from './group';
import { germanRole } from './lexicon/roleWords';
import { englishNoun, germanAdjective, germanNoun, participle, roleCase, slavicAdjective, slavicNoun } from './roleForms';
import { abbreviated, articles, clitic, germanTitle, isActing, isCyrillic, isHead, isPlural, roleStart } from './roleHeads';
import type { Stated, Surroundings } from './surroundings';

/** The second of a government, who most often has a ministry as well. */
export const viceHead = /^(?:vi[zc]e-?(?:kanzler|premier|ministerpräsident)\S*|вицепремиер\S*|потпретседател\S*|подпредседател\S*)$/u;

/** A role of the words between two tokens, what it is for, and whose it is. */
export function result(around: Surroundings, first: number, head: number, complement: string, of: Group | undefined, nation: string | undefined): Stated {
  const { tokens } = around.paragraph;
  const opens = opensPhrase(around, first);
  const other = otherOffice(around, first);
  const start = other?.first;
  nation ??= other?.nation;
  const role = formerly(around, other?.first ?? first, head) + roleCase(roleWords(around, first, head), opens) + (complement === '' ? '' : ` ${lowered(complement)}`);
  // "Innenminister und Vizepremier": the office with a field, in whichever order.
  if (other && viceHead.test(tokens[head]!.key) && !viceHead.test(tokens[first - 2]!.key)) return result(around, other.first, first - 2, complement, of, nation);
  const several = isCyrillic(tokens[head]!) ? undefined : severalOf(role, tokens[head]!.key, tokens[first - 1]?.key);
  if (several !== undefined) return { role: several, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }), mixed: true, plural: true };
  const mixed = other !== undefined && isOfOtherGender(roleWords(around, other.first, first - 2), roleWords(around, first, first));
  return { role, ...(of ? { of } : {}), ...(nation === undefined ? {} : { nation }), ...(mixed ? { mixed } : {}), ...(mixed || isPlural(tokens[head]!, tokens[(start ?? first) - 1]?.key) ? { plural: true } : {}) };
}

/** The role of a man where "die Abgeordneten" are told of, which is of women and men. */
function severalOf(role: string, noun: string, article: string | undefined): string | undefined {
  return noun.endsWith('en') && /^(?:die|beiden|zwei|drei|vier)$/.test(article ?? '') && participle.test(noun.slice(0, -2)) ? role.replace(/(?<=\p{L}{5}e)(?=$|\s)/u, 'r') : undefined;
}

/** Words that say that an office is one of the past, in the form of its noun, with a space; English ones before the noun are part of the role anyway. */
function formerly(around: Surroundings, first: number, head: number): string {
  const { tokens } = around.paragraph;
  // "the former Serbian minister", "предишния албански посланик".
  const from = nationOf(tokens[first - 1]?.key ?? '') !== undefined && !around.cover[first - 1] ? first - 1 : first;
  const at = articles.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const word = tokens[at];
  if (!word || around.cover[at]) return '';
  if (/^(?:formerly|previously|once)$/.test(word.key) || (from < first && word.key === 'former')) return 'former ';
  if (/^(?:досега|порано|преди)$/u.test(word.key)) return `${pastAdjective(slavicNoun(tokens[head]!.key), around.paragraph.language)} `;
  if (/^(?:поранешн|поранешен|предишн|предишен|бивш|досегашн|досегашен|някогаш|некогаш)/u.test(word.key)) return `${slavicAdjective(word.key)} `;
  return /^(?:ehemalig|früher|vormalig)e[nrms]?$/.test(word.key) ? `${germanAdjective(word.text, germanNoun(tokens[head]!.text, tokens[at - 1]?.key ?? ''))} ` : '';
}

function pastAdjective(noun: string, language: string | undefined): string {
  const woman = /(?:ка|ца)$/u.test(noun);
  if (language === 'mk') return woman ? 'поранешна' : 'поранешен';
  return woman ? 'бивша' : 'бивш';
}

/** Whether a token begins a sentence, or stands behind a time, a number, an abbreviation or a stroke, as sentences do in tickers and captions. */
function opensPhrase({ paragraph }: Surroundings, first: number): boolean {
  const before = paragraph.tokens[first - 1];
  return paragraph.opensSentence(first) || (before !== undefined && before.text !== ',' && !/\p{L}/u.test(before.text) && isCyrillic(paragraph.tokens[first]!));
}

/**
 * "Deputy Prime Minister and" before "Interior Minister": of two offices of one person the second says what for. An article
 * between them would make it two people.
 */
function otherOffice(around: Surroundings, first: number): { first: number; nation?: string } | undefined {
  const { tokens } = around.paragraph;
  const joint = tokens[first - 1];
  if (!joint || !/^(?:and|und|и)$/u.test(joint.key) || !isHead(around, first - 2) || /(?:от|ът|ят|та)$/u.test(tokens[first]!.key)) return undefined;
  return roleStart(around, first - 2);
}

/** Whether two words are one office of women and men: "Innenministerinnen und Innenminister". */
function isOfOtherGender(one: string, other: string): boolean {
  const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:in|ка)$/u, '');
  return stem(one) === stem(other);
}

/** "EU-" of "EU-Kommissar": an acronym before a German office tells whose it is, others what it is about. */
const holderPrefix = /^(?!LKW|PKW|IT|TV|PR|NGO|NRO|OP)[\p{Lu}\d]{2,}-(?=\p{L}{4})/u;

/** The words from the first one to the head, in the form of a dictionary. */
function roleWords(around: Surroundings, first: number, head: number): string {
  const { tokens, language } = around.paragraph;
  const noun = tokens[head]!;
  const before = [tokens[first - 1]?.key, tokens[first - 2]?.key].find((key) => key !== undefined && articles.test(key)) ?? '';
  const words: string[] = [];
  for (let at = first; at <= head; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      if (token.text === '.' && isActing(tokens, at)) words.push(`${tokens[at - 3]!.text.toLowerCase()}.д.`);
      if (token.text === '-' && !token.spaced && tokens[at - 1]?.text === '.') words.push(`-${slavicWord(tokens[++at]!, at === head, language)}`);
      continue;
    }
    if (token.key.length === 1 && isCyrillic(token) && tokens[at + 1]?.text === '.') continue;
    if (isCyrillic(token) && abbreviated.test(token.key) && tokens[at + 1]?.text === '.') {
      words.push(`${token.text}.`);
      continue;
    }
    if (isCyrillic(token) && clitic.test(token.key)) continue;
    if (/^(?:und|и|на|длъжността|должноста|временно|привремено)$/u.test(token.key)) {
      words.push(token.text);
      continue;
    }
    if (at > first && nationOf(token.key) !== undefined) continue;
    const last = at === head;
    const german = language !== 'en' && (/[äöüß]/.test(token.key) || language === 'de' || germanRole.test(noun.key));
    if (isCyrillic(token)) words.push(keepCase(token.text, slavicWord(token, last, language)));
    else if (german) words.push(last ? germanNoun(token.text, before) : token.shape === 'lower' || germanTitle.test(token.text) ? germanAdjective(token.text, germanNoun(noun.text, before)) : token.text);
    else words.push(last ? englishNoun(token.text) : token.text);
  }
  return words.join(' ').replace(/\. (?=-)/u, '.').replace(holderPrefix, '');
}

function slavicWord(token: Token, noun: boolean, language: string | undefined): string {
  return noun || /^вршител|^(?:премиер|заменик|заместник|помошник)$/u.test(token.key) ? slavicNoun(token.key, language === 'mk') : slavicAdjective(token.key);
}

function keepCase(from: string, to: string): string {
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(from)) return to.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  return /^\p{Lu}/u.test(from) && from.slice(1) === from.slice(1).toLowerCase() ? to.charAt(0).toUpperCase() + to.slice(1) : from === from.toUpperCase() ? to.toUpperCase() : to;
}

function lowered(words: string): string {
  return words.length > 5 && words === words.toUpperCase() ? words.toLowerCase() : words;
}
