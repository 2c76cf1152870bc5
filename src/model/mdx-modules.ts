/**
 * Vite plugin that compiles MDX from the checked entries instead of the files, except in development. Astro converts
 * module paths to URLs and back, which file names with special characters do not survive: these paths consist of kind
 * and id.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentInUse } from './build-content.ts';

/** Empty front matter, so that Astro looks for none in the body. */
export const noFrontMatter = '---\n---\n';

const folder = '.entries';

/** Module path of an entry, relative to the project root. */
export const mdxModulePath = ({ kind, id }: { kind: string; id: string }) => `${folder}/${kind}/${id}.mdx`;

/** The module path in a request, whatever the project root and query are. */
const modulePath = /\/\.entries\/([a-z]+)\/([^/?#]+)\.mdx(?:\?|$)/;

/** @param contentDir absolute path */
export function mdxFromEntries(contentDir: string): Plugin {
  let bodies: ReadonlyMap<string, string> | undefined;
  const readBodies = () => {
    const entries = contentInUse()?.entries ?? [];
    return new Map(entries.map((entry) => [mdxModulePath(entry), noFrontMatter + entry.body]));
  };
  // Vite may know the project root by another path, and reports changes by that.
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
