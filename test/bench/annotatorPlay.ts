/** An annotator who makes one article's annotations what they are to be, by the keys of the annotating mode. */
import * as vscode from 'vscode';
import type { DramatisApi, PublicCast, PublicMention } from '../../src/editor/api';
import type { Span } from '../../src/text/span';
import { WordSearch } from '../../src/text/wordSearch';
import { jumpLabels } from '../../src/text/jumpLabels';
import { keysToDate, keysToMove, keysToPick, keysToPublished, lettersTo, waysToMark } from './annotatorKeys';
import { unitsAt } from './host';

/** A mention as it is to be; what it names is the same for mentions of one entity, whatever its id. */
export interface Wanted extends Span {
  readonly type: string;
  readonly target: string;
}

interface Found extends Wanted {
  readonly score: number;
  readonly state: PublicMention['state'];
}

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

/** More steps than any article takes: a player who goes in circles is stopped. */
const mostSteps = 400;

export class Player {
  private readonly keys = new Map<string, number>();
  private readonly moves = new Map<string, string[] | undefined>();
  private decisions = 0;
  private readonly bindings: ReadonlyMap<string, Keybinding>;

  constructor(private readonly api: DramatisApi, private readonly editor: vscode.TextEditor, private readonly text: string, private readonly wanted: readonly Wanted[], private readonly published: string | undefined) {
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
        await this.solve(problem, cast);
        continue;
      }
      // What is accepted may lead to more suggestions: then it is another turn.
      await this.press('shift+d', 'done');
      await vscode.window.showTextDocument(this.editor.document);
      const after = await this.cast();
      if (!this.nextProblem(after, tried) && !this.found(after).some(({ state }) => state === 'suggested')) break;
    }
    return { keystrokes: [...this.keys.values()].reduce((sum, count) => sum + count, 0), decisions: this.decisions, keys: this.keys };
  }

  /** What differs from what is wanted, in the article as it is now: spans and types, what is grouped otherwise, dates. */
  async differences(): Promise<{ spans: number; links: number; dates: number }> {
    const cast = await this.cast();
    const found = this.found(cast).filter(({ state }) => state === 'accepted');
    const spans = this.missing(found).length + this.wrong(found).length;
    return { spans, links: this.misplaced(found).length, dates: this.wrongDates(found).length };
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

  private missing(found: readonly Found[]): Wanted[] {
    const there = new Set(found.map(placeOf));
    return this.wanted.filter((mention) => !there.has(placeOf(mention)));
  }

  private wrong(found: readonly Found[]): Found[] {
    const right = new Set(this.right(found));
    return found.filter((mention) => !right.has(mention));
  }

  private right(found: readonly Found[]): Found[] {
    const wanted = new Set(this.wanted.map(placeOf));
    return found.filter((mention) => wanted.has(placeOf(mention)));
  }

  /** The mentions of entities that are not with most of those of their own. */
  private misplaced(found: readonly Found[]): { mention: Found; home: string | undefined }[] {
    const targets = new Map(this.wanted.map((mention) => [placeOf(mention), mention.target]));
    const entities = found.filter(({ type }) => type !== 'date' && type !== 'event');
    const counts = new Map<string, number>();
    for (const mention of entities) {
      const wanted = targets.get(placeOf(mention));
      if (wanted !== undefined) counts.set(`${wanted}\n${mention.target}`, (counts.get(`${wanted}\n${mention.target}`) ?? 0) + 1);
    }
    const homes = new Map<string, string>();
    const taken = new Set<string>();
    for (const [pair] of [...counts].sort(([, a], [, b]) => b - a)) {
      const [wanted, target] = pair.split('\n') as [string, string];
      if (homes.has(wanted) || taken.has(target)) continue;
      homes.set(wanted, target);
      taken.add(target);
    }
    return entities.flatMap((mention) => {
      const wanted = targets.get(placeOf(mention));
      const home = wanted === undefined ? undefined : homes.get(wanted);
      return wanted === undefined || home === mention.target ? [] : [{ mention, home }];
    });
  }

  /** The next thing to put right, from the cursor on; groups come when all words are right. */
  private nextProblem(cast: PublicCast, tried: ReadonlyMap<string, number>): Problem | undefined {
    const found = this.found(cast);
    const wrong = this.wrong(found);
    const missing = this.missing(found);
    const problems: Problem[] = wrong.map((mention) => {
      const wanted = missing.find((other) => other.start === mention.start && other.end === mention.end) ?? missing.find((other) => overlaps(other, mention) && this.movesBetween(mention, other) !== undefined);
      return { at: mention.start, wrong: mention, ...(wanted && { wanted }) };
    });
    const handled = new Set(problems.flatMap(({ wanted }) => wanted ?? []));
    for (const wanted of missing) if (!handled.has(wanted)) problems.push({ at: wanted.start, wanted });
    for (const wanted of this.wrongDates(found)) problems.push({ at: wanted.start, wanted, wrong: found.find((mention) => placeOf(mention) === placeOf(wanted))! });
    const fresh = problems.filter(({ at, wrong, wanted }) => (tried.get(`${at} ${wrong?.end} ${wanted?.end} ${wanted?.type}`) ?? 0) < 3);
    const { cursor } = this;
    fresh.sort((a, b) => Number(a.at < cursor) - Number(b.at < cursor) || a.at - b.at);
    if (fresh.length > 0) return fresh[0];
    const [link] = this.misplaced(found);
    return link && (tried.get(`${link.mention.start} undefined ${link.mention.end} link`) ?? 0) < 3 ? { at: link.mention.start, wanted: { ...link.mention, type: 'link', target: link.home ?? '' } } : undefined;
  }

  private async solve({ wrong, wanted }: Problem, cast: PublicCast): Promise<void> {
    const found = this.found(cast);
    if (wanted?.type === 'link') return this.link(wanted);
    if (!wrong) return this.mark(wanted!, found);
    // A digit means the whole entity: where its other mentions are right, these words are marked anew, or made another's first.
    const isShared = wanted !== undefined && wrong.type !== wanted.type && wrong.type !== 'date' && this.right(found).some((other) => other.target === wrong.target);
    if (isShared && (wrong.start !== wanted.start || wrong.end !== wanted.end)) return this.mark(wanted, found);
    await this.goTo(wrong.start, found);
    if (wanted && placeOf(wanted) === placeOf(wrong)) return this.redate(wrong, wanted, found, cast.published);
    if (!wanted) {
      const alike = this.wrong(found).filter(({ type, state, start, end }) => state === 'suggested' && type === wrong.type && this.text.slice(start, end) === this.text.slice(wrong.start, wrong.end));
      const all = found.filter(({ type, state, start, end }) => state === 'suggested' && type === wrong.type && this.text.slice(start, end) === this.text.slice(wrong.start, wrong.end));
      return this.press(alike.length > 1 && alike.length === all.length ? 'shift+delete' : 'delete', 'reject');
    }
    if (isShared && wrong.state === 'accepted') await this.run('dramatis.link', 'link', 3, undefined, '');
    for (const key of this.movesBetween(wrong, wanted) ?? []) await this.press(key, 'ends');
    if (wrong.type !== wanted.type) await this.press(typeKeys[wanted.type]!, 'type');
  }

  /** Marks words: found by letters and marked by a digit, or selected by words first, whichever takes fewer keys. */
  private async mark(wanted: Wanted, found: readonly Found[]): Promise<void> {
    const digit = typeKeys[wanted.type]!;
    const inside = found.some((other) => other.start <= wanted.start && wanted.start < other.end);
    const way = waysToMark(this.search(found), this.text, wanted, this.cursor, inside);
    if (way) {
      // Behind figures a digit is one more of them: Enter comes in between.
      const isWord = /\p{L}/u.test(way.letters);
      await this.find(isWord ? `${way.letters}${digit}` : way.letters, 'mark');
      if (!isWord) await this.press(digit, 'mark');
      for (const key of way.moves) await this.press(key, 'ends');
      return;
    }
    await this.goTo(wanted.start, found);
    await this.select(wanted.end);
    await this.press(digit, 'mark');
  }

  private async link(wanted: Wanted): Promise<void> {
    await this.goTo(wanted.start, this.found(await this.cast()));
    const cast = await this.cast();
    const rows = cast.entities.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases, id] }));
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

  /** Goes to an offset by the cheapest of: next and previous suggestion, the letter at a mention, the first letters of the word. */
  private async goTo(target: number, found: readonly Found[]): Promise<void> {
    for (let hop = 0; hop < 20 && this.cursor !== target; hop++) {
      const { cursor } = this;
      const stops = (keys: readonly [string, string], wanted: (mention: Found) => boolean): { key: string; times: number }[] => {
        const starts = [...new Set(found.filter(wanted).map(({ start }) => start))];
        if (!starts.includes(target)) return [];
        const ahead = [...starts.filter((start) => start > cursor), ...starts.filter((start) => start <= cursor)];
        const back = [...starts.filter((start) => start < cursor).reverse(), ...starts.filter((start) => start >= cursor).reverse()];
        return [{ key: keys[0], times: ahead.indexOf(target) + 1 }, { key: keys[1], times: back.indexOf(target) + 1 }];
      };
      const [best] = [...stops(['j', 'k'], ({ state }) => state === 'suggested'), ...stops(['z', 'shift+z'], ({ state, score }) => state === 'suggested' && score < doubtfulBelow), ...stops(['shift+j', 'shift+k'], () => true)].sort((a, b) => a.times - b.times);
      const label = this.labelOf(target, found);
      if (label !== undefined && 1 + label.length < (best?.times ?? Infinity)) {
        await this.run('dramatis.jump', 'go', 1 + label.length, label);
        if (this.cursor === target) break;
        throw new Error(`The letters ${label} lead elsewhere`);
      }
      const way = lettersTo(this.search(found), this.text, target, cursor);
      const byLetters = way ? way.letters.length + 2 : Infinity;
      if (best && (best.times <= byLetters || hop > 0)) {
        for (let left = best.times; left > 0; left--) await this.press(best.key, 'go');
        break;
      }
      const word = /^[\p{L}\p{N}\p{M}]+/u.exec(this.text.slice(target, target + 60))?.[0];
      if (!way && !word) break;
      // The same letters come earlier: from there on again.
      await this.find(way?.letters ?? word!, 'go');
      await this.collapse();
    }
    while (this.cursor !== target && Math.abs(this.cursor - target) < 60) await this.run(this.cursor < target ? 'cursorRight' : 'cursorLeft', 'go', 1);
  }

  private movesBetween(from: Span, to: Span): string[] | undefined {
    const key = `${from.start} ${from.end} ${to.start} ${to.end}`;
    if (!this.moves.has(key)) this.moves.set(key, keysToMove(this.text, from, to));
    return this.moves.get(key);
  }

  private search(found: readonly Found[]): WordSearch {
    return new WordSearch(this.text, (at) => found.some(({ start, end }) => start <= at && at < end));
  }

  /** What was found is selected; the cursor goes to its beginning, as the arrow to the left does. */
  private async collapse(): Promise<void> {
    if (!this.editor.selection.isEmpty) await this.run('cursorLeft', 'go', 1);
  }

  private async select(end: number): Promise<void> {
    const before = (): number => this.editor.document.offsetAt(this.editor.selection.end);
    for (let left = 40; left > 0 && before() < end; left--) await this.run('cursorWordEndRightSelect', 'select', 1);
    for (let left = 40; left > 0 && before() > end; left--) await this.run('cursorLeftSelect', 'select', 1);
  }

  /** Says from which day the article's dates count, where that is not what was found. */
  private async setPublished(): Promise<void> {
    const { published } = await this.cast();
    if (this.published === undefined || this.published === published) return;
    const { typed, keys } = keysToPublished(this.text, published, this.published);
    await this.run('dramatis.setPublished', 'article', 1 + keys, typed);
  }

  private async redate(wrong: Found, wanted: Wanted, found: readonly Found[], published: string | undefined): Promise<void> {
    const others = found.flatMap(({ type, target }) => (type === 'date' && target !== wrong.target ? [target] : []));
    const { typed, keys } = keysToDate(wrong.target, wanted.target, published, others);
    await this.run('dramatis.rename', 'date', 1 + keys, undefined, typed);
  }

  private wrongDates(found: readonly Found[]): Wanted[] {
    const values = new Map(found.map((mention) => [placeOf(mention), mention.target]));
    return this.wanted.filter((mention) => mention.type === 'date' && values.has(placeOf(mention)) && values.get(placeOf(mention)) !== mention.target);
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

function placeOf({ start, end, type }: Wanted): string {
  return `${start} ${end} ${type}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
