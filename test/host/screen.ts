/**
 * What screen tests import. They run in the extension host, change the editor through `vscode`, and look at what its
 * window shows; the same selectors serve the desktop and the web.
 */
export { dismissHovers, highlightsOn, hover, hoverOver } from './articleText';
export { setTheme } from './themes';
export { treeRow, treeRows, type Row } from './treeViews';
export { webview } from './webview';
export { close, editor, eventually, page, painted, patience, pause, screenshot } from './workbench';
