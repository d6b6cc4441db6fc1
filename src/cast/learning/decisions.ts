import type { KnownEntity } from '../suggestions';

/** What people have decided in one article, or in the workspace's authority list, as its sidecar says; what only a batch run wrote is not among it. */
export interface Decisions {
  /** The entities annotated, with the words of their accepted mentions. */
  readonly entities: readonly KnownEntity[];
  /** The words of accepted mentions of dates and events. */
  readonly others?: readonly { readonly quote: string; readonly type: string }[];
  readonly rejected?: readonly Rejected[];
  /** Rejected words that were accepted with more or with fewer words around them. */
  readonly corrected?: readonly Corrected[];
  /** Whether it is the workspace's authority list: its names and types stand, whatever articles say. */
  readonly authority?: boolean;
  /** Whether nobody has decided any of it: entities that were suggested for another article. They are linked to by their names, and teach nothing else. */
  readonly guessed?: boolean;
}

/** A no: to a mention of a type, or to a link of a mention to an entity. */
export interface Rejected {
  readonly quote: string;
  /** Which occurrence of exactly these words, from 1. */
  readonly nth?: number;
  readonly type?: string;
  readonly entity?: string;
}

/** A mention that was suggested as one stretch of words and accepted as another one, which holds it or is held by it. */
export interface Corrected {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
