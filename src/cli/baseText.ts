import path from 'node:path';
import { committedTexts } from './git';

/**
 * The normalised text of an article that a hash names, from the commits that changed it, on all branches and before a rebase.
 * `undefined` where none of them has it, outside of repositories, and where there is no git.
 *
 * @param file the article's path
 * @param hash the SHA-256 of the text
 */
export async function baseTextOf(file: string, hash: string): Promise<string | undefined> {
  return committedTexts(path.basename(file), new Set([hash]), path.dirname(path.resolve(file))).get(hash);
}
