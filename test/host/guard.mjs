// @ts-check
/**
 * Preloaded into VS Code's server: ends it, with all processes of its group, once the process that started it is
 * gone, even where that one was killed and could not end anything itself.
 */
const starter = process.ppid;

// The server's own children may inherit the option that loads this; they belong to the group anyway.
if (process.argv[1]?.endsWith('server-main.js')) {
  setInterval(() => {
    if (process.ppid !== starter) process.kill(-process.pid, 'SIGKILL');
  }, 500).unref();
}
