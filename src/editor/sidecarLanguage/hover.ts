import * as vscode from 'vscode';
import type { ProjectSettings } from '../../annotations/project';
import { idAt } from '../../annotations/ids';
import { sentenceAt } from '../../text/sentenceAt';
import { articleOf, folderOf } from '../store/articles';
import type { Store } from '../store/store';
import { plainText } from '../common/plainText';
import { typeIcon } from '../common/types';
import { declaredAround, declaredIn, type Declared } from './known';
import { quoteAt, type Quoted } from './quotes';
import { rangeIn, scannedOf, type Scanned } from './scanned';
import { nameOfType } from './words';

/** So long the card waits for the other sidecars, in milliseconds. */
const patience = 300;

/** Over an id of a sidecar: who it is. Over a quote: its sentence in the article. */
export function hoverProvider(store: Store): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const scanned = scannedOf(document);
      const offset = document.offsetAt(position);
      const place = idAt(scanned.ids, offset);
      if (place) {
        await Promise.race([store.index.load(), new Promise((resolve) => setTimeout(resolve, patience))]);
        if (token.isCancellationRequested) return undefined;
        return new vscode.Hover(idCard(store, document, scanned, place.id), rangeIn(document, place.scalar));
      }
      const quoted = await quoteAt(store, document.uri, scanned, offset);
      return quoted && new vscode.Hover(quoteCard(quoted), rangeIn(document, quoted.scalar));
    },
  };
}

function idCard(store: Store, document: vscode.TextDocument, { root }: Scanned, id: string): vscode.MarkdownString {
  const here = declaredIn(root);
  const declared = here.find((other) => other.id === id) ?? declaredAround(store, document.uri).find((other) => other.id === id);
  const own = articleOf(document.uri).toString();
  const others = store.index.withId(id, folderOf(document.uri)).filter(({ article }) => article.toString() !== own).length;
  const facts = declared ? factsOf(declared, store.projects.of(document.uri), (of) => here.find((other) => other.id === of)?.name ?? of) : [];
  if (!here.some((other) => other.id === id)) facts.push(`$(warning) ${vscode.l10n.t('Not declared in this sidecar')}`);
  if (others > 0) facts.push(vscode.l10n.t('annotated in {0} other articles', others));
  if (declared?.note !== undefined) facts.push(`$(note) ${plainText(declared.note)}`);
  return new vscode.MarkdownString(facts.join('\n\n'), true);
}

/** Name, type, role and affiliation; of an event date and place. */
function factsOf(declared: Declared, settings: ProjectSettings, nameOf: (id: string) => string): string[] {
  const { what, type, name, role, of, date, place } = declared;
  const shown = what === 'event' ? 'event' : type;
  const kind = what === 'event' ? `${nameOfType('event', settings)} (${type})` : nameOfType(type, settings);
  const parts = [role, of === undefined ? undefined : nameOf(of), date, place === undefined ? undefined : nameOf(place)].flatMap((part) => (part === undefined ? [] : [plainText(part)]));
  return [`$(${typeIcon(shown)}) **${plainText(name)}** — ${plainText(kind)}`, ...(parts.length > 0 ? [parts.join(' · ')] : [])];
}

function quoteCard({ text, span }: Quoted): vscode.MarkdownString {
  if (!span) return new vscode.MarkdownString(`$(warning) ${vscode.l10n.t('Not in the article')}`, true);
  const sentence = sentenceAt(text, span);
  const [before, quote, after] = [text.slice(sentence.start, span.start), text.slice(span.start, span.end), text.slice(span.end, sentence.end)];
  return new vscode.MarkdownString(`${plainText(before)}**${plainText(quote)}**${plainText(after)}`, true);
}
