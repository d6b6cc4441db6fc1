/** An annotator who makes one article's annotations what they are to be, by the keys of the annotating mode. */
import * as vscode from 'vscode';
import type { DramatisApi, PublicCast } from '../../src/editor/api';
import { byLikelihood, type Linkable } from '../../src/annotations/linkOrder';
import type { Span } from '../../src/text/span';
import { WordSearch } from '../../src/text/wordSearch';
import { jumpLabels } from '../../src/text/jumpLabels';
import { Goal, placeOf, type Found, type Wanted } from './annotatorGoal';
import { keysToDate, keysToMove, keysToPick, keysToPublished, lettersTo, waysToMark, wordBefore } from './annotatorKeys';
import { unitsAt } from './host';

interface Problem {
  /** Where the cursor is to go. */
  readonly at: number;
  readonly wrong?: Found;
  readonly wanted?: Wanted;
}

export interface Played {
  readonly keystrokes: number;
  readonly decisions: number;
  /** By what they were for. */
  readonly keys: ReadonlyMap<string, number>;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly when?: string;
  readonly args?: unknown;
}

const typeKeys: Readonly<Record<string, string>> = { person: '1', organization: '2', place: '3', event: '4', date: '5' };

/** As the editor has it: what is less sure is stopped at by the key for doubtful suggestions. */
const doubtfulBelow = 0.8;

/** Commands that decide; the others move or ask. */
const deciding = /^dramatis\.(?:accept|reject|remove|markAs|retype|widen|narrow|link|rename|setPublished|finish|markAllOccurrences)/;

/** A way to a place in the text. */
interface Way {
  readonly keystrokes: number;
  readonly go: () => Promise<void>;
}

/** Longer articles nobody writes. */
const mostPages = 100;

/** From so many mentions before some words a way to them is looked for. */
const nearest = 3;

/** More arrows than this nobody presses. */
const mostArrows = 400;

/** More steps than any article takes: a player who goes in circles is stopped. */
const mostSteps = 400;

export class Player {
  private readonly keys = new Map<string, number>();
  private readonly moves = new Map<string, string[] | undefined>();
  private decisions = 0;
  private readonly goal: Goal;
  private readonly bindings: ReadonlyMap<string, Keybinding>;

  /** @param known the entities of the articles before, to which those of this one are added */
  constructor(private readonly api: DramatisApi, private readonly editor: vscode.TextEditor, private readonly text: string, wanted: readonly Wanted[], private readonly published: string | undefined, private readonly known: Map<string, Linkable>) {
    this.goal = new Goal(wanted);
    const { keybindings } = (vscode.extensions.getExtension('dramatis.dramatis')!.packageJSON as { contributes: { keybindings: Keybinding[] } }).contributes;
    this.bindings = new Map(keybindings.filter(({ when }) => when?.includes('dramatis.annotating')).map((binding) => [binding.key, binding]));
  }

  async play(): Promise<Played> {
    const tried = new Map<string, number>();
    await this.setPublished();
    for (let step = 0; step < mostSteps; step++) {
      const cast = await this.cast();
      const problem = this.nextProblem(cast, tried);
      if (problem) {
        const key = `${problem.at} ${problem.wrong?.end} ${problem.wanted?.end} ${problem.wanted?.type}`;
        tried.set(key, (tried.get(key) ?? 0) + 1);
        // What is only suggested follows a link to others of its name: who has linked in vain accepts the rest first.
        const inVain = problem.wanted?.type === 'link' && tried.get(key) === 2 && this.found(cast).some(({ state }) => state === 'suggested');
        if (inVain) await this.press('g', 'accept the rest');
        else await this.solve(problem, cast);
        continue;
      }
      // What is accepted may lead to more suggestions: then it is another turn.
      await this.press('shift+d', 'done');
      await vscode.window.showTextDocument(this.editor.document);
      const after = await this.cast();
      if (!this.nextProblem(after, tried) && !this.found(after).some(({ state }) => state === 'suggested')) break;
    }
    for (const { id, type, name, state } of (await this.cast()).entities) if (state === 'accepted') this.known.set(id, { id, type, names: [name, id], accepted: true, isHere: false });
    return { keystrokes: [...this.keys.values()].reduce((sum, count) => sum + count, 0), decisions: this.decisions, keys: this.keys };
  }

