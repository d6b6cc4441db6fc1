import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules as allRules } from '../annotations/checks/rules';
import type { Located } from './located';

/** Findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts show beside a diff. */
export function sarif(located: readonly Located[]): object {
  const rules = [...new Set(located.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dramatis', rules: rules.map((id) => ({ id, shortDescription: { text: allRules[id].about }, defaultConfiguration: { level: allRules[id].severity } })) } },
        columnKind: 'utf16CodeUnits',
        results: located.map(({ file, line, column, rule, severity, message }) => ({
          ruleId: rule,
          level: severity,
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } } }],
        })),
      },
    ],
  };
}

/** Relative to where the command runs, as code hosts want it; a path from the root as a whole address. */
function uriOf(file: string): string {
  return path.isAbsolute(file) ? pathToFileURL(file).href : path.normalize(file).split(path.sep).map(encodeURIComponent).join('/');
}
