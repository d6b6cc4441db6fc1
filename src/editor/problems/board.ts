import * as vscode from 'vscode';
import type { Finding } from '../../annotations/check';
import type { Rule } from '../../annotations/checks/rules';

/** A finding at its place in a sidecar or in an article. */
export interface Problem {
  readonly finding: Finding;
  /** The article whose sidecar it is about. */
  readonly article: vscode.Uri;
  readonly range: vscode.Range;
  /** Where it differs from the finding's. */
  readonly message?: string;
  readonly related?: readonly vscode.DiagnosticRelatedInformation[];
}

/** What is found in a file by itself, and what only all sidecars together tell of it. */
export type Source = 'own' | 'together';

/** More problems of one file than VS Code shows. */
const mostProblems = 1000;

/** The problems that are shown, by file. */
export class Board implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('dramatis');
  private readonly files = new Map<string, { readonly [S in Source]?: readonly Problem[] }>();

  /** Shows these problems of a file instead of those from the same source. */
  set(file: vscode.Uri, source: Source, problems: readonly Problem[]): void {
    const key = file.toString();
    const before = this.files.get(key);
    if (problems.length === 0 && !before?.[source]?.length) return;
    const now = { ...before, [source]: problems };
    if (Object.values(now).every(({ length }) => length === 0)) this.files.delete(key);
    else this.files.set(key, now);
    const shown = this.of(file);
    if (shown.length === 0) this.collection.delete(file);
    else this.collection.set(file, shown.map(diagnosticOf));
  }

  /** Takes back what was told of a file by one rule. */
  drop(file: vscode.Uri, rule: Rule): void {
    const sources = Object.entries(this.files.get(file.toString()) ?? {}) as [Source, readonly Problem[]][];
    for (const [source, problems] of sources) {
      if (problems.some(({ finding }) => finding.rule === rule)) this.set(file, source, problems.filter(({ finding }) => finding.rule !== rule));
    }
  }

  /** The problems of a file, each once. */
  of(file: vscode.Uri): Problem[] {
    const { own = [], together = [] } = this.files.get(file.toString()) ?? {};
    const same = (a: Problem, b: Problem): boolean => a.finding.rule === b.finding.rule && a.finding.message === b.finding.message;
    return [...own, ...together.filter((one) => !own.some((other) => same(one, other)))].slice(0, mostProblems);
  }

  dispose(): void {
    this.collection.dispose();
  }
}

/** Hints and remarks do not call for anybody: a hash is restored by the next decision, and a missed name is seen in the text. */
const quiet: Partial<Record<Rule, vscode.DiagnosticSeverity>> = {
  'stale-hash': vscode.DiagnosticSeverity.Information,
  'missed-name': vscode.DiagnosticSeverity.Hint,
};

export function diagnosticOf({ finding, range, message, related = [] }: Problem): vscode.Diagnostic {
  const { rule } = finding;
  const severity = quiet[rule] ?? (finding.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning);
  const diagnostic = new vscode.Diagnostic(range, message ?? finding.message, severity);
  diagnostic.source = 'Dramatis';
  diagnostic.code = rule;
  diagnostic.relatedInformation = [...related];
  return diagnostic;
}
