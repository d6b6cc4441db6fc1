/** Colours as numbers, to compare what is shown with what is contributed, and with what eyes can tell apart. */
import * as vscode from 'vscode';

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** The themes that come with the editor, one for each kind, with the key of its kind in contributed colours. */
export const themes = [
  { name: 'Default Dark Modern', kind: 'dark' },
  { name: 'Default Light Modern', kind: 'light' },
  { name: 'Default High Contrast', kind: 'highContrast' },
  { name: 'Default High Contrast Light', kind: 'highContrastLight' },
] as const;
export type Kind = (typeof themes)[number]['kind'];

/** A colour that the extension contributes. */
export function contributed(id: string, kind: Kind): Colour {
  const colours = vscode.extensions.getExtension('dramatis.dramatis')!.packageJSON.contributes.colors as { id: string; defaults: Record<Kind, string> }[];
  const hex = colours.find((colour) => colour.id === id)!.defaults[kind].slice(1);
  const [red, green, blue, alpha = 255] = hex.match(/../g)!.map((part) => parseInt(part, 16));
  return [red!, green!, blue!, alpha / 255];
}

/** A colour as CSS computes it: `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. */
export function fromCss(css: string): Colour {
  const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g)!.map(Number);
  return [red!, green!, blue!, alpha];
}

/** Whether two colours are the same but for rounding. */
export function alike(a: Colour, b: Colour): boolean {
  return a.every((part, i) => Math.abs(part - b[i]!) <= (i < 3 ? 1 : 0.01));
}

/** What a colour looks like on an opaque ground. */
export function on(ground: Colour, [red, green, blue, alpha]: Colour): Colour {
  const mix = (over: number, under: number): number => over * alpha + under * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The contrast of two opaque colours as WCAG has it, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
