// @ts-check
/** Tells what an extension or a test says from what the workbench says about accounts, galleries and itself. */

/** Messages of the workbench, where it runs without a desktop, an account or a gallery; none is about an extension. */
const noise = [
  /^document 'file:.*\/User\/settings\.json already exists/,
  /^unknown document: /,
  /^An unknown error occurred\. Please consult/,
  /^Timed out waiting for authentication provider/,
  /^\[vscode\./,
  /^\[(DefaultAccount|chat-stt|AgentHost|ChatModelSelection|AccountPolicyGate|driver|Service Worker|reconnection|remote-)/,
  /^(Resolv|Creating a socket|Ignoring fetching|Updating additional|No search provider|Creation of workbench|Settings Sync)/,
];

/** In stacks of the workbench's own errors. */
const workbenchCode = '/browser/workbench/workbench.js:';

/**
 * @param {string} kind as in `console`: `info`, `warn`, `error`
 * @param {unknown} message
 */
export function isNoise(kind, message) {
  if (typeof message !== 'string') return false;
  return noise.some((pattern) => pattern.test(message)) || (kind !== 'info' && message.includes(workbenchCode));
}
