/** What activation costs, beside VS Code's own git extension in the same extension host. */
import * as vscode from 'vscode';
import { dramatis, extensionId, pause, write } from './host';
import { print, times } from './table';

interface Mark {
  readonly name: string;
  readonly startTime: number;
}

function milliseconds(step: string, id: string): number {
  const { MonacoPerformanceMarks: recorder } = globalThis as { MonacoPerformanceMarks?: { getMarks(): Mark[] } };
  const at = (moment: string): number => recorder?.getMarks().find(({ name }) => name === `code/extHost/${moment}${step}/${id}`)?.startTime ?? NaN;
  return at('did') - at('will');
}

describe('activation', () => {
  it('in a workspace without articles, and by the first one', async () => {
    const extension = vscode.extensions.getExtension(extensionId)!;
    await vscode.window.showTextDocument(await write('notes.md', '# Notes\n\nOn Tuesday, Ana Kovač arrived in Geneva.\n'));
    await pause(2000);
    const early = extension.isActive;
    const uri = await write('first.txt', 'On Tuesday, Ana Kovač arrived in Geneva.\n');
    await vscode.window.showTextDocument(uri);
    while (!extension.isActive) await pause(10);
    await (await dramatis()).settled();
    const steps = ['LoadExtensionCode', 'ActivateExtension'] as const;
    const [ours, git] = [extensionId, 'vscode.git'].map((id) => steps.map((step) => milliseconds(step, id)));
    const whole = (parts: readonly number[]): number => parts[0]! + parts[1]!;
    print('Activation, ms, once in a host', ['', 'load', 'activate', 'both'], [
      ['Dramatis', ...ours!, whole(ours!)],
      ['git extension', ...git!, whole(git!)],
      ['ratio', times(ours![0]!, git![0]!), times(ours![1]!, git![1]!), times(whole(ours!), whole(git!))],
    ]);
    console.log(`Active in a workspace without articles: ${early ? 'yes' : 'no'}`);
  });
});
