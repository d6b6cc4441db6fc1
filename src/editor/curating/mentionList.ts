import * as vscode from 'vscode';
import { typeOf, type Mention } from '../../annotations/model';
import { Resolver } from '../../annotations/resolve';
import { Lines } from '../../text/lines';
import { plainLabel } from '../common/plainText';
import { fileName } from '../store/articles';
import type { Store } from '../store/store';
import { articleText, type IndexedArticle } from '../store/workspaceIndex';

/** A mention that a sidecar holds. */
export interface Written {
  readonly article: vscode.Uri;
  readonly mention: Mention;
}

/** More mentions than this are not listed one by one. */
const mostListed = 2000;

/** So much of the text is shown before and behind a mention. */
const around = 40;

/** The mentions of an entity in these articles, in their order. */
export function mentionsOf(articles: readonly IndexedArticle[], id: string): Written[] {
  return articles.flatMap(({ article, annotations }) => annotations.mentions.filter((mention) => mention.entity === id && typeOf(annotations, mention) !== undefined).map((mention) => ({ article, mention })));
}

/**
 * Asks which of some mentions are meant, each with what stands around it.
 *
 * @param picked those that are chosen to begin with
 */
export async function pickMentions(store: Store, title: string, mentions: readonly Written[], picked: (mention: Written) => boolean): Promise<Written[] | undefined> {
  const texts = new Map<string, { resolver: Resolver; lines: Lines }>();
  const items: (vscode.QuickPickItem & { written: Written })[] = [];
  for (const written of mentions.slice(0, mostListed)) {
    const { article, mention } = written;
    const key = article.toString();
    let known = texts.get(key);
    if (!known) {
      const text = store.session(article)?.saved.text ?? (await articleText(article));
      texts.set(key, (known = { resolver: new Resolver(text), lines: new Lines(text) }));
    }
    const span = known.resolver.resolve(mention);
    const context = span ? known.resolver.text.slice(Math.max(0, span.start - around), span.end + around) : vscode.l10n.t('not in the text');
    const where = span ? `${fileName(article)}:${known.lines.at(span.start).line + 1}` : fileName(article);
    items.push({ label: plainLabel(mention.quote), description: where, detail: plainLabel(context), picked: picked(written), written });
  }
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true, matchOnDetail: true, placeHolder: vscode.l10n.t('Space chooses a mention') });
  return chosen?.map(({ written }) => written);
}
