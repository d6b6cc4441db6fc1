import * as vscode from 'vscode';
import type { State } from '../../annotations/cast';
import { noSettings, type ProjectSettings } from '../../annotations/project';
import type { ItemArgument, MentionArgument } from '../common/subject';
import { fileName } from '../store/articles';
import { lookOf, typeIcon, typeName, typeNamePlural } from '../common/types';
import type { Located, SourceMention } from './sources';

/** One row of a view. Its id stays the same over refreshes, so that what is expanded stays expanded. */
export interface TreeNode {
  readonly id: string;
  readonly parent?: TreeNode | undefined;
  /** What commands on this row act on. */
  readonly argument?: ItemArgument | MentionArgument;
  children(): TreeNode[] | Promise<TreeNode[]>;
  item(): vscode.TreeItem;
}

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** How many there are, and how many of them are open, in a few characters. */
export function counts(all: number, open: number): string {
  if (open === 0) return String(all);
  return open === all ? vscode.l10n.t('{0} open', open) : vscode.l10n.t('{0}, {1} open', all, open);
}

function icon(type: string, state: State, settings: ProjectSettings): vscode.ThemeIcon {
  const look = lookOf(type, settings);
  return new vscode.ThemeIcon(typeIcon(type), new vscode.ThemeColor(state === 'accepted' ? `dramatis.${look}` : `dramatis.${look}Suggestion`));
}

/** All entities of a type, or all dates. */
export class GroupNode implements TreeNode {
  readonly id: string;
  /** @param expanded whether its rows are shown before anybody has asked for them */
  constructor(readonly type: string, private readonly size: number, private readonly open: number, readonly children: () => TreeNode[] | Promise<TreeNode[]>, private readonly settings: ProjectSettings = noSettings, private readonly expanded = true) {
    this.id = `group ${type}`;
  }
  item(): vscode.TreeItem {
    const name = typeNamePlural(this.type, this.settings);
    const item = new vscode.TreeItem(name, this.expanded ? Expanded : Collapsed);
    item.id = this.id;
    item.description = counts(this.size, this.open);
    item.iconPath = new vscode.ThemeIcon(typeIcon(this.type));
    item.contextValue = 'group';
    item.accessibilityInformation = { label: `${name}, ${item.description}` };
    return item;
  }
}

/** Some of many rows: those whose names begin alike, or of one year. */
export class RangeNode implements TreeNode {
  readonly id: string;
  constructor(part: string, private readonly label: string, private readonly size: number, private readonly open: number, readonly parent: TreeNode | undefined, readonly children: () => TreeNode[] | Promise<TreeNode[]>, readonly holds: (wanted: string) => boolean) {
    this.id = `range ${parent?.id ?? ''} ${part}`;
  }
  item(): vscode.TreeItem {
    const item = new vscode.TreeItem(this.label, Collapsed);
    item.id = this.id;
    item.description = counts(this.size, this.open);
    item.contextValue = 'range';
    item.accessibilityInformation = { label: `${this.label}, ${item.description}` };
    return item;
  }
}

export interface ItemFacts {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly details: readonly string[];
  readonly state: State;
  /** How many mentions it has, of those that are shown. */
  readonly size: number;
  /** How many of these nobody has decided on. */
  readonly open: number;
  /** Whether it is one of elsewhere is asked. */
  readonly asks?: boolean;
  /** Absent where the row stands for the whole workspace folder. */
  readonly article?: string;
  readonly folder: string;
  /** Of that folder. */
  readonly settings: ProjectSettings;
}

