import * as vscode from 'vscode';
import { itemAt } from '../../annotations/checks/finding';
import { sameMention } from '../../annotations/checks/repeats';
import { addMention, removeMention, reselect } from '../../annotations/decide';
import { samePlace, type Annotations, type Mention, type Rejection } from '../../annotations/model';
import { sha256 } from '../../annotations/resolve';
import { madeByHand } from '../../annotations/sidecar';
import { wholeOccurrences } from '../../text/occurrences';
import { overlaps } from '../../text/span';
import { folderOf } from '../store/articles';
import type { FindMention } from '../store/store';
import { articleText } from '../store/workspaceIndex';
import { short, type Case, type Fix } from './fix';

/** More candidates than this are a matter for a list of their own. */
const mostCandidates = 5;

/** So much of the text on each side tells one place from another. */
const context = 20;

/** Says where a mention stands now, or that it is gone. */
export function reanchoring(given: Case): Fix[] {
  const { store, article, session } = given;
  const mention = mentionOf(given);
  if (!mention) return [];
  const candidates = session?.unresolved.find(({ item }) => item === mention)?.candidates ?? [];
  const fixes = candidates.slice(0, mostCandidates).flatMap((span): Fix[] => {
    const selector = session!.selectorOf(span);
    if (!selector) return [];
    const { text } = session!;
    const around = `${text.slice(Math.max(0, span.start - context), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + context)}`.replace(/\s+/gu, ' ');
    const edit = (annotations: Annotations, find: FindMention): Annotations => {
      const there = find(mention);
      return reselect(annotations, (item) => (item === there ? selector : undefined));
    };
    return [{
      title: vscode.l10n.t('It stands in line {0}: …{1}…', session!.lines.at(span.start).line + 1, around),
      preferred: candidates.length === 1,
      run: () => store.decide(vscode.l10n.t('Find “{0}” again', short(mention.quote)), [{ article, edit }]),
    }];
  });
  // Without its article there is nothing yet to show places in; the command opens it.
  const inDoubt = !session || session.unresolved.some(({ item }) => item === mention);
  const asking: Fix[] = inDoubt ? [{ title: vscode.l10n.t('Find the place of “{0}”…', short(mention.quote)), run: async () => vscode.commands.executeCommand('dramatis.repair', { article: article.toString(), item: mention }) }] : [];
  return [...fixes, ...asking, { title: vscode.l10n.t('Remove the mention “{0}”', short(mention.quote)), run: () => remove(given, mention) }];
}

/** Takes one of two equal mentions away, the one that nobody has confirmed where they differ. */
export function removingRepeat({ store, article, ...given }: Case): Fix[] {
  const mention = mentionOf(given);
  if (!mention) return [];
  const edit = (annotations: Annotations): Annotations => {
    const same = annotations.mentions.filter((other) => sameMention(other) === sameMention(mention));
    const kept = same.find((other) => !other.suggested) ?? same[0];
    return { ...annotations, mentions: annotations.mentions.filter((other) => other === kept || !same.includes(other)) };
  };
  return [{ title: vscode.l10n.t('Keep one of the two mentions “{0}”', short(mention.quote)), preferred: true, run: () => store.decide(vscode.l10n.t('Remove a mention'), [{ article, edit }]) }];
}

/** Lets the yes or the no stand. */
export function settling(given: Case): Fix[] {
  const { store, article, sidecar, finding } = given;
  const mention = mentionOf(given);
  const rejection = finding.related?.[0] && (itemAt(sidecar.annotations, finding.related[0].spot) as Rejection | undefined);
  if (!mention || !rejection) return [];
  const takeBack = (annotations: Annotations): Annotations => ({
    ...annotations,
    rejected: annotations.rejected.filter((no) => !(samePlace(no, rejection) && no.type === rejection.type && no.entity === rejection.entity && no.event === rejection.event)),
  });
  return [
    { title: vscode.l10n.t('Keep the mention, and take the no back'), run: () => store.decide(vscode.l10n.t('Take a no back'), [{ article, edit: takeBack }]) },
    { title: vscode.l10n.t('Keep the no, and remove the mention'), run: () => remove(given, mention) },
  ];
}

/** Says that the mentions belong to the text as it is, where each of them stands in it. */
export function restoringHash({ store, article, sidecar, session, complete }: Case): Fix[] {
  if (!complete || session?.document.isDirty) return [];
  return [{
    title: vscode.l10n.t('The mentions are right: keep this text’s hash'),
    preferred: true,
    run: async () => {
      const hash = await sha256(session ? session.saved.text : await articleText(article));
      return sidecar.annotations.sha256 === hash ? false : store.decide(vscode.l10n.t('Keep the hash'), [{ article, edit: (annotations) => (annotations.sha256 === hash ? annotations : { ...annotations, sha256: hash }) }]);
    },
  }];
}

/** Marks a name wherever nobody has decided on it. */
export function markingName({ store, article, session, finding: { id, other: name } }: Case): Fix[] {
  if (!session || id === undefined || name === undefined) return [];
  const known = store.index.withId(id, folderOf(article)).flatMap(({ annotations }) => annotations.entities).find((entity) => entity.id === id && entity.name === name);
  if (!known) return [];
  const entity = { id, type: known.type, name };
  const decided = session.cast.mentions.filter(({ proposal }) => proposal === undefined);
  const selectors = [...wholeOccurrences(session.text, name)].flatMap((start) => {
    const span = { start, end: start + name.length };
    return decided.some((mention) => overlaps(mention, span)) ? [] : (session.selectorOf(span) ?? []);
  });
  if (selectors.length === 0) return [];
  const edit = (annotations: Annotations): Annotations => selectors.reduce<Annotations>((next, selector) => addMention(next, { entity: id, ...selector }, entity.type, { entities: [entity] }), annotations);
  const title = selectors.length === 1 ? vscode.l10n.t('Mark “{0}” as {1} here', short(name), id) : vscode.l10n.t('Mark “{0}” as {1} here ({2} times)', short(name), id, selectors.length);
  return [{ title, preferred: true, run: () => store.decide(vscode.l10n.t('Mark {0}', short(name)), [{ article, edit }]) }];
}

function mentionOf({ sidecar, finding: { spot } }: Pick<Case, 'sidecar' | 'finding'>): Mention | undefined {
  return spot?.list === 'mentions' ? (itemAt(sidecar.annotations, spot) as Mention | undefined) : undefined;
}

/** Takes a mention away, and what nothing refers to after it, unless somebody wrote more there. */
function remove({ store, article, sidecar }: Case, mention: Mention): Promise<boolean> {
  return store.decide(vscode.l10n.t('Remove a mention'), [{
    article,
    edit: (annotations, find) => {
      const there = find(mention);
      return there ? removeMention(annotations, there, (item) => madeByHand(sidecar, item)) : annotations;
    },
  }]);
}
