/**
 * Stands in for the native `@vscode/spdlog`: VS Code's log files are written, if more slowly.
 * Without it the server reports an error for every log it opens.
 */
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(name, file) {
    this.name = name;
    this.file = file;
    this.level = levels.indexOf('info');
    this.formatted = true;
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
    } catch {
      // Without its folder the log stays empty; nothing depends on it.
    }
  }

  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.formatted = false; }
  setPattern() {}
  flush() {}
  drop() {}

  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try {
      fs.appendFileSync(this.file, this.formatted ? `${time} [${levels[level]}] ${message}\n` : message);
    } catch {
      // The folder may be gone already when a run ends.
    }
  }
}

levels.forEach((name, level) => {
  Logger.prototype[name] = function (message) { this.write(level, message); };
});

const createLogger = async (name, file) => new Logger(name, file);

// One by one: only so do modules that import this by `import` see the names.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
