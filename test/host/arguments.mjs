// @ts-check
/** Reads the command line of `code`, as far as tests use it. */

/**
 * @typedef {object} Arguments
 * @property {string[]} paths folders and files to open
 * @property {(name: string) => boolean} has
 * @property {(name: string) => string | undefined} value the first value given
 * @property {(name: string) => string[]} values
 */

/** Options whose value may follow as a word of its own; all others have it behind `=` or have none. */
const valued = new Set([
  'disable-extension', 'enable-proposed-api', 'extensionDevelopmentKind', 'extensionDevelopmentPath', 'extensions-dir',
  'extensionTestsPath', 'inspect-brk-extensions', 'inspect-extensions', 'install-extension', 'locale', 'log', 'profile',
  'remote-debugging-port', 'uninstall-extension', 'user-data-dir',
]);

/** What `code` does without opening a window. */
const commands = ['install-extension', 'list-extensions', 'uninstall-extension', 'version'];

/**
 * @param {readonly string[]} words
 * @returns {Arguments}
 */
export function readArguments(words) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  /** @type {string[]} */
  const paths = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      if (!word.startsWith('-')) paths.push(word);
      continue;
    }
    const values = options.get(name) ?? [];
    options.set(name, values);
    const next = words[i + 1];
    if (value !== undefined) values.push(value);
    else if (valued.has(name) && next !== undefined && !next.startsWith('--')) values.push(words[++i] ?? '');
  }
  return {
    paths,
    has: (name) => options.has(name),
    value: (name) => options.get(name)?.[0],
    values: (name) => options.get(name) ?? [],
  };
}

/** @param {Arguments} given */
export function isCommand(given) {
  return commands.some((command) => given.has(command));
}

/**
 * The words of a command for VS Code's server, which runs elsewhere and is told its folders separately.
 *
 * @param {Arguments} given
 * @param {(file: string) => string} resolve
 */
export function commandWords(given, resolve) {
  const vsix = (/** @type {string} */ id) => (id.endsWith('.vsix') ? resolve(id) : id);
  return [
    ...given.values('install-extension').map((id) => `--install-extension=${vsix(id)}`),
    ...given.values('uninstall-extension').map((id) => `--uninstall-extension=${id}`),
    ...['list-extensions', 'show-versions', 'force', 'version'].filter(given.has).map((name) => `--${name}`),
  ];
}
