/**
 * MDX is compiled from the entries that were checked, whatever the files say by then; in development from the files.
 * Astro asks for a module by a path that it makes an address of and back: the path is not that of the file, in which
 * any character may stand, but one of kind and id.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentInUse } from './build-content.ts';

/** What Astro takes for front matter, so that it looks for none in the text itself. */
export const noFrontMatter = '---\n---\n';

const folder = '.entries';

/** Path of the module of an entry, from the top of the project. */
export const mdxModulePath = ({ kind, id }: { kind: string; id: string }) => `${folder}/${kind}/${id}.mdx`;

/** The path of a module, whatever the project's folder is and whatever is asked of it. */
const modulePath = /\/\.entries\/([a-z]+)\/([^/?#]+)\.mdx(?:\?|$)/;

/** @param contentDir absolute path of the content folder */
export function mdxFromEntries(contentDir: string): Plugin {
  let bodies: ReadonlyMap<string, string> | undefined;
  const readBodies = () => {
    const entries = contentInUse()?.entries ?? [];
    return new Map(entries.map((entry) => [mdxModulePath(entry), noFrontMatter + entry.body]));
  };
  // Vite may know the project by another name than its own, and tells of changes by that name.
  let watched = contentDir;
  return {
    name: 'mdx-from-entries',
    enforce: 'pre',
    configResolved({ root }) {
      const path = relative(process.cwd(), contentDir);
      if (!path.startsWith('..') && !isAbsolute(path)) watched = join(root, path);
    },
    resolveId: { filter: { id: modulePath }, handler: (id) => id },
    load: {
      filter: { id: modulePath },
      handler(moduleId) {
        const [, kind = '', id = ''] = modulePath.exec(moduleId) ?? [];
        if (contentInUse()) return (bodies ??= readBodies()).get(mdxModulePath({ kind, id })) ?? null;
        const file = join(watched, kind, `${id}.mdx`);
        this.addWatchFile(file);
        return readFileSync(file, 'utf8');
      },
    },
  };
}
