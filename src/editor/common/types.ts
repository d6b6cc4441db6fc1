import * as vscode from 'vscode';
import { builtInTypes, described, slots, type ProjectList, type ProjectSettings, type ProjectType } from '../../annotations/project';
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

/** A kind of events for people: what the project calls it, else the built-in name, else its id. */
export function kindName(kind: string, settings: ProjectSettings): string {
  const label = described(settings, 'kinds', kind)?.label;
  if (label !== undefined) return shortened(label);
  switch (kind) {
    case 'conference': return vscode.l10n.t('conference');
    case 'meeting': return vscode.l10n.t('meeting');
    case 'visit': return vscode.l10n.t('visit');
    case 'statement': return vscode.l10n.t('statement');
    case 'agreement': return vscode.l10n.t('agreement');
    case 'operation': return vscode.l10n.t('operation');
    default: return shortened(kind);
  }
}

/** The role of a participant for people, likewise. */
export function roleName(role: string, settings: ProjectSettings): string {
  const label = described(settings, 'roles', role)?.label;
  if (label !== undefined) return shortened(label);
  switch (role) {
    case 'host': return vscode.l10n.t('host');
    case 'guest': return vscode.l10n.t('guest');
    case 'organizer': return vscode.l10n.t('organizer');
    case 'speaker': return vscode.l10n.t('speaker');
    case 'chair': return vscode.l10n.t('chair');
    case 'participant': return vscode.l10n.t('participant');
    case 'attendee': return vscode.l10n.t('attendee');
    case 'observer': return vscode.l10n.t('observer');
    case 'signatory': return vscode.l10n.t('signatory');
    case 'witness': return vscode.l10n.t('witness');
    default: return shortened(role);
  }
}

/** What the project says about a type, the kind of an event, or the role of a participant, if anything. */
export function guidelineOf(settings: ProjectSettings, list: ProjectList, id: string): string | undefined {
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
