import * as l10n from '../text/l10n';
import { ImportError } from './importError';

/** A record and the line where it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

const separators = [',', ';', '\t'] as const;

/**
 * Reads comma-separated values as RFC 4180 has them: fields in double quotes may hold separators, line ends and
 * doubled quotes; lines end with CRLF, LF or CR; a byte-order mark is passed over, and so are empty lines. Beside
 * commas, semicolons and tabs separate: the one that is most frequent, outside quotes, in the first record.
 *
 * @throws ImportError at a quote that is not closed, or stands where none can
 */
export function readCsv(source: string): CsvRecord[] {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begun = line;
    const fields: string[] = [];
    for (;;) {
      const field = text[at] === '"' ? quoted(text, at, line) : plain(text, at, separator, line);
      fields.push(field.value);
      line += linesIn(text.slice(at, field.end));
      at = field.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (at < text.length && !/[\r\n]/.test(text[at]!)) throw new ImportError(l10n.t('Something stands behind the closing quote of a field.'), line);
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line++;
    }
    if (fields.length > 1 || fields[0] !== '') records.push({ line: begun, fields });
  }
  return records;
}

function quoted(text: string, start: number, line: number): { value: string; end: number } {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  throw new ImportError(l10n.t('The quote of a field that begins here is not closed.'), line);
}

function plain(text: string, start: number, separator: string, line: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    if (text[end] === '"') throw new ImportError(l10n.t('A quote stands inside a field that does not begin with one.'), line);
    end++;
  }
  return { value: text.slice(start, end), end };
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (character === '\n' || character === '\r')) {
      if (counts.size > 0) break;
    } else if (!inQuotes && (separators as readonly string[]).includes(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
}
