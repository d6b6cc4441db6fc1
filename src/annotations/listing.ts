import type { CastMention, Cast, ProposedMention, State } from './cast';

/** A line of a listing; with the mention that it is about, where it is about one. */
export interface ListedLine<P extends ProposedMention> {
  readonly text: string;
  readonly mention?: CastMention<P>;
}

/** The words of a listing in the language of whoever reads it. */
export interface ListingWords {
  readonly group: (type: string) => string;
  readonly state: (state: State) => string;
  readonly line: (number: number) => string;
  readonly note: (text: string) => string;
  readonly kind: (kind: string) => string;
  readonly role: (role: string) => string;
}

/** Quotes longer than this are cut: a line is to be heard. */
const longestQuote = 120;

/**
 * An article's annotations as lines of plain text, for those who hear them: entities by type and name with role and
 * state, events by date, dates in the order of the text; below each its mentions with their lines.
 *
 * @param lineOf the number of the line in which an offset stands, from 1
 */
export function listing<P extends ProposedMention>(cast: Cast<P>, text: string, lineOf: (offset: number) => number, words: ListingWords): ListedLine<P>[] {
  const lines: ListedLine<P>[] = [];
  const shown = cast.mentions.filter(({ state }) => state !== 'rejected');
  const byTarget = new Map<string, CastMention<P>[]>();
  for (const mention of shown) {
    const key = mention.entity ?? mention.event ?? 'date';
    byTarget.set(key, [...(byTarget.get(key) ?? []), mention]);
  }
  const names = new Map(cast.entities.map(({ id, name }) => [id, name]));
  const called = (id: string | undefined): string | undefined => (id === undefined ? undefined : (names.get(id) ?? id));
  const heading = (type: string): void => {
    lines.push({ text: '' }, { text: words.group(type) });
  };
  const mentionsOf = (key: string): void => {
    for (const mention of byTarget.get(key) ?? []) lines.push({ text: `    ${mentionText(mention, text, lineOf, words)}`, mention });
  };
  const types = [...new Set(['person', 'organization', 'place', ...cast.entities.map(({ type }) => type)])];
  for (const type of types) {
    const entities = cast.entities.filter((entity) => entity.type === type).sort((a, b) => a.name.localeCompare(b.name));
    if (entities.length > 0) heading(type);
    for (const { id, name, role, of, state, note } of entities) {
      lines.push({ text: `  ${[name, role, called(of), words.state(state), note && words.note(note)].filter(Boolean).map(flat).join(', ')}` });
      mentionsOf(id);
    }
  }
  if (cast.events.length > 0) heading('event');
  for (const { id, type, title, date, place, participants = [], state, note } of [...cast.events].sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1))) {
    lines.push({ text: `  ${[title ?? id, words.kind(type), date, called(place), words.state(state), note && words.note(note)].filter(Boolean).map(flat).join(', ')}` });
    for (const { entity, role } of participants) lines.push({ text: `    ${[called(entity), role && words.role(role)].filter(Boolean).map(flat).join(', ')}` });
    mentionsOf(id);
  }
  if (byTarget.has('date')) heading('date');
  mentionsOf('date');
  return lines.slice(1);
}

function mentionText({ start, end, date, state, mention }: CastMention<ProposedMention>, text: string, lineOf: (offset: number) => number, words: ListingWords): string {
  const quote = flat(text.slice(start, end));
  const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
  return [words.line(lineOf(start)), short, date, words.state(state), mention?.note && words.note(flat(mention.note))].filter(Boolean).join(', ');
}

/** On one line, whatever a file says. */
function flat(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ');
}
