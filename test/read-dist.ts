/** Reads a built site for the dist rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { factsOf } from '../src/rules/page-facts.ts';
import type { BuiltSite } from '../src/rules/rule.ts';
import { isPagePath } from '../src/report/site-pages.ts';

const listFiles = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();

/** Reads a built site. */
export function readSite(root: string, base: string): BuiltSite & { files: ReadonlySet<string> } {
  const files = listFiles(root);
  const pages = files
    .filter(isPagePath)
    .map((file) =>
      factsOf(
        fromHtml(readFileSync(join(root, file), 'utf8')),
        file,
        ({ position }) => position?.start ?? { line: 1, column: 1 },
      ),
    );
  return { pages, files: new Set(files), base };
}
