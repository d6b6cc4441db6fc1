import type { Finding } from '../annotations/check';

/** A finding with its file and place, lines and columns from 1. */
export interface Located extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
