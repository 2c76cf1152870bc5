/** The rules reference in Markdown: rationale, scope, and examples of each rule. */
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

const scopes: Record<Rule['scope'], string> = {
  entry: 'one entry at a time',
  guide: 'all entries together',
  dist: 'the built pages',
  exceptions: 'the exceptions of entries',
};

const languageOf = (file: string | undefined) => (file?.endsWith('.yaml') ? 'yaml' : 'md');

const block = (file: string | undefined, text: string) => ['```' + languageOf(file), text, '```', ''];

const shown = ({ example: { file, bad, good } }: Rule) => [
  `Refused${file ? `, in \`${file}\`` : ''}:`,
  '',
  ...block(file, bad),
  'Right:',
  '',
  ...block(file, good),
];

const gradesOf = ({ severity = 'error', alsoGives }: Rule) => [severity, ...(alsoGives ? [alsoGives] : [])];

const formatGrades = (rule: Rule) =>
  `${gradesOf(rule)
    .map((grade) => `${grade === 'error' ? 'an error' : 'a warning'}`)
    .join(', or ')
    .replace(/^a/, 'A')}.`;

const rulePart = (rule: Rule) => [
  `### ${rule.name}`,
  '',
  rule.why,
  '',
  `Looks at ${scopes[rule.scope]}. ${formatGrades(rule)} ${rule.allowsExceptions ? 'Allows exceptions.' : 'Allows no exceptions.'}`,
  '',
  ...shown(rule),
];

const row = (rule: Rule) =>
  `| [${rule.name}](#${rule.name}) | ${scopes[rule.scope]} | ${gradesOf(rule).join(' or ')} | ${rule.allowsExceptions ? 'yes' : 'no'} |`;

/** The complete reference. */
export const rulesReference = () =>
  [
    '# Rules of the check',
    '',
    'Made from `src/rules/` by `npm run reference`: change a rule, not this page. The examples are made up, and a test tries them.',
    '',
    'An error stops the check and the build; a warning stops neither. What a file must have to be read at all (`yaml`, `front-matter`, `file-name`, `schema` and the like) is checked before these rules, and is in [the authoring reference](authoring.md).',
    '',
    '## Exceptions',
    '',
    'Where a rule is wrong about one entry, the entry says so, with the reason. `at` limits it to one field; `body` is the text. An unused exception is an error.',
    '',
    ...block(
      'exceptions.yaml',
      'exceptions:\n  - rule: sentence-length\n    reason: It is the wording of a form, word for word.\n    at: summary',
    ),
    'Rules on truth and safety, and those that keep the guide consistent, allow no exceptions.',
    '',
    '## The rules',
    '',
    '| rule | looks at | is | exceptions |',
    '| --- | --- | --- | --- |',
    ...rules.map(row),
    '',
    ...rules.flatMap(rulePart),
  ].join('\n');
