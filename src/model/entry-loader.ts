/** Gives Astro the entries in MDX that our own reader has read: Astro compiles them, and all else is rendered without it. */
import type { Loader } from 'astro/loaders';
import type { Kind } from '../kinds/index.ts';
import { contentInUse } from './build-content.ts';
import { isMdx, type Entry } from './entry.ts';
import { mdxModulePath } from './mdx-modules.ts';
import { entriesOf, readContent } from './read.ts';

/**
 * For each kind its loader: the content in use, in development that of the last refresh; the files where nothing is
 * built or served, as for the types.
 * @param contentDir absolute path of the content folder
 */
export function entryLoaders(contentDir: string): (kind: Kind) => Loader {
  let files: readonly Entry[] | undefined;
  const entries = () => contentInUse()?.entries ?? (files ??= entriesOf(readContent(contentDir).parsedEntries));
  return (kind) => ({
    name: `entries-${kind}`,
    load: (context) => {
      const ofKind = entries().filter((entry) => entry.kind === kind && isMdx(entry));
      // Astro drops what it has computed only when its store differs; other content is not in it.
      if (context.watcher) context.meta.set('loaded', String(Date.now()));
      context.store.clear();
      for (const { id } of ofKind)
        context.store.set({ id, data: {}, filePath: mdxModulePath({ kind, id }), deferredRender: true });
      return Promise.resolve();
    },
  });
}
