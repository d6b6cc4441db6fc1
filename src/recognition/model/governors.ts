import type { Token } from '../../text/tokens';
import { heads as kinds, type FormKeys } from './forms';

/** For each token the word that it may belong to: the head of a long name further left, or what stands before a quotation. */
export interface Governors {
  /** The hash of that word's stem; 0 where there is none. */
  readonly heads: Int32Array;
  /** What kind of word it is and how far away it stands, as a small number. */
  readonly reach: Uint8Array;
}

/** Names are seldom longer than this behind their head; titles in quotation marks may be. */
const longestName = 10;
const longestTitle = 16;

/** Kinds of governors, each with room for eight distances. */
const organization = 8;
const event = 16;
const quotation = 24;
/** Behind a comma a name less often goes on. */
const behindComma = 32;

const opening = /^["„“«]$/;
const closing = /^["“”»]$/;
const ending = /^[.;!?:]$/;

/** What a neighbour at a distance of one or two cannot tell, since long names go on behind it. */
export function governorsOf(tokens: readonly Token[], forms: readonly FormKeys[]): Governors {
  const heads = new Int32Array(tokens.length);
  const reach = new Uint8Array(tokens.length);
  let head = -1;
  let kind = 0;
  let comma = 0;
  let quoted = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind: of } = tokens[at]!;
    const closes = of === 'mark' && quoted !== -1 && at > quoted && closing.test(text);
    if (of === 'mark' && quoted === -1 && at > 0 && opening.test(text)) quoted = at;
    if (quoted !== -1 && at - quoted <= longestTitle) {
      const before = quoted > 0 ? forms[quoted - 1]! : forms[quoted]!;
      heads[at] = before.sound;
      reach[at] = quotation + Math.min(7, closes ? 7 : at - quoted);
      if (closes) quoted = -1;
      continue;
    }
    quoted = -1;
    if (head !== -1 && at - head <= longestName) {
      heads[at] = forms[head]!.sound;
      reach[at] = kind + comma + Math.min(7, at - head - 1);
    }
    if (of === 'mark' && ending.test(text)) head = -1;
    else if (text === ',') comma = behindComma;
    else if (forms[at]!.head !== kinds.none) {
      head = at;
      kind = forms[at]!.head === kinds.organization ? organization : event;
      comma = 0;
    }
  }
  return { heads, reach };
}
