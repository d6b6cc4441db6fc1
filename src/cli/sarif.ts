import type { Located } from './check';

/** Findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts show beside a diff. */
export function sarif(located: readonly Located[]): object {
  const rules = [...new Set(located.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dramatis', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: located.map(({ file, line, column, rule, severity, message }) => ({
          ruleId: rule,
          level: severity,
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file.replace(/\\/g, '/')) }, region: { startLine: line, startColumn: column } } }],
        })),
      },
    ],
  };
}
