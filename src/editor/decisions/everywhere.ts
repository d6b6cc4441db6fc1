import * as vscode from 'vscode';
import { wholeOccurrences } from '../../text/occurrences';
import { plainLabel, plainMessage } from '../common/plainText';
import { subjectsOf } from '../common/subject';
import { articlesIn, fileName } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Decision, Store } from '../store/store';
import { articleText } from '../store/workspaceIndex';
import { add } from './accept';
import { declarationsFor, targetOf } from './declare';
import { undecidedOccurrences } from './occurrences';

/** Each article is opened, so that its mentions are where they belong; more than this at once takes too long. */
const mostArticles = 200;

/** How many files are read side by side. */
const atOnce = 16;

/** Characters of the text shown on each side of the words. */
const around = 60;

interface ArticleItem extends vscode.QuickPickItem {
  readonly article: vscode.Uri;
}

/** Marks all occurrences of a mention's words in all articles of its folder alike, after a look at where they are: one step of undo. */
export async function markInWorkspace(store: Store, given: unknown): Promise<void> {
  const [subject] = await subjectsOf(store, given);
  const [mention] = subject?.mentions ?? [];
  if (!subject || !mention) return;
  const { session } = subject;
  const quote = session.text.slice(mention.start, mention.end);
  const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for “{0}”', plainLabel(quote)) }, () => articlesWith(session, quote));
  const here = { label: fileName(session.document.uri), description: vscode.l10n.t('this article'), article: session.document.uri, picked: true };
  const picked = await vscode.window.showQuickPick([here, ...found], { title: vscode.l10n.t('Mark “{0}” in these articles', plainLabel(quote)), canPickMany: true, matchOnDetail: true });
  if (!picked || picked.length === 0) return;
  if (found.length === mostArticles) void vscode.window.showWarningMessage(plainMessage(vscode.l10n.t('Only the first {0} articles were looked at.', mostArticles)));
  await store.index.load();
  const decisions: Decision[] = [];
  for (const { article } of picked) {
    const other = await store.open(article).catch(() => undefined);
    await store.settled();
    if (other) decisions.push(occurrencesIn(store, other, quote, session, mention));
  }
  await store.decide(vscode.l10n.t('Mark “{0}” in {1} articles', plainLabel(quote), picked.length), decisions);
}

function occurrencesIn(store: Store, other: ArticleSession, quote: string, session: ArticleSession, mention: OpenMention): Decision {
  const { entity, event, type } = mention;
  const id = entity ?? event;
  const own = declarationsFor(other, [id]);
  const isKnown = [...(own.entities ?? []), ...(own.events ?? [])].some((item) => item.id === id);
  // Roles are what an article states: that of another one is not carried over.
  const bare = declarationsFor(session, [id]);
  const declarations = isKnown ? own : {
    entities: (bare.entities ?? []).filter((item) => item.id === id).map(({ type, name }) => ({ id: id!, type, name })),
    events: (bare.events ?? []).filter((item) => item.id === id).map(({ type, title }) => ({ id: id!, type, ...(title !== undefined && { title }) })),
  };
  const confirmed = other.open.flatMap((open) => (open.mention && open.entity === entity && other.text.slice(open.start, open.end) === quote ? [open.mention] : []));
  const spans = undecidedOccurrences(other, quote);
  return add(store, other, spans.map((span) => ({ ...span, type, target: targetOf(mention), declarations })), confirmed);
}

/** The other articles of a folder in which words stand as whole words, with the first place of them. */
async function articlesWith(session: ArticleSession, quote: string): Promise<ArticleItem[]> {
  const others = (await articlesIn(session.document.uri)).filter((article) => article.toString() !== session.key);
  const waiting = others.values();
  const items: ArticleItem[] = [];
  const worker = async (): Promise<void> => {
    for (const article of waiting) {
      if (items.length >= mostArticles) return;
      const text = await articleText(article);
      const places = [...wholeOccurrences(text, quote)];
      if (places.length === 0) continue;
      const [first] = places as [number];
      const before = text.slice(Math.max(0, first - around), first);
      const behind = text.slice(first + quote.length, first + quote.length + around);
      items.push({ article, label: plainLabel(fileName(article)), description: places.length === 1 ? vscode.l10n.t('once') : vscode.l10n.t('{0} times', places.length), detail: plainLabel(`…${before}«${quote}»${behind}…`), picked: true });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return items.sort((a, b) => (a.article.path < b.article.path ? -1 : 1)).slice(0, mostArticles);
}
