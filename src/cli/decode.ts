/**
 * The bytes of a file as text, or why they are none. A byte-order mark stays in it: an edit must not drop it from
 * the file.
 */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly error: string } {
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { error: `not a text file (a zero byte at offset ${zero})` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { error: 'not UTF-8 text' };
  }
}
