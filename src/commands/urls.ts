/** `npm run urls`: adds the URLs of new pages to the list of published URLs. */
import './start.ts';
import { join, relative } from 'node:path';
import { addUrls } from '../authoring/published-urls.ts';
import { readText } from '../authoring/content-text.ts';
import { writeChanges } from '../authoring/write-changes.ts';
import { readEnvironment } from '../environment.ts';
import { urlsFile } from '../model/urls.ts';
import { formatProblem } from '../model/problem.ts';
import { checkContent, hasErrors } from '../rules/check-content.ts';
import { readOptions } from './options.ts';

readOptions({ usage: 'npm run urls', options: {} });

const { contentDir, today } = readEnvironment();
const { entries, problems } = checkContent({ contentDir, today, allowStale: true });
if (hasErrors(problems))
  throw new Error(
    ['The list was not changed, since the content has errors:', ...problems.map(formatProblem)].join('\n'),
  );

const path = join(contentDir, urlsFile);
const { text, added } = addUrls(readText(contentDir, path), entries);
if (added.length > 0) writeChanges([{ file: path, to: path, text }], contentDir);
console.log(
  added.length === 0
    ? 'All URLs are on the list.'
    : `Added to ${relative('.', path)}:\n${added.map((url) => `  ${url}`).join('\n')}`,
);
