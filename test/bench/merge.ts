/**
 * Two annotators decide independently about the same article: how often the merge of their sidecars asks a person, and
 * how often it is wrong without asking. Beside it, git's own text merge of the same files. `npm run bench:merge [PAIRS]`
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { addMention, addRejection, relink, removeMention, renameItem, retypeItem, setMentionNote } from '../../src/annotations/decide';
import { nthOf, samePlace, targetOf, typeOf, type Annotations, type Entity, type Event, type Mention } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import { Resolver } from '../../src/annotations/resolve';
import type { Sidecar } from '../../src/annotations/sidecar';
import { createSidecar, editSidecar, meaning } from '../../src/annotations/write';
import { mergeSidecars } from '../../src/review/merge';
import { normalise } from '../../src/text/normalise';
import { median, p95, print } from './table';

const pairs = Number(process.argv[2] ?? 1000);

/** Random numbers that are the same in each run (mulberry32). */
function random(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** One decision: what it is about, what was decided, and how that is done. */
interface Decision {
  readonly about: string;
  readonly outcome: string;
  readonly apply: (annotations: Annotations) => Annotations;
}

interface Article {
  readonly all: Annotations;
  readonly resolver: Resolver;
}

function articles(): Article[] {
  return ['samples', 'evaluation'].flatMap((part) => {
    const folder = path.join(import.meta.dirname, '../corpus', part);
    return fs.readdirSync(folder).filter((name) => name.endsWith('.ann.yaml')).sort().flatMap((name): Article[] => {
      const sidecar = readSidecar(fs.readFileSync(path.join(folder, name), 'utf8'));
      const text = normalise(fs.readFileSync(path.join(folder, name.replace(/\.ann\.yaml$/, '')), 'utf8'));
      return sidecar.readable && sidecar.annotations.mentions.length >= 20 ? [{ all: sidecar.annotations, resolver: new Resolver(text) }] : [];
    });
  });
}

const place = ({ quote, nth }: Mention): string => `${nthOf({ quote, nth: nth! })} ${quote}`;

/** What a mention brings along: its entity or event, and all that these refer to. */
function declarations(all: Annotations, mention: Mention): { entities: Entity[]; events: Event[] } {
  const ids = new Set([mention.entity ?? mention.event]);
  for (const id of ids) {
    const entity = all.entities.find((other) => other.id === id);
    const event = all.events.find((other) => other.id === id);
    for (const next of [entity?.of, event?.place, ...(event?.participants ?? []).map((participant) => participant.entity)]) if (next !== undefined) ids.add(next);
  }
  return { entities: all.entities.filter(({ id }) => ids.has(id)), events: all.events.filter(({ id }) => ids.has(id)) };
}

/** One to twenty decisions, most of them about suggestions: these are the mentions that the base does not have yet. */
function decisionsOf(base: Annotations, all: Annotations, below: (n: number) => number): Decision[] {
  const open = all.mentions.filter((mention) => !base.mentions.some((other) => samePlace(other, mention) && targetOf(other) === targetOf(mention)));
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const decided = new Set<string>();
  const decisions: Decision[] = [];
  for (let left = 1 + below(20); left > 0; left--) {
    const kind = below(100);
    let next: Decision | undefined;
    if (kind < 70 && open.length > 0) {
      const mention = pick(open);
      const type = typeOf(all, mention) ?? 'person';
      next = kind < 60
        ? { about: place(mention), outcome: targetOf(mention), apply: (annotations) => addMention(annotations, mention, type, declarations(all, mention)) }
        : { about: place(mention), outcome: 'no', apply: (annotations) => addRejection(annotations, { quote: mention.quote, ...(mention.nth !== undefined && { nth: mention.nth }), type }) };
    } else if (kind < 90 && base.mentions.length > 0) {
      const mention = pick(base.mentions);
      const find = (annotations: Annotations): Mention | undefined => annotations.mentions.find((other) => samePlace(other, mention) && targetOf(other) === targetOf(mention));
      const on = (act: (annotations: Annotations, found: Mention) => Annotations) => (annotations: Annotations): Annotations => {
        const found = find(annotations);
        return found ? act(annotations, found) : annotations;
      };
      const entity = pick(all.entities);
      next = kind < 78 ? { about: place(mention), outcome: 'gone', apply: on(removeMention) }
        : kind < 84 && mention.entity !== undefined ? { about: place(mention), outcome: entity.id, apply: on((annotations, found) => relink(annotations, found, { target: { entity: entity.id }, ...declarations(all, { entity: entity.id, quote: '' }) })) }
        : { about: `note of ${place(mention)}`, outcome: `note ${kind}`, apply: on((annotations, found) => setMentionNote(annotations, found, `note ${kind}`)) };
    } else if (base.entities.length > 0) {
      const { id, name } = pick(base.entities);
      next = kind < 96 ? { about: `name of ${id}`, outcome: `${name} ${kind}`, apply: (annotations) => renameItem(annotations, id, `${name} ${kind}`) }
        : { about: `type of ${id}`, outcome: 'group', apply: (annotations) => retypeItem(annotations, id, 'group') };
    }
    if (next && !decided.has(next.about)) {
      decided.add(next.about);
      decisions.push(next);
    }
  }
  return decisions;
}

/** Whether both decided differently about the same words, or the same person, place or event. */
function differently(base: Annotations, ours: Annotations, theirs: Annotations, our: readonly Decision[], their: readonly Decision[]): boolean {
  const outcomes = new Map(our.map(({ about, outcome }) => [about, outcome]));
  if (their.some(({ about, outcome }) => outcomes.has(about) && outcomes.get(about) !== outcome)) return true;
  const gone = (decisions: readonly Decision[], others: readonly Decision[]): boolean => decisions.some(({ about, outcome }) => outcome === 'gone' && others.some((other) => other.about === `note of ${about}`));
  if (gone(our, their) || gone(their, our)) return true;
  const items = (annotations: Annotations): Map<string, string> => new Map([...annotations.entities, ...annotations.events].map((item) => [item.id, JSON.stringify(item)]));
  const [before, one, other] = [items(base), items(ours), items(theirs)] as [Map<string, string>, Map<string, string>, Map<string, string>];
  return [...before].some(([id, item]) => (one.get(id) === undefined && other.get(id) !== undefined && other.get(id) !== item) || (other.get(id) === undefined && one.get(id) !== undefined && one.get(id) !== item));
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dramatis-merge-'));

/** Git's own text merge; `undefined` where it conflicts. */
function textMerge(base: string, ours: string, theirs: string): string | undefined {
  const files = Object.entries({ ours, base, theirs }).map(([name, source]) => {
    fs.writeFileSync(path.join(folder, name), source);
    return path.join(folder, name);
  });
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? stdout : undefined;
}

function said(source: string): string {
  const sidecar = readSidecar(source);
  return sidecar.readable ? meaning(sidecar.annotations) : 'unreadable';
}

const sources = articles();
const counts = { differently: 0, conflicts: 0, needless: 0, wrong: 0, gitConflicts: 0, gitNeedless: 0, gitWrong: 0, gitUnreadable: 0 };
const taken: number[] = [];
for (let pair = 0; pair < pairs; pair++) {
  const below = random(pair + 1);
  const { all, resolver } = sources[pair % sources.length]!;
  const placeOf = (selector: Mention): number | undefined => resolver.resolve(selector)?.start;
  const start = all.mentions.filter(() => below(2) === 0).reduce<Annotations>((annotations, mention) => removeMention(annotations, mention), all);
  const base = readSidecar(createSidecar(start, placeOf)) as Sidecar;
  const [our, their] = [decisionsOf(base.annotations, all, below), decisionsOf(base.annotations, all, below)];
  const written = (decisions: readonly Decision[]): Sidecar => decisions.reduce((sidecar, { apply }) => editSidecar(sidecar, apply(sidecar.annotations), placeOf), base);
  const [ours, theirs] = [written(our), written(their)];
  const differ = differently(base.annotations, ours.annotations, theirs.annotations, our, their);
  // What both decided is known: it can be done one after the other, in either order.
  const truths = [[...our, ...their], [...their, ...our]].map((decisions) => meaning(decisions.reduce((annotations, { apply }) => apply(annotations), base.annotations)));

  const from = performance.now();
  const merged = mergeSidecars(base, ours, theirs, placeOf);
  taken.push(performance.now() - from);
  if (differ) counts.differently++;
  if (merged.conflicts.length > 0) {
    counts.conflicts++;
    if (!differ) counts.needless++;
  } else if (!truths.includes(said(merged.source))) counts.wrong++;
  const text = textMerge(base.source, ours.source, theirs.source);
  if (text === undefined) {
    counts.gitConflicts++;
    if (!differ) counts.gitNeedless++;
  } else if (said(text) === 'unreadable') counts.gitUnreadable++;
  else if (merged.conflicts.length > 0 || said(text) !== said(merged.source)) counts.gitWrong++;
}
fs.rmSync(folder, { recursive: true, force: true });

print(`${pairs} pairs of independent edits, 1 to 20 decisions each, on ${sources.length} sidecars; in ${counts.differently} of them both decided differently about the same thing`, ['', 'Dramatis', 'git merge-file'], [
  ['conflict', `${counts.conflicts}`, `${counts.gitConflicts}`],
  ['  though nobody decided differently', `${counts.needless}`, `${counts.gitNeedless}`],
  ['silently wrong', `${counts.wrong}`, `${counts.gitWrong + counts.gitUnreadable}`],
  ['  of these unreadable', '0', `${counts.gitUnreadable}`],
  ['milliseconds, median / 95 %', `${median(taken).toFixed(1)} / ${p95(taken).toFixed(1)}`, ''],
]);
