/** `npm run rename -- techniques/a b`: changes the id of an entry and all references to it, and adds a redirect. */
import './start.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../authoring/content-text.ts';
import { planRename } from '../authoring/rename.ts';
import { sourceFolders } from '../authoring/source-folders.ts';
import { errorsAfter, writeChanges } from '../authoring/write-changes.ts';
import { isInstalled } from '../config/folders.ts';
import { readEnvironment } from '../environment.ts';
import { formatProblem } from '../model/problem.ts';
import { readContent } from '../model/read.ts';
import { readOptions, refuseCall } from './options.ts';
import { writeSchemas } from './schemas.ts';

/** Occurrences of the old URL in code and tests of the reference guide, which need manual changes. */
function mentionsOf(url: string): string[] {
  const isSource = (name: string) => /\.(ts|astro|tsv|mjs)$/.test(name);
  const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line);
  const files = (isInstalled ? [] : sourceFolders)
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((name) => isSource(name) && !name.startsWith(join('src', 'content')) && !name.includes('node_modules'));
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const found = lines.flatMap((line, index) => (line.includes(url.slice(1)) && !isComment(line) ? [index + 1] : []));
    return found.length > 0 ? [`${file}:${found.join(',')}`] : [];
  });
}

const call = {
  usage: 'npm run rename -- techniques/old-id new-id [options]',
  options: { 'dry-run': { type: 'boolean', description: 'prints what would change without changing it' } },
  takesWords: true,
} as const;
const { values: options, words } = readOptions(call);
const [name, id, ...others] = words;
if (!name || !id) refuseCall(call, 'Give the entry and its new id.');
if (others.length > 0) refuseCall(call, `An id is one word: write "${[id, ...others].join('-')}".`);

const { contentDir, today } = readEnvironment();
const content = readContent(contentDir);
const plan = planRename({ ...content, read: (file) => readText(contentDir, file) }, name, id);
const errors = errorsAfter(plan.changes, contentDir, today);
if (errors.length > 0)
  throw new Error(['Nothing was changed: the content would have errors.', ...errors.map(formatProblem)].join('\n'));

if (!options['dry-run']) {
  writeChanges(plan.changes, contentDir);
  writeSchemas();
}
console.log(options['dry-run'] ? 'Would change:' : 'Changed:');
for (const { file, to, occurrences } of plan.changes)
  console.log(
    `  ${file}${to === file ? '' : ` → ${to}`}${occurrences > 0 ? ` (${occurrences} ${occurrences === 1 ? 'place' : 'places'})` : ''}`,
  );
console.log(
  plan.isKept
    ? `${plan.oldPath} redirects to ${plan.newPath} from the next build on.`
    : `${plan.oldPath} was never published: no redirect to ${plan.newPath} is needed.`,
);
const mentions = mentionsOf(plan.oldPath);
if (mentions.length > 0)
  console.log(`These files outside the content mention it too; check them:\n  ${mentions.join('\n  ')}`);
