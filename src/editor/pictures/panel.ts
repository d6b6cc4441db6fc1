import * as vscode from 'vscode';
import { fromPicture, type PictureFormat, type ToPicture } from '../../annotations/pictures/messages';
import type { Store } from '../store/store';
import { namesIn, noticeOf, pictureOf } from './data';
import { pageOf, webviewFolder, type PictureName } from './page';
import { savePicture } from './save';
import { goToText } from './text';

/** Many sidecars can change at once; the picture follows when they rest, after so many milliseconds. */
const pause = 200;

/** One picture: its panel while it is open, and what goes to and fro. */
export class PicturePanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private panel: vscode.WebviewPanel | undefined;
  /** Whether the page has its script running; it starts anew each time it comes into sight. */
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly name: PictureName, private readonly title: string, private readonly store: Store, private readonly extension: vscode.Uri) {
    this.listeners = [store.index.onDidChange(() => this.changed()), store.projects.onDidChange(() => this.changed()), vscode.window.registerWebviewPanelSerializer(this.viewType, this)];
  }

  get viewType(): string {
    return `dramatis.${this.name}`;
  }

  get active(): boolean {
    return this.panel?.active ?? false;
  }

  show(): void {
    if (this.panel) return this.panel.reveal();
    this.take(vscode.window.createWebviewPanel(this.viewType, this.title, vscode.ViewColumn.Active));
  }

  /** After a restart of the window; how the picture lay is kept in the page itself. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    if (this.panel) panel.dispose();
    else this.take(panel);
  }

  /** Asks the page for a file of its picture. */
  save(format: PictureFormat): void {
    this.tell({ type: 'save', format });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private take(panel: vscode.WebviewPanel): void {
    const folder = webviewFolder(this.extension);
    const { webview } = panel;
    this.panel = panel;
    this.ready = false;
    panel.iconPath = vscode.Uri.joinPath(this.extension, 'media/dramatis.svg');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.onDidReceiveMessage((message: unknown) => this.received(message));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.ready = false;
    });
    panel.onDidDispose(() => {
      clearTimeout(this.timer);
      this.panel = undefined;
      this.ready = false;
    });
    webview.html = pageOf(this.name, { cspSource: webview.cspSource, asWebviewUri: (uri) => webview.asWebviewUri(uri) }, folder);
  }

  private received(given: unknown): void {
    const message = fromPicture(given);
    switch (message?.type) {
      case 'ready':
        this.ready = true;
        void this.send();
        break;
      case 'open':
        void goToText(this.store, message.what, message.key);
        break;
      case 'save':
        void savePicture(this.name, message.format, message.content);
        break;
      case undefined:
    }
  }

  private changed(): void {
    if (!this.ready) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private async send(): Promise<void> {
    const picture = await pictureOf(this.store);
    this.tell({ type: 'show', picture, names: namesIn(picture, this.store), notice: noticeOf(this.store) });
  }

  private tell(message: ToPicture): void {
    if (this.ready) void this.panel?.webview.postMessage(message);
  }
}
