// @ts-check
/**
 * What is taken from npm where no desktop VS Code can be had: exact versions, so that everybody tests the same
 * editor. The npm package `code-server` holds VS Code's web workbench and its server with the Node extension host.
 */

/** code-server 4.139.1 is VS Code 1.139.1. */
const codeServer = '4.139.1';

/** The server needs the Node that VS Code ships; an older one is passed over for the binary in an npm package. */
const serverNodeMajor = 24;

/** Whether the Node that runs this can run the server too. */
export const ownNodeServes = Number(process.versions.node.split('.')[0]) >= serverNodeMajor;

/** The npm package that holds nothing but a Node binary for this machine. */
export const nodePackage = `node-${process.platform}-${process.arch}`;

/**
 * The host and what its server loads, in the versions of the `npm-shrinkwrap.json` in `code-server/lib/vscode`.
 * The rest of that list belongs to features no test needs: telemetry, sign-in, tunnels, agents.
 *
 * @type {Record<string, string>}
 */
export const hostPackages = {
  'code-server': codeServer,
  ...(ownNodeServes ? {} : { [nodePackage]: '24.21.0' }),
  '@parcel/watcher': '2.5.6',
  '@vscode/iconv-lite-umd': '0.7.1',
  '@vscode/proxy-agent': '0.45.0',
  '@vscode/ripgrep-universal': '1.18.0',
  '@xterm/addon-serialize': '0.15.0-beta.301',
  '@xterm/addon-unicode11': '0.10.0-beta.301',
  '@xterm/headless': '6.1.0-beta.303',
  '@xterm/xterm': '6.1.0-beta.304',
  'cookie': '0.7.2',
  'http-proxy-agent': '7.0.0',
  'https-proxy-agent': '7.0.2',
  'jschardet': '3.1.4',
  'minimist': '1.2.8',
  'node-pty': '1.2.0-beta.15',
  'undici': '7.29.0',
  'vscode-oniguruma': '1.7.0',
  'vscode-regexpp': '3.1.0',
  'vscode-textmate': '9.3.2',
  'ws': '8.21.0',
  'yauzl': '3.3.1',
  'yazl': '2.4.3',
};

/**
 * Modules that are native, and so not compiled without install scripts, or that only telemetry uses;
 * each is replaced by the file of this name in `stubs/`.
 *
 * @type {Record<string, string>}
 */
export const stubs = {
  '@vscode/spdlog': 'spdlog.cjs',
  '@vscode/native-watchdog': 'native-watchdog.cjs',
  '@vscode/fs-copyfile': 'fs-copyfile.cjs',
  '@microsoft/1ds-core-js': '1ds-core-js.cjs',
};

/** Parts of VS Code, from `lib/vscode`, that no test needs: about 100 MB. */
export const unneeded = [
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/microsoft-authentication',
  'extensions/ms-vscode.js-debug',
  'extensions/ms-vscode.js-debug-companion',
  'extensions/ms-vscode.vscode-js-profile-table',
  'out/vs/platform/agentHost',
];

/** A whole Chromium for Linux on x64, in an npm package; it needs no library that a bare Debian lacks. */
export const browserPackages = { '@sparticuz/chromium': '153.0.0' };
