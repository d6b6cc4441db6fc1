import * as vscode from 'vscode';
import { sidecarEnding } from '../../annotations/sidecar';

/** Text files that tools read, which are no articles whatever the globs say. */
const toolFiles = /(?:^|\/)(?:CMakeLists|requirements[^/]*|constraints[^/]*|robots|humans|llms|ads)\.txt$/i;

export function isSidecar(uri: vscode.Uri): boolean {
  return uri.path.endsWith(sidecarEnding);
}

/** Whether tools read a file, by its name. */
export function isToolFile({ path }: vscode.Uri): boolean {
  return toolFiles.test(path);
}

/** The sidecar of an article: the same name with an ending more. */
export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + sidecarEnding });
}

/** The article of a sidecar. */
export function articleOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -sidecarEnding.length) });
}

/** The last part of a path, for labels. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/**
 * Whether a document is an article by its name: the globs of `dramatis.articles`, less what the search hides
 * and what tools read. A file with a sidecar is an article too; that is for the caller to know.
 */
export function isArticleByName(document: vscode.TextDocument): boolean {
  const { uri } = document;
  if (isSidecar(uri) || !holdsFiles(uri) || isToolFile(uri)) return false;
  const globs = vscode.workspace.getConfiguration('dramatis', uri).get<string[]>('articles', []);
  if (!globs.some((pattern) => typeof pattern === 'string' && matches(document, pattern))) return false;
  const hidden = vscode.workspace.getConfiguration('search', uri).get<Record<string, unknown>>('exclude', {});
  return !Object.entries(hidden).some(([pattern, on]) => on === true && (matches(document, pattern) || matches(document, `${pattern}/**`)));
}

/** More files than this are not gone through: nobody annotates so many in one workspace. */
const mostArticles = 20_000;

/** The articles of a file's workspace folder by their names, in the order of their paths, whether open or not. */
export async function articlesIn(uri: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return [];
  const globs = vscode.workspace.getConfiguration('dramatis', uri).get<string[]>('articles', []).filter((glob) => typeof glob === 'string');
  const hidden = Object.entries(vscode.workspace.getConfiguration('search', uri).get<Record<string, unknown>>('exclude', {})).flatMap(([glob, on]) => (on === true ? [glob, `${glob}/**`] : []));
  const patterns = [...globs, `**/*${sidecarEnding}`].map((glob) => new vscode.RelativePattern(folder, glob));
  const found = await Promise.all(patterns.map((pattern) => vscode.workspace.findFiles(pattern, hidden.length === 0 ? undefined : `{${hidden.join(',')}}`, mostArticles)));
  const articles = found.flat().map((each) => (isSidecar(each) ? articleOf(each) : each)).filter(({ path }) => !toolFiles.test(path));
  const byPath = new Map(articles.map((article) => [article.toString(), article]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Output panels, settings, commit messages and the old sides of a diff are no files that have a sidecar. */
export function holdsFiles({ scheme }: vscode.Uri): boolean {
  return scheme !== 'vscode-userdata' && vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The workspace folder of a file: ids hold within one. Empty for a file outside all folders. */
export function folderOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
}

function matches(document: vscode.TextDocument, pattern: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  // A pattern is relative to its folder; of a file outside every folder, to its own.
  const relative = folder ? new vscode.RelativePattern(folder, pattern) : pattern;
  return vscode.languages.match({ pattern: relative }, document) > 0;
}
