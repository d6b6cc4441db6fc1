import * as vscode from 'vscode';
import { createApi, type DramatisApi } from './editor/api';
import * as castFile from './editor/castFile';
import * as annotationList from './editor/annotationList';
import * as compareEvent from './editor/compareEvent';
import * as curating from './editor/curating';
import * as annotating from './editor/annotating';
import * as decisions from './editor/decisions';
import * as explorer from './editor/explorer';
import * as fileOperations from './editor/fileOperations';
import * as highlights from './editor/highlights';
import * as hover from './editor/hover';
import * as language from './editor/language';
import * as mergeDriver from './editor/mergeDriver';
import * as navigation from './editor/navigation';
import * as notes from './editor/notes';
import * as openFiles from './editor/openFiles';
import * as pictures from './editor/pictures';
import * as problems from './editor/problems';
import * as projectFile from './editor/projectFile';
import * as repair from './editor/repair';
import * as samples from './editor/samples';
import * as sidebar from './editor/sidebar';
import * as sidecarLanguage from './editor/sidecarLanguage';
import { ActiveArticle } from './editor/store/active';
import { Files, type Disk } from './editor/store/files';
import { BaseTexts } from './editor/store/anchoring';
import { Shards } from './editor/store/index/shards';
import { ModelFiles } from './editor/store/model';
import { Store } from './editor/store/store';
import { speak } from './text/l10n';

/**
 * Builds the store and registers the features; each knows the store and none another.
 *
 * @param disk what only the desktop has, and its entry hands over
 */
export function activate(context: vscode.ExtensionContext, disk?: Disk): DramatisApi {
  speak(vscode.l10n.bundle ?? {});
  const log = vscode.window.createOutputChannel('Dramatis', { log: true });
  const files = new Files(vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'journal'), disk);
  const models = new ModelFiles(vscode.Uri.joinPath(context.extensionUri, 'media/model'), log);
  const { version } = context.extension.packageJSON as { version: string };
  const kept = (folder: string): Shards => new Shards(vscode.Uri.joinPath(context.storageUri!, folder), `dramatis-${folder}/4 ${version}`);
  const store = new Store(log, files, new BaseTexts(context.storageUri, log), models, context.storageUri && { sidecars: kept('sidecars'), unopened: kept('unopened') });
  const active = new ActiveArticle(store);
  context.subscriptions.push(log, store, active);
  highlights.register(store, context);
  hover.register(store, context);
  decisions.register(store, context);
  curating.register(store, context);
  compareEvent.register(store, context);
  navigation.register(store, context);
  annotating.register(store, context);
  sidebar.register(store, active, context);
  pictures.register(store, context);
  language.register(store, context);
  sidecarLanguage.register(store, context);
  problems.register(store, context);
  notes.register(store, context);
  annotationList.register(store, context);
  openFiles.register(store, context);
  samples.register(context);
  projectFile.register(store, context);
  castFile.register(store, context);
  explorer.register(store, context);
  fileOperations.register(store, context);
  repair.register(store, context);
  mergeDriver.register(store, context);
  return createApi(store, context);
}
