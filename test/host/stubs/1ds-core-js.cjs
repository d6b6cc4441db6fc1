/** Stands in for `@microsoft/1ds-core-js`, which the server imports always and uses only where telemetry is on. */
exports.AppInsightsCore = class {};