  /** What differs from what is wanted, in the article as it is now: spans and types, what is grouped otherwise, dates. */
  async differences(): Promise<{ spans: number; links: number; dates: number }> {
    const cast = await this.cast();
    const found = this.found(cast).filter(({ state }) => state === 'accepted');
    const spans = this.goal.missing(found).length + this.goal.wrong(found).length;
    return { spans, links: this.goal.misplaced(found).length, dates: this.goal.wrongDates(found).length };
  }

  private async cast(): Promise<PublicCast> {
    return this.api.cast(this.editor.document.uri);
  }

  private found({ mentions }: PublicCast): Found[] {
    return mentions.filter(({ state }) => state !== 'rejected').map(({ start, end, type, state, score, entity, event, date }) => ({ start: unitsAt(this.text, start), end: unitsAt(this.text, end), type, state, score, target: entity ?? event ?? date ?? '' }));
  }

  private get cursor(): number {
    return this.editor.document.offsetAt(this.editor.selection.active);
  }

  /** The next thing to put right, from the cursor on; groups come when all words are right. */
  private nextProblem(cast: PublicCast, tried: ReadonlyMap<string, number>): Problem | undefined {
    const found = this.found(cast);
    const wrong = this.goal.wrong(found);
    const missing = this.goal.missing(found);
    const problems: Problem[] = wrong.map((mention) => {
      const wanted = missing.find((other) => other.start === mention.start && other.end === mention.end) ?? missing.find((other) => overlaps(other, mention) && this.movesBetween(mention, other) !== undefined);
      return { at: mention.start, wrong: mention, ...(wanted && { wanted }) };
    });
    const handled = new Set(problems.flatMap(({ wanted }) => wanted ?? []));
    for (const wanted of missing) if (!handled.has(wanted)) problems.push({ at: wanted.start, wanted });
    for (const wanted of this.goal.wrongDates(found)) problems.push({ at: wanted.start, wanted, wrong: found.find((mention) => placeOf(mention) === placeOf(wanted))! });
    const fresh = problems.filter(({ at, wrong, wanted }) => (tried.get(`${at} ${wrong?.end} ${wanted?.end} ${wanted?.type}`) ?? 0) < 3);
    const { cursor } = this;
    fresh.sort((a, b) => Number(a.at < cursor) - Number(b.at < cursor) || a.at - b.at);
    if (fresh.length > 0) return fresh[0];
    const links = this.goal.misplaced(found).map(({ mention, home }) => ({ at: mention.start, wanted: { ...mention, type: 'link', target: home ?? '' } }));
    return links.find(({ at, wanted }) => (tried.get(`${at} undefined ${wanted.end} link`) ?? 0) < 5);
  }

