/**
 * Vite plugin that compiles MDX from the checked entries instead of the files. Astro converts module paths to URLs and
 * back, which file names with special characters do not survive: these paths consist of kind and id.
 */
import type { Plugin, ViteDevServer } from 'vite';
import { contentInUse, type BuildContent } from './build-content.ts';

/** Empty front matter, so that Astro looks for none in the body. */
export const noFrontMatter = '---\n---\n';

const folder = '.entries';

/** Module path of an entry, relative to the project root. */
export const mdxModulePath = ({ kind, id }: { kind: string; id: string }) => `${folder}/${kind}/${id}.mdx`;

/** The module path in a request, whatever the project root and query are. */
const modulePath = /\/\.entries\/([a-z]+)\/([^/?#]+)\.mdx(?:\?|$)/;

/** The body of every entry of the content in use, by module path. */
const bodiesInUse = (): ReadonlyMap<string, string> =>
  new Map((contentInUse()?.entries ?? []).map((entry) => [mdxModulePath(entry), noFrontMatter + entry.body]));

/** The module path of an entry in the id of a Vite module. */
const pathOf = (moduleId: string): string => {
  const [, kind = '', id = ''] = modulePath.exec(moduleId) ?? [];
  return mdxModulePath({ kind, id });
};

/** Loads MDX from the content in use. */
export function mdxFromEntries(): Plugin {
  let content: BuildContent | undefined;
  let bodies = bodiesInUse();
  return {
    name: 'mdx-from-entries',
    enforce: 'pre',
    resolveId: { filter: { id: modulePath }, handler: (id) => id },
    load: {
      filter: { id: modulePath },
      handler(moduleId) {
        if (content !== contentInUse()) {
          content = contentInUse();
          bodies = bodiesInUse();
        }
        return bodies.get(pathOf(moduleId)) ?? null;
      },
    },
  };
}

/** Makes a development server load all MDX again. */
export async function reloadMdx({ environments }: ViteDevServer): Promise<void> {
  for (const environment of Object.values(environments))
    for (const [id, module] of environment.moduleGraph.idToModuleMap)
      if (modulePath.test(id)) await environment.reloadModule(module);
}
