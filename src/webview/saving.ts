import type { PictureFormat } from '../annotations/pictures/messages';
import { paint } from './paint';
import type { Palette, Scene } from './scene';
import { svgOf } from './svg';

/** A PNG has two pixels for each of the drawing, for print; fewer where a canvas would be larger than browsers allow. */
const sharpness = 2;
const longestSide = 8000;

/** A drawing as the content of a file: XML, or Base64. */
export function fileOf(format: PictureFormat, scene: Scene, palette: Palette, family: string, title: string, description: string): string {
  if (format === 'svg') return svgOf(scene, palette, title, description);
  const scale = Math.min(sharpness, longestSide / Math.max(scene.width, scene.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  paint(context, scene, palette, family);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