  private async solve({ wrong, wanted }: Problem, cast: PublicCast): Promise<void> {
    const found = this.found(cast);
    if (wanted?.type === 'link') return this.link(wanted);
    if (!wrong) return this.mark(wanted!, found);
    // A digit means the whole entity: where its other mentions are right, these words are marked anew, or made another's first.
    const isShared = wanted !== undefined && wrong.type !== wanted.type && wrong.type !== 'date' && this.goal.right(found).some((other) => other.target === wrong.target);
    const isMoved = wanted !== undefined && (wrong.start !== wanted.start || wrong.end !== wanted.end);
    if (isShared && isMoved) return this.mark(wanted, found);
    // A suggestion yields to other words that are marked over it.
    if (isMoved && wrong.state === 'suggested') {
      const moves = this.movesBetween(wrong, wanted);
      const anew = waysToMark(this.search(found), this.text, wanted, this.cursor, isInside(found));
      const byMoving = moves ? this.waysTo(wrong.start, found)[0]!.keystrokes + moves.length + Number(wrong.type !== wanted.type) : Infinity;
      if (anew && keysToMark(anew) < byMoving) return this.mark(wanted, found);
    }
    await this.goTo(wrong.start, found);
    if (wanted && placeOf(wanted) === placeOf(wrong)) return this.redate(wrong, wanted, found, cast.published);
    if (!wanted) {
      const alike = this.goal.wrong(found).filter(({ type, state, start, end }) => state === 'suggested' && type === wrong.type && this.text.slice(start, end) === this.text.slice(wrong.start, wrong.end));
      const all = found.filter(({ type, state, start, end }) => state === 'suggested' && type === wrong.type && this.text.slice(start, end) === this.text.slice(wrong.start, wrong.end));
      return this.press(alike.length > 1 && alike.length === all.length ? 'shift+delete' : 'delete', 'reject');
    }
    if (isShared && wrong.state === 'accepted') await this.run('dramatis.link', 'link', 3, undefined, '');
    for (const key of this.movesBetween(wrong, wanted) ?? []) await this.press(key, 'ends of suggestions');
    if (wrong.type !== wanted.type) await this.press(typeKeys[wanted.type]!, 'change types');
  }

  /** Marks words: found by letters and marked by a digit, or selected by words first, whichever takes fewer keys. */
  private async mark(wanted: Wanted, found: readonly Found[]): Promise<void> {
    const digit = typeKeys[wanted.type]!;
    const way = waysToMark(this.search(found), this.text, wanted, this.cursor, isInside(found));
    if (way) {
      // Behind figures a digit is one more of them: Enter comes in between.
      const isWord = /\p{L}/u.test(way.letters);
      await this.find(isWord ? `${way.letters}${digit}` : way.letters, 'mark words');
      if (!isWord) await this.press(digit, 'mark words');
      for (const key of way.moves) await this.press(key, 'ends of marked words');
      return;
    }
    // The same letters come earlier: from a mention behind them they do not, or from there on they are typed again.
    const near = found.map(({ start }) => start).filter((start) => start < wanted.start).reverse().slice(0, nearest);
    const from = near.find((start) => start !== this.cursor && waysToMark(this.search(found), this.text, wanted, start, isInside(found)) !== undefined);
    if (from !== undefined) {
      await this.goTo(from, found);
      if (this.cursor === from) return this.mark(wanted, found);
    }
    const next = wordBefore(this.search(found), this.text, wanted.start, this.cursor);
    if (from === undefined && next) {
      const { cursor } = this;
      await this.find(next, 'mark words');
      if (this.cursor > cursor) return this.mark(wanted, found);
    }
    await this.goTo(wanted.start, found);
    await this.select(wanted.end);
    await this.press(digit, 'mark words');
  }

  private async link(wanted: Wanted): Promise<void> {
    await this.goTo(wanted.start, this.found(await this.cast()));
    const cast = await this.cast();
    const found = this.found(cast);
    const quotes = (id: string): string[] => found.filter(({ target }) => target === id).map(({ start, end }) => this.text.slice(start, end));
    const here = cast.entities.map(({ id, type, name, aliases, state }): Linkable => ({ id, type, names: [name, ...aliases, ...quotes(id), id], accepted: state === 'accepted', isHere: true }));
    const elsewhere = [...this.known].filter(([id]) => !here.some((other) => other.id === id)).map(([, entity]) => entity);
    const mentions = found.map(({ target, ...mention }) => ({ ...mention, ...(mention.type !== 'date' && mention.type !== 'event' && { entity: target }) }));
    const rows = byLikelihood([...here, ...elsewhere], this.text, mentions.find((other) => other.start === wanted.start && other.end === wanted.end)!, mentions);
    const row = rows.find(({ id }) => id === wanted.target);
    // A new entity is the last row: the arrow up, and Enter.
    await this.run('dramatis.link', 'link', 1 + (row ? keysToPick(rows, row) : 2), undefined, wanted.target);
  }

