import * as vscode from 'vscode';
import { itemsOf, textOf } from '../../annotations/ids';
import { occurrences } from '../../text/occurrences';
import { scalar } from '../../annotations/scalar';
import { articleOf, holdsFiles } from '../store/articles';
import type { ArticleSession, OpenMention } from '../store/session';
import { articleText } from '../store/workspaceIndex';
import { furtherKey, textItem, textItems, type Typing } from './items';
import { nameOfType } from './words';

/** So long a list waits for the article to be read and recognised, in milliseconds. */
const patience = 1_000;

/** More occurrences of one quote than this are not told apart in a list. */
const mostOrdinals = 100;

/** So many characters on each side tell one occurrence from another. */
const context = 30;

/** The article of a sidecar, open or opened for this, as far as it is recognised. */
async function sessionOf({ store, document }: Typing): Promise<ArticleSession | undefined> {
  if (!holdsFiles(document.uri)) return undefined;
  const article = articleOf(document.uri);
  const session = store.session(article) ?? (await store.open(article).catch(() => undefined));
  if (session) await Promise.race([store.settled(), new Promise((resolve) => setTimeout(resolve, patience))]);
  return session;
}

/** The words of the article that are suggested and not annotated yet: first those of what the mention is of, then in the order of the text. */
export async function quoteItems(typing: Typing): Promise<vscode.CompletionItem[]> {
  const session = await sessionOf(typing);
  if (!session) return [];
  const { scanned: { root }, place: { map, shape } } = typing;
  const [entity, event, date, nth] = ['entity', 'event', 'date', 'nth'].map((key) => map && textOf(map, key));
  const declared = shape === 'mentions' && entity !== undefined ? itemsOf(root, 'entities').find((item) => textOf(item, 'id') === entity) : undefined;
  const wanted = declared && textOf(declared, 'type');
  // Recognition does not know what stands in lines that cannot be read.
  const names = declared ? [textOf(declared, 'name') ?? '', ...itemsOf(root, 'mentions').flatMap((item) => (textOf(item, 'entity') === entity ? [textOf(item, 'quote') ?? ''] : []))] : [];
  const words = new Set(names.flatMap((name) => [name, ...name.split(/\s+/u)]));
  const fits = (mention: OpenMention): boolean =>
    shape !== 'mentions' || (entity === undefined && event === undefined && date === undefined) || (date !== undefined ? mention.type === 'date' : event !== undefined ? mention.type === 'event' : mention.type !== 'date' && mention.type !== 'event');
  const nearness = (mention: OpenMention): number => {
    if ((mention.entity ?? mention.event ?? mention.date) === (entity ?? event ?? date) || words.has(session.text.slice(mention.start, mention.end))) return 0;
    return mention.type === wanted ? 1 : 2;
  };
  const key = (quote: string, ordinal: string | undefined): string => `${ordinal ?? '1'} ${quote}`;
  // A half-typed sidecar cannot be read: what is annotated stands in its lines.
  const annotated = new Set([...itemsOf(root, 'mentions'), ...itemsOf(root, 'rejected')].filter((item) => item !== map).map((item) => key(textOf(item, 'quote') ?? '', textOf(item, 'nth'))));
  const open = session.cast.mentions.filter((mention) => mention.state === 'suggested' && mention.proposal && fits(mention));
  return open
    .map((mention) => ({ mention, near: nearness(mention) }))
    .sort((a, b) => a.near - b.near || a.mention.start - b.mention.start)
    .flatMap(({ mention }) => {
      const selector = session.selectorOf(mention);
      if (!selector || annotated.has(key(selector.quote, selector.nth?.toString()))) return [];
      const item = textItem(selector.quote, vscode.CompletionItemKind.Text, selector.nth === undefined ? undefined : `#${selector.nth}`);
      item.detail = [nameOfType(mention.type, typing.store.projects.of(typing.document.uri)), mention.entity ?? mention.event ?? mention.date].filter(Boolean).join(' · ');
      if (selector.nth !== undefined && nth === undefined) {
        item.insertText = scalar(selector.quote) + furtherKey(map, 'nth', String(selector.nth));
        item.keepWhitespace = true;
      }
      return [item];
    });
}

/** The occurrences of the quote, each with the words around it. */
export async function ordinalItems({ document, place: { map } }: Typing): Promise<vscode.CompletionItem[]> {
  const quote = map && textOf(map, 'quote');
  if (quote === undefined || quote === '') return [];
  const text = await articleText(articleOf(document.uri));
  const items: vscode.CompletionItem[] = [];
  for (const start of occurrences(text, quote)) {
    if (items.length === mostOrdinals) break;
    const item = new vscode.CompletionItem(String(items.length + 1), vscode.CompletionItemKind.Value);
    item.detail = text.slice(Math.max(0, start - context), start + quote.length + context).replace(/\s+/gu, ' ');
    items.push(item);
  }
  return items;
}

/** The dates that the article states, as far as they are what the key takes. */
export async function dateItems(typing: Typing): Promise<vscode.CompletionItem[]> {
  const session = await sessionOf(typing);
  const { shape } = typing.place;
  const published = session?.suggestions.published;
  const dates = new Map<string, string>();
  if (shape === 'sidecar' && published !== undefined) dates.set(published, '');
  for (const { date, start, end } of session?.cast.mentions ?? []) {
    if (date === undefined || date === 'unknown' || dates.has(date) || (shape === 'sidecar' && !/^\d{4}-\d\d-\d\d$/.test(date))) continue;
    dates.set(date, session!.text.slice(start, end).replace(/\s+/gu, ' '));
  }
  const items = [...dates].map(([date, quote]) => textItem(date, vscode.CompletionItemKind.Constant, quote));
  return shape === 'mentions' ? [...items, textItem('unknown', vscode.CompletionItemKind.Constant)] : items;
}

/** The languages of the article, else those that are recognised. */
export async function languageItems(typing: Typing): Promise<vscode.CompletionItem[]> {
  const session = await sessionOf(typing);
  const found = new Set(session?.suggestions.languages.map(({ language }) => language));
  return textItems([...new Set([...found, 'en', 'de', 'mk', 'bg'])]);
}
