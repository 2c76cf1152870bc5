/** Gives Astro the entries that our own reader has read: what was checked is what is rendered. */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../schema/kinds.ts';
import { contentInUse } from './build-content.ts';
import type { Entry } from './entry.ts';
import { entriesOf, readContent } from './read.ts';

/** Milliseconds that several changes in a row may take: an editor saves in steps. */
const pause = 100;

/** What Astro takes for front matter, so that it looks for none in the text itself. */
export const noFrontMatter = '---\n---\n';

/** Entries by kind, read once for all loaders, and anew after a change. */
class Reader {
  private readonly root: string;
  private read: ReadonlyMap<Kind, readonly Entry[]> | undefined;

  constructor(root: string) {
    this.root = root;
  }

  entriesOf(kind: Kind): readonly Entry[] {
    this.read ??= Map.groupBy(
      contentInUse()?.entries ?? entriesOf(readContent(this.root).drafts),
      (entry) => entry.kind,
    );
    return this.read.get(kind) ?? [];
  }

  forget(): void {
    this.read = undefined;
  }
}

/** Path of a file from the top of the project, as Astro names files. */
const pathFrom = (root: URL, file: string) => relative(fileURLToPath(root), resolve(file)).split(sep).join('/');

/** What Astro keeps of an entry. */
async function stored({ id, data, body, file }: Entry, { config, renderMarkdown }: LoaderContext) {
  const item = { id, data: { ...data }, body, filePath: pathFrom(config.root, file) };
  if (file.endsWith('.mdx')) return { ...item, deferredRender: true };
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
        timer = setTimeout(() => void load(), pause);
      });
      await load();
    },
  });
}
