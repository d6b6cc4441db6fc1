import type { Token } from '../text/tokens';
import { feastDay } from './feastDay';
import type { FoundDate } from './foundDate';
import { feasts } from './lexicon/feasts';
import { yearBehind } from './yearBehind';

/** Behind such a word "Christmas" and "Easter" are days; elsewhere they most often stand before what belongs to them. */
const before = /^(?:at|before|after|by|until|till|since|on|over|for|from|of|this|last|next|around)$/;
const wordsBehind = /^(?:and|or|in|at|on|to|with|the|a|he|she|they|it|we|is|was|will|but|when|as|by|of|last|this|next)$/;

/** Up to such a feast, or from it on. */
const comes = /^(?:before|by|until|till|next|vor|bis|zum|до|пред|преди)$/;
const went = /^(?:since|last|seit|од|от)$/;

/** The feast that begins at a token: "Easter Monday", "Weihnachten", "Велигден", "Boxing Day 2015". */
export function feastAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const token = tokens[at]!;
  const candidates = feasts.get(token.key);
  if (!candidates || token.shape === 'lower') return undefined;
  for (const { words, feast } of candidates) {
    if (!words.every((word, ahead) => keyOf(tokens[at + ahead]) === word)) continue;
    const end = at + words.length;
    const year = yearBehind(tokens, end);
    if (year && 'year' in year) return { first: at, end: year.end, value: feastDay(feast, year.year) };
    const next = tokens[end];
    if (/^(?:christmas|easter|thanksgiving|epiphany|pentecost|new year)$/.test(words.join(' '))) {
      if (!before.test(tokens[at - 1]?.key ?? '') || (next?.kind === 'word' && !wordsBehind.test(next.key))) return undefined;
    } else if (next?.kind === 'word' && next.spaced && next.shape !== 'lower' && next.key.charCodeAt(0) > 0x3ff) return undefined;
    const preposition = tokens[at - 1]?.key ?? '';
    const turn = comes.test(preposition) ? 1 : went.test(preposition) ? -1 : 0;
    return { first: at, end, counted: { unit: 'feast', feast, turn } };
  }
  return undefined;
}

function keyOf(token: Token | undefined): string | undefined {
  return token?.key === '’' ? "'" : token?.key;
}
