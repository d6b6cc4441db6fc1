import { fontSize, type Mark, type Palette, type Scene } from './scene';

/**
 * A drawing as an SVG document that needs nothing else: colours are in it, the font is any without serifs.
 *
 * @param title what the picture shows
 * @param description the same at more length, for those who do not see it
 */
export function svgOf({ width, height, items }: Scene, palette: Palette, title: string, description: string): string {
  const lines = items.map(({ role, title: of, marks }) => {
    const label = of === undefined ? '' : `<title>${xml(of())}</title>`;
    return `<g class="${role}">${label}${marks.map((mark) => svgMark(mark, palette)).join('')}</g>`;
  });
  const size = `width="${number(width)}" height="${number(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${number(width)} ${number(height)}" role="img" font-family="system-ui, sans-serif" font-size="${fontSize}">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(description)}</desc>`,
    `<rect ${size} fill="${xml(palette('background'))}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function svgMark(mark: Mark, palette: Palette): string {
  switch (mark.form) {
    case 'line': return `<line${numbers({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 })}${style(mark, palette)}/>`;
    case 'rect': return `<rect${numbers({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })} rx="2"${style(mark, palette)}/>`;
    case 'circle': return `<circle${numbers({ cx: mark.x, cy: mark.y, r: mark.r })}${style(mark, palette)}/>`;
    case 'polygon': return `<polygon points="${mark.points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ')}"${style(mark, palette)}/>`;
    case 'text': {
      const rim = mark.halo ? ` paint-order="stroke" stroke="${xml(palette('background'))}" stroke-width="3" stroke-linejoin="round"` : '';
      return `<text${numbers({ x: mark.x, y: mark.y })} dominant-baseline="central"${mark.anchor === 'middle' ? ' text-anchor="middle"' : ''}${mark.bold ? ' font-weight="600"' : ''} fill="${xml(palette(mark.colour))}"${rim}>${xml(mark.text)}</text>`;
    }
  }
}

function style({ fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash }: Exclude<Mark, { form: 'text' }>, palette: Palette): string {
  return [
    ` fill="${fill === undefined ? 'none' : xml(palette(fill))}"`,
    fillOpacity === undefined ? '' : ` fill-opacity="${number(fillOpacity)}"`,
    stroke === undefined ? '' : ` stroke="${xml(palette(stroke))}" stroke-width="${number(strokeWidth ?? 1)}"`,
    strokeOpacity === undefined ? '' : ` stroke-opacity="${number(strokeOpacity)}"`,
    dash === undefined ? '' : ` stroke-dasharray="${dash.map(number).join(' ')}"`,
  ].join('');
}

function numbers(values: Record<string, number>): string {
  return Object.entries(values).map(([key, value]) => ` ${key}="${number(value)}"`).join('');
}

/** A tenth of a pixel is all that anybody sees. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text as XML: what could mean anything there is written as a reference, and characters that XML does not have are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
