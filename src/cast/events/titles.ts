import { fullName, type Group } from '../group';
import type { Draft } from './drafts';

/** What a title is made of. */
interface Titled {
  readonly draft: Draft;
  readonly place?: Group;
  readonly participants: readonly { readonly group: Group; readonly role: string }[];
}

/** At most so many people are named in a title. */
const mostNamed = 2;

/** The name of an event; of one that has none the words that tell of it, with who and where: "Working visit: Kovač, Geneva". */
export function titleOf(text: string, { draft, place, participants }: Titled): string {
  const { mention, paragraph, first, end } = draft.named[0]!;
  const name = draft.group ? fullName(draft.group) : text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
  const isNamed = draft.group && (end - first > 3 || [...draft.group.names.keys()].some((one) => /[\s„“"«][\p{Lu}\p{N}]/u.test(one)) || paragraph.tokens[first]!.shape === 'upper');
  if (isNamed) return name;
  const persons = participants.filter(({ group, role }) => group.type === 'person' && role !== 'speaker' && role !== 'witness').slice(0, mostNamed);
  const told = [...persons.map(({ group }) => surname(fullName(group))), ...(place ? [fullName(place)] : [])];
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return told.length === 0 ? capital : `${capital}: ${told.join(', ')}`;
}

function surname(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

