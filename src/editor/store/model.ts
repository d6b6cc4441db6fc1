import * as vscode from 'vscode';
import { ModelRecognizer } from '../../recognition/model/recognizer';
import { readModel } from '../../recognition/model/weights';

/** The trained model that comes with the extension, read when the first article is looked at. */
export class ModelFile {
  private reading: Promise<ModelRecognizer | undefined> | undefined;

  constructor(private readonly file: vscode.Uri, private readonly log: vscode.LogOutputChannel) {}

  /** The model; `undefined` where its file is missing or damaged, which is told once: rules go on without it. */
  get(): Promise<ModelRecognizer | undefined> {
    return (this.reading ??= this.read());
  }

  private async read(): Promise<ModelRecognizer | undefined> {
    try {
      return new ModelRecognizer(readModel(await vscode.workspace.fs.readFile(this.file)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.log.error(`${this.file.toString(true)}: ${why}`);
      void vscode.window.showWarningMessage(vscode.l10n.t('The model that Dramatis recognizes names with cannot be used: {0}. Suggestions come from rules alone, which find fewer. Installing the extension again may help.', why));
      return undefined;
    }
  }
}
