import * as vscode from 'vscode';
import { nthOf } from '../../annotations/model';
import { dismiss, relocate, sameItem } from '../../annotations/repair';
import { startOfOccurrence } from '../../text/occurrences';
import type { Span } from '../../text/span';
import { keepIn } from '../common/keep';
import { typeName } from '../common/types';
import type { ArticleSession, Unresolved } from '../store/session';
import type { Store } from '../store/store';

/** What a quick fix passes: an article, and an item of its sidecar by what it says. */
export interface RepairArgument {
  /** The article's URI. */
  readonly article: string;
  /** Without it all that is in doubt is asked about. */
  readonly item?: Unresolved['item'];
}

/** Asks where mentions are now whose place in a changed article is in doubt. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand('dramatis.repair', (given: unknown) => repair(store, given)));
}

async function repair(store: Store, given: unknown): Promise<void> {
  const { article, item } = (Object(given) as Partial<RepairArgument>);
  const session = typeof article === 'string' ? await opened(store, article) : await active(store);
  if (!session) return;
  const asked = session.unresolved.filter((open) => item === undefined || sameItem(open.item, item));
  if (asked.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every mention of this article has its place.'));
    return;
  }
  // Several ones that say the same of the same words are asked about one after the other.
  for (let at = 0, left = 0; at < asked.length; at++) {
    const open = session.unresolved.filter(({ item: other }) => asked.some((one) => sameItem(one.item, other)))[left];
    if (!open) return;
    const choice = await choose(store, session, open, at + 1, asked.length);
    if (choice === undefined) return;
    if (choice === 'later' || !(await decide(store, session, open, choice))) left++;
  }
}

async function active(store: Store): Promise<ArticleSession | undefined> {
  await store.settled();
  return store.active;
}

async function opened(store: Store, article: string): Promise<ArticleSession | undefined> {
  const session = await store.open(vscode.Uri.parse(article));
  await store.settled();
  return session;
}

/** A place of the article, no place, or nothing yet. */
type Choice = Span | 'nowhere' | 'later';

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice: Choice;
}

async function choose(store: Store, session: ArticleSession, { item, candidates }: Unresolved, number: number, of: number): Promise<Choice | undefined> {
  const items: (ChoiceItem | vscode.QuickPickItem)[] = [
    ...candidates.map((span): ChoiceItem => ({
      choice: span,
      label: shown(session.text.slice(span.start, span.end)),
      description: vscode.l10n.t('line {0}', session.lines.at(span.start).line + 1),
      detail: contextOf(session.text, span),
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { choice: 'nowhere', label: `$(trash) ${vscode.l10n.t('Nowhere: remove it')}`, alwaysShow: true },
    { choice: 'later', label: `$(watch) ${vscode.l10n.t('Leave it for now')}`, alwaysShow: true },
  ];
  const { entity, event, date, type } = item as { entity?: string; event?: string; date?: string; type?: string };
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('{0} of {1}: “{2}” ({3})', number, of, item.quote, entity ?? event ?? date ?? vscode.l10n.t('no {0}', typeName(type ?? '', store.projects.of(session.document.uri)))),
    placeHolder: candidates.length > 0 ? vscode.l10n.t('Where is it now?') : vscode.l10n.t('The article has no such words any more.'),
    matchOnDetail: true,
    // To look at the article meanwhile is what this is about.
    ignoreFocusOut: true,
  });
  return picked && 'choice' in picked ? picked.choice : undefined;
}

/** A label in which nothing becomes an icon. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\$\(/g, '$ (');
}

/** So many characters on each side fit beside each other in a list. */
const context = 60;

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - context), start);
  const behind = text.slice(end, end + context);
  return shown(`${start > context ? '…' : ''}${before}«${text.slice(start, end)}»${behind}${end + context < text.length ? '…' : ''}`);
}

/** Writes what a person has chosen; `false` where nothing was written. */
async function decide(store: Store, session: ArticleSession, { item }: Unresolved, choice: Span | 'nowhere'): Promise<boolean> {
  const place = choice === 'nowhere' ? undefined : session.selectorOf(choice);
  if (choice !== 'nowhere' && !place) {
    void vscode.window.showWarningMessage(vscode.l10n.t('These words are not saved yet. Save the article first.'));
    return false;
  }
  const mention = session.annotations.mentions.find((other) => other === item);
  const text = session.saved.text;
  return store.decide(place ? vscode.l10n.t('Find “{0}” again', item.quote) : vscode.l10n.t('Remove “{0}”', item.quote), [{
    article: session.document.uri,
    edit: (annotations, find) => {
      // Its ordinal may have been written anew by the step before: then it stands nowhere.
      const there = mention ? find(mention) : annotations.rejected.find((no) => sameItem(no, item) && (no === item || startOfOccurrence(text, no.quote, nthOf(no)) === undefined));
      if (!there) return annotations;
      return place ? relocate(annotations, there, place) : dismiss(annotations, there, keepIn(session));
    },
  }]);
}
