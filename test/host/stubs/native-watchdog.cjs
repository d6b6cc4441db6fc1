/** Stands in for `@vscode/native-watchdog`, which ends an extension host whose parent died; guard.mjs does that here. */
exports.start = () => {};
