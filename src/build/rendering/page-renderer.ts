/**
 * The page renderer: the modules that Astro compiles from the templates, and the static files that go with them. They
 * depend on code, settings and MDX, not on other content: after an edit, pages are rendered without compiling again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Entry } from '../../model/entry.ts';

/** Path with slashes → content. */
type FileBytes = ReadonlyMap<string, Uint8Array>;

/** Structured-cloneable. */
export interface PageRenderer {
  modules: FileBytes;
  /** Path of the module to start from. */
  entry: string;
  /** Scripts of pages, and the files of the public folder. */
  files: FileBytes;
  /** Styles of each template, by Astro's key. */
  styles: ReadonlyMap<string, { styles: unknown }>;
}

function readFiles(root: string): FileBytes {
  const names = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return new Map(
    names.toSorted().map((file) => [relative(root, file).replaceAll('\\', '/'), new Uint8Array(readFileSync(file))]),
  );
}

/** What the modules contain of the content: the MDX. */
export const contentInRenderer = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ kind, id, file, body }) => (file.endsWith('.mdx') ? [kind, id, body] : []));

/** Compiles the templates with Astro. @param outDir absolute path of the output folder; it is emptied */
export async function compileTemplates(outDir: string, options: AstroInlineConfig): Promise<PageRenderer> {
  const { build } = await import('astro');
  let pages: ReadonlyMap<string, { styles: unknown }> = new Map();
  /** Where Astro writes the modules: below the output folder, or elsewhere if that is reached by a link. */
  let moduleFolder = '';
  let made: PageRenderer | undefined;
  const capture = (): PageRenderer => {
    const modules = readFiles(moduleFolder);
    const entry = [...modules.keys()].find((path) => /^prerender-entry\.[^/]*\.mjs$/.test(path));
    if (!entry) throw new Error('Astro compiled no templates.');
    const files = new Map([...readFiles(outDir)].filter(([path]) => !path.startsWith('.prerender/')));
    return { modules, entry, files, styles: new Map([...pages].map(([key, { styles }]) => [key, { styles }])) };
  };
  await build({
    ...options,
    logLevel: 'warn',
    integrations: [
      {
        name: 'page-renderer',
        hooks: {
          'astro:build:setup': ({ pages: all, vite }) => {
            pages = all;
            moduleFolder = vite.environments?.['prerender']?.build?.outDir ?? '';
          },
          'astro:build:start': ({ setPrerenderer }) =>
            setPrerenderer({
              name: 'page-renderer',
              // Astro deletes its modules after it has rendered pages.
              getStaticPaths: () => {
                made = capture();
                return Promise.resolve([]);
              },
              render: () => Promise.reject(new Error('Pages are rendered later.')),
            }),
        },
      },
    ],
  });
  if (!made) throw new Error('Astro compiled no templates.');
  return made;
}
