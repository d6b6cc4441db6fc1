import { add, type Group } from './group';
import { oneSpace, type Known } from './known';

/**
 * Groups as they are, but for those that take for one what people have said are two: of these the names that are
 * accepted as the other one's are taken apart.
 */
export function keptDistinct(text: string, groups: readonly Group[], known: Known): readonly Group[] {
  if (!known.knowsDistinct) return groups;
  return groups.flatMap((one) => apart(text, one, known)).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function apart(text: string, one: Group, known: Known): Group[] {
  const owners = new Map([...one.names.keys()].flatMap((name) => {
    const told = known.told(name, one.type);
    return told.length === 1 ? [[name, told[0]![0]] as const] : [];
  }));
  const ids = [...new Set(owners.values())].sort();
  const other = ids.find((id) => known.areDistinct(ids[0]!, id));
  if (other === undefined) return [one];
  const parts: [Group, Group] = [{ ...one, names: new Map(), mentions: [] }, { type: one.type, names: new Map(), mentions: [] }];
  for (const mention of one.mentions) {
    const words = oneSpace(text.slice(mention.start, mention.end));
    add(parts[owners.get(words) === other ? 1 : 0], { mention, words });
  }
  return parts.filter(({ mentions }) => mentions.length > 0);
}
