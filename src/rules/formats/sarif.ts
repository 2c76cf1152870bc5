import { rules } from '../index.ts';
import type { Format } from './format.ts';

/** URI of a file path: forward slashes, percent-encoded. */
const uriOf = (file: string) => file.split('\\').join('/').split('/').map(encodeURIComponent).join('/');

/** SARIF 2.1.0, for code scanning services. */
export const sarif: Format = ({ problems }) => {
  const broken = new Set(problems.map(({ rule }) => rule));
  const known = rules.map(({ name, why }) => ({ id: name, shortDescription: { text: why } }));
  // Problems of the reader have no rule with a description.
  const others = [...broken].filter((name) => !rules.some((rule) => rule.name === name)).map((id) => ({ id }));
  const all = [...known, ...others];
  const results = problems.map(({ file, line, column, field, message, fix, rule, severity }) => ({
    ruleId: rule,
    ruleIndex: all.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${field ? `${field}: ` : ''}${message}. ${fix}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'hands-on check', rules: all } }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
};
