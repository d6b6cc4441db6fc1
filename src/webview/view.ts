import type { Picture, PictureEvent } from '../annotations/pictures/gather';
import type { PictureNames } from '../annotations/pictures/messages';
import type { Scene } from './scene';

/** What is enlarged how much, and where it lies: the form of d3's transforms. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** One thing that can be chosen in a picture, as lists show it. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** What stands behind the name, less strong. */
  readonly detail: string;
}

/** What somebody can do with what a picture tells. */
export interface Acts {
  /** Goes to the text. */
  readonly open: (what: 'event' | 'actor', key: string) => void;
  readonly choose: (key: string) => void;
}

/** A picture: what it shows of the data, and how it is moved about in. The page around it does the rest. */
export interface View {
  readonly what: 'event' | 'actor';
  /** What can be chosen, in the order of the keys up and down. */
  readonly entries: readonly Entry[];
  /** What cannot be drawn, listed beside. */
  readonly beside: readonly Entry[];
  readonly zoomRange: readonly [number, number];
  /** Takes new data, or the same with another filter. */
  show(picture: Picture, names: PictureNames): void;
  resize(width: number, height: number): void;
  /** How the picture is to lie after `show` or `resize`, given how it lies. */
  settle(transform: Transform): Transform;
  /** How everything is in sight. */
  whole(): Transform;
  /** How something is in sight, given how the picture lies. */
  bring(key: string, transform: Transform): Transform;
  /** Whether a drag sideways and down may go there. */
  constrain(transform: Transform): Transform;
  scene(transform: Transform, chosen: string | undefined, pointed: string | undefined): Scene;
  /** All of the picture, for a file. */
  forFile(): Scene;
  at(x: number, y: number): string | undefined;
  /** What is told of something that is chosen. */
  details(key: string, acts: Acts): HTMLElement | undefined;
  /** One paragraph about something, for the pointer and for those who listen. */
  describe(key: string): string;
  /** Goes on with work that takes longer than a frame. Returns whether there is more. */
  work(milliseconds: number): boolean;
  /** What to keep when the window is closed, and its way back. */
  place(transform: Transform): unknown;
  restore(place: unknown): void;
}

/** When and where an event is. */
export function whenAndWhere({ date, place }: PictureEvent): string {
  return [date, place].filter((part) => part !== undefined).join(', ');
}

export function isTransform(value: unknown): value is Transform {
  return typeof value === 'object' && value !== null && ['k', 'x', 'y'].every((key) => Number.isFinite((value as Record<string, unknown>)[key]));
}
