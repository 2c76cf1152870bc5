/** Gives Astro the entries that our own reader has read: what was checked is what is rendered. */
import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../kinds/index.ts';
import { contentInUse } from './build-content.ts';
import type { Entry } from './entry.ts';
import { mdxModulePath, noFrontMatter } from './mdx-modules.ts';
import { entriesOf, readContent } from './read.ts';

/** Milliseconds that several changes in a row may take: an editor saves in steps. */
const pause = 100;

/** Entries by kind, read once for all loaders, and anew after a change. */
class Reader {
  private readonly root: string;
  private read: ReadonlyMap<Kind, readonly Entry[]> | undefined;

  constructor(root: string) {
    this.root = root;
  }

  entriesOf(kind: Kind): readonly Entry[] {
    this.read ??= Map.groupBy(
      contentInUse()?.entries ?? entriesOf(readContent(this.root).parsedEntries),
      (entry) => entry.kind,
    );
    return this.read.get(kind) ?? [];
  }

  forget(): void {
    this.read = undefined;
  }
}

/** What Astro keeps of an entry. */
async function stored({ kind, id, data, body, file }: Entry, { renderMarkdown }: LoaderContext) {
  const item = { id, data: { ...data }, body };
  if (file.endsWith('.mdx')) return { ...item, filePath: mdxModulePath({ kind, id }), deferredRender: true };
  return body ? { ...item, rendered: await renderMarkdown(noFrontMatter + body) } : item;
}

/** For each kind its loader. @param contentDir absolute path of the content folder */
export function entryLoaders(contentDir: string): (kind: Kind) => Loader {
  const reader = new Reader(contentDir);
  return (kind) => ({
    name: `entries-${kind}`,
    load: async (context) => {
      let last = 0;
      const load = async () => {
        const turn = (last += 1);
        const items = await Promise.all(reader.entriesOf(kind).map((entry) => stored(entry, context)));
        if (turn !== last) return;
        context.store.clear();
        items.forEach((item) => context.store.set(item));
      };
      let timer: NodeJS.Timeout | undefined;
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_, file) => {
        if (!file.startsWith(contentDir + sep)) return;
        reader.forget();
        clearTimeout(timer);
        // A file may go while it is read; what it was is shown until the next change.
        timer = setTimeout(() => void load().catch((error) => context.logger.error(String(error))), pause);
      });
      await load();
    },
  });
}
