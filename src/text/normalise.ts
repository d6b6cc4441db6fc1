/**
 * The text in which quotes are counted: byte-order mark removed, CRLF and CR read as LF, nothing else.
 * In particular no Unicode normalisation: a quote must stay findable by plain comparison.
 */
export function normalise(raw: string): string {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
