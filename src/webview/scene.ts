/** A drawing that can be painted on a canvas and written as SVG. Lengths are in CSS pixels, y goes down. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
}

/** One thing in a drawing: an event, an actor, a link, or what stands around them. */
export interface SceneItem {
  readonly role: 'event' | 'actor' | 'link' | 'frame';
  /** What it says to somebody who does not see it; asked for in files alone. */
  readonly title?: () => string;
  readonly marks: readonly Mark[];
}

/** A colour by the name under which a {@link Palette} has it. */
export type Colour = string;
export type Palette = (colour: Colour) => string;

interface Style {
  readonly fill?: Colour;
  /** From 0 to 1; 1 where it is absent. */
  readonly fillOpacity?: number;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dash?: readonly number[];
}

export interface Line extends Style {
  readonly form: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Rectangle extends Style {
  readonly form: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Circle extends Style {
  readonly form: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Polygon extends Style {
  readonly form: 'polygon';
  readonly points: readonly (readonly [number, number])[];
}

export interface Text {
  readonly form: 'text';
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly colour: Colour;
  readonly anchor?: 'start' | 'middle';
  readonly bold?: boolean;
  /** A rim in the colour of the background, so that the text can be read upon lines. */
  readonly halo?: boolean;
}

export type Mark = Line | Rectangle | Circle | Polygon | Text;

/** The size of all text in drawings. */
export const fontSize = 12;

/** How wide a text is drawn. */
export type Measure = (text: string, bold?: boolean) => number;

/** Of a text that is cut off so many letters must be left, else it says nothing. */
const leastLetters = 6;

/** A text cut off so that it is not wider than there is room for; empty where only a few letters fit. */
export function fitted(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let left = room - measure('…');
  let fit = 0;
  const letters = Array.from(text);
  for (const letter of letters) {
    left -= measure(letter);
    if (left < 0) break;
    fit++;
  }
  return fit < leastLetters ? '' : `${letters.slice(0, fit).join('').trimEnd()}…`;
}

/** A polygon around a point: 3 for a triangle, 4 for a diamond, 6 for a hexagon, the first corner on top. */
export function corners(number: number, x: number, y: number, r: number): [number, number][] {
  return Array.from({ length: number }, (_, index) => {
    const angle = (2 * Math.PI * index) / number - Math.PI / 2;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}
