import * as vscode from 'vscode';
import { openCast, type Cast, type CastMention } from '../../annotations/cast';
import { match, sameWords } from '../../annotations/match';
import { empty, type Annotations, type Items, type Mention, type Rejection, type Selector } from '../../annotations/model';
import { Places } from '../../annotations/places';
import { partsOf, type Anchored, type Anchoring } from '../../annotations/reanchor';
import { Resolver, sha256 } from '../../annotations/resolve';
import { SavedText } from '../../annotations/savedText';
import type { Sidecar, SidecarProblem, UnreadableSidecar } from '../../annotations/sidecar';
import { settle } from '../../annotations/settle';
import { TrackedSpans } from '../../annotations/track';
import type { SuggestedMention, Suggestions } from '../../cast/suggestions';
import { Alignment } from '../../text/alignment';
import { applyChange, refine, type Change } from '../../text/change';
import { Lines } from '../../text/lines';
import { normalise } from '../../text/normalise';
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

/**
 * What says where mentions of a sidecar are: `tracking` of those that it shares with the last one, to the letter; the same
 * where they may have other ordinals now (`words`), as when a step is undone that moved them; or its `selectors`, since
 * it is a sidecar for another text than the last one was.
 */
export type SidecarPlaces = 'tracking' | 'words' | 'selectors';

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
  /** What is shown: the sidecar as it was last read or written, or as it is about to be. */
  sidecar: Sidecar | UnreadableSidecar | undefined;
  /** The sidecar as it was last read or written. */
  onDisk: Sidecar | UnreadableSidecar | undefined;
  suggestions: Suggestions = noSuggestions;
  pending: readonly PendingDecision[] = [];
  /** Counts what happened, so that work that takes its time can see whether it is still wanted. */
  version = 0;
  /** Counts what an editor does not do to decorations by itself when text moves them. */
  shape = 0;

  private lineIndex: Lines | undefined;
  /** Of items of the sidecar, of the further parts of mentions, and of suggestions. */
  private readonly spans = new TrackedSpans<Selector | SuggestedMention>();
  /** Where the items of the sidecar stand in the saved text. */
  private readonly places = new Places();
  private openedCast: OpenCast | undefined;
  /** The text and where its items were, before edits that may have been made by another program. */
  private beforeReload: { readonly text: string; readonly spans: readonly { readonly part: Selector; readonly span: Partial<Span> }[] } | undefined;
  private hashed: { readonly text: string; readonly hash: Promise<string> } | undefined;

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
    return this.pending.reduce((annotations, { apply, mention }) => apply(annotations, mention), this.written);
  }

  private get written(): Annotations {
    return this.sidecar?.readable ? this.sidecar.annotations : empty;
  }

  private get items(): readonly Anchored[] {
    return [...this.written.mentions, ...this.written.rejected];
  }

  /** What makes the sidecar unreadable; then the article is highlighted as far as it goes, and nothing is written. */
  get unreadable(): readonly SidecarProblem[] | undefined {
    return this.sidecar && !this.sidecar.readable ? this.sidecar.problems : undefined;
  }

  /** What is to be asked about, in the order of the sidecar; changes are told like those of the cast. */
  get unresolved(): readonly Unresolved[] {
    const rejected = new Set<Anchored>(this.written.rejected);
    return this.items.flatMap((item) => {
      const doubt = this.places.doubt(item);
      // A no to words that are gone has nothing left to say.
      if (!doubt || (doubt.why === 'gone' && rejected.has(item))) return [];
      return [{ item, why: doubt.why, candidates: doubt.candidates.flatMap((span) => this.saved.toLive(span) ?? []) }];
    });
  }

  get cast(): OpenCast {
    return (this.openedCast ??= this.buildCast());
  }

  /** The suggestions on which nobody has decided, in the order of the text. */
  get open(): OpenMention[] {
    return this.cast.mentions.filter(({ state }) => state === 'suggested');
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

  /**
   * Takes in edits of the document; `true` where the words of a mention itself were changed.
   *
   * @param unsaved whether the document has unsaved edits after it; the first key press may say no, as does what
   *   {@link reloaded} is told of later
   */
  edit(changes: readonly vscode.TextDocumentContentChangeEvent[], unsaved = true): boolean {
    let touched = false;
    if (unsaved) this.beforeReload = undefined;
    else this.beforeReload ??= { text: this.text, spans: this.items.flatMap(partsOf).flatMap((part) => ({ part, span: { ...this.spans.get(part) } })) };
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

  /**
   * The edits since the last save were another program's, who has written the file. They come as one edit of all that lies
   * between the first difference and the last; what was moved in it was not taken out and put in, nor has what stands in
   * the place of a mention become the mention.
   */
  reloaded(): void {
    if (this.beforeReload && this.beforeReload.spans.length > 0) {
      const { text, spans } = this.beforeReload;
      const alignment = new Alignment(text, this.text);
      for (const { part, span: { start, end } } of spans) {
        if (start === undefined || end === undefined) continue;
        const { certain, span } = alignment.follow({ start, end });
        if (certain && span) this.spans.set(part, span);
        else this.spans.delete(part);
      }
    }
    this.markSaved();
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
    const { saved } = this;
    this.beforeReload = undefined;
    if (!saved.unchanged) {
      this.places.move(this.items, saved.text, this.text, (part) => this.spans.get(part), (span) => saved.toLive(span));
      for (const part of this.items.flatMap(partsOf)) {
        const span = this.places.get(part);
        if (span && !this.spans.get(part)) this.spans.set(part, span);
      }
    }
    this.saved = new SavedText(this.text);
    this.changed();
  }

  /** The SHA-256 of the saved text. */
  savedHash(): Promise<string> {
    if (this.hashed?.text !== this.saved.text) this.hashed = { text: this.saved.text, hash: sha256(this.saved.text) };
    return this.hashed.hash;
  }
  /** Whether {@link setSidecar} has to look something up in the text. */
  hasNews(sidecar: Sidecar | UnreadableSidecar | undefined, by: SidecarPlaces): boolean {
    if (!sidecar?.readable) return false;
    const known = new Set<Anchored>(by === 'selectors' ? [] : this.counterparts(sidecar.annotations, by).map(([, item]) => item));
    return [...sidecar.annotations.mentions, ...sidecar.annotations.rejected].some((item) => !known.has(item));
  }

  /**
   * Takes a sidecar in as it was read; mentions that it shares with the last one keep their places.
   *
   * @param found where its mentions stand in the saved text, where its hash names another one; else their selectors say it
   */
  setSidecar(sidecar: Sidecar | UnreadableSidecar | undefined, by: SidecarPlaces = 'tracking', found?: ReadonlyMap<Anchored, Anchoring>): void {
    const before = this.items;
    const matched = sidecar?.readable ? this.counterparts(sidecar.annotations, by) : [];
    const kept = new Set<Anchored>(matched.map(([old]) => old));
    for (const item of before) if (!kept.has(item)) this.forget(item);
    // A mention whose words are deleted at this moment keeps what is needed to find it when they come back.
    for (const [old, item] of matched) {
      if (old === item) continue;
      partsOf(old).forEach((part, index) => {
        const next = partsOf(item)[index];
        if (next) this.spans.replace(part, next);
        else this.spans.delete(part);
      });
      this.places.replace(old, item);
    }
    this.sidecar = sidecar;
    this.onDisk = sidecar;
    const resolver = new Resolver(this.saved.text);
    for (const item of this.items) {
      // Only what is new is looked for: a search goes through the whole text.
      if (by !== 'selectors' && this.places.has(item)) continue;
      const anchoring = found?.get(item);
      if (anchoring) this.places.set(item, anchoring);
      else this.places.find(item, resolver);
      for (const part of partsOf(item)) {
        const saved = this.places.get(part);
        const span = saved && this.saved.toLive(saved);
        if (span) this.spans.set(part, span);
        else this.spans.delete(part);
      }
    }
    this.changed();
  }

  /** Shows a sidecar that is about to be written; {@link setSidecar} tells what came of it. */
  foresee(sidecar: Sidecar | undefined, by: SidecarPlaces): void {
    const { onDisk } = this;
    this.setSidecar(sidecar, by);
    this.onDisk = onDisk;
  }

  /** What was foreseen has been written: `false` where it was something else. */
  confirm(sidecar: Sidecar | UnreadableSidecar | undefined): boolean {
    if (this.sidecar === this.onDisk || this.sidecar !== sidecar) return false;
    this.onDisk = sidecar;
    return true;
  }

  /** Shows again what was last read or written, if something else was foreseen. */
  unforesee(): void {
    if (this.sidecar !== this.onDisk) this.setSidecar(this.onDisk, 'words');
  }

  private forget(item: Anchored): void {
    for (const part of partsOf(item)) this.spans.delete(part);
    this.places.delete(item);
  }

  private counterparts(after: Annotations, by: SidecarPlaces): [Anchored, Anchored][] {
    return [...counterparts('mentions', this.written, after, by), ...counterparts('rejected', this.written, after, by)];
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

  /**
   * The annotations of the sidecar with the selectors of where its mentions stand in the saved text; what is in doubt stands
   * nowhere by its selector until a person has said where.
   */
  reanchored(): Annotations {
    const resolver = new Resolver(this.saved.text);
    return settle(this.written, (item) => this.places.selectors(item, resolver), resolver);
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
    return openCast(
      this.annotations,
      (item) => this.spans.get(item),
      { ...this.suggestions, mentions },
      (mention) => mention.more?.flatMap((part) => this.spans.get(part) ?? []),
    );
  }
}

/** The items of two versions of a list that are one, pair by pair. */
function counterparts<L extends 'mentions' | 'rejected'>(list: L, before: Annotations, after: Annotations, by: SidecarPlaces): [Items[L], Items[L]][] {
  const keys = by === 'words' ? sameWords[list] : sameWords[list].slice(0, 1);
  return [...match(list, before[list] as readonly Items[L][], after[list] as readonly Items[L][], keys).kept];
}
