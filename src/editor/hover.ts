import * as vscode from 'vscode';
import { differences } from '../cast/events/differences';
import { explain } from '../recognition/reason';
import type { CastEvent } from '../annotations/cast';
import { otherRoles, type DatedRole } from '../annotations/otherRoles';
import type { ProjectSettings } from '../annotations/project';
import { fileName, folderOf } from './store/articles';
import type { ArticleSession, OpenMention } from './store/session';
import type { Store } from './store/store';
import { proposedLink } from './common/entityLink';
import { mentionArgument } from './common/subject';
import { commandLink, plainText } from './common/plainText';
import { saidValue, slotName, tellingsOf } from './common/tellings';
import { guidelineOf, kindName, typeIcon, typeName } from './common/types';

/** So many other articles are named; the rest is a number. */
const mostArticles = 5;

/** So many roles of other articles are told. */
const mostRoles = 5;

/** Of so many articles, in so many rows, is told where they differ on an event. */
const compared = { articles: 4, rows: 6 };

/** So long the card waits for the other articles, in milliseconds. */
const patience = 300;

const commands = ['dramatis.accept', 'dramatis.reject', 'dramatis.retype', 'dramatis.link', 'dramatis.rename', 'dramatis.remove', 'dramatis.showInCast', 'dramatis.acceptLink', 'dramatis.declineLink', 'dramatis.compareEvent'];

/** The card over a mention. */
export function register(store: Store, context: vscode.ExtensionContext): void {
  let shown: { readonly session: ArticleSession; readonly sidecar: ArticleSession['sidecar'] } | undefined;
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const session = store.session(document);
      const mentions = session?.mentionsAt(session.offsetOf(position));
      if (!session || !mentions?.[0] || token.isCancellationRequested) return undefined;
      // The card does not wait for thousands of sidecars; the next one will know where else it is.
      await Promise.race([store.index.load(), new Promise((resolve) => setTimeout(resolve, patience))]);
      shown = { session, sidecar: session.sidecar };
      return new vscode.Hover(mentions.slice(0, 3).map((mention) => card(store, session, mention)), session.rangeOf(mentions[0]));
    },
  };
  context.subscriptions.push(
    vscode.languages.registerHoverProvider({ pattern: '**' }, provider),
    store.onDidChange((session) => {
      if (session !== shown?.session || session.sidecar === shown.sidecar) return;
      shown = undefined;
      // A click in a card leaves the focus there, which holds the card open; it would say what is no longer so.
      vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => {});
    }),
  );
}

function card(store: Store, session: ArticleSession, mention: OpenMention): vscode.MarkdownString {
  const card = new vscode.MarkdownString('', true);
  card.isTrusted = { enabledCommands: commands };
  const settings = store.projects.of(session.document.uri);
  const facts = [...head(session, mention, settings), ...roles(store, session, mention), ...guidance(session, mention, settings), ...standing(mention), ...linkOf(session, mention), ...elsewhere(store, session, mention), ...sideBySide(store, session, mention, settings), ...notes(session, mention)];
  card.appendMarkdown(facts.join('\n\n'));
  card.appendMarkdown(`\n\n${actions(session, mention)}`);
  return card;
}

/** Name, type, role and affiliation; of an event date and place; of a date its value. */
function head(session: ArticleSession, { type, entity, event, date }: OpenMention, settings: ProjectSettings): string[] {
  const title = (name: string, kind: string): string => `$(${typeIcon(type)}) **${plainText(name)}** — ${plainText(kind)}`;
  const named = session.cast.entities.find(({ id }) => id === entity);
  if (named) {
    const of = named.of === undefined ? undefined : (session.cast.entities.find(({ id }) => id === named.of)?.name ?? named.of);
    const office = [named.role, of].flatMap((part) => (part === undefined ? [] : [plainText(part)])).join(' · ');
    return [title(named.name, typeName(named.type, settings)), ...(office === '' ? [] : [office])];
  }
  const told = session.cast.events.find(({ id }) => id === event);
  if (told) {
    const place = session.cast.entities.find(({ id }) => id === told.place)?.name ?? told.place;
    const when = [told.date, place].flatMap((part) => (part === undefined ? [] : [plainText(part)])).join(' · ');
    return [title(told.title ?? told.id, `${typeName('event', settings)} (${kindName(told.type, settings)})`), ...(when === '' ? [] : [when]), ...outlook(session, told)];
  }
  return [title(date ?? entity ?? event ?? '', typeName(type, settings))];
}

/** That an event is still to come where it is told of, and the one on whose margins it takes place. */
function outlook({ cast }: ArticleSession, { announced, within }: CastEvent): string[] {
  const frame = within === undefined ? undefined : cast.events.find(({ id }) => id === within);
  const told = [announced && vscode.l10n.t('announced'), frame && vscode.l10n.t('on the margins of {0}', plainText(frame.title ?? frame.id))].filter(Boolean);
  return told.length === 0 ? [] : [`$(calendar) ${told.join(' · ')}`];
}

/** What other articles of the workspace folder say that somebody is or was, by their dates. */
function roles(store: Store, session: ArticleSession, { entity }: OpenMention): string[] {
  if (entity === undefined) return [];
  const others = store.index.withId(entity, folderOf(session.document.uri)).filter(({ article }) => article.toString() !== session.key);
  const told = otherRoles(entity, session.cast.entities.find(({ id }) => id === entity), others.map(({ annotations }) => annotations));
  const lines = told.slice(0, mostRoles).map((one) => `$(history) ${[one.role, one.of, dates(one)].flatMap((part) => (part === undefined ? [] : [plainText(part)])).join(' · ')}`);
  if (told.length > mostRoles) lines.push(vscode.l10n.t('and {0} more roles', told.length - mostRoles));
  return lines;
}

