import * as vscode from 'vscode';
import { reanchor, type Anchored, type Anchoring } from '../../annotations/reanchor';
import { sha256 } from '../../annotations/resolve';
import type { Sidecar, UnreadableSidecar } from '../../annotations/sidecar';
import { normalise } from '../../text/normalise';
import { committedText } from './gitTexts';
import type { ArticleSession, SidecarPlaces } from './session';

/** Of so many articles the text is kept that their sidecars name: more than one person works at in a month. */
const mostTexts = 200;

/** Beyond this, in UTF-8 bytes, a text is left to git. */
const largestText = 2_000_000;

/** The texts that sidecars name by their hash: what was kept when the hash was written, and what git has. */
export class BaseTexts {
  /** @param storage the extension's own folder for this workspace; without one nothing is kept */
  constructor(private readonly storage: vscode.Uri | undefined, private readonly log: vscode.LogOutputChannel) {}

  /** Keeps the text that a sidecar names from now on, so that the article can be followed when it is changed while nobody looks. */
  async keep(hash: string, text: string): Promise<void> {
    const file = this.fileOf(hash);
    if (!file) return;
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > largestText) return;
    try {
      await vscode.workspace.fs.writeFile(file, bytes);
      await this.dropOldest();
    } catch (error) {
      // Without the copy the next change from outside may have to be asked about: no reason to stop a decision.
      this.log.warn(`A text was not kept: ${String(error)}`);
    }
  }

  /**
   * The normalised text with a hash; `undefined` where nobody has it.
   *
   * @param isWanted asked between steps that take time
   */
  async textOf(article: vscode.Uri, hash: string, isWanted: () => boolean): Promise<string | undefined> {
    const kept = await this.keptText(hash);
    if (kept !== undefined) return kept;
    try {
      const text = await committedText(article, hash, isWanted);
      // Asking git takes a process for each commit.
      if (text !== undefined) void this.keep(hash, text);
      return text;
    } catch (error) {
      this.log.warn(`git could not be asked for ${article.path}: ${String(error)}`);
      return undefined;
    }
  }

  private async keptText(hash: string): Promise<string | undefined> {
    const file = this.fileOf(hash);
    const bytes = file && (await vscode.workspace.fs.readFile(file).then((read) => read, () => undefined));
    const text = bytes && normalise(new TextDecoder().decode(bytes));
    return text !== undefined && (await sha256(text)) === hash ? text : undefined;
  }

  /** A hash is data from a sidecar: only what looks like one becomes a file name. */
  private fileOf(hash: string): vscode.Uri | undefined {
    return this.storage && /^[0-9a-f]{64}$/.test(hash) ? vscode.Uri.joinPath(this.storage, 'texts', `${hash}.txt`) : undefined;
  }

  private async dropOldest(): Promise<void> {
    const folder = vscode.Uri.joinPath(this.storage!, 'texts');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    // A few more before the first is dropped: each look at all of them takes time.
    if (names.length <= mostTexts * 1.1) return;
    const dated = await Promise.all(names.map(async (name) => {
      const file = vscode.Uri.joinPath(folder, name);
      return { file, time: await vscode.workspace.fs.stat(file).then(({ mtime }) => mtime, () => 0) };
    }));
    dated.sort((a, b) => b.time - a.time);
    await Promise.all(dated.slice(mostTexts).map(({ file }) => vscode.workspace.fs.delete(file).then(undefined, () => {})));
  }
}

/**
 * Where the mentions of a sidecar stand in the saved text of its article, if the sidecar names another text by its hash and
 * has mentions that the session does not track; `undefined` where the selectors say it.
 */
export async function anchorsOf(session: ArticleSession, sidecar: Sidecar | UnreadableSidecar | undefined, by: SidecarPlaces, texts: BaseTexts): Promise<Map<Anchored, Anchoring> | undefined> {
  if (!sidecar?.readable || !session.hasNews(sidecar, by)) return undefined;
  const { annotations } = sidecar;
  const after = session.saved.text;
  if (annotations.sha256 === undefined || annotations.sha256 === (await session.savedHash())) return undefined;
  const before = await texts.textOf(session.document.uri, annotations.sha256, () => !session.document.isClosed);
  // Saved while its old text was looked for.
  if (session.saved.text !== after) return anchorsOf(session, sidecar, by, texts);
  return reanchor({ before, after, annotations });
}
