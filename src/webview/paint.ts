import { fontSize, type Mark, type Measure, type Palette, type Scene } from './scene';

/** Paints a drawing; the context is scaled to CSS pixels already. */
export function paint(context: CanvasRenderingContext2D, { width, height, items }: Scene, palette: Palette, family: string): void {
  context.fillStyle = palette('background');
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { marks } of items) for (const mark of marks) paintMark(context, mark, palette, family);
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, palette: Palette, family: string): void {
  if (mark.form === 'text') {
    context.font = font(family, mark.bold);
    context.textAlign = mark.anchor === 'middle' ? 'center' : 'left';
    if (mark.halo) {
      context.lineWidth = 3;
      context.strokeStyle = palette('background');
      context.strokeText(mark.text, mark.x, mark.y);
    }
    context.fillStyle = palette(mark.colour);
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  context.beginPath();
  switch (mark.form) {
    case 'line':
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      break;
    case 'rect':
      context.roundRect(mark.x, mark.y, mark.width, mark.height, 2);
      break;
    case 'circle':
      context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      break;
    case 'polygon':
      for (const [x, y] of mark.points) context.lineTo(x, y);
      context.closePath();
  }
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, strokeOpacity = 1, dash } = mark;
  if (fill !== undefined) {
    context.globalAlpha = fillOpacity;
    context.fillStyle = palette(fill);
    context.fill();
  }
  if (stroke !== undefined) {
    context.globalAlpha = strokeOpacity;
    context.strokeStyle = palette(stroke);
    context.lineWidth = strokeWidth;
    if (dash) context.setLineDash([...dash]);
    context.stroke();
    if (dash) context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

/**
 * Measures text as it is painted, but for kerning, as the sum of its letters: each letter is asked of the browser once,
 * since that costs more than painting.
 */
export function measurer(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const known = { plain: new Map<string, number>(), bold: new Map<string, number>() };
  return (text, bold = false) => {
    const widths = bold ? known.bold : known.plain;
    let sum = 0;
    for (const letter of text) {
      let width = widths.get(letter);
      if (width === undefined) {
        context.font = font(family, bold);
        width = context.measureText(letter).width;
        widths.set(letter, width);
      }
      sum += width;
    }
    return sum;
  };
}

function font(family: string, bold = false): string {
  return `${bold ? '600 ' : ''}${fontSize}px ${family}`;
}
