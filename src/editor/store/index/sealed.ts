import * as vscode from 'vscode';

/** Behind the first line of a file, which seals it. */
export interface Sealed {
  readonly body: Uint8Array;
  /** What the file is known by: its version and the checksum of its body. */
  readonly seal: string;
}

/** Reads a file; `undefined` where it is not there, damaged, or of another version. */
export async function readSealed(file: vscode.Uri, version: string): Promise<Sealed | undefined> {
  const bytes = await vscode.workspace.fs.readFile(file).then((found) => found, () => undefined);
  const end = bytes?.indexOf(newline) ?? -1;
  if (!bytes || end === -1) return undefined;
  const body = bytes.subarray(end + 1);
  const seal = await sealOf(body, version);
  return new TextDecoder().decode(bytes.subarray(0, end)) === seal ? { body, seal } : undefined;
}

/**
 * Writes a file from its parts; folders on the way are made with it.
 *
 * @param version on one line
 * @returns its seal
 */
export async function writeSealed(file: vscode.Uri, version: string, parts: readonly Uint8Array[]): Promise<string> {
  const body = joined(parts);
  const seal = await sealOf(body, version);
  await vscode.workspace.fs.writeFile(file, joined([new TextEncoder().encode(`${seal}\n`), body]));
  return seal;
}

/** What ends the first line, and the lines of text in a body. */
export const newline = 10;

async function sealOf(body: Uint8Array, version: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>));
  return `${version} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
