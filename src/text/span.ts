/**
 * A stretch of an article's normalised text, in UTF-16 code units, half-open: `0 <= start < end <= text.length`.
 * Code points appear only where records leave the program (the command's JSON, the extension's API).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by where they begin; of those that begin together the longer comes first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
