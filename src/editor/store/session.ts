import * as vscode from 'vscode';
import { openCast, type Cast, type CastMention } from '../../annotations/cast';
import { reselect } from '../../annotations/decide';
import { match, sameWords } from '../../annotations/match';
import { empty, type Annotations, type Items, type Mention, type Rejection, type Selector } from '../../annotations/model';
import { Resolver } from '../../annotations/resolve';
import { SavedText } from '../../annotations/savedText';
import type { Sidecar, SidecarProblem, UnreadableSidecar } from '../../annotations/sidecar';
import { TrackedSpans } from '../../annotations/track';
import type { SuggestedMention, Suggestions } from '../../cast/suggestions';
import { applyChange, refine, type Change } from '../../text/change';
import { Lines } from '../../text/lines';
import { normalise } from '../../text/normalise';
import { occurrences } from '../../text/occurrences';
import type { Span } from '../../text/span';
import { sidecarOf } from './articles';

export type OpenMention = CastMention<SuggestedMention>;
export type OpenCast = Cast<SuggestedMention>;

/** A decision on words that are in the editor alone: it is written when they are saved. */
export interface PendingDecision {
  /** Stands for the mention until it has a selector; its span is tracked like that of any other. */
  readonly mention: Mention;
  readonly apply: (annotations: Annotations, mention: Mention) => Annotations;
}

/** Each part of an unsaved edit costs a copy of the text: in an edit of more of them nothing is known to have stayed until it is saved. */
const mostParts = 1000;
/** A mention, or a no, whose words are not found for certain in the article as it is now. */
export interface Unresolved {
  /** The very value of the sidecar's annotations. */
  readonly item: Mention | Rejection;
  /** Its words may stand in more than one place, or in none; what was said no to and is gone is not asked about. */
  readonly why: 'ambiguous' | 'gone';
  /** Where it may belong, in the text as it is being edited, the best place first. */
  readonly candidates: readonly Span[];
}

const noSuggestions: Suggestions = { languages: [], mentions: [], entities: [], events: [] };

/**
 * One open article: its text as it is being edited, its sidecar as last read, and what is suggested, all
 * held together by spans that follow the text. Offsets are UTF-16 code units of the normalised text.
 */
export class ArticleSession {
  readonly sidecarUri: vscode.Uri;
  text: string;
  saved: SavedText;
  sidecar: Sidecar | UnreadableSidecar | undefined;
  suggestions: Suggestions = noSuggestions;
  pending: readonly PendingDecision[] = [];
  /** Whether the mentions of the sidecar were all found for certain, so that their new selectors may be written. */
  certain = true;
  /** Counts what happened, so that work that takes its time can see whether it is still wanted. */
  version = 0;
  /** Counts what an editor does not do to decorations by itself when text moves them. */
  shape = 0;

  private lineIndex: Lines | undefined;
  private readonly spans = new TrackedSpans<Mention | Rejection | SuggestedMention>();
  private openedCast: OpenCast | undefined;

  constructor(readonly document: vscode.TextDocument) {
    this.sidecarUri = sidecarOf(document.uri);
    this.text = normalise(document.getText());
    this.saved = new SavedText(this.text);
  }

  get key(): string {
    return this.document.uri.toString();
  }

  get lines(): Lines {
    return (this.lineIndex ??= new Lines(this.text));
  }

  /** The annotations as the sidecar says them, and what waits for the save. */
  get annotations(): Annotations {
    const written = this.sidecar?.readable ? this.sidecar.annotations : empty;
    return this.pending.reduce((annotations, { apply, mention }) => apply(annotations, mention), written);
  }

  /** What makes the sidecar unreadable; then the article is highlighted as far as it goes, and nothing is written. */
  get unreadable(): readonly SidecarProblem[] | undefined {
    return this.sidecar && !this.sidecar.readable ? this.sidecar.problems : undefined;
  }

