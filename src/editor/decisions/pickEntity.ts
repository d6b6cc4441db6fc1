import * as vscode from 'vscode';
import type { Entity } from '../../annotations/model';
import { byQuery } from '../../text/nameQuery';
import { uniqueSlug } from '../../text/slug';
import { candidatesFor, type Candidate } from '../common/candidates';
import { plainLabel } from '../common/plainText';
import { typeIcon, typeName } from '../common/types';
import type { ArticleSession, OpenMention } from '../store/session';
import type { Store } from '../store/store';

/** More rows than this nobody reads; letters bring the others up. */
const mostRows = 200;

interface EntityItem extends vscode.QuickPickItem {
  /** Absent in the row of a new entity. */
  readonly candidate?: Candidate;
}

/**
 * Asks what a mention names: some letters of a name, in any script, find it.
 *
 * @returns an id, or a new entity
 */
export async function pickEntity(store: Store, session: ArticleSession, mention: OpenMention): Promise<string | Entity | undefined> {
  const quote = session.text.slice(mention.start, mention.end);
  const candidates = candidatesFor(store, session, mention);
  const fresh: EntityItem = { label: `$(add) ${vscode.l10n.t('New {0} named “{1}”', typeName(entityTypeOf(mention), store.projects.of(session.document.uri)), plainLabel(quote))}`, alwaysShow: true };
  const rows = (query: string): EntityItem[] => [...byQuery(candidates, query).slice(0, mostRows).map(itemOf), fresh];
  const pick = vscode.window.createQuickPick<EntityItem>();
  pick.title = vscode.l10n.t('Link to');
  pick.placeholder = vscode.l10n.t('Letters of a name, in any script');
  // Not among the declarations, though it has been there for years: the order is that of who is likely, not of letters.
  Object.assign(pick, { sortByLabel: false });
  pick.items = rows('');
  const picked = await new Promise<EntityItem | undefined>((resolve) => {
    pick.onDidChangeValue((value) => {
      pick.items = rows(value);
    });
    pick.onDidAccept(() => {
      // Who types fast and presses Enter is ahead of the list: a row that does not fit what is typed was not meant.
      const fitting = rows(pick.value);
      const [active] = pick.activeItems;
      resolve((active && fitting.find(({ candidate }) => candidate === active.candidate)) ?? fitting[0]);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  if (!picked) return undefined;
  return picked.candidate ? picked.candidate.entity.id : newEntity(store, session, mention);
}

/** The entity that a mention's words name where it is none that is known. */
export function newEntity(store: Store, session: ArticleSession, mention: OpenMention): Entity {
  const quote = session.text.slice(mention.start, mention.end);
  const type = entityTypeOf(mention);
  const taken = new Set([...candidatesFor(store, session, mention).map(({ entity }) => entity.id), ...session.cast.events.map(({ id }) => id)]);
  return { id: uniqueSlug(quote, (id) => taken.has(id), [type]), type, name: quote.replace(/\s+/gu, ' ') };
}

/** Words that were taken for an event or a date become an entity by being linked to one. */
function entityTypeOf({ type }: OpenMention): string {
  return type === 'event' || type === 'date' ? 'organization' : type;
}

/** What is found by letters of another script would be hidden by the list's own filter. */
function itemOf(candidate: Candidate): EntityItem {
  const { entity, article } = candidate;
  const detail = [entity.role, article].filter((text) => text !== undefined).map((text) => plainLabel(text)).join(' · ');
  return { candidate, label: `$(${typeIcon(entity.type)}) ${plainLabel(entity.name)}`, description: entity.id, ...(detail !== '' && { detail }), alwaysShow: true };
}
