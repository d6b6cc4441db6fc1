import * as vscode from 'vscode';
import { readSidecar } from '../../annotations/read';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { NotText, type Files } from './files';

/** Reads the sidecars of articles as far as they can be read. */
export class SidecarFiles {
  constructor(private readonly files: Files, private readonly log: vscode.LogOutputChannel) {}

  /**
   * A sidecar read as far as it can be; what fails is shown at its file, not thrown.
   *
   * @param last what was read of it last; it comes back where the file has not changed
   */
  async read(uri: vscode.Uri, last?: Sidecar | UnreadableSidecar): Promise<Sidecar | UnreadableSidecar | undefined> {
    try {
      const source = await this.files.read(uri);
      if (last?.readable && last.source === source) return last;
      return source === undefined ? undefined : readSidecar(source);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!(error instanceof NotText)) this.log.error(`${uri.path}: ${message}`);
      return { readable: false, source: '', problems: [{ message, start: 0, end: 0 }] };
    }
  }
}

/** The text of an article's file, read in the encoding in which its editor shows it. */
export async function articleOnDisk(document: vscode.TextDocument): Promise<string | undefined> {
  // Newer than the oldest VS Code that is supported, which knows no encoding but UTF-8 here.
  const { encoding } = document as { encoding?: string };
  const { decode } = vscode.workspace as { decode?: (content: Uint8Array, options: { encoding: string }) => Thenable<string> };
  try {
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    return encoding === undefined || encoding.startsWith('utf8') || !decode ? new TextDecoder().decode(bytes) : await decode(bytes, { encoding });
  } catch {
    return undefined;
  }
}
