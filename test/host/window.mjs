// @ts-check
/** A workbench's window: a page in a Chromium of its own. */
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { isNoise } from './noise.mjs';

/** No call goes to the network, and none needs a sandbox, which containers do not permit. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-extensions'];

/**
 * @param {string | undefined} debuggingPort where `connectOverCDP` is to find it
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(debuggingPort) {
  const { executable, env } = await findBrowser();
  const ports = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: [...flags, ...ports],
    headless: !process.env.DRAMATIS_HEADED,
    // The stand-in ends it, in its own order.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Record<string, unknown>} defaults settings that a profile's own override
 * @param {(code: number) => void} onEnd called when the tests or the window end
 */
export async function newWindow(browser, defaults, onEnd) {
  const [width = 1280, height = 800] = (process.env.DRAMATIS_VIEWPORT ?? '').split('x').map(Number).filter(Boolean);
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('crash', () => {
    console.error('The window crashed.');
    onEnd(1);
  });
  page.on('close', () => onEnd(1));
  // The two functions that the workbench calls where it is driven by tests.
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ kind, /** @type {unknown[]} */ words) => {
    if (isNoise(kind, words[0]) && !process.env.DRAMATIS_VERBOSE) return;
    const stream = kind === 'error' || kind === 'warn' ? process.stderr : process.stdout;
    stream.write(`${format(...words)}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => onEnd(code));
  await page.addInitScript(editConfiguration, defaults);
  return page;
}

/**
 * Runs in the page, before its scripts: changes what the page reads of its own configuration, so that no file of the
 * installation differs. Lays the defaults under the settings, and drops services that this server does not have.
 *
 * @param {Record<string, unknown>} defaults
 */
function editConfiguration(defaults) {
  const { Element } = /** @type {any} */ (globalThis);
  const read = Element.prototype.getAttribute;
  /** @this {any} @param {string} name */
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const configuration = JSON.parse(value);
    configuration.configurationDefaults = { ...configuration.configurationDefaults, ...defaults };
    configuration.developmentOptions.logLevel = 3;
    const product = configuration.productConfiguration;
    for (const service of ['serviceWorker', 'updateEndpoint', 'proxyEndpointTemplate']) delete product[service];
    product.enableTelemetry = false;
    return JSON.stringify(configuration);
  };
}
