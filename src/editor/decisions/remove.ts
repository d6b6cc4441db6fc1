import * as vscode from 'vscode';
import { removeItem, removeMention } from '../../annotations/decide';
import type { Annotations } from '../../annotations/model';
import type { Decision, Store } from '../store/store';
import { keepIn } from '../common/keep';
import { subjectsOf, type Subject } from '../common/subject';

/** Takes mentions away, or a whole entity or event with its mentions. What recognition finds there is suggested again. */
export async function remove(store: Store, given: unknown): Promise<void> {
  const subjects = await subjectsOf(store, given);
  const declaring = subjects.filter(({ session, id }) => id !== undefined && declares(session.annotations, id));
  if (declaring.length > 1 && !(await isSure(declaring.length))) return;
  const decisions = subjects.map((subject) => decisionFor(store, subject));
  if (decisions.length > 0) await store.decide(vscode.l10n.t('Remove'), decisions);
}

function decisionFor(store: Store, { session, mentions, id }: Subject): Decision {
  const waiting = session.pending.filter((decision) => mentions.some(({ mention }) => mention === decision.mention));
  if (waiting.length > 0) store.dropPending(session, waiting);
  return {
    article: session.document.uri,
    edit: (annotations, find) => {
      if (id !== undefined) return declares(annotations, id) ? removeItem(annotations, id) : annotations;
      return mentions.reduce((next, { mention }) => {
        const there = mention && find(mention);
        return there ? removeMention(next, there, keepIn(session)) : next;
      }, annotations);
    },
  };
}

function declares({ entities, events }: Annotations, id: string): boolean {
  return entities.some((entity) => entity.id === id) || events.some((event) => event.id === id);
}

async function isSure(articles: number): Promise<boolean> {
  const yes = vscode.l10n.t('Remove');
  return (await vscode.window.showWarningMessage(vscode.l10n.t('Remove it with its mentions from {0} articles?', articles), { modal: true }, yes)) === yes;
}
