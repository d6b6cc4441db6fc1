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
  // Its length does not depend on what it seals; what is written is in memory once.
  const start = encoder.encode(`${await sealOf(new Uint8Array(), version)}\n`).length;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, start));
  let at = start;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  const seal = await sealOf(all.subarray(start), version);
  all.set(encoder.encode(`${seal}\n`));
  await vscode.workspace.fs.writeFile(file, all);
  return seal;
}

const encoder = new TextEncoder();

/** What ends the first line, and the lines of text in a body. */
export const newline = 10;

/** What bytes are known by, or some texts together. */
export async function sealOf(body: Uint8Array | readonly string[], version: string): Promise<string> {
  const bytes = body instanceof Uint8Array ? body : encoder.encode(JSON.stringify(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${version} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
