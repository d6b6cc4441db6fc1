import * as vscode from 'vscode';
import { formerIdsOf, withoutFormerId } from '../../annotations/formerId';
import { fitsFormerId } from '../../annotations/formerName';
import { itemsOf, textOf } from '../../annotations/ids';
import type { Entity } from '../../annotations/model';
import { scan } from '../../annotations/scan';
import { isReferredTo, splitMentions as splitOff } from '../../annotations/splitMentions';
import { applyEdits } from '../../annotations/textEdit';
import { castDecision, castLayout } from '../common/castFile';
import { plainLabel } from '../common/plainText';
import { decideWithPreview } from '../common/preview';
import type { Decision, Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';
import { chosenBy, type Chosen } from './chosen';
import { articlesWith, membersOf, type Member } from './folderCast';
import { mentionsOf, pickMentions, type Written } from './mentionList';
import { askTarget, statedTarget, type SplitTarget } from './splitTarget';

/** What other code may say instead of being asked. */
interface Stated extends SplitTarget {
  readonly references?: 'stay' | 'go';
}

/** Which mentions go, and under which former id, if that is it. */
interface Part {
  readonly mentions: readonly Written[];
  readonly former?: string;
}

/**
 * Splits mentions off from an entity: the chosen ones, those of an article, or those that a former id was merged with
 * by mistake. They name somebody new, or another member of the cast.
 *
 * @param selected rows of a view, or who the mentions name: `{ id }`, or `{ name, qualifier }`; asked for where it is absent
 * @param how `apply` shows no preview
 */
export async function splitMentions(store: Store, given: unknown, selected: unknown, how: unknown): Promise<void> {
  const chosen = await chosenBy(store, given, selected);
  const [first] = chosen;
  if (!first) return;
  const { folder, id } = first;
  const members = await membersOf(store, folder);
  const from = members.get(id);
  if (from?.kind !== 'entity') return;
  const mine = chosen.filter((each) => each.id === id);
  if (from.articles === 0 || mine.every(({ mention }) => mention && !mention.mention)) return linkSuggestions(mine);
  const articles = await articlesWith(store, folder, [id]);
  const root = await castLayout(folder);
  const entry = itemsOf(root, 'entities').find((each) => textOf(each, 'id') === id);
  const stated = selected !== undefined && !Array.isArray(selected) ? (Object(selected) as Stated) : undefined;
  const formers = (entry ? formerIdsOf(entry) : []).filter((former) => !members.has(former));
  const part = stated ? { mentions: direct(mine, articles, id) } : await askPart(store, from, mine, articles, formers);
  if (!part || part.mentions.length === 0) return;
  const { mentions } = part;
  const name = fullest(mentions);
  const wanted: Stated | undefined = part.former !== undefined ? { id: part.former, name } : stated;
  const into = wanted ? statedTarget(members, from, root, wanted, name) : await askTarget(members, from, root, name);
  if (!into || into.id === id) return;
  const references = stated?.references ?? (await askReferences(articles, mentions, from, into));
  if (!references) return;
  const label = vscode.l10n.t('Split {0} off from {1}', into.name, from.name);
  const cast = formers.includes(into.id) ? castDecision(folder, (source) => applyEdits(source, withoutFormerId(source, scan(source), into.id))) : [];
  await decideWithPreview(store, label, decisionsFor(mentions, id, into, references), cast, how);
}

function decisionsFor(mentions: readonly Written[], from: string, into: Entity, references: 'stay' | 'go'): Decision[] {
  return [...byArticle(mentions).values()].map((all): Decision => ({
    article: all[0]!.article,
    edit: (annotations, find) => {
      const going = new Set(all.map(({ mention }) => find(mention)));
      return splitOff(annotations, (mention) => going.has(mention), from, into, references);
    },
  }));
}

function byArticle(mentions: readonly Written[]): Map<string, Written[]> {
  const all = new Map<string, Written[]>();
  for (const each of mentions) all.set(each.article.toString(), [...(all.get(each.article.toString()) ?? []), each]);
  return all;
}

/** The mentions that were chosen one by one, and all of the articles that were chosen as a whole. */
function direct(chosen: readonly Chosen[], articles: readonly IndexedArticle[], id: string): Written[] {
  return chosen.flatMap(({ article, mention }) => {
    if (!article) return [];
    if (mention) return mention.mention ? [{ article, mention: mention.mention }] : [];
    return mentionsOf(articles.filter((each) => each.article.toString() === article.toString()), id);
  });
}

/** Asks what is split off, where there is more than one answer. */
async function askPart(store: Store, from: Member, chosen: readonly Chosen[], articles: readonly IndexedArticle[], formers: readonly string[]): Promise<Part | undefined> {
  const id = from.id;
  const mentions = direct(chosen, articles, id);
  const single = chosen.some(({ mention }) => mention);
  const all = mentionsOf(articles, id);
  type Item = vscode.QuickPickItem & { readonly former?: string; readonly choose?: true };
  const items: Item[] = [
    ...formers.map((former): Item => ({ label: `$(split-horizontal) ${vscode.l10n.t('Take apart again: {0}', former)}`, detail: vscode.l10n.t('The mentions whose words are its name are chosen to begin with'), former })),
    ...(mentions.length > 0 ? [{ label: single ? vscode.l10n.t('These mentions ({0})', mentions.length) : vscode.l10n.t('All mentions in this article ({0})', mentions.length) }] : []),
    ...(single ? [] : [{ label: vscode.l10n.t('Choose mentions…'), choose: true as const }]),
  ];
  const title = vscode.l10n.t('Split off from {0}', from.name);
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title });
  if (!picked) return undefined;
  if (picked.former === undefined && !picked.choose) return { mentions };
  const { former } = picked;
  const staying = [id, from.name];
  const went = await pickMentions(store, former === undefined ? title : vscode.l10n.t('Mentions of {0}', former), all, ({ mention }) => former !== undefined && fitsFormerId(mention.quote, former, staying));
  return went && { mentions: went, ...(former !== undefined && { former }) };
}

/** Events and offices that name the entity stay with it, or go along; asked only where an article goes on naming it. */
async function askReferences(articles: readonly IndexedArticle[], mentions: readonly Written[], from: Member, into: Entity): Promise<'stay' | 'go' | undefined> {
  const going = byArticle(mentions);
  const asks = articles.some(({ article, annotations }) => {
    const here = going.get(article.toString())?.length ?? 0;
    return here > 0 && here < annotations.mentions.filter(({ entity }) => entity === from.id).length && isReferredTo(annotations, from.id);
  });
  if (!asks) return 'stay';
  const items = [
    { label: vscode.l10n.t('They stay with {0}', plainLabel(from.name)), references: 'stay' as const },
    { label: vscode.l10n.t('They go to {0}', plainLabel(into.name)), references: 'go' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('The parts in events, and offices held with it') }))?.references;
}

/** The longest of the words by which mentions name somebody. */
function fullest(mentions: readonly Written[]): string {
  return mentions.map(({ mention }) => mention.quote.replace(/\s+/gu, ' ').trim()).reduce((most, quote) => (quote.length > most.length ? quote : most), '');
}

/** Suggestions stand in no file: they are accepted as somebody else. */
async function linkSuggestions(chosen: readonly Chosen[]): Promise<void> {
  const rows = chosen.flatMap(({ article, mention }) => (article && mention ? [{ article: article.toString(), start: mention.start, end: mention.end, type: mention.type }] : []));
  if (rows.length > 0) await vscode.commands.executeCommand('dramatis.link', rows);
}
