import fs from 'node:fs';
import path from 'node:path';
import { annotatedEvents, type AnnotatedEvent } from '../annotations/annotated';
import { openCast } from '../annotations/cast';
import { castFile, presentIds } from '../annotations/castFile';
import { castKnown } from '../annotations/castKnown';
import { readCast } from '../annotations/castRead';
import { addMention } from '../annotations/decide';
import { decisionsOf } from '../annotations/decisions';
import { empty, samePlace, schema, type Annotations, type Entity, type Event } from '../annotations/model';
import { longestSidecar } from '../annotations/parse';
import { Resolver, sha256 } from '../annotations/resolve';
import type { Sidecar } from '../annotations/sidecar';
import { createSidecar, LayoutError, writeSidecar } from '../annotations/write';
import { Known } from '../cast/known';
import { suggestionRecord } from '../cast/record';
import { suggest } from '../cast/suggest';
import type { SuggestedEntity, SuggestedEvent, Suggestions } from '../cast/suggestions';
import { ParagraphCache } from '../recognition/cache';
import { normalise } from '../text/normalise';
import { Failure, fine, wrong } from './fail';
import { readArticle, readSidecarFile, shown, sidecarOf, sidecarsIn, unreadable, untilWritten, writeText } from './files';
import { linesOf, type Line } from './lines';
import { modelsOnce } from './model';
import { NearestFiles } from './nearest';
import { print, warn } from './output';

export interface SuggestArguments {
  readonly files: readonly string[];
  readonly write: boolean;
  readonly cast: string | undefined;
}

/** `dramatis suggest FILE…`: prints a record for each article, or writes suggestions into its sidecar. */
export async function suggestFiles({ files, write, cast }: SuggestArguments): Promise<number> {
  const { known: workspace, events, status: begun } = castOf(cast);
  let status = begun;
  for (const file of files) {
    try {
      const text = readArticle(file);
      const suggestionsBeside = (sidecar: Sidecar | undefined): Suggestions => {
        const suggestions = proposed(text, workspace, events.filter(({ article }) => article !== path.resolve(sidecarOf(file))), file, sidecar);
        // The next files know whom this one names, so that ids agree; the order of files decides what they are.
        workspace.put(`suggested for ${path.resolve(file)}`, { entities: suggestions.entities, guessed: true });
        return suggestions;
      };
      if (!write) await print(JSON.stringify({ file, ...suggestionRecord(text, suggestionsBeside(sidecarFor(file))) }));
      else await untilWritten(sidecarOf(file), async () => {
        const sidecar = sidecarFor(file);
        return writeSuggestions(file, text, sidecar, suggestionsBeside(sidecar));
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn(error.message);
      status = wrong;
    }
  }
  return status;
}

/** `dramatis suggest --jsonl`: records from lines, in constant memory; a bad line becomes a record of its error. */
export async function suggestLines(cast: string | undefined): Promise<number> {
  const { known, events, status } = castOf(cast);
  for await (const line of linesOf(process.stdin)) {
    if (!('text' in line) || line.text.trim() !== '') await print(JSON.stringify(recordOf(line, known, events)));
  }
  return status;
}

function recordOf(line: Line, known: Known, events: readonly AnnotatedEvent[]): object {
  if ('error' in line) return { id: null, error: line.error };
  let id: unknown = null;
  try {
    const given = Object(JSON.parse(line.text)) as { id?: unknown; text?: unknown };
    id = given.id ?? null;
    if (typeof given.text !== 'string') return { id, error: 'no text' };
    const text = normalise(given.text);
    return { id, ...suggestionRecord(text, proposed(text, known, events)) };
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error) };
  }
}

/** What repeats itself over articles, as menus and notices do, is looked at once; so much of it, in UTF-16 units, is kept. */
const cache = new ParagraphCache(200_000);

function proposed(text: string, workspace: Known, knownEvents: readonly AnnotatedEvent[], file?: string, sidecar?: Sidecar): Suggestions {
  const published = sidecar?.annotations.published;
  const own = file !== undefined && sidecar && { article: path.resolve(sidecarOf(file)), decisions: decisionsOf(sidecar.annotations) };
  return suggest(text, { workspace, knownEvents, cache, ...(own && { own }), ...(published !== undefined && { published }), ...modelsOnce() });
}

function sidecarFor(article: string): Sidecar | undefined {
  const file = sidecarOf(article);
  const sidecar = readSidecarFile(file);
  if (sidecar && !sidecar.readable) throw new Failure(unreadable(file, sidecar));
  return sidecar;
}

