import * as vscode from 'vscode';
import type { ActiveArticle } from '../store/active';
import { fileName } from '../store/articles';
import { longestArticle } from '../store/recognition';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Store } from '../store/store';
import { mostSidecars } from '../store/workspaceIndex';
import { offerFocusedRows, type ItemArgument, type MentionArgument } from '../common/subject';
import { actorGroups, type TreeOptions } from './actors';
import { eventNodes } from './events';
import { GroupNode, ItemNode, MentionNode, type TreeNode } from './nodes';
import { closedSource, openSource, Texts, type Source } from './sources';
import { CastView } from './view';

/** The cursor rests this long before the views follow it, in milliseconds. */
const rest = 120;

/** The views *Actors* and *Events*, and what moves between them and the text. */
export function register(store: Store, active: ActiveArticle, context: vscode.ExtensionContext): void {
  const state = new ViewState(context.workspaceState);
  const sources = async (): Promise<Source[]> => {
    if (!state.inWorkspace) return active.current ? [openSource(active.current)] : [];
    await store.index.load();
    const open = new Map(store.all().map((session) => [session.key, session]));
    const closed = store.index.all().filter(({ article }) => !open.has(article.toString()));
    return [...[...open.values()].map(openSource), ...closed.map(closedSource)].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  };
  const options = (): TreeOptions => ({ openOnly: state.openOnly, inWorkspace: state.inWorkspace, texts: new Texts((article) => store.session(article)?.text), settingsOf: (folder) => store.projects.ofFolder(folder) });
  const message = (hasRows: boolean): string | undefined => {
    const truncated = hasRows && state.inWorkspace && store.index.truncated ? vscode.l10n.t('Only the first {0} sidecars are shown.', mostSidecars) : undefined;
    const { current } = active;
    const tooLong = !state.inWorkspace && current && current.text.length > longestArticle ? vscode.l10n.t('Nothing is suggested in texts of more than {0} characters.', longestArticle.toLocaleString(vscode.env.language)) : undefined;
    // What is no UTF-8 is shown with this character for each byte that is none; quotes of it would be of no use.
    const garbled = !state.inWorkspace && current?.text.includes('\ufffd') ? vscode.l10n.t('This article is not UTF-8 text. Reopen it with its encoding before annotating it.') : undefined;
    const messages = [truncated, tooLong, garbled, hasRows && state.openOnly ? vscode.l10n.t('Open suggestions only.') : undefined].filter((part) => part !== undefined);
    return messages.length > 0 ? messages.join(' ') : undefined;
  };
  const actors = new CastView('dramatis.actors', async () => actorGroups(await sources(), options()), message);
  const events = new CastView('dramatis.events', async () => eventNodes(await sources(), options()), message);

  const refresh = (): void => {
    actors.refresh();
    events.refresh();
    const current = active.current;
    const description = state.inWorkspace ? vscode.l10n.t('Workspace') : current && fileName(current.document.uri);
    actors.view.description = description ?? '';
    events.view.description = description ?? '';
    const open = current?.cast.mentions.filter((mention) => mention.state === 'suggested').length ?? 0;
    actors.view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} open suggestions in this article', open) } : undefined;
  };

  /** Selects the row of a mention in the view that has it. */
  const select = async (session: ArticleSession, mention: OpenMention, focus: boolean): Promise<void> => {
    const view = mention.event !== undefined ? events : actors;
    const id = mention.entity ?? mention.event;
    await view.reveal(
      (node) => (node instanceof GroupNode ? node.type === mention.type : node instanceof ItemNode && node.facts.id === id),
      (node) => node instanceof MentionNode && node.argument.article === session.key && node.place.start === mention.start && node.place.end === mention.end && node.mention.type === mention.type,
      focus,
    );
  };

  let timer: NodeJS.Timeout | undefined;
  const follow = ({ textEditor }: vscode.TextEditorSelectionChangeEvent): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const session = store.session(textEditor.document);
      const [mention] = session?.mentionsAt(session.offsetOf(textEditor.selection.active)) ?? [];
      if (!session || !mention || !(mention.event !== undefined ? events : actors).view.visible) return;
      // A refresh in between can take the row away; the next rest of the cursor finds it again.
      select(session, mention, false).catch(() => {});
    }, rest);
  };

  const showInCast = async (given: unknown): Promise<void> => {
    const session = active.current;
    const argument = Object(given) as Partial<MentionArgument & ItemArgument>;
    if (typeof argument.id === 'string') {
      const { id } = argument;
      const view = session?.cast.events.some((event) => event.id === id) ? events : actors;
      await vscode.commands.executeCommand(view === events ? 'dramatis.events.focus' : 'dramatis.actors.focus');
      await view.reveal((node) => node instanceof GroupNode, (node: TreeNode) => node instanceof ItemNode && node.facts.id === id, true);
      return;
    }
    const editor = vscode.window.activeTextEditor;
    const mention =
      argument.start !== undefined ? session?.cast.mentions.find(({ start, end, type }) => start === argument.start && end === argument.end && type === argument.type)
      : session && editor ? session.mentionsAt(session.offsetOf(editor.selection.active))[0]
      : undefined;
    if (!session || !mention) return;
    await vscode.commands.executeCommand(mention.event !== undefined ? 'dramatis.events.focus' : 'dramatis.actors.focus');
    await select(session, mention, true);
  };

  const command = (name: string, run: (given: unknown) => unknown): vscode.Disposable => vscode.commands.registerCommand(`dramatis.${name}`, run);
  context.subscriptions.push(
    actors, actors.view, events, events.view,
    { dispose: () => clearTimeout(timer) },
    active.onDidChange(refresh),
    store.onDidChange(refresh),
    store.onDidClose(refresh),
    store.projects.onDidChange(refresh),
    store.index.onDidChange(() => state.inWorkspace && refresh()),
    vscode.window.onDidChangeTextEditorSelection(follow),
    command('showWorkspace', () => state.set('inWorkspace', true).then(refresh)),
    command('showArticle', () => state.set('inWorkspace', false).then(refresh)),
    command('showOpenOnly', () => state.set('openOnly', true).then(refresh)),
    command('showAll', () => state.set('openOnly', false).then(refresh)),
    command('showInCast', showInCast),
    command('reveal', (given) => revealInText(store, given as MentionArgument)),
  );
  offerFocusedRows('dramatis.actors', () => actors.focusedRows());
  offerFocusedRows('dramatis.events', () => events.focusedRows());
  refresh();
}

/** Opens the article of a mention and puts the cursor on it; the focus stays in the tree for the next row. */
async function revealInText(store: Store, { article, start, end }: MentionArgument): Promise<void> {
  const session = store.session(vscode.Uri.parse(article)) ?? (await store.open(vscode.Uri.parse(article)));
  if (!session) return;
  const editor = await vscode.window.showTextDocument(session.document, { preview: true, preserveFocus: true });
  const range = session.rangeOf({ start, end });
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What the views show, kept with the workspace and told to the buttons by context keys. */
class ViewState {
  constructor(private readonly memento: vscode.Memento) {
    void this.tell('inWorkspace');
    void this.tell('openOnly');
  }

  get inWorkspace(): boolean {
    return this.memento.get('inWorkspace', false);
  }

  get openOnly(): boolean {
    return this.memento.get('openOnly', false);
  }

  async set(key: 'inWorkspace' | 'openOnly', value: boolean): Promise<void> {
    await this.memento.update(key, value);
    await this.tell(key);
  }

  private tell(key: 'inWorkspace' | 'openOnly'): Thenable<unknown> {
    return vscode.commands.executeCommand('setContext', `dramatis.${key}`, this[key]);
  }
}
