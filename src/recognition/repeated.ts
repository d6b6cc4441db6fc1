import { overlaps } from '../text/span';
import type { RecognizedMention, Rule } from './mention';
import { Phrases } from './phrases';
import type { Article, Recognizer } from './recognizer';

/** What stands for a name elsewhere in the article. */
interface Echo {
  readonly of: RecognizedMention;
  readonly rule: Rule;
  readonly name: string;
  readonly score: number;
}

/** How sure a mention must be for its words to be looked for elsewhere. */
const enough = 0.6;

/** The same words again: full names, organizations, acronyms explained elsewhere, and surnames alone. */
export const repeated: Recognizer = {
  name: 'repeated',
  *article(article, found) {
    const list: Asked[] = [];
    const surnames = new Map<string, Echo | undefined>();
    const seen = new Set<string>();
    for (const mention of found) {
      if (mention.score < enough || mention.type === 'date' || mention.territory) continue;
      const text = article.text.slice(mention.start, mention.end);
      const asked = `${mention.type} ${mention.why.rule === 'acronym'} ${text}`;
      if (seen.has(asked)) continue;
      seen.add(asked);
      const name = mention.name ?? text;
      if (mention.type === 'person') {
        const surname = surnameOf(text);
        if (surname === undefined) continue;
        list.push({ phrase: text, echo: { of: mention, rule: 'repeated', name, score: Math.max(0.8, mention.score - 0.05) } });
        noteSurname(surnames, surname, { of: mention, rule: 'surname', name: text, score: 0.85 });
      } else if (mention.why.rule === 'acronym') list.push({ phrase: text, echo: { of: mention, rule: 'acronym', name, score: Math.min(mention.score, 0.92) } });
      else if (/\s/u.test(text) || mention.why.rule === 'dateline' || mention.why.rule === 'affiliation') {
        // A visit without a name is one each time; its words are no name.
        if (mention.kind === 'visit' || (mention.kind === 'meeting' && /^\p{Ll}/u.test(text))) continue;
        list.push({ phrase: text, echo: { of: mention, rule: 'repeated', name, score: Math.min(mention.score, 0.85) } });
        const title = mention.type === 'event' ? titleIn(text, mention.kind) : undefined;
        if (title !== undefined) list.push({ phrase: title, echo: { of: mention, rule: 'repeated', name, score: 0.7 } });
      }
    }
    for (const [surname, echo] of surnames) if (echo) for (const form of inflected(surname)) list.push({ phrase: form, echo });
    if (list.length > 0) yield* echoes(article, found, phrasesOf(list));
  },
};

interface Asked {
  readonly phrase: string;
  readonly echo: Echo;
}

/** The phrases of the last articles, by what was asked for: most edits change none, and what was found stays. */
const recent = new Map<string, Phrases<Echo>>();
const recentKept = 4;

function phrasesOf(list: readonly Asked[]): Phrases<Echo> {
  const key = list.map(({ phrase, echo }) => `${phrase}\t${echo.rule}\t${echo.name}\t${echo.score}\t${echo.of.type}\t${echo.of.common ?? ''}\t${echo.of.kind ?? ''}`).join('\n');
  let phrases = recent.get(key);
  if (phrases) recent.delete(key);
  else {
    phrases = new Phrases<Echo>();
    for (const { phrase, echo } of list) phrases.add(phrase, echo);
  }
  recent.set(key, phrases);
  for (const oldest of recent.keys()) {
    if (recent.size <= recentKept) break;
    recent.delete(oldest);
  }
  return phrases;
}

/** The title by which an event is called without its head word: „Морава“ of 'операција „Морава“', Morava of "Operation Morava". */
function titleIn(name: string, kind: string | undefined): string | undefined {
  const quoted = /[„“"«‚‘]([^„“”"«»‚‘’]{4,})[“”"»’‘]$/u.exec(name)?.[1];
  return quoted ?? (kind === 'operation' ? /^\S+\s+(\p{Lu}\S{3,})$/u.exec(name)?.[1] : undefined);
}

function* echoes(article: Article, found: readonly RecognizedMention[], phrases: Phrases<Echo>): Generator<RecognizedMention> {
  let next = 0;
  for (const placed of article.paragraphs) {
    if (placed.furniture) continue;
    for (const hit of phrases.find(placed.paragraph)) {
      const span = { start: placed.start + hit.start, end: placed.start + hit.end };
      while (next < found.length && found[next]!.end <= span.start) next++;
      const other = found[next];
      const { of, rule, name, score } = hit.value;
      if (other && overlaps(other, span)) {
        if (other.start !== span.start || other.end !== span.end) continue;
        // A title before a surname alone was found already; it only learns whose it is. The model sees a paragraph at a
        // time and may take a surname for a place where the article says better.
        const doubted = other.why.rule === 'model' && other.type !== of.type && other.score < score;
        if (!doubted && (rule !== 'surname' || other.type !== 'person')) continue;
      }
      const evidence = name;
      yield {
        ...span,
        type: of.type,
        score,
        why: { rule, evidence },
        name,
        ...(of.common ? { common: of.common } : {}),
        ...(of.kind ? { kind: of.kind, sentence: shift(placed.paragraph.sentenceAt(hit.start), placed.start) } : {}),
      };
    }
  }
}

function shift(span: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: span.start + by, end: span.end + by };
}

const particle = /^(?:von|van|de|der|den|del|della|di|da|dos|al|el|bin|фон|ван|де|ал)$/;

/** The surname of a full name: its last word; `undefined` where the name is a single word. */
export function surnameOf(name: string): string | undefined {
  const words = name.split(/\s+/u);
  const last = words[words.length - 1]!;
  if (words.length < 2 || last.length < 3 || particle.test(last)) return undefined;
  return last;
}

/** Two persons of one surname leave it to the annotator whose it is, unless they are one by name. */
function noteSurname(surnames: Map<string, Echo | undefined>, surname: string, echo: Echo): void {
  if (!surnames.has(surname)) surnames.set(surname, echo);
  else {
    const other = surnames.get(surname);
    if (other && other.name !== echo.name && !samePerson(other.name, echo.name)) surnames.set(surname, undefined);
    else if (other && echo.name.length > other.name.length) surnames.set(surname, echo);
  }
}

/** Whether one name has all the words of the other. */
export function samePerson(a: string, b: string): boolean {
  const [short, long] = [a.split(/\s+/u), b.split(/\s+/u)].sort((one, two) => one.length - two.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
}

/** The forms in which a surname appears alone: German genitive, Macedonian oblique case of -иќ. */
function inflected(surname: string): string[] {
  const forms = [surname];
  if (/[^sxzß]$/.test(surname) && /^[\p{Script=Latin}-]+$/u.test(surname)) forms.push(surname + 's');
  if (/(?:иќ|иќ|ич)$/.test(surname)) forms.push(surname + 'а');
  return forms;
}