/** An entity or an event. */
export class ItemNode implements TreeNode {
  readonly id: string;
  readonly argument: ItemArgument;
  constructor(readonly kind: 'entity' | 'event', readonly facts: ItemFacts, readonly parent: TreeNode | undefined, readonly children: () => TreeNode[] | Promise<TreeNode[]>) {
    this.id = `${kind} ${facts.article ?? facts.folder} ${facts.id}`;
    this.argument = { id: facts.id, folder: facts.folder, ...(facts.article !== undefined && { article: facts.article }) };
  }
  item(): vscode.TreeItem {
    const { label, type, details, state, asks, size, open, settings } = this.facts;
    // What only others refer to, such as the country of an office, has nothing below it.
    const bare = this.kind === 'entity' && size === 0;
    const item = new vscode.TreeItem(label, bare ? None : Collapsed);
    item.id = this.id;
    // The numbers come first: they are compared down the list, and what is behind a long office is cut off.
    item.description = [...(bare ? [] : [counts(size, open)]), ...details].join(' · ');
    item.iconPath = icon(this.kind === 'event' ? 'event' : type, state, settings);
    item.contextValue = `${this.kind}.${state}${asks ? '.link' : ''}${open > 0 ? '.open' : ''}`;
    const standing = state === 'accepted' ? vscode.l10n.t('accepted') : vscode.l10n.t('suggestion');
    item.accessibilityInformation = { label: [label, typeName(this.kind === 'event' ? 'event' : type, settings), standing, ...details, counts(size, open)].join(', ') };
    return item;
  }
}

/** A mention with its line of context; a click shows it in the text. */
export class MentionNode implements TreeNode {
  readonly id: string;
  readonly argument: MentionArgument;
  constructor(readonly mention: SourceMention, readonly place: Located, ordinal: number, readonly parent: TreeNode, private readonly inWorkspace: boolean) {
    this.id = `mention ${parent.id} ${mention.article.toString()} ${ordinal}`;
    this.argument = { article: mention.article.toString(), start: place.start, end: place.end, type: mention.type };
  }
  children(): TreeNode[] {
    return [];
  }
  item(): vscode.TreeItem {
    const { context, highlight, line } = this.place;
    const { state, article, type, date } = this.mention;
    const lead = type === 'date' ? `${date ?? ''}  ` : '';
    const item = new vscode.TreeItem({ label: lead + context, highlights: [[lead.length + highlight[0], lead.length + highlight[1]]] }, None);
    item.id = this.id;
    const where = this.inWorkspace ? `${fileName(article)}:${line + 1}` : `:${line + 1}`;
    item.description = where;
    item.iconPath = new vscode.ThemeIcon(state === 'accepted' ? 'check' : 'question');
    item.contextValue = `mention.${state}`;
    item.command = { command: 'dramatis.reveal', title: vscode.l10n.t('Show in the text'), arguments: [this.argument] };
    const standing = state === 'accepted' ? vscode.l10n.t('accepted') : vscode.l10n.t('suggestion');
    item.accessibilityInformation = { label: `${lead}${context}, ${standing}, ${vscode.l10n.t('line {0}', line + 1)}` };
    return item;
  }
}

/** A participant of an event, with its role. */
export class ParticipantNode implements TreeNode {
  readonly id: string;
  readonly argument: ItemArgument;
  private readonly name: string;
  private readonly type: string;
  /** @param where the article that it is of, or the folder where the row stands for all of it */
  constructor(entity: { id: string; name: string; type: string }, private readonly role: string | undefined, readonly parent: TreeNode, where: string, inArticle: boolean) {
    this.id = `participant ${parent.id} ${entity.id}`;
    this.argument = { id: entity.id, ...(inArticle ? { article: where } : { folder: where }) };
    this.name = entity.name;
    this.type = entity.type;
  }
  children(): TreeNode[] {
    return [];
  }
  item(): vscode.TreeItem {
    const item = new vscode.TreeItem(this.name, None);
    item.id = this.id;
    if (this.role !== undefined) item.description = this.role;
    item.iconPath = new vscode.ThemeIcon(typeIcon(this.type));
    item.contextValue = 'participant';
    item.command = { command: 'dramatis.showInCast', title: vscode.l10n.t('Show in the cast'), arguments: [this.argument] };
    item.accessibilityInformation = { label: [this.name, this.role ?? vscode.l10n.t('takes part')].join(', ') };
    return item;
  }
}
