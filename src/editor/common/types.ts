import * as vscode from 'vscode';

/** The types that every sidecar may use without declaring them, in the order in which they are shown. */
export const types = ['person', 'organization', 'place', 'event', 'date'] as const;
export type Type = (typeof types)[number];

/** The types whose mentions name entities. */
export const entityTypes = ['person', 'organization', 'place'] as const;

/** The kinds that events have unless a project says otherwise. */
export const eventKinds = ['conference', 'meeting', 'visit', 'statement', 'agreement', 'operation'] as const;

/** A type's name for people; a type that a sidecar adds is called by its id. */
export function typeName(type: string): string {
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
export function typeNamePlural(type: string): string {
  switch (type) {
    case 'person': return vscode.l10n.t('People');
    case 'organization': return vscode.l10n.t('Organizations');
    case 'place': return vscode.l10n.t('Places');
    case 'event': return vscode.l10n.t('Events');
    case 'date': return vscode.l10n.t('Dates');
    default: return type;
  }
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
