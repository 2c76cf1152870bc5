/** Has Astro bundle the program that renders pages, without running it: later builds can run it again. */
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { contentInUse, useContent } from '../../model/build-content.ts';
import { makeCollections } from '../../model/collections.ts';
import type { Files } from '../site-files.ts';
import { viteRoot } from '../vite-root.ts';

/** The program, and the files of the site that are not rendered: scripts, fonts and `public/`. */
export interface PageProgram {
  modules: Files;
  assets: Files;
}

/** Folders, relative to the project. */
export interface ProgramFolders {
  /** Astro's output. */
  outDir: string;
  /** Where the program is left. */
  programDir: string;
  /** Astro's temporary files. */
  cacheDir: string;
}

const readFiles = (root: string): Files =>
  new Map(
    readdirSync(root, { withFileTypes: true, recursive: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)]),
  );

/** Replaces Astro's entry of the program, and moves the program away before Astro would run and delete it. */
const bundleOnly = ({ outDir, programDir }: ProgramFolders): AstroIntegration => ({
  name: 'bundle-only',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const entry = join(fileURLToPath(config.root), 'src/build/page-program/entry.ts');
      const plugin = {
        name: 'page-program-entry',
        enforce: 'pre' as const,
        resolveId: { filter: { id: /^astro\/entrypoints\/prerender$/ }, handler: () => entry },
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer({
        name: 'bundle-only',
        setup: () => Promise.resolve(renameSync(join(outDir, '.prerender'), programDir)),
        getStaticPaths: () => Promise.resolve([]),
        render: ({ url }) => Promise.reject(new Error(`${url} was to be rendered by the build, not by Astro.`)),
      }),
  },
});

/** Runs Astro; the program and the assets are left in their folders. */
export async function bundleProgram(folders: ProgramFolders): Promise<PageProgram> {
  const { outDir, programDir, cacheDir } = folders;
  const content = contentInUse();
  if (content) useContent({ ...content, collections: makeCollections() });
  await build({
    ...viteRoot(process.cwd()),
    outDir: `./${outDir}`,
    cacheDir: `./${cacheDir}`,
    integrations: [bundleOnly(folders)],
    logLevel: 'warn',
  });
  return { modules: readFiles(resolve(programDir)), assets: readFiles(resolve(outDir)) };
}
