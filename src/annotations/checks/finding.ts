import type { Annotations, Entity, Event, ListName, Mention, Rejection } from '../model';
import type { Extent } from '../nodes';
import type { Sidecar, SidecarProblem } from '../sidecar';
import { extentOf, headExtent, keyExtent } from '../where';
import { rules, type Rule, type Severity } from './rules';

/** Where in a sidecar something is, in words of the format: an item, a key of it, or a key of the sidecar itself. */
export interface Spot {
  readonly list?: ListName;
  readonly index?: number;
  readonly key?: string;
}

/** What is found without the source at hand. */
export interface Found {
  readonly rule: Rule;
  readonly message: string;
  /** Absent where the sidecar as a whole is meant. */
  readonly spot?: Spot;
  /** The id that is meant, and the one, or the type, that stands against it. */
  readonly id?: string;
  readonly other?: string;
  readonly related?: readonly Related[];
  readonly unknown?: NonNullable<SidecarProblem['unknown']>;
}

/** Another place that a finding is about; `file` is absent where it is in the same sidecar. */
export interface Related {
  readonly file?: string;
  readonly spot: Spot;
  readonly message: string;
}

/** One finding about a sidecar; where in its source, UTF-16 offsets, half-open. */
export interface Finding extends Found, Extent {
  readonly severity: Severity;
}

/** The item of a spot, in the annotations that it was made for or in others of the same shape. */
export function itemAt(annotations: Annotations, { list, index = -1 }: Spot): Entity | Event | Mention | Rejection | undefined {
  return list && annotations[list][index];
}

/** Where a spot is in a sidecar: its key, else its item, else the beginning. */
export function spotExtent(sidecar: Sidecar, spot: Spot | undefined): Extent {
  const item = spot && itemAt(sidecar.annotations, spot);
  const key = spot?.key;
  const extent = item ? ((key !== undefined && keyExtent(sidecar, item, key)) || extentOf(sidecar, item)) : key !== undefined && !spot?.list ? headExtent(sidecar, key) : undefined;
  return extent ?? { start: 0, end: 0 };
}

/** Puts what was found into the source of its sidecar. */
export function located(sidecar: Sidecar, found: Found): Finding {
  return { ...found, severity: rules[found.rule].severity, ...spotExtent(sidecar, found.spot) };
}
