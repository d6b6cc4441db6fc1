import * as vscode from 'vscode';
import { suggestInSteps, type SuggestOptions } from '../../cast/suggest';
import type { Suggestions } from '../../cast/suggestions';
import { ParagraphCache } from '../../recognition/cache';
import type { KnownEntities } from './knownEntities';
import type { ModelFiles } from './model';
import type { ArticleSession } from './session';

/** After the last keystroke, so that nothing is recognised in half a word. */
const pause = 250;

/** How long recognition holds the extension host at a time, in milliseconds. */
const slice = 8;

/**
 * In longer texts nothing is suggested: no article is half a megabyte long, and each edit would set off
 * seconds of work, of VS Code as well, which is told of each of ten thousand mentions.
 * The views say so.
 */
export const longestArticle = 500_000;

const nothing: Suggestions = { languages: [], mentions: [], entities: [], events: [] };

interface Run {
  cancelled: boolean;
  /** Ends the pause before the run. */
  wake: () => void;
  done: Promise<void>;
}

/** Recognises open articles, again after each edit, in slices that leave the extension host to others. */
export class Recognition {
  private readonly runs = new Map<ArticleSession, Run>();
  private readonly cache = new ParagraphCache();

  constructor(
    private readonly models: ModelFiles,
    private readonly known: Pick<KnownEntities, 'of' | 'meanwhile' | 'eventsOf'>,
    private readonly finished: (session: ArticleSession) => void,
  ) {}

  /** Recognises an article now, or after a pause in typing. */
  schedule(session: ArticleSession, when: 'now' | 'later'): void {
    this.cancel(session);
    const run: Run = { cancelled: false, wake: () => {}, done: Promise.resolve() };
    const start = when === 'now' ? Promise.resolve() : new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      run.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.runs.set(session, run);
    run.done = start
      .then(() => this.run(session, run))
      .finally(() => {
        if (this.runs.get(session) === run) this.runs.delete(session);
      });
  }

  /** Stops what is under way for an article. */
  cancel(session: ArticleSession): void {
    const run = this.runs.get(session);
    if (!run) return;
    run.cancelled = true;
    run.wake();
    this.runs.delete(session);
  }

  /** What is under way, for those who wait for all of it. */
  underWay(): Promise<void>[] {
    return [...this.runs.values()].map((run) => run.done);
  }

  private async run(session: ArticleSession, run: Run): Promise<void> {
    if (run.cancelled) return;
    const settings = vscode.workspace.getConfiguration('dramatis.suggestions', session.document.uri);
    if (!settings.get<boolean>('enabled', true) || session.text.length > longestArticle) {
      session.setSuggestions(nothing);
      return this.finished(session);
    }
    const models = await this.models.get();
    // Of thousands of articles it takes a while until all names are known: who has opened one sees what is found without them.
    const meanwhile = this.known.meanwhile(session);
    if (meanwhile) await this.suggest(session, run, { ...models, ...meanwhile });
    if (run.cancelled) return;
    const known = await this.known.of(session);
    await this.suggest(session, run, { ...models, ...known, knownEvents: this.known.eventsOf(session) });
  }

  private async suggest(session: ArticleSession, run: Run, options: SuggestOptions): Promise<void> {
    if (run.cancelled) return;
    const { published } = session.annotations;
    const steps = suggestInSteps(session.text, { ...options, cache: this.cache, ...(published !== undefined && { published }) });
    let until = performance.now() + slice;
    let step = steps.next();
    for (;;) {
      // Before what comes of the last step too: a long article takes a while to be put together and painted.
      if (performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        // An edit in between has put another run in this one's place.
        if (run.cancelled) return;
        until = performance.now() + slice;
      }
      if (step.done) break;
      step = steps.next();
    }
    const minimum = vscode.workspace.getConfiguration('dramatis.suggestions', session.document.uri).get<number>('minimumScore', 0);
    const suggestions = step.value;
    session.setSuggestions({ ...suggestions, mentions: suggestions.mentions.filter((mention) => mention.score >= minimum) });
    this.finished(session);
  }
}
