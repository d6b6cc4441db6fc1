import * as vscode from 'vscode';
import { builtInTypes, described, slots, type ProjectSettings, type ProjectType } from '../../annotations/project';
import { plainLabel } from './plainText';

export { builtInKinds as eventKinds, builtInTypes as types } from '../../annotations/project';
export type Type = (typeof builtInTypes)[number];

/** The types whose mentions name entities. */
export const entityTypes = ['person', 'organization', 'place'] as const;

/** A type's name for people: what the project calls it, else the built-in name, else its id. */
export function typeName(type: string, settings: ProjectSettings): string {
  const label = described(settings, 'types', type)?.label;
  if (label !== undefined) return shortened(label);
  switch (type) {
    case 'person': return vscode.l10n.t('Person');
    case 'organization': return vscode.l10n.t('Organization');
    case 'place': return vscode.l10n.t('Place');
    case 'event': return vscode.l10n.t('Event');
    case 'date': return vscode.l10n.t('Date');
    default: return type;
  }
}

/** A type's name for a group of its entities. */
export function typeNamePlural(type: string, settings: ProjectSettings): string {
  const own = described(settings, 'types', type);
  const label = own?.plural ?? own?.label;
  if (label !== undefined) return shortened(label);
  switch (type) {
    case 'person': return vscode.l10n.t('People');
    case 'organization': return vscode.l10n.t('Organizations');
    case 'place': return vscode.l10n.t('Places');
    case 'event': return vscode.l10n.t('Events');
    case 'date': return vscode.l10n.t('Dates');
    default: return type;
  }
}

/** Longer labels are cut off: they stand in menus. */
const longestLabel = 60;

function shortened(label: string): string {
  return plainLabel(label, longestLabel);
}

/** What the project calls a kind of events. */
export function kindName(kind: string, settings: ProjectSettings): string {
  return shortened(described(settings, 'kinds', kind)?.label ?? kind);
}

/** What the project says about a type, or about the kind of an event, if anything. */
export function guidelineOf(settings: ProjectSettings, list: 'types' | 'kinds', id: string): string | undefined {
  return described(settings, list, id)?.guideline;
}

/** The name under which a type has its colours and lines: its own, the slot that the project gives it, else `other`. */
export function lookOf(type: string, settings: ProjectSettings): string {
  if ((builtInTypes as readonly string[]).includes(type)) return type;
  return described(settings, 'types', type)?.slot ?? 'other';
}

/** The types that the project adds, in the order of its file. */
export function furtherTypes({ types }: ProjectSettings): ProjectType[] {
  return types.filter(({ id }) => !(builtInTypes as readonly string[]).includes(id));
}

/** The type that a key or menu means: a slot stands for the type that has it, `undefined` where none has. */
export function typeMeant(given: string, settings: ProjectSettings): string | undefined {
  return (slots as readonly string[]).includes(given) ? settings.types.find(({ slot }) => slot === given)?.id : given;
}

/** The codicon of a type. */
export function typeIcon(type: string): string {
  switch (type) {
    case 'person': return 'person';
    case 'organization': return 'organization';
    case 'place': return 'location';
    case 'event': return 'megaphone';
    case 'date': return 'calendar';
    default: return 'tag';
  }
}