  /** The letters that stand at a mention on the screen while one is asked for: the most doubtful have the shortest ones. */
  private labelOf(target: number, found: readonly Found[]): string | undefined {
    const { document, visibleRanges } = this.editor;
    const rank = ({ state, score }: Found): number => (state === 'suggested' ? score : 2);
    const shown = found.filter(({ start }) => visibleRanges.some((range) => range.contains(document.positionAt(start))));
    const starts = [...new Set([...shown].sort((a, b) => rank(a) - rank(b) || a.start - b.start).map(({ start }) => start))];
    return jumpLabels(starts.length)[starts.indexOf(target)];
  }

  /** The ways to an offset, the cheapest first: next and previous suggestion, the letters at a mention, the first letters of the word. */
  private waysTo(target: number, found: readonly Found[], mayScroll = true): Way[] {
    const { cursor } = this;
    if (cursor === target) return [{ keystrokes: 0, go: async () => {} }];
    const stops = (keys: readonly [string, string], wanted: (mention: Found) => boolean): Way[] => {
      const starts = [...new Set(found.filter(wanted).map(({ start }) => start))];
      if (!starts.includes(target)) return [];
      const ahead = [...starts.filter((start) => start > cursor), ...starts.filter((start) => start <= cursor)];
      const back = [...starts.filter((start) => start < cursor).reverse(), ...starts.filter((start) => start >= cursor).reverse()];
      return [ahead, back].map((order, way) => ({ keystrokes: order.indexOf(target) + 1, go: () => this.pressTimes(keys[way]!, order.indexOf(target) + 1) }));
    };
    const label = this.labelOf(target, found);
    const letters = lettersTo(this.search(found), this.text, target, cursor)?.letters;
    const ways: Way[] = [
      ...stops(['j', 'k'], ({ state }) => state === 'suggested'),
      ...stops(['z', 'shift+z'], ({ state, score }) => state === 'suggested' && score < doubtfulBelow),
      ...stops(['shift+j', 'shift+k'], () => true),
      ...(label === undefined ? [] : [{ keystrokes: 1 + label.length, go: () => this.run('dramatis.jump', 'go by the letters at mentions', 1 + label.length, label) }]),
      // What is found is selected: an arrow more.
      ...(letters === undefined ? [] : [{ keystrokes: letters.length + 3, go: async () => {
        await this.find(letters, 'go by letters of a word');
        if (!this.editor.selection.isEmpty) await this.run('cursorLeft', 'go by letters of a word', 1);
      } }]),
      ...(label === undefined && mayScroll ? [this.byPages(target, found)] : []),
    ];
    return ways.sort((a, b) => a.keystrokes - b.keystrokes);
  }

