import * as vscode from 'vscode';
import type { CastEntity, CastEvent, Outlook, State } from '../../annotations/cast';
import type { Entity, Event, Selector } from '../../annotations/model';
import type { Packed } from '../../annotations/packed';
import { Resolver } from '../../annotations/resolve';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import { linkQuestion, proposedLink } from '../common/entityLink';
import { folderOf } from '../store/articles';
import { Slices } from '../store/index/slices';
import type { ArticleSession, OpenCast } from '../store/session';
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

/** A mention of a cast, which has a state, or of a sidecar, which says whether it is a suggestion. */
export interface SaidMention {
  readonly entity?: string;
  readonly event?: string;
  readonly date?: string;
  readonly type?: string;
  readonly state?: State;
  readonly suggested?: true;
}

/** What an article says: an immutable value, so that the same value says the same. */
export interface Said {
  readonly entities: readonly (Entity & { readonly state?: State; readonly question?: string })[];
  readonly events: readonly (Event & Outlook & { readonly state?: State; readonly question?: string })[];
  readonly mentions: readonly SaidMention[];
}

/** What the tree shows of one article. */
export interface Source {
  readonly article: vscode.Uri;
  /** The article's URI as a string. */
  readonly key: string;
  /** That of the article's URI. */
  readonly path: string;
  /** Of its workspace folder: an id means one entity within a folder, not beyond. */
  readonly folder: string;
  /** The same value says the same. */
  readonly value: object;
  readonly said: Said;
  /** Where it may be had for less: as it is held. */
  readonly packed?: Packed | undefined;
  /** Whether it may name an entity or event; what it says need not be had for that. */
  mayName(id: string): boolean;
}

/** An open article with its suggestions. */
export function openSource(session: ArticleSession): Source {
  const article = session.document.uri;
  let said = withQuestions.get(session.cast);
  if (!said) withQuestions.set(session.cast, (said = { ...session.cast, entities: session.cast.entities.map((entity) => withQuestion(session, entity)), events: session.cast.events.map((event) => withQuestion(session, event)) }));
  return sourceOf(article, folderOf(article), said);
}

/** What is said is the same value as long as the cast is. */
const withQuestions = new WeakMap<OpenCast, Said>();

/** An entity or event with the question whether it is one of elsewhere, where that is open. */
function withQuestion<Item extends CastEntity | CastEvent>(session: ArticleSession, item: Item): Item & { readonly question?: string } {
  const link = item.state === 'suggested' ? proposedLink(session, item.id) : undefined;
  return link && !link.sure ? { ...item, question: linkQuestion(link) } : item;
}

/** An article that is not open, as its sidecar has it. */
export function closedSource(indexed: IndexedArticle): Source {
  return new ClosedSource(indexed);
}

class ClosedSource implements Source {
  constructor(readonly value: IndexedArticle) {}

  get article(): vscode.Uri {
    return this.value.article;
  }
  get key(): string {
    return this.value.key;
  }
  get path(): string {
    return this.value.path;
  }
  get folder(): string {
    return this.value.folder;
  }
  get said(): Said {
    return this.value.annotations;
  }
  get packed(): Packed | undefined {
    return this.value.packed;
  }
  mayName(id: string): boolean {
    return this.value.mayName(id);
  }
}

/** An article by what it says. */
export function sourceOf(article: vscode.Uri, folder: string, said: Said): Source {
  return { article, key: article.toString(), path: article.path, folder, said, value: said, mayName: () => true };
}

/** Whether a mention is one that nobody has decided on; of what was said no to the tree shows nothing. */
export function isOpen({ state, suggested }: SaidMention): boolean {
  return state === undefined ? suggested === true : state === 'suggested';
}

/** The mentions of an article that the tree shows, those that are wanted. */
export function mentionsOf({ article, said }: Source, wanted: (mention: SaidMention) => boolean): SourceMention[] {
  const found = said.mentions.filter((mention) => mention.state !== 'rejected' && wanted(mention));
  return found.map((mention): SourceMention => ({
    article,
    type: mention.type ?? typeIn(said, mention),
    state: isOpen(mention) ? 'suggested' : 'accepted',
    ...(mention.entity !== undefined && { entity: mention.entity }), ...(mention.event !== undefined && { event: mention.event }), ...(mention.date !== undefined && { date: mention.date }),
    // One of both is what makes a mention.
    at: mention as Span | Selector,
  }));
}

function typeIn(said: Said, { entity, event }: SaidMention): string {
  if (entity === undefined) return event === undefined ? 'date' : 'event';
  return said.entities.find(({ id }) => id === entity)?.type ?? 'unknown';
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

/** How many articles are read side by side. */
const atOnce = 8;

/** So many texts are kept while rows are made. */
const mostTexts = 100;

interface Indexed {
  readonly text: string;
  readonly lines: Lines;
  readonly resolver: Resolver;
}

/** The texts of articles while rows are made, each read and indexed once where they are not very many. */
export class Texts {
  private readonly slices = new Slices();
  private readonly known = new Map<string, Promise<Indexed>>();

  constructor(private readonly openText: (article: vscode.Uri) => string | undefined) {}

  /** Finds mentions in their articles, in the order in which they are given; `place` is absent where its words are not there. */
  async locate(mentions: readonly SourceMention[]): Promise<{ mention: SourceMention; place: Located | undefined }[]> {
    const byArticle = new Map<string, number[]>();
    mentions.forEach(({ article }, at) => {
      const there = byArticle.get(article.toString());
      if (there) there.push(at);
      else byArticle.set(article.toString(), [at]);
    });
    const places: (Located | undefined)[] = [];
    const waiting = byArticle.values();
    const worker = async (): Promise<void> => {
      for (const numbers of waiting) {
        const { text, lines, resolver } = await this.get(mentions[numbers[0]!]!.article);
        if (this.slices.spent) await this.slices.next();
        for (const at of numbers) places[at] = locate(text, lines, resolver, mentions[at]!.at);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return mentions.map((mention, at) => ({ mention, place: places[at] }));
  }
  private get(article: vscode.Uri): Promise<Indexed> {
    const key = article.toString();
    let entry = this.known.get(key);
    if (!entry) {
      entry = Promise.resolve(this.openText(article) ?? articleText(article)).then((text) => ({ text, lines: new Lines(text), resolver: new Resolver(text) }));
      this.known.set(key, entry);
      for (const oldest of this.known.keys()) {
        if (this.known.size <= mostTexts) break;
        this.known.delete(oldest);
      }
    }
    return entry;
  }
}
