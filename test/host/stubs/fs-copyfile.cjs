/** Stands in for `@vscode/fs-copyfile`, without which VS Code's git extension does not load. */
const fs = require('node:fs');

exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.cp = fs.promises.cp;
exports.constants = fs.constants;
exports.isCloneSupported = async () => false;
