/** Gives Astro the entries that our own reader has read: what was checked is what is rendered. */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../kinds/index.ts';
import { contentInUse } from './build-content.ts';
import type { Entry } from './entry.ts';
import { mdxModulePath, noFrontMatter } from './mdx-modules.ts';
import { entriesOf, readContent } from './read.ts';

const isMdx = (file: string) => file.endsWith('.mdx');

/** What Astro keeps of an entry. */
async function stored({ kind, id, data, body, file }: Entry, { renderMarkdown }: LoaderContext) {
  const item = { id, data: { ...data }, body };
  if (isMdx(file)) return { ...item, filePath: mdxModulePath({ kind, id }), deferredRender: true };
  return body ? { ...item, rendered: await renderMarkdown(noFrontMatter + body) } : item;
}

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
    load: async (context) => {
      // A build has rendered Markdown itself.
      const isUsed = ({ file }: Entry) => !contentInUse()?.bodies || isMdx(file);
      const ofKind = entries().filter((entry) => entry.kind === kind && isUsed(entry));
      const items = await Promise.all(ofKind.map((entry) => stored(entry, context)));
      // Astro drops what it has computed only when its store differs; a drawing changes no entry.
      if (context.watcher) context.meta.set('loaded', String(Date.now()));
      context.store.clear();
      items.forEach((item) => context.store.set(item));
    },
  });
}
