import * as vscode from 'vscode';
import type { State } from '../annotations/cast';
import { Resolver } from '../annotations/resolve';
import type { RecordMention } from '../cast/record';
import { explain } from '../recognition/reason';
import { CodePoints } from '../text/codePoints';
import type { Span } from '../text/span';
import { proposedLink } from './common/entityLink';
import type { ArticleSession } from './store/session';
import type { Store } from './store/store';

/** A mention as the command's records have it, with its state; why it is suggested only where it is. */
export interface PublicMention extends Omit<RecordMention, 'why'> {
  readonly why?: string;
  readonly state: State;
}

export interface PublicEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly role?: string;
  readonly of?: string;
  readonly aliases: readonly string[];
  readonly state: State;
  /** The entity known from elsewhere that a suggestion is, or, with a score below 0.7, may be; absent once it is decided. */
  readonly link?: { readonly id: string; readonly why: string; readonly score: number };
}

export interface PublicEvent extends Partial<Span> {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly participants: readonly { readonly entity: string; readonly role?: string }[];
  /** Whether the article tells of it as still to come. */
  readonly announced?: true;
  /** The id of the event that it is part of, or on whose margins it takes place. */
  readonly within?: string;
  readonly state: State;
  /** The event known from elsewhere that a suggestion is, or, with a score below 0.7, may be; absent once it is decided. */
  readonly link?: { readonly id: string; readonly why: string; readonly score: number };
}

/** The open state of an article, in the form of `dramatis suggest --json` and with states; offsets in code points, half-open. */
export interface PublicCast {
  readonly file: string;
  readonly language: readonly (Span & { readonly language: string })[];
  readonly published?: string;
  readonly mentions: readonly PublicMention[];
  readonly entities: readonly PublicEntity[];
  readonly events: readonly PublicEvent[];
}

/** What other extensions get from `extensions.getExtension('dramatis.dramatis').activate()`. */
export interface DramatisApi {
  /**
   * The cast of an article as it is now, suggestions included; the article is opened for it where it is not.
   * Rejects where it cannot be read.
   */
  cast(article: vscode.Uri): Promise<PublicCast>;
  /** Fires with an article's URI when its cast has changed. */
  readonly onDidChangeCast: vscode.Event<vscode.Uri>;
  /** Resolves when nothing is being read, recognised or written. */
  settled(): Promise<void>;
}

export function createApi(store: Store, context: vscode.ExtensionContext): DramatisApi {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  context.subscriptions.push(changed, store.onDidChange((session) => changed.fire(session.document.uri)));
  return {
    onDidChangeCast: changed.event,
    settled: () => store.settled(),
    async cast(article) {
      const session = await store.open(article);
      if (!session) throw new Error(vscode.l10n.t('{0} is no article.', article.path));
      await store.settled();
      return publicCast(session);
    },
  };
}

function publicCast(session: ArticleSession): PublicCast {
  const { cast, suggestions, annotations, text } = session;
  const points = new CodePoints(text);
  const resolver = new Resolver(text);
  const span = ({ start, end }: Span): Span => ({ start: points.at(start), end: points.at(end) });
  const published = annotations.published ?? suggestions.published;
  return {
    file: vscode.workspace.asRelativePath(session.document.uri, false),
    language: suggestions.languages.map(({ language, ...at }) => ({ ...span(at), language })),
    ...(published !== undefined && { published }),
    mentions: cast.mentions.map(({ type, state, entity, event, date, proposal, ...at }): PublicMention => {
      const { quote, nth } = { nth: 1, ...resolver.selectorOf(at) };
      return {
        ...span(at), quote, nth, type,
        ...(entity !== undefined && { entity }), ...(event !== undefined && { event }), ...(date !== undefined && { date }),
        score: proposal?.score ?? 1,
        ...(proposal && { why: explain(proposal.why) }),
        state,
      };
    }),
    entities: cast.entities.map(({ id, type, name, role, of, aliases, state }) => {
      const link = linkOf(session, id);
      return { id, type, name, ...(role !== undefined && { role }), ...(of !== undefined && { of }), aliases, state, ...(link && { link }) };
    }),
    events: cast.events.map(({ id, type, title, date, place, participants = [], announced, within, state, sentence }) => {
      const link = linkOf(session, id);
      return {
        id, type,
        ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(place !== undefined && { place }),
        participants, state,
        ...(announced && { announced }), ...(within !== undefined && { within }),
        ...(sentence && span(sentence)),
        ...(link && { link }),
      };
    }),
  };
}

function linkOf(session: ArticleSession, item: string): PublicEntity['link'] {
  const link = proposedLink(session, item);
  return link && { id: link.id, why: link.why, score: link.score };
}