  /** What is to be asked about, in the order of the sidecar; changes are told like those of the cast. */
  get unresolved(): readonly Unresolved[] {
    const { annotations } = this.sidecar?.readable ? this.sidecar : { annotations: empty };
    return annotations.mentions
      .filter((item) => !this.spans.has(item))
      .map((item) => ({ item, why: 'gone', candidates: [...occurrences(this.text, item.quote)].map((start) => ({ start, end: start + item.quote.length })) }));
  }

  get cast(): OpenCast {
    return (this.openedCast ??= this.buildCast());
  }

  /** The mentions that hold an offset or end at it, the shortest first, what was said no to left out. */
  mentionsAt(offset: number): OpenMention[] {
    return this.cast.mentions
      .filter((mention) => mention.state !== 'rejected' && [mention, ...(mention.more ?? [])].some(({ start, end }) => start <= offset && offset <= end))
      .sort((a, b) => Number(a.end === offset) - Number(b.end === offset) || a.end - a.start - (b.end - b.start));
  }

  rangeOf({ start, end }: Span): vscode.Range {
    const from = this.lines.at(start);
    const to = this.lines.at(end);
    return new vscode.Range(from.line, from.column, to.line, to.column);
  }

  spanOf(range: vscode.Range): Span {
    return { start: this.offsetOf(range.start), end: this.offsetOf(range.end) };
  }

  offsetOf({ line, character }: vscode.Position): number {
    return this.lines.offset({ line, column: character });
  }

  /** The selector of a span in the saved text; `undefined` where it holds words that are not saved yet. */
  selectorOf(span: Span): Selector | undefined {
    const saved = this.saved.toSaved(span);
    return saved && new Resolver(this.saved.text).selectorOf(saved);
  }

  spanOfItem(item: Mention | Rejection | SuggestedMention): Span | undefined {
    return this.spans.get(item);
  }

  /** Takes in edits of the document; `true` where the words of a mention itself were changed. */
  edit(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
    let touched = false;
    // Their ranges are those of the text before all of them: from the last to the first none moves another.
    const edits = changes
      .map(({ range, text }) => ({ ...this.spanOf(range), text: normalise(text) }))
      .sort((a, b) => b.start - a.start);
    for (const edit of edits) {
      const { text } = this;
      const parts = refine(text, edit);
      // They are made anew after the edit; to move each of thousands once for each of thousands of parts takes seconds.
      if (parts.length > mostParts) this.setSuggestions({ ...this.suggestions, mentions: [] });
      // The last part comes first: what stands before it is as it was.
      for (const part of parts) touched = this.spans.apply(part, text.slice(part.start, part.end)) || touched;
      this.followInSaved(edit, parts);
      this.text = applyChange(text, edit);
    }
    this.lineIndex = undefined;
    this.changed(touched ? 'shape' : 'places');
    return touched;
  }

  /** @param parts the smallest changes that do the same as `edit` */
  private followInSaved(edit: Change, parts: readonly Change[]): void {
    for (const change of parts.length > mostParts ? [edit] : parts) this.saved.apply(change);
  }

  /** Begins with unsaved edits: `raw` is what the file on disk holds. */
  restore(raw: string | undefined): void {
    if (raw === undefined) return;
    const saved = normalise(raw);
    this.saved = new SavedText(saved);
    const edit = { start: 0, end: saved.length, text: this.text };
    this.followInSaved(edit, refine(saved, edit));
    this.changed();
  }

  /** The text as it is now has been saved, or was read from disk. */
  markSaved(): void {
    this.saved = new SavedText(this.text);
    this.changed();
  }

