import type { Format } from './format.ts';

const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeValue = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, shown as annotations. */
export const github: Format = ({ problems }) =>
  problems
    .map(({ severity, file, line, column, field, message, fix, rule }) => {
      const location = { file, line: String(line), col: String(column), title: rule };
      const values = Object.entries(location).map(([name, value]) => `${name}=${escapeValue(value)}`);
      return `::${severity} ${values.join(',')}::${escapeText(`${field ? `${field}: ` : ''}${message}. ${fix}`.trim())}`;
    })
    .join('\n');
