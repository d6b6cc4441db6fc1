import * as vscode from 'vscode';
import { addRejection } from '../../annotations/decide';
import { proposedLink } from '../common/entityLink';
import { subjectsOf } from '../common/subject';
import type { Decision, Store } from '../store/store';
import { link } from './link';

/** Says yes to the link that is proposed for an entity of an article: all its mentions there name the one of elsewhere. */
export async function acceptLink(store: Store, given: unknown): Promise<void> {
  for (const { session, mentions, id } of await subjectsOf(store, given)) {
    const entity = id ?? mentions[0]?.entity;
    const proposed = entity === undefined ? undefined : proposedLink(session, entity);
    if (proposed && !proposed.sure) await link(store, { article: session.key, id: entity }, proposed.id);
  }
}

/**
 * Says that an entity of an article is not the one of elsewhere that it is proposed to be. It stands with the entity's
 * first mention, as a no to the other one, and is not proposed again.
 *
 * @param id of the other one; the proposed one where it is absent
 */
export async function declineLink(store: Store, given: unknown, id: unknown): Promise<void> {
  const decisions = (await subjectsOf(store, given)).flatMap(({ session, mentions, id: chosen }): Decision[] => {
    const entity = chosen ?? mentions[0]?.entity;
    const other = entity === undefined ? undefined : typeof id === 'string' ? id : proposedLink(session, entity)?.id;
    const first = other === undefined ? undefined : session.cast.mentions.find((mention) => mention.state !== 'rejected' && mention.entity === entity);
    const selector = first && session.selectorOf(first);
    return selector && other !== undefined ? [{ article: session.document.uri, edit: (annotations) => addRejection(annotations, { ...selector, entity: other }) }] : [];
  });
  if (decisions.length > 0) await store.decide(vscode.l10n.t('Not the same'), decisions);
}