  /** Page by page until the target is on the screen, then by the letters that stand there; about so many pages as what is on the screen now fits in between. */
  private byPages(target: number, found: readonly Found[]): Way {
    const { document } = this.editor;
    const shown = (): Span[] => this.editor.visibleRanges.map((range) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }));
    const isShown = (): boolean => shown().some(({ start, end }) => start <= target && target <= end);
    const [first, last] = [shown()[0]!.start, shown().at(-1)!.end];
    const pages = Math.ceil(Math.max(first - target, target - last) / Math.max(1, last - first));
    return { keystrokes: pages + 3, go: async () => {
      const forwards = target > this.cursor;
      for (let left = mostPages; left > 0 && !isShown(); left--) await this.run(forwards ? 'cursorPageDown' : 'cursorPageUp', 'go by pages', 1);
      await this.waysTo(target, found, false)[0]?.go();
    } };
  }

  /** Goes to an offset; what no key leads to is reached by arrows from the last mention before it. */
  private async goTo(target: number, found: readonly Found[]): Promise<void> {
    const [best] = this.waysTo(target, found);
    if (best) await best.go();
    else {
      const last = found.map(({ start }) => start).filter((start) => start <= target).at(-1) ?? found[0]?.start;
      if (last !== undefined && last !== this.cursor) await this.waysTo(last, found)[0]!.go();
    }
    for (let left = mostArrows; left > 0 && this.cursor !== target; left--) await this.run(this.cursor < target ? 'cursorRight' : 'cursorLeft', 'go by arrows', 1);
  }

  private async pressTimes(key: string, times: number): Promise<void> {
    for (let left = times; left > 0; left--) await this.press(key, key.endsWith('z') ? 'go to the next in doubt' : 'go to the next');
  }

  private movesBetween(from: Span, to: Span): string[] | undefined {
    const key = `${from.start} ${from.end} ${to.start} ${to.end}`;
    if (!this.moves.has(key)) this.moves.set(key, keysToMove(this.text, from, to));
    return this.moves.get(key);
  }

  private search(found: readonly Found[]): WordSearch {
    return new WordSearch(this.text, isInside(found));
  }

  private async select(end: number): Promise<void> {
    const before = (): number => this.editor.document.offsetAt(this.editor.selection.end);
    for (let left = 40; left > 0 && before() < end; left--) await this.run('cursorWordEndRightSelect', 'mark words', 1);
    for (let left = 40; left > 0 && before() > end; left--) await this.run('cursorLeftSelect', 'mark words', 1);
  }

  /** Says from which day the article's dates count, where that is not what was found. */
  private async setPublished(): Promise<void> {
    const { published } = await this.cast();
    if (this.published === undefined || this.published === published) return;
    const { typed, keys } = keysToPublished(this.text, published, this.published);
    await this.run('dramatis.setPublished', 'day of the article', 1 + keys, typed);
  }

  private async redate(wrong: Found, wanted: Wanted, found: readonly Found[], published: string | undefined): Promise<void> {
    const others = found.flatMap(({ type, target }) => (type === 'date' && target !== wrong.target ? [target] : []));
    const { typed, keys } = keysToDate(wrong.target, wanted.target, published, others);
    await this.run('dramatis.rename', 'change dates', 1 + keys, undefined, typed);
  }

  /** F, the letters, and Enter where no digit ends them. */
  private async find(typed: string, what: string): Promise<void> {
    const digit = /\d$/.test(typed) && /\p{L}/u.test(typed);
    if (digit) this.decisions++;
    await this.run('dramatis.findWord', what, 1 + typed.length + (digit ? 0 : 1), typed);
  }

  private async press(key: string, what: string): Promise<void> {
    const binding = this.bindings.get(key);
    if (!binding) throw new Error(`Nothing is bound to ${key}`);
    await this.run(binding.command, what, 1, ...(binding.args === undefined ? [] : [binding.args]));
  }

  private async run(command: string, what: string, keystrokes: number, ...given: unknown[]): Promise<void> {
    this.keys.set(what, (this.keys.get(what) ?? 0) + keystrokes);
    if (deciding.test(command)) this.decisions++;
    const moves = command.startsWith('cursor');
    const moved = moves && new Promise<void>((resolve) => {
      const done = (): void => {
        listener.dispose();
        clearTimeout(timer);
        resolve();
      };
      const listener = vscode.window.onDidChangeTextEditorSelection(done);
      const timer = setTimeout(done, 1000);
    });
    if (process.env['DRAMATIS_STEPS']) console.log(`${what}: ${command} ${given.join(' ')}`);
    await vscode.commands.executeCommand(command, ...given);
    await moved;
    await this.api.settled();
  }
}

/** F, the letters, the digit, behind figures Enter before it, and what moves the ends. */
function keysToMark({ letters, moves }: { readonly letters: string; readonly moves: readonly string[] }): number {
  return 1 + letters.length + 1 + Number(!/\p{L}/u.test(letters)) + moves.length;
}

/** Whether a place is in a mention. */
function isInside(found: readonly Found[]): (at: number) => boolean {
  return (at) => found.some(({ start, end }) => start <= at && at < end);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
