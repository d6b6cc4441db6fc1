/** The texts that people see: those of the code, each with where it stands, and those of the manifest. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './built';

/** The languages of the interface beside English. */
export const languages = ['de', 'mk', 'bg'] as const;

/** A text of the code by its English wording; what is no literal cannot be found and has none. */
export interface CodeString {
  readonly text: string | undefined;
  /** File and line, for people. */
  readonly where: string;
}

/** All calls of `l10n.t` and `vscode.l10n.t` under `src`. */
export function stringsOfCode(): CodeString[] {
  const files = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => stringsOf(path.join('src', name), fs.readFileSync(path.join(root, 'src', name), 'utf8')));
}

function stringsOf(file: string, source: string): CodeString[] {
  if (!source.includes('l10n.t(')) return [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: CodeString[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:vscode\.)?l10n\.t$/.test(node.expression.getText(tree))) {
      const [first] = node.arguments;
      const where = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      found.push({ text: first && ts.isStringLiteralLike(first) ? first.text : undefined, where });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What is translated of the code, or of the manifest, into a language; nothing where there is no such file. */
export function translations(of: 'code' | 'manifest', language: string): Record<string, string> {
  const file = path.join(root, of === 'code' ? `l10n/bundle.l10n.${language}.json` : `package.nls.${language}.json`);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** The texts of the manifest in English. */
export function stringsOfManifest(): Record<string, string> {
  return JSON.parse(fs.readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
}
