import { mayHold } from './holderKinds';
import { roleFrom } from './statedBehind';
import { holds, type Stated, type Surroundings } from './surroundings';

/** Cells of a row are no longer. */
const longestCell = 24;

/**
 * What the next cells of a row say of a name that fills one, as tables stand in a text: "09:50 | <A> | Director |
 * Directorate for Border", "<A> ; съдийка ; Висш съд".
 *
 * @param name the token behind the name
 */
export function statedInCell(around: Surroundings, name: number): Stated | undefined {
  const { tokens } = around.paragraph;
  const stroke = tokens[name]?.text ?? '';
  // A semicolon parts cells only where it stands by itself.
  if (stroke !== '|' && !(stroke === ';' && tokens[name]!.spaced)) return undefined;
  const end = cellEnd(around, name + 1, stroke);
  const found = roleFrom(around, name + 1, end);
  if (!found || found.of) return found;
  const next = tokens[end]?.text === stroke ? around.cover[end + 1] : undefined;
  if (!next || !holds(next)) return found;
  const of = around.groupOf(next);
  return of && mayHold(found.role ?? '', of) ? { ...found, of } : found;
}

function cellEnd(around: Surroundings, from: number, stroke: string): number {
  const { tokens } = around.paragraph;
  let at = from;
  while (at < tokens.length && at < from + longestCell && tokens[at]!.text !== stroke) at++;
  return at;
}
