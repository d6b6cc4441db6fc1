import * as vscode from 'vscode';
import type { Rule } from '../../annotations/checks/rules';
import { articleOf, isSidecar, sidecarOf } from '../store/articles';
import type { Store } from '../store/store';
import { diagnosticOf, type Board, type Problem } from './board';
import type { Case, Fix } from './fix';
import { choosingType, declaring, followingFormer, mergingIds, removingTwin } from './idFixes';
import { markingName, reanchoring, removingRepeat, restoringHash, settling } from './mentionFixes';
import { readOf } from './places';
import { removingLine, rightKey } from './textFixes';

/** What can be done about a finding, by its rule; nothing where only a person knows what was meant. */
const fixes: { readonly [rule: string]: (given: Case) => Fix[] } = {
  'missing-quote': reanchoring,
  'ambiguous-quote': reanchoring,
  'undeclared-id': declaring,
  'duplicate-id': removingTwin,
  'two-types': choosingType,
  'two-ids': mergingIds,
  'former-id': followingFormer,
  'duplicate-mention': removingRepeat,
  'contradiction': settling,
  'stale-hash': restoringHash,
  'missed-name': markingName,
};

const misplaced: readonly Rule[] = ['missing-quote', 'ambiguous-quote'];

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('dramatis');

/** Quick fixes for problems, in articles and in sidecars. */
export class ProblemActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix, fixAllKind];

  constructor(private readonly store: Store, private readonly board: Board) {}

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { only }: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
    const actions: vscode.CodeAction[] = [];
    if (!only || only.contains(vscode.CodeActionKind.QuickFix)) {
      for (const problem of this.board.of(document.uri)) if (problem.range.intersection(range)) actions.push(...(await this.actionsFor(problem, document)));
    }
    if (only?.contains(fixAllKind) && isSidecar(document.uri)) {
      const all = new vscode.CodeAction(vscode.l10n.t('Restore what has one answer'), fixAllKind);
      all.command = { command: 'dramatis.fixAll', title: all.title, arguments: [articleOf(document.uri)] };
      actions.push(all);
    }
    return actions;
  }

  private async actionsFor(problem: Problem, document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
    const { rule } = problem.finding;
    if (isSidecar(document.uri) && (rule === 'unreadable' || rule === 'unknown-key')) {
      return (rule === 'unreadable' ? removingLine : rightKey)(problem, document).map(({ title, edit }) => {
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.edit = edit;
        action.isPreferred = true;
        action.diagnostics = [diagnosticOf(problem)];
        return action;
      });
    }
    const sidecar = await readOf(this.store, problem.article);
    if (!sidecar?.readable) return [];
    const given: Case = { ...problem, store: this.store, sidecar, session: this.store.session(problem.article), complete: !this.board.of(sidecarOf(problem.article)).some(({ finding }) => misplaced.includes(finding.rule)) };
    return (fixes[rule]?.(given) ?? []).map((fix) => {
      const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
      action.command = { command: 'dramatis.fix', title: fix.title, arguments: [fix] };
      action.isPreferred = fix.preferred === true;
      action.diagnostics = [diagnosticOf(problem)];
      return action;
    });
  }
}
