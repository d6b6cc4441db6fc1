import * as vscode from 'vscode';
import { readEventModels } from '../../cast/events/models';
import type { SuggestOptions } from '../../cast/suggest';
import { ModelRecognizer } from '../../recognition/model/recognizer';
import { readModel } from '../../recognition/model/weights';

/** The trained models that there are: of names, and of events. */
export type Models = Pick<SuggestOptions, 'model' | 'eventModels'>;

/** The trained models that come with the extension, read when the first article is looked at. */
export class ModelFiles {
  private reading: Promise<Models> | undefined;

  /** @param folder where their files are */
  constructor(private readonly folder: vscode.Uri, private readonly log: vscode.LogOutputChannel) {}

  /** The models, without one whose file is missing or damaged; that is told once for all of them: rules go on without it. */
  get(): Promise<Models> {
    return (this.reading ??= this.read());
  }

  private async read(): Promise<Models> {
    const problems: string[] = [];
    const [model, eventModels] = await Promise.all([
      this.part('weights.bin', (bytes) => new ModelRecognizer(readModel(bytes)), problems),
      this.part('events.bin', readEventModels, problems),
    ]);
    const why = problems.join('; ');
    if (!model) void vscode.window.showWarningMessage(vscode.l10n.t('The model that Dramatis recognizes names with cannot be used: {0}. Suggestions come from rules alone, which find fewer. Installing the extension again may help.', why));
    else if (!eventModels) void vscode.window.showWarningMessage(vscode.l10n.t('The model that Dramatis tells events with cannot be used: {0}. Events are suggested from what names them alone, without who took part. Installing the extension again may help.', why));
    return { ...(model && { model }), ...(eventModels && { eventModels }) };
  }

  private async part<Model>(name: string, read: (bytes: Uint8Array) => Model, problems: string[]): Promise<Model | undefined> {
    const file = vscode.Uri.joinPath(this.folder, name);
    try {
      return read(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.push(why);
      this.log.error(`${file.toString(true)}: ${why}`);
      return undefined;
    }
  }
}
