import * as vscode from 'vscode';
import { CastDragAndDrop } from './dragAndDrop';
import type { TreeNode } from './nodes';

/** After this pause a burst of changes is shown, in milliseconds. */
const pause = 60;

/** So long VS Code may take to tell of a selection that has changed, in milliseconds; it does so at once, or not at all where the view has no rows. */
const answer = 1000;

/** So often the focused row is asked for, with a pause between: a refresh takes a moment. */
const looks = 20;

/** A row that a refresh has just taken away is looked for so often. */
const tries = 3;

/** One tree view over rows that are made anew at each refresh; their ids hold what is expanded. */
export class CastView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly view: vscode.TreeView<TreeNode>;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private roots: Promise<TreeNode[]> | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param message what stands above the rows; where there are none it takes the place of the welcome text */
  constructor(id: string, private readonly build: () => TreeNode[] | Promise<TreeNode[]>, private readonly message: (hasRows: boolean) => string | undefined) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true, dragAndDropController: new CastDragAndDrop() });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.view.dispose();
    this.changed.dispose();
  }

  refresh(): void {
    this.roots = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed.fire(), pause);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.item();
  }

  /** The whole of a row that may be cut off. */
  resolveTreeItem(item: vscode.TreeItem): vscode.TreeItem {
    const label = typeof item.label === 'string' ? item.label : item.label?.label;
    item.tooltip = [label, item.description].filter((part) => typeof part === 'string').join(' · ');
    return item;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return node.children();
    const roots = await this.top();
    this.view.message = this.message(roots.length > 0) as string;
    return roots;
  }

  /** Shows and selects the first row, from the top, that a search finds; the search goes into rows that `enter` allows. */
  async reveal(enter: (node: TreeNode) => boolean, wanted: (node: TreeNode) => boolean, focus: boolean): Promise<boolean> {
    for (let left = tries; ; left--) {
      const found = await this.find(await this.top(), enter, wanted);
      if (!found) return false;
      try {
        await this.view.reveal(found, { select: true, focus, expand: false });
        return true;
      } catch (error) {
        // VS Code knows only the rows that it was last given; a refresh under way gives it these.
        if (left === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 2 * pause));
      }
    }
  }

  /**
   * The row that has the focus, in a view that has it too. VS Code tells extensions what is selected, and arrow
   * keys move the focus alone; so the focused row is added to the selection, or taken from it, and told by that.
   */
  async focusedRow(): Promise<TreeNode | undefined> {
    for (let left = looks; ; left--) {
      const before = this.view.selection;
      const told = await this.toggleFocused();
      const row = difference(before, this.view.selection);
      // While a refresh is under way, VS Code takes rows out of the selection that it has not asked for again.
      if (!row && told && left > 0) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        continue;
      }
      const found = row ?? before[0];
      if (found) await this.view.reveal(found, { select: true, focus: true }).then(undefined, () => {});
      return found;
    }
  }

  /** All rows that are selected where the focused one is among several, else the focused one alone. */
  async focusedRows(): Promise<readonly TreeNode[]> {
    const before = this.view.selection;
    const focused = await this.focusedRow();
    if (!focused) return [];
    return before.length > 1 && before.some(({ id }) => id === focused.id) ? before : [focused];
  }

  /** @returns whether VS Code told of a selection that has changed */
  private async toggleFocused(): Promise<boolean> {
    const told = new Promise<boolean>((resolve) => {
      const done = (changed: boolean): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve(changed);
      };
      const listener = this.view.onDidChangeSelection(() => done(true));
      const timer = setTimeout(() => done(false), answer);
    });
    await vscode.commands.executeCommand('list.toggleSelection');
    return told;
  }

  private top(): Promise<TreeNode[]> {
    return (this.roots ??= Promise.resolve(this.build()));
  }

  private async find(nodes: readonly TreeNode[], enter: (node: TreeNode) => boolean, wanted: (node: TreeNode) => boolean): Promise<TreeNode | undefined> {
    for (const node of nodes) {
      if (wanted(node)) return node;
      const found = enter(node) ? await this.find(await node.children(), enter, wanted) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}

/** The row that is in one of two selections alone. */
function difference(before: readonly TreeNode[], after: readonly TreeNode[]): TreeNode | undefined {
  const without = (nodes: readonly TreeNode[], others: readonly TreeNode[]): TreeNode | undefined => nodes.find(({ id }) => !others.some((other) => other.id === id));
  return without(after, before) ?? without(before, after);
}
