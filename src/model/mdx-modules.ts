/** MDX is compiled from files; in a build it is compiled from the entries that were checked, whatever the files say by then. */
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentInUse } from './build-content.ts';
import { noFrontMatter } from './entry-loader.ts';

/** Where Vite looks for an MDX file, with all links followed → its text. */
function mdxTexts(): ReadonlyMap<string, string> {
  const content = contentInUse();
  if (!content) return new Map();
  const root = realpathSync(content.folder.root).split(sep).join('/');
  const entries = content.entries.filter(({ file }) => file.endsWith('.mdx'));
  return new Map(entries.map(({ kind, id, body }) => [`${root}/${kind}/${id}.mdx`, noFrontMatter + body]));
}

export function mdxFromEntries(): Plugin {
  let texts: ReadonlyMap<string, string> | undefined;
  return {
    name: 'mdx-from-entries',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      handler: (id) => (texts ??= mdxTexts()).get(id) ?? null,
    },
  };
}
