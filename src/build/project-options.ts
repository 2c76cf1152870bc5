/** Astro's options for the folders of the project. */
import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { engineDir, guideDir, isInstalled } from '../config/folders.ts';
import { mergePublic } from './public-folder.ts';
import { viteRoot } from './vite-root.ts';

/** Root, output and static files. @param outputs paths in the guide's folder */
export function projectOptions(outputs: { outDir?: string; cacheDir?: string } = {}): AstroInlineConfig {
  const { root: guide, vite } = viteRoot(guideDir);
  const inGuide = (path: string) => join(guide, relative(guideDir, path));
  return {
    root: inGuide(engineDir),
    ...(isInstalled && { publicDir: mergePublic([engineDir, guideDir]) }),
    ...Object.fromEntries(Object.entries(outputs).map(([name, path]) => [name, join(guide, path)])),
    // The engine is in a folder of the guide, and its packages are beside it.
    vite: { ...vite, ...(isInstalled && { server: { fs: { allow: [guide] } } }) },
  };
}
