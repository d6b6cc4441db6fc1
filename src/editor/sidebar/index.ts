import * as vscode from 'vscode';
import type { ActiveArticle } from '../store/active';
import { fileName } from '../store/articles';
import { longestArticle } from '../store/recognition';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Store } from '../store/store';
import { mostSidecars } from '../store/workspaceIndex';
import { offerFocusedRows, type ItemArgument, type MentionArgument } from '../common/subject';
import { actorGroups, type TreeOptions } from './actors';
import { EventFilter } from './eventFilter';
import { eventNodes } from './events';
import { Gathering } from './gathering';
import { GroupNode, ItemNode, MentionNode, RangeNode, type TreeNode } from './nodes';
import { openSource, Texts } from './sources';
import { CastView } from './view';
import { WorkspaceCast } from './workspaceCast';

/** The cursor rests this long before the views follow it, in milliseconds. */
const rest = 120;

/** The views *Actors* and *Events*, and what moves between them and the text. */
export function register(store: Store, active: ActiveArticle, context: vscode.ExtensionContext): void {
  const state = new ViewState(context.workspaceState);
  const workspace = new WorkspaceCast(store);
  const filter = new EventFilter();
  const gathering = (): Gathering | Promise<Gathering> => {
    if (state.inWorkspace) return workspace.gather();
    const here = new Gathering();
    if (active.current) here.add(openSource(active.current));
    return here;
  };
  const options = (): TreeOptions => ({
    openOnly: state.openOnly, inWorkspace: state.inWorkspace, ...(!state.inWorkspace && active.current && { article: active.current.key }),
    texts: new Texts((article) => store.session(article)?.text), settingsOf: (folder) => store.projects.ofFolder(folder),
    byKind: state.byKind, ...(filter.actor && { actor: filter.actor }),
  });
  const message = (hasRows: boolean): string | undefined => {
    const truncated = hasRows && state.inWorkspace && store.index.truncated ? vscode.l10n.t('Only the first {0} sidecars are shown.', mostSidecars) : undefined;
    const { current } = active;
    const tooLong = !state.inWorkspace && current && current.text.length > longestArticle ? vscode.l10n.t('Nothing is suggested in texts of more than {0} characters.', longestArticle.toLocaleString(vscode.env.language)) : undefined;
    // What is no UTF-8 is shown with this character for each byte that is none; quotes of it would be of no use.
    const garbled = !state.inWorkspace && current?.text.includes('\ufffd') ? vscode.l10n.t('This article is not UTF-8 text. Reopen it with its encoding before annotating it.') : undefined;
    const messages = [state.inWorkspace ? workspace.message : undefined, truncated, tooLong, garbled, hasRows && state.openOnly ? vscode.l10n.t('Open suggestions only.') : undefined].filter((part) => part !== undefined);
    return messages.length > 0 ? messages.join(' ') : undefined;
  };
  const actors = new CastView('dramatis.actors', async () => actorGroups(await gathering(), options()), message);
  const events = new CastView('dramatis.events', async () => eventNodes(await gathering(), options()), (hasRows) => [filter.message, message(hasRows)].filter(Boolean).join(' ') || undefined);

  // Articles are read for who looks at them.
  const readUnopened = (): void => {
    if (state.inWorkspace && (actors.view.visible || events.view.visible)) store.unopened.start();
    else store.unopened.stop();
  };

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
      (node) => (node instanceof GroupNode ? node.type === mention.type : node instanceof RangeNode ? node.holds(id ?? mention.date ?? '') : node instanceof ItemNode && node.facts.id === id),
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
      await view.reveal((node) => node instanceof GroupNode || (node instanceof RangeNode && node.holds(id)), (node: TreeNode) => node instanceof ItemNode && node.facts.id === id, true);
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
    workspace,
    workspace.onDidChange(() => state.inWorkspace && refresh()),
    vscode.window.onDidChangeTextEditorSelection(follow),
    actors.view.onDidChangeVisibility(readUnopened),
    events.view.onDidChangeVisibility(readUnopened),
    // Whose sidecar is gone may have suggestions again.
    store.index.onDidChange((article) => article && !store.index.get(article) && readUnopened()),
    store.onDidClose(readUnopened),
    command('showWorkspace', () => state.set('inWorkspace', true).then(refresh).then(readUnopened)),
    command('showArticle', () => state.set('inWorkspace', false).then(refresh).then(readUnopened)),
    command('showOpenOnly', () => state.set('openOnly', true).then(refresh)),
    command('showAll', () => state.set('openOnly', false).then(refresh)),
    command('groupEventsByKind', () => state.set('byKind', true).then(refresh)),
    command('groupEventsByDate', () => state.set('byKind', false).then(refresh)),
    command('filterEvents', async (given) => {
      if (await filter.choose(await gathering(), given)) refresh();
      if (filter.actor) await vscode.commands.executeCommand('dramatis.events.focus');
    }),
    command('clearEventFilter', () => {
      filter.clear();
      refresh();
    }),
    command('showInCast', showInCast),
    command('reveal', (given) => revealInText(store, given as MentionArgument)),
  );
  offerFocusedRows('dramatis.actors', () => actors.focusedRows());
  offerFocusedRows('dramatis.events', () => events.focusedRows());
  refresh();
  readUnopened();
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

type ViewKey = 'inWorkspace' | 'openOnly' | 'byKind';

/** What the views show, kept with the workspace and told to the buttons by context keys. */
class ViewState {
  constructor(private readonly memento: vscode.Memento) {
    void this.tell('inWorkspace');
    void this.tell('openOnly');
    void this.tell('byKind');
  }

  get inWorkspace(): boolean {
    return this.memento.get('inWorkspace', false);
  }

  get openOnly(): boolean {
    return this.memento.get('openOnly', false);
  }

  /** Whether events stand by their kinds first. */
  get byKind(): boolean {
    return this.memento.get('byKind', false);
  }

  async set(key: ViewKey, value: boolean): Promise<void> {
    await this.memento.update(key, value);
    await this.tell(key);
  }

  private tell(key: ViewKey): Thenable<unknown> {
    return vscode.commands.executeCommand('setContext', `dramatis.${key}`, this[key]);
  }
}
