import type { PictureWords } from '../annotations/pictures/words';

const words = JSON.parse(document.body.dataset['words'] ?? '{}') as PictureWords;

/** What a picture says, with parts put in. */
export function word(key: keyof PictureWords, ...parts: readonly (string | number)[]): string {
  return (words[key] ?? '').replace(/\{(\d)\}/g, (_, index: string) => String(parts[Number(index)] ?? ''));
}
