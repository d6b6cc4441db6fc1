import * as vscode from 'vscode';
import type { CastEntity, CastEvent, State } from '../../annotations/cast';
import { typeOf, type Selector } from '../../annotations/model';
import { Resolver } from '../../annotations/resolve';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import { linkQuestion, proposedLink } from '../common/entityLink';
import { folderOf } from '../store/articles';
import type { ArticleSession } from '../store/session';
import { articleText, type IndexedArticle } from '../store/workspaceIndex';

/** A mention as the tree shows it; in an article that is not open it is found when it is shown. */
export interface SourceMention {
  readonly article: vscode.Uri;
  readonly type: string;
  readonly state: State;
  readonly entity?: string;
  readonly event?: string;
  readonly date?: string;
  readonly at: Span | Selector;
}

/** What the tree shows of one article. */
export interface Source {
  readonly article: vscode.Uri;
  /** Of its workspace folder: an id means one entity within a folder, not beyond. */
  readonly folder: string;
  readonly entities: readonly (Pick<CastEntity, 'id' | 'type' | 'name' | 'role' | 'of' | 'state'> & { readonly question?: string })[];
  readonly events: readonly Pick<CastEvent, 'id' | 'type' | 'title' | 'date' | 'place' | 'participants' | 'state'>[];
  readonly mentions: readonly SourceMention[];
}

/** An open article with its suggestions. */
export function openSource(session: ArticleSession): Source {
  const article = session.document.uri;
  const mentions = session.cast.mentions.filter(({ state }) => state !== 'rejected').map((mention): SourceMention => ({ ...mention, article, at: mention }));
  return { article, folder: folderOf(article), entities: session.cast.entities.map((entity) => withQuestion(session, entity)), events: session.cast.events, mentions };
}

/** An entity with the question whether it is one of elsewhere, where that is open. */
function withQuestion(session: ArticleSession, entity: CastEntity): CastEntity & { question?: string } {
  const link = entity.state === 'suggested' ? proposedLink(session, entity.id) : undefined;
  return link && !link.sure ? { ...entity, question: linkQuestion(link) } : entity;
}

/** An article that is not open, as its sidecar has it. */
export function closedSource({ article, annotations }: IndexedArticle): Source {
  const confirmed = new Set(annotations.mentions.flatMap((mention) => (mention.suggested ? [] : (mention.entity ?? mention.event ?? []))));
  const named = new Set(annotations.mentions.flatMap((mention) => mention.entity ?? mention.event ?? []));
  return {
    article,
    folder: folderOf(article),
    entities: annotations.entities.map((entity) => ({ ...entity, state: named.has(entity.id) && !confirmed.has(entity.id) ? 'suggested' : 'accepted' })),
    events: annotations.events.map((event) => ({ ...event, state: event.suggested ? 'suggested' : 'accepted' })),
    mentions: annotations.mentions.map((mention) => ({ ...mention, article, type: typeOf(annotations, mention) ?? 'unknown', state: mention.suggested ? 'suggested' : 'accepted', at: mention })),
  };
}

/** A mention with the line that it stands in. */
export interface Located extends Span {
  readonly line: number;
  /** A stretch of the text around it, on one line. */
  readonly context: string;
  /** Where the mention stands in `context`. */
  readonly highlight: [number, number];
}

/** How much of the text stands before and behind a mention in its label; little before it, since labels are cut off at their end. */
const before = 12;
const behind = 60;

/** Finds a mention of a text and what stands around it; `undefined` where its words are not there. */
export function locate(text: string, lines: Lines, resolver: Resolver, at: Span | Selector): Located | undefined {
  const span = 'quote' in at ? resolver.resolve(at) : at;
  if (!span) return undefined;
  const { line, column } = lines.at(span.start);
  const whole = lines.textOf(line);
  const from = column <= before ? 0 : wordStart(whole, column - before);
  const to = Math.min(whole.length, column + (span.end - span.start) + behind);
  const flat = (part: string): string => part.replace(/\s/gu, ' ');
  const lead = (from > 0 ? '…' : '') + flat(whole.slice(from, column)).trimStart();
  const quote = flat(text.slice(span.start, span.end));
  const tail = flat(whole.slice(column + span.end - span.start, to)) + (to < whole.length ? '…' : '');
  return { ...span, line, context: lead + quote + tail, highlight: [lead.length, lead.length + quote.length] };
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space > from + before ? from : space + 1;
}

/** The texts of articles while one list of children is made, each read and indexed once. */
export class Texts {
  private readonly known = new Map<string, Promise<{ text: string; lines: Lines; resolver: Resolver }>>();

  constructor(private readonly openText: (article: vscode.Uri) => string | undefined) {}

  async locate({ article, at }: SourceMention): Promise<Located | undefined> {
    const key = article.toString();
    let entry = this.known.get(key);
    if (!entry) {
      entry = Promise.resolve(this.openText(article) ?? articleText(article)).then((text) => ({ text, lines: new Lines(text), resolver: new Resolver(text) }));
      this.known.set(key, entry);
    }
    const { text, lines, resolver } = await entry;
    return locate(text, lines, resolver, at);
  }
}
