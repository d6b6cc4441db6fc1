import type { Picture } from './gather';

/** What the editor tells a picture. */
export type ToPicture =
  | { readonly type: 'show'; readonly picture: Picture; readonly names: PictureNames; readonly notice: string }
  | { readonly type: 'save'; readonly format: PictureFormat };

/** What people read for kinds, types and roles, and the looks of types: theirs, a slot's, or `other`. */
export interface PictureNames {
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, string>>;
}

/** What a picture tells the editor. */
export type FromPicture =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly what: 'event' | 'actor'; readonly key: string }
  /** The content is XML for SVG, Base64 for PNG. */
  | { readonly type: 'save'; readonly format: PictureFormat; readonly content: string };

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export function isPictureFormat(value: unknown): value is PictureFormat {
  return (pictureFormats as readonly unknown[]).includes(value);
}

/** A message of a picture; `undefined` for anything else. */
export function fromPicture(message: unknown): FromPicture | undefined {
  if (!isRecord(message)) return undefined;
  const { type, what, key, format, content } = message;
  if (type === 'ready') return { type };
  if (type === 'open') return (what === 'event' || what === 'actor') && typeof key === 'string' ? { type, what, key } : undefined;
  if (type === 'save') return isPictureFormat(format) && typeof content === 'string' ? { type, format, content } : undefined;
  return undefined;
}

/** A message to a picture; `undefined` for anything else. */
export function toPicture(message: unknown): ToPicture | undefined {
  if (!isRecord(message)) return undefined;
  const { type, picture, names, notice, format } = message;
  if (type === 'save') return isPictureFormat(format) ? { type, format } : undefined;
  return type === 'show' && isPicture(picture) && isNames(names) && typeof notice === 'string' ? { type, picture, names, notice } : undefined;
}

function isPicture(value: unknown): value is Picture {
  return isRecord(value) && isList(value['events'], isEvent) && isList(value['actors'], (actor) => strings(actor, ['key', 'type', 'name']));
}

function isEvent(event: Record<string, unknown>): boolean {
  return strings(event, ['key', 'kind', 'title']) && strings(event, ['date', 'place'], true) && typeof event['articles'] === 'number' && typeof event['suggested'] === 'boolean'
    && isList(event['participants'], (participant) => strings(participant, ['actor']) && strings(participant, ['role'], true));
}

function isNames(value: unknown): value is PictureNames {
  return isRecord(value) && ['kinds', 'types', 'roles', 'looks'].every((list) => isRecord(value[list]) && Object.values(value[list]).every((name) => typeof name === 'string'));
}

function strings(value: Record<string, unknown>, keys: readonly string[], optional = false): boolean {
  return keys.every((key) => typeof value[key] === 'string' || (optional && value[key] === undefined));
}

function isList(value: unknown, isItem: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && isItem(item));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