/** What is decided in a folder's authority list and in the sidecars under it; what cannot be read is told, and left out. */
function castOf(folder: string | undefined): { known: Known; events: AnnotatedEvent[]; status: number } {
  const events: AnnotatedEvent[] = [];
  if (folder === undefined) return { known: new Known(), events, status: fine };
  if (!fs.existsSync(folder)) throw new Failure(`${shown(folder)}: no such folder`);
  let status = fine;
  const leaveOut = (message: string): void => {
    warn(`${message} (left out of the cast)`);
    status = wrong;
  };
  const list = new NearestFiles(castFile, readCast, [folder], ({ message }) => leaveOut(message)).in(folder);
  const known = list?.readable ? new Known([], { was: presentIds(list.cast), distinct: list.cast.distinct }) : new Known();
  if (list?.readable) known.put('', { entities: castKnown(list.cast), authority: true });
  for (const file of sidecarsIn([folder], ({ message }) => leaveOut(message))) {
    try {
      const sidecar = readSidecarFile(file);
      if (sidecar?.readable) {
        known.put(path.resolve(file), decisionsOf(sidecar.annotations));
        events.push(...annotatedEvents(sidecar.annotations, path.resolve(file)));
      } else if (sidecar) leaveOut(unreadable(file, sidecar));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      leaveOut(error.message);
    }
  }
  return { known, events, status };
}

/**
 * Adds what nobody has decided on as `suggested: true`; what a person decided stays as it is. `false` where the
 * sidecar is no longer what was read.
 */
async function writeSuggestions(article: string, text: string, sidecar: Sidecar | undefined, suggestions: Suggestions): Promise<boolean> {
  const resolver = new Resolver(text);
  const placeOf = (selector: { quote: string; nth?: number }): number | undefined => resolver.resolve(selector)?.start;
  const annotations = sidecar?.annotations ?? empty;
  const { mentions } = openCast(annotations, (item) => resolver.resolve(item), suggestions);
  const entities = new Map(suggestions.entities.map((entity) => [entity.id, entity]));
  const events = new Map(suggestions.events.map((event) => [event.id, event]));
  const next = mentions.reduce<Annotations>((edited, { proposal, type }) => {
    // Where a person has said who it is not, only a person says who it is.
    if (!proposal || annotations.rejected.some((no) => no.entity !== undefined && samePlace(no, resolver.selectorOf(proposal)))) return edited;
    const target = proposal.entity !== undefined ? { entity: proposal.entity } : proposal.event !== undefined ? { event: proposal.event } : { date: proposal.date ?? 'unknown' };
    const mention = { ...target, ...resolver.selectorOf(proposal), suggested: true as const };
    const added = addMention(edited, mention, type, declarations(proposal, entities, events));
    // To accept takes an earlier no back; a batch run must not.
    return added.rejected.length < edited.rejected.length ? edited : added;
  }, annotations);
  if (next === annotations) return true;
  const file = sidecarOf(article);
  try {
    const source = sidecar ? writeSidecar(sidecar, next, placeOf) : createSidecar({ ...(await head(article, text, suggestions)), ...next }, placeOf);
    if (source.length > longestSidecar) throw new Failure(`${shown(file)}: not written: ${mentions.length} mentions are too many for one sidecar`);
    return await writeText(file, sidecar?.source, source);
  } catch (error) {
    throw error instanceof LayoutError ? new Failure(`${shown(file)}: ${error.message}`) : error;
  }
}

function declarations(proposal: { entity?: string; event?: string }, entities: ReadonlyMap<string, SuggestedEntity>, events: ReadonlyMap<string, SuggestedEvent>): { entities: Entity[]; events: Event[] } {
  const declared = new Map<string, Entity>();
  const visit = (id: string | undefined): void => {
    const entity = id === undefined || declared.has(id) ? undefined : entities.get(id);
    if (!entity) return;
    const { aliases: _aliases, link: _link, ...rest } = entity;
    declared.set(entity.id, rest);
    visit(entity.of);
  };
  visit(proposal.entity);
  const event = proposal.event === undefined ? undefined : events.get(proposal.event);
  if (!event) return { entities: [...declared.values()], events: [] };
  visit(event.place);
  event.participants.forEach(({ entity }) => visit(entity));
  const { start: _start, end: _end, announced: _announced, within: _within, link: _eventLink, participants, ...rest } = event;
  return { entities: [...declared.values()], events: [{ ...rest, ...(participants.length > 0 && { participants }), suggested: true }] };
}

async function head(article: string, text: string, { languages, published }: Suggestions): Promise<Partial<Annotations>> {
  const spoken = [...new Set(languages.map(({ language }) => language))];
  return {
    schema,
    article: path.basename(article),
    ...(spoken.length > 0 && { language: spoken.length === 1 ? spoken[0]! : spoken }),
    ...(published !== undefined && { published }),
    sha256: await sha256(text),
  };
}