  /**
   * Takes a sidecar in as it was read; mentions that it shares with the last one keep their places.
   *
   * @param by what says where mentions are: `tracking` of those that it shares with the last one, to the letter;
   *   the same where they may have other ordinals now (`words`), as when a step is undone that moved them; or its
   *   `selectors`, since it was written for the very text that is saved now
   */
  setSidecar(sidecar: Sidecar | UnreadableSidecar | undefined, by: 'tracking' | 'words' | 'selectors' = 'tracking'): void {
    const before = this.sidecar?.readable ? this.sidecar.annotations : empty;
    this.sidecar = sidecar;
    const after = sidecar?.readable ? sidecar.annotations : empty;
    const matched = [...counterparts('mentions', before, after, by), ...counterparts('rejected', before, after, by)];
    const kept = new Set<Mention | Rejection>(matched.map(([old]) => old));
    for (const item of [...before.mentions, ...before.rejected]) if (!kept.has(item)) this.spans.delete(item);
    // A mention whose words are deleted at this moment keeps what is needed to find it when they come back.
    for (const [old, item] of matched) if (old !== item) this.spans.replace(old, item);
    const resolver = new Resolver(this.saved.text);
    for (const item of [...after.mentions, ...after.rejected]) {
      // Only what is new is looked for: a search goes through the whole text.
      if (this.spans.has(item) && by !== 'selectors') continue;
      const saved = resolver.resolve(item);
      const span = saved && this.saved.toLive(saved);
      if (span) this.spans.set(item, span);
    }
    this.changed();
  }

  setSuggestions(suggestions: Suggestions): void {
    const same = this.isWhereTracked(suggestions.mentions);
    for (const mention of this.suggestions.mentions) this.spans.delete(mention);
    this.suggestions = suggestions;
    for (const mention of suggestions.mentions) this.spans.set(mention, mention);
    this.changed(same ? 'places' : 'shape');
  }

  /** Whether mentions are those that are suggested already, moved with the text at most. */
  private isWhereTracked(mentions: readonly SuggestedMention[]): boolean {
    const before = this.suggestions.mentions;
    return mentions.length === before.length && mentions.every((mention, index) => {
      const old = before[index]!;
      const span = this.spans.get(old);
      return span?.start === mention.start && span.end === mention.end && old.type === mention.type && old.entity === mention.entity && old.event === mention.event && old.date === mention.date;
    });
  }

  addPending(decision: PendingDecision, span: Span): void {
    this.spans.set(decision.mention, span);
    this.pending = [...this.pending, decision];
    this.changed();
  }

  dropPending(decisions: readonly PendingDecision[]): void {
    for (const { mention } of decisions) this.spans.delete(mention);
    this.pending = this.pending.filter((decision) => !decisions.includes(decision));
    this.changed();
  }

  /** The annotations with the selectors of where the mentions stand now in the saved text. */
  reanchored(annotations: Annotations): Annotations {
    if (!this.certain) return annotations;
    const resolver = new Resolver(this.saved.text);
    return reselect(annotations, (item) => {
      const live = this.spans.get(item);
      const saved = live && this.saved.toSaved(live);
      return saved && resolver.selectorOf(saved);
    });
  }

  /** Whether every mention of the sidecar stands somewhere in the text. */
  get complete(): boolean {
    return this.annotations.mentions.every((mention) => this.spans.get(mention) !== undefined);
  }

  /** @param what only the places of mentions in the text, or also which there are and which words are theirs */
  private changed(what: 'places' | 'shape' = 'shape'): void {
    this.version++;
    if (what === 'shape') this.shape++;
    this.openedCast = undefined;
  }

  private buildCast(): OpenCast {
    const mentions = this.suggestions.mentions.flatMap((mention) => {
      const span = this.spans.get(mention);
      // The very object stays within reach, since decisions and places hang on it.
      return span ? [{ ...mention, ...span }] : [];
    });
    const resolver = new Resolver(this.saved.text);
    return openCast(
      this.annotations,
      (item) => this.spans.get(item),
      { ...this.suggestions, mentions },
      (mention) => mention.more?.flatMap((part) => {
        const saved = resolver.resolve(part);
        return (saved && this.saved.toLive(saved)) ?? [];
      }),
    );
  }
}

/** The items of two versions of a list that are one, pair by pair. */
function counterparts<L extends 'mentions' | 'rejected'>(list: L, before: Annotations, after: Annotations, by: 'tracking' | 'words' | 'selectors'): [Items[L], Items[L]][] {
  const keys = by === 'words' ? sameWords[list] : sameWords[list].slice(0, 1);
  return [...match(list, before[list] as readonly Items[L][], after[list] as readonly Items[L][], keys).kept];
}