function dates({ first, last }: DatedRole): string | undefined {
  return first === last ? last : `${first} – ${last}`;
}

/** What the project says about the type, and about the kind of an event. */
function guidance(session: ArticleSession, { type, event }: OpenMention, settings: ProjectSettings): string[] {
  const kind = session.cast.events.find(({ id }) => id === event)?.type;
  const guidelines = [guidelineOf(settings, 'types', type), kind === undefined ? undefined : guidelineOf(settings, 'kinds', kind)];
  return guidelines.flatMap((guideline) => (guideline === undefined ? [] : [`$(book) ${plainText(guideline)}`]));
}

function standing({ state, proposal }: OpenMention): string[] {
  if (state === 'accepted') return [`$(check) ${vscode.l10n.t('Accepted')}`];
  if (!proposal) return [`$(question) ${vscode.l10n.t('Suggested by a batch run, not confirmed')}`];
  const score = vscode.l10n.t('Suggestion, {0} % sure', Math.round(proposal.score * 100));
  return [`$(question) ${score}: ${plainText(explain(proposal.why))}`];
}

/** Whom of elsewhere it is, or may be, why, and how sure; with what can be said to it. */
function linkOf(session: ArticleSession, { entity, event }: OpenMention): string[] {
  const item = entity ?? event;
  const link = item === undefined ? undefined : proposedLink(session, item);
  if (!link) return [];
  const argument = { article: session.key, id: item };
  const sure = Math.round(link.score * 100);
  const name = link.where === undefined ? plainText(link.name) : vscode.l10n.t('{0} in {1}', plainText(link.name), plainText(link.where));
  const said = link.sure ? vscode.l10n.t('Known from elsewhere as {0}, {1} % sure', name, sure) : vscode.l10n.t('Same as {0}? {1} % sure', name, sure);
  const yes = link.sure ? [] : [commandLink(`$(link) ${vscode.l10n.t('Link')}`, 'dramatis.acceptLink', argument)];
  const answers = [...yes, commandLink(`$(circle-slash) ${vscode.l10n.t('Not the same')}`, 'dramatis.declineLink', argument, link.id)];
  return [`$(${link.sure ? 'link' : 'question'}) ${said}: ${plainText(link.why)} &nbsp; ${answers.join(' &nbsp; ')}`];
}

/** Where else it is named: so often here, and in these other articles. */
function elsewhere(store: Store, session: ArticleSession, mention: OpenMention): string[] {
  const id = mention.entity ?? mention.event;
  const { cast } = session;
  const here = cast.mentions.filter((other) => other.state !== 'rejected' && (id !== undefined ? (other.entity ?? other.event) === id : other.date !== undefined && other.date === mention.date));
  const others = id === undefined ? [] : store.index.withId(id, folderOf(session.document.uri)).filter(({ article }) => article.toString() !== session.key);
  const lines: string[] = [];
  if (here.length > 1) lines.push(vscode.l10n.t('{0} mentions in this article', here.length));
  if (others.length > 0) {
    const names = others.slice(0, mostArticles).map(({ article }) => plainText(fileName(article))).join(', ');
    lines.push(others.length > mostArticles ? vscode.l10n.t('also in {0} and {1} more', names, others.length - mostArticles) : vscode.l10n.t('also in {0}', names));
  }
  return lines.length > 0 ? [lines.join(' · ')] : [];
}

/** Where the articles that tell of an event differ. */
function sideBySide(store: Store, session: ArticleSession, { event: id }: OpenMention, settings: ProjectSettings): string[] {
  if (id === undefined) return [];
  const tellings = tellingsOf(store, session, id);
  const found = differences(tellings.events);
  if (found.length === 0) return [];
  const row = (cells: readonly string[]): string => `| ${cells.slice(0, 1 + compared.articles).join(' | ')} |`;
  const table = [
    row(['', ...tellings.events.map(({ article }) => plainText(fileName(vscode.Uri.parse(article!))))]),
    row(['---', ...tellings.events.map(() => '---')]),
    ...found.slice(0, compared.rows).map((one) => row([plainText(slotName(one, tellings)), ...one.said.map(({ value }) => plainText(saidValue(one, value, tellings, settings)))])),
  ];
  return [table.join('\n'), commandLink(`$(diff) ${vscode.l10n.t('What articles say of it')}`, 'dramatis.compareEvent', { article: session.key, id })];
}

function notes(session: ArticleSession, { mention, entity, event }: OpenMention): string[] {
  const item = session.cast.entities.find(({ id }) => id === entity)?.note ?? session.cast.events.find(({ id }) => id === event)?.note;
  return [mention?.note, item].flatMap((note) => (note === undefined ? [] : [`$(note) ${plainText(note)}`]));
}

function actions(session: ArticleSession, mention: OpenMention): string {
  const argument = mentionArgument(session, mention);
  const action = (icon: string, label: string, command: string): string => commandLink(`$(${icon}) ${label}`, `dramatis.${command}`, argument);
  const links =
    mention.state === 'suggested'
      ? [action('check', vscode.l10n.t('Accept'), 'accept'), action('close', vscode.l10n.t('Reject'), 'reject')]
      : [action('trash', vscode.l10n.t('Remove'), 'remove'), action('edit', vscode.l10n.t('Rename'), 'rename')];
  links.push(action('symbol-class', vscode.l10n.t('Change type'), 'retype'), action('link', vscode.l10n.t('Link to another'), 'link'), action('list-tree', vscode.l10n.t('Show in the cast'), 'showInCast'));
  return links.join(' &nbsp; ');
}
