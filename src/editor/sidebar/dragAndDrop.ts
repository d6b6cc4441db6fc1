import * as vscode from 'vscode';
import type { ItemArgument, MentionArgument } from '../common/subject';
import { GroupNode, ItemNode, MentionNode, ParticipantNode, type TreeNode } from './nodes';

/** What rows are dragged as, in either view. */
export const rowType = 'application/vnd.dramatis.rows';

/** A row while it is dragged: plain data. */
interface Dragged {
  readonly what: 'entity' | 'event' | 'mention';
  readonly argument: ItemArgument | MentionArgument;
}

const run = (command: string, ...given: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`dramatis.${command}`, ...given);

/**
 * What dropping rows on a row does: an entity on an entity merges them, mentions on an entity or event say that it is
 * what they name, anything on a type gets the type, an entity on an event takes part in it. Each is a command, which
 * asks and shows what it asks and shows by its key.
 */
export class CastDragAndDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [rowType];
  readonly dropMimeTypes = [rowType];

  handleDrag(rows: readonly TreeNode[], transfer: vscode.DataTransfer): void {
    const dragged = rows.flatMap((row): Dragged[] => {
      if (row instanceof MentionNode) return [{ what: 'mention', argument: row.argument }];
      if (row instanceof ItemNode) return [{ what: row.kind, argument: row.argument }];
      return row instanceof ParticipantNode ? [{ what: 'entity', argument: row.argument }] : [];
    });
    if (dragged.length > 0) transfer.set(rowType, new vscode.DataTransferItem(JSON.stringify(dragged)));
  }

  async handleDrop(target: TreeNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const item = transfer.get(rowType);
    if (!target || !item) return;
    const dragged = JSON.parse(await item.asString()) as Dragged[];
    const of = (what: Dragged['what']): Dragged['argument'][] => dragged.filter((row) => row.what === what).map(({ argument }) => argument);
    const [mentions, entities, events] = [of('mention'), of('entity'), of('event')];
    if (target instanceof GroupNode) {
      if (mentions.length > 0) await run('retype', mentions, target.type);
      if (entities.length > 0 && target.type !== 'date') await run('retype', entities, target.type, 'ask');
      return;
    }
    // A mention stands for what it names.
    const row = target instanceof MentionNode ? target.parent : target;
    if (!(row instanceof ItemNode || row instanceof ParticipantNode)) return;
    const { argument } = row;
    const others = (rows: readonly Dragged['argument'][]): Dragged['argument'][] => rows.filter((other) => (other as ItemArgument).id !== argument.id);
    if (mentions.length > 0) await run('link', mentions, argument.id);
    if (row instanceof ItemNode && row.kind === 'event') {
      for (const entity of entities) await run('addParticipant', argument, (entity as ItemArgument).id);
      if (others(events).length > 0) await run('mergeEntities', others(events), argument.id);
    } else if (others(entities).length > 0) await run('mergeEntities', others(entities), argument.id);
  }
}
