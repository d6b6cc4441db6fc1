import * as vscode from 'vscode';
import type { ProjectSettings } from '../../annotations/project';
import { fileName } from '../store/articles';
import type { ArticleSession, OpenCast, OpenMention } from '../store/session';
import type { Store } from '../store/store';
import type { IndexedArticle } from '../store/workspaceIndex';
import { mentionsIn, mentionsInClosed } from '../common/places';
import { symbolKind } from '../common/symbolKind';
import { typeName } from '../common/types';

/** More symbols than anybody reads in the list of Ctrl+T. */
const mostSymbols = 500;

/** The outlines of casts: the editor asks for one again and again. A cast is made anew with each change. */
const outlines = new WeakMap<OpenCast, { settings: ProjectSettings; symbols: vscode.DocumentSymbol[] }>();

/** The cast of an article, in the order in which it comes on, each with its mentions. */
export function outline(session: ArticleSession | undefined, settings: ProjectSettings): vscode.DocumentSymbol[] | undefined {
  if (!session) return undefined;
  const known = outlines.get(session.cast);
  if (known?.settings === settings) return known.symbols;
  const symbols = outlineOf(session, settings);
  outlines.set(session.cast, { settings, symbols });
  return symbols;
}

function outlineOf(session: ArticleSession, settings: ProjectSettings): vscode.DocumentSymbol[] {
  const entities = new Map(session.cast.entities.map((entity) => [entity.id, entity]));
  const events = new Map(session.cast.events.map((event) => [event.id, event]));
  const described = ({ type, entity, event, date }: OpenMention): { name: string; detail: string } => {
    const named = entity === undefined ? undefined : entities.get(entity);
    const told = event === undefined ? undefined : events.get(event);
    const name = named?.name ?? told?.title ?? date ?? entity ?? event ?? '';
    return { name: name === '' ? '?' : name, detail: named?.role ?? told?.date ?? typeName(type, settings) };
  };
  const groups = new Map<string, OpenMention[]>();
  for (const mention of session.cast.mentions) {
    if (mention.state === 'rejected') continue;
    const key = mention.entity ?? mention.event ?? `date ${mention.date}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].map((mentions) => {
    const first = mentions[0]!;
    const { name, detail } = described(first);
    // A symbol holds its children, so it reaches from its first mention to its last.
    const range = session.rangeOf({ start: first.start, end: Math.max(...mentions.map(({ end }) => end)) });
    const symbol = new vscode.DocumentSymbol(name, detail, symbolKind(first.type), range, session.rangeOf(first));
    symbol.children = mentions.map((mention) => {
      const at = session.rangeOf(mention);
      const quote = session.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
      return new vscode.DocumentSymbol(quote, `:${at.start.line + 1}`, symbolKind(mention.type), at, at);
    });
    return symbol;
  });
}

class CastSymbol extends vscode.SymbolInformation {
  constructor(name: string, type: string, container: string, readonly indexed: IndexedArticle, readonly id: string) {
    super(name, symbolKind(type), container, new vscode.Location(indexed.article, new vscode.Range(0, 0, 0, 0)));
  }
}

/** The annotated cast of the workspace: each entity and event once, at its first mention. */
export class WorkspaceSymbols implements vscode.WorkspaceSymbolProvider<CastSymbol> {
  constructor(private readonly store: Store) {}

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<CastSymbol[]> {
    await this.store.index.load();
    const symbols = new Map<string, CastSymbol>();
    for (const indexed of this.store.index.all()) {
      if (token.isCancellationRequested || symbols.size >= mostSymbols) break;
      const { annotations, article } = indexed;
      const items = [...annotations.entities.map(({ id, name, type }) => ({ id, name, type })), ...annotations.events.map(({ id, title, type }) => ({ id, name: title ?? id, type: `event ${type}` }))];
      for (const { id, name, type } of items) {
        if (symbols.has(id) || !hasLetters(`${name} ${id}`, query)) continue;
        const [head, kind] = type.split(' ');
        symbols.set(id, new CastSymbol(name, head!, `${kind ?? typeName(head!, this.store.projects.of(article))} · ${fileName(article)}`, indexed, id));
      }
    }
    return [...symbols.values()];
  }

  async resolveWorkspaceSymbol(symbol: CastSymbol): Promise<CastSymbol> {
    const session = this.store.session(symbol.indexed.article);
    const [first] = session ? mentionsIn(session, symbol.id) : await mentionsInClosed(symbol.indexed, symbol.id);
    if (first) symbol.location = first;
    return symbol;
  }
}

/** Whether a name holds the letters of a query in their order, as the quick pick will ask again. */
function hasLetters(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/gu, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
