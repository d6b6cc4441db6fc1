/** Longer lines are not kept: what is no JSON Lines at all must not fill the memory. */
const longest = 50_000_000;

/** A line of standard input, or why it is none. */
export type Line = { readonly text: string } | { readonly error: string };

/**
 * The lines of a stream of bytes, split at line feeds alone: JSON may hold other line ends as they are, which
 * Node's readline splits at. Holds one line at a time.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let first = true;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const line = length > longest ? { error: `longer than ${longest / 1_000_000} MB` } : decoded(Buffer.concat(parts), first);
    parts = [];
    length = 0;
    first = false;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function decoded(bytes: Uint8Array, first: boolean): Line {
  try {
    // Only the beginning of the stream has a byte-order mark.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(bytes) };
  } catch {
    return { error: 'not UTF-8' };
  }
}
